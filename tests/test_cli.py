import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

import newsexport
from cli_runner import CommandLine, lines
from conftest import SEEDS
from newsexport.newsitem import NewsItem

STORY = """Shares fall

LONDON, March 3, 2023 (Example) -- Shares fell on Friday, the exchange said.
"""

ENVIRONMENT = os.environ | {"PYTHONPATH": str(Path(__file__).parent.parent / "src")}


@pytest.fixture
def story(newsexport_command: CommandLine) -> str:
    Path("a.txt").write_text(STORY)
    return "a.txt"


def test_the_main_command_prints_json_ld(story: str, newsexport_command: CommandLine) -> None:
    run = newsexport_command("to-jsonld", story)
    assert (run.code, run.err) == (0, "")
    data = json.loads(run.out)
    assert (data["@type"], data["headline"]) == ("NewsArticle", "Shares fall")


@pytest.mark.parametrize(
    ("command", "begins"),
    [
        ("to-json", "{\n"),
        ("to-yaml", "guid: "),
        ("to-newsml-g2", "<?xml "),
        ("to-xml", "<?xml "),
    ],
)
def test_every_format_has_its_command(
    command: str, begins: str, story: str, newsexport_command: CommandLine
) -> None:
    run = newsexport_command(command, story)
    assert (run.code, run.err) == (0, "")
    assert run.out.startswith(begins)


def test_standard_input_bears_the_name_it_is_given(
    newsexport_command: CommandLine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(STORY.encode())))
    run = newsexport_command("to-json", "-", "--stdin-filename", "wire.txt")
    assert run.code == 0
    assert json.loads(run.out)["provenance"]["source"]["name"] == "wire.txt"


def test_files_go_into_a_folder_by_stem_and_suffix(
    story: str, newsexport_command: CommandLine
) -> None:
    Path("b.txt").write_text(STORY)
    run = newsexport_command("to-jsonld", story, "b.txt", "--output-dir", "out/deep")
    assert (run.code, run.out, run.err) == (0, "", "")
    assert sorted(os.listdir("out/deep")) == ["a.jsonld", "b.jsonld"]


def test_nothing_is_overwritten_without_force(story: str, newsexport_command: CommandLine) -> None:
    Path("a.json").write_text("old")
    run = newsexport_command("to-json", story, "-o", "a.json")
    assert run.code == 2
    assert run.err == (
        "newsexport: error[output-exists] a.json: exists already (--force overwrites it)\n"
    )
    assert Path("a.json").read_text() == "old"
    assert newsexport_command("to-json", story, "-o", "a.json", "--force").code == 0
    assert json.loads(Path("a.json").read_text())["language"]


def test_two_inputs_never_share_an_output(story: str, newsexport_command: CommandLine) -> None:
    Path("other").mkdir()
    Path("other/a.txt").write_text(STORY)
    run = newsexport_command("to-json", story, "other/a.txt", "--output-dir", "out", "--force")
    assert run.code == 2
    assert "error[output-twice] out/a.json" in run.err


def test_several_inputs_are_one_document_where_the_format_has_such(
    story: str, newsexport_command: CommandLine
) -> None:
    run = newsexport_command("to-json", story, story, "-o", "x.json")
    assert (run.code, run.out, run.err) == (0, "", "")
    assert [item["version"] for item in json.loads(Path("x.json").read_text())] == [1, 1]


def test_several_inputs_follow_each_other_on_standard_output(
    story: str, newsexport_command: CommandLine
) -> None:
    run = newsexport_command("to-json", "--compact", story, story)
    assert [json.loads(line)["version"] for line in lines(run.out)] == [1, 1]


def test_what_the_caller_knows_is_supplied(story: str, newsexport_command: CommandLine) -> None:
    run = newsexport_command(
        *("to-json", story, "--lang", "en-GB", "--provider", "Example Wire"),
        *("--headline", "Markets", "--authority", "news.example.org,2024"),
        *("--now", "2026-01-15T10:00:00+01:00"),
    )
    data = json.loads(run.out)
    assert data["language"] == "en-GB"
    assert data["itemMeta"]["provider"] == {"name": "Example Wire"}
    assert data["itemMeta"]["versionCreated"] == "2026-01-15T09:00:00Z"
    assert data["contentMeta"]["headline"] == "Markets"
    assert data["guid"].startswith("tag:news.example.org,2024:item:")
    basis = {field["path"]: field["basis"] for field in data["provenance"]["fields"]}
    for path in ("/language", "/itemMeta/provider", "/contentMeta/headline"):
        assert basis[path] == "supplied"


def test_the_day_the_article_is_from_is_taken_where_the_text_has_none(
    newsexport_command: CommandLine,
) -> None:
    Path("a.txt").write_text("Shares fell in London, the exchange said in a statement.\n")
    run = newsexport_command("to-json", "a.txt", "--date", "2023-03-03")
    data = json.loads(run.out)
    assert data["itemMeta"]["published"] == "2023-03-03"


