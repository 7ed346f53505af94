"""Our RELAX NG schemas as tables: for each element its attributes, and what stands in it.

Read is the part of RELAX NG that our schemas are written in: the attributes of an element do not
depend on each other, and the name of a child says which definition it has. An element of any name
of some namespaces is "open": a definition known to the grammar decides what is in it where there
is one, and nothing else does.
"""

from functools import cache, cached_property
from typing import TYPE_CHECKING, NamedTuple

from newsexport.schemas import schema_text

if TYPE_CHECKING:
    from lxml.etree import _Element

RNG = "http://relaxng.org/ns/structure/1.0"
XML = "http://www.w3.org/XML/1998/namespace"
_DOCUMENTATION = "{http://relaxng.org/ns/compatibility/annotations/1.0}documentation"


class Value(NamedTuple):
    """The text of an attribute or element."""

    says: str  # "a QCode: …", for a message
    patterns: tuple["_Element", ...]  # of RELAX NG; any of them is enough
    define: str = ""  # where it has a name of its own


class AttributeType(NamedTuple):
    name: str  # as lxml has it: "{namespace}local"
    required: bool
    value: Value | None  # None: any text


class OtherAttributes(NamedTuple):
    """Any attribute of no namespace, or of any other than the schema's own and none."""

    local: bool
    xml: bool  # those of xml: too, whatever they say; else they are declared apart


class AttributeGroup(NamedTuple):
    """The attributes of a definition that has nothing else."""

    define: str


class Leaf(NamedTuple):
    """One element."""

    define: str


class Sequence(NamedTuple):
    parts: tuple["Content", ...]


class Choice(NamedTuple):
    parts: tuple["Content", ...]


class Repeat(NamedTuple):
    part: "Content"
    least: int  # 0 or 1
    many: bool


class Interleave(NamedTuple):
    """Its parts in any order; each is an element, or one repeated, or a choice repeated."""

    parts: tuple["Content", ...]


Content = Leaf | Sequence | Choice | Repeat | Interleave


class Body(NamedTuple):
    """What a pattern holds."""

    attributes: tuple[AttributeType | OtherAttributes | AttributeGroup, ...] = ()
    content: tuple[Content, ...] = ()
    text: bool = False  # text stands there
    value: Value | None = None  # None: any text

    def __add__(self, other: "Body") -> "Body":  # type: ignore[override]
        return Body(
            self.attributes + other.attributes,
            self.content + other.content,
            self.text or other.text,
            self.value or other.value,
        )


class ElementType(NamedTuple):
    define: str
    tag: str  # as lxml has it
    body: Body
    attributes: dict[str, AttributeType]
    others: frozenset[OtherAttributes]
    content: Content


