"""Plain text: the article as people read it, in UTF-8.

==============================  ========================================================
News Item                       text, a blank line between parts
==============================  ========================================================
contentMeta/section             a line
contentMeta/headline, deck, by  a line each
contentSet/blocks               paragraph, subhead, blockquote, pullquote, correction, note
                                and trailer as they are; a list an item a line after "- ";
                                a table a row a line, cells apart by tabs
pictures                        caption and credit as printed, where the figure stands
rightsInfo/copyrightNotice      the last line
==============================  ========================================================

Lost: everything that no word of the article says. Read back by the parser, which sees what anybody
sees in the text. A derived title is not written: the text has no headline.

Options: `width` wraps lines at that many characters (0: a paragraph a line).
"""

import textwrap

from newsexport.exporters._json import whole_characters
from newsexport.newsitem import Block, NewsItem, Picture
from newsexport.registry import exporter

_LOSES = frozenset(
    {
        "/guid",
        "/version",
        "/language",
        "/itemMeta",
        "/rightsInfo/copyrightHolder",
        "/rightsInfo/copyrightYear",
        "/rightsInfo/usageTerms",
        "/contentMeta/urgency",
        "/contentMeta/contentCreated",
        "/contentMeta/contentModified",
        "/contentMeta/located",
        "/contentMeta/creators",
        "/contentMeta/contributors",
        "/contentMeta/infoSources",
        "/contentMeta/dateline",
        "/contentMeta/creditline",
        "/contentMeta/keywords",
        "/contentMeta/slugline",
        "/contentMeta/genre",
        "/contentMeta/wordCount",
        "/contentSet/blocks/*/id",
        "/contentSet/blocks/*/type",
        "/contentSet/blocks/*/source",
        "/contentSet/blocks/*/items/*/source",
        "/pictures/*/creditline",
        "/pictures/*/creator",
        "/pictures/*/supplier",
        "/pictures/*/archive",
        "/pictures/*/contentCreated",
        "/pictures/*/href",
        "/quotes",
        "/subjects",
        "/dates",
        "/provenance",
    }
)


@exporter(suffix=".txt", media_type="text/plain", loses=_LOSES)
def text(item: NewsItem, *, width: int = 0) -> str:
    """`item` as plain text."""
    meta = item.content_meta
    pictures = {picture.id: picture for picture in item.pictures}
    notice = item.rights_info.copyright_notice if item.rights_info else None
    parts = [
        meta.section,
        meta.headline,
        meta.deck,
        meta.by,
        *(_block(block, pictures, width) for block in item.content_set.blocks),
        notice,
    ]
    written = "\n\n".join(_wrapped(part, width) for part in parts if part)
    return whole_characters(written) + "\n"


def _block(block: Block, pictures: dict[str, Picture], width: int) -> str | None:
    if block.type == "figure":
        picture = pictures.get(block.picture or "")
        parts = (picture.caption, picture.credit or picture.creditline) if picture else ()
        return " ".join(part for part in parts if part)
    if block.type == "list":
        return "\n".join(f"- {item.text}" for item in block.items)
    if block.type == "table":
        return "\n".join("\t".join(row) for row in block.rows)
    return block.text


def _wrapped(part: str, width: int) -> str:
    """`part` in lines of at most `width` characters; words and table rows are never broken."""
    if not width:
        return part
    lines = [
        line
        if "\t" in line
        else textwrap.fill(
            line,
            max(width, 20),
            subsequent_indent="  " if line.startswith("- ") else "",
            break_long_words=False,
            break_on_hyphens=False,
        )
        for line in part.split("\n")
    ]
    return "\n".join(lines)
