"""Whether an XML document is what a schema allows: our own, or one that the user gives.

Our schemas are RELAX NG (`schemas/*.rng`). libxml2's XML Schema of the same content, written from
them (`_compile`), says at once that a document is valid; what it refuses is walked by the .rng
itself, which has the last word and says what was expected. Feeds are walked at once.

That an id is unique and a reference finds it is said by rules, not here.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from typing import TYPE_CHECKING, Any

from newsexport.documents.handles import Attribute, Handle
from newsexport.documents.xml import replacement
from newsexport.structure.foreign_xml_schema import foreign_schema, plain, unusable

if TYPE_CHECKING:
    from lxml.etree import _Element

_RELEASE = (2, 35)  # of NewsML-G2, that newsml-g2.rng is of
NAMESPACES = {
    "newsml-g2": "http://iptc.org/std/nar/2006-10-01/",
    "nitf": "http://iptc.org/std/NITF/2006-10-18/",
}


def xml_errors(name: str, root: "_Element") -> Iterator[tuple[Handle, str]]:
    """What is wrong with the document by our schema of that name (newsml-g2, nitf, rss, atom), in
    its order: an element or attribute, and a sentence.

    What a NewsML-G2 document of a later release than 2.35 has and 2.35 has no word for is passed
    over. RSS 1.0 and 0.90, which are RDF, have no schema here: nothing is said of them.
    """
    namespace = str(root.tag)[1:].rpartition("}")[0]
    if name == "rss" and str(root.tag).endswith("}RDF"):
        return
    # NITF was a DTD for long, and documents by it have no namespace
    bare = name == "nitf" and not namespace
    if not bare and name in NAMESPACES and _is_valid(name, root):
        return
    from newsexport.structure.walk import walk

    newer = name == "newsml-g2" and _is_newer(root)
    yield from walk(name, "" if bare else None).errors(root, newer)


def _is_newer(root: "_Element") -> bool:
    """Whether the item, or one of a message, is of a release after that of our schema. All
    releases before it are part of it."""
    for item in (root, *root.iterfind("{*}itemSet/{*}*")):
        said = re.fullmatch(r"([0-9]{1,4})\.([0-9]{1,4})", item.get("standardversion") or "")
        if said and (int(said[1]), int(said[2])) > _RELEASE:
            return True
    return False


def _is_valid(name: str, root: "_Element") -> bool:
    from lxml import etree

    try:
        return bool(_fast(name).validate(root))
    except etree.LxmlError:  # a named entity stands there, which libxml2 cannot look at
        return False


@cache
def _fast(name: str) -> Any:
    from lxml import etree

    from newsexport.schemas import path_of

    return etree.XMLSchema(etree.parse(path_of(f"_{name.replace('-', '_')}.xsd")))


def foreign_xml_checker(
    schema: bytes, resources: Mapping[str, bytes], name: str = "schema"
) -> "Callable[[_Element], Iterator[tuple[Handle, str]]]":
    """From a document to what is wrong with it by a schema that the user gives, XML Schema or
    RELAX NG.

    What the schema imports or includes is taken from `resources` by its file name, and from
    nowhere else. SourceError, with `name`, where the schema itself cannot be used.
    """
    validator = foreign_schema(schema, resources, name)

    def errors(root: "_Element") -> Iterator[tuple[Handle, str]]:
        from lxml import etree

        try:
            if validator.validate(_with_characters(root)):
                return
        except etree.LxmlError as error:  # libxml2 gives up on a few grammars only here
            raise unusable(name, plain(str(error))) from None
        yield from _logged(validator.error_log, root)

    return errors


def foreign_xml_errors(
    schema: bytes, root: "_Element", resources: Mapping[str, bytes], name: str = "schema"
) -> Iterator[tuple[Handle, str]]:
    """The same of one document."""
    return foreign_xml_checker(schema, resources, name)(root)


def _with_characters(root: "_Element") -> "_Element":
    """The same with characters for named entities, which libxml2 cannot look at."""
    from copy import deepcopy

    from lxml import etree

    if next(root.iter(etree.Entity), None) is None:
        return root
    copy = deepcopy(root)
    for entity in list(copy.iter(etree.Entity)):
        before, parent = entity.getprevious(), entity.getparent()
        text = replacement(entity) + (entity.tail or "")
        if before is not None:
            before.tail = (before.tail or "") + text
        elif parent is not None:
            parent.text = (parent.text or "") + text
        if parent is not None:
            parent.remove(entity)
    return copy


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
