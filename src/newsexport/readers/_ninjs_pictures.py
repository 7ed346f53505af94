"""Pictures in ninjs: associations of a story, or the item itself where it is a picture."""

from collections.abc import Iterable, Mapping
from typing import Any

from newsexport.exporters._ninjs_document import ARCHIVE
from newsexport.newsitem import Block, Link, Picture
from newsexport.readers._ids import Ids
from newsexport.readers._metadata import moment
from newsexport.readers._ninjs_names import Json, in_one_set_of_names, objects, said
from newsexport.readers._ninjs_texts import line_of
from newsexport.readers._story import Story

_PICTURES = frozenset(("picture", "graphic"))
_NO_CAPTION = frozenset(("credit", "creditline", "writer", "byline", "headline", "title"))
_READ = frozenset(
    "name rel uri type language by infosources descriptions contentcreated renditions genres"
    " representationtype standard profile version versioncreated pubstatus".split()
)


def is_picture(document: Json) -> bool:
    return said(document, "type") in _PICTURES


def picture_of(document: Json, id: str, own: bool) -> tuple[Picture, tuple[str, ...]]:
    """The picture that `document` is, and its renditions' addresses, the largest first."""
    texts: dict[str, str] = {}
    caption = None
    for entry in objects(document, "descriptions"):
        role = (said(entry, "role") or "").lower()
        value = said(entry, "value") if own else line_of(entry)
        if value:
            texts.setdefault(role, value)
            if caption is None and role not in _NO_CAPTION:
                caption = value
    suppliers = [said(entry, "name") for entry in objects(document, "infosources")]
    created = said(document, "contentcreated")
    hrefs = _hrefs(objects(document, "renditions"))
    archive = any(said(entry, "uri") == ARCHIVE for entry in objects(document, "genres"))
    picture = Picture(
        id,
        texts.get("caption") or caption,
        texts.get("credit"),
        texts.get("creditline"),
        said(document, "by"),
        next(filter(None, suppliers), None),
        archive or None,
        moment(created) if created else None,
        hrefs[0] if hrefs else None,
    )
    return picture, hrefs


def _own_id(address: str) -> str:
    """The picture's id in an address that we made of it."""
    return address.rpartition("#" if "#" in address else ":")[2]


def _hrefs(renditions: Iterable[Json]) -> tuple[str, ...]:
    found: list[tuple[float, str]] = []
    for rendition in renditions:
        href = said(rendition, "href")
        kind = said(rendition, "contenttype") or said(rendition, "mimetype") or "image/"
        if href and kind.startswith("image/"):
            found.append((_size(rendition), href))
    found.sort(key=lambda pair: -pair[0])  # stable: as they stand, where no size is given
    return tuple(dict.fromkeys(href for _, href in found))


def _size(rendition: Json) -> float:
    width, height = rendition.get("width"), rendition.get("height")
    if isinstance(width, int | float) and isinstance(height, int | float):
        return float(width) * float(height) if abs(width) + abs(height) < 1e9 else 0.0
    return 0.0


class Associations:
    """What is associated with a story: its pictures, and links to everything else."""

    def __init__(self, document: Json, own: bool) -> None:
        self.pictures: list[tuple[Picture, tuple[str, ...]]] = []
        self.links: list[Link] = []
        self.not_held: set[str] = set()
        ids = Ids()
        for entry in objects(document, "associations"):
            named, written = in_one_set_of_names(entry)
            if is_picture(named):
                given = _own_id(said(named, "uri") or "") if own else None
                id = ids.keep(given) or ids.count("pic")
                self.pictures.append(picture_of(named, id, own))
                known = _READ | {"embargoed"} if own else _READ - {"uri"}
                left = named.keys() - known
                self.not_held |= {f"associations/{written.get(key, key)}" for key in left}
            else:
                self._link(named)

    def _link(self, association: Json) -> None:
        href = said(association, "uri")
        if href is None:
            self.not_held.add("associations")
            return
        headlines = [said(entry, "value") for entry in objects(association, "headlines")]
        title = said(association, "title") or next(filter(None, headlines), None)
        self.links.append(Link(said(association, "rel") or "seeAlso", href, title))
        self.not_held |= {
            f"associations/{name}"
            for name in ("bodies", "descriptions", "renditions")
            if association.get(name)
        }

    def in_story(self, story: Story, own: bool) -> Story:
        """`story` with these pictures: one that a figure shows already is told more of, for each
        other a figure comes after the story, unless our own document says there is none."""
        if own:
            return story._replace(pictures=tuple(picture for picture, _ in self.pictures))
        pictures = list(story.pictures)
        places = {picture.href: at for at, picture in enumerate(pictures) if picture.href}
        names = Ids()
        taken = [names.keep(block.id) for block in story.blocks]
        assert all(taken)
        for picture in pictures:
            names.keep(picture.id)
        blocks = list(story.blocks)
        for picture, hrefs in self.pictures:
            at = next((places[href] for href in hrefs if href in places), None)
            if at is None:
                picture = picture._replace(id=names.count("pic"))
                pictures.append(picture)
                blocks.append(Block(names.count("fig"), "figure", picture=picture.id))
            else:
                pictures[at] = _joined(pictures[at], picture)
        return story._replace(blocks=tuple(blocks), pictures=tuple(pictures))


def _joined(shown: Picture, told: Picture) -> Picture:
    """A picture as the story shows it, and what the story does not say of it."""
    more: Mapping[str, Any] = {
        name: value
        for name, value in told._asdict().items()
        if name != "href" and getattr(shown, name) is None and value is not None
    }
    # the story may show a small one
    return shown._replace(**more, href=told.href or shown.href)
