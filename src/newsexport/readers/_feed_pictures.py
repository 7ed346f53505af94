"""The pictures of a feed's item that stand beside its content: enclosures and media elements."""

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from newsexport.newsitem import Block, Picture
from newsexport.readers._feed_names import child_text, name_of
from newsexport.readers._story import Story

if TYPE_CHECKING:
    from lxml.etree import _Element

_IMAGES = (".jpg", ".jpeg", ".png", ".webp", ".gif", ".avif")


class Beside:
    """The parts of one item, by name; what is no picture is added to `not_held`."""

    def __init__(self, parts: Mapping[str, Sequence["_Element"]], not_held: set[str]) -> None:
        self.parts = parts
        self.not_held = not_held

    def of(self, story: Story) -> tuple[list[Picture], list[Block]]:
        """The pictures that stand beside the content, and figures for them before the story."""
        shown = {picture.href for picture in story.pictures}
        taken = {picture.id for picture in story.pictures}
        pictures: list[Picture] = []
        figures: list[Block] = []
        number = 0
        for picture in self.beside(bool(story.pictures)):
            if picture.href in shown:
                continue
            shown.add(picture.href)
            number += 1
            while f"pic{number}" in taken:
                number += 1
            pictures.append(picture._replace(id=f"pic{number}"))
            figures.append(Block(f"lead{number}", "figure", picture=f"pic{number}"))
        return pictures, figures

    def beside(self, any_shown: bool) -> Iterator[Picture]:
        media = [*self.parts.get("media:content", ())]
        for group in self.parts.get("media:group", ()):
            # a group holds one thing in several sizes
            media += [child for child in group if name_of(child) == "media:content"][:1]
        found = False
        for element in (*media, *self.parts.get("enclosure", ()), *self.enclosed()):
            href = (element.get("url") or element.get("href") or "").strip()
            if not href or not _is_image(element, href):
                self.not_held.add(f"{name_of(element)} {element.get('type') or ''}".strip())
                continue
            found = True
            yield self.picture(element, href)
        for element in self.parts.get("media:thumbnail", ()):
            href = (element.get("url") or "").strip()
            if href and not found and not any_shown:
                found = True
                yield self.picture(element, href)

    def enclosed(self) -> Iterator["_Element"]:
        for element in self.parts.get("atom:link", ()):
            if element.get("rel") == "enclosure":
                yield element

    def picture(self, element: "_Element", href: str) -> Picture:
        caption = child_text(element, "media:description") or child_text(element, "media:title")
        return Picture(
            "", caption=caption, creditline=child_text(element, "media:credit"), href=href
        )


def _is_image(element: "_Element", href: str) -> bool:
    kind = element.get("type") or element.get("medium") or ""
    if kind:
        return kind.startswith("image")
    return href.partition("?")[0].lower().endswith(_IMAGES)
