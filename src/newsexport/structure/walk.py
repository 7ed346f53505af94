"""What a grammar says of a tree: each thing that is wrong, with what was expected.

One mistake is told once: behind it the walk goes on as if it had been put right. A child that is
missing is looked for among those that follow; one too many or of an unknown name is passed over.
"""

from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from newsexport.documents.handles import Attribute, Content, Handle
from newsexport.structure.content_model import BEGIN, ContentModel, counts
from newsexport.structure.grammar import XML, AttributeType, ElementType, Grammar, Value, grammar
from newsexport.structure.values import Values

if TYPE_CHECKING:
    from lxml.etree import _Element

_XSI = "{http://www.w3.org/2001/XMLSchema-instance}"
_OF_XSI = frozenset(
    _XSI + name for name in ("schemaLocation", "noNamespaceSchemaLocation", "type", "nil")
)
_MOST_NAMES = 6  # that one message lists
_MOST_LETTERS = 40  # of a value that a message quotes

Wrong = tuple[Handle, str]


class _Child(NamedTuple):
    element: "_Element"
    tag: str
    define: str | None  # None: nothing is known of it
    wrong: tuple[str, ...] = ()


class Walk:
    """The grammar of one schema, ready to look at trees."""

    def __init__(self, grammar: Grammar) -> None:
        self.grammar = grammar
        self._values = Values(grammar)
        self._models: dict[str, ContentModel] = {}

    def errors(self, root: "_Element") -> Iterator[Wrong]:
        """What is wrong, in the order of the document."""
        define = self.grammar.roots.get(str(root.tag))
        if define is None:
            names = _list([_local(tag) for tag in self.grammar.roots], "or")
            yield root, f"{self._name(str(root.tag))} is not expected as root, but {names}"
            return
        # children are put on the stack last first; None stands for open content
        stack: list[tuple[_Element, str | None, tuple[str, ...]]] = [(root, define, ())]
        while stack:
            element, define, wrong = stack.pop()
            for message in wrong:
                yield element, message
            if define is None:
                yield from self._xml_attributes(element)
                children = [_Child(child, tag, self.grammar.known.get(tag)) for child, tag in _children(element)]
            else:
                kind = self.grammar.type_of(define)
                yield from self._attributes(element, kind)
                yield from self._text(element, kind)
                children, missing = self._content(element, kind)
                for message in missing:
                    yield element, message
            for child in reversed(children):
                stack.append((child.element, child.define, child.wrong))

    # attributes and text

    def _attributes(self, element: "_Element", kind: ElementType) -> Iterator[Wrong]:
        for name in kind.attributes:
            if kind.attributes[name].required and element.get(name) is None:
                yield element, f"{_local(kind.tag)} has no attribute {name}"
        for key, text in element.attrib.items():
            name = str(key)
            known = kind.attributes.get(name)
            if known is None:
                if not self._may_have(name, kind):
                    yield Attribute(element, name), self._no_such_attribute(name, kind)
            elif known.value is not None and not self._values.fits(known.value, str(text), element):
                message = f"{_attribute(name)} of {_local(kind.tag)} {_is_not(str(text), known.value)}"
                yield Attribute(element, name), message

    def _may_have(self, name: str, kind: ElementType) -> bool:
        if name in _OF_XSI:
            return True
        namespace = name[1:].rpartition("}")[0]
        if not namespace:
            return True in kind.others
        return False in kind.others and namespace not in (self.grammar.namespace, XML)

    def _no_such_attribute(self, name: str, kind: ElementType) -> str:
        return f"{_attribute(name)} is no attribute of {_local(kind.tag)}{_perhaps(name, kind.attributes)}"

    def _xml_attributes(self, element: "_Element") -> Iterator[Wrong]:
        for key, text in element.attrib.items():
            known = self._of_xml().get(str(key))
            if known is not None and known.value and not self._values.fits(known.value, str(text), element):
                message = f"{_attribute(known.name)} {_is_not(str(text), known.value)}"
                yield Attribute(element, known.name), message

    def _of_xml(self) -> dict[str, AttributeType]:
        found: dict[str, AttributeType] = {}
        if "xml-attributes" in self.grammar.defines:
            for each in self.grammar.body_of("xml-attributes").attributes:
                if isinstance(each, AttributeType):
                    found[each.name] = each
        return found

    def _text(self, element: "_Element", kind: ElementType) -> Iterator[Wrong]:
        value = kind.body.value
        if value is not None:
            text = _text_of(element)
            if not self._values.fits(value, text, element):
                yield Content(element), f"{_local(kind.tag)} {_is_not(text, value)}"
        elif not kind.body.text:
            for text in _texts_of(element):
                if not text.isspace():
                    message = f"{_local(kind.tag)} holds no text of its own, but {_quoted(text)}"
                    yield Content(element), message
                    return

    # children

    def _model(self, kind: ElementType) -> ContentModel:
        if kind.define not in self._models:
            self._models[kind.define] = ContentModel(kind.content, self.grammar.admits)
        return self._models[kind.define]

    def _content(self, element: "_Element", kind: ElementType) -> tuple[list[_Child], list[str]]:
        """The children, each with what it is and what is wrong with its place; and what is
        missing at the end."""
        model = self._model(kind)
        children: list[_Child] = []
        state = BEGIN
        standing: list[tuple[str, int]] = []  # names of children, and the states before them
        found = list(_children(element))
        names = {tag for _, tag in found}
        told: set[str] = set()
        for child, tag in found:
            wrong: tuple[str, ...] = ()
            behind = model.step(state, tag)
            if behind is None:
                behind = model.jump(state, tag)
                if behind is not None:
                    wrong = tuple(self._missing_before(model, state, tag, names, told, kind))
                else:
                    wrong = (self._out_of_place(model, state, tag, standing, kind),)
            if behind is not None:
                standing.append((tag, state))
                state = behind
                define: str | None = model.defines[behind]
            else:
                define = model.define_of(tag)
            if define is None or self.grammar.is_open(define):
                define = self.grammar.known.get(tag)
            children.append(_Child(child, tag, define, wrong))
        missing = list(self._missing_at_end(model, state, names, told, kind))
        return self._counted(children, kind, missing)

    def _missing_before(
        self,
        model: ContentModel,
        state: int,
        tag: str,
        names: set[str],
        told: set[str],
        kind: ElementType,
    ) -> Iterator[str]:
        needed = model.needed(state, tag)
        here = f"before {self._name(tag)}"
        if not needed:
            yield f"{_local(kind.tag)} has not what is expected {here}: {self._expected(model, state)}"
        for define in needed:
            if define in told:
                continue
            told.add(define)
            # where it stands further on it is told there that it stands too late
            if not self._stands_in(define, names):
                yield f"{_local(kind.tag)} has no {self._called(define)}, which is expected {here}"

    def _missing_at_end(
        self, model: ContentModel, state: int, names: set[str], told: set[str], kind: ElementType
    ) -> Iterator[str]:
        if model.ends(state):
            return
        needed = model.needed(state, None)
        if not needed:
            yield f"{_local(kind.tag)} ends without {self._expected(model, state)}"
        for define in needed:
            if define not in told and not self._stands_in(define, names):
                yield f"{_local(kind.tag)} has no {self._called(define)}"
            elif define not in told:
                yield f"{_local(kind.tag)} ends without {self._called(define)}"

    def _stands_in(self, define: str, names: set[str]) -> bool:
        return any(self.grammar.admits(define, name) for name in names)

    def _out_of_place(
        self,
        model: ContentModel,
        state: int,
        tag: str,
        standing: list[tuple[str, int]],
        kind: ElementType,
    ) -> str:
        name, parent = self._name(tag), _local(kind.tag)
        if model.define_of(tag) is None:
            return f"{name} is not expected in {parent}{self._instead(model, state)}"
        # the first child behind which there is no more place for it
        for before, earlier in standing:
            after = model.step(earlier, before) or model.jump(earlier, before)
            if after is not None and not self._has_place(model, after, tag):
                if before == tag:
                    return f"{parent} has more than one {name}"
                first = model.jump(earlier, tag)
                if first is not None and model.jump(first, before) is not None:
                    return f"{name} must stand before {self._name(before)} in {parent}"
                return f"{parent} has room for {self._name(before)} or {name}, not for both"
        return f"{name} is not expected here in {parent}{self._instead(model, state)}"

    def _has_place(self, model: ContentModel, state: int, tag: str) -> bool:
        return model.jump(state, tag) is not None

    def _instead(self, model: ContentModel, state: int) -> str:
        expected = self._expected(model, state)
        return f", but {expected}" if expected else ""

    def _expected(self, model: ContentModel, state: int) -> str:
        """What may come next, where that is not much."""
        names = [self._called(each) for each in model.expected(state)]
        return _list(names, "or") if len(names) <= _MOST_NAMES else ""

    def _counted(
        self, children: list[_Child], kind: ElementType, missing: list[str]
    ) -> tuple[list[_Child], list[str]]:
        """Of content in any order: what is missing, and what stands too often."""
        for defines, least, many in counts(kind.content):
            standing = [at for at, child in enumerate(children) if child.define in defines]
            if len(standing) < least:
                names = _list([self._called(each) for each in sorted(defines)], "or")
                missing.append(f"{_local(kind.tag)} has no {names}")
            for at in standing[1:] if not many else ():
                child = children[at]
                message = f"{_local(kind.tag)} has more than one {self._name(child.tag)}"
                children[at] = child._replace(wrong=(*child.wrong, message))
        return children, missing

    # names

    def _called(self, define: str) -> str:
        """What to call an element that is expected."""
        if self.grammar.is_open(define):
            return "an element of another namespace"
        return _local(self.grammar.type_of(define).tag)

    def _name(self, tag: str) -> str:
        """What to call an element that stands there: with its namespace where it is another."""
        namespace, _, name = tag.rpartition("}")
        if namespace[1:] == self.grammar.namespace:
            return name
        if not namespace:
            return f"{name} (in no namespace)"
        return f"{name} (in the namespace {namespace[1:]})"


