"""Who held which office when: a story that speaks of "President Obama" is of his years.

A story is not written before the people in it hold the offices it gives them, and most often
while one of them does. Written down in January 2026; a term then running is taken to run on for
some years. Where the start of a second term is meant by the text, nobody can tell: either counts.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from datetime import date
from functools import cache
from typing import NamedTuple

from newsexport.parser.days.expressions import Dated, blanked
from newsexport.parser.days.tense import quote_edges
from newsexport.parser.passage import Passage
from newsexport.source import Span

_OPEN = date(2029, 1, 1)  # the end of a term that ran when the table was written
_BEFORE = 40  # characters before a name in which its office may stand
_AFTER = 32
_MOST = 40  # mentions of one name that are looked at

# By what the office is called: president, head of government, secretary-general, pope. A name's
# terms are apart by commas, names by bars; the name is what the text must have.
_TERMS = {
    "president": (
        "Reagan 1981-01-20 1989-01-20|Bush 1989-01-20 1993-01-20, 2001-01-20 2009-01-20"
        "|Clinton 1993-01-20 2001-01-20|Obama 2009-01-20 2017-01-20"
        "|Trump 2017-01-20 2021-01-20, 2025-01-20 2029-01-20|Biden 2021-01-20 2025-01-20"
        "|Chirac 1995-05-17 2007-05-16|Sarkozy 2007-05-16 2012-05-15"
        "|Hollande 2012-05-15 2017-05-14|Macron 2017-05-14 2027-05-14"
        "|Napolitano 2006-05-15 2015-01-14|Mattarella 2015-02-03"
        "|Komorowski 2010-04-10 2015-08-06|Duda 2015-08-06 2025-08-06|Nawrocki 2025-08-06"
        "|Niinistö 2012-03-01 2024-03-01|Stubb 2024-03-01"
        "|Yeltsin 1991-07-10 1999-12-31|Putin 1999-12-31 2008-05-07, 2012-05-07"
        "|Medvedev 2008-05-07 2012-05-07|Poroshenko 2014-06-07 2019-05-20"
        "|Yanukovych 2010-02-25 2014-02-22|Zelensky 2019-05-20|Zelenskyy 2019-05-20"
        "|Zelenskiy 2019-05-20|Zelenski 2019-05-20|Selenskyj 2019-05-20|Zełenski 2019-05-20"
        "|Erdogan 2014-08-28|Erdoğan 2014-08-28|Lukashenko 1994-07-20"
        "|Hu Jintao 2003-03-15 2013-03-14|Xi 2013-03-14"
        "|Park Geun-hye 2013-02-25 2017-03-10|Moon 2017-05-10 2022-05-10"
        "|Yoon 2022-05-10 2025-04-04|Lula 2003-01-01 2011-01-01, 2023-01-01 2027-01-01"
        "|Rousseff 2011-01-01 2016-08-31|Temer 2016-05-12 2019-01-01"
        "|Bolsonaro 2019-01-01 2023-01-01|Calderón 2006-12-01 2012-12-01"
        "|Peña Nieto 2012-12-01 2018-12-01|López Obrador 2018-12-01 2024-10-01"
        "|Sheinbaum 2024-10-01|Kirchner 2003-05-25 2015-12-10|Macri 2015-12-10 2019-12-10"
        "|Alberto Fernández 2019-12-10 2023-12-10|Milei 2023-12-10"
        "|Bachelet 2006-03-11 2010-03-11, 2014-03-11 2018-03-11"
        "|Piñera 2010-03-11 2014-03-11, 2018-03-11 2022-03-11|Boric 2022-03-11 2026-03-11"
        "|Uribe 2002-08-07 2010-08-07|Santos 2010-08-07 2018-08-07|Duque 2018-08-07 2022-08-07"
        "|Petro 2022-08-07 2026-08-07|Chávez 1999-02-02 2013-03-05|Maduro 2013-03-05"
        "|Correa 2007-01-15 2017-05-24|Evo Morales 2006-01-22 2019-11-10|Bukele 2019-06-01"
        "|Mbeki 1999-06-14 2008-09-24|Zuma 2009-05-09 2018-02-14|Ramaphosa 2018-02-15"
        "|Buhari 2015-05-29 2023-05-29|Tinubu 2023-05-29|Mubarak 1981-10-14 2011-02-11"
        "|Morsi 2012-06-30 2013-07-03|Sisi 2014-06-08|Ahmadinejad 2005-08-03 2013-08-03"
        "|Rouhani 2013-08-03 2021-08-03|Raisi 2021-08-03 2024-05-19|Pezeshkian 2024-07-28"
        "|Duterte 2016-06-30 2022-06-30|Yudhoyono 2004-10-20 2014-10-20"
        "|Widodo 2014-10-20 2024-10-20|Prabowo 2024-10-20|Karzai 2001-12-22 2014-09-29"
        "|Ghani 2014-09-29 2021-08-15|Assad 1971-03-14 2024-12-08"
        "|Barroso 2004-11-22 2014-11-01|Juncker 2014-11-01 2019-12-01|von der Leyen 2019-12-01"
    ),
    "minister": (
        "Thatcher 1979-05-04 1990-11-28|John Major 1990-11-28 1997-05-02"
        "|Blair 1997-05-02 2007-06-27|Gordon Brown 2007-06-27 2010-05-11"
        "|Cameron 2010-05-11 2016-07-13|Theresa May 2016-07-13 2019-07-24"
        "|Boris Johnson 2019-07-24 2022-09-06|Truss 2022-09-06 2022-10-25"
        "|Sunak 2022-10-25 2024-07-05|Starmer 2024-07-05"
        "|Kohl 1982-10-01 1998-10-27|Gerhard Schröder 1998-10-27 2005-11-22"
        "|Merkel 2005-11-22 2021-12-08|Scholz 2021-12-08 2025-05-06|Merz 2025-05-06"
        "|Berlusconi 1994-05-10 1995-01-17, 2001-06-11 2006-05-17, 2008-05-08 2011-11-16"
        "|Prodi 1996-05-17 1998-10-21, 2006-05-17 2008-05-08|Mario Monti 2011-11-16 2013-04-28"
        "|Enrico Letta 2013-04-28 2014-02-22|Renzi 2014-02-22 2016-12-12"
        "|Gentiloni 2016-12-12 2018-06-01|Giuseppe Conte 2018-06-01 2021-02-13"
        "|Draghi 2021-02-13 2022-10-22|Meloni 2022-10-22"
        "|Aznar 1996-05-05 2004-04-17|Zapatero 2004-04-17 2011-12-21"
        "|Rajoy 2011-12-21 2018-06-01|Pedro Sánchez 2018-06-02"
        "|Passos Coelho 2011-06-21 2015-11-26|António Costa 2015-11-26 2024-04-02"
        "|Luís Montenegro 2024-04-02|Tusk 2007-11-16 2014-09-22, 2023-12-13"
        "|Kopacz 2014-09-22 2015-11-16|Szydło 2015-11-16 2017-12-11"
        "|Morawiecki 2017-12-11 2023-12-13|Balkenende 2002-07-22 2010-10-14"
        "|Rutte 2010-10-14 2024-07-02|Schoof 2024-07-02"
        "|Reinfeldt 2006-10-06 2014-10-03|Löfven 2014-10-03 2021-11-30"
        "|Magdalena Andersson 2021-11-30 2022-10-18|Kristersson 2022-10-18"
        "|Thorning-Schmidt 2011-10-03 2015-06-28|Frederiksen 2019-06-27"
        "|Løkke Rasmussen 2009-04-05 2011-10-03, 2015-06-28 2019-06-27"
        "|Solberg 2013-10-16 2021-10-14|Støre 2021-10-14|Sipilä 2015-05-29 2019-06-06"
        "|Rinne 2019-06-06 2019-12-10|Sanna Marin 2019-12-10 2023-06-20|Orpo 2023-06-20"
        "|Stephen Harper 2006-02-06 2015-11-04|Justin Trudeau 2015-11-04 2025-03-14"
        "|Carney 2025-03-14|John Howard 1996-03-11 2007-12-03|Gillard 2010-06-24 2013-06-27"
        "|Kevin Rudd 2007-12-03 2010-06-24, 2013-06-27 2013-09-18"
        "|Tony Abbott 2013-09-18 2015-09-15|Turnbull 2015-09-15 2018-08-24"
        "|Scott Morrison 2018-08-24 2022-05-23|Albanese 2022-05-23|John Key 2008-11-19 2016-12-12"
        "|Ardern 2017-10-26 2023-01-25|Hipkins 2023-01-25 2023-11-27|Luxon 2023-11-27"
        "|Varadkar 2017-06-14 2020-06-27, 2022-12-17 2024-04-09|Koizumi 2001-04-26 2006-09-26"
        "|Abe 2006-09-26 2007-09-26, 2012-12-26 2020-09-16|Yoshihide Suga 2020-09-16 2021-10-04"
        "|Kishida 2021-10-04 2024-10-01|Ishiba 2024-10-01 2025-10-21|Takaichi 2025-10-21"
        "|Manmohan Singh 2004-05-22 2014-05-26|Modi 2014-05-26"
        "|Netanyahu 1996-06-18 1999-07-06, 2009-03-31 2021-06-13, 2022-12-29"
        "|Olmert 2006-04-14 2009-03-31|Naftali Bennett 2021-06-13 2022-07-01"
        "|Najib 2009-04-03 2018-05-10|Anwar Ibrahim 2022-11-24|Imran Khan 2018-08-18 2022-04-10"
        "|Tsipras 2015-01-26 2019-07-08|Mitsotakis 2019-07-08"
        "|Orban 1998-07-06 2002-05-27, 2010-05-29|Orbán 1998-07-06 2002-05-27, 2010-05-29"
    ),
    "secretary": (
        "Kofi Annan 1997-01-01 2007-01-01|Ban Ki-moon 2007-01-01 2017-01-01"
        "|Guterres 2017-01-01 2027-01-01|Stoltenberg 2014-10-01 2024-10-01|Rutte 2024-10-01"
    ),
    "pope": (
        "John Paul II 1978-10-16 2005-04-02|Benedict 2005-04-19 2013-02-28"
        "|Benedikt 2005-04-19 2013-02-28|Benedicto 2005-04-19 2013-02-28"
        "|Francis 2013-03-13 2025-04-21|Franziskus 2013-03-13 2025-04-21"
        "|Francisco 2013-03-13 2025-04-21|François 2013-03-13 2025-04-21"
        "|Francesco 2013-03-13 2025-04-21|Franciscus 2013-03-13 2025-04-21"
        "|Franciszek 2013-03-13 2025-04-21|Leo XIV 2025-05-08|Leone XIV 2025-05-08"
        "|León XIV 2025-05-08|Leão XIV 2025-05-08|Léon XIV 2025-05-08"
    ),
}
# What an office is called in the languages, lower case.
_CALLED = {
    "president": r"presid|präsident|prezydent|président|administra|przewodnicząc|voorzitter",
    "minister": r"prime minister|premier|primer minist|primeiro-minist|ministerpräsid|kan[zc]ler"
    r"|chancell?[eo]|canciller|cancelli|statsminist|pääministeri|presidente del|governo|gobierno"
    r"|government|kanclerz|förbundskansler|forbundskansler|liittokansleri|bondskansel|premiê",
    "secretary": r"secretary.general|secretari[oa]?.gen|secrétaire gén|generalse[ck]ret|secretário"
    r"|segretario generale|sekretarz generaln|pääsihteeri|secretaris-generaal",
    "pope": r"\bpope\b|\bpapa\b|\bpape\b|\bpapst\b|\bpaus\b|papież|\bpåve|\bpave|\bpaavi",
}


class Holder(NamedTuple):
    """Somebody whom the text names with an office, and the terms of it."""

    name: str
    terms: tuple[tuple[date, date], ...]
    span: Span

    def holds(self, day: date) -> bool:
        return any(start <= day < end for start, end in self.terms)

    @property
    def first(self) -> date:
        return self.terms[0][0]


_Row = tuple[str, str, str, tuple[tuple[date, date], ...]]  # office, name, as sought, terms


@cache
def _table() -> tuple[_Row, ...]:
    rows: list[_Row] = []
    for office, names in _TERMS.items():
        for row in names.split("|"):
            dates = re.findall(r"\d{4}-\d\d-\d\d|,", row)
            terms: list[tuple[date, date]] = []
            for written in " ".join(dates).split(","):
                start, *end = map(date.fromisoformat, written.split())
                terms.append((start, end[0] if end else _OPEN))
            name = row[: row.index(dates[0])].strip()
            rows.append((office, name, blanked(name), tuple(terms)))
    return tuple(rows)


@cache
def _called(office: str) -> re.Pattern[str]:
    return re.compile(_CALLED[office])


@cache
def _no_longer() -> re.Pattern[str]:
    """What says that somebody holds the office no more, or not yet."""
    return re.compile(
        r"\b(?:former|ex|then|late|elect|electo|eleito|eletto|élu|ehemalig\w*|früher\w*|damalig\w*"
        r"|alt|expresident\w*|entonces|ancien\w*|antigo|então|allora|voormalig\w*|oud|były|byłego"
        r"|tidigare|tidligere|daværende|dåvarande|entinen|silloinen|vice|candidat\w*|candidate)\b"
    )


@cache
def _names() -> dict[str, list[str]]:
    """The names as they are sought by their first word, the longest first."""
    found: dict[str, list[str]] = {}
    for name in sorted({sought for _, _, sought, _ in _table()}, key=len, reverse=True):
        found.setdefault(name.partition(" ")[0], []).append(name)
    return found


@cache
def _first_word() -> re.Pattern[str]:
    return re.compile(r" ([^\W\d_a-z][^\W\d_]*|von)")


def _named(text: str) -> Iterator[tuple[str, int]]:
    """The names of `_table` in `text`, and where each begins."""
    names, sought = _names(), f" {blanked(text)}"
    end = 0  # of the last one
    for word in _first_word().finditer(sought):
        at = word.start()
        for name in names.get(word[1], ()) if at >= end else ():
            behind = at + 1 + len(name)
            if sought.startswith(name, at + 1) and not sought[behind : behind + 1].isalnum():
                yield name, at
                end = behind - 1
                break


def holders(read: Sequence[Dated]) -> list[Holder]:
    """Those whom the story names with their office outside quotes, each once."""
    places: dict[str, list[tuple[Passage, int]]] = {}
    for passage, *_ in read:
        named = list(_named(passage.text))
        edges = quote_edges(passage.text) if named else []
        for name, at in named:
            mentions = places.setdefault(name, [])
            if len(mentions) < _MOST and bisect_right(edges, at) % 2 == 0:
                mentions.append((passage, at))
    found: list[Holder] = []
    for office, name, sought, terms in _table():
        for passage, at in places.get(sought, ()):
            if _in_office(passage.text, at, at + len(name), office):
                found.append(Holder(name, terms, passage.source_span(at, at + len(name))))
                break
    return found


def _in_office(text: str, start: int, end: int, office: str) -> bool:
    lead = text[max(0, start - _BEFORE) : start].lower()
    for stop in (". ", "; ", ": ", "\n"):
        lead = lead.rpartition(stop)[2]
    after = text[end : end + _AFTER].lower()
    if _no_longer().search(lead):
        return False
    if _called(office).search(lead):
        return True
    if office == "president" and after.startswith((" administration", "'s administration")):
        return True
    return after.startswith(", ") and bool(
        _called(office).match(after.removeprefix(", the ").strip(", "))
    )


def in_office(days: Sequence[date], people: Sequence[Holder]) -> list[date]:
    """Those of `days` on which a story may speak of `people` so: with all of them in office; where
    there is no such day, with one in office and none before it."""
    every = [day for day in days if people and all(one.holds(day) for one in people)]
    return every or [
        day
        for day in days
        if all(one.first <= day for one in people) and any(one.holds(day) for one in people)
    ]
