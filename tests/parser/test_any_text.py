"""Any text at all is parsed, wholly, and whatever is written of it is valid.

`make fuzz` looks for new cases; a test run tries the same few every time.
"""

import json
import os
import re
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

import newsexport
from conftest import ROOT, SEEDS
from laws import broken
from newsexport.encoding import decode, source_of
from newsexport.explain.rules import rule_sentences
from newsexport.newsitem import NewsItem
from newsexport.options import ParseOptions
from newsexport.parser.item import parse_source
from newsexport.source import Source
from newsexport.validation import item_errors
from standards.checks import BUNDLE, jsonld_errors, newsml_g2_errors

OPTIONS = ParseOptions(now=datetime(2026, 1, 15, 9, tzinfo=UTC))
ARTICLES = [*SEEDS, *sorted((ROOT.parent / "shared" / "corpus" / "texts").glob("*.txt"))]
EXAMPLES = int(os.environ.get("FUZZ_EXAMPLES", "300"))
MANY = settings(deadline=None, max_examples=EXAMPLES, suppress_health_check=list(HealthCheck))

LINES = st.sampled_from(
    [
        "LONDON, March 3 (Reuters) - Shares fell on Friday, the exchange said.",
        "Jan. 18 (UPI) --",
        '"We are ready," said Jane Doe, the mayor of Erie. "But not yet',
        "“Nobody told us. “It was late.",
        "By JANE DOE and John Roe, Staff Writers",
        "Updated 3:10 p.m. EST, Tuesday, March 5, 2024",
        "1 of 4 | A caption. File Photo by John Roe/UPI |",
        "(Reporting by A B; Editing by",
        "Correction: It was Monday.",
        "EMBARGOED until Friday",
        "© 2024 Example",
        "• one",
        "a\tb\tc",
        "___",
        "   an indented line that goes on for a while and has no end of its own",
        "– Det er slutt, sa hun.",
        "'I saw it,' he said. 'I did.'",
    ]
)
HARD = (
    "\"'“”„«»–-().,:;|@©•\n\r\t AaBbßİǅ1\u0301\x00\x0b\x1c\x85"
    "\u00a0\u2028\u202e\ud800\udfff\ufeff\U0001f44d"
)


@st.composite
def spoilt_articles(draw: st.DrawFn) -> str:
    """The lines of an article out of order, some gone, cut, doubled or with junk in them."""
    lines = re.split(r"\r\n|\n|\r", draw(st.sampled_from(ARTICLES)).read_text("utf-8"))
    order = draw(st.lists(st.integers(0, len(lines) - 1), max_size=14))
    parts: list[str] = []
    for at in order:
        line = lines[at]
        cut = draw(st.integers(0, 2 * len(line)))
        junk = draw(st.text(HARD, max_size=2))
        parts += [line[:cut], junk, line[cut:] if draw(st.booleans()) else ""]
        parts.append(draw(st.sampled_from(("\n", "\n\n", "\r\n", "\r", " ", ""))))
    return "".join(parts)


TEXTS = st.one_of(
    st.text(),
    st.text(HARD),
    st.lists(st.one_of(LINES, st.text(max_size=20)), max_size=15).map("\n".join),
    spoilt_articles(),
)


def parsed(text: str) -> tuple[Source, NewsItem]:
    source = source_of(text, "x")
    return source, parse_source(source, OPTIONS).item


def invalid(item: NewsItem) -> list[str]:
    """What is wrong in `item` written in every format of the standards."""
    found = [finding.message for finding in item_errors(item)]
    linked = newsexport.export(item, "jsonld")
    written = [newsexport.export(item, "newsml_g2", conformance=c) for c in ("power", "core")]
    if BUNDLE.is_dir():
        found += jsonld_errors(json.loads(linked))
        for xml in written:
            found += newsml_g2_errors(xml.encode("utf-8"))
    return found


@MANY
@given(TEXTS)
@example("")
@example("\ud800\udfff\udfff")
@example("\x00\x01\x02\x1b[31m\ufffe\uffff")
@example("\u2028\u2029\x85\x0b\x0c\x1c\x1d\x1e\x1f")
def test_nothing_is_lost_of_any_text_and_every_value_has_its_place(text: str) -> None:
    source, item = parsed(text)
    assert broken(source, item) == []


@settings(MANY, max_examples=EXAMPLES // 2)
@given(TEXTS)
def test_whatever_is_written_of_any_text_is_valid_and_our_own_formats_read_it_back(
    text: str,
) -> None:
    _, item = parsed(text)
    assert invalid(item) == []
    for format in ("json", "yaml"):
        assert newsexport.read(newsexport.export(item, format).encode("utf-8"), format) == item


@settings(MANY, max_examples=EXAMPLES // 2)
@given(TEXTS, st.sampled_from(("en", "de", "fi", "pl", "und", "zh-Hant")))
def test_a_language_that_is_given_changes_no_law(text: str, language: str) -> None:
    source = source_of(text, "x")
    item = parse_source(source, OPTIONS._replace(language=language)).item
    assert broken(source, item) == []
    assert item_errors(item) == ()


@pytest.mark.parametrize("path", ARTICLES, ids=lambda path: path.stem)
def test_every_value_of_an_article_says_whence_it_came(path: Path) -> None:
    source = decode(path.read_bytes(), path.name)
    item = parse_source(source, OPTIONS).item
    assert broken(source, item) == []
    assert item.provenance is not None
    assert {field.rule for field in item.provenance.fields} <= rule_sentences().keys()
