"""A row of posts_authors or posts_tags that leads to no post, user or tag of the file.

The file does not hold what the row names: the post is not by who wrote it, or lacks its tag.

>>> check('''{"db": [{"meta": {"version": "6.0.0"}, "data": {"posts": [{"id": 1, "title": "Storm"}],
...  "users": [{"id": 7, "name": "Ana Roe"}],
...  "posts_authors": [{"post_id": 1, "author_id": 8}]}}]}''')
3:48 NX836 there is no row with the id 8 in users

>>> check('''{"db": [{"meta": {"version": "6.0.0"}, "data": {"posts": [{"id": 1, "title": "Storm"}],
...  "users": [{"id": 7, "name": "Ana Roe"}],
...  "posts_authors": [{"post_id": 1, "author_id": 7}]}}]}''')

Reference: Ghost 6.65, JSON import: posts_authors and posts_tags were tried with rows that lead somewhere; what
becomes of others was not.
"""

from collections.abc import Iterator
from typing import Any

from newsexport.documents.document import Document
from newsexport.layouts.ghost import rows
from newsexport.registry import Hit, rule
from newsexport.rules._quoted import quoted

_LINKS = (
    ("posts_authors", "post_id", "posts"),
    ("posts_authors", "author_id", "users"),
    ("posts_tags", "post_id", "posts"),
    ("posts_tags", "tag_id", "tags"),
)


@rule("NX836", "error", scope="file")
def reference_dangling_for_ghost(document: Document) -> Iterator[Hit]:
    if document.format != "ghost":
        return
    for table, key, target in _LINKS:
        known = frozenset(_id(row.get("id")) for _, row in rows(document.value, target))
        for at, row in rows(document.value, table):
            said = _id(row.get(key))
            if said and said not in known:
                shown = said if said.isdigit() and len(said) < 20 else quoted(said)
                yield Hit(f"{at}/{key}", f"there is no row with the id {shown} in {target}")


def _id(value: Any) -> str:
    """Ids are numbers or texts, and mixed in one file."""
    return str(value) if isinstance(value, (str, int)) and not isinstance(value, bool) else ""
