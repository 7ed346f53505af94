"""A post without title, or with one of more than 255 characters, for Ghost.

One post without a title makes the whole import fail, and the log does not say which.

>>> check('{"db": [{"meta": {"version": "6.0.0"}, "data": {"posts": [{"title": ""}]}}]}')
1:69 NX831 the title is empty: Ghost takes none of the posts

>>> check('{"db": [{"meta": {"version": "6.0.0"}, "data": {"posts": [{"title": "Storm"}]}}]}')

Reference: TryGhost/Ghost#7154; Ghost 6.65 and 5.130, Admin API, tried: none, and 256 characters,
are refused with 422.
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.registry import Hit, rule

_LONGEST = 255


@rule("NX831", "error")
def title_for_ghost(document: Document) -> Iterator[Hit]:
    if document.format != "ghost":
        return
    title = document.value.get("title")
    if title is None:
        yield Hit("", "there is no title: Ghost takes none of the posts")
    elif isinstance(title, str) and not title.strip():
        yield Hit("/title", "the title is empty: Ghost takes none of the posts")
    elif isinstance(title, str) and len(title) > _LONGEST:
        message = f"the title has {len(title)} characters: Ghost takes {_LONGEST}"
        yield Hit("/title", message, (_LONGEST, len(title)))
