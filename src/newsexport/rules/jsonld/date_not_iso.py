"""A date or time that is not written as ISO 8601 does.

"Jan. 18" has no year, and "01/02/2024" is January in one country and February in the next: readers
guess, or leave the date out. A year, or a year and a month, may stand alone.

>>> check('{"@context": "https://schema.org", "@type": "NewsArticle", "datePublished": "Jan. 18"}')
1:77 NX520 datePublished 'Jan. 18' is no date of ISO 8601
>>> check('{"@context": "https://schema.org", "@type": "NewsArticle", "datePublished": "2022-1-8"}')
1:77 NX520 datePublished '2022-1-8' is no date of ISO 8601: 2022-01-08

>>> check('{"@context": "https://schema.org", "@type": "NewsArticle",'
...       ' "datePublished": "2022-01-18"}')

Reference: ISO 8601-1:2019, 5.2 and 5.4, extended format; https://schema.org/DateTime.
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.registry import Hit, rule
from newsexport.rules.jsonld._document import misfits
from newsexport.schema_org.dates import meant


@rule("NX520", "error", scope="file")
def date_not_iso(document: Document) -> Iterator[Hit]:
    for value, misfit, _ in misfits(document):
        if misfit.why == "date" and isinstance(value.value, str):
            new = meant(value.value)
            hint = f": {new}" if new else ""
            yield Hit(value.at, f"{value.property} {misfit.message}{hint}", new=new)
        elif misfit.why == "date":
            yield Hit(value.at, f"{value.property} is {misfit.message}")
