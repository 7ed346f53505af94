"""A part to be spoken that is not found on the page, for Google.

>>> check('{"@context": "https://schema.org", "@type": "NewsArticle",'
...       ' "speakable": {"@type": "SpeakableSpecification"}}')
1:73 NX812 speakable has neither cssSelector nor xpath

>>> check('{"@context": "https://schema.org", "@type": "NewsArticle",'
...       ' "speakable": {"@type": "SpeakableSpecification", "cssSelector": [".headline"]}}')

Reference: Google, "Speakable (BETA) structured data", as of September 2026.
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.registry import Hit, rule
from newsexport.rules.jsonld._document import parties, says
from newsexport.rules.receivers.google._articles import told


@rule("NX812", "warning", scope="file")
def speakable_without_selector_for_google(document: Document) -> Iterator[Hit]:
    for node in told(document):
        for value, part in parties(document, node, "speakable"):
            if part is not None and not says(document, part, ("cssSelector", "xpath")):
                yield Hit(value.at, "speakable has neither cssSelector nor xpath")
