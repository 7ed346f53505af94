"""What became of all articles, for people and for programs."""

import json

from newsexport.errors import ReceiverError, SourceError
from newsexport.push.engine import Pushed
from newsexport.push.report import counted, report, table
from newsexport.receiver import Post

ADDRESS = "https://news.example.org/"
POST = Post("5", "https://news.example.org/?p=5", "draft", "r1")
CREATED = Pushed("a.txt", "created", "urn:1", "Bridge open", "stated", POST, ("Told.",))
REFUSAL = ReceiverError("cms-refused", ADDRESS, "answers 400", "ask", 400, "rest_invalid_param")
FAILED = Pushed("b.txt", "failed", "urn:2", "It is so", "derived", error=REFUSAL)
UNREAD = Pushed("c.txt", "failed", error=SourceError("input-missing", "c.txt", "no such file"))


def test_the_table_counts_every_outcome() -> None:
    assert table(counted([CREATED, FAILED, UNREAD])).split("\n") == [
        "created   1",
        "updated   0",
        "unchanged 0",
        "failed    2",
    ]


def test_the_tables_numbers_stand_below_each_other() -> None:
    assert table({"created": 1200, "failed": 3}).split("\n") == [
        "created   1200",
        "updated      0",
        "unchanged    0",
        "failed       3",
    ]


def test_the_report_tells_all_of_each_article() -> None:
    text = report("wordpress", ADDRESS, [CREATED, FAILED, UNREAD])
    assert text.endswith("}\n")
    assert json.loads(text) == {
        "receiver": "wordpress",
        "url": ADDRESS,
        "summary": {"created": 1, "updated": 0, "unchanged": 0, "failed": 2},
        "articles": [
            {
                "name": "a.txt",
                "outcome": "created",
                "guid": "urn:1",
                "title": "Bridge open",
                "titleBasis": "stated",
                "id": "5",
                "link": "https://news.example.org/?p=5",
                "status": "draft",
                "notes": ["Told."],
            },
            {
                "name": "b.txt",
                "outcome": "failed",
                "guid": "urn:2",
                "title": "It is so",
                "titleBasis": "derived",
                "error": {
                    "code": "cms-refused",
                    "message": "https://news.example.org/: answers 400",
                    "hint": "ask",
                    "status": 400,
                    "refusal": "rest_invalid_param",
                },
            },
            {
                "name": "c.txt",
                "outcome": "failed",
                "error": {"code": "input-missing", "message": "c.txt: no such file"},
            },
        ],
    }


def test_a_run_that_could_not_begin_has_a_report_that_says_why() -> None:
    whole = json.loads(report("ghost", ADDRESS, [], REFUSAL))
    assert whole["articles"] == []
    assert whole["error"]["code"] == "cms-refused"


def test_a_report_is_plain_ascii() -> None:
    told = CREATED._replace(title="Brücke \ud800 offen")
    report("wordpress", ADDRESS, [told]).encode("ascii")
