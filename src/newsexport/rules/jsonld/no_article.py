"""A file in which nothing is an article.

Receivers of news find no story in it. A type that is written with a slip, or one of another
vocabulary, is the cause more often than not. The scripts of a page are not asked for one each.

>>> check('{"@context": "https://schema.org", "@type": "WebPage", "name": "Shares fall"}')
1:1 NX080 there is no NewsArticle, nor another Article, in it

>>> check('{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "Shares fall"}')

Reference: https://schema.org/Article; Google, "Article structured data".
"""

from collections.abc import Iterator

from newsexport.documents.document import Document
from newsexport.registry import Hit, rule
from newsexport.rules.jsonld._document import articles, is_in_page


@rule("NX080", "info", scope="file")
def no_article(document: Document) -> Iterator[Hit]:
    if not articles(document) and not is_in_page(document):
        yield Hit("", "there is no NewsArticle, nor another Article, in it")
