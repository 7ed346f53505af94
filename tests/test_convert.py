"""newsexport convert: any format into any other, many items, losses told."""

import io
import json
import os
import re
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import cast

import pytest

import newsexport
from cli_runner import CommandLine, Run, lines
from conftest import SEEDS
from newsexport import registry
from newsexport.data import data_of
from newsexport.errors import ExportError, UnknownName
from newsexport.newsitem import NewsItem
from newsexport.readers import is_prose
from newsexport.registry import Exporter, Write, WriteMany

STORY = """Shares fall

LONDON, March 3, 2023 (Example) -- "We will not go back to what was," Jane Doe said on Friday.
"""


def single(item: NewsItem, *, version: str = "2", shout: bool = False, width: int = 0) -> str:
    """A format of one item a document."""
    if version not in ("1", "2"):
        raise UnknownName("version", version, ("1", "2"))
    if item.guid == "urn:bad":
        raise ExportError("single", "/guid", "cannot be said")
    guid = item.guid.upper() if shout else item.guid
    return f"{version} {width} {guid}\n"


def feed(items: Iterable[NewsItem], *, version: str = "2") -> Iterator[str | ExportError]:
    """A format of many."""
    yield "<feed>\n"
    for item in items:
        if item.guid == "urn:bad":
            yield ExportError("feed", "/guid", "cannot be said")
        else:
            yield f"<{item.guid}>\n"
    yield "</feed>\n"


SINGLE = Exporter(
    "single",
    "Single 1.0.",
    ".single.json",
    "text/x-single",
    lambda **_: frozenset({"/quotes", "/contentMeta/dateline/agency"}),
    cast(Write, single),
)
FEED = SINGLE._replace(name="feed", suffix=".feed", write_many=cast(WriteMany, feed))


class Point:
    """What importlib.metadata gives for an entry point."""

    def __init__(self, value: Exporter) -> None:
        self.value = value

    def load(self) -> Exporter:
        return self.value


@pytest.fixture
def convert(newsexport_command: CommandLine, monkeypatch: pytest.MonkeyPatch) -> CommandLine:
    """The command line with two formats of another distribution."""
    points = {"single": Point(SINGLE), "feed": Point(FEED)}
    monkeypatch.setattr(
        registry, "_foreign", lambda group: points if group == registry.EXPORTERS else {}
    )
    return newsexport_command


@pytest.fixture
def story(convert: CommandLine) -> str:
    Path("a.txt").write_text(STORY)
    return "a.txt"


def items(*guids: str) -> str:
    """Our own JSON Lines."""
    return "".join(newsexport.export(NewsItem(guid), "json", compact=True) for guid in guids)


def test_any_readable_format_becomes_any_other(story: str, convert: CommandLine) -> None:
    assert convert("convert", story, "--to", "yaml", "-o", "a.yaml").code == 0
    assert convert("convert", "a.yaml", "-t", "json", "-o", "b.json").code == 0
    direct = convert("to-json", story).out
    assert Path("b.json").read_text("utf-8") == direct
    assert convert("to-json", "a.yaml").out == direct
    assert convert("convert", "b.json", "--from", "json", "--to", "json").out == direct


@pytest.mark.parametrize("name", ["xml", "g2", "newsml-g2", "newsml_g2", "NewsML-G2"])
def test_formats_go_by_the_names_people_give_them(
    name: str, story: str, convert: CommandLine
) -> None:
    assert convert("convert", story, "--to", name).out.startswith("<?xml ")


def test_commands_do_too(story: str, convert: CommandLine) -> None:
    assert convert("to-json-ld", story) == convert("to-jsonld", story)
    assert convert("to-g2", story, "--lang", "en").code == 0


