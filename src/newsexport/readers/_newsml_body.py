"""NewsML-G2's contentSet and partMeta, read: the story and who speaks in it."""

import base64
import binascii
import re
from typing import TYPE_CHECKING, NamedTuple

from newsexport.documents.html import parse_html
from newsexport.documents.xml import NAR, local, namespace
from newsexport.newsitem import Quote, Speaker, Subject
from newsexport.readers._markup import read_story
from newsexport.readers._newsml_words import Told, child, children, whole
from newsexport.readers._nitf_body import NitfBody, read_nitf_body
from newsexport.readers._story import Found, Story, numbered
from newsexport.source import prose

if TYPE_CHECKING:
    from lxml.etree import _Element

_EMPTY = Story((), (), (), None, None)


class Content(NamedTuple):
    story: Story
    word_count: int | None = None
    nitf: NitfBody | None = None


def read_content(told: Told) -> Content:
    """The story: the first content that is text."""
    found: Content | None = None
    for content in children(child(told.element, "contentSet"), "inlineXML", "inlineData"):
        name = local(content)
        if told.is_ours and found is not None:
            break  # the same for Superdesk
        read_as = _inline_xml if name == "inlineXML" else _inline_data
        read = read_as(told, content)
        if read is not None and found is None:
            found = read
        elif read is not None:
            told.not_held.add(f"second {name}")
    return found or Content(_EMPTY)


def _inline_xml(told: Told, content: "_Element") -> Content | None:
    count = whole(content.get("wordcount"))
    root = next((part for part in content if local(part)), None)
    if root is None:
        return None
    name = local(root)
    if name == "nitf" or (name == "body" and _has(root, "body.content")):
        nitf = read_nitf_body(root)
        return Content(nitf.story, count, nitf)
    if name == "html":
        root = next((part for part in root if local(part) == "body"), root)
    elif namespace(root) == NAR or name in ("sports-content", "newsItem"):
        told.not_held.add(f"inlineXML/{name}")
        return None
    if not told.is_ours:
        _take_out_header(told, root)
    return Content(read_story(root), count)


def _has(element: "_Element", name: str) -> bool:
    return any(local(inner) == name for inner in element.iterdescendants())


def _take_out_header(told: Told, body: "_Element") -> None:
    """What stands in a header above the story shows the metadata again: of it, the headline and
    pictures stay."""
    header = next((e for e in body.iterdescendants() if local(e) == "header"), None)
    if header is None or not _has(header, "h1"):
        return
    kept = [e for e in header.iterdescendants() if local(e) in ("h1", "figure", "img")]
    inside = {id(e) for outer in kept for e in outer.iterdescendants()}
    if any(local(e) not in ("h1", "figure", "img") for e in header):
        told.not_held.add("body/header")
    tail = header.tail
    for part in list(header):
        header.remove(part)
    header.text = None
    for element in kept:
        if id(element) not in inside:
            element.tail = None
            header.append(element)
    header.tail = tail


def _inline_data(told: Told, content: "_Element") -> Content | None:
    text = content.text or ""
    type = (content.get("contenttype") or "").partition(";")[0].strip().lower()
    if told.catalog.code(content, "encoding").casefold() in ("b64", "base64"):
        try:
            text = base64.b64decode(text, validate=False).decode("utf-8")
        except (binascii.Error, ValueError):
            text = ""
    if not text.strip() or (type and not type.startswith("text/")):
        told.not_held.add("inlineData")
        return None
    count = whole(content.get("wordcount"))
    if type == "text/html":
        return Content(read_story(parse_html(text)), count)
    paragraphs = [Found("paragraph", None, prose(p)) for p in re.split(r"\n[ \t\r]*\n", text)]
    return Content(numbered([found for found in paragraphs if found.text], None), count)


def spoken(told: Told, quotes: tuple[Quote, ...], subjects: tuple[Subject, ...]) -> list[Quote]:
    """The quotes with their speakers: a partMeta of our role for each."""
    speakers: dict[str, Speaker] = {}
    by_code = {subject.qcode: subject.id for subject in reversed(subjects) if subject.qcode}
    ids = {subject.id for subject in subjects}
    for part in children(told.element, "partMeta"):
        role, source = child(part, "role"), child(part, "infoSource")
        if role is None or role.get("qcode") != "nx:quote":
            told.not_held.add("partMeta")
            continue
        name = told.name(source) if source is not None else None
        if source is None or not name:
            continue
        id = source.get("literal") or by_code.get(told.catalog.qcode(source) or "")
        speaker = Speaker(name, id if id in ids else None)
        for reference in (part.get("contentrefs") or "").split():
            speakers.setdefault(reference, speaker)
    return [
        quote._replace(speaker=speakers.get(quote.id) or _known(quote.speaker, ids))
        for quote in quotes
    ]


def _known(speaker: Speaker | None, ids: set[str]) -> Speaker | None:
    if speaker is None or speaker.subject in ids:
        return speaker
    return speaker._replace(subject=None)
