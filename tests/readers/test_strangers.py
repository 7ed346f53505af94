"""Documents as others write them, and what a careful reader finds in each: written by hand from
reading the documents in `strangers/`, which are made up after the habits of content management
systems, agencies and feeds. Pages are read without the library for extraction here."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from newsexport.data import data_of
from newsexport.errors import SourceError
from newsexport.newsitem import NewsItem
from newsexport.options import ParseOptions
from newsexport.readers import _html_story, guess
from newsexport.registry import Reading, get_reader
from newsexport.story import block_text

FOLDER = Path(__file__).parent / "strangers"


@pytest.fixture(autouse=True)
def without_the_library(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_html_story, "_library", lambda: None)


def read(name: str) -> list[Reading | SourceError]:
    data = data_of((FOLDER / name).read_bytes(), name)
    return list(get_reader(guess(data.begin())).read(data, ParseOptions()))


def items(name: str) -> Iterator[NewsItem]:
    for reading in read(name):
        if not isinstance(reading, SourceError):
            yield reading.item


def summary(item: NewsItem) -> dict[str, Any]:
    """What the table below speaks of, of the things that are there."""
    about, meta, rights = item.item_meta, item.content_meta, item.rights_info
    found = {
        "guid": item.guid,
        "language": item.language,
        "provider": about.provider.name if about.provider else None,
        "published": about.published,
        "created": meta.content_created,
        "modified": meta.content_modified,
        "version": about.version_created,
        "headline": meta.headline,
        "deck": meta.deck,
        "section": meta.section,
        "by": meta.by,
        "authors": [(c.name, c.type, c.job_title, c.affiliation) for c in meta.creators],
        "keywords": [*meta.keywords],
        "genre": meta.genre,
        "links": [(link.rel, link.href) for link in about.links],
        "copyright": rights.copyright_notice if rights else None,
        "story": [(b.type, block_text(b)) for b in item.content_set.blocks],
        "pictures": [(p.href, p.caption) for p in item.pictures],
        "subjects": [(s.type, s.name, s.qcode, s.relevance) for s in item.subjects],
        "quotes": [(q.text, q.speaker.name if q.speaker else None) for q in item.quotes],
    }
    return {key: value for key, value in found.items() if value}


def person(name: str, title: str | None = None, employer: str | None = None) -> tuple[Any, ...]:
    return name, "person", title, employer


EXPECTED: dict[str, list[dict[str, Any]]] = {
    "blog-engine.rss.xml": [
        {
            "guid": "https://gazette.example/?p=4711",
            "language": "en-GB",
            "published": "2024-05-02T07:45:00+00:00",
            "headline": "Ferry company ‘regrets’ cuts & closures",
            "authors": [person("Moira Finch")],
            "keywords": ["Transport", "Ferries & ports"],
            "links": [("derivedFrom", "https://gazette.example/2024/05/02/ferry-cuts/")],
            "story": [
                (
                    "paragraph",
                    "The company that runs the island ferries said on Thursday it would close two"
                    " routes from June.",
                ),
                ("figure", ""),
                ("subhead", "Fewer passengers"),
                ("paragraph", "“Numbers have not come back,” the company said."),
                ("list", "North route\nMill island route"),
            ],
            "pictures": [
                (
                    "https://gazette.example/wp-content/uploads/2024/05/ferry-1024x683.jpg",
                    "A ferry leaves the north pier.",
                )
            ],
        }
    ],
    "broadcaster.rss.xml": [
        {
            "guid": "https://five.example/news/articles/cd1x#0",
            "language": "en-gb",
            "published": "2024-05-10T09:12:44Z",
            "headline": "Dam holds as river peaks",
            "deck": "Engineers say the worst is over, but 2,000 people remain in shelters.",
            "links": [("derivedFrom", "https://five.example/news/articles/cd1x?at_medium=RSS")],
            "copyright": "Copyright: Channel Five, see terms for reuse",
            "story": [("figure", "")],
            "pictures": [("https://img.five.example/240/dam.jpg", None)],
        }
    ],
    "desk.rdf.xml": [
        {
            "guid": "https://dienst.example/a1",
            "language": "de-de",
            "published": "2024-03-09T11:30:00+01:00",
            "headline": "Brücke für den Verkehr gesperrt",
            "deck": "Die Brücke bleibt bis Montag zu.",
            "authors": [person("Jörg Muster")],
            "keywords": ["Verkehr"],
            "links": [("derivedFrom", "https://dienst.example/a1")],
        },
        {
            "guid": "https://dienst.example/a2",
            "language": "de-de",
            "headline": "Stadtrat tagt",
            "links": [("derivedFrom", "https://dienst.example/a2")],
        },
    ],
    "mixed.rss.xml": [
        {
            "guid": "http://valley.example/1",
            "language": "und",
            "published": "2024-03-04T18:00:00-05:00",
            "headline": "Council votes on new bus lanes",
            "authors": [person("Ana Pop")],
            "links": [("derivedFrom", "http://valley.example/1")],
            "story": [
                ("figure", ""),
                ("paragraph", "The council voted 7 to 2."),
                ("paragraph", "Work begins in May."),
            ],
            "pictures": [("http://valley.example/1.jpg", None)],
        },
        {
            "guid": "urn:uuid:df3d9312-20c9-51f8-a39f-ee80776c31ec",
            "language": "und",
            "provider": "Hill Echo",
            "headline": "Fair postponed",
        },
    ],
    "agency.atom.xml": [
        {
            "guid": "tag:nordnytt.example,2024:sak-17",
            "language": "nb",
            "version": "2024-06-01T09:40:00+02:00",
            "published": "2024-06-01T09:05:00+02:00",
            "headline": "Tog & buss innstilt",
            "deck": "Alt står mellom Oslo og Lillestrøm.",
            "authors": [person("Nordnytt redaksjon")],
            "keywords": ["transport"],
            "links": [
                ("derivedFrom", "https://nordnytt.example/sak/17"),
                ("seeAlso", "https://nordnytt.example/sak/16"),
            ],
            "copyright": "© 2024 Nordnytt",
            "story": [
                ("figure", ""),
                ("paragraph", "Ingen tog går lørdag."),
                ("blockquote", "Vi beklager."),
            ],
            "pictures": [("https://nordnytt.example/bilder/17.jpg", None)],
            "subjects": [("abstract", "railway", "medtop:20000151", None)],
        }
    ],
    "old.atom.xml": [
        {
            "guid": "tag:oldtown.example,2004:1",
            "language": "en",
            "version": "2004-11-02T08:00:00Z",
            "published": "2004-11-01T18:30:00-05:00",
            "headline": "Clock tower repaired",
            "authors": [person("Bea Stone")],
            "links": [("derivedFrom", "http://oldtown.example/1")],
            "story": [("paragraph", "The clock runs again.")],
        }
    ],
    "graph.html": [
        {
            "guid": "https://valleypost.example/2024/mill-reopens/#article",
            "language": "en-US",
            "provider": "The Valley Post",
            "published": "2024-04-18T06:30:00+00:00",
            "modified": "2024-04-18T11:02:13+00:00",
            "headline": "Mill to reopen after fire – owners",
            "section": "Business",
            "authors": [person("Nia Brook")],
            "keywords": ["fire", "mill"],
            "links": [("derivedFrom", "https://valleypost.example/2024/mill-reopens/")],
            "story": [
                ("figure", ""),
                (
                    "paragraph",
                    "The owners of the paper mill that burned in March said on Wednesday it would"
                    " reopen this summer.",
                ),
                (
                    "paragraph",
                    "“We owe it to the town,” said Petra Lang, who runs the mill with her brother."
                    " Some 120 people worked there before the fire.",
                ),
            ],
            "pictures": [("https://valleypost.example/mill.jpg", "The mill in March.")],
        }
    ],
    "microdata.html": [
        {
            "guid": "https://diario.example/puerto",
            "language": "es",
            "provider": "Diario del Mar",
            "published": "2024-02-11T20:15:00+01:00",
            "created": "2024-02-11",
            "headline": "El puerto cierra por el viento",
            "deck": "Diez barcos esperan fuera de la bahía.",
            "authors": [person("Lola Mar")],
            "links": [("derivedFrom", "https://diario.example/puerto")],
            "story": [
                ("paragraph", "El puerto de la ciudad cerró este domingo a las seis de la tarde."),
                (
                    "paragraph",
                    "El viento llegó a 95 kilómetros por hora, según la autoridad portuaria.",
                ),
            ],
        }
    ],
    "amp.html": [
        {
            "guid": "https://journal.example/tour",
            "language": "fr",
            "provider": "Le Journal",
            "published": "2024-07-01T08:00:00+02:00",
            "headline": "La tour rouvre",
            "deck": "Après un an de travaux.",
            "authors": [person("Luc Noir"), ("AFP", "organisation", None, None)],
            "links": [("derivedFrom", "https://journal.example/tour")],
            "story": [
                ("figure", ""),
                ("paragraph", "La tour de la ville rouvre lundi après un an de travaux."),
                (
                    "paragraph",
                    "L'entrée sera gratuite jusqu'à la fin du mois, a annoncé la mairie.",
                ),
            ],
            "pictures": [("https://journal.example/tour.jpg", None)],
        }
    ],
    "opengraph.html": [
        {
            "guid": "https://stad.example/cafe",
            "language": "nl",
            "provider": "Stadsblad",
            "published": "2024-01-05",
            "headline": "Café gesloten na brand",
            "deck": "Niemand raakte gewond.",
            "section": "Centrum",
            "keywords": ["brand", "horeca"],
            "links": [("derivedFrom", "https://stad.example/cafe")],
            "story": [
                ("figure", ""),
                (
                    "paragraph",
                    "Een café in het centrum is vrijdag gesloten na een brand in de keuken.",
                ),
                ("paragraph", "De brandweer was binnen tien minuten ter plaatse."),
            ],
            "pictures": [("https://stad.example/cafe.jpg", None)],
        }
    ],
    "compact.jsonld": [
        {
            "guid": "https://letter.example/a/1#it",
            "language": "und",
            "published": "2024-05-30",
            "headline": "Inside the night trains",
            "by": "By Tove Ek and Max Ray",
            "authors": [person("Tove Ek"), person("Max Ray")],
            "keywords": ["trains", "night travel", "Europe"],
            "story": [
                ("figure", ""),
                ("paragraph", "The last sleeper leaves Vienna just before eleven at night."),
                ("paragraph", "In the bar car nobody is asleep."),
            ],
            "pictures": [("https://letter.example/1.jpg", None)],
            "subjects": [
                ("geoArea", "Austria", "iso3166-1a2:AT", 100),
                ("abstract", "rail travel", None, 100),
                ("person", "Ada Noel", "wikidata:Q42", 50),
            ],
        }
    ],
    "list.jsonld": [
        {
            "guid": "https://foglio.example/1",
            "language": "und",
            "provider": "Foglio",
            "published": "2024-01-20",
            "headline": "Neve in montagna",
            "authors": [person("Gia Bo")],
        },
        {
            "guid": "https://foglio.example/2",
            "language": "it",
            "headline": "Sciopero dei treni",
            "links": [("derivedFrom", "https://foglio.example/2")],
        },
    ],
    "vocab.jsonld": [
        {
            "guid": "urn:newsml:wire.example:20240812:77",
            "language": "und",
            "created": "2024-08-12",
            "headline": "Why rates stay high",
            "deck": "Three reasons.",
            "authors": [person("Dan Ito", "Economics editor", "Wire Example")],
            "genre": "Analysis",
            "links": [
                ("seeAlso", "https://bank.example/d"),
                ("seeAlso", "https://bank.example/e"),
            ],
            "story": [("paragraph", "The bank said “not yet”."), ("list", "Wages\nRents")],
            "quotes": [("not yet", "Ida Vik")],
        }
    ],
}
NOT_HELD = {
    "blog-engine.rss.xml": ["comments, slash:comments, wfw:commentRss"],
    "mixed.rss.xml": [
        "enclosure audio/mpeg, itunes:duration",
        "author without name, pubDate 'early on Tuesday'",
    ],
    "agency.atom.xml": ["link of relation edit"],
    "compact.jsonld": ["dateModified 'yesterday evening', speakable"],
    "vocab.jsonld": ["alternativeHeadline, hasPart/WebPageElement"],
    "amp.html": ["publisher/logo"],
}


@pytest.mark.parametrize("name", EXPECTED)
def test_it_is_read_for_what_it_says(name: str) -> None:
    assert [summary(item) for item in items(name)] == EXPECTED[name]


def test_every_document_is_judged() -> None:
    assert {path.name for path in FOLDER.iterdir()} == {*EXPECTED, "broken.html"}


@pytest.mark.parametrize("name", NOT_HELD)
def test_what_the_model_has_no_room_for_is_told(name: str) -> None:
    told = [
        finding.message.removeprefix("not held: ")
        for reading in read(name)
        if not isinstance(reading, SourceError)
        for finding in reading.findings
        if finding.rule == "NX030"
    ]
    assert told == NOT_HELD[name]


def test_an_item_that_holds_nothing_does_not_stop_the_next() -> None:
    first, bad, last = read("mixed.rss.xml")
    assert isinstance(bad, SourceError)
    assert (bad.code, bad.line) == ("feed-item-empty", 16)
    assert not isinstance(first, SourceError)
    assert not isinstance(last, SourceError)


def test_a_page_without_an_article_is_an_error_with_a_hint() -> None:
    with pytest.raises(SourceError) as raised:
        read("broken.html")
    assert raised.value.code == "html-no-article"
    assert "pip install 'newsexport[html]'" in raised.value.hint
