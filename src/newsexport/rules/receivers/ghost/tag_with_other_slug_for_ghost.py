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

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.exporters._ghost_texts import tag_slug
from newsexport.layouts.ghost import rows
from newsexport.registry import Hit, rule
from newsexport.rules._quoted import quoted


@rule("NX835", "info", scope="file")
def tag_with_other_slug_for_ghost(document: Document) -> Iterator[Hit]:
    for at, tag in rows(document.value, "tags") if document.format == "ghost" else ():
        name, slug = tag.get("name"), tag.get("slug")
        if isinstance(name, str) and isinstance(slug, str) and slug:
            made = tag_slug(name)
            if made and made != slug:
                yield Hit(f"{at}/slug", f"of {quoted(name)} Ghost itself makes {made}")
