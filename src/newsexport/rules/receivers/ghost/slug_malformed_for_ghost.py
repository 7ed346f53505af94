"""A slug that is none, for Ghost.

It becomes a part of an address: small letters, figures and hyphens, as those that Ghost makes
itself of titles and names.

>>> check('''{"db": [{"meta": {"version": "6.0.0"}, "data": {"posts": [
...  {"title": "Storm", "slug": "Storm & Rain"}]}}]}''')
2:29 NX834 slug "Storm & Rain" is not of small letters, figures and hyphens

>>> check('''{"db": [{"meta": {"version": "6.0.0"}, "data": {"posts": [
...  {"title": "Storm", "slug": "storm-rain"}]}}]}''')

Reference: Ghost 6.65, the slugs that it makes, seen; a malformed one in an import was not tried.
"""

import re
from collections.abc import Iterator
from functools import cache

from newsexport.documents.document import Document
from newsexport.layouts.ghost import rows
from newsexport.registry import Hit, rule
from newsexport.rules._quoted import quoted


@cache
def _form() -> re.Pattern[str]:
    return re.compile("[a-z0-9_-]+")


@rule("NX834", "warning", scope="file")
def slug_malformed_for_ghost(document: Document) -> Iterator[Hit]:
    if document.format != "ghost":
        return
    for table in ("posts", "tags", "users"):
        for at, row in rows(document.value, table):
            slug = row.get("slug")
            if isinstance(slug, str) and slug and not _form().fullmatch(slug.removeprefix("#")):
                message = f"slug {quoted(slug)} is not of small letters, figures and hyphens"
                yield Hit(f"{at}/slug", message)