@pytest.mark.parametrize(
    ("output", "begins"),
    [("a.jsonld", '{\n  "@context"'), ("a.newsml-g2.xml", "<?xml"), ("a.yml", "guid: ")],
)
def test_the_name_of_the_output_tells_its_format(
    output: str, begins: str, story: str, convert: CommandLine
) -> None:
    assert convert("convert", story, "-o", output) == Run(0, "", "")
    assert Path(output).read_text("utf-8").startswith(begins)


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("a.txt",), "output-format"),
        (("a.txt", "-o", "a.docx"), "output-format"),
        (("a.txt", "-o", "a.json", "--output-dir", "out"), "output-one"),
        (("a.txt", "--to", "docx"), "unknown-name"),
        (("none/*.txt", "--to", "json"), "input-missing"),
        (("empty", "--to", "json"), "input-directory"),
        (("a.txt", "--to", "single", "-O", "colour=red"), "unknown-name"),
        (("a.txt", "--to", "single", "-O", "shout=maybe"), "unknown-name"),
        (("a.txt", "--to", "single", "-O", "width=wide"), "unknown-name"),
        (("a.txt", "--to", "single", "-O", "version=9"), "unknown-name"),
    ],
)
def test_what_cannot_be_asked_for_is_told_on_one_line(
    arguments: tuple[str, ...], code: str, story: str, convert: CommandLine
) -> None:
    Path("empty").mkdir()
    run = convert("convert", *arguments)
    assert (run.code, run.out) == (2, "")
    assert run.err.startswith(f"newsexport: error[{code}] ")
    assert len(lines(run.err)) == 1


def test_options_of_the_format_are_given_by_name(convert: CommandLine) -> None:
    Path("a.json").write_text(items("urn:a"))
    run = convert("convert", "a.json", "--to", "single", "-O", "version=1", "-O", "shout")
    assert run == Run(0, "1 0 URN:A\n", "")
    run = convert("convert", "a.json", "--to", "single", "-O", "width=72", "--option", "shout=no")
    assert run == Run(0, "2 72 urn:a\n", "")
    compact = convert("to-json", "a.json", "-O", "compact=true")
    assert compact == convert("to-json", "a.json", "--compact")
    assert len(lines(compact.out)) == 1


def test_settings_have_a_table_for_a_format(convert: CommandLine) -> None:
    Path("a.json").write_text(items("urn:a"))
    Path("newsexport.toml").write_text('[single]\nversion = "1"\nwidth = 3\n[json]\ncompact = true')
    assert convert("convert", "a.json", "--to", "single").out == "1 3 urn:a\n"
    assert convert("convert", "a.json", "--to", "single", "-O", "width=4").out == "1 4 urn:a\n"
    assert len(lines(convert("to-json", "a.json").out)) == 1
    assert len(lines(convert("to-json", "a.json", "--no-config").out)) > 1


@pytest.mark.parametrize(
    ("settings", "code"),
    [
        ("[single]\nversion = 1", "config-value"),
        ("[single]\ncolour = 1", "config-key"),
        ("[docx]\ncolour = 1", "config-key"),
    ],
)
def test_a_wrong_table_is_told(settings: str, code: str, story: str, convert: CommandLine) -> None:
    Path("newsexport.toml").write_text(settings)
    run = convert("convert", story, "--to", "single")
    assert (run.code, run.out) == (2, "")
    assert f"error[{code}] " in run.err


@pytest.mark.parametrize(
    ("text", "prose"),
    [
        ("Shares fall\n\nLONDON", True),
        ("\ufeff“Yes,” he said: it fell", True),
        ("Élections: le vote", False),
        ("<?xml version='1.0'?>", False),
        ('\n{"guid": 1}', False),
        ("\x01ZCZC", False),
        ("From: desk@example.org\nSubject: x", False),
        ("guid: urn:x", False),
    ],
)
def test_a_text_file_that_begins_as_text_is_read_as_text_at_once(text: str, prose: bool) -> None:
    assert is_prose(data_of(text.encode(), "article.txt")) is prose


def test_the_page_of_a_format_can_be_read(convert: CommandLine) -> None:
    run = convert("formats", "g2")
    assert run.code == 0
    assert run.out.startswith("Written: IPTC NewsML-G2")
    run = convert("formats", "docx")
    assert (run.code, run.out) == (2, "")
    assert "unknown format 'docx'; known: " in run.err


# Many


