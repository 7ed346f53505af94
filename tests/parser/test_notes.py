"""Corrections, notes, copyright lines, contacts and embargoes."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsexport.parser.lines.notes import note_role, read_copyright, read_embargo
from newsexport.source import Span

LINES = {
    "correction": """
        CORRECTION: The name was wrong.
        Correction (March 3): The name was wrong.
        Correction, 3 March 2020: It was wrong.
        (Corrects spelling of Doe in paragraph 3)
        (In March 3 story, corrects last paragraph to say ten)
        (This story corrects the day in paragraph 2)
        CORRECTS name of town in 3rd paragraph
        An earlier version of this story misstated the day.
        This story has been corrected to fix the name.
        Clarification: We said ten.
        Fe de errores: El nombre
        Rectificatif : le nom
        Korrektur: Der Name
        Errata: o nome
    """,
    "note": """
        Editor's note: This is part one.
        EDITOR’S NOTE — Jane Doe wrote this.
        EDITORS: Please note the new headline.
        Eds: Adds byline.
        (Adds details, quote in paragraph 4)
        Notes to editors
        About Acme Corp.
        About the Acme Foundation
        About Acme: Acme makes things.
        NDLR : ce texte
        (Anm. d. Red.)
        Nota de la redacción: texto
        NOTE: This story contains violence.
        EMBARGOED until 6 a.m. Monday
        This is a developing story. Check back for updates.
        (This story has not been edited by Acme staff.)
        This article originally appeared at Acme News.
    """,
    "copyright": """
        © 2024 Acme Corp.
        Copyright 2024 The Acme Press. All rights reserved.
        - (c)2020 Acme News
        All rights reserved.
        © Acme. Alle Rechte vorbehalten.
        Tous droits réservés
        © Acme 2019
    """,
    "contact": """
        Contact:
        CONTACTS
        Media Contact: Jane Doe
        CONTACT: Jane Doe, +1 555 555 0100
        Tel: +1 555 555 0100
        P: +1 (555) 555-0100
        Email: jane@acme.example
        jane@acme.example
        For more information, visit www.acme.example.
        For media inquiries, contact Jane Doe at jane@acme.example.
        Pressekontakt:
        Contact presse : Jane Doe
    """,
    None: """
        Correction officers said on Monday that two had left.
        The correction was sharp, analysts said.
        A correction in the market came.
        Corrected earnings rose 3 percent.
        An earlier version of the bill failed in the Senate.
        A previous version of the song was released.
        Notes were found in the car.
        Notes: Doe hit two home runs.
        Editors met in Paris.
        Adds Doe: "It is over."
        Updates on the storm followed.
        About 40 people were hurt.
        About half of them left.
        About Us
        About the Author
        Copyright law is unclear, the court said in 2019.
        The company said all rights were reserved.
        © AFP
        © Jane Doe/dpa
        Contact with the ship was lost on Monday.
        Media reports said that he left.
        Media: a weapon of war
        For more information, the police searched the house.
        Tel Aviv: Shots were fired.
        Email
        The number 555-555-0100 was called.
        Embargoes hurt trade.
        The embargo was lifted on Monday.
        Warning: Do not feed the bears
        (It rose by 3 percent)
    """,
}
CASES = [
    (line.strip(), role) for role, lines in LINES.items() for line in lines.strip().split("\n")
]


@pytest.mark.parametrize(("line", "role"), CASES)
def test_a_line_is_a_note_of_its_kind_or_none(line: str, role: str | None) -> None:
    assert note_role(line, "en") == role


COPYRIGHTS = [
    ("© 2024 Acme Press. All rights reserved.", "Acme Press", 2024),
    ("© 2022, AcmeNews.com. This article is ours.", "AcmeNews.com", 2022),
    ("Copyright 2023 Acme Television Corp. All rights reserved.", "Acme Television Corp.", 2023),
    ("(c) Copyright Acme Press 2016. Click here", "Acme Press", 2016),
    ("Copyright © 2019 by The Acme", "The Acme", 2019),
    ("Copyright Acme Wire 2021", "Acme Wire", 2021),
    ("- (c)2018 The Acme Tribune", "The Acme Tribune", 2018),
    ("© EFE 2019. Está prohibida la reproducción.", "EFE", 2019),
    ("© 2010-2024 Acme Ltd.", "Acme Ltd.", 2024),
    ("© 1996 - 2024 Acme Inc.", "Acme Inc.", 2024),
    ("©2024 Acme L.P.", "Acme L.P.", 2024),
    ("The-Acme-Wire ™ & © 2024 Acme Network, Inc. All rights reserved.", "Acme Network", 2024),
    ("© 2024 Acme Media or its affiliated companies.", "Acme Media", 2024),
    ("COPYRIGHT 2024 BY THE ACME PRESS. ALL RIGHTS RESERVED.", "THE ACME PRESS", 2024),
    ("All rights reserved.", None, None),
    ("© Riproduzione riservata", None, None),
]


@pytest.mark.parametrize(("line", "holder", "year"), COPYRIGHTS)
def test_a_copyright_line_tells_holder_and_year(
    line: str, holder: str | None, year: int | None
) -> None:
    found = read_copyright(line, Span(0, len(line)), "en")
    assert found is not None
    assert (line[slice(*found.holder)] if found.holder else None) == holder
    assert found.year == year


EMBARGOES = [
    ("EMBARGOED until 6 a.m. EST Monday, March 4, 2024", "2024-03-04T06:00:00-05:00"),
    ("UNDER EMBARGO UNTIL 00:01 GMT ON 5 MARCH 2024", "2024-03-05T00:01:00+00:00"),
    ("EMBARGOED UNTIL MONDAY", ""),
    ("Embargo: March 4, 2024, 06:00 GMT", "2024-03-04T06:00:00+00:00"),
    ("EMBARGO 0001 GMT MARCH 4 2024", "2024-03-04T00:01:00+00:00"),
    ("Embargoes hurt trade in 2024.", None),
    ("Embargo lifted", None),
    ("The embargo ended on 5 March 2024.", None),
]


@pytest.mark.parametrize(("line", "until"), EMBARGOES)
def test_an_embargo_tells_its_time_where_it_is_printed(line: str, until: str | None) -> None:
    assert read_embargo(line, Span(0, len(line)), "en") == until


@settings(max_examples=120, deadline=None)
@given(
    st.lists(
        st.sampled_from(
            ["©", "(c)", "Copyright", " ", "2024", "Acme", ". ", "Correction", ":", "About ", "@",
             "Contact", "\n", "\ud800", "İ", "+1 555 555", "EMBARGO", "Note", "|", "corrects "]
        ),
        max_size=12,
    ).map("".join)
)  # fmt: skip
def test_no_text_is_too_strange(text: str) -> None:
    whole = Span(0, len(text))
    note_role(text, "en")
    read_embargo(text, whole, "en")
    found = read_copyright(text, whole, "en")
    if found and found.holder:
        assert found.notice.start <= found.holder.start < found.holder.end <= found.notice.end
