"""Header lines of wire transmissions, and lines that only look like some."""

import pytest

from newsexport.parser.lines.wire import is_header, is_slug


@pytest.mark.parametrize(
    "line",
    [
        "AM-Prov--Budget, 1st Ld-Writethru, 0456",
        "BC-US--Storm-Acme,0650",
        "BC-EU--Acme Vote, 1st Ld,0500",
        "bc-budget-vote/450",
        "pol/eur/",
        "^AP News Alert",
        "AP-WF-03-05-24 1430GMT",
        "URGENT",
        "BULLETIN",
        "USA-BUDGET/ (UPDATE 1, PIX)",
        "bdt0456 3 pl 280 dpa 0456",
        "ZCZC",
        "NNNN",
        "(450 words)",
        "FOR IMMEDIATE RELEASE",
        "Press Release",
    ],
)
def test_a_line_of_the_transmission_is_a_header(line: str) -> None:
    assert is_header(line)


@pytest.mark.parametrize(
    "line",
    [
        "E-mail",
        "T-shirt",
        "EU-Gipfel",
        "COVID-19",
        "G-20 summit opens",
        "Budget vote delayed",
        "An urgent need",
        "In a flash",
        "Press release from Acme",
        "",
    ],
)
def test_other_lines_are_no_headers(line: str) -> None:
    assert not is_header(line)


def test_a_slug_is_a_code_and_a_catchword() -> None:
    assert is_slug("RL Storm")
    assert not is_slug("US Open")


@pytest.mark.parametrize("piece", ["A", "A-", "a/", "1", " ", "-", "AP ", "\ud800"])
def test_long_runs_are_no_headers(piece: str) -> None:
    assert not is_header(piece * 50_000)
