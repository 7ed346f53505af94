"""Trailers in whole sentences.

Associated Press writers Jane Doe in Paris and John Roe in Rome contributed to this report.
Doe reported from Paris and Roe from Rome.
"""

from typing import NamedTuple

from newsexport.datelines.agencies import is_agency
from newsexport.newsitem import ContributorRole
from newsexport.parser.bylines.words import among
from newsexport.parser.trailers.words import TITLES
from newsexport.source import Span

_LITTLE = (
    " in at from à in en em a w i and und et y e och og en the of de la del van von der den di da"
    " du al el bin for with by by: to material von inputs reports agencies agency agencias"
    " agências agenturen agenturmaterial agences agence de l'agence staff wire wires services news"
    " our le les information informationen copy l'afp l’afp des do dos das "
)
_CONTRIBUTED = (
    "contributed to", "contributed reporting", "contributed from", "contributed research",
    "contributed additional", "contributed.", "assisted in", "contributed in ", "also contributed",
)  # fmt: skip
_REPORTS = (
    "this report", "this story", "this article", "the report", "this dispatch", "this piece",
    "contributed reporting", "contributed research", "additional reporting", "reporting",
    "contributed",
)  # fmt: skip


class Group(NamedTuple):
    """A list of names and what they did."""

    span: Span
    role: ContributorRole
    single: bool = False  # a family name alone will do


def lists_names(text: str, others: int) -> bool:
    """Whether `text` is names with places and titles, and at most so many other words."""
    for word in text.replace("/", " ").replace("-", " ").split():
        bare = word.strip("()[].,;:—–*'’\"")
        if not bare or bare[0].isupper() or not bare[0].isalpha():
            continue
        folded = bare.casefold()
        if not (among(folded, _LITTLE) or among(folded, TITLES) or is_agency(bare)):
            others -= 1
            if others < 0:
                return False
    return True


def contribution_groups(text: str, span: Span) -> list[Group]:
    """The names before "contributed to this report" and "reported from Paris"."""
    groups: list[Group] = []
    if (
        "contributed" not in text[span.start : span.end]
        and "reported" not in text[span.start : span.end]
    ):
        return groups
    for sentence in _sentences(text, span):
        body = text[sentence.start : sentence.end]
        cut = min((at for at in map(body.find, _CONTRIBUTED) if at > 0), default=-1)
        if cut > 0 and _about_report(body[cut:]) and body[:1].isupper() and len(body) < 500:
            names = body[:cut].rstrip()
            if names.endswith((" also", " had")):
                names = names.rpartition(" ")[0]
            groups.append(Group(Span(sentence.start, sentence.start + len(names)), "reporting"))
            continue
        cut = body.find(" reported from ")
        if (
            0 < cut < 80
            and len(body) < 240
            and _only_names(body[:cut])
            and lists_names(body[cut + 15 :], 0)
        ):
            groups.append(Group(Span(sentence.start, sentence.start + cut), "reporting", True))
            # "Doe reported from Paris and Roe from Rome."
            rest = sentence.start + cut + len(" reported from ")
            at = text.find(" from ", rest, sentence.end)
            while at > 0:
                begin = max(text.rfind(mark, rest, at) for mark in (" and ", ", "))
                if begin > 0:
                    groups.append(Group(Span(begin, at), "reporting", True))
                at = text.find(" from ", at + 1, sentence.end)
        elif groups == [] and "contributed" not in text[sentence.end : span.end]:
            return []
    return groups


def _about_report(rest: str) -> bool:
    """Whether what was contributed to is the text itself, and the sentence ends with it."""
    rest = rest[:90].casefold().rstrip(" )]")
    for form in _REPORTS:
        at = rest.find(form)
        if 0 <= at < 40:
            after = rest[at + len(form) :]
            return after.strip(".") == "" or after.startswith(
                (" from", " in ", " to this", " for ")
            )
    return False


def _only_names(text: str) -> bool:
    words = text.replace(",", " ").split()
    return 0 < len(words) <= 9 and all(
        word[0].isupper()
        or among(word, " and de la van von der den di da el al bin writer writers ")
        for word in words
    )


def _sentences(text: str, span: Span) -> list[Span]:
    """The sentences of text[span], initials and abbreviations left whole."""
    found: list[Span] = []
    start = span.start
    while start < span.end and not text[start].isalnum():
        start += 1
    at = text.find(". ", start, span.end)
    while at >= 0:
        word = text[max(start, at - 12) : at].split()
        if word and len(word[-1]) > 2 and "." not in word[-1]:
            found.append(Span(start, at + 1))
            start = at + 2
            while start < span.end and text[start].isspace():
                start += 1
        at = text.find(". ", max(at + 2, start), span.end)
    if start < span.end:
        found.append(Span(start, span.end))
    return found