def test_folders_are_walked_by_name_without_what_is_hidden(convert: CommandLine) -> None:
    for name in ("in/b.json", "in/a/z.json", "in/.git/x.json", "in/.hidden.json", "in/a.json"):
        Path(name).parent.mkdir(parents=True, exist_ok=True)
        Path(name).write_text(items(f"urn:{name}"))
    run = convert("convert", "in", "--to", "feed")
    assert run == Run(
        0, "<feed>\n<urn:in/a.json>\n<urn:in/b.json>\n<urn:in/a/z.json>\n</feed>\n", ""
    )
    run = convert("convert", "in/**/*.json", "--to", "feed")
    assert run.out == "<feed>\n<urn:in/a.json>\n<urn:in/a/z.json>\n<urn:in/b.json>\n</feed>\n"
    assert convert("convert", "in", "--to", "json", "--output-dir", "out").code == 0
    written = [path.as_posix() for path in sorted(Path("out").rglob("*.json"))]
    assert written == ["out/a/z.json", "out/a.json", "out/b.json"]


def test_a_file_whose_name_looks_like_a_pattern_is_that_file(convert: CommandLine) -> None:
    Path("a[1].json").write_text(items("urn:a"))
    assert convert("convert", "a[1].json", "--to", "single").out == "2 0 urn:a\n"


def test_all_items_go_into_one_document_where_the_format_has_such(convert: CommandLine) -> None:
    Path("many.json").write_text(items("urn:a", "urn:b"))
    Path("one.json").write_text(items("urn:c"))
    run = convert("convert", "many.json", "one.json", "--to", "feed", "-o", "all.feed")
    assert run == Run(0, "", "")
    assert Path("all.feed").read_text() == "<feed>\n<urn:a>\n<urn:b>\n<urn:c>\n</feed>\n"
    assert convert("convert", "one.json", "--to", "feed").out == "2 0 urn:c\n"


def test_a_format_of_one_item_refuses_several_with_a_hint(convert: CommandLine) -> None:
    Path("many.json").write_text(items("urn:a", "urn:b", "urn:c"))
    run = convert("convert", "many.json", "--to", "single", "-o", "a.out")
    assert run == Run(
        2,
        "",
        "newsexport: error[output-one] a.out: several items, and a document in single holds one"
        " (use --output-dir)\n",
    )
    assert not Path("a.out").exists()


def test_items_of_one_input_are_numbered_in_a_folder(convert: CommandLine) -> None:
    Path("many.v1.json").write_text(items("urn:a", "urn:bad", "urn:c"))
    Path("one.json").write_text(items("urn:d"))
    run = convert("convert", "many.v1.json", "one.json", "--to", "single", "--output-dir", "out")
    assert run.code == 2
    assert run.err == "newsexport: error[export-impossible] single: /guid: cannot be said\n"
    assert sorted(os.listdir("out")) == [
        "many.v1-1.single.json",
        "many.v1-3.single.json",
        "one.single.json",
    ]
    run = convert("convert", "many.v1.json", "--to", "feed", "--output-dir", "feeds")
    assert os.listdir("feeds") == ["many.v1.feed"]


def test_names_never_leave_the_folder(
    convert: CommandLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("../../x.json", "..", "/", "/etc/passwd"):
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(items("urn:a").encode())))
        run = convert(
            *("convert", "-", "--to", "single", "--output-dir", "out/deep"),
            *("--stdin-filename", name, "--force"),
        )
        assert run.code == 0
    found = {str(path.parent) for path in Path().rglob("*") if path.is_file()}
    assert found == {"out/deep"}


def test_a_bad_item_among_many_is_told_and_the_others_go_on(convert: CommandLine) -> None:
    Path("many.json").write_text(items("urn:a") + "{no}\n" + items("urn:bad", "urn:c"))
    run = convert("convert", "many.json", "--to", "feed")
    assert run.code == 2
    assert run.out == "<feed>\n<urn:a>\n<urn:c>\n</feed>\n"
    told = [re.match(r"newsexport: error\[(.*?)\] (.*?): ", line) for line in lines(run.err)]
    assert [found and found.groups() for found in told] == [
        ("json-syntax", "many.json:2:2"),
        ("export-impossible", "feed"),
    ]


def test_a_bad_file_among_many_is_told_and_the_others_go_on(convert: CommandLine) -> None:
    Path("a.json").write_text(items("urn:a"))
    Path("b.json").write_text('{"guid": 5}')
    run = convert("convert", "missing.txt", "a.json", "b.json", "--to", "feed")
    assert (run.code, run.out) == (2, "<feed>\n<urn:a>\n</feed>\n")
    assert [line.split()[1:3] for line in lines(run.err)] == [
        ["error[input-missing]", "missing.txt:"],
        ["error[model-mismatch]", "b.json:"],
    ]


