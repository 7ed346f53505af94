import pytest

from newsexport.choice import Choice, read_codes, read_per_file

NAMES = {
    "NX000": "unreadable",
    "NX101": "headline-too-long",
    "NX102": "headline-in-capitals",
    "NX110": "two-headlines",
    "NX301": "body-empty",
    "ACME1": "acme",
}
CODES = tuple(NAMES)


def wanted(choice: Choice, path: str = "a.json") -> list[str]:
    return [code for code in CODES if choice.wants(code, path)]


@pytest.mark.parametrize(
    ("select", "ignore", "expected"),
    [
        (("ALL",), (), list(CODES)),
        ((), (), []),
        (("NX1",), (), ["NX101", "NX102", "NX110"]),
        (("ALL",), ("NX1",), ["NX000", "NX301", "ACME1"]),
        # the longer name wins, whichever it is
        (("NX1",), ("NX10",), ["NX110"]),
        (("ALL", "NX101"), ("NX1",), ["NX000", "NX101", "NX301", "ACME1"]),
        (("NX101",), ("ALL",), ["NX101"]),
        # equally long: what is ignored is ignored
        (("NX1",), ("NX1",), []),
        (("ALL",), ("ALL",), []),
    ],
)
def test_the_longest_name_of_a_rule_decides(
    select: tuple[str, ...], ignore: tuple[str, ...], expected: list[str]
) -> None:
    assert wanted(Choice(select, ignore)) == expected


def test_what_is_ignored_for_a_file_is_ignored_there_whatever_is_selected() -> None:
    choice = Choice(("NX101", "NX3"), (), (("*.xml", ("NX1",)), ("old/", ("NX3",))))
    assert wanted(choice, "a.json") == ["NX101", "NX301"]
    assert wanted(choice, "a.xml") == ["NX301"]
    assert wanted(choice, "old/a.xml") == []
    assert wanted(Choice(per_file=(("*", ("ALL",)),)), "a") == []


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ("NX11x", "no rule has a code like 'NX11X'; did you mean NX110, "),
        ("NX2", "no rule has a code like 'NX2'; did you mean NX3, NX1, NX0?"),
        (
            "headlines-too-long",
            "no rule has a code like 'HEADLINES-TOO-LONG'; did you mean headline-too-long",
        ),
        ("x", "no rule has a code like 'X'; newsexport rules lists them"),
    ],
)
def test_an_unknown_code_is_refused_and_near_ones_named(given: str, message: str) -> None:
    with pytest.raises(ValueError) as error:
        read_codes([given], NAMES)
    assert str(error.value).startswith(message)


def test_codes_are_read_in_any_case_and_with_commas() -> None:
    assert read_codes(["nx101, NX3", "All", ""], NAMES) == ("NX101", "NX3", "ALL")


def test_a_rule_may_be_called_by_its_name() -> None:
    assert read_codes(["body-empty,Two-Headlines"], NAMES) == ("NX301", "NX110")


def test_patterns_with_their_codes_are_read() -> None:
    assert read_per_file([("*.xml", ["NX1", "NX301"])], NAMES) == (("*.xml", ("NX1", "NX301")),)
    with pytest.raises(ValueError, match="'!a' is no pattern"):
        read_per_file([("!a", ["NX1"])], NAMES)
    with pytest.raises(ValueError, match="no rule has a code like 'NX9'"):
        read_per_file([("a", ["NX9"])], NAMES)
