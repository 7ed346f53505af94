"""Tags or character references in a headline or deck that is plain text.

The reader sees "Fish &amp; chips" or "<em>new</em>": the text was made into HTML before it was
put into a field that is none. The fix undoes references, where there is nothing else.

>>> check('{"@type": "NewsArticle", "headline": "Fish &amp; chips"}')
1:44 NX108 headline is plain text, "&amp;" in it is shown as it stands

>>> check('{"@type": "NewsArticle", "headline": "Fish & chips"}')

Reference: schema.org, headline and description are Text; RSS Best Practices Profile, "title".
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.registry import Hit, rule
from newsexport.rules._quoted import quoted
from newsexport.rules.story._markup import may_show_markup, shown_markup, without_references
from newsexport.rules.story._written import HEADLINES


@rule("NX108", "warning")
def headline_with_markup(document: Document) -> Iterator[Hit]:
    if not may_show_markup(document.prose):
        return
    for text in document.of(*HEADLINES):
        if text.markup:
            continue
        for start, end in shown_markup(text.text):
            shown = quoted(text.text[start:end])
            message = f"{text.role} is plain text, {shown} in it is shown as it stands"
            yield Hit(text.at, message, (start, end), without_references(text.text))
            break
