"""An element in the body of a story that is of no kind that ANS has.

The schema takes any kind; a page that shows the story has nothing to show it with.

>>> check('''{"type": "story", "version": "0.10.12", "headlines": {"basic": "Storm"},
...  "content_elements": [{"type": "paragraph", "content": "It rained."}]}''')
2:32 NX841 "paragraph" is no kind of element

>>> check('''{"type": "story", "version": "0.10.12", "headlines": {"basic": "Storm"},
...  "content_elements": [{"type": "text", "content": "It rained."}]}''')

Reference: ANS 0.10.12, story_elements.
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.layouts.ans import elements
from newsexport.registry import Hit, rule
from newsexport.rules._quoted import quoted
from newsexport.rules.receivers.arc._kinds import REQUIRED


@rule("NX841", "warning")
def element_unknown_for_arc(document: Document) -> Iterator[Hit]:
    for at, element in elements(document.value) if document.format == "ans" else ():
        kind = element.get("type")
        if isinstance(kind, str) and kind not in REQUIRED:
            yield Hit(f"{at}/type", f"{quoted(kind)} is no kind of element")
