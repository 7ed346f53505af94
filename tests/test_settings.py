from pathlib import Path

import pytest

from newsexport.errors import SourceError
from newsexport.settings import find_settings, load_settings


def test_the_nearest_folder_wins_and_the_own_file_goes_first(tmp_path: Path) -> None:
    inner = tmp_path / "a" / "b"
    inner.mkdir(parents=True)
    assert find_settings(inner) is None
    (tmp_path / "newsexport.toml").write_text('lang = "en"')
    assert find_settings(inner) == tmp_path / "newsexport.toml"
    (tmp_path / "a" / "pyproject.toml").write_text('[project]\nname = "x"')
    assert find_settings(inner) == tmp_path / "newsexport.toml"
    (tmp_path / "a" / "pyproject.toml").write_text('[tool.newsexport]\nlang = "de"')
    assert find_settings(inner) == tmp_path / "a" / "pyproject.toml"
    (tmp_path / "a" / "newsexport.toml").write_text('lang = "fr"')
    assert find_settings(inner) == tmp_path / "a" / "newsexport.toml"


def test_both_files_hold_the_same_settings(tmp_path: Path) -> None:
    lines = 'provider = "Example Wire"\ndate = 2022-01-18\ncompact = true\nmax-input = 5\n'
    own, project = tmp_path / "newsexport.toml", tmp_path / "pyproject.toml"
    own.write_text(lines)
    project.write_text("[tool.newsexport]\n" + lines)
    expected = {
        "provider": "Example Wire",
        "date": "2022-01-18",
        "compact": True,
        "max-input": 5,
    }
    assert load_settings(own) == load_settings(project) == expected


@pytest.mark.parametrize(
    ("text", "code", "message"),
    [
        ("lang = ", "config-syntax", "not TOML"),
        ('langauge = "en"', "config-key", "unknown key 'langauge'; known: lang"),
        ("compact = 1", "config-value", "compact must be bool, not int"),
        ("max-input = true", "config-value", "max-input must be int, not bool"),
    ],
)
def test_what_is_no_setting_is_told(text: str, code: str, message: str, tmp_path: Path) -> None:
    path = tmp_path / "newsexport.toml"
    path.write_text(text)
    with pytest.raises(SourceError, match=message) as error:
        load_settings(path)
    assert error.value.code == code


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(SourceError) as error:
        load_settings(tmp_path / "no.toml")
    assert error.value.code == "config-unreadable"


def test_a_recogniser_and_its_options_are_settings(tmp_path: Path) -> None:
    path = tmp_path / "newsexport.toml"
    path.write_text('recogniser = "spacy"\n[recogniser-options]\nen = "en_core_web_lg"\n')
    expected = {"recogniser": "spacy", "recogniser-options": {"en": "en_core_web_lg"}}
    assert load_settings(path) == expected
    path.write_text("[recogniser-options]\nen = 1\n")
    with pytest.raises(SourceError, match="recogniser-options must hold strings only"):
        load_settings(path)


def test_the_table_of_validate_is_read(tmp_path: Path) -> None:
    lines = """
[validate]
select = ["NX1", "NX501"]
ignore = ["NX101"]
per-file-ignores = {"feeds/**/old-*.json" = ["NX5"]}
fail-on = "error"
receivers = ["google"]
format = ["text", "sarif=out/report.sarif"]
baseline = "known.json"
official = true
"""
    own, project = tmp_path / "newsexport.toml", tmp_path / "pyproject.toml"
    own.write_text(lines)
    project.write_text(lines.replace("[validate]", "[tool.newsexport.validate]"))
    expected = {
        "select": ["NX1", "NX501"],
        "ignore": ["NX101"],
        "per-file-ignores": {"feeds/**/old-*.json": ["NX5"]},
        "fail-on": "error",
        "receivers": ["google"],
        "format": ["text", "sarif=out/report.sarif"],
        "baseline": str(tmp_path / "known.json"),
        "official": True,
    }
    assert load_settings(own) == load_settings(project) == {"validate": expected}


def test_one_format_may_stand_without_brackets(tmp_path: Path) -> None:
    path = tmp_path / "newsexport.toml"
    path.write_text('[validate]\nformat = "github"')
    assert load_settings(path) == {"validate": {"format": ["github"]}}


@pytest.mark.parametrize(
    ("text", "code", "message"),
    [
        ("validate = 1", "config-value", "validate must be a table"),
        (
            "[validate]\nselct = []",
            "config-key",
            "unknown key 'selct' in .validate.; known: select",
        ),
        ('[validate]\nselect = "NX1"', "config-value", "select in .* must be a list of strings"),
        ("[validate]\nignore = [1]", "config-value", "ignore in .* must be a list of strings"),
        (
            '[validate]\nper-file-ignores = {"a" = "NX1"}',
            "config-value",
            "per-file-ignores in .* must be a table of lists of strings",
        ),
        (
            '[validate]\nfail-on = "errors"',
            "config-value",
            "fail-on 'errors' is none of error, warning, info, never",
        ),
        ('[validate]\nformat = "sarf"', "config-value", "unknown reporter 'sarf'; known: csv"),
        ('[validate]\nformat = "sarif="', "config-value", "'sarif=' names no file"),
        ("[validate]\nofficial = 1", "config-value", "official in .* must be true or false"),
    ],
)
def test_what_is_no_setting_of_validate_is_told(
    text: str, code: str, message: str, tmp_path: Path
) -> None:
    path = tmp_path / "newsexport.toml"
    path.write_text(text)
    with pytest.raises(SourceError, match=message) as error:
        load_settings(path)
    assert error.value.code == code