def test_conformance_core_is_an_option_of_newsml_g2_alone(
    story: str, newsexport_command: CommandLine
) -> None:
    run = newsexport_command("to-newsml-g2", story, "--conformance", "core")
    assert run.code == 0
    assert 'conformance="core"' in run.out
    run = newsexport_command("to-jsonld", story, "--conformance", "core")
    assert (run.code, run.out) == (2, "")
    assert "--conformance" in run.err
    assert newsexport_command("to-newsml-g2", story, "--conformance", "full").code == 2


@pytest.mark.parametrize(
    "arguments",
    [
        ("to-json", "a.txt", "--date", "Jan. 18"),
        ("to-json", "a.txt", "--now", "2026-01-15"),
        ("to-json", "a.txt", "--frm", "x"),
        ("to-json", "a.txt", "--from", "docx"),
        ("to-json",),
        ("to-docx", "a.txt"),
    ],
)
def test_what_cannot_be_asked_for_ends_with_two(
    arguments: tuple[str, ...], story: str, newsexport_command: CommandLine
) -> None:
    run = newsexport_command(*arguments)
    assert (run.code, run.out) == (2, "")
    assert run.err
    assert "Traceback" not in run.err


def test_settings_of_the_nearest_folder_hold_and_the_command_line_goes_before(
    story: str, newsexport_command: CommandLine
) -> None:
    Path("newsexport.toml").write_text('provider = "Wire A"\ncompact = true\nlang = "sv"\n')
    data = newsexport_command("to-json", story).out
    assert len(lines(data)) == 1
    assert json.loads(data)["itemMeta"]["provider"]["name"] == "Wire A"
    data = newsexport_command("to-json", story, "--provider", "Wire B").out
    assert json.loads(data)["itemMeta"]["provider"]["name"] == "Wire B"
    data = newsexport_command("to-json", story, "--no-config").out
    assert len(lines(data)) > 1
    Path("other.toml").write_text('lang = "fi"')
    data = newsexport_command("to-json", story, "--config", "other.toml").out
    assert json.loads(data)["language"] == "fi"


def test_bad_settings_end_with_two(story: str, newsexport_command: CommandLine) -> None:
    Path("newsexport.toml").write_text("colour = 1")
    run = newsexport_command("to-json", story)
    assert (run.code, run.out) == (2, "")
    assert "error[config-key]" in run.err


def test_an_invalid_result_is_written_and_told(story: str, newsexport_command: CommandLine) -> None:
    run = newsexport_command("to-json", story, "--lang", "no such tag")
    assert run.code == 1
    assert json.loads(run.out)["language"] == "no such tag"
    assert run.err.startswith("newsexport: error[NX001] a.txt: /language: ")


@pytest.mark.parametrize("format", ["json", "yaml"])
def test_what_is_written_is_read_again(
    format: str, story: str, newsexport_command: CommandLine
) -> None:
    first = newsexport_command("to-json", story).out
    newsexport_command(f"to-{format}", story, "-o", f"x.{format}")
    again = newsexport_command("to-json", f"x.{format}").out
    assert json.loads(again) == json.loads(first)
    item = newsexport.read(Path(f"x.{format}").read_text("utf-8"))
    assert item == NewsItem.from_dict(json.loads(first))


def test_formats_are_listed(newsexport_command: CommandLine) -> None:
    run = newsexport_command("formats")
    rows = {line.split()[0]: line.split(maxsplit=3)[1:] for line in lines(run.out)}
    assert rows["json"][:3] == [".json", "read", rows["json"][2]]
    assert rows["json"][2].startswith("write")
    assert rows["text"][1] == "read"
    assert "newsml_g2" in rows


def test_rules_are_listed_once_with_a_sentence(newsexport_command: CommandLine) -> None:
    run = newsexport_command("rules")
    listed = [line.split(maxsplit=1) for line in lines(run.out)]
    assert len({rule for rule, _ in listed}) == len(listed) > 10
    assert all(sentence.endswith(".") for _, sentence in listed)


def test_the_version_is_printed(newsexport_command: CommandLine) -> None:
    assert newsexport_command("--version") == (0, f"newsexport {newsexport.__version__}\n", "")


def test_help_names_every_command(newsexport_command: CommandLine) -> None:
    run = newsexport_command("--help")
    assert run.code == 0
    for command in ("to-json", "to-jsonld", "to-newsml-g2", "to-xml", "to-yaml", "formats"):
        assert command in run.out


def test_completion_is_offered(newsexport_command: CommandLine) -> None:
    run = newsexport_command("--show-completion", "bash")
    assert run.code == 0
    assert "_NEWSEXPORT_COMPLETE" in run.out


def test_the_same_input_gives_the_same_bytes(story: str, newsexport_command: CommandLine) -> None:
    for command in ("to-json", "to-yaml", "to-jsonld", "to-newsml-g2"):
        assert newsexport_command(command, story) == newsexport_command(command, story)


