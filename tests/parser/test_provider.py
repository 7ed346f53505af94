"""Who provides a story, and what does not show it."""

import pytest

from newsexport.datelines import find_dateline
from newsexport.newsitem import LineRole
from newsexport.parser.blocks import TextBlock
from newsexport.parser.bylines.byline import read_byline
from newsexport.parser.providers.provider import FoundProvider, find_provider
from newsexport.source import Source


def provider_of(*lines: tuple[LineRole, str]) -> FoundProvider | None:
    text = "\n".join(line for _, line in lines)
    blocks = [
        TextBlock(role, (line,))
        for (role, _), line in zip(lines, Source("", text).lines(), strict=True)
    ]
    dateline = None
    for block in blocks:
        if block.role == "body":
            dateline = dateline or find_dateline(text, block.span, "en")
    bylines = [read_byline(text, block.span, "en") for block in blocks if block.role == "byline"]
    found = find_provider(text, blocks, dateline, [b for b in bylines if b], "en")
    for span in found.spans if found else ():
        assert text[span.start : span.end].strip()
    return found


@pytest.mark.parametrize(
    ("lines", "name", "rule"),
    [
        ([("body", "Jan. 18 (UPI) -- Shares fell.")], "UPI", "dateline-agency"),
        ([("body", "DALLAS, Texas (KXYZ) -- Shares fell.")], "KXYZ", "dateline-agency"),
        ([("body", "Paris (ats afp) Shares fell.")], "ats", "dateline-agency"),
        (
            [("byline", "By Jane Doe, Acme News"), ("body", "Shares fell.")],
            "Acme News",
            "byline-affiliation",
        ),
        (
            [
                ("byline", "By Jane Doe, The Acme Herald"),
                ("body", "San Diego (tca/dpa) - Shares fell."),
            ],
            "The Acme Herald",
            "byline-affiliation",
        ),
        ([("byline", "By Acme Staff"), ("body", "Shares fell.")], "Acme", "byline-organisation"),
        ([("byline", "Associated Press")], "Associated Press", "byline-organisation"),
        ([("body", "Shares fell."), ("trailer", "jd/Reuters")], "Reuters", "sign-off"),
        ([("body", "Shares fell."), ("trailer", "AAP rtv")], "AAP", "sign-off"),
        ([("body", "Shares fell."), ("trailer", "SOURCE: Acme News")], "Acme News", "sign-off"),
        (
            [("body", "Shares fell."), ("trailer", "Originally published on Acme Science.")],
            "Acme Science",
            "sign-off",
        ),
        ([("body", "Shares fell, she said. AFP")], "AFP", "sign-off"),
        ([("timestamp", "AFP 5 mars 2024"), ("body", "Shares fell.")], "AFP", "stamp-agency"),
        ([("header", "ZCZC AAP"), ("body", "Shares fell.")], "AAP", "sign-off"),
        (
            [("headline", "Shares fall - Acme 7News"), ("body", "Shares fell.")],
            "Acme 7News",
            "site-suffix",
        ),
        (
            [("body", "Shares fell."), ("boilerplate", "Follow The Acme on Twitter")],
            "The Acme",
            "self-mention",
        ),
        (
            [("body", "Shares fell."), ("boilerplate", "I agree to receive newsletters from Acme")],
            "Acme",
            "self-mention",
        ),
        (
            [("body", "She told Acme News so. He said in an interview with Acme News: no.")],
            "Acme News",
            "self-mention",
        ),
        ([("body", "Shares fell, he told the BBC on Monday.")], "BBC", "self-mention"),
        ([("body", "Shares fell, he told the Guardian.")], "Guardian", "self-mention"),
        (
            [
                ("body", "Shares fell."),
                ("trailer", "This report by The Acme Press was first published March 5, 2024."),
            ],
            "The Acme Press",
            "sign-off",
        ),
        (
            [("boilerplate", "The Guardian"), ("body", "Shares fell.")],
            "The Guardian",
            "self-mention",
        ),
        (
            [("headline", "Shares fall | Le Figaro"), ("body", "Shares fell.")],
            "Le Figaro",
            "site-suffix",
        ),
    ],
)
def test_the_strongest_sign_names_the_provider(
    lines: list[tuple[LineRole, str]], name: str, rule: str
) -> None:
    found = provider_of(*lines)
    assert found is not None
    assert (found.name, found.rule) == (name, rule)


def test_name_and_sign_of_one_agency_go_together() -> None:
    found = provider_of(
        ("byline", "By Jane Doe, Associated Press"), ("body", "PARIS (AP) — Shares fell.")
    )
    assert found is not None
    assert (found.name, found.abbreviation) == ("Associated Press", "AP")


def test_a_service_of_an_agency_does_not_take_its_name() -> None:
    found = provider_of(
        ("body", "Berlin (dpa) - Die Kurse fielen."),
        ("copyright", "© dpa-infocom, dpa:240305-99-1"),
    )
    assert found is not None
    assert (found.name, found.abbreviation) == ("dpa", None)


@pytest.mark.parametrize(
    "lines",
    [
        [("body", "Shares fell.")],
        [("caption", "Shares fall. Photo by Jane Doe/Reuters"), ("body", "Shares fell.")],
        [("credit", "Jane Doe / AP"), ("body", "Shares fell.")],
        [("byline", "By Jane Doe"), ("body", "PARIS — Shares fell.")],
        [("byline", "By Staff Reports"), ("body", "Shares fell.")],
        [("byline", "By Newsroom"), ("body", "Shares fell.")],
        [("byline", "By Web Desk"), ("body", "Shares fell.")],
        [("headline", "Shares fall – and rise"), ("body", "Shares fell.")],
        [("body", "She told Reuters so. He told Reuters so, too.")],
        [("body", "Shares fell."), ("boilerplate", "Follow us on Facebook")],
        [("body", "He told Biden so. She told Biden so, too.")],
        [("body", "He told the FBI so. She told the FBI so, too.")],
        [("body", "He told the BBC so. She told The Guardian so.")],
        [("boilerplate", "BBC News"), ("boilerplate", "The Guardian"), ("body", "Shares fell.")],
        [("boilerplate", "How to get Into"), ("body", "Shares fell.")],
        [("byline", "Jane Doe, Springfield Cricket Ground"), ("body", "Shares fell.")],
    ],
)
def test_a_credit_or_a_bare_name_shows_no_provider(lines: list[tuple[LineRole, str]]) -> None:
    assert provider_of(*lines) is None
