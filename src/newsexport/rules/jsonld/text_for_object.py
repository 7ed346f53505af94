"""A text where a thing is wanted.

Search engines make the best of it, and schema.org expects it "in practice"; yet a name alone cannot
say whether a person or a firm is meant, nor where more is told. Texts as author or publisher are
told by rules of their own. An address may stand for any thing.

>>> check('{"@context": "https://schema.org", "@type": "NewsArticle",'
...       ' "copyrightHolder": "Roe Press"}')
1:79 NX066 copyrightHolder is the text 'Roe Press', where an Organization or a Person is wanted

>>> check('{"@context": "https://schema.org", "@type": "NewsArticle",'
...       ' "copyrightHolder": {"@type": "Organization", "name": "Roe Press"}}')

Reference: https://schema.org/docs/datamodel.html, "Conformance".
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.registry import Hit, rule
from newsexport.rules.jsonld._document import is_article, misfits

_OWN_RULES = ("author", "publisher")  # author-is-text, publisher-is-text


@rule("NX066", "warning", scope="file")
def text_for_object(document: Document) -> Iterator[Hit]:
    for value, misfit, node in misfits(document):
        if misfit.why == "text" and not (value.property in _OWN_RULES and is_article(node)):
            yield Hit(value.at, f"{value.property} is {misfit.message}")
