"""A line is put to a grammar only where it shows a sign: whatever a grammar knows must show."""

from collections.abc import Iterable

import pytest

from newsexport.parser.lines import note_words
from newsexport.parser.lines.furniture_words import BEGINNINGS, RESUMES
from newsexport.parser.lines.notes import note_role
from newsexport.parser.lines.shape import shape_of
from newsexport.parser.lines.telltale import CAPTION, NOTE, PAGE, TRAILER, asked
from newsexport.parser.pictures.captions import read_caption
from newsexport.parser.pictures.credit_words import SIDES
from newsexport.parser.trailers.trailer import is_trailer
from newsexport.parser.trailers.words import MARKERS, OPENINGS, TEXTS, THIS
from newsexport.source import Span

PLAIN = (
    "Harbour stays shut",
    "The council said on Monday that it would close the harbour for two more weeks, he said.",
)
SHOWN = (
    "(AP Photo/Jane Doe)",
    "The ship leaves port on Monday. Photo: Jane Doe/Acme",
    "Dancers open the parade on Harbour Street in the centre on Monday. Jane Doe/Reuters.",
    "1 of 4 | The ship leaves port on Monday.",
    "FILE - The ship, left, in port.",
    "© 2024 Acme Press. All rights reserved.",
    "(c) Copyright Acme Press 2024",
    "Tel: +1 555 0100",
    "press@acme.example",
    "jd/dpa",
    "AAP jd/",
    "Reuters",
    "-30-",
    "Associated Press writers Jane Doe in Paris and John Roe in Rome contributed to this report.",
    "(Adds quotes, background)",
    "About Acme Corp.",
)


def grammars(line: str) -> int:
    return asked(line, line.split(), shape_of(line))


@pytest.mark.parametrize("line", PLAIN)
def test_a_plain_line_is_put_to_no_grammar(line: str) -> None:
    assert grammars(line) == 0


@pytest.mark.parametrize("line", SHOWN)
def test_what_a_grammar_reads_is_put_to_it(line: str) -> None:
    put = grammars(line)
    if note_role(line, "en"):
        assert put & NOTE
    elif is_trailer(line, "en"):
        assert put & TRAILER
    else:
        assert read_caption(line, Span(0, len(line)), "en") is not None
        assert put & CAPTION


@pytest.mark.parametrize(
    ("words", "grammar"),
    [
        (note_words.CORRECTION_LABELS, NOTE),
        (note_words.CORRECTION_OPENINGS, NOTE),
        (note_words.NOTE_LABELS, NOTE),
        (note_words.NOTE_OPENINGS, NOTE),
        (note_words.CONTACT_LABELS, NOTE),
        (note_words.CONTACT_OPENINGS, NOTE),
        (note_words.EMBARGO, NOTE),
        (MARKERS, TRAILER),
        (OPENINGS, TRAILER),
        (BEGINNINGS, PAGE),
        (RESUMES, PAGE),
        ([f"{this} {it}" for this in THIS.split() for it in TEXTS.split()], TRAILER),
        (SIDES, CAPTION),
    ],
)
def test_each_opening_of_a_grammar_shows(words: Iterable[str], grammar: int) -> None:
    missed = [word for word in words if not grammars(f"{word} Acme") & grammar]
    assert missed == []
