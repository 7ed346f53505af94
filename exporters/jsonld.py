"""schema.org 30.0 NewsArticle as JSON-LD.

==============================  ========================================================
News Item                       schema.org
==============================  ========================================================
guid                            @id; parts are guid#pic1, guid#q1, guid#person-ned-price
version                         version, from 2 on
language                        inLanguage
itemMeta/provider               publisher: NewsMediaOrganization
itemMeta/versionCreated         sdDatePublished, its day
itemMeta/published              datePublished
itemMeta/pubStatus              creativeWorkStatus, where it is not usable
itemMeta/title                  name, where it is not the headline
itemMeta/edNotes                correction, of role correction; no other note is for readers
itemMeta/links                  seeAlso citation, derivedFrom isBasedOn
rightsInfo                      copyrightHolder, copyrightYear, copyrightNotice, usageInfo
contentMeta/headline            headline
contentMeta/deck                description
contentMeta/section             articleSection
contentMeta/keywords, genre     keywords, genre (a URL where IPTC has a code)
contentMeta/dateline            dateline, as printed
contentMeta/located             locationCreated: City or Place with PostalAddress
contentMeta/contentCreated      dateCreated
contentMeta/contentModified     dateModified
contentMeta/creators            author: Person or NewsMediaOrganization
contentMeta/contributors        editor (a Person), translator, else contributor
contentMeta/creditline          creditText
contentMeta/wordCount           wordCount
contentSet/blocks               articleBody: the story, a blank line between blocks
pictures                        image where there is an address, else hasPart: ImageObject
quotes                          hasPart: Quotation, spokenByCharacter
subjects                        about (relevance 100), mentions: Person, Organization,
                                Country, Place, DefinedTerm
==============================  ========================================================

A headline stands in the text or nowhere: a title made from the lead is a `name`. A day that
was worked out with a confidence under 80 is left out, since schema.org cannot say "probably".
A place is a City only where the item says that it is one.

Lost: what is for editors (notes, embargo, urgency, slugline), the byline as printed, the kind
of each block and what is not of the story, suppliers and printed credits of pictures, speakers
who are no subject, codes but IPTC's and countries', where things stand, and all provenance. An
embargo cannot be said at all: what is embargoed must not be published.

Options: `derived_headline` writes the title as headline where the text has none. `compact`
writes one line.

Reference: https://schema.org/NewsArticle
"""

from typing import Any

from newsexport.exporters._codes import NEWSCODES, genre_code
from newsexport.exporters._facts import Origins
from newsexport.exporters._json import json_text
from newsexport.exporters._schema_org import Node, Nodes, address, present
from newsexport.exporters._xml import iri
from newsexport.newsitem import (
    ContentMeta,
    Contributor,
    ItemMeta,
    Located,
    NewsItem,
    RightsInfo,
)
from newsexport.registry import exporter
from newsexport.story import plain_text

LEAST_CONFIDENCE = 80  # of an inferred day
ABOUT = 100  # the relevance of what is named in headline or first paragraph

_LOSES = frozenset(
    {
        "/itemMeta/versionCreated",
        "/itemMeta/embargoed",
        "/itemMeta/edNotes",
        "/contentMeta/urgency",
        "/contentMeta/by",
        "/contentMeta/contributors/*/role",
        "/contentMeta/infoSources",
        "/contentMeta/dateline/place",
        "/contentMeta/dateline/region",
        "/contentMeta/dateline/country",
        "/contentMeta/dateline/date",
        "/contentMeta/dateline/agency",
        "/contentMeta/slugline",
        "/contentSet/blocks/*/id",
        "/contentSet/blocks/*/type",
        "/contentSet/blocks/*/source",
        "/contentSet/blocks/*/picture",
        "/contentSet/blocks/*/items",
        "/contentSet/blocks/*/rows",
        "/pictures/*/credit",
        "/pictures/*/supplier",
        "/quotes/*/block",
        "/quotes/*/start",
        "/quotes/*/end",
        "/quotes/*/speaker/name",
        "/subjects/*/relevance",
        "/subjects/*/mentions",
        "/dates",
        "/provenance",
    }
)


@exporter(suffix=".jsonld", media_type="application/ld+json", loses=_LOSES)
def jsonld(item: NewsItem, *, compact: bool = False, derived_headline: bool = False) -> str:
    """`item` as a JSON-LD document with the context https://schema.org."""
    written = json_text(present(_article(item, derived_headline)), compact=compact)
    try:
        written.encode("utf-8")
    except UnicodeEncodeError:  # a lone surrogate cannot be written in UTF-8
        return written.encode("utf-8", "ignore").decode("utf-8")
    return written


