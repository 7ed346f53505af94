"""Time stamps as pages and wires print them."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsexport.parser.stamps.clock import offset_minutes
from newsexport.parser.stamps.timestamp import Stamp, is_stamp_line, read_stamps
from newsexport.source import Span


def stamps(line: str, language: str = "en") -> tuple[Stamp, ...]:
    return read_stamps(line, Span(0, len(line)), language)


# line | language | published | modified
PRINTED = """
March 5, 2024 | en | 2024-03-05 | -
Tuesday, March 5, 2024 | en | 2024-03-05 | -
5 March 2024 | en | 2024-03-05 | -
Mar. 5th, 2024 | en | 2024-03-05 | -
Published March 5, 2024 2:30 PM EST | en | 2024-03-05T14:30:00-05:00 | -
Posted: Tuesday, March 5, 2024. 2:30 p.m. GMT | en | 2024-03-05T14:30:00+00:00 | -
First published on Tue 5 Mar 2024 14.30 GMT | en | 2024-03-05T14:30:00+00:00 | -
Published: 5:00AM, 5 Mar 2024 | en | 2024-03-05 | -
March 5, 2024 / 2:30 PM EST / Acme News | en | 2024-03-05T14:30:00-05:00 | -
Updated 12:05 PM EDT, Tue July 2, 2024 | en | - | 2024-07-02T12:05:00-04:00
Last modified on Tue 5 Mar 2024 14.30 GMT | en | - | 2024-03-05T14:30:00+00:00
March 5, 2024 4:45AM | en | 2024-03-05 | -
July 5, 2024, 4:45 a.m. ET | en | 2024-07-05T04:45:00-04:00 | -
January 5, 2024, 4:45 a.m. ET | en | 2024-01-05T04:45:00-05:00 | -
17:20 JST, March 5, 2024 | en | 2024-03-05T17:20:00+09:00 | -
5 March 2024 12:05 am BST | en | 2024-03-05T00:05:00+01:00 | -
5 March 2024 17:30 IST | en | 2024-03-05 | -
Updated 0415 GMT (1215 HKT) March 5, 2024 | en | - | 2024-03-05T04:15:00+00:00
Updated: Tue 5 Mar 2024 08:30 CET | en | - | 2024-03-05T08:30:00+01:00
PUBLISHED: 10:20, Tue, Mar 5, 2024 | UPDATED: 11:40, Wed, Mar 6, 2024 | en | 2024-03-05 | 2024-03-06
Updated March 6, 2024 8:35 am ET / Original March 5, 2024 8:10 am ET | en | 2024-03-05T08:10:00-05:00 | 2024-03-06T08:35:00-05:00
3 min readMarch 5, 20242:50 PM GMT+2Last Updated 5 hours ago | en | 2024-03-05T14:50:00+02:00 | -
Stand: 05.03.2024 14:30 Uhr | de | 2024-03-05 | -
Veröffentlicht am 05.03.2024 | Lesedauer: 3 Minuten | de | 2024-03-05 | -
Publié le 05/03/2024 à 14:30, mis à jour le 06/03/2024 à 15:00 | fr | 2024-03-05 | 2024-03-06
Actualizado 05/03/2024 a las 14:30 CET | es | - | 2024-03-05T14:30:00+01:00
05 mar 2024 - 14:30 CET | es | 2024-03-05T14:30:00+01:00 | -
Publisert 5. mars 2024 kl. 12.30 Oppdatert 6. mars 2024 kl. 13.00 | no | 2024-03-05 | 2024-03-06
Laatste update: 5 maart 2024 12:30 | nl | - | 2024-03-05
Opublikowano: 5 marca 2024, 12:30 | pl | 2024-03-05 | -
05.03.2024 12:30 Aktualizacja: 06.03.2024 13:00 | pl | 2024-03-05 | 2024-03-06
Julkaistu 5.3.2024 klo 12:30 | fi | 2024-03-05 | -
2024-03-05 | en | 2024-03-05 | -
2024-03-05T14:30:00Z | en | 2024-03-05T14:30:00+00:00 | -
2024-03-05T14:30+01:00 | en | 2024-03-05T14:30:00+01:00 | -
10/25/2023 03:15 PM EDT | en | 2023-10-25T15:15:00-04:00 | -
03/04/2024 03:15 PM EDT | en | 2024-03-04T15:15:00-04:00 | -
25/10/2023 | en | 2023-10-25 | -
03/04/2024 | en | - | -
Monday 04/03/2024 | en | 2024-03-04 | -
03/04/2024 | fr | 2024-04-03 | -
05.03.2024, 18.30 Uhr | de | 2024-03-05 | -
Aktualisiert am 5. März 2024, 18:30 Uhr MEZ | de | - | 2024-03-05T18:30:00+01:00
05-Mar-24 | en | 2024-03-05 | -
Tue Mar 05 14:30:00 EST 2024 | en | 2024-03-05T14:30:00-05:00 | -
March 5, 2024 at 2:30 pm Pacific Time | en | 2024-03-05T14:30:00-08:00 | -
July 5, 2024 at 2:30 pm Eastern Daylight Time | en | 2024-07-05T14:30:00-04:00 | -
Mar 5, 2024 14:30 +0100 | en | 2024-03-05T14:30:00+01:00 | -
March 5, 2024 3 min read | en | 2024-03-05 | -
Wed, Mar 06, 2024 - Page 3 | en | 2024-03-06 | -
12:00 AM, March 05, 2024 / LAST MODIFIED: 12:00 AM, March 06, 2024 | en | 2024-03-05 | 2024-03-06
March 05, 2024 10:30 pm - Updated 11:00 pm IST | en | 2024-03-05 | 2024-03-05
Erstellt: 05.03.2024, 14:30 Uhr Stand: 06.03.2024, 15:00 Uhr | de | 2024-03-05 | 2024-03-06
Zuletzt aktualisiert: 05.03.2024, 14:30 Uhr | de | - | 2024-03-05
Publié le 13 mars 2024 à 18h05, mis à jour le 14 mars 2024 à 9h10 | fr | 2024-03-13 | 2024-03-14
Créé le 13.03.2024 | fr | 2024-03-13 | -
Publicado el 5 de marzo de 2024 a las 14:30 | es | 2024-03-05 | -
Última actualización: 05.03.2024 | es | - | 2024-03-05
05/03/2024 14h30 Atualizado 06/03/2024 15h00 | pt | 2024-03-05 | 2024-03-06
Criado em 5 de março de 2024 | pt | 2024-03-05 | -
Pubblicato il 5 marzo 2024 | it | 2024-03-05 | -
Ultimo aggiornamento: 5 marzo 2024 ore 14:30 | it | - | 2024-03-05
Gepubliceerd op 5 maart 2024 | nl | 2024-03-05 | -
Aangepast 5 maart 2024 | nl | - | 2024-03-05
Dodano: 05.03.2024 | pl | 2024-03-05 | -
5 marca 2024 r. | pl | 2024-03-05 | -
Publicerad 5 mars 2024 kl 14.30 | sv | 2024-03-05 | -
Opdateret 5. marts 2024 kl. 14:30 | da | - | 2024-03-05
Julkaistu: 5.3.2024 14:30 Päivitetty: 6.3.2024 15:00 | fi | 2024-03-05 | 2024-03-06
Publié le 5 mars 2024 à 14h05 | fr | 2024-03-05 | -
5 mars 2024 à 07:25 (Mis à jour : 6 mars 2024 à 07:45) | fr | 2024-03-05 | 2024-03-06
Publicado el 5 de marzo de 2024 | es | 2024-03-05 | -
05/03/2024 20h36 - Atualizado em 06/03/2024 às 09h10 | pt | 2024-03-05 | 2024-03-06
5 marzo 2024 Aggiornato alle 16:20 | it | 2024-03-05 | 2024-03-05
5 maart 2024 om 12:30 | nl | 2024-03-05 | -
Publicerad 5 mars 2024 kl 9.15Uppdaterad kl 11.40 | sv | 2024-03-05 | 2024-03-05
5. marts 2024 kl. 12.30 | da | 2024-03-05 | -
5 marca 2024, 12:30 | pl | 2024-03-05 | -
5.3.2024 klo 12.30 | fi | 2024-03-05 | -
Published March 5, 2024 Updated April 6 | en | 2024-03-05 | 2024-04-06
051430 Mar 24 | en | 2024-03-05 | -
February 30, 2024 | en | - | -
2 hours ago | en | - | -
"""  # noqa: E501


@pytest.mark.parametrize("row", PRINTED.strip().split("\n"))
def test_a_stamp_says_its_day_and_its_instant_where_the_zone_is_known(row: str) -> None:
    line, language, published, modified = (cell.strip() for cell in row.rsplit(" | ", 3))
    got = stamps(line, language)
    for kind, value in (("published", published), ("modified", modified)):
        values = [stamp.value for stamp in got if stamp.kind == kind]
        assert values[:1] == ([] if value == "-" else [value]), kind


def test_a_stamp_knows_its_label_and_its_place() -> None:
    line = "Published March 5, 2024"
    (stamp,) = stamps(line)
    assert stamp.labelled
    assert line[stamp.span.start : stamp.span.end] == "March 5, 2024"
    assert not stamps("March 5, 2024")[0].labelled


@pytest.mark.parametrize(
    ("line", "language"),
    [
        ("Tuesday, March 5, 2024", "en"),
        ("03:15 pm", "en"),
        ("2 hours ago", "en"),
        ("vor 2 Stunden", "de"),
        ("il y a 2 heures", "fr"),
        ("hace 2 horas", "es"),
        ("March 5, 2024 / 2:30 PM EST / Acme News", "en"),
        ("Atualizado há 2 horas", "pt"),
        ("Release Date:", "en"),
        ("LONDON Tue Mar 5, 2024 8:40pm GMT", "en"),
        ("3/15/2024 7:30 AM PST BY ACME STAFF", "en"),
        ("Published by ACMETEAM at March 5, 2024", "en"),
        ("03/04/2024", "en"),
        ("Issued on: 03/04/2024 - 14:30", "en"),
        ("a day ago", "en"),
        ("Today at 2:30 p.m. EST", "en"),
        ("Publié aujourd'hui à 18h05", "fr"),
        ("Publicerad i dag 14.30", "sv"),
        ("Source: Xinhua | 2024-03-05 14:30:15", "en"),
        ("5.3. klo 14:30", "fi"),
        ("March 5, 2024 07:00 ET | Source: Acme Corp.", "en"),
        ("5 marca 2024 r.", "pl"),
    ],
)
def test_a_line_that_only_tells_the_time_is_a_stamp_line(line: str, language: str) -> None:
    assert is_stamp_line(line, language)


@pytest.mark.parametrize(
    "line",
    [
        "On March 5, 2024, the council met for the first time.",
        "The match of 5 March 2024",
        "0:09 / 1:20",
        "Updated rules for banks",
        "LONDON, March 5, 2024 /PRNewswire/ --",
        "By Jane Doe March 5, 2024",
        "Shares fell 5 percent",
        "3 min read",
        "Reading time: 3 minutes",
        "Yesterday was another day",
        "Vol. 12 No. 3",
        "5",
        "",
    ],
)
def test_other_lines_are_no_stamp_lines(line: str) -> None:
    assert not is_stamp_line(line, "en")


@pytest.mark.parametrize(
    ("day", "minutes"),
    [
        ((2024, 3, 9), -300),  # the second Sunday of March is the 10th
        ((2024, 3, 10), -240),
        ((2024, 11, 2), -240),
        ((2024, 11, 3), -300),  # the first Sunday of November
        ((2006, 3, 20), -300),  # until 2006: first Sunday of April to last of October
        ((2006, 4, 2), -240),
        ((2006, 10, 29), -300),
    ],
)
def test_eastern_time_follows_the_law_of_the_day(day: tuple[int, int, int], minutes: int) -> None:
    assert offset_minutes("ET", *day) == minutes


_PARTS = [
    "March",
    " ",
    "5",
    "2024",
    ":",
    ".",
    "/",
    "14",
    "GMT",
    "+",
    "Updated",
    "pm",
    "\n",
    "\ud800",
]


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(_PARTS), max_size=30).map("".join) | st.text(max_size=80))
def test_no_text_breaks_it_and_spans_stay_inside(text: str) -> None:
    for language in ("en", "de", "und"):
        is_stamp_line(text, language)
        for stamp in stamps(text, language):
            assert 0 <= stamp.span.start < stamp.span.end <= len(text)


@pytest.mark.parametrize("piece", ["1", "1:", "1/", "March ", "5 March ", '"', "²", "٣"])
def test_long_runs_are_no_stamps(piece: str) -> None:
    assert stamps(piece * 50_000) == ()
    assert not is_stamp_line(piece * 50_000, "en")
