"""XML from strangers: no entities, no network, no DTD read, depth and size bounded.

A document type declaration is allowed where it only names a DTD, which is never read (NITF's
files have one); one that declares entities is refused. libxml2 itself bounds depth (256) and
the length of one text (10,000,000 characters).
"""

import html.entities
from collections.abc import Collection, Iterator
from typing import TYPE_CHECKING, Any

from newsexport.data import Data
from newsexport.documents.lines import line_text
from newsexport.encoding import decode
from newsexport.errors import SourceError
from newsexport.source import Source

if TYPE_CHECKING:
    from lxml.etree import _Element

XML_ID = "{http://www.w3.org/XML/1998/namespace}id"
XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
NAR = "http://iptc.org/std/nar/2006-10-01/"
XHTML = "http://www.w3.org/1999/xhtml"


def local(element: "_Element") -> str:
    """The name of `element` without its namespace; "" for comments and the like."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def namespace(element: "_Element") -> str:
    tag = element.tag
    return tag[1:].partition("}")[0] if isinstance(tag, str) and tag.startswith("{") else ""


def line_of(element: "_Element") -> int:
    """The line that `element` begins on."""
    line = element.sourceline
    return line if isinstance(line, int) else 1


def own_text(element: "_Element") -> str:
    """All text in `element`, markup removed, white space as it stands."""
    parts: list[str] = [element.text or ""]
    for child in element:
        if isinstance(child.tag, str):
            parts.append(own_text(child))
        else:
            parts.append(replacement(child))
        parts.append(child.tail or "")
    return "".join(parts)


def replacement(node: "_Element") -> str:
    """What a node that is no element stands for: an entity that HTML knows, else nothing."""
    name = getattr(node, "name", None)
    if name is None or node.text is None or not node.text.startswith("&"):
        return ""
    return html.entities.html5.get(f"{name};", "")


def parse_xml(data: Data) -> "_Element":
    """The root of the document in `data`; SourceError where it is no XML that is taken."""
    from lxml import etree

    content = data.content()
    parser = _parser(etree.XMLParser, data)
    try:
        root: _Element | None = etree.fromstring(content, parser)
    except etree.XMLSyntaxError as error:
        raise _refusal(data, error, content) from None
    except (ValueError, LookupError) as error:
        raise SourceError("xml-encoding", data.name, f"not readable: {error}") from None
    if root is None:
        raise SourceError("xml-syntax", data.name, "holds no element")
    if overlooked := _overlooked(data, parser, content):
        raise overlooked
    _check_doctype(data, root)
    return root


def items_of(data: Data, tags: Collection[str]) -> "Iterator[_Element]":
    """Each element with one of `tags` ("{namespace}name", "{*}name"), when it is complete; what
    stands in another of them is part of it. Finished ones are dropped, so that a document of any
    length needs the memory of one. SourceError where the XML breaks; those before it were given.
    """
    from lxml import etree

    parser = _parser(etree.XMLPullParser, data, events=("start", "end"), tag=tuple(tags))
    pieces = data.pieces()
    refusal: SourceError | None = None
    held = depth = 0
    checked = False
    while refusal is None:
        piece = next(pieces, b"")
        held += len(piece)
        if held > data.max_input:
            raise data.too_large()
        try:
            parser.feed(piece) if piece else parser.close()
        except etree.XMLSyntaxError as error:
            refusal = _refusal(data, error)
        except (ValueError, LookupError) as error:
            refusal = SourceError("xml-encoding", data.name, f"not readable: {error}")
        # what was complete before the XML broke is given first
        for event, element in parser.read_events():
            if not checked:
                _check_doctype(data, element)
                checked = True
            depth += 1 if event == "start" else -1
            if event == "end" and depth == 0:
                yield element
                held = 0
                _drop(element)
        if not piece:
            break
    if refusal := refusal or _overlooked(data, parser):
        raise refusal


def _drop(element: "_Element") -> None:
    """Forget `element` and what stands before it beside it."""
    element.clear()
    parent = element.getparent()
    if parent is not None:
        while element.getprevious() is not None:
            del parent[0]


def xml_parser() -> Any:
    """A parser for a schema of a stranger: no entities, no network, comments kept."""
    from lxml import etree

    return etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, dtd_validation=False
    )


def _parser(kind: Any, data: Data, **more: Any) -> Any:
    return kind(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        dtd_validation=False,
        attribute_defaults=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
        encoding=data.encoding,
        **more,
    )


def _check_doctype(data: Data, element: "_Element") -> None:
    dtd: Any = element.getroottree().docinfo.internalDTD
    if dtd is not None and next(dtd.iterentities(), None) is not None:
        raise SourceError(
            "xml-entity",
            data.name,
            "declares entities, which are not allowed",
            1,
            1,
            hint="write the characters themselves",
        )


def _overlooked(data: Data, parser: Any, content: bytes = b"") -> SourceError | None:
    """A prefix that is not declared, which lxml takes where libxml2 has a warning after it, such as
    of a namespace like "u". libxml2 does not see then what follows the root."""
    for error in parser.error_log:
        if error.domain_name == "NAMESPACE" and error.level_name in ("ERROR", "FATAL"):
            return _told(data, error.message, (error.line, error.column), content)
    return None


def _refusal(data: Data, error: Any, content: bytes = b"") -> SourceError:
    return _told(data, error.msg or "not well-formed", error.position or (0, 0), content)


def _told(data: Data, said: str, at: tuple[int, int], content: bytes) -> SourceError:
    line, column = at
    shown = _line_text(content, line) if line else ""
    said = " ".join(said.split())  # some of it ends in a line end
    message = said.partition(", line ")[0].partition(", use XML")[0]
    place = line, max(column, 1)
    return SourceError("xml-syntax", data.name, f"not XML: {message}", *place, line_text=shown)


def _line_text(content: bytes, line: int) -> str:
    """Line `line`, as far as it can be told of what is not well-formed: libxml2 ends lines at
    line feeds alone."""
    if b"\0" in content[:4]:
        return ""
    written = content.split(b"\n", line)[line - 1 : line]
    text = b"".join(written).decode("utf-8", "replace").removeprefix("\ufeff").rstrip("\r")
    return line_text(text, 0)


def load_xml(data: Data) -> "tuple[Source, _Element]":
    """The text of the document in `data`, in the encoding that it declares, and its root."""
    content = data.content()
    root = parse_xml(data._replace(head=content))
    declared = data.encoding or root.getroottree().docinfo.encoding
    return decode(content, data.name, declared), root
