"""A tag whose slug is not the one that Ghost makes of its name.

Ghost knows tags by their slugs. Where the site has a tag of the same name that was made in its
editor, the file's is a second one beside it.

>>> check('''{"db": [{"meta": {"version": "6.0.0"}, "data": {"tags": [
...  {"name": "Häfen & Schiffe", "slug": "haefen-schiffe"}]}}]}''')
2:38 NX835 of "Häfen & Schiffe" Ghost itself makes hafen-schiffe

>>> check('''{"db": [{"meta": {"version": "6.0.0"}, "data": {"tags": [
...  {"name": "Häfen & Schiffe", "slug": "hafen-schiffe"}]}}]}''')

Reference: Ghost 6.65, JSON import, tried.
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import cache

from newsexport.documents.document import Document
from newsexport.layouts.ghost import rows
from newsexport.registry import Hit, rule
from newsexport.rules._quoted import quoted

_LONGEST = 80


@cache
def _plain() -> re.Pattern[str]:
    """Names of which it is sure what Ghost makes of them."""
    return re.compile("[A-Za-z0-9 &-]+")


@rule("NX835", "info", scope="file")
def tag_with_other_slug_for_ghost(document: Document) -> Iterator[Hit]:
    for at, tag in rows(document.value, "tags") if document.format == "ghost" else ():
        name, slug = tag.get("name"), tag.get("slug")
        if isinstance(name, str) and isinstance(slug, str) and slug:
            made = _slug(name)
            if made and made != slug:
                yield Hit(f"{at}/slug", f"of {quoted(name)} Ghost itself makes {made}")


def _slug(name: str) -> str | None:
    if len(name) > _LONGEST:
        return None
    letters = unicodedata.normalize("NFKD", name)
    bare = "".join(char for char in letters if not unicodedata.combining(char))
    if not _plain().fullmatch(bare):
        return None
    return "-".join(bare.lower().replace("&", " ").replace("-", " ").split())
