"""Captions and credits, told by a line alone."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsexport.parser.pictures.captions import Caption, read_caption
from newsexport.source import Span


def read(line: str, language: str = "en") -> Caption | None:
    return read_caption(line, Span(0, len(line)), language)


def words(line: str, language: str = "en") -> tuple[str | None, ...]:
    """Caption, credit, credit line, creator and supplier of `line`."""
    found = read(line, language)
    assert found is not None, line
    return tuple(line[part.start : part.end] if part else None for part in found[:5])


CAPTIONS = [
    # line, caption, credit, credit line, creator, supplier, archive
    (
        "1 of 4 | The minister leaves for Rome on Monday. File Photo by John Roe/UPI |",
        ("The minister leaves for Rome on Monday.", "File Photo by John Roe/UPI", "John Roe/UPI",
         "John Roe", "UPI", True),
    ),
    (
        "Sailors wait in the port of Acme on May 3, 2021. Photo by Jane Doe/EPA-EFE",
        ("Sailors wait in the port of Acme on May 3, 2021.", "Photo by Jane Doe/EPA-EFE",
         "Jane Doe/EPA-EFE", "Jane Doe", "EPA-EFE", False),
    ),
    (
        "FILE - The ship, left, in port, June 5, 2020. (AP Photo/Jane Doe, File)",
        ("FILE - The ship, left, in port, June 5, 2020.", "AP Photo/Jane Doe, File",
         "AP Photo/Jane Doe", "Jane Doe", "AP", True),
    ),
    (
        "[1/3] A ship sails. REUTERS/Jane Doe/File Photo Purchase Licensing Rights",
        ("A ship sails.", "REUTERS/Jane Doe/File Photo", "REUTERS/Jane Doe", "Jane Doe",
         "REUTERS", True),
    ),
    (
        "The ship in port on Thursday.John Doe/Reuters",
        ("The ship in port on Thursday.", "John Doe/Reuters", "John Doe/Reuters", "John Doe",
         "Reuters", False),
    ),
    (
        "Jane Doe/REUTERSA ship leaves port",
        ("A ship leaves port", "Jane Doe/REUTERS", "Jane Doe/REUTERS", "Jane Doe", "REUTERS",
         False),
    ),
    (
        "The ship in port (Jane Doe/AFP via Getty Images)",
        ("The ship in port", "Jane Doe/AFP via Getty Images", "Jane Doe/AFP via Getty Images",
         "Jane Doe", "AFP via Getty Images", False),
    ),
    (
        "The ship in port. — Picture by Jane Doe",
        ("The ship in port.", "Picture by Jane Doe", "Jane Doe", "Jane Doe", None, False),
    ),
    (
        "The ship in port. [Acme via AP]",
        ("The ship in port.", "Acme via AP", "Acme via AP", None, "AP", False),
    ),
    (
        "The ship in port. © Jane Doe/dpa",
        ("The ship in port.", "© Jane Doe/dpa", "Jane Doe/dpa", "Jane Doe", "dpa", False),
    ),
    (
        "Das Schiff im Hafen. (Archivbild)",
        ("Das Schiff im Hafen.", None, None, None, None, True),
    ),
    (
        "Image source, Getty Images Image caption, The ship in port",
        ("The ship in port", "Image source, Getty Images", "Getty Images", None, "Getty Images",
         False),
    ),
    (
        "The ship in port. (Photo by JANE DOE / AFP) (Photo by JANE DOE/AFP via Getty Images)",
        ("The ship in port.", "Photo by JANE DOE / AFP", "JANE DOE / AFP", "JANE DOE", "AFP",
         False),
    ),
    (
        "The ship in port.Credit...Jane Doe for The Acme Times",
        ("The ship in port.", "Credit...Jane Doe for The Acme Times",
         "Jane Doe for The Acme Times", "Jane Doe", "The Acme Times", False),
    ),
    (
        "The ship lies in the portJane Doe/Getty Images",
        ("The ship lies in the port", "Jane Doe/Getty Images", "Jane Doe/Getty Images", "Jane Doe",
         "Getty Images", False),
    ),
    (
        "The ship in port. REUTERS/Jane Doe Purchase Licensing Rights, opens new tab",
        ("The ship in port.", "REUTERS/Jane Doe", "REUTERS/Jane Doe", "Jane Doe", "REUTERS", False),
    ),
    (
        "The ship in port. JANE DOE (AP)",
        ("The ship in port.", "JANE DOE (AP)", "JANE DOE (AP)", "JANE DOE", "AP", False),
    ),
    (
        "The ship in port. (AAP: Jane Doe)",
        ("The ship in port.", "AAP: Jane Doe", "AAP: Jane Doe", "Jane Doe", "AAP", False),
    ),
    (
        "The ship in port. [File: Jane Doe/Reuters]",
        ("The ship in port.", "File: Jane Doe/Reuters", "Jane Doe/Reuters", "Jane Doe", "Reuters",
         True),
    ),
    ("The ship in port. | AP", ("The ship in port.", "AP", "AP", None, "AP", False)),
    ("The ship lies in port (PA)", ("The ship lies in port", "PA", "PA", None, "PA", False)),
    ("The ship in port. Source: Getty", ("The ship in port.", "Source: Getty", "Getty", None,
                                         "Getty", False)),
    ("The ship in port. (Supplied)", ("The ship in port.", "Supplied", "Supplied", None, None,
                                      False)),
    ("The ship in port. Stock image", ("The ship in port.", "Stock image", None, None, None,
                                       False)),
    ("The ship in port. ST PHOTO: JANE DOE", ("The ship in port.", "ST PHOTO: JANE DOE",
                                              "JANE DOE", "JANE DOE", None, False)),
    ("Das Schiff im Hafen (Symbolbild).", ("Das Schiff im Hafen", None, None, None, None, True)),
    ("From left, Jane Doe and John Roe in port.", ("From left, Jane Doe and John Roe in port.",
                                                   None, None, None, None, False)),
    ("Image caption, The ship in port", ("The ship in port", None, None, None, None, False)),
    ("Image 2 of 5: The ship in port", ("The ship in port", None, None, None, None, False)),
]  # fmt: skip


@pytest.mark.parametrize(("line", "parts"), CAPTIONS)
def test_a_caption_line_falls_into_its_parts(
    line: str, parts: tuple[str | None, str | None, str | None, str | None, str | None, bool]
) -> None:
    found = read(line)
    assert found is not None
    assert (*words(line), found.archive) == parts


CREDITS_ALONE = [
    ("Photo: Jane Doe/Getty Images", "Jane Doe/Getty Images", "Jane Doe", "Getty Images"),
    ("Photo by Jane Doe on Unsplash", "Jane Doe on Unsplash", "Jane Doe", "Unsplash"),
    ("Image via Getty Images", "Getty Images", None, "Getty Images"),
    ("Getty Images", "Getty Images", None, "Getty Images"),
    ("AP Photo", "AP Photo", None, "AP"),
    ("Credit: Jane Doe/Acme", "Jane Doe/Acme", "Jane Doe", "Acme"),
    ("Picture: Acme", "Acme", None, "Acme"),
    ("Courtesy of Acme Corp.", "Acme Corp.", None, "Acme Corp."),
    ("Foto: Jane Doe/TT", "Jane Doe/TT", "Jane Doe", "TT"),
    ("Foto: JANE DOE", "JANE DOE", "JANE DOE", None),
    ("Crédit photo : Jane Doe", "Jane Doe", "Jane Doe", None),
    ("Kuva: Jane Doe / Lehtikuva", "Jane Doe / Lehtikuva", "Jane Doe", "Lehtikuva"),
    ("Zdjęcie: Jane Doe", "Jane Doe", "Jane Doe", None),
    ("Jane Doe | Bloomberg | Getty Images", "Jane Doe | Bloomberg | Getty Images", "Jane Doe",
     "Bloomberg | Getty Images"),
    ("Foto:", None, None, None),
]  # fmt: skip


@pytest.mark.parametrize(("line", "creditline", "creator", "supplier"), CREDITS_ALONE)
def test_a_credit_may_be_the_whole_line(
    line: str, creditline: str | None, creator: str | None, supplier: str | None
) -> None:
    assert words(line) == (None, line, creditline, creator, supplier) or (
        line.endswith(".") and words(line)[2:] == (creditline, creator, supplier)
    )


FOREIGN_ENDINGS = [
    ("Das Schiff im Hafen. Foto: Jane Doe/dpa", "Jane Doe/dpa"),
    ("Das Schiff im Hafen (Bild: Jane Doe)", "Jane Doe"),
    ("Le navire au port, le 3 mai. - Jane Doe / AFP", "Jane Doe / AFP"),
    ("Le navire au port. (Photo Jane Doe. AFP)", "Jane Doe. AFP"),
    ("La nave in porto (foto: ANSA)", "ANSA"),
    ("El barco en el puerto. EFE/Jane Doe", "EFE/Jane Doe"),
    ("O navio no porto. (Foto: Jane Doe/Agência Acme)", "Jane Doe/Agência Acme"),
    ("Skibet i havn. Foto: Jane Doe/Ritzau Scanpix", "Jane Doe/Ritzau Scanpix"),
    ("Statek w porcie / fot. Jane Doe", "Jane Doe"),
    ("Das Schiff im Hafen.© Jane Doe/dpa", "Jane Doe/dpa"),
    ("Das Schiff im Hafen. Quelle: dpa", "dpa"),
    ("Das Schiff im Hafen. picture alliance/dpa", "picture alliance/dpa"),
    ("El barco en el puerto. / EFE", "EFE"),
    ("La nave in porto (foto Ansa)", "Ansa"),
    ("Het schip in de haven. Beeld Jan de Doe", "Jan de Doe"),
    ("Statek w porcie / źródło: PAP", "PAP"),
    ("Laiva satamassa. KUVA: MATTI DOE", "MATTI DOE"),
    ("Skipet i havnen Foto: Anna Doe / Acme", "Anna Doe / Acme"),
]


@pytest.mark.parametrize(("line", "creditline"), FOREIGN_ENDINGS)
def test_a_credit_in_another_language_ends_its_caption(line: str, creditline: str) -> None:
    caption, _, found, _, _ = words(line)
    assert found == creditline
    assert caption is not None
    assert line.startswith(caption)


STORY = [
    "Shares fall on Monday | Reuters",
    "Jane Doe | AP",
    "By Jane Doe / AFP",
    "From left field",
    "He read more",
    "The war goes on. AFP",
    "He said so to Reuters.",
    "The team includes Jane Doe (Acme), John Roe (Roe City) and Ann Poe (PA)",
    "Quelle: dpa",
    "Jane Doe (AFP)",
    "Text: Jane Doe Foto: Max Roe/dpa",
    "Our Standards: The Acme Trust Principles., opens new tab",
    "Stock markets fall",
    "24/7 service",
    "The photo was taken by Jane Doe.",
    "She won the award for her photo of Paris.",
    "He was given credit by Jane Doe",
    "Le tribunal a montré une photo de Jane Doe.",
    "Das Gericht zeigte ein Foto von Jane Doe.",
    "The two sides met in Geneva, he told Agence France-Presse (AFP).",
    "The deal was first reported by Reuters.",
    '"It is over," he said. (AFP)',
    "The shop offers a 24/7 service.",
    "3/4 of the people voted. Others stayed home.",
    "1 of 4 people voted on Monday.",
    "The money came from Getty Images.",
    "LONDON (Reuters)",
    "By Jane Doe, Associated Press",
    "Associated Press",
    "© 2024 Acme Corp. All rights reserved.",
    "(c) 2024 Acme News",
    "Credit Suisse/UBS",
    "Home / News / World",
    "Facebook | Twitter | Instagram",
    "Photo gallery",
    "Photos",
    "He picked and/or paid for the U.S./Mexico trip.",
    "The case of Doe v. Roe went on. Picture Perfect Ltd. appealed.",
    "",
    "   ",
]


@pytest.mark.parametrize("line", STORY)
def test_a_line_of_the_story_is_no_caption(line: str) -> None:
    assert read(line) is None


def test_the_parts_point_into_the_whole_text() -> None:
    text = "Before.\n  A ship in port. Photo by Jane Doe/UPI  \nAfter."
    found = read_caption(text, Span(8, text.index("\nAfter")), "en")
    assert found is not None
    assert found.caption is not None
    assert found.supplier is not None
    assert text[slice(*found.caption)] == "A ship in port."
    assert text[slice(*found.supplier)] == "UPI"


def test_the_warnings_to_editors_belong_to_no_part() -> None:
    line = "A ship burns. @acme/via REUTERS THIS IMAGE HAS BEEN SUPPLIED BY A THIRD PARTY."
    assert words(line)[:3] == ("A ship burns.", "@acme/via REUTERS", "@acme/via REUTERS")


_PIECES = st.sampled_from(
    ["Photo", "by ", ": ", "/", "(", ")", "[", "©", "Jane Doe", "AP", ". ", "1 of 4 |", "|", "File",
     "\n", " ", "via ", "Getty Images", "\ud800", "\u2028", "'", '"', "ẞ", "İ", "12", "– "]
)  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(st.lists(_PIECES, max_size=14).map("".join))
def test_no_text_is_too_strange_and_every_part_lies_in_the_line(text: str) -> None:
    found = read_caption(text, Span(0, len(text)), "en")
    if found is not None:
        for part in found[:5]:
            assert part is None or 0 <= part.start < part.end <= len(text)
        if found.caption and found.credit:
            assert (
                found.caption.end <= found.credit.start or found.credit.end <= found.caption.start
            )
