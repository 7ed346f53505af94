"""What of a News Item must arrive in Superdesk, by field and format, and what did arrive."""

from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime, timedelta
from fnmatch import fnmatchcase
from typing import Any

from lxml import etree, html

from newsexport.newsitem import NewsItem
from newsexport.xml_text import in_xml

Fields = Mapping[str, Any]
KEYWORDS = "https://newsexport.example/cv/nx/keyword/"  # the scheme of keywords in ninjs
_LEAVES = frozenset("p h1 h2 h3 li td figcaption blockquote".split())


def _words(text: str) -> str:
    return " ".join(text.split())


def paragraphs(item: NewsItem) -> list[str]:
    """The text of each paragraph, list item, cell and caption, in order; empty ones are none."""
    pictures = {picture.id: picture for picture in item.pictures}
    found: list[str] = []
    for block in item.content_set.blocks:
        if block.type == "list":
            found += [entry.text for entry in block.items]
        elif block.type == "table":
            found += [cell for row in block.rows for cell in row]
        elif block.type == "figure":
            picture = pictures.get(block.picture or "")
            if picture:
                credit = picture.credit or picture.creditline
                found.append(" ".join(part for part in (picture.caption, credit) if part))
        else:
            found.append(block.text or "")
    return [words for words in map(_words, found) if words]


def arrived_paragraphs(body: str) -> list[str]:
    """The same of HTML that has arrived."""
    if not body.strip():
        return []
    whole = html.fragment_fromstring(body, create_parent="div")
    return [words for words in map(_words, _leaves(whole)) if words]


def _leaves(element: etree._Element) -> Iterator[str]:
    """The text of elements that hold no other block."""
    inner = [part for part in element.iterdescendants() if part.tag in _LEAVES]
    if element.tag in _LEAVES and not inner:
        yield "".join(map(str, element.itertext()))
        return
    for part in element:
        if isinstance(part.tag, str):
            yield from _leaves(part)


def moment(value: str | None) -> str | None:
    """A date and time in UTC, rounded up to the second; None for a day."""
    if not value or "T" not in value:
        return None
    found = datetime.fromisoformat(value).astimezone(UTC)
    if found.microsecond:
        found = found.replace(microsecond=0) + timedelta(seconds=1)
    return found.isoformat()


def _arrived_moment(value: str | None) -> str | None:
    return moment(value.replace(" ", "T")) if value else None


def wanted(item: NewsItem, format: str) -> Fields:
    """The fields that must arrive of `item`; those that a format does not carry are not asked
    for, and docs/superdesk.md says which."""
    kept, _ = in_xml(item)
    meta, about = kept.item_meta, kept.content_meta
    found: dict[str, Any] = {
        "headline": about.headline or meta.title or "",
        "paragraphs": paragraphs(kept),
    }
    if format == "wxr":
        found["keywords"] = sorted(about.keywords)
        found["author"] = next((creator.name for creator in about.creators), None)
        return found
    notes = [note.text for note in meta.ed_notes]
    found |= {
        "byline": about.by or "",
        "slugline": about.slugline or "",
        "ednote": "\n\n".join(notes) if format == "ninjs" else next(iter(notes), ""),
        "firstcreated": moment(about.content_created),
        "pubstatus": meta.pub_status,
    }
    if about.urgency and about.urgency < 9:
        found["urgency"] = about.urgency
    if format == "nitf":
        found["versioncreated"] = found["firstcreated"]  # it has one date for both
    else:
        found["versioncreated"] = moment(meta.version_created)
        found["embargoed"] = moment(meta.embargoed)
        found["language"] = None if kept.language == "und" else kept.language
    if format != "newsml_g2":
        found["keywords"] = list(about.keywords)
        found["abstract"] = about.deck or ""
    if format == "ninjs" and meta.embargoed == "":
        found["ednote"] = Like("*Embargoed until told*")
    elif meta.pub_status == "usable" and not _is_known(meta.embargoed, format):
        found["ednote"] = Like("Embargoed until *")
    if meta.pub_status == "usable" and not _is_known(meta.embargoed, format):
        found["pubstatus"] = "withheld"
    if format == "newsml_g2":
        found["authors"] = [creator.name for creator in about.creators]
    return found


def _is_known(embargo: str | None, format: str) -> bool:
    """Whether the parser knows of an embargo, where there is one: that of NITF knows none, the
    others those with an end."""
    return embargo is None or (embargo != "" and format != "nitf")


class Like:
    """Equal to what fits a pattern of the shell."""

    def __init__(self, pattern: str) -> None:
        self.pattern = pattern

    def __eq__(self, other: object) -> bool:
        return isinstance(other, str) and fnmatchcase(other, self.pattern)

    def __repr__(self) -> str:
        return self.pattern


def arrived(items: list[Fields], format: str, signed: Mapping[str, str]) -> Fields:
    """The fields of the story among the items that Superdesk made of one file. `signed` are names
    by the log-ins of WXR."""
    story = next(item for item in items if item.get("type", "text") == "text")
    body = story.get("body_html") or ""
    found: dict[str, Any] = {name: read(story) for name, read in _READ.items()}
    found["paragraphs"] = arrived_paragraphs(body)
    if format == "ninjs":
        subjects = story.get("subject", ())
        found["keywords"] = [s["name"] for s in subjects if s.get("scheme") == KEYWORDS]
    if format == "wxr":
        found["keywords"] = sorted(found["keywords"])
        found["author"] = signed.get(story.get("author") or "")
    return found


_READ: Mapping[str, Callable[[Fields], Any]] = {
    "headline": lambda story: story.get("headline") or "",
    "byline": lambda story: story.get("byline") or "",
    "slugline": lambda story: story.get("slugline") or "",
    "ednote": lambda story: story.get("ednote") or "",
    "abstract": lambda story: story.get("abstract") or "",
    "language": lambda story: story.get("language"),
    "pubstatus": lambda story: story.get("pubstatus"),
    "urgency": lambda story: story.get("urgency"),
    "keywords": lambda story: story.get("keywords") or [],
    "authors": lambda story: [author["name"] for author in story.get("authors", ())],
    "firstcreated": lambda story: _arrived_moment(story.get("firstcreated")),
    "versioncreated": lambda story: _arrived_moment(story.get("versioncreated")),
    "embargoed": lambda story: _arrived_moment(story.get("embargoed")),
}
