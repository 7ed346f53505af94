import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsexport.encoding import decode, source_of
from newsexport.errors import SourceError

TEXT = "Café “closed” – 5 €"


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (TEXT.encode(), "utf-8"),
        (b"\xef\xbb\xbf" + TEXT.encode(), "utf-8"),
        (b"\xff\xfe" + TEXT.encode("utf-16-le"), "utf-16-le"),
        (b"\xfe\xff" + TEXT.encode("utf-16-be"), "utf-16-be"),
        (b"\xff\xfe\0\0" + TEXT.encode("utf-32-le"), "utf-32-le"),
        (TEXT.encode("utf-16-le"), "utf-16-le"),
        (TEXT.encode("utf-16-be"), "utf-16-be"),
    ],
)
def test_unicode_is_read_with_and_without_its_mark(data: bytes, encoding: str) -> None:
    source = decode(data, "a.txt")
    assert (source.text, source.encoding, source.findings) == (TEXT, encoding, ())


def test_what_is_not_utf8_is_read_as_windows_1252_and_told() -> None:
    source = decode("Shares fell.\nThe “Café” closed".encode("cp1252"), "a.txt")
    assert source.text == "Shares fell.\nThe “Café” closed"
    assert source.encoding == "windows-1252"
    (finding,) = source.findings
    assert (finding.rule, finding.line, finding.column) == ("NX010", 2, 5)
    assert finding.message == "byte 0x93 is not UTF-8: read as windows-1252"


def test_the_declared_encoding_decides_where_the_text_is_not_unicode() -> None:
    assert decode("żółć".encode("cp1250"), "a.txt", "cp1250").text == "żółć"


def test_one_bad_byte_in_good_utf8_is_replaced_not_the_whole_text_misread() -> None:
    source = decode("äöüäöüäöü € é".encode() + b"\xff" + b" end", "a.txt")
    assert source.text == "äöüäöüäöü € é\ufffd end"
    assert [finding.rule for finding in source.findings] == ["NX010", "NX012"]
    assert source.findings[0].column == 14


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "input-empty"),
        (b" \n\t\r\n", "input-empty"),
        (b"\xef\xbb\xbf", "input-empty"),
        ("\u00a0\n\u2003".encode(), "input-empty"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "input-binary"),
        (b"\x7fELF\x02\x01\x01", "input-binary"),
        (b"%PDF-1.7\n%\xe2\xe3", "input-binary"),
        (bytes(range(256)) * 8, "input-binary"),
        (b"a\0b\0\0\0\0c" * 40, "input-binary"),
        (b"\xff\x01\x02\x03\x04\x05" * 40, "input-binary"),
    ],
)
def test_what_is_no_text_is_refused(data: bytes, code: str) -> None:
    with pytest.raises(SourceError) as error:
        decode(data, "a.bin")
    assert error.value.code == code
    assert str(error.value).startswith("a.bin: ")


def test_control_characters_are_told_and_kept() -> None:
    source = source_of("One\ntwo \x0b three", "a.txt")
    (finding,) = source.findings
    assert source.text == "One\ntwo \x0b three"
    assert (finding.rule, finding.line, finding.column) == ("NX011", 2, 5)
    assert finding.message == "control character U+000B is left out of XML"


def test_lone_surrogates_become_replacement_characters() -> None:
    source = source_of("a\ud800b", "<text>")
    assert source.text == "a\ufffdb"
    assert [finding.rule for finding in source.findings] == ["NX012"]


@given(st.binary(max_size=300))
def test_any_bytes_give_text_or_a_source_error(data: bytes) -> None:
    try:
        source = decode(data, "a")
    except SourceError:
        return
    source.text.encode("utf-8")
