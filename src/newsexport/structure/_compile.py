"""Write `schemas/_<name>.xsd`: newsml-g2.rng and nitf.rng in the form that libxml2 is fast with.

    python -m newsexport.structure._compile

libxml2's RELAX NG takes twice the time for each attribute more that an element has (sixteen: six
seconds for one element), its XML Schema takes microseconds. What the written schema accepts is
valid; what it refuses the walk by the .rng looks at, which has the last word.
"""

from pathlib import Path
from typing import TYPE_CHECKING, Any

from newsexport import schemas
from newsexport.structure.grammar import (
    XML,
    AttributeGroup,
    AttributeType,
    Body,
    Choice,
    Content,
    Grammar,
    Leaf,
    OtherAttributes,
    Repeat,
    Sequence,
    Value,
    grammar,
)

if TYPE_CHECKING:
    from lxml.etree import _Element

COMPILED = ("newsml-g2", "nitf")
ATTRIBUTES_OF_XML = "_xml.xsd"
_XS = "{http://www.w3.org/2001/XMLSchema}"
_TARGET = "target"  # the prefix of the schema's own names


class _Writer:
    def __init__(self, name: str) -> None:
        from lxml import etree

        self.grammar: Grammar = grammar(name)
        self.root = etree.Element(
            f"{_XS}schema",
            nsmap={"xs": _XS[1:-1], _TARGET: self.grammar.namespace},
            targetNamespace=self.grammar.namespace,
            elementFormDefault="qualified",
        )
        self.root.append(etree.Comment(f" {name}.rng, written by newsexport.structure._compile "))
        self.put(self.root, "import", namespace=XML, schemaLocation=ATTRIBUTES_OF_XML)
        self.written: set[str] = set()
        defines = {**self.grammar.known, **self.grammar.roots}
        self.globals = {define: tag for tag, define in defines.items()}

    @staticmethod
    def put(parent: "_Element", tag: str, **attributes: str) -> "_Element":
        from lxml import etree

        return etree.SubElement(parent, f"{_XS}{tag}", {**attributes})

    def written_schema(self) -> bytes:
        from lxml import etree

        for define, tag in sorted(self.globals.items()):
            self.put(self.root, "element", name=_local(tag), type=self.type_of(define))
        text: bytes = etree.tostring(
            self.root, pretty_print=True, xml_declaration=True, encoding="UTF-8"
        )
        return text

    # element types

    def type_of(self, define: str) -> str:
        """The name of the type of that element."""
        name = f"{_TARGET}:{define}"
        if f"type {define}" in self.written:
            return name
        self.written.add(f"type {define}")
        kind = self.grammar.type_of(define)
        complex = self.put(self.root, "complexType", name=define)
        if kind.body.text and not self.empty(kind.content):
            complex.set("mixed", "true")
        if kind.body.text and self.empty(kind.content):
            inner = self.put(complex, "simpleContent")
            base = self.simple(kind.body.value) if kind.body.value else "xs:string"
            complex = self.put(inner, "extension", base=base)
        elif not self.empty(kind.content):
            holder = kind.content
            if not isinstance(holder, Sequence):
                holder = Sequence((holder,))
            self.content(complex, holder)
        self.attributes(complex, kind.body)
        return name

    @staticmethod
    def empty(content: Content) -> bool:
        return content == Sequence(())

    def content(
        self, parent: "_Element", content: Content, occurs: dict[str, str] | None = None
    ) -> None:
        occurs = occurs or {}
        if isinstance(content, Repeat):
            least = "1" if content.least and occurs.get("minOccurs") != "0" else "0"
            many = content.many or "maxOccurs" in occurs
            more = {"maxOccurs": "unbounded"} if many else {}
            self.content(
                parent, content.part, {**({"minOccurs": "0"} if least == "0" else {}), **more}
            )
        elif isinstance(content, Leaf):
            if self.grammar.is_open(content.define):
                # libxml2 takes (a*, any*) for (a | any)*, but not (a*, (any)*)
                holder = self.put(parent, "sequence", **occurs) if occurs else parent
                namespace = self.open(content.define)
                self.put(holder, "any", namespace=namespace, processContents="lax")
            elif content.define in self.globals:
                tag = _local(self.globals[content.define])
                self.put(parent, "element", ref=f"{_TARGET}:{tag}", **occurs)
            else:
                tag = _local(self.grammar.type_of(content.define).tag)
                self.put(parent, "element", name=tag, type=self.type_of(content.define), **occurs)
        else:
            kind = "choice" if isinstance(content, Choice) else "sequence"
            inner = self.put(parent, kind, **occurs)
            for part in content.parts:
                self.content(inner, part)

    def open(self, define: str) -> str:
        """The namespaces of an open definition, in XML Schema's words."""
        own = self.grammar.admits(define, f"{{{self.grammar.namespace}}}any")
        other = self.grammar.admits(define, "{urn:any}any")
        if other:
            return "##any" if own else "##other"
        if own:
            return "##targetNamespace"
        namespace = self.grammar.open_namespace(define)
        assert namespace is not None, f"{define}: any of which namespace?"
        return namespace

    # attributes

    def attributes(self, parent: "_Element", body: Body) -> None:
        parts = sorted(body.attributes, key=lambda part: isinstance(part, OtherAttributes))
        # the attributes of xml: are checked as others are, by their own schema
        open = any(isinstance(part, OtherAttributes) and not part.local for part in parts)
        for part in parts:
            if isinstance(part, AttributeGroup):
                self.put(parent, "attributeGroup", ref=self.group(part.define))
            elif isinstance(part, OtherAttributes):
                namespace = "##local" if part.local else "##other"
                process = "skip" if part.xml else "lax"
                self.put(parent, "anyAttribute", namespace=namespace, processContents=process)
            elif part.name.startswith(f"{{{XML}}}"):
                if not open:
                    self.put(parent, "attribute", ref=f"xml:{_local(part.name)}")
            else:
                self.attribute(parent, part)

    def attribute(self, parent: "_Element", attribute: AttributeType) -> None:
        type = self.simple(attribute.value) if attribute.value else "xs:string"
        use = {"use": "required"} if attribute.required else {}
        self.put(parent, "attribute", name=attribute.name, type=type, **use)

    def group(self, define: str) -> str:
        body = self.grammar.body_of(define)
        if f"group {define}" not in self.written:
            self.written.add(f"group {define}")
            group = self.put(self.root, "attributeGroup", name=define)
            if any(isinstance(part, OtherAttributes) for part in body.attributes):
                # xml:… stands in a group beside them, and is checked with the others
                rest = tuple(p for p in body.attributes if not self._is_of_xml(p))
                body = body._replace(attributes=rest)
            self.attributes(group, body)
        return f"{_TARGET}:{define}"

    def _is_of_xml(self, part: Any) -> bool:
        if not isinstance(part, AttributeGroup):
            return False
        parts = self.grammar.body_of(part.define).attributes
        return all(isinstance(p, AttributeType) and p.name.startswith(f"{{{XML}}}") for p in parts)

    # values

    def simple(self, value: Value) -> str:
        """The name of a simple type."""
        if len(value.patterns) == 1 and not value.define:
            (pattern,) = value.patterns
            if _kind(pattern) == "data" and len(pattern) == 0:
                return f"xs:{pattern.get('type')}"
        name = value.define or "-or-".join(str(pattern.text) for pattern in value.patterns)
        name = f"value-{name}"
        if name not in self.written:
            self.written.add(name)
            self.fill(self.put(self.root, "simpleType", name=name), value.patterns)
        return f"{_TARGET}:{name}"

    def fill(self, type: "_Element", patterns: tuple["_Element", ...]) -> None:
        patterns = tuple(self.grammar.expanded(pattern) for pattern in patterns)
        values = [pattern for pattern in patterns if _kind(pattern) == "value"]
        if len(values) == len(patterns):
            restriction = self.put(type, "restriction", base="xs:string")
            for pattern in values:
                self.put(restriction, "enumeration", value=str(pattern.text))
        elif len(patterns) > 1:
            union = self.put(type, "union")
            for pattern in patterns:
                self.fill(self.put(union, "simpleType"), (pattern,))
        elif _kind(patterns[0]) == "list":
            self.list(type, patterns[0])
        else:
            restriction = self.put(type, "restriction", base=f"xs:{patterns[0].get('type')}")
            for param in patterns[0]:
                self.put(restriction, str(param.get("name")), value=str(param.text))

    def list(self, type: "_Element", pattern: "_Element") -> None:
        (repeat,) = pattern
        if _kind(repeat) == "oneOrMore":
            restriction = self.put(type, "restriction")
            type = self.put(restriction, "simpleType")
            self.put(restriction, "minLength", value="1")
        (inner,) = repeat
        patterns = tuple(inner) if _kind(inner) == "choice" else (inner,)
        self.fill(self.put(self.put(type, "list"), "simpleType"), patterns)


def _local(tag: str) -> str:
    return tag.rpartition("}")[2]


def _kind(pattern: "_Element") -> str:
    return _local(str(pattern.tag))


def compiled(name: str) -> bytes:
    return _Writer(name).written_schema()


def file_of(name: str) -> Path:
    assert schemas.__file__ is not None
    return Path(schemas.__file__).with_name(f"_{name.replace('-', '_')}.xsd")


if __name__ == "__main__":
    for name in COMPILED:
        file_of(name).write_bytes(compiled(name))
