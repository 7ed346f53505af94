"""An excerpt of more than 300 characters, for Ghost.

It refuses the post.

>>> check('''{"db": [{"meta": {"version": "6.0.0"}, "data": {"posts": [
...  {"title": "Storm", "custom_excerpt": "%s"}]}}]}''' % ("Rain. " * 51))
2:340 NX832 the excerpt has 306 characters: Ghost takes 300

>>> check('''{"db": [{"meta": {"version": "6.0.0"}, "data": {"posts": [
...  {"title": "Storm", "custom_excerpt": "Rain."}]}}]}''')

Reference: Ghost 6.65 and 5.130, Admin API, tried: 301 characters are refused with 422.
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.registry import Hit, rule

_LONGEST = 300


@rule("NX832", "error")
def excerpt_too_long_for_ghost(document: Document) -> Iterator[Hit]:
    excerpt = document.value.get("custom_excerpt") if document.format == "ghost" else None
    if isinstance(excerpt, str) and len(excerpt) > _LONGEST:
        message = f"the excerpt has {len(excerpt)} characters: Ghost takes {_LONGEST}"
        yield Hit("/custom_excerpt", message, (_LONGEST, len(excerpt)))
