"""A duration that is not written as ISO 8601 does.

>>> check('{"@context": "https://schema.org", "@type": "VideoObject", "duration": "5:30"}')
1:72 NX522 duration '5:30' is no duration of ISO 8601

>>> check('{"@context": "https://schema.org", "@type": "VideoObject", "duration": "PT5M30S"}')

Reference: ISO 8601-1:2019, 5.5.2; https://schema.org/Duration.
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.registry import Hit, rule
from newsexport.rules.jsonld._document import misfits


@rule("NX522", "error", scope="file")
def duration_not_iso(document: Document) -> Iterator[Hit]:
    for value, misfit, _ in misfits(document):
        if misfit.why == "duration":
            yield Hit(value.at, f"{value.property} {misfit.message}")
