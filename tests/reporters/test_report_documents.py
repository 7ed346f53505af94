"""The reports that programs read, each against a document written by hand."""

import json
from base64 import b64encode
from hashlib import sha256
from pathlib import Path
from typing import Any

import jsonschema
import lxml.html
import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from newsexport import __version__
from newsexport.errors import OutputError, SourceError
from newsexport.finding import Finding
from newsexport.reporter import Look, Outcome
from newsexport.source import Source
from reported import FEED, found, missing, told, two_files

HERE = Path(__file__).parent
SARIF_SCHEMA = (
    HERE.parent / "judges/node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json"
)
# What no document may hold as it is: a lone surrogate, controls, marks that turn text around.
HOSTILE = "a\ud800\x00\x1b[31m\u202e\x9b]]>&<\"'\r\n::error::x%0A\ufffe\U0001f600"


def document(name: str, *outcomes: Outcome, look: Look = Look("/news", "/news")) -> Any:  # noqa: B008
    return json.loads(told(name, *outcomes, look=look))


def test_json_tells_findings_errors_and_counts() -> None:
    assert document("json", *two_files()) == {
        "version": 1,
        "newsexport": __version__,
        "findings": [
            {
                "path": "./feeds/a,b:1.json",
                "rule": "NX101",
                "name": "headline-too-long",
                "severity": "warning",
                "message": "headline is 50% longer: a, b",
                "line": 2,
                "column": 15,
                "endLine": 2,
                "endColumn": 27,
                "pointer": "/headline",
            },
            {
                "path": "./feeds/a,b:1.json",
                "rule": "NX501",
                "name": "date-not-iso",
                "severity": "error",
                "message": "'Jan. 18' is no date",
                "line": 3,
                "column": 20,
                "endLine": 3,
                "endColumn": 29,
                "pointer": "/datePublished",
            },
        ],
        "errors": [
            {
                "path": "gone.json",
                "code": "input-missing",
                "message": "no such file",
                "line": None,
                "column": None,
                "hint": "check the name",
            }
        ],
        "summary": {
            "files": 3,
            "filesWithFindings": 1,
            "filesNotChecked": 1,
            "error": 1,
            "warning": 1,
            "info": 0,
        },
    }


def test_json_has_a_finding_a_line() -> None:
    lines = told("json", *two_files()).split("\n")
    assert [json.loads(line.rstrip(","))["rule"] for line in lines if '"rule"' in line] == [
        "NX101",
        "NX501",
    ]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("json", []),
        ("gitlab", []),
    ],
)
def test_nothing_found_is_a_document_too(name: str, expected: list[Any]) -> None:
    value = document(name)
    assert (value["findings"] if name == "json" else value) == expected


def test_sarif_tells_rules_results_and_what_could_not_be_run() -> None:
    run = document("sarif", *two_files())["runs"][0]
    rules = run["tool"]["driver"]["rules"]
    assert run["tool"]["driver"]["name"] == "newsexport"
    assert run["columnKind"] == "unicodeCodePoints"
    assert [rule["id"] for rule in rules] == ["NX101", "NX501"]
    assert rules[0] == {
        "id": "NX101",
        "name": "headline-too-long",
        "shortDescription": {"text": "A headline of more than 110 characters."},
        "fullDescription": {"text": "Search pages cut it. So do phones."},
        "help": {
            "text": rules[0]["help"]["text"],
            "markdown": "# NX101 headline-too-long\n\n"
            "*warning*: A headline of more than 110 characters.\n\n"
            "Search pages cut it.\nSo do phones.\n\n"
            '```\n{"headline": "Long…"}\n```\n\n'
            "    1:14 NX101 headline has 121 characters\n\n"
            "A shorter one is kept:\n\n"
            '```\n{"headline": "Short"}\n```\n\n'
            "Nothing is found.\n\n"
            "Reference: Google, Article structured data.\n",
        },
        "defaultConfiguration": {"level": "warning"},
    }
    assert rules[0]["help"]["text"].startswith("A headline of more than 110 characters.\n")
    first, second = run["results"]
    assert first["locations"] == [
        {
            "physicalLocation": {
                "artifactLocation": {"uri": "feeds/a%2Cb%3A1.json", "uriBaseId": "%SRCROOT%"},
                "region": {"startLine": 2, "startColumn": 15, "endLine": 2, "endColumn": 27},
            },
            "logicalLocations": [{"fullyQualifiedName": "/headline"}],
        }
    ]
    assert [first["level"], second["level"]] == ["warning", "error"]
    assert [first["ruleIndex"], second["ruleIndex"]] == [0, 1]
    assert second["message"] == {"text": "'Jan. 18' is no date"}
    assert run["invocations"] == [
        {
            "executionSuccessful": False,
            "toolExecutionNotifications": [
                {
                    "descriptor": {"id": "input-missing"},
                    "level": "error",
                    "message": {"text": "no such file (check the name)"},
                    "locations": [
                        {
                            "physicalLocation": {
                                "artifactLocation": {
                                    "uri": "gone.json",
                                    "uriBaseId": "%SRCROOT%",
                                }
                            }
                        }
                    ],
                }
            ],
        }
    ]


