"""Pictures as NewsML-G2 gives them: asserts of a text item, links to picture items, and picture
items of their own."""

from typing import TYPE_CHECKING, NamedTuple

from newsexport.newsitem import Picture
from newsexport.readers._metadata import moment
from newsexport.readers._newsml_item_meta import is_picture
from newsexport.readers._newsml_words import Told, child, children, whole, words

if TYPE_CHECKING:
    from lxml.etree import _Element

_LARGE = ("highRes", "web", "preview", "")  # renditions, the best first


class Shown(NamedTuple):
    """The pictures that a text item names, and what its figures show."""

    asserted: tuple[Picture, ...]  # with their literal as id
    linked: tuple[tuple[str, Picture], ...]  # by identifier of the picture item, without an id
    wanted: tuple[str, ...]  # identifiers of picture items, in order
    figures: dict[str, str]  # by id of a figure: the literal or identifier of its picture


def read_shown(told: Told) -> Shown:
    linked: list[tuple[str, Picture]] = []
    wanted: list[str] = []
    for link in children(child(told.element, "itemMeta"), "link"):
        if not is_picture(told, link):
            continue
        guid = link.get("residref") or link.get("guidref")
        if guid:
            wanted.append(guid)
        picture = _linked(told, link)
        if picture:
            linked.append((guid or "", picture))
    figures: dict[str, str] = {}
    for reference in children(told.element, "inlineRef"):
        key = reference.get("literal") or reference.get("uri") or ""
        for id in (reference.get("idrefs") or "").split():
            figures.setdefault(id, key)
    wanted += [key for key in figures.values() if key not in told.asserts]
    asserted = tuple(
        _described(told, element)._replace(id=literal)
        for element in children(told.element, "assert")
        if is_picture(told, element) and (literal := element.get("literal"))
    )
    return Shown(asserted, tuple(linked), tuple(dict.fromkeys(wanted)), figures)


def _linked(told: Told, link: "_Element") -> Picture | None:
    """What a link says of a picture that may not come; None where it does not say where it is."""
    href = _best(told, link) or link.get("href")
    if not href:
        return None
    caption = next(
        (d for d in children(link, "description") if told.catalog.code(d, "role") == "caption"),
        None,
    )
    shown = words(caption) or words(child(link, "title"))
    return Picture("", shown, creditline=words(child(link, "creditline")), href=href.strip())


def read_picture_item(told: Told, figures: tuple[Picture, ...]) -> Picture:
    """The picture that a picture item is; `figures` are those in its story."""
    meta = child(told.element, "contentMeta")
    picture = _described(told, meta) if meta is not None else Picture("")
    href = _best(told, child(told.element, "contentSet")) or picture.href
    return picture._replace(href=href or (figures[0].href if figures else None))


def _described(told: Told, holder: "_Element") -> Picture:
    """The picture that the properties in `holder` describe."""
    created = child(holder, "contentCreated")
    printed = words(created)
    creator = child(holder, "creator")
    descriptions = {
        told.catalog.qcode(d, "role") or "": d for d in reversed([*children(holder, "description")])
    }
    caption = descriptions.get("drol:caption")
    if caption is None and not told.is_ours and len(descriptions) == 1:
        (caption,) = descriptions.values()
    archive = any(
        told.catalog.qcode(genre) == "genre:Archive_material" for genre in children(holder, "genre")
    )
    return Picture(
        "",
        words(caption),
        words(descriptions.get("nx:credit")),
        words(child(holder, "creditline")),
        told.name(creator, told=False) if creator is not None else None,
        _supplier(told, holder),
        archive or None,
        moment(printed) if printed else None,
        _best(told, holder),
    )


def _supplier(told: Told, holder: "_Element") -> str | None:
    for source in children(holder, "infoSource"):
        role = told.catalog.code(source, "role").casefold()
        if role in ("imgsupplier", "supplier", "imagesupplier"):
            return told.name(source, told=False)
    return None


def _best(told: Told, holder: "_Element | None") -> str | None:
    """The address of the largest rendition."""
    found: list[tuple[int, int, int, str]] = []
    for at, content in enumerate(children(holder, "remoteContent")):
        href = " ".join((content.get("href") or "").split())
        if href:
            rendition = told.catalog.code(content, "rendition")
            rank = _LARGE.index(rendition) if rendition in _LARGE else len(_LARGE)
            width = whole(content.get("width")) or 0
            found.append((rank, -width, at, href))
    return min(found)[3] if found else None
