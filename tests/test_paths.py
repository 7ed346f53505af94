import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsexport.paths import fits, relative


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("a.json", "today/a.json"),
        ("./a/../b.json", "today/b.json"),
        ("../b.json", "b.json"),
        ("/news/c.json", "c.json"),
        ("/newsroom/c.json", "/newsroom/c.json"),
        ("../../c.json", "/c.json"),
        ("<stdin>", "<stdin>"),
    ],
)
def test_paths_are_told_from_one_folder(name: str, told: str) -> None:
    assert relative(name, "/news/today", "/news") == told


def test_the_first_folder_of_all_is_a_folder_too() -> None:
    assert relative("a.json", "/", "/") == "a.json"


@pytest.mark.parametrize(
    ("pattern", "path", "fitting"),
    [
        ("*.xml", "a.xml", True),
        ("*.xml", "feeds/old/a.xml", True),
        ("*.xml", "a.xml.json", False),
        ("/*.xml", "a.xml", True),
        ("/*.xml", "feeds/a.xml", False),
        ("archive", "archive/2020/a.xml", True),
        ("archive", "old/archive/a.xml", True),
        ("archive", "archives/a.xml", False),
        ("archive/", "archive/a.xml", True),
        ("archive/", "archive", False),
        ("/archive", "old/archive/a.xml", False),
        ("feeds/*.json", "feeds/a.json", True),
        ("feeds/*.json", "feeds/b/a.json", False),
        ("feeds/*.json", "x/feeds/a.json", False),
        ("feeds/**/old-*.json", "feeds/old-1.json", True),
        ("feeds/**/old-*.json", "feeds/a/b/old-1.json", True),
        ("feeds/**/old-*.json", "feeds/a/b/new-1.json", False),
        ("**/drafts/**", "a/drafts/b/c.txt", True),
        ("**/drafts/**", "drafts/c.txt", True),
        ("**/drafts/**", "drafts", False),
        ("feeds/**", "feeds/a/b.xml", True),
        ("feeds/**", "feeds", False),
        ("**", "a", True),
        ("story-?.txt", "story-1.txt", True),
        ("story-[0-9].txt", "story-1.txt", True),
        ("story-[!0-9].txt", "story-1.txt", False),
        ("story-[^0-9].txt", "story-a.txt", True),
        ("a.b", "aXb", False),
        ("*", "a/b", True),
    ],
)
def test_patterns_are_those_of_gitignore(pattern: str, path: str, fitting: bool) -> None:
    assert fits(pattern, path) is fitting


@given(st.text(st.sampled_from("a*/?")), st.text(st.sampled_from("ab/")))
def test_any_pattern_is_answered_for_any_path(pattern: str, path: str) -> None:
    assert fits(pattern, path) in (True, False)


def test_a_pattern_of_many_stars_is_answered_at_once() -> None:
    assert not fits(
        "/".join(["**"] * 40) + "/" + "*a" * 40, "/".join(["b"] * 200) + "a" * 300 + "b"
    )
