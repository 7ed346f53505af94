"""IPTC NewsML-G2 2.35, conformance level Power: one newsItem with the story as XHTML.

==============================  ========================================================
News Item                       NewsML-G2
==============================  ========================================================
guid, version, language         @guid, @version, @xml:lang and contentMeta/language
itemMeta/provider               itemMeta/provider; pubHistory/published
itemMeta/versionCreated         itemMeta/versionCreated; the time of hop 2
itemMeta/published              pubHistory/published/timestamp
itemMeta/embargoed, pubStatus   itemMeta/embargoed (empty: until told), pubStatus
itemMeta/title                  itemMeta/title; html/head/title
itemMeta/edNotes                itemMeta/edNote, with a role of our scheme nx
itemMeta/links                  itemMeta/link; derivedFrom is contentMeta/altId as well
rightsInfo                      rightsInfo/copyrightHolder, copyrightNotice, usageTerms
contentMeta/urgency             contentMeta/urgency
contentMeta/contentCreated      contentMeta/contentCreated; the time of hop 1
contentMeta/contentModified     contentMeta/contentModified
contentMeta/located             contentMeta/located; region and country are its broader
contentMeta/headline, deck      headline rank="1", description role="drol:summary"; h1
contentMeta/section             headline role="nx:kicker"
contentMeta/by, creators        by as printed; creator with jobTitle and affiliation
contentMeta/contributors        contributor, its role a code of cpprole
contentMeta/infoSources         infoSource
contentMeta/dateline            dateline as printed; span class="dateline" in the story
contentMeta/creditline,         creditline, keyword, slugline, genre
keywords, slugline, genre
contentMeta/wordCount           inlineXML/@wordcount
contentSet/blocks               inlineXML/html/body: see the table of blocks below
pictures                        assert and inlineRef; figure in the story
quotes                          span class="quote"; a partMeta for each speaker
subjects                        subject, by QCode where there is one, else by literal
provenance/parser               generator, metadataCreator, hop 2
provenance/fields               @how, @why; derivedFromValue for an inferred day
==============================  ========================================================

Blocks: paragraph p, subhead h2, list ul, blockquote, pullquote aside, figure, table, and
correction, note and trailer as p with a class.

Who says so: what a program took from the text has how="howextr:tool", what it worked out has
why="why:inferred" and its evidence in derivedFromValue, what the caller supplied has neither.

Lost: where things stand in the source, word-level mentions, days named in the story, speech
in headline and deck, the parts of the dateline (place and day are there as data), the year of
the copyright (it stands in the notice), a provider's abbreviation. A QCode stays only if IPTC's
catalog has its scheme, a link only if it is an absolute address. Characters that XML forbids
are dropped.

An item without versionCreated cannot be written: the standard demands it.

Options: `conformance="core"` writes version 2.24, conformance Core, for receivers that know no
other: without origins, histories, pictures' data and speakers. `compact` writes no white space
between elements.

Reference: https://iptc.org/std/NewsML-G2/2.35/
"""

import hashlib

from newsexport.errors import ExportError, UnknownName
from newsexport.exporters._codes import CATALOG, LINK_RELATIONS
from newsexport.exporters._newsml_content_meta import content_meta
from newsexport.exporters._newsml_document import Document
from newsexport.exporters._newsml_parts import assertions, content_set, evidence, speech
from newsexport.exporters._xml import attribute, iri, name, text
from newsexport.newsitem import Link, NewsItem
from newsexport.registry import exporter
from newsexport.story import plain_text

_CATALOGS = (
    f' <catalogRef href="{CATALOG}"/>',
    ' <catalog><scheme alias="nx" uri="https://newsexport.example/cv/nx/"/></catalog>',
)
_LOSES = frozenset(
    {
        "/itemMeta/provider/abbreviation",
        "/rightsInfo/copyrightYear",
        "/contentMeta/dateline/place",
        "/contentMeta/dateline/region",
        "/contentMeta/dateline/country",
        "/contentMeta/dateline/date",
        "/contentMeta/dateline/agency",
        "/contentSet/blocks/*/source",
        "/contentSet/blocks/*/items/*/source",
        "/subjects/*/placeType",
        "/subjects/*/mentions",
        "/contentMeta/located/placeType",
        "/dates",
        "/provenance/source",
        "/provenance/lines",
        "/provenance/fields",
    }
)


@exporter(
    suffix=".newsml-g2.xml",
    media_type="application/vnd.iptc.g2.newsitem+xml",
    loses=_LOSES,
)
def newsml_g2(item: NewsItem, *, conformance: str = "power", compact: bool = False) -> str:
    """`item` as a NewsML-G2 document."""
    if conformance not in ("core", "power"):
        raise UnknownName("conformance", conformance, ("core", "power"))
    lines = _lines(Document(item, conformance == "power"))
    if compact:
        return "".join(line.lstrip(" ") for line in lines) + "\n"
    return "\n".join(lines) + "\n"


def _lines(document: Document) -> list[str]:
    """The document in lines, each an element or the tag of one, in the order of the schema."""
    item, power = document.item, document.power
    version, level = ("2.35", "power") if power else ("2.24", "core")
    datatypes = ' xmlns:xs="http://www.w3.org/2001/XMLSchema"' if power else ""
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        f'<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/"{datatypes}'
        f' guid="{attribute(item.guid)}" version="{item.version}" standard="NewsML-G2"'
        f' standardversion="{version}" conformance="{level}" xml:lang="{document.language}">',
        *(_CATALOGS if power or item.content_meta.section else _CATALOGS[:1]),
    ]
    if power:
        lines += _hop_history(document)
        lines += _pub_history(document)
    lines += _rights_info(document)
    lines += _item_meta(document)
    lines += content_meta(document)
    if power:
        lines += speech(document)
        lines += assertions(document)
        lines += evidence(document)
    lines += content_set(document)
    lines.append("</newsItem>")
    return lines


