"""A story in ANS without anybody in credits.by.

Who has written it stands there, as an author or as a reference to one; the names of other kinds of
work stand beside it.

>>> check('{"type": "story", "version": "0.10.12", "headlines": {"basic": "Storm"}}')
1:1 NX845 nobody stands in credits.by

>>> check('''{"type": "story", "version": "0.10.12", "headlines": {"basic": "Storm"},
...  "credits": {"by": [{"type": "author", "name": "Ana Roe"}]}}''')

Reference: ANS 0.10.12, trait_credits.
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.layouts._json import each
from newsexport.registry import Hit, rule


@rule("NX845", "warning")
def no_author_for_arc(document: Document) -> Iterator[Hit]:
    if document.format == "ans" and not any(each(document.value, "credits", "by", "*")):
        yield Hit("/credits", "nobody stands in credits.by")
