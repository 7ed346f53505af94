"""Documents made wrong in known ways: whatever two schemas should agree on.

    mutants(root)       a valid document with one thing changed at a time, each way at each place
    samples(grammar)    for every element of a schema, the smallest document that holds it, with
                        every attribute of the schema and every child of the schema tried on it

A mutant is told by its class: "child removed", "attribute value", ... Roots are changed in place
and put right again, so that a mutant is to be looked at before the next one is asked for.
"""

from collections.abc import Iterator
from copy import deepcopy
from typing import NamedTuple

from lxml import etree

from newsexport.structure.grammar import (
    AttributeType,
    Choice,
    Content,
    ElementType,
    Grammar,
    Leaf,
    Repeat,
    Value,
)
from newsexport.structure.values import Values

# libxml2 reads no document whose xml:id is no name, or stands twice.
XML_ID = "{http://www.w3.org/XML/1998/namespace}id"
FOREIGN = "{urn:example:other}thing"
VALUES = (
    *(
        "",
        "word",
        "two words",
        "alias:code",
        "alias: code",
        "a:b c:d",
        "5",
        "-1",
        "0",
        "101",
        "1.5",
    ),
    *("2024-05-01", "2024-05", "2024", "--05-01", "2024-05-01T09:00:00Z", "2024-05-01T09:00Z"),
    *(
        "2024-13-01",
        "line\nbreak",
        "tab\there",
        "en-US",
        "en_US",
        "true",
        "yes",
        "http://a.example/",
    ),
    *("%", "ltr", "P1D", "MO", "DAILY", "x" * 300, "é", "a:b:c", ":b", "a:", " 5 "),
)


class Mutant(NamedTuple):
    kind: str
    where: str  # the element it is done to
    root: etree._Element


def _local(element: etree._Element) -> str:
    return etree.QName(element).localname


def _elements(root: etree._Element) -> list[etree._Element]:
    return [each for each in root.iter("*") if isinstance(each.tag, str)]


def mutants(root: etree._Element) -> Iterator[Mutant]:
    namespace = etree.QName(root).namespace or ""
    elements = _elements(root)
    names = sorted({str(each.tag) for each in elements})
    for at, element in enumerate(elements):
        where = _local(element)
        parent = element.getparent()
        if parent is not None:
            yield from _moved(root, element, parent, where)
        yield from _inserted(root, element, where, namespace, names[at % len(names)])
        yield from _attributes(root, element, where, namespace)
        yield from _texts(root, element, where)


def _moved(
    root: etree._Element, element: etree._Element, parent: etree._Element, where: str
) -> Iterator[Mutant]:
    at, tail = parent.index(element), element.tail
    parent.remove(element)
    yield Mutant("child removed", where, root)
    parent.insert(at, element)
    copy = deepcopy(element)
    for each in copy.iter("*"):  # a second id is no matter of grammar
        for name in ("id", "partid", XML_ID):
            each.attrib.pop(name, "")
    parent.insert(at, copy)
    yield Mutant("child doubled", where, root)
    parent.remove(copy)
    after = element.getnext()
    if after is not None:
        parent.insert(at, after)
        yield Mutant("neighbours swapped", where, root)
        parent.remove(after)
        parent.insert(at + 1, after)
    for to, kind in ((0, "child moved to the front"), (len(parent), "child moved to the end")):
        parent.remove(element)
        parent.insert(to, element)
        yield Mutant(kind, where, root)
        parent.remove(element)
        parent.insert(at, element)
    element.tail = tail
    tag = element.tag
    for kind, other in (
        ("child renamed", f"{{{etree.QName(parent).namespace or ''}}}other"),
        ("child in another namespace", FOREIGN),
        ("child without namespace", where),
    ):
        element.tag = other.replace("{}", "")
        yield Mutant(kind, where, root)
    element.tag = tag


def _inserted(
    root: etree._Element, element: etree._Element, where: str, namespace: str, known: str
) -> Iterator[Mutant]:
    for kind, tag in (
        ("unknown child", f"{{{namespace}}}unheard" if namespace else "unheard"),
        ("foreign child", FOREIGN),
        ("child of no namespace", "unheard"),
        ("known child elsewhere", known),
    ):
        for at in sorted({0, len(element)}):
            child = etree.Element(tag)
            element.insert(at, child)
            yield Mutant(kind, where, root)
            element.remove(child)


def _attributes(
    root: etree._Element, element: etree._Element, where: str, namespace: str
) -> Iterator[Mutant]:
    for kind, name, text in (
        ("unknown attribute", "unheard", "x"),
        ("foreign attribute", "{urn:example:other}a", "x"),
        ("attribute of the own namespace", f"{{{namespace}}}unheard", "x"),
        ("xml:lang with underscore", "{http://www.w3.org/XML/1998/namespace}lang", "en_US"),
        ("xml:lang", "{http://www.w3.org/XML/1998/namespace}lang", "en"),
        ("xml:space", "{http://www.w3.org/XML/1998/namespace}space", "wrong"),
    ):
        if name in element.attrib or "{}" in name:
            continue
        element.set(name, text)
        yield Mutant(kind, where, root)
        del element.attrib[name]
    for key, old in list(element.attrib.items()):
        name = str(key)
        del element.attrib[name]
        yield Mutant("attribute removed", where, root)
        for value in VALUES if name != XML_ID else ():
            element.set(name, value)
            yield Mutant("attribute value", f"{where}/@{name}", root)
        element.set(name, old)


