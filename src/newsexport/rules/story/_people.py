"""The names of those who wrote a story, and the words that are no part of a name."""

from collections.abc import Iterator
from functools import cache
from typing import Any

from newsexport.documents.document import Document, Text
from newsexport.documents.handles import Beside, Content

# What stands before a name in a byline: "By Jane Doe".
BY = frozenset("by von par por door av af przez di".split())
# They follow what looks like one of those in a surname: "Von der Leyen".
PARTICLES = frozenset("der den dem zu und la las los el".split())
HONORIFICS = frozenset(
    "dr dr. prof prof. mr mr. mrs mrs. ms ms. herr frau mme m. señor señora dott. dott.ssa".split()
)
# The last word of a journalist's title, or the first of one.
TITLES = frozenset(
    "writer writers reporter reporters editor editors correspondent correspondents journalist"
    " columnist photographer producer photojournalist meteorologist contributor"
    " redakteur redakteurin redaktor korrespondent korrespondentin journalistin reporterin"
    " volontär chefredakteur journaliste rédacteur rédactrice correspondant correspondante"
    " periodista redactor redactora corresponsal repórter jornalista correspondente colunista"
    " giornalista inviato inviata corrispondente redattore redattrice redacteur verslaggever"
    " verslaggeefster korrespondentka dziennikarz dziennikarka toimittaja kirjeenvaihtaja"
    " redaktør reportern".split()
)
# With one of these in front the whole name is a title.
QUALIFIERS = frozenset(
    "staff senior junior chief deputy associate assistant contributing special foreign national"
    " international sports business political science health managing executive news night city"
    " guest web online digital photo video our the".split()
)
# Words of houses and desks: a name that holds one is no person's.
HOUSES = frozenset(
    "news press staff team desk agency agencies report reports times post media tribune herald"
    " journal magazine network radio tv television board bureau service services wire newswire"
    " newsroom online digital daily weekly today gazette chronicle observer guardian telegraph"
    " independent standard express mail university institute foundation company inc inc. ltd llc"
    " corp group channel broadcasting association union committee department office council center"
    " centre club society redaktion redaction rédaction redacción redação redazione redactie"
    " redakcja toimitus agentur agence agencia agência agenzia reuters afp dpa upi ap efe ansa"
    " agenturen agences agencias agências agenzie".split()
)
AND = frozenset("and und et y e en i och og ja & + with mit avec con com".split())


def is_organisation(document: Document, text: Text) -> bool:
    """Whether the document says so of the bearer of the name."""
    return any("organi" in kind.lower() for kind in _kinds(document, text))


def is_person(document: Document, text: Text) -> bool:
    """Whether the document says so of the bearer of the name."""
    return any("person" in kind.lower() for kind in _kinds(document, text))


def _kinds(document: Document, text: Text) -> Iterator[str]:
    if isinstance(text.at, str | Beside):
        if isinstance(text.at, Beside):
            holder = _holder(document.root, text.at.pointer)
        else:
            holder = _holder(document.value, text.at)
        if isinstance(holder, dict):
            for name in ("@type", "type"):
                kinds = holder.get(name)
                for kind in kinds if isinstance(kinds, list) else [kinds]:
                    if isinstance(kind, str):
                        yield kind
    elif isinstance(text.at, Content):
        holder = text.at.element.getparent()
        if holder is not None:
            yield holder.get("type") or ""
            for child in holder.iterchildren("{*}type"):
                yield child.get("qcode") or child.get("uri") or ""


def _holder(value: Any, pointer: str) -> Any:
    """What the value at `pointer` stands in."""
    for step in pointer.split("/")[1:-1]:
        step = step.replace("~1", "/").replace("~0", "~")
        if isinstance(value, dict):
            value = value.get(step)
        elif isinstance(value, list) and step.isascii() and step.isdigit():
            value = value[int(step)] if int(step) < len(value) else None
        else:
            return None
    return value


def is_full_name(text: str) -> bool:
    """Whether `text` may be a person's name in full: two to four words with a capital each, but
    for particles.

    >>> is_full_name("Jane van der Doe"), is_full_name("Fox News"), is_full_name("jane doe")
    (True, False, False)
    """
    words = text.split()
    if not 2 <= len(words) <= 5 or not words[0][:1].isupper() or not words[-1][:1].isupper():
        return False
    inner = all(word[:1].isupper() or word.lower() in _small() for word in words)
    return inner and not any(char.isdigit() for char in text) and not among(words, HOUSES | TITLES)


@cache
def _small() -> frozenset[str]:
    return frozenset(
        "de da do dos das di del della der den van von zu la le du al bin ibn af".split()
    )


def among(words: list[str], known: frozenset[str]) -> bool:
    """Whether one of `words` is known."""
    return any(word.strip(".,;:()").lower() in known for word in words)
