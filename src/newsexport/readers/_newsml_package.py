"""What packages and messages of NewsML-G2 say of the items in them."""

import re
from typing import TYPE_CHECKING

from newsexport.documents.xml import XML_ID, local
from newsexport.exporters._codes import NX
from newsexport.readers._catalog import Catalog
from newsexport.readers._newsml_words import child

if TYPE_CHECKING:
    from lxml.etree import _Element

_PREFIXED = re.compile(r"i[0-9]+\.(?=.)")
_IDS = (XML_ID, "id", "partid", "contentrefs", "idrefs", "sourceidref", "data-continues")


def pictures_of(package: "_Element") -> dict[str, tuple[str, ...]]:
    """The identifiers of the pictures that stand in a group with one text, by the text's."""
    catalog = Catalog(package)
    found: dict[str, tuple[str, ...]] = {}
    for group in package.iterdescendants():
        if local(group) != "group":
            continue
        kinds: dict[str, list[str]] = {"text": [], "picture": []}
        for reference in group:
            of = child(reference, "itemClass")
            guid = reference.get("residref")
            kind = catalog.code(of) if of is not None else ""
            if local(reference) == "itemRef" and guid and kind in kinds:
                kinds[kind].append(guid)
        if len(kinds["text"]) == 1 and kinds["picture"]:
            found[kinds["text"][0]] = tuple(kinds["picture"])
    return found


def plain_ids(element: "_Element") -> None:
    """Take from the ids in an item the prefix that our messages keep them apart by."""
    if element.getparent() is None or NX not in Catalog(element).schemes.values():
        return
    for inner in element.iter():
        for name in _IDS:
            if value := inner.get(name):
                inner.set(name, " ".join(_PREFIXED.sub("", id) for id in value.split()))
