import json
from typing import Any

import pytest

from newsexport.baseline import Baseline, baseline_text, read_baseline
from newsexport.errors import SourceError
from newsexport.fingerprint import marked
from newsexport.paths import relative
from newsexport.reporter import Outcome
from newsexport.source import Source
from reported import FEED, found, missing

LINE = '  "datePublished": "Jan. 18"\n'


def path_of(name: str) -> str:
    return relative(name, "/news", "/news")


def feed(*findings: Any, name: str = "a.json", text: str = FEED) -> Outcome:
    return Outcome(name, tuple(findings) or (found(),), source=Source(name, text))


def baseline(*outcomes: Outcome) -> Baseline:
    return read_baseline(Source("known.json", baseline_text(outcomes, path_of)))


def new(made: Baseline, *outcomes: Outcome) -> list[int]:
    """The lines of the findings that are new."""
    return [
        finding.line for outcome in made.new_only(outcomes, path_of) for finding in outcome.findings
    ]


def test_a_baseline_is_sorted_and_has_a_finding_a_line() -> None:
    text = baseline_text(
        (feed(name="./b.json"), feed(found(), found("NX101", 2, 15, 27, "long", ""), found())),
        path_of,
    )
    value = json.loads(text)
    assert value["version"] == 1
    rows = [(row["path"], row["rule"], row["message"], row["count"]) for row in value["findings"]]
    assert rows == [
        ("a.json", "NX101", "long", 1),
        ("a.json", "NX501", "'Jan. 18' is no date", 2),
        ("b.json", "NX501", "'Jan. 18' is no date", 1),
    ]
    # one brace, the version, the key, three findings, two ends, and the last line's end
    assert [line.count("fingerprint") for line in text.split("\n")] == [0, 0, 0, 1, 1, 1, 0, 0, 0]


def test_an_empty_baseline_is_one_too() -> None:
    text = baseline_text((Outcome("a"),), path_of)
    assert text == '{\n  "version": 1,\n  "findings": []\n}\n'
    assert new(read_baseline(Source("k", text)), feed()) == [3]


def test_known_findings_are_left_out_and_counted() -> None:
    made = baseline(feed())
    assert new(made, feed(), feed(name="b.json")) == [3]
    assert (made.known, made.resolved()) == (1, 0)


def test_a_finding_whose_line_has_moved_is_still_known() -> None:
    moved = feed(found(line=9), text="{" + "\n" * 7 + LINE + LINE)
    assert new(baseline(feed()), moved) == []


def test_an_item_that_was_inserted_before_makes_no_old_finding_new() -> None:
    before = feed(found(pointer="/items/3/date"))
    after = feed(found(pointer="/items/4/date"))
    assert new(baseline(before), after) == []
    of_element = feed(found(pointer="/rss/channel/item[3]/title"))
    assert new(baseline(of_element), feed(found(pointer="/rss/channel/item[14]/title"))) == []


def test_a_finding_on_a_line_with_much_else_is_known_when_the_rest_changes() -> None:
    before = feed(found(line=1, column=12, end_column=21), text='{"a": 1, x "Jan. 18"}')
    after = feed(found(line=1, column=16, end_column=25), text='{"a": 12345, x "Jan. 18"}')
    assert new(baseline(before), after) == []


@pytest.mark.parametrize(
    "other",
    [
        found("NX101"),
        found(message="another"),
        found(pointer="/dateModified"),
        found(column=21),  # another text
    ],
)
def test_another_rule_message_place_or_text_is_new(other: Any) -> None:
    assert new(baseline(feed()), feed(other)) == [3]


def test_an_entry_stands_for_as_many_as_its_count() -> None:
    made = baseline(feed(found(), found()))
    assert new(made, feed(found(), found(), found())) == [3]
    assert made.known == 2


def test_what_is_no_more_is_resolved_in_the_files_that_were_read() -> None:
    made = baseline(
        feed(found(), found()),
        feed(name="b.json"),
        feed(name="c.json"),
        feed(name="d.json"),
        feed(name="e.json"),
    )
    unreadable = found()._replace(rule="NX000", message="no JSON")
    outcomes = (
        feed(found()),  # one of two
        Outcome("b.json"),  # the only one
        Outcome("c.json", error=missing("c.json")),
        feed(unreadable, name="d.json"),
    )
    assert new(made, *outcomes) == [3]
    assert (made.known, made.resolved()) == (1, 2)
    # a rule that was not asked has found nothing
    assert made.resolved(lambda code, path: code != "NX501") == 0
    assert made.resolved(lambda code, path: path != "b.json") == 1


def test_the_parts_of_a_file_share_its_entries() -> None:
    made = baseline(feed(found(line=1)), feed(found(line=2)))
    parts = (feed(found(line=5))._replace(line=5), feed(found(line=6))._replace(line=6))
    assert [len(list(marked(part))) for part in parts] == [1, 1]
    twice = baseline(*parts)
    assert new(twice, *parts) == []
    assert made.resolved() == 0


@pytest.mark.parametrize(
    ("text", "code", "message"),
    [
        ("{", "json-syntax", "k:1:2"),
        ("[]", "baseline-malformed", "k: is no baseline: it has no list of findings"),
        ('{"findings": {}}', "baseline-malformed", "no list of findings"),
        ('{"findings": [], "version": 2}', "baseline-malformed", "has version 2, not 1"),
        ('{"version": 1, "findings": [1]}', "baseline-malformed", "/findings/0: must have path"),
        (
            '{"version": 1, "findings": [{"path": "a", "rule": "b", "message": "c",'
            ' "fingerprint": "d", "count": 0}]}',
            "baseline-malformed",
            "and a positive count",
        ),
        (
            '{"version": 1, "findings": [{"path": "a", "rule": "b", "message": "c",'
            ' "fingerprint": 1, "count": 1}]}',
            "baseline-malformed",
            "as strings",
        ),
    ],
)
def test_a_malformed_baseline_is_refused(text: str, code: str, message: str) -> None:
    with pytest.raises(SourceError) as error:
        read_baseline(Source("k", text))
    assert message in str(error.value)
    assert error.value.code == code


def test_text_that_no_encoding_has_is_known_again() -> None:
    hostile = feed(found(message="a\ud800\x1b", line=1, column=1, end_column=3), text="\ud800\x00")
    made = baseline(hostile)
    assert new(made, hostile) == []
