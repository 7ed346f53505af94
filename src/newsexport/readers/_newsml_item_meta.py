"""NewsML-G2's itemMeta, rightsInfo and pubHistory, read."""

from typing import TYPE_CHECKING, get_args

from newsexport.documents.xml import local
from newsexport.exporters._superdesk_newsml import EMBARGO
from newsexport.newsitem import (
    EdNote,
    EdNoteRole,
    ItemMeta,
    Link,
    Party,
    PubStatus,
    RightsInfo,
)
from newsexport.readers._metadata import instant, moment
from newsexport.readers._newsml_words import Told, child, children, own_word, whole, words

if TYPE_CHECKING:
    from lxml.etree import _Element

_READ = frozenset(
    "itemClass provider versionCreated embargoed pubStatus title edNote link".split()
    # what says how the document was made, not what it says
    + "generator profile metadataCreator hash signal".split()
)


def read_item_meta(told: Told) -> ItemMeta:
    """All but the links to pictures, which `_newsml_pictures` reads."""
    meta = child(told.element, "itemMeta")
    stated = child(meta, "pubStatus")
    status = told.catalog.code(stated) if stated is not None else ""
    known = get_args(PubStatus)
    if status and status not in known:
        told.not_held.add(f"pubStatus {status}")
    embargo = next((n for n in children(meta, "edNote") if n.get("role") == EMBARGO), None)
    if embargo is not None:
        status = "usable"
    made = words(child(meta, "versionCreated"))
    created = instant(made) if made else None
    if made and not created:
        told.not_held.add("versionCreated without a zone")
    if meta is not None:
        told.leave(part for part in meta if local(part) not in _READ)
    title = child(meta, "title")
    if title is not None:
        told.note("/itemMeta/title", title)
    return ItemMeta(
        provider=_provider(told, child(meta, "provider")),
        version_created=created,
        published=_published(told),
        embargoed=_embargoed(told, child(meta, "embargoed")),
        pub_status=status if status in known else "usable",  # type: ignore[arg-type]
        title=words(title),
        ed_notes=tuple(
            EdNote(_note_role(told, note), text)
            for note in children(meta, "edNote")
            if (text := words(note)) and note is not embargo
        ),
        links=tuple(
            found
            for link in children(meta, "link")
            if not is_picture(told, link) and (found := _link(told, link))
        ),
    )


def is_picture(told: Told, element: "_Element | None") -> bool:
    """Whether what is linked or held is a picture, by the hint or class in `element`."""
    of = child(element, "itemClass")
    if of is None:
        return False
    return told.catalog.qcode(of) in ("ninat:picture", "ninat:graphic", "nityp:picture")


def _provider(told: Told, element: "_Element | None") -> Party | None:
    name = told.name(element, told=False) if element is not None else None
    if element is None or not name:
        return None
    short = (n for n in children(element, "name") if n.get("role") == "nx:abbreviation")
    uri = " ".join((element.get("uri") or "").split()) or None
    return Party(name, words(next(short, None)), uri if uri != name else None)


def _embargoed(told: Told, element: "_Element | None") -> str | None:
    """Until when; "" where that is not said."""
    if element is None:
        return None
    until = words(element)
    found = instant(until) if until else None
    if until and not found:
        told.not_held.add("embargoed without a zone")
    return found or ""


def _published(told: Told) -> str | None:
    history = child(told.element, "pubHistory")
    stamps = [
        stamp
        for published in children(history, "published")
        if (stamp := child(published, "timestamp")) is not None
    ]
    if not stamps:
        return None
    if len(stamps) > 1:
        told.not_held.add("pubHistory")
    told.note("/itemMeta/published", stamps[0])
    return moment(words(stamps[0]) or "")


def _note_role(told: Told, note: "_Element") -> EdNoteRole:
    code = told.catalog.code(note, "role")
    if code in get_args(EdNoteRole):
        return code  # type: ignore[return-value]
    return "correction" if "correction" in code.casefold() else "editorsNote"


def _link(told: Told, link: "_Element") -> Link | None:
    href = link.get("href") or link.get("residref") or link.get("guidref") or ""
    href = " ".join(href.split())
    if not href:
        return None
    code = told.catalog.qcode(link, "rel") or ""
    rel = own_word(code) or code.removeprefix("irel:") or "seeAlso"  # what the standard means
    title = " ".join((link.get("title") or "").split()) or words(child(link, "title"))
    return Link(rel, href, title)


def read_rights(told: Told) -> RightsInfo | None:
    """The first of each kind; the rest is told as not held."""
    found: dict[str, _Element] = {}
    year: int | None = None
    for rights in children(told.element, "rightsInfo"):
        for part in rights:
            name = local(part)
            if part.get("rel") == "nx:copyrightYear":
                year = whole(part.get("value"))
            elif name in ("copyrightHolder", "copyrightNotice", "usageTerms"):
                if found.setdefault(name, part) is not part and words(part) != words(found[name]):
                    told.not_held.add(f"second {name}")
            elif name:
                told.not_held.add(name)
    for name, part in found.items():
        told.note(f"/rightsInfo/{name}", part)
    holder = found.get("copyrightHolder")
    rights_info = RightsInfo(
        words(found.get("copyrightNotice")),
        told.name(holder, told=False) if holder is not None else None,
        year,
        words(found.get("usageTerms")),
    )
    return None if rights_info == RightsInfo() else rights_info
