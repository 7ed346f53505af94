"""A language that is given by no valid tag.

Receivers choose desks, fonts and translations by it. Tags have hyphens (en-GB), codes of two
letters come from ISO 639-1: Japanese is ja, Swedish sv, Danish da. `--fix` writes the hyphens.

>>> check('''<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x:1" xml:lang="en_US">
...  <contentMeta><language tag="jp"/></contentMeta></newsItem>''')
1:80 NX643 language 'en_US' has '_' where BCP 47 has '-'
2:30 NX643 language 'jp' begins with the code of no language

>>> check('''<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x:1" xml:lang="en-US">
...  <contentMeta><language tag="ja"/></contentMeta></newsItem>''')

Reference: BCP 47 (RFC 5646), 2.1; XML 1.0, 2.12, for xml:lang.
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.documents.handles import Attribute, Content, Handle
from newsexport.documents.xml import XML_LANG, local
from newsexport.iso_codes import language_fault
from newsexport.layouts._xml import whole_text
from newsexport.registry import Hit, rule

_IN_JSON = {
    "ninjs": ("language",),
    "json": ("language",),
    "yaml": ("language",),
}
_ATTRIBUTES = {"newsml_g2": {"language": "tag"}, "nitf": {"nitf": "baselang"}}


@rule("NX643", "error", scope="file")
def language_tag_malformed(document: Document) -> Iterator[Hit]:
    names = _IN_JSON.get(document.format)
    if names:
        found = _in_json(document, names)
    elif document.format in ("newsml_g2", "nitf", "rss", "atom"):
        found = _in_xml(document)
    else:
        return
    for at, written in found:
        tag = written.strip()
        fault = language_fault(tag) if tag else None  # xml:lang="" takes back what is above
        if fault:
            new = tag.replace("_", "-") if "_" in fault else None
            yield Hit(at, f"language {_shown(tag)} {fault}", new=new)


def _shown(tag: str) -> str:
    return repr(tag if len(tag) < 30 else f"{tag[:30]}…")


def _in_xml(document: Document) -> Iterator[tuple[Handle, str]]:
    attributes = _ATTRIBUTES.get(document.format, {})
    for element in document.root.iter("*"):
        tag = element.get(XML_LANG)
        if tag:
            yield Attribute(element, XML_LANG), tag
        name = local(element)
        if name in attributes:
            yield Attribute(element, attributes[name]), element.get(attributes[name]) or ""
        elif name == "language" and document.format == "rss":
            yield Content(element), whole_text(element)


def _in_json(document: Document, names: tuple[str, ...]) -> Iterator[tuple[Handle, str]]:
    for name in names:
        yield from document.strings.get(name, ())