def test_sarif_of_a_run_without_findings_says_so() -> None:
    run = document("sarif", Outcome("a"))["runs"][0]
    assert run["results"] == [] and run["tool"]["driver"]["rules"] == []
    assert run["invocations"] == [{"executionSuccessful": True}]


@pytest.mark.parametrize(
    ("name", "uri", "below"),
    [
        ("a b/ä.json", "a%20b/%C3%A4.json", True),
        ("/news/x.json", "x.json", True),
        ("../x.json", "file:///x.json", False),
        ("a%2f#?.json", "a%252f%23%3F.json", True),
        ("latin\udce9.json", "latin%E9.json", True),  # as the system gives a name not in UTF-8
        ("a\ud800.json", "a%3F.json", True),
        ("<stdin>", "%3Cstdin%3E", True),
    ],
)
def test_sarif_paths_are_uris(name: str, uri: str, below: bool) -> None:
    run = document("sarif", Outcome(name, (found(),)))["runs"][0]
    place = run["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]
    assert place["uri"] == uri
    assert ("uriBaseId" in place) is below


def test_sarif_has_no_end_where_none_is_known() -> None:
    run = document("sarif", Outcome("a", (found(end_column=None),)))["runs"][0]
    region = run["results"][0]["locations"][0]["physicalLocation"]["region"]
    assert region == {"startLine": 3, "startColumn": 20}


def _sarif_schema() -> Any:
    if not SARIF_SCHEMA.is_file():
        pytest.skip("the SARIF schema comes with `make judges` (npm)")
    return json.loads(SARIF_SCHEMA.read_text("utf-8"))


@pytest.mark.parametrize(
    "outcomes",
    [(), two_files(), (Outcome(HOSTILE, (found(message=HOSTILE, pointer=HOSTILE),)),)],
    ids=["none", "two files", "hostile"],
)
def test_sarif_is_valid_by_its_own_schema(outcomes: tuple[Outcome, ...]) -> None:
    schema = _sarif_schema()
    validator = jsonschema.validators.validator_for(schema)(schema)
    errors = [error.message for error in validator.iter_errors(document("sarif", *outcomes))]
    assert errors == []
    assert list(validator.iter_errors({"version": "2.1.0"})), "the schema refuses nothing"


def test_junit_is_a_suite_a_file_and_a_case_a_rule() -> None:
    findings = (found("NX101", 2, 15), found(), found(line=4, message="<\"&'> is no date"))
    outcomes = (Outcome("./a.json", findings), *two_files()[1:])
    assert told("junit", *outcomes) == (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<testsuites name="newsexport">\n'
        '  <testsuite name="a.json" tests="2" failures="2" errors="0">\n'
        '    <testcase classname="a.json" name="NX101 headline-too-long" file="a.json" line="2">\n'
        """      <failure message="'Jan. 18' is no date" type="warning">"""
        "a.json:2:15: warning: 'Jan. 18' is no date</failure>\n"
        "    </testcase>\n"
        '    <testcase classname="a.json" name="NX501 date-not-iso" file="a.json" line="3">\n'
        """      <failure message="'Jan. 18' is no date (and 1 more)" type="error">"""
        "a.json:3:20: error: 'Jan. 18' is no date\n"
        "a.json:4:20: error: &lt;\"&amp;'&gt; is no date</failure>\n"
        "    </testcase>\n"
        "  </testsuite>\n"
        '  <testsuite name="feeds/clean.xml" tests="1" failures="0" errors="0">\n'
        '    <testcase classname="feeds/clean.xml" name="newsexport" file="feeds/clean.xml"/>\n'
        "  </testsuite>\n"
        '  <testsuite name="gone.json" tests="1" failures="0" errors="1">\n'
        '    <testcase classname="gone.json" name="newsexport" file="gone.json">\n'
        '      <error message="no such file" type="input-missing">'
        "gone.json: no such file (check the name)</error>\n"
        "    </testcase>\n"
        "  </testsuite>\n"
        "</testsuites>\n"
    )


def test_junit_cases_fail_at_the_level_that_fails_the_run() -> None:
    outcome = Outcome("a", (found("NX101"), found("NX501"), found("NX701")))
    failing = {}
    for level in ("error", "warning", "info", "never"):
        look = Look("/news", "/news", fail_on=level)
        root = etree.fromstring(told("junit", outcome, look=look).encode())
        failing[level] = [
            case.get("name") for case in root.iter("testcase") if case.find("failure") is not None
        ]
        assert root.find("testsuite").get("failures") == str(len(failing[level]))  # type: ignore[union-attr]
        assert len(root.findall(".//system-out")) == 3 - len(failing[level])
    assert failing == {
        "error": ["NX501 date-not-iso"],
        "warning": ["NX101 headline-too-long", "NX501 date-not-iso"],
        "info": ["NX101 headline-too-long", "NX501 date-not-iso", "NX701 picture-without-size"],
        "never": [],
    }


def test_junit_puts_the_parts_of_a_file_into_one_suite() -> None:
    parts = (Outcome("a.jsonl", (found(),)), Outcome("a.jsonl"), Outcome("b.jsonl"))
    root = etree.fromstring(told("junit", *parts).encode())
    assert [suite.get("name") for suite in root] == ["a.jsonl", "b.jsonl"]


def test_gitlab_tells_path_line_and_severity() -> None:
    issues = document("gitlab", *two_files())
    assert [
        {key: value for key, value in issue.items() if key != "fingerprint"} for issue in issues
    ] == [
        {
            "description": "NX101 headline is 50% longer: a, b [headline-too-long]",
            "check_name": "NX101",
            "severity": "minor",
            "location": {"path": "feeds/a,b:1.json", "lines": {"begin": 2, "end": 2}},
        },
        {
            "description": "NX501 'Jan. 18' is no date [date-not-iso]",
            "check_name": "NX501",
            "severity": "major",
            "location": {"path": "feeds/a,b:1.json", "lines": {"begin": 3, "end": 3}},
        },
        {
            "description": "no such file (check the name)",
            "check_name": "input-missing",
            "severity": "critical",
            "location": {"path": "gone.json", "lines": {"begin": 1}},
        },
    ]


def test_gitlab_fingerprints_are_unique_and_stay_when_lines_move() -> None:
    twice = (found(line=3), found(line=3))
    before = document("gitlab", Outcome("a", twice, source=Source("a", FEED)))
    moved = tuple(one._replace(line=5, end_line=5) for one in twice)
    after = document("gitlab", Outcome("a", moved, source=Source("a", "\n\n" + FEED)))
    prints = [issue["fingerprint"] for issue in before]
    assert len(set(prints)) == 2
    assert [issue["fingerprint"] for issue in after] == prints
    other = document("gitlab", Outcome("b", twice, source=Source("b", FEED)))
    assert not set(prints) & {issue["fingerprint"] for issue in other}


def test_github_lines_are_as_its_runner_reads_them() -> None:
    assert told("github", *two_files()) == (
        "::warning file=feeds/a%2Cb%3A1.json,line=2,endLine=2,col=15,endColumn=27,"
        "title=NX101 headline-too-long"
        "::feeds/a,b:1.json:2:15: headline is 50%25 longer: a, b\n"
        "::error file=feeds/a%2Cb%3A1.json,line=3,endLine=3,col=20,endColumn=29,"
        "title=NX501 date-not-iso"
        "::feeds/a,b:1.json:3:20: 'Jan. 18' is no date\n"
        "::error file=gone.json,line=1,title=input-missing"
        "::gone.json: no such file (check the name)\n"
    )


@pytest.mark.parametrize(
    ("finding", "expected"),
    [
        (found("NX701", end_column=None), "::notice file=a,line=3,col=20,title="),
        # the runner refuses columns of a finding over several lines
        (found()._replace(end_line=9), "::error file=a,line=3,endLine=9,title="),
        # and an end that is not behind the start
        (found(end_column=20), "::error file=a,line=3,endLine=3,col=20,title="),
    ],
)
def test_github_lines_always_carry_a_line(finding: Finding, expected: str) -> None:
    assert told("github", Outcome("a", (finding,))).startswith(expected)


def test_github_lines_hold_no_command_of_others() -> None:
    finding = found(message="a\r\n::error::b\rc\nd\x1b[2J", pointer=HOSTILE)
    text = told("github", Outcome("x\n::stop-commands::y", (finding,)))
    assert text == (
        "::error file=x%0A%3A%3Astop-commands%3A%3Ay,line=3,endLine=3,col=20,endColumn=29,"
        "title=NX501 date-not-iso"
        "::x%0A::stop-commands::y:3:20: a%0A::error::b%0Ac%0Ad\\u001b[2J\n"
    )


def page(*outcomes: Outcome) -> Any:
    return lxml.html.document_fromstring(told("html", *outcomes))


def test_html_tells_findings_below_their_files_with_the_line_and_the_rule() -> None:
    found_in = page(*two_files())
    assert [heading.text for heading in found_in.iter("h2")] == [
        "feeds/a,b:1.json",
        "gone.json",
        "Rules",
    ]
    assert [" ".join(item.text_content().split()) for item in found_in.iter("li")] == [
        "2:15 warning headline is 50% longer: a, b NX101 headline-too-long"
        ' "headline": "Rates rise",',
        '3:20 error \'Jan. 18\' is no date NX501 date-not-iso "datePublished": "Jan. 18"',
        "not checked no such file (check the name) input-missing",
    ]
    assert [mark.text for mark in found_in.iter("mark")] == ['"Rates rise"', '"Jan. 18"']
    assert [rule.get("id") for rule in found_in.xpath("//*[@id]")] == ["NX101", "NX501"]
    assert "Search pages cut it. So do phones." in found_in.findtext(".//details/p")
    assert found_in.xpath("string(//main/p[last()])") == (
        "2 files checked: 1 error, 1 warning in 1 file; 1 file could not be checked"
    )


def test_html_allows_its_own_style_and_nothing_else() -> None:
    (policy,) = page().xpath("//meta[@http-equiv='Content-Security-Policy']/@content")
    (style,) = page().xpath("//style/text()")
    digest = b64encode(sha256(style.encode()).digest()).decode()
    rules = [rule.strip() for rule in policy.split(";")]
    assert rules[:2] == ["default-src 'none'", f"style-src 'sha256-{digest}'"]


def assert_only_text(report: str) -> None:
    """No element, attribute or address of a page of findings comes from a file."""
    for element in lxml.html.document_fromstring(report).iter():
        assert element.tag in (
            "html head meta title style body main h1 h2 ul li span b small a pre mark p".split()
        )
        assert not [name for name in element.attrib if str(name).startswith("on")]
        if element.tag == "a":
            assert element.get("href") == "#NX501"


def test_html_shows_as_many_findings_as_a_browser_lays_out() -> None:
    outcome = Outcome("a.json", (found(),) * 10_003, source=Source("a.json", FEED))
    shown = page(outcome, Outcome("b.json", (found(),)))
    assert len(list(shown.iter("li"))) == 10_000
    assert shown.xpath("//main/p[starts-with(., '4 more findings')]")
    assert [heading.text for heading in shown.iter("h2")] == ["a.json", "Rules"]


def test_an_unreadable_place_is_told_where_it_is() -> None:
    error = SourceError("json-syntax", "a", "no value", 7, 3)
    outcome = Outcome("a", error=error)
    assert told("github", outcome).startswith("::error file=a,line=7,")
    assert document("gitlab", outcome)[0]["location"]["lines"] == {"begin": 7}
    assert document("json", outcome)["errors"][0]["line"] == 7
    note = document("sarif", outcome)["runs"][0]["invocations"][0]["toolExecutionNotifications"][0]
    region = note["locations"][0]["physicalLocation"]["region"]
    assert region == {"startLine": 7, "startColumn": 3}


def test_what_cannot_be_written_is_an_error_like_any_other() -> None:
    outcome = Outcome("a", error=OutputError("output-unwritable", "a", "cannot be written"))
    assert document("json", outcome)["errors"][0]["code"] == "output-unwritable"
    assert 'type="output-unwritable"' in told("junit", outcome)


REPORTERS = ("text", "json", "sarif", "junit", "github", "gitlab", "html")


@pytest.mark.parametrize("name", REPORTERS)
@given(message=st.text() | st.just(HOSTILE), path=st.text(min_size=1) | st.just(HOSTILE))
def test_any_text_makes_a_valid_report(name: str, message: str, path: str) -> None:
    finding = found(message=message, pointer=message)
    error = SourceError("input-missing", path, message)
    outcomes = (Outcome(path, (finding,), source=Source(path, message)), Outcome(path, error=error))
    text = told(name, *outcomes)
    data = text.encode("utf-8")  # no lone surrogate
    assert not set(text) & set("\x00\x1b\x7f\x85\x9b\u202e\u2028")
    if name == "junit":
        etree.fromstring(data)
    elif name in ("json", "sarif", "gitlab"):
        json.loads(data)
    elif name == "html":
        assert_only_text(text)
    else:
        assert text.count("\n") == (1 if name == "text" else 2)


@pytest.mark.parametrize("name", REPORTERS)
def test_a_report_is_written_while_inputs_come(name: str) -> None:
    from newsexport.registry import get_reporter
    from reported import RULES

    asked = 0

    def outcomes() -> Any:
        nonlocal asked
        for at in range(1000):
            asked += 1
            yield Outcome(f"{at}.json", (found(),))

    pieces = get_reporter(name).report(outcomes(), lambda code: RULES[code], Look())
    for _ in range(5):
        next(pieces)
    assert asked < 10


def test_missing_files_have_their_names() -> None:
    assert str(missing("b.json")) == "b.json: no such file"
