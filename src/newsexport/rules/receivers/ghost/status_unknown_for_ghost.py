"""A status that Ghost does not know.

It knows published, draft, scheduled and sent (by e-mail only), and refuses a post with another one:
publish is WordPress's word.

>>> check('''{"db": [{"meta": {"version": "6.0.0"}, "data": {"posts": [
...  {"title": "Storm", "status": "publish"}]}}]}''')
2:31 NX837 Ghost does not know the status "publish"

>>> check('''{"db": [{"meta": {"version": "6.0.0"}, "data": {"posts": [
...  {"title": "Storm", "status": "published"}]}}]}''')

Reference: Ghost 6.65 and 5.130, tried over the Admin API: "publish" is refused with 422.
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.registry import Hit, rule
from newsexport.rules._quoted import quoted

_KNOWN = ("published", "draft", "scheduled", "sent")


@rule("NX837", "error")
def status_unknown_for_ghost(document: Document) -> Iterator[Hit]:
    status = document.value.get("status") if document.format == "ghost" else None
    if isinstance(status, str) and status not in _KNOWN:
        yield Hit("/status", f"Ghost does not know the status {quoted(status)}")
