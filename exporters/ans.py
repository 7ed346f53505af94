"""Arc XP's ANS 0.10.12: news in JSON, a story an article.

==============================  ========================================================
News Item                       story
==============================  ========================================================
guid                            source.source_id; _id is a digest of it
language                        language
itemMeta/provider               distributor.name
itemMeta/published              publish_date, first_publish_date, display_date
itemMeta/embargoed              content_restrictions.embargo; until told: without end_time
itemMeta/pubStatus              status, where it is not usable
itemMeta/title                  headlines.basic, where there is no headline
itemMeta/edNotes                planning.internal_note
itemMeta/links                  canonical_url_external: the first that is derivedFrom
rightsInfo/copyrightNotice      copyright
contentMeta/headline            headlines.basic
contentMeta/deck                subheadlines.basic, description.basic
contentMeta/section             label.basic
contentMeta/slugline            slug
contentMeta/located             location: the place's name; address, where its region is known
contentMeta/contentCreated,     created_date, last_updated_date
contentModified
contentMeta/creators            credits.by, with role and affiliation
contentMeta/contributors        credits.reporting_by, editing_by, photos_by, translation_by,
                                writing_by, contributors
contentMeta/keywords            taxonomy.tags
contentMeta/wordCount           planning.story_length.word_count_actual
contentSet                      content_elements
pictures                        images in it; the first that has an address is promo_items.basic
subjects                        taxonomy.named_entities: people, organizations, locations
==============================  ========================================================

additional_properties.newsexport says what ANS has no place for: that a title was derived
(titleBasis), the byline, dateline and credit line as printed, days without a time (ANS knows
none), urgency, genre and usage terms. Headlines, decks, captions and texts are HTML, as Arc's
own blocks show them.

Lost: when the item was made, who holds a copyright and since when, sources, parts of the dateline,
countries of places, which pictures are of an archive, pictures that no figure shows but the first,
direct speech, topics, all provenance; of several pages that an item is from, all but the first. A
date that was worked out with a confidence under 80 is left out. Characters that XML forbids are
dropped.

Many items are one array, or with `compact` JSON Lines: an item a line.

Options: `website` is the id of the website that the story is for (canonical_website). `compact`
writes one line without spaces.

Reference: https://github.com/washingtonpost/ans-schema
"""

from collections.abc import Iterable, Iterator
from functools import partial

from newsexport.addresses import UNSHOWN, XML_TEXT
from newsexport.errors import ExportError
from newsexport.exporters._ans_story import story
from newsexport.exporters._json import json_text
from newsexport.exporters._many import array
from newsexport.newsitem import NewsItem
from newsexport.registry import exporter

_LOSES = frozenset(
    {
        XML_TEXT,
        "/version",
        "/itemMeta/provider/abbreviation",
        "/itemMeta/provider/uri",
        "/itemMeta/versionCreated",
        "/itemMeta/published[:unsure]",
        "/itemMeta/title",
        "/itemMeta/edNotes/*[role=inference]",
        "/itemMeta/edNotes/*/role",
        "/itemMeta/links/*[rel!=derivedFrom]",
        "/itemMeta/links/*/href[:no-iri]",
        "/itemMeta/links/*/title",
        "/rightsInfo/copyrightHolder",
        "/rightsInfo/copyrightYear",
        "/contentMeta/contentCreated[:unsure]",
        "/contentMeta/contentModified[:unsure]",
        "/contentMeta/located/country",
        "/contentMeta/located/placeType",
        "/contentMeta/infoSources",
        "/contentMeta/dateline/place",
        "/contentMeta/dateline/region",
        "/contentMeta/dateline/country",
        "/contentMeta/dateline/date",
        "/contentMeta/dateline/agency",
        "/contentSet/blocks/*[type=figure][picture:absent]",
        "/contentSet/blocks/*/id",
        "/contentSet/blocks/*/source",
        "/contentSet/blocks/*/items/*/source",
        UNSHOWN,
        "/pictures/*/id",
        "/pictures/*[credit:!absent]/creditline",
        "/pictures/*/archive",
        "/pictures/*/contentCreated[:day]",
        "/pictures/*/href[:no-iri]",
        "/quotes",
        "/subjects/*[type=abstract]",
        "/subjects/*/jobTitle",
        "/subjects/*/country",
        "/subjects/*/qcode",
        "/subjects/*/placeType",
        "/subjects/*/mentions",
        "/dates",
        "/provenance",
    }
)


def _many(
    items: Iterable[NewsItem], *, website: str = "", compact: bool = False
) -> Iterator[str | ExportError]:
    write = partial(ans.write, website=website, compact=compact)
    return array(items, write, compact=compact)


@exporter(suffix=".ans.json", media_type="application/json", loses=_LOSES, many=_many)
def ans(item: NewsItem, *, website: str = "", compact: bool = False) -> str:
    """`item` as a story, indented by two spaces."""
    return json_text(story(item, website), compact=compact)
