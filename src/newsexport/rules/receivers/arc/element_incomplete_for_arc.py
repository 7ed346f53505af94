"""An element in the body of a story that lacks what its kind must have.

A text without content, a quote without elements: the schema of a story leaves elements open, but
each kind has a schema of its own.

>>> check('''{"type": "story", "version": "0.10.12", "headlines": {"basic": "Storm"},
...  "content_elements": [{"type": "text", "text": "It rained."}]}''')
2:23 NX842 an element of the kind text must have content

>>> check('''{"type": "story", "version": "0.10.12", "headlines": {"basic": "Storm"},
...  "content_elements": [{"type": "text", "content": "It rained."}]}''')

Reference: ANS 0.10.12, story_elements, image, video, gallery, audio, reference.
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.layouts.ans import elements
from newsexport.registry import Hit, rule
from newsexport.rules.receivers.arc._kinds import REQUIRED, kind_of_value


@rule("NX842", "error")
def element_incomplete_for_arc(document: Document) -> Iterator[Hit]:
    for at, element in elements(document.value) if document.format == "ans" else ():
        kind = element.get("type")
        for name in REQUIRED.get(kind, ()) if isinstance(kind, str) else ():
            if name not in element:
                yield Hit(at, f"an element of the kind {kind} must have {name}")
            elif not isinstance(element[name], kind_of_value(name)):
                yield Hit(f"{at}/{name}", f"{name} of the kind {kind} is of a wrong type")