def _hop_history(document: Document) -> list[str]:
    """Who made the content, and who turned it into this."""
    meta = document.item.content_meta
    # its first party must be the creator: without one there is no history to tell
    if document.parser is None or not meta.creators:
        return []
    creator, parser = meta.creators[0], document.parser
    when = ""
    if meta.content_created:
        path = "/contentMeta/contentCreated"
        value = document.moment(path, meta.content_created)
        when = f' timestamp="{value}"{document.how(path)}'
    return [
        " <hopHistory>",
        f'  <hop seq="1"{when}>'
        f"<party{document.party(creator.type, creator.name)}>{name(creator.name)}</party>"
        '<action qcode="hopaction:created" target="hatarget:content"/></hop>',
        f'  <hop seq="2" timestamp="{_version_created(document)}">'
        f'<party literal="{attribute(parser.name)}">{name(parser.name)}</party>'
        '<action qcode="hopaction:transformed" target="hatarget:content"/>'
        '<action qcode="hopaction:created" target="hatarget:metadata"/></hop>',
        " </hopHistory>",
    ]


def _pub_history(document: Document) -> list[str]:
    meta = document.item.item_meta
    if not meta.published:
        return []
    path = "/itemMeta/published"
    value = document.moment(path, meta.published)
    by = document.provider(meta.provider) if meta.provider else ""
    shown = name(meta.provider.name) if meta.provider else ""
    return [
        f" <pubHistory><published{by}><timestamp{document.how(path)}>{value}</timestamp>{shown}"
        "</published></pubHistory>"
    ]


def _rights_info(document: Document) -> list[str]:
    rights = document.item.rights_info
    if rights is None:
        return []
    lines: list[str] = []
    if holder := rights.copyright_holder:
        attrs = document.party("organisation", holder)
        attrs += document.how("/rightsInfo/copyrightHolder")
        lines.append(f"  <copyrightHolder{attrs}>{name(holder)}</copyrightHolder>")
    for tag, value in (
        ("copyrightNotice", rights.copyright_notice),
        ("usageTerms", rights.usage_terms),
    ):
        if value:
            how = document.how(f"/rightsInfo/{tag}")
            lines.append(f"  <{tag}{how}>{text(value)}</{tag}>")
    return [" <rightsInfo>", *lines, " </rightsInfo>"] if lines else []


def _version_created(document: Document) -> str:
    path = "/itemMeta/versionCreated"
    value = document.item.item_meta.version_created
    if value is None:
        raise ExportError("newsml_g2", path, "missing, and the standard demands it")
    return document.moment(path, value, day=False)


def _item_meta(document: Document) -> list[str]:
    meta, power, parser = document.item.item_meta, document.power, document.parser
    lines = [" <itemMeta>", '  <itemClass qcode="ninat:text"/>']
    if meta.provider:
        by = document.provider(meta.provider)
        lines.append(f"  <provider{by}>{name(meta.provider.name)}</provider>")
    else:
        lines.append("  <provider/>")  # the schema wants one, and the text shows none
    lines.append(f"  <versionCreated>{_version_created(document)}</versionCreated>")
    if meta.embargoed:
        until = document.moment("/itemMeta/embargoed", meta.embargoed, day=False)
        lines.append(f"  <embargoed>{until}</embargoed>")
    elif meta.embargoed is not None:
        lines.append("  <embargoed/>")
    lines.append(f'  <pubStatus qcode="stat:{meta.pub_status}"/>')
    if power:
        if parser:
            version = attribute(parser.version)
            lines.append(f'  <generator versioninfo="{version}">{text(parser.name)}</generator>')
        lines.append('  <profile versioninfo="1">newsexport-text</profile>')
    if meta.title:
        lines.append(f"  <title{document.how('/itemMeta/title')}>{text(meta.title)}</title>")
    for note in meta.ed_notes:
        role = f' role="nx:{note.role}"' if power else ""
        lines.append(f"  <edNote{role}>{text(note.text)}</edNote>")
    if power:
        lines += _signal(document.item)
        lines += _hash(document.item)
        if parser:
            literal = attribute(parser.name)
            lines.append(
                f'  <metadataCreator literal="{literal}">{name(parser.name)}</metadataCreator>'
            )
    lines += [line for link in meta.links for line in _link(link)]
    lines.append(" </itemMeta>")
    return lines


def _signal(item: NewsItem) -> list[str]:
    """That this replaces an earlier version: said only where it does."""
    meta = item.item_meta
    if item.version <= 1 and all(link.rel != "previousVersion" for link in meta.links):
        return []
    corrects = any(note.role == "correction" for note in meta.ed_notes)
    return [f'  <signal qcode="sig:{"correction" if corrects else "update"}"/>']


def _hash(item: NewsItem) -> list[str]:
    """A digest of the story, by which a receiver sees that it changed."""
    plain = plain_text(item)
    if not plain:
        return []
    digest = hashlib.sha256(plain.encode("utf-8", "ignore")).hexdigest()
    return [f'  <hash hashtype="nx:sha-256">{digest}</hash>']


def _link(link: Link) -> list[str]:
    href = iri(link.href)
    if href is None:
        return []
    rel = f' rel="irel:{link.rel}"' if link.rel in LINK_RELATIONS else ""
    title = f' title="{attribute(link.title)}"' if link.title else ""
    return [f'  <link{rel} href="{attribute(href)}"{title}/>']
