"""Whether a text is a value of a grammar: the data types are libxml2's."""

from functools import lru_cache
from typing import TYPE_CHECKING, Any

from newsexport.structure.grammar import RNG, Grammar, Value

if TYPE_CHECKING:
    from lxml.etree import _Element

_TYPES = "http://www.w3.org/2001/XMLSchema-datatypes"


class Values:
    """The values of one grammar."""

    def __init__(self, grammar: Grammar) -> None:
        self._grammar = grammar
        self._schemas: dict[tuple[_Element, ...], Any] = {}
        # the same codes, dates and ids stand in a document again and again
        self._known = lru_cache(maxsize=4096)(self._fits)

    def fits(self, value: Value, text: str, element: "_Element") -> bool:
        """Whether `text`, an attribute or the text of `element`, is such a value."""
        if any(pattern.get("type") == "QName" for pattern in value.patterns):
            prefixes = {str(prefix): uri for prefix, uri in element.nsmap.items() if prefix}
            return self._fits(value, text, prefixes)
        return self._known(value, text)

    def _fits(self, value: Value, text: str, prefixes: dict[str, str] | None = None) -> bool:
        from lxml import etree

        schema = self._schemas.get(value.patterns)
        if schema is None:
            schema = self._schemas[value.patterns] = self._schema(value)
        element = etree.Element("value", nsmap=prefixes)
        element.text = text
        return bool(schema.validate(element))

    def _schema(self, value: Value) -> Any:
        from lxml import etree

        element = etree.Element(f"{{{RNG}}}element", name="value", ns="", datatypeLibrary=_TYPES)
        choice = etree.SubElement(element, f"{{{RNG}}}choice")
        for pattern in value.patterns:
            choice.append(self._grammar.expanded(pattern))
        return etree.RelaxNG(element)
