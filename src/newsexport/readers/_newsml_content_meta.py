"""NewsML-G2's contentMeta, read."""

from typing import TYPE_CHECKING, NamedTuple

from newsexport.documents.xml import XML_LANG, local
from newsexport.exporters._codes import genre_code
from newsexport.exporters._superdesk_newsml import DERIVED
from newsexport.newsitem import ContentMeta, Dateline, Subject
from newsexport.readers._metadata import creators_of, dateline_of, inferred, moment
from newsexport.readers._newsml_parties import (
    read_contributor,
    read_creator,
    read_located,
    read_source,
)
from newsexport.readers._newsml_subjects import read_subjects
from newsexport.readers._newsml_words import Told, child, children, whole, words

if TYPE_CHECKING:
    from lxml.etree import _Element

_READ = frozenset(
    "urgency contentCreated contentModified located infoSource creator contributor language genre"
    " keyword subject slugline headline dateline by creditline description".split()
)
_KICKERS = frozenset("kicker topic overline section category dachzeile".split())
_DECKS = frozenset("summary teaser abstract deck standfirst lead intro subtitle".split())
_SUBS = frozenset("sub subtitle subhead subheadline secondary subheading".split())


class Labels(NamedTuple):
    """What headlines and descriptions say, by what they are."""

    headline: "_Element | None" = None
    section: "_Element | None" = None
    deck: "_Element | None" = None


def read_content_meta(told: Told) -> tuple[ContentMeta, tuple[Subject, ...]]:
    """All but the word count, which the story has."""
    meta = child(told.element, "contentMeta")
    if meta is None:
        return ContentMeta(), ()
    told.leave(part for part in meta if local(part) not in _READ and not _is_own(part))
    labels = _labels(told, meta)
    dateline = _dateline(told, meta)
    by = words(child(meta, "by"))
    for name, path in (("by", "by"), ("dateline", "dateline"), ("genre", "genre")):
        if (element := child(meta, name)) is not None:
            told.note(f"/contentMeta/{path}", element)
    located = list(children(meta, "located"))
    if located:
        told.note("/contentMeta/located", located[0])
    if len(located) > 1:
        told.not_held.add("second located")
    creators = tuple(filter(None, (read_creator(told, e) for e in children(meta, "creator"))))
    if not creators and by and not told.is_ours:
        creators = creators_of(by, told.language)
        if creators:
            told.fields.append(inferred("/contentMeta/creators", "byline-property"))
    found = ContentMeta(
        urgency=_urgency(told, meta),
        content_created=_moment(told, meta, "contentCreated"),
        content_modified=_moment(told, meta, "contentModified"),
        located=read_located(told, located[0]) if located else None,
        headline=words(labels.headline),
        deck=words(labels.deck),
        section=words(labels.section),
        by=by,
        creators=creators,
        contributors=tuple(
            filter(None, (read_contributor(told, e) for e in children(meta, "contributor")))
        ),
        info_sources=tuple(
            filter(None, (read_source(told, e) for e in children(meta, "infoSource")))
        ),
        dateline=dateline,
        creditline=words(child(meta, "creditline")),
        keywords=tuple(filter(None, map(words, children(meta, "keyword")))),
        slugline=words(child(meta, "slugline")),
        genre=_genre(told, meta),
    )
    return found, read_subjects(told, list(children(meta, "subject")))


def _is_own(part: "_Element") -> bool:
    return (part.get("rel") or part.get("type") or "").startswith("nx:")


def _urgency(told: Told, meta: "_Element") -> int | None:
    found = whole(words(child(meta, "urgency")))
    if found is not None and 1 <= found <= 9:
        return found
    if found is not None:
        told.not_held.add(f"urgency {found}")
    return None


def _moment(told: Told, meta: "_Element", name: str) -> str | None:
    element = child(meta, name)
    if element is None:
        return None
    printed = words(element) or ""
    found = moment(printed)
    sure = whole(_own_value(meta, f"{name}Confidence"))
    told.note(f"/contentMeta/{name}", element, 100 if sure is None else min(sure, 100))
    if printed and not found:
        told.not_held.add(f"{name} {printed}"[:40])
    return found


def _own_value(meta: "_Element", rel: str) -> str | None:
    for extra in children(meta, "contentMetaExtProperty"):
        if extra.get("rel") == f"nx:{rel}":
            return " ".join((extra.get("value") or "").split()) or None
    return None


def _labels(told: Told, meta: "_Element") -> Labels:
    """Headlines are told apart by role, those without one by rank and order."""
    headline = section = deck = second = None
    unnamed: list[_Element] = []
    for element in children(meta, "headline"):
        role = told.catalog.code(element, "role").casefold()
        if not words(element) or element.get("role") == DERIVED:
            continue
        if role in _KICKERS and section is None:
            section = element
        elif role in _SUBS and second is None:
            second = element
        elif not role or role in ("main", "title", "headline"):
            unnamed.append(element)
        else:
            told.not_held.add(f"headline of role {role}")
    if unnamed:
        headline = min(unnamed, key=lambda e: whole(e.get("rank")) or len(unnamed) + 99)
        if len(unnamed) > 1:
            told.not_held.add("second headline")
    for element in children(meta, "description"):
        role = told.catalog.code(element, "role").casefold()
        if role == "caption":
            continue  # of a picture: see _newsml_pictures
        if words(element) and (role in _DECKS or not role) and deck is None:
            deck = element
        elif words(element):
            told.not_held.add(f"description of role {role}" if role else "second description")
    if deck is None:
        deck = second
    elif second is not None:
        told.not_held.add("second headline")
    for label, field in ((headline, "headline"), (section, "section"), (deck, "deck")):
        if label is not None:
            told.note(f"/contentMeta/{field}", label)
    return Labels(headline, section, deck)


def _dateline(told: Told, meta: "_Element") -> Dateline | None:
    printed = words(child(meta, "dateline"))
    if not printed:
        return None
    if told.is_ours:
        names = ("Place", "Region", "Country", "Date", "Agency")
        return Dateline(printed, *(_own_value(meta, f"dateline{name}") for name in names))
    found = dateline_of(f"{printed} X", told.language)
    return found._replace(text=printed) if found else Dateline(printed)


def _genre(told: Told, meta: "_Element") -> str | None:
    genres = list(children(meta, "genre"))
    if not genres:
        return None
    if len(genres) > 1:
        told.not_held.add("second genre")
    qcode = told.catalog.qcode(genres[0]) or ""
    name = child(genres[0], "name")
    # a name in a language of its own is the vocabulary's
    if qcode.startswith("genre:") and (name is None or name.get(XML_LANG)):
        code = genre_code(qcode)  # in the vocabulary's own spelling
        return f"genre:{code}" if code else qcode
    return told.name(genres[0], told=False)