class Grammar:
    """One schema. `namespace` replaces the schema's own: NITF was long written without any."""

    def __init__(self, text: bytes, namespace: str | None = None) -> None:
        from lxml import etree

        root = etree.fromstring(text, etree.XMLParser(remove_blank_text=True, remove_comments=True))
        self.root = root
        self.namespace = root.get("ns", "") if namespace is None else namespace
        self._defines = {str(each.get("name")): each for each in root.iter(f"{{{RNG}}}define")}
        self._types: dict[str, ElementType] = {}
        self._bodies: dict[str, Body] = {}

    @property
    def defines(self) -> tuple[str, ...]:
        return tuple(self._defines)

    @cached_property
    def roots(self) -> dict[str, str]:
        """The definition of each element that a document may be."""
        start = self.root.find(f"{{{RNG}}}start")
        assert start is not None
        return self._by_tag([str(ref.get("name")) for ref in start.iter(f"{{{RNG}}}ref")])

    @cached_property
    def known(self) -> dict[str, str]:
        """The definition of each element that is checked wherever it stands in open content."""
        known = self._defines.get("known")
        refs = () if known is None else known.iter(f"{{{RNG}}}ref")
        return self._by_tag([str(ref.get("name")) for ref in refs])

    def _by_tag(self, defines: list[str]) -> dict[str, str]:
        return {self.type_of(define).tag: define for define in defines}

    def is_element(self, define: str) -> bool:
        """Whether the definition is one element of one name."""
        pattern = self._defines[define][-1]
        return _kind(pattern) == "element" and "name" in pattern.attrib

    def is_open(self, define: str) -> bool:
        """Whether the definition is any element of some namespaces."""
        pattern = self._defines[define][-1]
        if _kind(pattern) == "choice":
            names = [str(each.get("name", "")) for each in pattern]
            return all(name == "known" or (name and self.is_open(name)) for name in names)
        return _kind(pattern) == "element" and "name" not in pattern.attrib

    def admits(self, define: str, tag: str) -> bool:
        """Whether an element of that name may stand where the definition is asked for."""
        pattern = self._defines[define][-1]
        if _kind(pattern) == "choice":
            return any(self.admits(str(ref.get("name")), tag) for ref in pattern)
        if "name" in pattern.attrib:
            return self._clark(str(pattern.get("name"))) == tag
        return self._in_class(pattern[0], tag)

    def open_namespace(self, define: str) -> str | None:
        """The one namespace of an open definition; None where there are several."""
        names = self._defines[define][-1][0]
        return self._namespace(names) if _kind(names) == "nsName" else None

    def _in_class(self, names: "_Element", tag: str) -> bool:
        namespace = tag.rpartition("}")[0]
        if _kind(names) == "name":
            return self._clark(str(names.text)) == tag
        excepted = [each for part in names for each in part]
        if any(self._in_class(each, tag) for each in excepted):
            return False
        return _kind(names) == "anyName" or self._namespace(names) == namespace[1:]

    def _namespace(self, names: "_Element") -> str:
        given = str(names.get("ns", self.root.get("ns", "")))
        return self.namespace if given == self.root.get("ns", "") else given

    def _clark(self, name: str) -> str:
        if name.startswith("xml:"):
            return f"{{{XML}}}{name[4:]}"
        return f"{{{self.namespace}}}{name}" if self.namespace else name

    def type_of(self, define: str) -> ElementType:
        """The element that the definition is."""
        if define not in self._types:
            element = self._defines[define][-1]
            body = self._all(element)
            attributes: dict[str, AttributeType] = {}
            others: set[OtherAttributes] = set()
            for each in self._flat(body):
                if isinstance(each, AttributeType):
                    attributes[each.name] = each
                elif isinstance(each, OtherAttributes):
                    others.add(each)
            content = body.content[0] if len(body.content) == 1 else Sequence(body.content)
            tag = self._clark(str(element.get("name")))
            known = ElementType(define, tag, body, attributes, frozenset(others), content)
            self._types[define] = known
        return self._types[define]

    def _flat(self, body: Body) -> list[AttributeType | OtherAttributes]:
        flat: list[AttributeType | OtherAttributes] = []
        for each in body.attributes:
            if isinstance(each, AttributeGroup):
                flat += self._flat(self.body_of(each.define))
            else:
                flat.append(each)
        return flat

    def body_of(self, define: str) -> Body:
        """What the definition holds, where it is no element."""
        if define not in self._bodies:
            self._bodies[define] = self._all(self._defines[define])
        return self._bodies[define]

    def _all(self, patterns: "_Element") -> Body:
        body = Body()
        for pattern in patterns:
            if pattern.tag != _DOCUMENTATION:
                body += self._body(pattern)
        return body

    def _body(self, pattern: "_Element") -> Body:
        kind = _kind(pattern)
        if kind == "ref":
            return self._ref(str(pattern.get("name")))
        if kind == "attribute":
            return self._attribute(pattern, required=True)
        if kind == "empty":
            return Body()
        if kind == "text":
            return Body(text=True)
        if kind in ("data", "value", "list"):
            return Body(text=True, value=Value(_says(pattern), (pattern,)))
        inner = self._all(pattern)
        if kind == "group":
            return inner
        if kind == "mixed":
            return inner._replace(text=True)
        if kind == "interleave":
            return inner._replace(content=(Interleave(inner.content),))
        if kind == "choice":
            if inner.text:
                parts = tuple(
                    each
                    for part in pattern
                    if (value := self._body(part).value) is not None
                    for each in value.patterns
                )
                says = " or ".join(dict.fromkeys(_says(part) for part in parts))
                return Body(text=True, value=Value(says, parts))
            parts_of = [self._body(part).content for part in pattern]
            return Body(content=(Choice(tuple(_one(part) for part in parts_of)),))
        least, many = {"optional": (0, False), "zeroOrMore": (0, True), "oneOrMore": (1, True)}[
            kind
        ]
        if inner.attributes:
            (attribute,) = inner.attributes
            if isinstance(attribute, AttributeType):
                attribute = attribute._replace(required=False)
            return Body(attributes=(attribute,))
        return inner._replace(content=(Repeat(_one(inner.content), least, many),))

    def _ref(self, name: str) -> Body:
        if self.is_element(name) or self.is_open(name):
            return Body(content=(Leaf(name),))
        body = self.body_of(name)
        if body.value is not None and not body.attributes and not body.content:
            says = self._defines[name].findtext(_DOCUMENTATION)
            said = " ".join(says.split()) if says else body.value.says
            return body._replace(value=body.value._replace(says=said, define=name))
        if body.attributes and not body.content and not body.text:
            return Body(attributes=(AttributeGroup(name),))
        return body

    def _attribute(self, pattern: "_Element", *, required: bool) -> Body:
        if "name" not in pattern.attrib:
            local = _kind(pattern[0]) == "nsName"
            xml = self._in_class(pattern[0], f"{{{XML}}}lang")
            return Body(attributes=(OtherAttributes(local, xml),))
        inner = self._all(pattern)
        name = str(pattern.get("name"))
        name = f"{{{XML}}}{name[4:]}" if name.startswith("xml:") else name
        return Body(attributes=(AttributeType(name, required, inner.value),))

    def expanded(self, pattern: "_Element") -> "_Element":
        """A value's pattern with what it refers to in it."""
        from copy import deepcopy

        whole = deepcopy(pattern)
        for ref in list(whole.iter(f"{{{RNG}}}ref")):
            parent = ref.getparent()
            assert parent is not None
            parent.replace(ref, self.expanded(self._defines[str(ref.get("name"))][-1]))
        return whole


def _one(content: tuple[Content, ...]) -> Content:
    return content[0] if len(content) == 1 else Sequence(content)


def _kind(pattern: "_Element") -> str:
    return str(pattern.tag).rpartition("}")[2]


def _says(pattern: "_Element") -> str:
    if _kind(pattern) == "value":
        return str(pattern.text)
    return str(pattern.get("type", _kind(pattern)))


@cache
def grammar(name: str, namespace: str | None = None) -> Grammar:
    """Our schema of that name: newsml-g2, nitf, rss, atom."""
    return Grammar(schema_text(f"{name}.rng"), namespace)
