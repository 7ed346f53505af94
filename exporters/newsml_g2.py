"""IPTC NewsML-G2 2.35, conformance level Power: one newsItem with the story as XHTML.

==============================  ========================================================
News Item                       NewsML-G2
==============================  ========================================================
guid, version, language         @guid, @version, @xml:lang and contentMeta/language
itemMeta/provider               itemMeta/provider; pubHistory/published
itemMeta/versionCreated         itemMeta/versionCreated; the time of hop 2
itemMeta/published              pubHistory/published/timestamp
itemMeta/embargoed, pubStatus   itemMeta/embargoed (empty: until told), pubStatus
itemMeta/title                  itemMeta/title; html/head/title
itemMeta/edNotes                itemMeta/edNote, with a role of our scheme nx
itemMeta/links                  itemMeta/link; derivedFrom is contentMeta/altId as well
rightsInfo                      rightsInfo/copyrightHolder, copyrightNotice, usageTerms
contentMeta/urgency             contentMeta/urgency
contentMeta/contentCreated      contentMeta/contentCreated; the time of hop 1
contentMeta/contentModified     contentMeta/contentModified
contentMeta/located             contentMeta/located; region and country are its broader
contentMeta/headline, deck      headline rank="1", description role="drol:summary"; h1
contentMeta/section             headline role="nx:kicker"
contentMeta/by, creators        by as printed; creator with jobTitle and affiliation
contentMeta/contributors        contributor, its role a code of cpprole
contentMeta/infoSources         infoSource
contentMeta/dateline            dateline as printed; its parts as contentMetaExtProperty
                                nx:datelinePlace, Region, Country, Date, Agency; in the story
                                span class="dateline"
contentMeta/creditline,         creditline, keyword, slugline, genre
keywords, slugline, genre
contentMeta/wordCount           inlineXML/@wordcount
contentSet/blocks               inlineXML/html/body: see the table of blocks below
pictures                        assert and inlineRef; figure in the story
quotes                          span class="quote"; a partMeta for each speaker
subjects                        subject, by QCode where there is one, else by literal
provenance/parser               generator, metadataCreator, hop 2
provenance/fields               @how, @why; derivedFromValue for an inferred day
==============================  ========================================================

Blocks: paragraph p, subhead h2, list ul, blockquote, pullquote aside, figure, table, and
correction, note and trailer as p with a class.

Who says so: what a program took from the text has how="howextr:tool", what it worked out has
why="why:inferred" and its evidence in derivedFromValue, what the caller supplied has neither.

What IPTC has no code for has one of our scheme nx: copyrightYear, abbreviation, placeType,
relations of links and roles of sources that are none of IPTC's. A QCode of a scheme that IPTC's
catalog does not have is said as related rel="nx:qcode".

Lost: where things stand in the source, word-level mentions, days named in the story, speech in
the deck; how sure a value is, and on which rule it rests. Addresses are percent-encoded, and
what is no absolute address is left out. Characters that XML forbids are dropped.

An item without versionCreated cannot be written: the standard demands it.

`pictures=items` writes a newsMessage: a package that holds it together, the story, and each
picture as an item of its own, with the address of its file or hascontent="false". `flat` writes
the paragraphs without inline markup, for receivers that keep of each only what stands before
the first element in it; speech is lost then. `conformance=core` writes version 2.24,
conformance Core, for receivers that know no other: without origins, histories, roles and
relations of parties and subjects, and what Core has no other place for. `profile=superdesk`
writes for Superdesk's feed parser: the story once more as plain HTML in inlineData, a headline in
any case, subjects of IPTC's Subject Codes alone; pictures as items of their own are not for it.
docs/superdesk.md tells what arrives. `compact` writes no white space between elements.

Many items make one newsMessage, ids in it unique. `sent` says when it is sent; it is the latest
versionCreated where that is not given, and then the message is held back until all items came.

Reference: https://iptc.org/std/NewsML-G2/2.35/
"""

from collections.abc import Iterable, Iterator
from datetime import datetime
from tempfile import SpooledTemporaryFile
from typing import Any

from newsexport.addresses import UNSHOWN, XML_TEXT
from newsexport.errors import ExportError, UnknownName
from newsexport.exporters import _newsml_message as message
from newsexport.exporters import _superdesk_newsml as superdesk
from newsexport.exporters._newsml_document import Document, Options
from newsexport.exporters._newsml_item import news_item, version_created
from newsexport.exporters._superdesk import for_superdesk
from newsexport.exporters._xml import moment
from newsexport.newsitem import NewsItem
from newsexport.registry import exporter

