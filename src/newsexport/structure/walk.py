"""What a grammar says of a tree: each thing that is wrong, with what was expected.

Behind a mistake the walk goes on as if it had been put right: one mistake is told once.
"""

from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING

from newsexport.documents.handles import Attribute, Content, Handle
from newsexport.structure.children import Children
from newsexport.structure.content_model import ContentModel
from newsexport.structure.grammar import XML, AttributeType, ElementType, Grammar, grammar
from newsexport.structure.values import Values
from newsexport.structure.wording import attribute, either, is_not, local, quoted, standing

if TYPE_CHECKING:
    from lxml.etree import _Element

_XSI = "{http://www.w3.org/2001/XMLSchema-instance}"
_OF_XSI = frozenset(
    _XSI + name for name in ("schemaLocation", "noNamespaceSchemaLocation", "type", "nil")
)

Wrong = tuple[Handle, str]


class Walk:
    """The grammar of one schema, ready to look at trees."""

    def __init__(self, grammar: Grammar) -> None:
        self.grammar = grammar
        self._values = Values(grammar)
        self._models: dict[str, ContentModel] = {}
        self._of_xml: dict[str, AttributeType] = {}
        if "xml-attributes" in grammar.defines:
            for each in grammar.body_of("xml-attributes").attributes:
                if isinstance(each, AttributeType):
                    self._of_xml[each.name] = each

    def errors(self, root: "_Element") -> Iterator[Wrong]:
        """What is wrong, in the order of the document."""
        define = self.grammar.roots.get(str(root.tag))
        if define is None:
            names = either([local(tag) for tag in self.grammar.roots])
            name = standing(str(root.tag), self.grammar)
            yield root, f"the root is {name}, but should be {names}"
            return
        # children are put there last first; a definition of None stands for open content
        stack: list[tuple[_Element, str | None, list[str]]] = [(root, define, [])]
        while stack:
            element, define, wrong = stack.pop()
            for message in wrong:
                yield element, message
            # no entity, comment or instruction
            children = [child for child in element if isinstance(child.tag, str)]
            if define is None:
                yield from self._open(element)
                known = self.grammar.known
                stack += [(child, known.get(str(child.tag)), []) for child in reversed(children)]
                continue
            kind = self.grammar.type_of(define)
            yield from self._attributes(element, kind)
            yield from self._text(element, kind)
            tags = [str(child.tag) for child in children]
            places = Children(kind, self._model(kind), self.grammar, tags)
            for tag in tags:
                places.take(tag)
            for message in places.end():
                yield element, message
            stack += reversed([*zip(children, places.defines, places.wrong, strict=True)])

    def _model(self, kind: ElementType) -> ContentModel:
        if kind.define not in self._models:
            self._models[kind.define] = ContentModel(kind.content, self.grammar.admits)
        return self._models[kind.define]

    def _attributes(self, element: "_Element", kind: ElementType) -> Iterator[Wrong]:
        owner = local(kind.tag)
        for each in kind.attributes.values():
            if each.required and element.get(each.name) is None:
                yield element, f"{owner} has no attribute {each.name}"
        for key, text in element.attrib.items():
            name = str(key)
            known = kind.attributes.get(name)
            if known is None:
                if not self._may_have(name, kind):
                    meant = _meant(name, kind)
                    message = f"{attribute(name)} is no attribute of {owner}{meant}"
                    yield Attribute(element, name), message
            elif known.value and not self._values.fits(known.value, str(text), element):
                message = f"{attribute(name)} of {owner} {is_not(str(text), known.value)}"
                yield Attribute(element, name), message

    def _may_have(self, name: str, kind: ElementType) -> bool:
        if name in _OF_XSI:
            return True
        namespace = name[1:].rpartition("}")[0]
        return any(
            other.local == (not namespace)
            and (namespace != XML or other.xml)
            and (not namespace or namespace != self.grammar.namespace)
            for other in kind.others
        )

    def _open(self, element: "_Element") -> Iterator[Wrong]:
        """Of open content the attributes of XML itself are looked at."""
        for name, known in self._of_xml.items():
            text = element.get(name)
            if (
                text is not None
                and known.value
                and not self._values.fits(known.value, text, element)
            ):
                yield Attribute(element, name), f"{attribute(name)} {is_not(text, known.value)}"

    def _text(self, element: "_Element", kind: ElementType) -> Iterator[Wrong]:
        value = kind.body.value
        texts = [element.text or "", *(child.tail or "" for child in element)]
        if value is not None:
            text = "".join(texts)
            if not self._values.fits(value, text, element):
                yield Content(element), f"{local(kind.tag)} {is_not(text, value)}"
        elif not kind.body.text:
            stray = next((text for text in texts if text and not text.isspace()), None)
            if stray is not None:
                holds = f"{local(kind.tag)} holds no text of its own, but {quoted(stray.strip())}"
                yield Content(element), holds


def _meant(name: str, kind: ElementType) -> str:
    """The attribute that was meant, where case alone differs."""
    meant = next((each for each in kind.attributes if each.lower() == name.lower()), None)
    return f"; it is written {meant}" if meant else ""


@cache
def walk(name: str, namespace: str | None = None) -> Walk:
    """The walk by our schema of that name."""
    return Walk(grammar(name, namespace))