def _children(element: "_Element") -> Iterator[tuple["_Element", str]]:
    for child in element:
        if isinstance(child.tag, str):  # no entity, comment or instruction
            yield child, child.tag


def _texts_of(element: "_Element") -> Iterator[str]:
    if element.text:
        yield element.text
    for child in element:
        if child.tail:
            yield child.tail


def _text_of(element: "_Element") -> str:
    return "".join(_texts_of(element))


def _local(tag: str) -> str:
    return tag.rpartition("}")[2]


def _attribute(name: str) -> str:
    namespace, _, local = name.rpartition("}")
    return f"xml:{local}" if namespace[1:] == XML else local


def _is_not(text: str, value: Value) -> str:
    if not text:
        return f"is empty, but should be {value.says}"
    return f"is {_quoted(text)}, but should be {value.says}"


def _quoted(text: str) -> str:
    bare = " ".join(text.split())
    if len(bare) > _MOST_LETTERS:
        bare = f"{bare[:_MOST_LETTERS].rstrip()}…"
    return f"“{bare}”"


def _perhaps(name: str, known: dict[str, AttributeType]) -> str:
    """The attribute that was meant, where case alone differs."""
    meant = next((each for each in known if each.lower() == name.lower()), None)
    return f"; it is written {meant}" if meant else ""


def _list(names: list[str], word: str) -> str:
    if len(names) < 2:
        return "".join(names)
    return f"{', '.join(names[:-1])} {word} {names[-1]}"


@cache
def walk(name: str, namespace: str | None = None) -> Walk:
    """The walk by our schema of that name."""
    return Walk(grammar(name, namespace))
