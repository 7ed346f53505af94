"""NewsML-G2's newsItem: one story, all of its parts in the order of the schema."""

import hashlib

from newsexport.errors import ExportError
from newsexport.exporters import _superdesk_newsml as superdesk
from newsexport.exporters._codes import CATALOG, LINK_RELATIONS, NX, own_code
from newsexport.exporters._newsml_content_meta import content_meta
from newsexport.exporters._newsml_document import Document
from newsexport.exporters._newsml_parts import content_set, evidence, pictures, speech
from newsexport.exporters._xml import attribute, iri, name, text
from newsexport.newsitem import Link, NewsItem
from newsexport.story import plain_text

CATALOGS = (
    f' <catalogRef href="{CATALOG}"/>',
    f' <catalog><scheme alias="nx" uri="{NX}"/></catalog>',
)


def start_tag(document: Document, element: str, guid: str) -> str:
    """The start tag of an item, with what every one of them says of itself."""
    version, level = ("2.35", "power") if document.power else ("2.24", "core")
    datatypes = ' xmlns:xs="http://www.w3.org/2001/XMLSchema"' if document.power else ""
    return (
        f'<{element} xmlns="http://iptc.org/std/nar/2006-10-01/"{datatypes}'
        f' guid="{attribute(guid)}" version="{document.item.version}" standard="NewsML-G2"'
        f' standardversion="{version}" conformance="{level}" xml:lang="{document.language}">'
    )


def news_item(document: Document) -> list[str]:
    """The lines of the item, each an element or the tag of one."""
    power = document.power
    lines = [start_tag(document, "newsItem", document.item.guid), *CATALOGS]
    if power:
        lines += _hop_history(document)
        lines += _pub_history(document)
    lines += _rights_info(document)
    lines += _item_meta(document)
    lines += content_meta(document)
    if power:
        lines += speech(document)
        lines += pictures(document)
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
        f'  <hop seq="2" timestamp="{version_created(document)}">'
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
    if document.power and rights.copyright_year is not None:
        lines.append(
            '  <rightsInfoExtProperty rel="nx:copyrightYear"'
            f' value="{rights.copyright_year}" valuedatatype="xs:integer"/>'
        )
    return [" <rightsInfo>", *lines, " </rightsInfo>"] if lines else []


def version_created(document: Document) -> str:
    path = "/itemMeta/versionCreated"
    value = document.item.item_meta.version_created
    if value is None:
        raise ExportError("newsml_g2", path, "missing, and the standard demands it")
    return document.moment(path, value, day=False)


def management(document: Document, item_class: str, profile: str) -> list[str]:
    """What every item of the document says first in its itemMeta."""
    meta = document.item.item_meta
    lines = [f'  <itemClass qcode="ninat:{item_class}"/>']
    if meta.provider:
        by = document.provider(meta.provider)
        shown = name(meta.provider.name)
        if document.power and meta.provider.abbreviation:
            short = text(meta.provider.abbreviation)
            shown += f'<name role="nx:abbreviation">{short}</name>'
        lines.append(f"  <provider{by}>{shown}</provider>")
    else:
        lines.append("  <provider/>")  # the schema wants one, and the text shows none
    lines.append(f"  <versionCreated>{version_created(document)}</versionCreated>")
    if meta.embargoed:
        until = document.moment("/itemMeta/embargoed", meta.embargoed, day=False)
        lines.append(f"  <embargoed>{until}</embargoed>")
    elif meta.embargoed is not None:
        lines.append("  <embargoed/>")
    status = superdesk.pub_status(document.item) if document.options.superdesk else meta.pub_status
    lines.append(f'  <pubStatus qcode="stat:{status}"/>')
    if document.power:
        if parser := document.parser:
            version = attribute(parser.version)
            lines.append(f'  <generator versioninfo="{version}">{text(parser.name)}</generator>')
        lines.append(f'  <profile versioninfo="1">{profile}</profile>')
    return lines


def _item_meta(document: Document) -> list[str]:
    meta, power, parser = document.item.item_meta, document.power, document.parser
    lines = [" <itemMeta>", *management(document, "text", "newsexport-text")]
    if meta.title:
        lines.append(f"  <title{document.how('/itemMeta/title')}>{text(meta.title)}</title>")
    if document.options.superdesk:
        lines += superdesk.embargo_note(document.item)
    for note in meta.ed_notes:
        lines.append(f'  <edNote role="nx:{note.role}">{text(note.text)}</edNote>')
    if power:
        lines += _signal(document.item)
        lines += _hash(document.item)
        if parser:
            literal = attribute(parser.name)
            lines.append(
                f'  <metadataCreator literal="{literal}">{name(parser.name)}</metadataCreator>'
            )
    lines += [line for link in meta.links for line in _link(link)]
    if document.options.pictures == "items":
        for picture in document.item.pictures:
            guid = attribute(document.picture_guid(picture))
            lines.append(
                f'  <link rel="irel:seeAlso" residref="{guid}">'
                '<itemClass qcode="ninat:picture"/></link>'
            )
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
    rel = f"irel:{link.rel}" if link.rel in LINK_RELATIONS else attribute(own_code(link.rel))
    title = f' title="{attribute(link.title)}"' if link.title else ""
    return [f'  <link rel="{rel}" href="{attribute(href)}"{title}/>']
