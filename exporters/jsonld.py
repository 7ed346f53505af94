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
itemMeta/title                  name
itemMeta/edNotes                correction, of role correction; no other note is for readers
itemMeta/links                  seeAlso citation, derivedFrom isBasedOn; position, where
                                these two come in another order
rightsInfo                      copyrightHolder, copyrightYear, copyrightNotice, usageInfo
contentMeta/headline            headline
contentMeta/deck                description
contentMeta/section             articleSection
contentMeta/keywords, genre     keywords, genre (a URL where IPTC has a code)
contentMeta/dateline            dateline, as printed
contentMeta/located             locationCreated: Country, AdministrativeArea, City or Place,
                                with PostalAddress
contentMeta/contentCreated      dateCreated
contentMeta/contentModified     dateModified
contentMeta/creators            author: Person or NewsMediaOrganization
contentMeta/contributors        editor (a Person), translator, else contributor
contentMeta/creditline          creditText
contentMeta/wordCount           wordCount
contentSet/blocks               articleBody: the story, a blank line between blocks
pictures                        image where there is an address, else hasPart: ImageObject
quotes                          hasPart: Quotation; spokenByCharacter, creditText where the
                                speaker is called otherwise or is no subject
subjects                        about (relevance 100), mentions: Person, Organization,
                                Country, AdministrativeArea, City, Place, DefinedTerm
subjects/qcode                  of a country identifier, of a media topic @id and termCode,
                                else sameAs where the scheme has addresses, else identifier
==============================  ========================================================

A headline stands in the text or nowhere: a title made from the lead is a `name`. A day that
was worked out with a confidence under 80 is left out, since schema.org cannot say "probably".
A place is a City only where the item says that it is one. Where editors and translators come
among other contributors, `contributor` refers to them by @id, so that their order stays; so does
`hasPart` to pictures that are an `image`. The printed credit of a picture that has no creditline
is a creditText in a list of its own.

Lost: what is for editors (notes, embargo, urgency, slugline), the byline as printed, the roles of
contributors but editing and translation, the kind of each block and what is not of the story,
suppliers and printed credits of pictures, where quotes and mentions stand, and all provenance. An
embargo cannot be said at all: what is embargoed must not be published. Quotes are looked for in
the story when this is read again; subjects come with what the story is about first.

Options: `derived_headline` writes the title as headline where the text has none, and says so in
`backstory`. `compact` writes one line. Many items are an array, or with `compact` a line each.

Reference: https://schema.org/NewsArticle
"""

from collections.abc import Iterable, Iterator
from functools import partial
from typing import Any

from newsexport.addresses import SUBJECT_ABOUT, SUBJECT_PLACE
from newsexport.errors import ExportError
from newsexport.exporters._codes import NEWSCODES, genre_code
from newsexport.exporters._facts import Origins
from newsexport.exporters._json import json_text, whole_characters
from newsexport.exporters._many import array
from newsexport.exporters._schema_org import PLACE_TYPES, Node, Nodes, address, one_or_all, present
from newsexport.exporters._xml import iri
from newsexport.newsitem import (
    ContentMeta,
    ItemMeta,
    Located,
    NewsItem,
    RightsInfo,
)
from newsexport.registry import exporter
from newsexport.story import plain_text
from newsexport.xml_text import identified

LEAST_CONFIDENCE = 80  # of an inferred day
ABOUT = 100  # the relevance of what is named in headline or first paragraph

_LINKS = {"derivedFrom": "isBasedOn", "seeAlso": "citation"}
DERIVED = "The headline was made from the first sentence."

_UNSURE = ("/contentMeta/contentCreated", "/itemMeta/published", "/contentMeta/contentModified")
LOSES = frozenset(
    {
        "/itemMeta/provider/uri[:no-iri]",
        "/itemMeta/versionCreated",
        "/itemMeta/embargoed",
        "/itemMeta/edNotes/*[role!=correction]",
        "/itemMeta/links/*[rel!=seeAlso][rel!=derivedFrom]",
        "/itemMeta/links/*/href[:no-iri]",
        *(f"{path}[:unsure]" for path in _UNSURE),
        "/contentMeta/urgency",
        "/contentMeta/by",
        "/contentMeta/creators/*[type=organisation]/jobTitle",
        "/contentMeta/creators/*[type=organisation]/affiliation",
        "/contentMeta/contributors/*[role!=editing][role!=translation]/role",
        "/contentMeta/contributors/*[type=organisation][role=editing]/role",
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
        "/pictures/*[creditline:!absent]/credit",
        "/pictures/*/supplier",
        "/pictures/*/href[:no-iri]",
        "/quotes/*/block",
        "/quotes/*/start",
        "/quotes/*/end",
        SUBJECT_ABOUT,
        SUBJECT_PLACE,
        "/subjects/*/mentions",
        "/dates",
        "/provenance",
    }
)


def _many(
    items: Iterable[NewsItem], *, compact: bool = False, derived_headline: bool = False
) -> Iterator[str | ExportError]:
    write = partial(jsonld.write, compact=compact, derived_headline=derived_headline)
    return array(items, write, compact=compact)


@exporter(suffix=".jsonld", media_type="application/ld+json", loses=LOSES, many=_many)
def jsonld(item: NewsItem, *, compact: bool = False, derived_headline: bool = False) -> str:
    """`item` as a JSON-LD document with the context https://schema.org."""
    return whole_characters(json_text(article(item, derived_headline), compact=compact))


