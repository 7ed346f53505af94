"""One NITF document while it is read: what it says, and what the model has no room for."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from newsexport.documents.xml import XML_LANG, local
from newsexport.newsitem import FieldProvenance
from newsexport.options import ParseOptions
from newsexport.readers import _metadata as metadata
from newsexport.readers._nitf_body import elements, first, is_ours

if TYPE_CHECKING:
    from lxml.etree import _Element


class Told:
    """`not_held` and `fields` grow while the document is read."""

    def __init__(self, root: "_Element", options: ParseOptions) -> None:
        self.root = root
        self.options = options
        self.head, self.docdata = first(root, "head"), first(root, "docdata")
        self.body_head = first(root, "body.head")
        self.ours = is_ours(root)  # written by `to-nitf`
        self.not_held: set[str] = set()
        self.fields: list[FieldProvenance] = []
        self.language = self._language()

    def metas(self, name: str) -> "Iterator[_Element]":
        """The meta elements of this name that `to-nitf` writes."""
        if self.ours:
            yield from (e for e in elements(self.head, "meta") if e.get("name") == name)

    def meta(self, name: str) -> str | None:
        return attribute(next(self.metas(name), None), "content")

    def norm(self, element: "_Element | None", name: str = "norm") -> str | None:
        """The day or date and time of an element."""
        given = attribute(element, name)
        found = metadata.moment(given) if given else None
        if given and not found and element is not None:
            self.not_held.add(local(element))
        return found

    def _language(self) -> str:
        given = self.root.get("baselang") or self.root.get(XML_LANG)
        found = metadata.language_of(given) if given else None
        if found is None and self.options.language:
            self.fields.append(metadata.supplied("/language"))
        return found or self.options.language or "und"


def attribute(element: "_Element | None", name: str) -> str | None:
    """The value of an attribute on one line; None where there is none."""
    value = element.get(name) if element is not None else None
    return " ".join((value or "").split()) or None


def known_country(code: str | None) -> str | None:
    """ISO 3166-1 alpha-2 in capitals, where `code` has the form of one."""
    code = code or ""
    return code.upper() if len(code) == 2 and code.isascii() and code.isalpha() else None
