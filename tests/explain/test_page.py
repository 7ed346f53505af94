import re
from base64 import b64encode
from hashlib import sha256
from html.parser import HTMLParser
from importlib.resources import files
from pathlib import Path

import pytest

from newsexport.encoding import source_of
from newsexport.explain.page import page
from newsexport.explain.view import make_view
from newsexport.newsitem import Block, ContentSet, NewsItem, Quote
from newsexport.parser.item import parse_source
from newsexport.source import Span

HOSTILE = (
    "<script>alert(1)</script> & </script><!-- shares\n\n"
    'LONDON, March 3 (Example) -- "Shares </mark> fell &amp; \u2028rose \u202ein </style> Paris,"'
    " said Ann O'Hall\" onclick=alert(1).\n"
)
CSS = (files("newsexport.explain") / "page.css").read_text("utf-8")


class Reader(HTMLParser):
    """The page as a browser has it: tags with attributes, and the text apart from code."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.lines: list[str] = []
        self.code: list[tuple[str, str]] = []
        self.open: list[str] = []
        self.in_text = False
        self.feed(html)

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attributes)))
        self.open.append(tag)
        if tag == "span" and (dict(attributes).get("class") or "").startswith("t r-"):
            self.in_text = True
            self.lines.append("")

    def handle_endtag(self, tag: str) -> None:
        while self.open and self.open.pop() != tag:
            pass
        if tag == "li":
            self.in_text = False

    def handle_data(self, data: str) -> None:
        if self.open and self.open[-1] in ("script", "style"):
            self.code.append((self.open[-1], data))
        elif self.in_text:
            self.lines[-1] += data


def page_of(text: str) -> str:
    source = source_of(text, "a.txt")
    return page(make_view(parse_source(source).item, source))


def test_the_text_stays_text() -> None:
    read = Reader(page_of(HOSTILE))
    first, empty, story = read.lines
    assert first == "<script>alert(1)</script> & </script><!-- shares"
    assert empty == ""
    escaped = HOSTILE.split("\n")[2].replace("\u2028", r"\u2028").replace("\u202e", r"\u202e")
    assert story == escaped
    assert [tag for tag, _ in read.tags].count("script") == 1
    assert not any(name.startswith("on") for _, given in read.tags for name in given)


def test_the_texts_of_the_seeds_are_on_their_pages(seed: Path) -> None:
    text = seed.read_text("utf-8")
    lines = [line.text for line in source_of(text, seed.name).lines()]
    assert Reader(page_of(text)).lines == lines


def test_no_text_of_the_article_reaches_script_or_style() -> None:
    assert dict(Reader(page_of(HOSTILE)).code) == dict(Reader(page_of("Other text.")).code)


def test_the_policy_allows_this_script_and_this_style_and_nothing_else() -> None:
    read = Reader(page_of(HOSTILE))
    policy = next(
        given["content"] for tag, given in read.tags if tag == "meta" and "http-equiv" in given
    )
    assert policy and policy.startswith("default-src 'none'; ")
    for kind, content in read.code:
        digest = b64encode(sha256(content.encode()).digest()).decode()
        assert f"{kind}-src 'sha256-{digest}'" in policy
    assert "unsafe" not in policy and "http" not in policy


def test_nothing_is_asked_from_outside() -> None:
    html = page_of("Shares fell, the exchange said.")
    assert not re.search(r"https?:|//[a-z]|@import|url\(|fetch\(|XMLHttp|WebSocket", html)
    loading = {given.get("src") or given.get("href") for _, given in Reader(html).tags}
    assert loading == {None, "data:,"}


def test_the_same_article_gives_the_same_page() -> None:
    assert page_of(HOSTILE) == page_of(HOSTILE)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Shares fell.\n" * 21_000, 20_000 * len("Shares fell.\n")),
        ("x" * 600_000, 500_000),
        (f"Shares fell.\n{'y' * 600_000}\n", 500_000 + 1),  # the line end is no character shown
    ],
    ids=["lines", "one line", "a long second line"],
)
def test_a_very_long_text_is_cut_short_and_says_so(text: str, shown: int) -> None:
    html = page(make_view(NewsItem("urn:x:y"), source_of(text, "a.txt")))
    (rest,) = re.findall(r'<p class="more">([\d,]+) more characters are not shown here.</p>', html)
    assert int(rest.replace(",", "")) - (len(text) - shown) in (0, 1)


def test_a_line_of_very_many_quotations_is_cut_short() -> None:
    text = "We go. " * 22_000
    span = Span(0, len(text) - 1)
    quotes = tuple(Quote(f"q{at}", "p1", at * 7, at * 7 + 6, "We go.") for at in range(22_000))
    block = Block("p1", "paragraph", text.strip(), span)
    item = NewsItem("urn:x:y", content_set=ContentSet((block,)), quotes=quotes)
    html = page(make_view(item, source_of(text, "a.txt")))
    assert 9_000 < html.count("<mark ") <= 20_000
    assert "more characters are not shown here" in html
    assert "more fields are not shown here" in html


def _luminance(colour: str) -> float:
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, two: str) -> float:
    """WCAG 2.2, 1.4.3."""
    high, low = sorted((_luminance(one), _luminance(two)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("scheme", [0, 1], ids=["light", "dark"])
def test_every_colour_of_text_has_the_contrast_that_reading_needs(scheme: int) -> None:
    palettes = re.findall(r":root \{(.*?)\n? *\}", CSS, re.DOTALL)
    colours = dict(re.findall(r"--([a-z-]+): (#[0-9a-f]{6});", palettes[scheme]))
    kinds = [name.removesuffix("-t") for name in colours if name.endswith("-t")]
    assert len(kinds) == 8
    pairs = [(name, "paper") for name in ("ink", "soft", "faint", *kinds)]
    pairs += [("ink", f"{kind}-t") for kind in kinds] + [(kind, f"{kind}-t") for kind in kinds]
    pairs += [("ink", "row"), ("soft", "row")]
    poor = {
        pair: round(contrast(colours[pair[0]], colours[pair[1]]), 2)
        for pair in pairs
        if contrast(colours[pair[0]], colours[pair[1]]) < 4.5
    }
    assert poor == {}
