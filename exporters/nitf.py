"""IPTC NITF 3.6: one document an article.

==============================  ========================================================
News Item                       NITF
==============================  ========================================================
guid                            docdata/doc-id@id-string, nitf@uno
version                         docdata/du-key@version, from 2 on
language                        nitf@baselang
itemMeta/provider               distributor/org; idsrc "uri", alt-code "abbreviation"
itemMeta/versionCreated         meta version-created
itemMeta/published              pubdata@date.publication
itemMeta/embargoed              date.release (without norm: until told), status embargoed
itemMeta/pubStatus              docdata@management-status
itemMeta/title                  head/title
itemMeta/edNotes                docdata/ed-msg@info; correction@info
itemMeta/links                  meta link
rightsInfo                      doc.copyright@year@holder, doc.rights@limitations; the notice is
                                a note of class cpyrt in body.head
contentMeta/urgency             docdata/urgency@ed-urg
contentMeta/contentCreated      docdata/date.issue@norm
contentMeta/contentModified     revision-history "content modified"
contentMeta/headline, section   hedline/hl1, hl2 class="kicker"; without a headline the section is
                                pubdata@position.section
contentMeta/deck                abstract/p
contentMeta/by, creators        byline with person and byttl; revision-history writer-author
contentMeta/contributors        revision-history, its comment the role
contentMeta/infoSources,        meta info-source, creditline
creditline
contentMeta/dateline, located   dateline with location and story.date@norm
contentMeta/keywords            key-list/keyword@key
contentMeta/slugline            du-key@key
contentMeta/genre               tobject@tobject.type
contentMeta/wordCount           pubdata@item-length, unit-of-measure word
contentSet/blocks               p, hl2, ul, bq/block/p (class pullquote), table, media,
                                note class="correction" or "note", body.end/tagline
pictures                        media: media-reference, media-caption, media-producer (the
                                credit line), media-metadata
quotes                          q, quote-source the speaker
subjects                        identified-content: person with function, org, location,
                                classifier; of medtop tobject.subject too
==============================  ========================================================

What NITF has no attribute for has one of our own namespace (nx:), which readers pass over. The
dateline stands in body.head and, as printed, in the first paragraph.

Lost: where things stand in the source, word-level mentions, days named in the story, pictures
that no figure shows, urgency 9 (NITF ends at 8), provenance. Characters that XML forbids are
dropped.

Options: `profile=superdesk` writes for Superdesk's feed parser: no namespace, the story as
paragraphs, lists and tables that HTML knows too, pictures as their captions, speech unmarked, no
date of issue that is a day. docs/superdesk.md tells what arrives. `flat` wraps the story in one
block and leaves speech unmarked, for receivers that read only the paragraphs of a block.
`compact` writes no white space between elements.

Reference: https://iptc.org/std/NITF/3.6/
"""

from typing import Any

from newsexport.addresses import UNSHOWN, XML_TEXT
from newsexport.exporters import _superdesk_nitf as superdesk
from newsexport.exporters._codes import NX
from newsexport.exporters._facts import Ids
from newsexport.exporters._nitf_body import Body, nitf_body
from newsexport.exporters._nitf_head import head
from newsexport.exporters._nitf_labels import byline, dateline
from newsexport.exporters._nitf_values import attributes
from newsexport.exporters._superdesk import for_superdesk
from newsexport.exporters._xml import text
from newsexport.newsitem import NewsItem, Party
from newsexport.registry import exporter
from newsexport.xml_text import identified, in_xml

NITF = "http://iptc.org/std/NITF/2006-10-18/"
VERSION = "-//IPTC//DTD NITF 3.6//EN"
_LOSES = frozenset(
    {
        "/contentMeta/urgency[=9]",
        "/contentSet/blocks/*/source",
        "/contentSet/blocks/*/items/*/source",
        UNSHOWN,
        "/subjects/*/mentions",
        "/dates",
        "/provenance",
        XML_TEXT,
    }
)


def _loses(*, flat: bool = False, profile: str = "", **_: Any) -> frozenset[str]:
    if for_superdesk(profile):
        return _LOSES - superdesk.KEPT | superdesk.LOSES
    return _LOSES | {"/quotes"} if flat else _LOSES


@exporter(suffix=".nitf.xml", media_type="application/nitf+xml", loses=_loses)
def nitf(item: NewsItem, *, flat: bool = False, profile: str = "", compact: bool = False) -> str:
    """`item` as a NITF document."""
    item = identified(item)
    kept, _ = in_xml(item)
    ids = Ids()
    simple = for_superdesk(profile)
    body = superdesk.superdesk_body(kept) if simple else nitf_body(item, ids, flat)
    language = None if kept.language == "und" else kept.language
    # Superdesk takes no root in a namespace, and would hand on one that body.content is in
    names = {} if simple else {"xmlns": NITF, "xmlns:nx": NX}
    inner = attributes({"xmlns:nx": NX}) if simple else ""
    root = names | {"uno": kept.guid, "version": VERSION}
    lines = [
        f"<nitf{attributes(root | {'baselang': language})}>",
        f"<head{inner}>",
        *head(kept, ids, simple),
        "</head>",
        "<body>",
        f"<body.head{inner}>",
        *_body_head(kept, body, simple),
        "</body.head>",
        "<body.content>",
        *(["<block>", *body.elements, "</block>"] if flat else body.elements),
        "</body.content>",
        *([f"<body.end>{body.tagline}</body.end>"] if body.tagline else []),
        "</body>",
        "</nitf>",
    ]
    start = '<?xml version="1.0" encoding="UTF-8"?>\n'
    return start + ("" if compact else "\n").join(lines) + "\n"


def _body_head(item: NewsItem, body: Body, simple: bool) -> list[str]:
    meta, rights = item.content_meta, item.rights_info
    parts: list[str | None] = []
    if body.headline and meta.headline:
        kicker = f'<hl2 class="kicker">{text(meta.section)}</hl2>' if meta.section else ""
        parts.append(f"<hedline><hl1>{body.headline}</hl1>{kicker}</hedline>")
    if rights and rights.copyright_notice:
        notice = f"<body.content><p>{text(rights.copyright_notice)}</p></body.content>"
        parts.append(f'<note noteclass="cpyrt">{notice}</note>')
    if meta.by:
        parts.append(byline(meta.by, () if simple else meta.creators))
    if item.item_meta.provider:
        parts.append(_distributor(item.item_meta.provider))
    parts.append(dateline(meta.dateline, meta.located))
    if body.deck and meta.deck:
        parts.append(f"<abstract><p>{body.deck}</p></abstract>")
    return [part for part in parts if part]


def _distributor(provider: Party) -> str:
    code = {"idsrc": "uri" if provider.uri else None, "value": provider.uri}
    short = provider.abbreviation
    names = {"idsrc": "abbreviation", "value": short}
    other = f"<alt-code{attributes(names)}/>" if short else ""
    return f"<distributor><org{attributes(code)}>{text(provider.name)}{other}</org></distributor>"
