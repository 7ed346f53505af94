"""A post with both mobiledoc and lexical, for Ghost.

They are the bodies of two editors. With both, the post cannot be opened in either. html alone is
enough.

>>> check('''{"db": [{"meta": {"version": "6.0.0"}, "data": {"posts": [
...  {"title": "Storm", "mobiledoc": "{}", "lexical": "{}"}]}}]}''')
2:51 NX833 mobiledoc and lexical are both set: no editor of Ghost opens the post

>>> check('''{"db": [{"meta": {"version": "6.0.0"}, "data": {"posts": [
...  {"title": "Storm", "mobiledoc": null, "lexical": "{}"}]}}]}''')

Reference: TryGhost/Ghost#17167; Ghost 6.65 and 5.130, posts with html alone, tried.
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.registry import Hit, rule


@rule("NX833", "error")
def two_bodies_for_ghost(document: Document) -> Iterator[Hit]:
    if document.format != "ghost":
        return
    if document.value.get("mobiledoc") and document.value.get("lexical"):
        message = "mobiledoc and lexical are both set: no editor of Ghost opens the post"
        yield Hit("/lexical", message)
