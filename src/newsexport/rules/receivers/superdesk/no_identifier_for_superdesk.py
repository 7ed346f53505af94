"""A ninjs object with neither uri nor guid, for Superdesk.

Its feed parser then says that the file is none of its own, and the file is not ingested.

>>> check('{"guid": "", "type": "text", "headline": "Shares fall"}', "ninjs")
1:1 NX851 there is neither uri nor guid: Superdesk does not take the item

>>> check('{"guid": "urn:x:1", "type": "text", "headline": "Shares fall"}', "ninjs")

Reference: superdesk-core 2.5.3 and 2.9, feed parser "ninjs", tried.
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.registry import Hit, rule


@rule("NX851", "error")
def no_identifier_for_superdesk(document: Document) -> Iterator[Hit]:
    if document.format == "ninjs" and not any(map(document.value.get, ("uri", "guid"))):
        yield Hit("", "there is neither uri nor guid: Superdesk does not take the item")
