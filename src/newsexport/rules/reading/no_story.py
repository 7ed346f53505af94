"""A text in which no story was found.

All lines are furniture of the page (menus, share lines, captions), or there are none. The item
that is made of it has no body.

>>> check("Share this article\\nSign up for our newsletter\\n")
1:1 NX021 no story text was found

>>> check("Shares fall\\n\\nShares fell on Friday, traders said.\\n")
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.registry import Hit, rule


@rule("NX021", "warning", scope="reading")
def no_story(document: Document) -> Iterator[Hit]:
    yield from ()  # told where the file is read
