"""Bytes to text: which encoding a source is in, and what could not be read as text.

byte order mark      decides: UTF-8, UTF-16, UTF-32
valid UTF-8          is UTF-8
NUL at every second  is UTF-16 without its mark
anything else        the declared encoding, else windows-1252; told as NX010

NX010  warning  not valid UTF-8, read in another encoding
NX011  warning  control characters that XML forbids: kept in the text, left out of XML
NX012  warning  bytes or surrogates that are no character, replaced by U+FFFD
"""

import hashlib
import re
from functools import cache

from newsexport.errors import SourceError
from newsexport.finding import Finding
from newsexport.source import Source

ENCODING_FALLBACK = "NX010"
CONTROL_CHARACTERS = "NX011"
REPLACED = "NX012"

# Names a caller may declare: those of the WHATWG's Encoding Standard, with what Python calls the
# same. Python's own registry also holds codecs that are no character encodings at all.
_LABELS = """
utf-8: utf-8 utf8 unicode-1-1-utf-8
windows-1252: ascii us-ascii iso-8859-1 iso8859-1 latin1 latin-1 l1 cp1252 windows-1252 x-cp1252
cp866: ibm866 cp866 866 csibm866
iso-8859-2: iso-8859-2 iso8859-2 latin2 latin-2 l2
iso-8859-3: iso-8859-3 iso8859-3 latin3 latin-3 l3
iso-8859-4: iso-8859-4 iso8859-4 latin4 latin-4 l4
iso-8859-5: iso-8859-5 iso8859-5 cyrillic
iso-8859-6: iso-8859-6 iso8859-6 arabic
iso-8859-7: iso-8859-7 iso8859-7 greek greek8
iso-8859-8: iso-8859-8 iso8859-8 hebrew iso-8859-8-i
iso-8859-10: iso-8859-10 iso8859-10 latin6 latin-6 l6
iso-8859-13: iso-8859-13 iso8859-13
iso-8859-14: iso-8859-14 iso8859-14
iso-8859-15: iso-8859-15 iso8859-15 latin9 latin-9 l9
iso-8859-16: iso-8859-16 iso8859-16
koi8-r: koi8-r koi8 koi
koi8-u: koi8-u koi8-ru
mac-roman: macintosh mac macroman mac-roman x-mac-roman
cp874: windows-874 tis-620 iso-8859-11 iso8859-11
cp1250: windows-1250 cp1250 x-cp1250
cp1251: windows-1251 cp1251 x-cp1251
cp1253: windows-1253 cp1253 x-cp1253
cp1254: windows-1254 cp1254 x-cp1254 iso-8859-9 iso8859-9 latin5 latin-5 l5
cp1255: windows-1255 cp1255 x-cp1255
cp1256: windows-1256 cp1256 x-cp1256
cp1257: windows-1257 cp1257 x-cp1257
cp1258: windows-1258 cp1258 x-cp1258
mac-cyrillic: x-mac-cyrillic x-mac-ukrainian
gb18030: gb18030 gbk gb2312 chinese x-gbk
big5hkscs: big5 big5-hkscs cn-big5 x-x-big5
euc-jp: euc-jp x-euc-jp
iso-2022-jp: iso-2022-jp
cp932: shift_jis shift-jis sjis ms_kanji windows-31j x-sjis ms932
cp949: euc-kr korean ks_c_5601-1987 ksc5601 windows-949
utf-16: utf-16
utf-16-le: utf-16le unicode ucs-2
utf-16-be: utf-16be
"""
ENCODINGS = {
    label: line.partition(":")[0]
    for line in _LABELS.strip().split("\n")
    for label in line.partition(":")[2].split()
}
_MARKS = (  # UTF-32 first: its little-endian mark begins as UTF-16's does
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe\x00\x00", "utf-32-le"),
    (b"\x00\x00\xfe\xff", "utf-32-be"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)
_CONTROLS = bytes({*range(32)} - set(b"\t\n\r"))
_NO_CHARACTER = b"\xef\xbf"  # begins U+FFFE and U+FFFF, and a few more
_BINARY = (b"\x89PNG", b"\x7fELF", b"%PDF-", b"GIF8", b"\xff\xd8\xff", b"PK\x03\x04", b"\x1f\x8b")
_SAMPLE = 4096  # bytes that tell text from anything else


def decode(data: bytes, name: str, declared: str | None = None) -> Source:
    """The text in `data`. SourceError where it is no text: empty, or binary."""
    if not data.strip():
        message = "is empty" if not data else "holds nothing but white space"
        raise SourceError("input-empty", name, message, hint="give a file with an article's text")
    encoding, text, bad = _decoded(data, name, declared)
    source = source_of(
        text.removeprefix("\ufeff"), name, encoding, hashlib.sha256(data).hexdigest()
    )
    if not source.text.strip():
        raise SourceError("input-empty", name, "holds nothing but white space")
    if bad is None:
        return source
    at = len(data[:bad].decode("utf-8")) if encoding == "utf-8" else bad
    message = f"byte 0x{data[bad]:02x} is not UTF-8: read as {encoding}"
    finding = Finding(ENCODING_FALLBACK, "warning", message, *source.position(at))
    return source._replace(findings=(finding, *source.findings))


def sample_text(head: bytes) -> str:
    """The characters at the beginning of some input, to tell its format by; what is no character
    in the likeliest encoding is replaced."""
    for mark, encoding in _MARKS:
        if head.startswith(mark):
            return head[len(mark) :].decode(encoding, "replace")
    encoding = (_utf16(head) if b"\0" in head else None) or "utf-8"
    return head.decode(encoding, "replace")


def _decoded(data: bytes, name: str, declared: str | None) -> tuple[str, str, int | None]:
    """Encoding, text, and the first byte that is not UTF-8 where UTF-8 was to be expected."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return encoding, data[len(mark) :].decode(encoding, "replace"), None
    if data.startswith(_BINARY):
        raise _binary(name)
    if b"\0" in data[:_SAMPLE]:
        unmarked = _utf16(data[:_SAMPLE])
        if unmarked is None:
            raise _binary(name)
        return unmarked, data.decode(unmarked, "replace"), None
    if declared and declared != "utf-8":
        return declared, data.decode(declared, "replace"), None
    try:
        return "utf-8", data.decode("utf-8"), None
    except UnicodeDecodeError as error:
        controls = sum(byte < 32 and byte not in b"\t\n\r\f\x1b" for byte in data[:_SAMPLE])
        if controls * 10 > min(len(data), _SAMPLE):
            raise _binary(name) from None
        return _fallback(data, error.start)


def _fallback(data: bytes, first_bad: int) -> tuple[str, str, int]:
    """Not UTF-8 from `first_bad` on. A few bad bytes in much good UTF-8 are damage, to be
    replaced; otherwise the text is windows-1252, as the web reads what says nothing else."""
    good = len(re.findall(rb"[\xc2-\xf4][\x80-\xbf]+", data))
    repaired = data.decode("utf-8", "replace")
    if good > 4 * repaired.count("\ufffd"):
        return "utf-8", repaired, first_bad
    return "windows-1252", data.decode("windows-1252", "replace"), first_bad


def _utf16(sample: bytes) -> str | None:
    """UTF-16 without its mark: text of mostly Latin letters has NUL in every second byte."""
    half = len(sample) // 2
    if half == 0:
        return None
    high, low = sample[0 : 2 * half : 2].count(0), sample[1 : 2 * half : 2].count(0)
    if low > 0.6 * half and high < 0.1 * half:
        return "utf-16-le"
    if high > 0.6 * half and low < 0.1 * half:
        return "utf-16-be"
    return None


def _binary(name: str) -> SourceError:
    return SourceError(
        "input-binary", name, "is binary, not text", hint="give plain text, JSON or YAML"
    )


def source_of(text: str, name: str, encoding: str = "utf-8", sha256: str | None = None) -> Source:
    """A source of text that is already decoded, its hostile characters told."""
    at = text.find("\ufffd")
    try:
        data = text.encode("utf-8")
    except UnicodeEncodeError as error:  # lone surrogates
        at = error.start if at < 0 else min(at, error.start)
        text = re.sub("[\ud800-\udfff]", "\ufffd", text)
        data = text.encode("utf-8")
    source = Source(name, text, encoding, sha256 or hashlib.sha256(data).hexdigest())
    # the quick way first: hardly any text holds one
    if at < 0 and len(data) == len(data.translate(None, _CONTROLS)) and _NO_CHARACTER not in data:
        return source
    control = _control_characters().search(text)
    findings: list[Finding] = []
    if at >= 0:
        message = "what is no character stands as U+FFFD"
        findings.append(Finding(REPLACED, "warning", message, *source.position(at)))
    if control:
        message = f"control character U+{ord(control.group()):04X} is left out of XML"
        place = source.position(control.start())
        findings.append(Finding(CONTROL_CHARACTERS, "warning", message, *place))
    return source._replace(findings=tuple(findings))


@cache
def _control_characters() -> re.Pattern[str]:
    return re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
