"""Whether an XML document is what a schema allows: our own, or one that the user gives.

Our schemas are RELAX NG (`schemas/*.rng`). libxml2's XML Schema of the same content, written from
them (`_compile`), says at once that a document is valid; what it refuses is walked by the .rng
itself, which has the last word and says what was expected. Feeds are walked at once.

That an id is unique and a reference finds it is said by rules, not here.
"""

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import TYPE_CHECKING, Any

from newsexport.documents.handles import Attribute, Handle
from newsexport.structure.foreign_xml_schema import foreign_schema, plain, unusable

if TYPE_CHECKING:
    from lxml.etree import _Element

NAMESPACES = {
    "newsml-g2": "http://iptc.org/std/nar/2006-10-01/",
    "nitf": "http://iptc.org/std/NITF/2006-10-18/",
}


def xml_errors(name: str, root: "_Element") -> Iterator[tuple[Handle, str]]:
    """What is wrong with the document by our schema of that name (newsml-g2, nitf, rss, atom), in
    its order: an element or attribute, and a sentence.

    RSS 1.0 and 0.90, which are RDF, have no schema here: nothing is said of them.
    """
    namespace = str(root.tag)[1:].rpartition("}")[0]
    if name == "rss" and str(root.tag).endswith("}RDF"):
        return
    # NITF was a DTD for long, and documents by it have no namespace
    bare = name == "nitf" and not namespace
    if not bare and name in NAMESPACES and _fast(name).validate(root):
        return
    from newsexport.structure.walk import walk

    yield from walk(name, "" if bare else None).errors(root)


@cache
def _fast(name: str) -> Any:
    from lxml import etree

    from newsexport.schemas import path_of

    return etree.XMLSchema(etree.parse(path_of(f"_{name.replace('-', '_')}.xsd")))


def foreign_xml_errors(
    schema: bytes, root: "_Element", resources: Mapping[str, bytes], name: str = "schema"
) -> Iterator[tuple[Handle, str]]:
    """What is wrong with the document by a schema that the user gives, XML Schema or RELAX NG.

    What the schema imports or includes is taken from `resources` by its file name, and from
    nowhere else. SourceError, with `name`, where the schema itself cannot be used.
    """
    from lxml import etree

    validator = foreign_schema(schema, resources, name)
    try:
        if validator.validate(root):
            return
    except etree.LxmlError as error:  # libxml2 gives up on a few grammars only here
        raise unusable(name, plain(str(error))) from None
    yield from _logged(validator.error_log, root)


def _logged(log: Any, root: "_Element") -> Iterator[tuple[Handle, str]]:
    """The entries of a validator's log, in the document's order."""
    paths = _Paths(root)
    found = list(dict.fromkeys((paths.handle(entry), plain(entry.message)) for entry in log))
    if len(found) > 1:
        order = {element: at for at, element in enumerate(root.iter("*"))}
        found.sort(key=lambda each: order.get(_element_of(each[0]), 0))
    yield from found


def _element_of(handle: Any) -> Any:
    return handle.element if isinstance(handle, Attribute) else handle


class _Paths:
    """The elements that libxml2's paths name (/*/*[2]/x:p[3]); their lines would not do, since it
    counts to 65,535 only."""

    def __init__(self, root: "_Element") -> None:
        self._root = root
        self._children: dict[_Element, dict[str, list[_Element]]] = {}

    def handle(self, entry: Any) -> Handle:
        """The part that an entry of a log speaks of; the nearest known above it."""
        element = self._root
        for step in (entry.path or "").split("/")[2:]:
            name, _, number = step.rstrip("]").partition("[")
            below = self._below(element).get(name, [])
            at = int(number or "1") - 1
            if at >= len(below):
                break
            element = below[at]
        named = _attribute_in().match(entry.message)
        if named and element.get(named[1]) is not None:
            return Attribute(element, named[1])
        return element

    def _below(self, parent: "_Element") -> "dict[str, list[_Element]]":
        if parent not in self._children:
            below: dict[str, list[_Element]] = {"*": []}
            for child in parent.iterchildren("*"):
                name = str(child.tag).rpartition("}")[2]
                below["*"].append(child)
                below.setdefault(f"{child.prefix}:{name}" if child.prefix else name, []).append(
                    child
                )
            self._children[parent] = below
        return self._children[parent]


@cache
def _attribute_in() -> "re.Pattern[str]":
    return re.compile(r"Element '[^']*', attribute '([^']*)'")
