"""An author's name with the byline's "By" in front.

"By" is said by the page, not by the name: receivers that add their own print "By By Jane Doe".
The fix leaves it out. "Von", "Par", "Di" and the like are taken for it only where a full name
follows, since they also begin surnames.

>>> check('{"@type": "NewsArticle", "author": {"@type": "Person", "name": "By Jane Doe"}}')
1:65 NX202 author's name begins with "By"

>>> check('{"@type": "NewsArticle", "author": {"@type": "Person", "name": "Von Miller"}}')

Reference: Google, "Article structured data", author.name: only the author's name.
"""

from collections.abc import Iterator

from newsexport.documents.document import Document, Text
from newsexport.registry import Hit, rule
from newsexport.rules._quoted import quoted
from newsexport.rules.story._people import BY, PARTICLES, is_full_name
from newsexport.rules.story._written import said_language


@rule("NX202", "warning")
def author_with_by(document: Document) -> Iterator[Hit]:
    for text in document.of("author", "contributor"):
        found = _split(document, text)
        if found:
            by, name = found
            begin = len(text.text) - len(text.text.lstrip())
            message = f"{text.role}'s name begins with {quoted(by)}"
            yield Hit(text.at, message, (begin, begin + len(by)), name)


def _split(document: Document, text: Text) -> tuple[str, str] | None:
    written = text.text.strip()
    by, _, rest = written.partition(" ")
    name = rest.strip()
    word = by.removesuffix(":").lower()
    if word not in BY or not name[:1].isupper():
        return None
    if word == "by" or by.endswith(":"):
        return by, name
    if not by[0].isupper() or name.split()[0].lower() in PARTICLES:
        return None
    if word == "di" and not said_language(document).startswith("it"):
        return None
    return (by, name) if is_full_name(name) else None
