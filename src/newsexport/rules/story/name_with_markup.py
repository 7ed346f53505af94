"""Tags or character references in a name.

Names are plain text in every format. What comes from a page's byline often brings its link along.
The fix undoes references, where there is nothing else.

>>> check('''{"@type": "NewsArticle", "author": {"@type": "Person",
... "name": "<a href='/jane'>Jane Doe</a>"}}''')
2:10 NX209 name is plain text, "<a href='/jane'>" in it is shown as it stands

>>> check('{"@type": "NewsArticle", "author": {"@type": "Person", "name": "Jane Doe"}}')
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.registry import Hit, rule
from newsexport.rules._quoted import quoted
from newsexport.rules.story._markup import may_show_markup, shown_markup, without_references
from newsexport.rules.story._written import NAMES


@rule("NX209", "warning")
def name_with_markup(document: Document) -> Iterator[Hit]:
    if not may_show_markup(document.prose):
        return
    for text in document.of(*NAMES):
        for start, end in shown_markup(text.text):
            shown = quoted(text.text[start:end])
            message = f"name is plain text, {shown} in it is shown as it stands"
            yield Hit(text.at, message, (start, end), without_references(text.text))
            break