def _texts(root: etree._Element, element: etree._Element, where: str) -> Iterator[Mutant]:
    text = element.text
    if len(element):
        element.text = f"{text or ''}stray words"
        yield Mutant("text among children", where, root)
    else:
        for value in VALUES:
            element.text = value or None  # "" would be a text of no characters, which no file has
            yield Mutant("text", where, root)
    element.text = text


class Sampler:
    """The smallest valid elements of a grammar, and the shortest way to each from a root."""

    def __init__(self, grammar: Grammar) -> None:
        self.grammar = grammar
        self.values = Values(grammar)
        self.above: dict[str, str | None] = {define: None for define in grammar.roots.values()}
        queue = list(self.above)
        for define in queue:
            for below in self.children(grammar.type_of(define).content):
                if below not in self.above:
                    self.above[below] = define
                    queue.append(below)

    def children(self, content: Content) -> Iterator[str]:
        if isinstance(content, Leaf):
            if not self.grammar.is_open(content.define):
                yield content.define
        elif isinstance(content, Repeat):
            yield from self.children(content.part)
        else:
            for part in content.parts:
                yield from self.children(part)

    def smallest(self, define: str, holding: str | None = None) -> etree._Element:
        """An element with what it must have, and with a child `holding` in its place."""
        kind = self.grammar.type_of(define)
        element = etree.Element(kind.tag)
        for attribute in kind.attributes.values():
            if attribute.required:
                element.set(attribute.name, self.value(attribute))
        if kind.body.value is not None:
            element.text = self.fitting(kind.body.value)
        for child in self._needed(kind.content, holding):
            element.append(self.smallest(child))
        return element

    def _needed(self, content: Content, holding: str | None) -> list[str]:
        if isinstance(content, Leaf):
            return [] if self.grammar.is_open(content.define) else [content.define]
        if isinstance(content, Repeat):
            holds = holding is not None and holding in self.children(content.part)
            return self._needed(content.part, holding) if content.least or holds else []
        if isinstance(content, Choice):
            for part in content.parts:
                if holding is not None and holding in self.children(part):
                    return self._needed(part, holding)
            return min((self._needed(part, None) for part in content.parts), key=len)
        return [name for part in content.parts for name in self._needed(part, holding)]

    def document(self, define: str) -> tuple[etree._Element, etree._Element]:
        """A root, and in it the element that `define` is."""
        chain = [define]
        while (above := self.above[chain[0]]) is not None:
            chain.insert(0, above)
        root = element = self.smallest(chain[0], chain[1] if len(chain) > 1 else None)
        for at in range(1, len(chain)):
            tag = self.grammar.type_of(chain[at]).tag
            old = element.find(tag)
            assert old is not None, chain
            inner = self.smallest(chain[at], chain[at + 1] if at + 1 < len(chain) else None)
            element.replace(old, inner)
            element = inner
        return root, element

    def value(self, attribute: AttributeType) -> str:
        return "x" if attribute.value is None else self.fitting(attribute.value)

    def fitting(self, value: Value) -> str:
        probe = etree.Element("probe", nsmap={"a": "urn:a"})
        texts = (
            "alias:code",
            *(p.text or "" for p in value.patterns),
            *VALUES,
            "a:b",
            "2.35",
            "en",
        )
        texts = (*texts, "-//IPTC//DTD NITF 3.6//EN", "name@example.org", "audio/mpeg", "default")
        return next(t for t in texts if t.strip() and self.values.fits(value, t, probe))


def samples(grammar: Grammar) -> Iterator[Mutant]:
    sampler = Sampler(grammar)
    kinds: list[ElementType] = [grammar.type_of(define) for define in sampler.above]
    attributes: dict[tuple[str, str], str] = {}
    for kind in kinds:
        for attribute in kind.attributes.values():
            attributes[attribute.name, sampler.value(attribute)] = kind.define
    children = {kind.tag: kind.define for kind in kinds}
    smallest = {tag: sampler.smallest(define) for tag, define in children.items()}
    for kind in kinds:
        root, element = sampler.document(kind.define)
        where = kind.define
        yield Mutant("smallest", where, root)
        for name, text in attributes:
            if name not in element.attrib:
                element.set(name, text)
                yield Mutant("attribute added", f"{where}/@{name}", root)
                del element.attrib[name]
        for tag, child in smallest.items():
            for at in range(len(element) + 1):
                inserted = deepcopy(child)
                element.insert(at, inserted)
                yield Mutant("child added", f"{where}/{etree.QName(tag).localname}", root)
                element.remove(inserted)
        for attribute in kind.attributes.values():
            for value in VALUES if attribute.name != XML_ID else ():
                old = element.get(attribute.name)
                element.set(attribute.name, value)
                yield Mutant("attribute value", f"{where}/@{attribute.name}", root)
                if old is None:
                    del element.attrib[attribute.name]
                else:
                    element.set(attribute.name, old)
        yield from _texts(root, element, where)
        yield from _pairs(root, element, kind, sampler)


def _pairs(
    root: etree._Element, element: etree._Element, kind: ElementType, sampler: Sampler
) -> Iterator[Mutant]:
    """What may stand beside what, and in which order."""
    inside = list(dict.fromkeys(sampler.children(kind.content)))
    made = {define: sampler.smallest(define) for define in inside}
    kept = list(element)
    for one in inside:
        for other in inside:
            pair = (deepcopy(made[one]), deepcopy(made[other]))
            element.extend(pair)
            where = f"{kind.define}/{one}+{other}"
            yield Mutant("pair of children at the end", where, root)
            for each in pair:
                element.remove(each)
            for each in reversed(pair):
                element.insert(0, each)
            yield Mutant("pair of children at the front", where, root)
            for each in pair:
                element.remove(each)
    assert list(element) == kept