def _article(item: NewsItem, title_as_headline: bool) -> Node:
    about, meta = item.item_meta, item.content_meta
    nodes = Nodes(item)
    headline = meta.headline or (about.title if title_as_headline else None)
    return {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "@id": item.guid,
        "version": item.version if item.version > 1 else None,
        "headline": headline,
        "name": about.title if about.title != headline else None,
        "description": meta.deck,
        "articleSection": meta.section,
        "inLanguage": item.language if item.language != "und" else None,
        "keywords": list(meta.keywords),
        "genre": _genre(meta.genre),
        "dateline": meta.dateline.text if meta.dateline else None,
        **_dates(Origins(item), about, meta),
        "locationCreated": _location(meta.located) if meta.located else None,
        "author": [nodes.creator(creator) for creator in meta.creators],
        **_contributors(nodes, meta.contributors),
        "publisher": nodes.publisher(about.provider) if about.provider else None,
        "creditText": meta.creditline,
        **_rights(nodes, item.rights_info),
        "image": [nodes.picture(picture) for picture in item.pictures if address(picture)],
        "correction": _one_or_all(
            [
                {"@type": "CorrectionComment", "text": note.text}
                for note in about.ed_notes
                if note.role == "correction"
            ]
        ),
        **_links(about),
        "creativeWorkStatus": about.pub_status if about.pub_status != "usable" else None,
        "sdDatePublished": about.version_created[:10] if about.version_created else None,
        "wordCount": meta.word_count,
        "articleBody": plain_text(item),
        "about": [nodes.subject(s) for s in item.subjects if s.relevance == ABOUT],
        "mentions": [nodes.subject(s) for s in item.subjects if s.relevance != ABOUT],
        "hasPart": [
            *(nodes.picture(picture) for picture in item.pictures if not address(picture)),
            *(nodes.quotation(quote) for quote in item.quotes),
        ],
    }


def _one_or_all(values: list[Any]) -> Any:
    return values[0] if len(values) == 1 else values


def _genre(genre: str | None) -> str | None:
    code = genre_code(genre) if genre else None
    return f"{NEWSCODES}genre/{code}" if code else genre


def _dates(origins: Origins, about: ItemMeta, meta: ContentMeta) -> Node:
    """The days that are sure enough."""

    def sure(path: str, value: str | None) -> str | None:
        field = origins.field(path)
        unsure = field and field.basis == "inferred" and field.confidence < LEAST_CONFIDENCE
        return None if unsure else value

    return {
        "dateCreated": sure("/contentMeta/contentCreated", meta.content_created),
        "datePublished": sure("/itemMeta/published", about.published),
        "dateModified": sure("/contentMeta/contentModified", meta.content_modified),
    }


def _location(located: Located) -> Node:
    kind = "City" if located.place_type == "city" else "Place"
    node: Node = {"@type": kind, "name": located.name}
    if located.region or located.country:
        node["address"] = present(
            {
                "@type": "PostalAddress",
                "addressLocality": located.name,
                "addressRegion": located.region,
                "addressCountry": located.country,
            }
        )
    return node


def _contributors(nodes: Nodes, contributors: tuple[Contributor, ...]) -> Node:
    by_property: dict[str, list[Node]] = {"contributor": [], "editor": [], "translator": []}
    for contributor in contributors:
        name = "contributor"
        if contributor.role == "editing" and contributor.type == "person":
            name = "editor"  # no organisation may be one
        elif contributor.role == "translation":
            name = "translator"
        by_property[name].append(nodes.party(contributor.type, contributor.name))
    return {name: _one_or_all(found) for name, found in by_property.items()}


def _rights(nodes: Nodes, rights: RightsInfo | None) -> Node:
    if rights is None:
        return {}
    holder, terms = rights.copyright_holder, rights.usage_terms
    return {
        "copyrightHolder": nodes.party("organisation", holder) if holder else None,
        "copyrightYear": rights.copyright_year,
        "copyrightNotice": rights.copyright_notice,
        "usageInfo": {"@type": "CreativeWork", "text": terms} if terms else None,
    }


def _links(about: ItemMeta) -> Node:
    related: list[Node] = []
    origins: list[str] = []
    for link in about.links:
        href = iri(link.href)
        if href and link.rel == "derivedFrom":
            origins.append(href)
        elif href and link.rel == "seeAlso":
            related.append(present({"@type": "CreativeWork", "url": href, "name": link.title}))
    return {"isBasedOn": _one_or_all(origins), "citation": _one_or_all(related)}
