from email.message import EmailMessage

import pytest

import newsexport
from newsexport.data import data_of
from newsexport.errors import SourceError
from newsexport.options import ParseOptions
from newsexport.readers import guess
from newsexport.registry import Reading, get_reader

TEXT = (
    "The bridge opened on Tuesday, the town said.\n\n“It is a fine bridge,” said Mayor Jane Doe.\n"
)


def mail(text: str = TEXT, subject: str = "Fwd: Bridge opens in Überlingen") -> EmailMessage:
    message = EmailMessage()
    message["From"] = "Press Office <press@example.org>"
    message["To"] = "desk@example.com"
    message["Date"] = "Wed, 06 Mar 2024 09:15:00 +0100"
    message["Subject"] = subject
    message["Message-ID"] = "<1@example.org>"
    message.set_content(text)
    return message


def read(content: bytes) -> list[Reading | SourceError]:
    return list(get_reader("email").read(data_of(content, "mail"), ParseOptions()))


def test_a_message_gives_headline_time_and_text() -> None:
    content = bytes(mail())
    assert guess(data_of(content, "x").begin()) == "email"
    item = newsexport.read(content)
    assert item.content_meta.headline == "Bridge opens in Überlingen"
    assert item.item_meta.published == "2024-03-06T09:15:00+01:00"
    assert [block.text for block in item.content_set.blocks] == TEXT.strip().split("\n\n")
    assert [(day.text, day.value) for day in item.dates] == [("Tuesday", "2024-03-05")]
    assert item.content_meta.creators == ()


def test_places_point_into_the_message_as_it_is_seen() -> None:
    item = newsexport.read(bytes(mail()))
    seen = (
        "Subject: Fwd: Bridge opens in Überlingen\nDate: Wed, 06 Mar 2024 09:15:00 +0100\n"
        f"From: Press Office <press@example.org>\n\n{TEXT}"
    )
    assert item.provenance and item.provenance.source
    assert item.provenance.source.characters == len(seen)
    for block in item.content_set.blocks:
        assert block.source and seen[slice(*block.source)] == block.text
    roles = [(line.line, line.role) for line in item.provenance.lines]
    assert roles == [(1, "header"), (2, "header"), (3, "header"), (5, "body"), (7, "body")]


def test_html_is_read_where_there_is_no_plain_text() -> None:
    message = mail()
    message.set_content("<h1>Bridge</h1><p>The bridge opened.</p><script>x</script>", "html")
    item = newsexport.read(bytes(message))
    assert [block.text for block in item.content_set.blocks] == ["The bridge opened."]


def test_attachments_are_told() -> None:
    message = mail()
    message.add_attachment(b"%PDF-", maintype="application", subtype="pdf", filename="a.pdf")
    (reading,) = read(bytes(message))
    assert isinstance(reading, Reading)
    told = [(finding.rule, finding.message) for finding in reading.findings]
    assert told == [("NX030", "not held: application/pdf")]


def test_an_mbox_gives_an_item_a_message_and_tells_the_empty_one() -> None:
    box = b"".join(
        b"From press@example.org Wed Mar  6 09:15:00 2024\n" + bytes(mail(text, "S")) + b"\n"
        for text in (TEXT, " ", TEXT)
    )
    first, empty, last = read(box)
    assert isinstance(first, Reading) and isinstance(last, Reading)
    assert isinstance(empty, SourceError) and empty.code == "email-empty"
    assert empty.line == 1 + box[: box.index(b"\nFrom ", 10) + 1].count(b"\n")


@pytest.mark.parametrize(
    "begin",
    [
        "From the town hall came word on Tuesday.\n\nNews.",
        "Date: March 6, 2024\nContact: Jane Doe\n\nBridge opens",
        "Subject: a talk\nFrom: here to there\n\nText",
    ],
)
def test_text_that_only_begins_like_a_message_is_text(begin: str) -> None:
    assert guess(begin) == "text"


@pytest.mark.parametrize("date", ["", "yesterday", "Wed, 99 Mar 2024 09:15:00 +0100"])
def test_a_date_that_is_none_gives_no_day(date: str) -> None:
    message = mail()
    del message["Date"]
    content = bytes(message).replace(b"Subject:", f"Date: {date}\nSubject:".encode())
    assert newsexport.read(content, "email").item_meta.published is None
