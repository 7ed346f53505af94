"""NewsML-G2's newsMessage: several items in one document, and pictures as items of their own."""

from newsexport.exporters._newsml_document import Document
from newsexport.exporters._newsml_item import CATALOGS, management, news_item, start_tag
from newsexport.exporters._newsml_parts import picture_meta
from newsexport.exporters._xml import attribute, iri, text
from newsexport.newsitem import Picture

END = ("</itemSet>", "</newsMessage>")


def begin(sent: str) -> list[str]:
    return [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/">',
        f" <header><sent>{sent}</sent></header>",
        "<itemSet>",
    ]


def items(document: Document) -> list[str]:
    """The items of one story: the text alone, or the package, the text and each picture."""
    if document.options.pictures != "items" or not document.item.pictures:
        return news_item(document)
    lines = [*_package(document), *news_item(document)]
    for at, picture in enumerate(document.item.pictures):
        lines += _picture_item(document, picture, at)
    return lines


def _package(document: Document) -> list[str]:
    item = document.item
    title = text(item.item_meta.title or item.content_meta.headline or "")
    root = document.ids.take("g-root")
    lines = [
        start_tag(document, "packageItem", f"{item.guid}:package"),
        *CATALOGS,
        " <itemMeta>",
        *management(document, "composite", "newsexport-text-with-pictures"),
        " </itemMeta>",
        f' <groupSet root="{root}">',
        f'  <group id="{root}" role="nx:main" mode="pgrmod:bag">',
        _reference(document, item.guid, "text", f"<title>{title}</title>" if title else ""),
    ]
    for picture in item.pictures:
        caption = text(picture.caption or "")
        lines.append(
            _reference(
                document,
                document.picture_guid(picture),
                "picture",
                f'<description role="drol:caption">{caption}</description>' if caption else "",
            )
        )
    return [*lines, "  </group>", " </groupSet>", "</packageItem>"]


def _reference(document: Document, guid: str, item_class: str, words: str) -> str:
    return (
        f'   <itemRef residref="{attribute(guid)}" version="{document.item.version}"'
        ' contenttype="application/vnd.iptc.g2.newsitem+xml">'
        f'<itemClass qcode="ninat:{item_class}"/>{words}</itemRef>'
    )


def _picture_item(document: Document, picture: Picture, at: int) -> list[str]:
    href = iri(picture.href) if picture.href else None
    # the standard's way to say that there is no data here
    where = f'href="{attribute(href)}"' if href else 'hascontent="false"'
    return [
        start_tag(document, "newsItem", document.picture_guid(picture)),
        *CATALOGS,
        " <itemMeta>",
        *management(document, "picture", "newsexport-picture"),
        " </itemMeta>",
        " <contentMeta>",
        *(f"  {part}" for part in picture_meta(document, picture, at)),
        " </contentMeta>",
        f" <contentSet><remoteContent {where}/></contentSet>",
        "</newsItem>",
    ]