_LOSES = frozenset(
    {
        XML_TEXT,
        "/itemMeta/provider/uri[:no-iri]",
        "/itemMeta/links/*/href[:no-iri]",
        "/contentSet/blocks/*/source",
        "/contentSet/blocks/*/items/*/source",
        "/pictures/*/href[:no-iri]",
        "/quotes/*[block=deck]",
        "/subjects/*/mentions",
        "/dates",
        "/provenance/source",
        "/provenance/lines",
        "/provenance/fields",
    }
)
_CORE_LOSES = frozenset(
    {
        "/itemMeta/provider/abbreviation",
        "/itemMeta/published",
        "/rightsInfo/copyrightYear",
        "/contentMeta/located/region",
        "/contentMeta/located/country",
        "/contentMeta/located/placeType",
        "/contentMeta/creators/*/jobTitle",
        "/contentMeta/creators/*/affiliation",
        "/contentMeta/contributors/*/role",
        "/contentMeta/infoSources/*/role",
        "/contentMeta/dateline/place",
        "/contentMeta/dateline/region",
        "/contentMeta/dateline/country",
        "/contentMeta/dateline/date",
        "/contentMeta/dateline/agency",
        UNSHOWN,
        "/pictures/*[credit:!absent]/creditline",
        "/pictures/*/creator",
        "/pictures/*/supplier",
        "/pictures/*/archive",
        "/pictures/*/contentCreated",
        "/subjects/*/jobTitle",
        "/subjects/*[qcode:!country-code]/country",
        "/subjects/*/qcode[:unlisted]",
        "/subjects/*/placeType",
        "/subjects/*/relevance",
        "/provenance/parser",
    }
)
_HELD_IN_MEMORY = 16 * 1024 * 1024  # characters of a message before it goes to a file


def _losses(
    *, conformance: str = "power", flat: bool = False, profile: str = "", **_: Any
) -> frozenset[str]:
    losses = _LOSES if conformance == "power" else _LOSES | _CORE_LOSES
    if for_superdesk(profile):
        losses |= superdesk.LOSES
    return losses - {"/quotes/*[block=deck]"} | {"/quotes"} if flat else losses


def _options(conformance: str, pictures: str, flat: bool, profile: str) -> Options:
    if conformance not in ("core", "power"):
        raise UnknownName("conformance", conformance, ("core", "power"))
    known = ("inline", "items") if conformance == "power" and not profile else ("inline",)
    if pictures not in known:
        chosen = f"profile {profile}" if profile else f"conformance {conformance}"
        raise UnknownName(f"value of pictures with {chosen}", pictures, known)
    return Options(conformance, pictures, flat, for_superdesk(profile))


def _joined(lines: Iterable[str], compact: bool) -> str:
    if compact:
        return "".join(line.lstrip(" ") for line in lines)
    return "\n".join((*lines, ""))


def _many(
    items: Iterable[NewsItem],
    *,
    conformance: str = "power",
    pictures: str = "inline",
    flat: bool = False,
    profile: str = "",
    compact: bool = False,
    sent: str = "",
) -> Iterator[str | ExportError]:
    options = _options(conformance, pictures, flat, profile)
    if sent:
        yield _joined(message.begin(_sent(sent)), compact)
        for text, _ in _each(items, options, compact):
            yield text
    else:
        with SpooledTemporaryFile(_HELD_IN_MEMORY, "w+", encoding="utf-8", newline="") as held:
            for text, made in _each(items, options, compact):
                if isinstance(text, ExportError):
                    yield text
                    continue
                held.write(text)
                sent = max(sent or made, made, key=datetime.fromisoformat)
            if not sent:
                raise ExportError(
                    "newsml_g2", "", "a message needs an item, or the time it is sent"
                )
            yield _joined(message.begin(sent), compact)
            held.seek(0)
            while piece := held.read(1 << 16):
                yield piece
    yield _joined(message.END, compact) + ("\n" if compact else "")


def _each(
    items: Iterable[NewsItem], options: Options, compact: bool
) -> Iterator[tuple[str | ExportError, str]]:
    """The text of each item, and when it was made."""
    for number, item in enumerate(items, 1):
        try:
            document = Document(item, options, f"i{number}.")
            yield _joined(message.items(document), compact), version_created(document)
        except ExportError as error:
            yield error, ""


def _sent(value: str) -> str:
    return moment("newsml_g2", "/header/sent", value, day=False)


@exporter(
    suffix=".newsml-g2.xml",
    media_type="application/vnd.iptc.g2.newsitem+xml",
    loses=_losses,
    many=_many,
)
def newsml_g2(
    item: NewsItem,
    *,
    conformance: str = "power",
    pictures: str = "inline",
    flat: bool = False,
    profile: str = "",
    compact: bool = False,
    sent: str = "",
) -> str:
    """`item` as a NewsML-G2 document."""
    document = Document(item, _options(conformance, pictures, flat, profile))
    if pictures == "inline":
        lines = ['<?xml version="1.0" encoding="UTF-8"?>', *news_item(document)]
    else:
        when = _sent(sent) if sent else version_created(document)
        lines = [*message.begin(when), *message.items(document), *message.END]
    return _joined(lines, compact) + ("\n" if compact else "")
