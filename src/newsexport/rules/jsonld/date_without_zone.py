"""A time of day without its zone.

Each reader takes its own: the same story is hours older in one place than in another. A date alone
needs none. An event's start and end are local to its place.

>>> check('{"@context": "https://schema.org", "@type": "NewsArticle",'
...       ' "datePublished": "2022-01-18T09:30:00"}')
1:77 NX521 datePublished '2022-01-18T09:30:00' has no time zone

>>> check('{"@context": "https://schema.org", "@type": "NewsArticle",'
...       ' "datePublished": "2022-01-18T09:30:00-05:00"}')

Reference: Google, "Article structured data", datePublished; ISO 8601-1:2019, 5.3.4.
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.registry import Hit, rule
from newsexport.rules.jsonld._document import nodes_of
from newsexport.schema_org.dates import lacks_zone
from newsexport.schema_org.values import short
from newsexport.schema_org.vocabulary import range_of

_LOCAL = frozenset("startDate endDate doorTime previousStartDate startTime endTime".split())


@rule("NX521", "warning", scope="file")
def date_without_zone(document: Document) -> Iterator[Hit]:
    for node in nodes_of(document):
        for name, at, value in node.values:
            if name is None or name in _LOCAL or not isinstance(value, str):
                continue
            if "DateTime" in range_of(name) and lacks_zone(value):
                yield Hit(at, f"{name} {short(value)} has no time zone")
