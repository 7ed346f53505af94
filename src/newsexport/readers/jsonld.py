"""schema.org articles as JSON-LD, as anybody writes them: an object, an array, a @graph, lines.

==============================  ========================================================
schema.org                      News Item
==============================  ========================================================
@id, else identifier or url     guid; its fragments are the ids of parts
that is a URI
version, inLanguage             version, language
publisher                       itemMeta/provider
datePublished                   itemMeta/published
creativeWorkStatus, name        itemMeta/pubStatus, title
correction                      itemMeta/edNotes of role correction
citation                        itemMeta/links seeAlso
isBasedOn, url,                 itemMeta/links derivedFrom
mainEntityOfPage
copyrightHolder, copyrightYear, rightsInfo; usageInfo, else license, is usageTerms
copyrightNotice, usageInfo
dateCreated, dateModified       contentMeta/contentCreated, contentModified
locationCreated                 contentMeta/located
headline, description           contentMeta/headline, deck
articleSection, the first       contentMeta/section
author, else creator            contentMeta/creators; by, where it is a text that begins with By
contributor, editor, translator contentMeta/contributors
sourceOrganization              contentMeta/infoSources
dateline, creditText            contentMeta/dateline, creditline
keywords, genre, wordCount      contentMeta/keywords (a text is split at commas), genre, wordCount
articleBody, else text          contentSet/blocks, a paragraph between blank lines
image, ImageObject in hasPart   pictures
about, contentLocation          subjects of relevance 100
mentions                        subjects of relevance 50
Quotation in hasPart            quotes, where their words stand in the story
==============================  ========================================================

Any type of article is read, in an array, a @graph or as the main entity of a page: each is an
item, and nodes of other types beside them are none. Of an array of more than 1 MB each element is
read by itself, so that one of any length needs the memory of one. Contexts are not fetched: names
may be bare, prefixed or whole addresses; a document whose context is another vocabulary's holds no
article. References are resolved inside the document, and what is said of a thing elsewhere in it
is not added to it. Without blank lines each line is a paragraph, where all of them are long and
end like one; HTML in articleBody is read as such.

A date that is none of ISO 8601, and all that the model has no room for, is told as NX030 and not
taken. A time without zone is cut to its day. A picture that is no part of the document by its @id
stands before the story.

What `to-jsonld` writes is read back equal, but for what that page says.
"""

from collections.abc import Iterator
from typing import Any

from newsexport.data import Data
from newsexport.documents.json import documents
from newsexport.documents.json_text import Document
from newsexport.errors import SourceError
from newsexport.newsitem import Provenance, SourceInfo
from newsexport.options import ParseOptions
from newsexport.readers._metadata import RULES, not_held
from newsexport.readers._schema_org import Article
from newsexport.readers._schema_org_graph import Graph, Node
from newsexport.registry import Reading, reader

__all__ = ["RULES", "jsonld"]

_SHOWN = 8  # types in a message


def _looks_like(begin: str) -> int:
    if not begin.startswith(("{", "[")):
        return 0
    if '"@context"' in begin and "schema.org" in begin:
        return 2
    return 2 if '"@type"' in begin or "schema.org/" in begin else 0


@reader(suffix=".jsonld", looks_like=_looks_like)
def jsonld(data: Data, options: ParseOptions) -> Iterator[Reading | SourceError]:
    """The articles in `data`; SourceError where it is no JSON, or holds none."""
    types: list[str] = []
    found = wrong = False
    last: Document | None = None
    for group in _groups(documents(data)):
        if isinstance(group, SourceError):
            wrong = True
            yield group
            continue
        last = group[0]
        graph = Graph([document.value for document in group])
        nodes = graph.articles()
        found = found or bool(nodes)
        types += graph.types() if len(types) < _SHOWN else ()
        yield from _read(nodes, graph, last, data.name, options)
    if not found and last is not None and not wrong:
        raise _no_article(types, last.value, data.name, max(last.line, 1))


def _groups(
    found: Iterator[Document | SourceError],
) -> Iterator[list[Document] | SourceError]:
    """Documents that were read at once, and may refer to each other: the elements of an array."""
    group: list[Document] = []
    for document in found:
        if isinstance(document, SourceError):
            if group:
                yield group
                group = []
            yield document
            continue
        if group and document.source is not group[0].source:
            yield group
            group = []
        group.append(document)
    if group:
        yield group


def _read(
    nodes: list[Node], graph: Graph, document: Document, name: str, options: ParseOptions
) -> Iterator[Reading]:
    source = document.source
    whole = document.line == 1 and len(nodes) == 1
    info = SourceInfo(name, source.encoding)
    if whole:
        info = SourceInfo(name, source.encoding, len(source.text), source.sha256)
    for node in nodes:
        article = Article(node, graph, options)
        item = article.item()
        provenance = Provenance(info, fields=tuple(article.fields))
        findings = (*source.findings, *not_held(article.not_held, document.line))
        yield Reading(item._replace(provenance=provenance), findings)


def _no_article(types: list[str], value: Any, name: str, line: int) -> SourceError:
    """What to say of a document without article."""
    if not isinstance(value, dict | list):
        message = f"expected an article of schema.org, found a {type(value).__name__}"
    elif types:
        more = ", …" if len(types) > _SHOWN else ""
        message = f"holds no article of schema.org; found {', '.join(types[:_SHOWN])}{more}"
    else:
        message = "holds no article of schema.org; nothing in it has a type of that vocabulary"
    return SourceError("jsonld-no-article", name, message, line, 1)