def test_where_nothing_could_be_read_nothing_is_written(convert: CommandLine) -> None:
    run = convert("convert", "x.txt", "y.txt", "--to", "json", "-o", "a.json")
    assert (run.code, run.out) == (2, "")
    assert not Path("a.json").exists()


def test_an_empty_feed_is_an_empty_feed(convert: CommandLine) -> None:
    Path("none.json").write_text("[]")
    assert convert("convert", "none.json", "--to", "feed") == Run(0, "<feed>\n</feed>\n", "")
    run = convert("convert", "none.json", "--to", "single")
    assert (run.code, run.out) == (2, "")
    assert "error[no-item] none.json: holds no item" in run.err


def test_output_that_breaks_off_leaves_no_file(story: str, convert: CommandLine) -> None:
    run = convert("convert", story, "--guid", "urn:\udcff", "--to", "single", "-o", "a.out")
    assert (run.code, os.listdir()) == (2, ["a.txt"])
    assert "half a character (U+DCFF)" in run.err


# Losses


def test_losses_of_each_item_are_reported(story: str, convert: CommandLine) -> None:
    run = convert("convert", story, "--to", "single", "--report")
    assert run.code == 0
    told = "newsexport: note a.txt: the title is derived from the lead: "
    note, lost = run.err.splitlines()
    assert note.startswith(told)
    assert lost == "newsexport: lost[single] a.txt: dateline.agency, quotes"
    (note,) = convert("convert", story, "--to", "json", "--report").err.splitlines()
    assert note.startswith(told)
    assert convert("convert", story, "--to", "json", "--headline", "Falls", "--report").err == ""


def test_an_item_among_many_is_named_by_its_guid(story: str, convert: CommandLine) -> None:
    Path("many.json").write_text(convert("to-json", "--compact", story).out + items("urn:b"))
    guid = json.loads(Path("many.json").read_text().partition("\n")[0])["guid"]
    run = convert("convert", "many.json", "--to", "feed", "--report")
    assert f"newsexport: lost[feed] many.json ({guid}): dateline.agency, quotes\n" in run.err


def test_a_loss_may_be_a_failure(story: str, convert: CommandLine) -> None:
    run = convert("convert", story, "--to", "single", "--fail-on-loss", "-o", "a.out")
    assert (run.code, Path("a.out").exists()) == (1, True)
    assert "lost[single]" in run.err
    Path("b.json").write_text(items("urn:b"))
    assert convert("convert", "b.json", "--to", "single", "--fail-on-loss").code == 0


def test_the_worst_status_wins(story: str, convert: CommandLine) -> None:
    run = convert("convert", story, "missing.txt", "--to", "feed", "--fail-on-loss")
    assert run.code == 2


# A feed of any length


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="no /proc to ask for the peak")
def test_a_long_feed_passes_through_in_constant_memory(tmp_path: Path) -> None:
    line = newsexport.export(newsexport.parse(SEEDS[0].read_bytes()), "json", compact=True)
    code = (
        "import sys\n"
        "from newsexport.cli import main\n"
        "try: main(['convert', sys.argv[1], '--to', 'json', '-O', 'compact', '-o', sys.argv[2]])\n"
        "except SystemExit as end: assert end.code == 0\n"
        "print(*(line.split()[1] for line in open('/proc/self/status') if 'VmHWM' in line))\n"
    )
    peaks = []
    for count in (20, 200):
        source = tmp_path / f"{count}.json"
        source.write_text(line * count)
        target = tmp_path / f"out{count}.json"
        run = subprocess.run(
            [sys.executable, "-c", code, str(source), str(target)],
            capture_output=True,
            check=True,
            text=True,
            env=os.environ | {"PYTHONPATH": str(Path(__file__).parent.parent / "src")},
        )
        assert target.read_bytes() == source.read_bytes()
        peaks.append(int(run.stdout))
    assert source.stat().st_size > 2_000_000
    assert peaks[1] - peaks[0] < 4000  # kilobytes