def test_a_closed_pipe_ends_quietly(story: str) -> None:
    command = f"{sys.executable} -m newsexport to-json {' '.join([story] * 200)} | head -c 10"
    run = subprocess.run(
        command, shell=True, capture_output=True, check=False, text=True, env=ENVIRONMENT
    )
    assert run.stderr == ""
    assert len(run.stdout) == 10


@pytest.mark.parametrize("options", ["", "--quiet"])
def test_a_pipe_that_was_closed_before_is_no_failure(options: str, story: str) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    done = subprocess.run(
        [sys.executable, "-m", "newsexport", "to-json", story, *options.split()],
        stdout=writer,
        stderr=subprocess.PIPE,
        check=False,
        env=ENVIRONMENT,
    )
    os.close(writer)
    assert (done.returncode, done.stderr) == (0, b"")


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ("to-json", "missing argument 'IN...' (newsexport to-json --help)"),
        (
            "to-json a.txt --encoding rot13",
            "invalid value for '--encoding': unknown encoding 'rot13' (newsexport to-json --help)",
        ),
        ("nonsense a.txt", "no such command 'nonsense' (newsexport --help)"),
        ("schemas fetch", "no such command 'fetch' (newsexport schemas --help)"),
    ],
)
def test_wrong_usage_is_one_line_with_a_code(
    arguments: str, message: str, newsexport_command: CommandLine
) -> None:
    run = newsexport_command(*arguments.split())
    assert run == (2, "", f"newsexport: error[usage] {message}\n")


def test_a_command_of_commands_shows_its_help(newsexport_command: CommandLine) -> None:
    run = newsexport_command("schemas")
    assert run.code == 2
    assert "Usage: newsexport schemas" in run.out + run.err


def test_the_work_goes_on_where_nobody_reads_the_messages(story: str) -> None:
    inputs = " ".join(f"missing{number}.txt" for number in range(50))
    command = (
        f"{sys.executable} -m newsexport to-json {inputs} {story} -o out.json 2>&1 | head -n 1"
    )
    subprocess.run(command, shell=True, capture_output=True, check=False, env=ENVIRONMENT)
    assert len(json.loads(Path("out.json").read_text())) == 1


def test_without_options_the_same_is_done_as_with_them(
    story: str, newsexport_command: CommandLine
) -> None:
    for command in ("to-json", "to-jsonld", "to-xml"):
        plain = newsexport_command(command, story)
        assert plain == newsexport_command(command, story, "--stdin-filename", "<stdin>")
        assert plain.code == 0
    Path("newsexport.toml").write_text('provider = "Wire A"\nlang = "sv"\n')
    plain = newsexport_command("to-json", story)
    assert json.loads(plain.out)["itemMeta"]["provider"]["name"] == "Wire A"
    assert plain == newsexport_command("to-json", "--quiet", story)


def test_the_main_command_imports_nothing_it_does_not_use(
    story: str,
) -> None:
    code = (
        "import sys\n"
        "from newsexport.cli import main\n"
        "try: main(['to-jsonld', sys.argv[1]])\n"
        "except SystemExit: pass\n"
        "heavy = {'typer', 'jsonschema', 'yaml', 'lxml', 'tomllib', 'rich', 'asyncio',\n"
        "         'importlib.metadata', 'logging'}\n"
        "print(sorted(heavy & set(sys.modules)), file=sys.stderr)\n"
    )
    run = subprocess.run(
        [sys.executable, "-c", code, story],
        capture_output=True,
        check=True,
        text=True,
        env=ENVIRONMENT,
    )
    assert run.stderr == "[]\n"


def test_a_recogniser_can_be_asked_for(story: str, newsexport_command: CommandLine) -> None:
    run = newsexport_command("to-json", story, "--recogniser", "nobody")
    assert (run.code, run.out) == (2, "")
    assert "error[unknown-name] unknown recogniser 'nobody'; known: spacy" in run.err
    run = newsexport_command("to-json", story, "--recogniser-option", "en")
    assert run.code == 2
    assert "'en' is no pair" in run.err
    Path("newsexport.toml").write_text('recogniser = "nobody"\n')
    assert newsexport_command("to-json", story).code == 2


@pytest.mark.parametrize("arguments", [["formats"], ["to-jsonld", str(SEEDS[0])]])
def test_a_full_disk_is_told_in_one_line(arguments: list[str]) -> None:
    if not Path("/dev/full").is_char_device():
        pytest.skip("this system has no /dev/full")
    with open("/dev/full", "wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "newsexport", *arguments], stdout=full, stderr=subprocess.PIPE
        )
    assert done.returncode == 2
    assert done.stderr == (
        b"newsexport: error[output-unwritable] <stdout>: cannot be written:"
        b" no space left on device\n"
    )
