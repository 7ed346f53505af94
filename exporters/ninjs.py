"""IPTC ninjs 3.1: news in JSON, one object an article.

==============================  ========================================================
News Item                       ninjs
==============================  ========================================================
guid                            uri; altIds of role nx/guid, where it is no URI
version, language               version, language
itemMeta/provider               infoSources of role cpprole/origcont, literal "org-…"
itemMeta/versionCreated         versionCreated
itemMeta/embargoed              embargoedUntil; until told: pubStatus withheld and a line of
                                edNote
itemMeta/pubStatus, title       pubStatus, title
itemMeta/edNotes                edNote, a blank line between notes
itemMeta/links                  derivedFrom: altIds of role nx/sourceUrl
rightsInfo                      copyrightHolder, copyrightNotice, usageTerms
contentMeta/urgency             urgency
contentMeta/contentCreated      contentCreated
contentMeta/located             located: the place's name
contentMeta/headline, section   headlines of role main and kicker
contentMeta/deck                descriptions of role summary
contentMeta/by, slugline        by, slugline
contentMeta/creators            infoSources of role cpprole/author, literal "person-…", "org-…"
contentMeta/contributors        infoSources of role cpprole/correspondent (reporting),
                                cpprole/contentEditor (editing), else of our scheme nx
contentMeta/infoSources         infoSources without literal
contentMeta/dateline            span class="dateline" in the HTML body; descriptions of role
                                dateline, where the first paragraph does not begin with it
contentMeta/creditline          descriptions of role creditline
contentMeta/keywords            subjects with rel keyword
contentMeta/genre               genres
contentMeta/wordCount           bodies/wordCount
contentSet/blocks               bodies: text/plain, the story; text/html, all of it
pictures                        associations of type picture: by, infoSources of role
                                cpprole/imgSupplier, descriptions of role caption, credit and
                                creditline, genre Archival material; renditions only where there
                                is an address
quotes                          span class="quote" in the HTML body, with who speaks
subjects                        people, organisations, places, subjects; relevance 100 is rel
                                about, 50 rel mentions
==============================  ========================================================

The HTML body holds every block with its id, and what is not of the story; the table of blocks is
that of NewsML-G2's page. The headline is not repeated in it.

Lost: the role of notes to editors (a correction comes back as a note), links but the page that
the story is from, when it was published and modified (ninjs has neither), days without a time
(it knows none), a provider's abbreviation, region and country of where the story was written,
the parts of the dateline, job titles and affiliations, the year of the copyright, codes of
schemes that are not IPTC's, countries of other places, in what order people, places and topics
stand among each other, speech in headline and deck, where things stand, all provenance.
Characters that XML forbids are dropped. In 1.4 and 1.6 local names of subjects are lost too.

Many items are one array, or with `compact` JSON Lines: an item a line.

Options: `version` is "3.1", "3.0", "2.2", "2.1", "1.6" or "1.4", for receivers that read only
those. `profile=superdesk` writes 1.4 (1.6 where `version` says so) for Superdesk's feed parser: the
story once more as plain HTML in body_html, times in UTC, a code with every subject and keyword, a
headline in any case, associations of pictures with an address alone; an item a document.
docs/superdesk.md tells what arrives. `compact` writes one line without spaces.

Reference: https://iptc.org/std/ninjs/
"""

import json
from collections.abc import Iterable, Iterator
from functools import partial
from typing import Any

from newsexport.addresses import SUBJECT_ORDER, XML_TEXT
from newsexport.errors import ExportError, UnknownName
from newsexport.exporters._many import array
from newsexport.exporters._ninjs_document import document, without_local_names
from newsexport.exporters._ninjs_versions import to_1, to_2
from newsexport.exporters._superdesk import for_superdesk
from newsexport.newsitem import NewsItem
from newsexport.registry import exporter

_VERSIONS = ("3.1", "3.0", "2.2", "2.1", "1.6", "1.4")
_LOSES = frozenset(
    {
        "/itemMeta/provider/abbreviation",
        "/itemMeta/provider/uri[:no-uri]",
        "/itemMeta/published",
        "/itemMeta/edNotes/*/role",
        "/itemMeta/links/*[rel!=derivedFrom]",
        "/itemMeta/links/*/title",
        "/rightsInfo/copyrightYear",
        "/contentMeta/contentCreated[:day]",
        "/contentMeta/contentModified",
        "/contentMeta/located/region",
        "/contentMeta/located/country",
        "/contentMeta/located/placeType",
        "/contentMeta/creators/*/jobTitle",
        "/contentMeta/creators/*/affiliation",
        "/contentMeta/dateline/place",
        "/contentMeta/dateline/region",
        "/contentMeta/dateline/country",
        "/contentMeta/dateline/date",
        "/contentMeta/dateline/agency",
        "/contentSet/blocks/*/source",
        "/contentSet/blocks/*/items/*/source",
        "/pictures/*/contentCreated[:day]",
        "/pictures/*/href[:no-uri]",
        "/quotes/*[block=headline]",
        "/quotes/*[block=deck]",
        "/subjects/*/jobTitle",
        "/subjects/*[qcode:!country-code]/country",
        "/subjects/*[qcode:!code]/qcode",
        "/subjects/*/placeType",
        "/subjects/*[type!=abstract]/relevance[!=100][!=50]",
        "/subjects/*/mentions",
        SUBJECT_ORDER,
        "/dates",
        "/provenance",
        XML_TEXT,
    }
)
_LOSES_1 = frozenset(
    {
        "/itemMeta/provider/uri",
        "/quotes/*/speaker/subject",
        "/subjects/*/id",
        "/subjects/*/relevance[!=100][!=50]",
    }
)
_ALL_1 = _LOSES_1 | _LOSES - {
    "/itemMeta/provider/uri[:no-uri]",
    "/subjects/*[type!=abstract]/relevance[!=100][!=50]",
}


def _loses(*, version: str = "3.1", profile: str = "", **_: Any) -> frozenset[str]:
    if for_superdesk(profile):
        from newsexport.exporters import _superdesk_ninjs

        return _ALL_1 | _superdesk_ninjs.LOSES
    return _ALL_1 if version.startswith("1.") else _LOSES


def _many(
    items: Iterable[NewsItem], *, version: str = "3.1", profile: str = "", compact: bool = False
) -> Iterator[str | ExportError]:
    _checked(version, profile)
    if profile:
        raise ExportError("ninjs", "", "Superdesk takes one item a document")
    write = partial(ninjs.write, version=version, compact=compact)
    yield from array(items, write, compact=compact)


@exporter(suffix=".ninjs.json", media_type="application/json", loses=_loses, many=_many)
def ninjs(item: NewsItem, *, version: str = "3.1", profile: str = "", compact: bool = False) -> str:
    """`item` as a ninjs document, indented by two spaces."""
    version = _checked(version, profile)
    if profile:
        from newsexport.exporters._superdesk_ninjs import superdesk_document

        data = superdesk_document(item, version)
    elif version.startswith("1."):
        data = to_1(document(without_local_names(item), version))
    else:
        data = document(item, version)
        data = to_2(data) if version.startswith("2.") else data
    if compact:
        return json.dumps(data, ensure_ascii=False, separators=(",", ":")) + "\n"
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"


def _checked(version: str, profile: str) -> str:
    """The version to write."""
    if version not in _VERSIONS:
        raise UnknownName("version", version, _VERSIONS)
    if not for_superdesk(profile):
        return version
    if version == _VERSIONS[0]:  # as where nothing is asked for
        return "1.4"
    if not version.startswith("1."):
        raise UnknownName("version with profile superdesk", version, ("1.6", "1.4"))
    return version