def article(item: NewsItem, title_as_headline: bool = False) -> Node:
    """`item` as a NewsArticle: the data, before it is text."""
    about, meta = item.item_meta, item.content_meta
    item = identified(item)
    nodes = Nodes(item)
    made = about.title if title_as_headline and not meta.headline else None
    return present(
        {
            "@context": "https://schema.org",
            "@type": "NewsArticle",
            "@id": item.guid,
            "version": item.version if item.version > 1 else None,
            "headline": meta.headline or made,
            "name": about.title,
            "backstory": DERIVED if made else None,
            "description": meta.deck,
            "articleSection": meta.section,
            "inLanguage": item.language if item.language != "und" else None,
            "keywords": list(meta.keywords),
            "genre": _genre(meta.genre),
            "dateline": meta.dateline.text if meta.dateline else None,
            **_dates(Origins(item), about, meta),
            "locationCreated": _location(meta.located) if meta.located else None,
            "author": [nodes.creator(creator) for creator in meta.creators],
            **nodes.contributors(meta.contributors),
            "publisher": nodes.publisher(about.provider) if about.provider else None,
            "creditText": meta.creditline,
            **_rights(nodes, item.rights_info),
            "image": [nodes.picture(picture) for picture in item.pictures if address(picture)],
            "correction": one_or_all(
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
                *nodes.pictures_apart(item.pictures),
                *(nodes.quotation(quote) for quote in item.quotes),
            ],
        }
    )


def _genre(genre: str | None) -> str | list[str] | None:
    """IPTC's address of a genre, and the word for it where that is another than IPTC's."""
    code = genre_code(genre) if genre else None
    if code is None or genre is None:
        return genre
    address = f"{NEWSCODES}genre/{code}"
    return address if genre == code.replace("_", " ") else [address, genre]


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
    node: Node = {"@type": PLACE_TYPES[located.place_type], "name": located.name}
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
    """The addresses of what is related and of what the story comes from; where the latter do not
    all stand last, each says its place."""
    links = [(link, iri(link.href)) for link in about.links if link.rel in _LINKS]
    known = [(link, href) for link, href in links if href]
    rels = [link.rel for link, _ in known]
    ordered = rels == sorted(rels, reverse=True)
    found: dict[str, list[Any]] = {name: [] for name in _LINKS.values()}
    for number, (link, href) in enumerate(known, 1):
        position = None if ordered else number
        if link.rel == "derivedFrom" and ordered and not link.title:
            found["isBasedOn"].append(href)
            continue
        node = {"@type": "CreativeWork", "url": href, "name": link.title, "position": position}
        found[_LINKS[link.rel]].append(present(node))
    return {name: one_or_all(nodes) for name, nodes in found.items()}
