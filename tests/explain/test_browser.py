"""The explain page in a real browser: `make test-browser`."""

import json
import shutil
import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from newsexport.encoding import source_of
from newsexport.explain.page import page
from newsexport.explain.view import make_view
from newsexport.parser.item import parse_source

FLAGS = (
    "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run "
    "--disable-background-networking --disable-component-update --disable-sync"
).split()
ARTICLE = """Harbor town counts the cost after a night of record wind

By Jane Doe, Staff Writer

SALTMARSH, Maine, March 5, 2024 (Example) -- The storm came in after midnight on Tuesday.

"I heard it go over to Saltmarsh on Tuesday night," said Nora Quill, who runs the cafe.

<script>document.title = "hurt"</script><img src=x onerror="document.title = 'hurt'"> </script>
"""


class _Quiet(SimpleHTTPRequestHandler):
    asked: list[str]

    def log_message(self, format: str, *arguments: Any) -> None:
        pass

    def do_GET(self) -> None:
        self.asked.append(self.path)
        super().do_GET()


@pytest.fixture(scope="module")
def address(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[str]:
    """Where the page of ARTICLE is served."""
    if not request.config.getoption("--browser"):
        pytest.skip("a real browser is asked for with --browser (make test-browser)")
    folder = tmp_path_factory.mktemp("pages")
    source = source_of(ARTICLE, "storm.txt")
    html = page(make_view(parse_source(source).item, source))
    (folder / "storm.html").write_text(html, "utf-8")
    _Quiet.asked = []
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/storm.html"
    server.shutdown()
    server.server_close()


@pytest.fixture(scope="module")
def browser(address: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    chromium = shutil.which("chromium") or shutil.which("chromium-browser")
    driver = shutil.which("chromedriver")
    if not chromium or not driver:
        pytest.skip("no Chromium: apt-get install chromium chromium-driver")
    webdriver = pytest.importorskip("selenium.webdriver", reason="selenium is not installed")
    options = webdriver.ChromeOptions()
    options.binary_location = chromium
    for flag in (*FLAGS, f"--user-data-dir={tmp_path_factory.mktemp('profile')}"):
        options.add_argument(flag)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
    found = webdriver.Chrome(options=options, service=webdriver.ChromeService(driver))
    yield found
    found.quit()


class Page:
    """The page, by what a person sees and does."""

    def __init__(self, browser: Any, address: str) -> None:
        self.browser = browser
        self.look(width=1280, dark=False)
        browser.get(address)

    def look(self, *, width: int, dark: bool = False) -> None:
        size = {"width": width, "height": 800, "deviceScaleFactor": 1, "mobile": False}
        self.browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", size)
        scheme = {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}
        self.browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": [scheme]})

    def script(self, code: str, *arguments: Any) -> Any:
        return self.browser.execute_script(code, *arguments)

    def mark(self, words: str) -> Any:
        code = (
            "return [...document.querySelectorAll('mark')]"
            ".find(m => m.textContent === arguments[0])"
        )
        found = self.script(code, words)
        assert found, f"no characters {words!r} are marked"
        return found

    def field(self, path: str) -> Any:
        code = (
            "return [...document.querySelectorAll('.field')]"
            ".find(f => f.querySelector('.path').textContent === arguments[0])"
        )
        found = self.script(code, path)
        assert found, f"no field {path}"
        return found

    def point_at(self, element: Any) -> None:
        from selenium.webdriver.common.action_chains import ActionChains

        self.script("arguments[0].scrollIntoView({block: 'center'})", element)
        ActionChains(self.browser).move_to_element(element).perform()

    def click(self, element: Any) -> None:
        from selenium.webdriver.common.action_chains import ActionChains

        self.point_at(element)
        ActionChains(self.browser).click().perform()

    def press(self, *keys: str) -> None:
        from selenium.webdriver.common.action_chains import ActionChains
        from selenium.webdriver.common.keys import Keys

        for key in keys:
            ActionChains(self.browser).send_keys(getattr(Keys, key)).perform()

    def lit_text(self) -> list[str]:
        return list(
            self.script(
                "return [...document.querySelectorAll('#text .lit')].map(m => m.textContent)"
            )
        )

    def lit_fields(self) -> list[str]:
        return list(
            self.script(
                "return [...document.querySelectorAll('.field.lit .path')].map(m => m.textContent)"
            )
        )

    def inspector(self) -> str:
        return str(self.script("return document.getElementById('inspector').innerText"))


@pytest.fixture
def shown(browser: Any, address: str) -> Page:
    return Page(browser, address)


def test_pointing_at_a_field_shows_its_characters_and_its_rule(shown: Page) -> None:
    shown.point_at(shown.field("/contentMeta/creators/0"))
    assert shown.lit_text() == ["Jane Doe"]
    assert "byline" in shown.inspector()
    assert "The byline as printed, and the names in it." in shown.inspector()


def test_pointing_at_characters_shows_their_fields(shown: Page) -> None:
    shown.point_at(shown.mark("Jane Doe"))
    assert shown.lit_fields() == ["/contentMeta/by", "/contentMeta/creators/0"]
    box = shown.field("/contentMeta/creators/0").rect
    assert 0 <= box["y"] < 800 or shown.script("return document.querySelector('#fields').scrollTop")


def test_a_quotation_is_shown_whole_though_names_stand_in_it(shown: Page) -> None:
    shown.point_at(shown.field("/quotes/0"))
    assert "".join(shown.lit_text()) == "I heard it go over to Saltmarsh on Tuesday night,"
    assert len(shown.lit_text()) > 1


def test_a_click_pins_until_the_next_and_escape_lets_go(shown: Page) -> None:
    shown.click(shown.field("/contentMeta/creators/0"))
    shown.point_at(shown.mark("Nora Quill"))
    assert shown.lit_text() == ["Jane Doe"]
    assert shown.field("/contentMeta/creators/0").get_attribute("aria-pressed") == "true"
    shown.click(shown.mark("Jane Doe"))
    assert "/contentMeta/by" in shown.lit_fields()
    shown.press("ESCAPE")
    assert shown.lit_fields() == []


def test_everything_can_be_done_with_the_keyboard(shown: Page) -> None:
    buttons = len(shown.browser.find_elements("css selector", ".legend button"))
    shown.press(*["TAB"] * (buttons + 1))
    focused = "return document.activeElement.textContent"
    first = "Harbor town counts the cost after a night of record wind"
    assert shown.script(focused) == first
    assert shown.lit_text() == [first]
    shown.press("ARROW_RIGHT", "ARROW_DOWN")
    assert shown.script(focused) == "Jane Doe"
    shown.press("ENTER", "ARROW_RIGHT")
    assert shown.lit_text() == ["Jane Doe"]
    shown.press("ESCAPE", "TAB")
    path = "return document.activeElement.querySelector('.path').textContent"
    assert shown.script(path) == "/guid"
    shown.press("END", "HOME", "ARROW_DOWN")
    assert shown.script(path) == "/version"
    outline = "return getComputedStyle(document.activeElement).outlineStyle"
    assert shown.script(outline) == "solid"
    shown.press("ENTER")
    assert shown.field("/version").get_attribute("aria-pressed") == "true"
    shown.press("ESCAPE")
    assert shown.field("/version").get_attribute("aria-pressed") == "false"


def test_a_place_in_the_inspector_leads_to_its_line(shown: Page) -> None:
    shown.look(width=420)
    shown.click(shown.field("/contentMeta/creators/0"))
    link = shown.browser.find_element("css selector", "#inspector a")
    assert link.text == "3:4"
    link.click()
    assert (
        0 <= shown.script("return document.getElementById('L3').getBoundingClientRect().top") < 800
    )
    assert shown.lit_text() == ["Jane Doe"]


def test_a_kind_can_be_hidden(shown: Page) -> None:
    button = shown.browser.find_element("css selector", "[data-kind=person]")
    shown.click(button)
    assert button.get_attribute("aria-pressed") == "false"
    assert not shown.field("/contentMeta/creators/0").is_displayed()
    shown.click(button)
    assert shown.field("/contentMeta/creators/0").is_displayed()


def test_the_page_is_dark_where_the_reader_wants_it_dark(shown: Page) -> None:
    background = "return getComputedStyle(document.getElementById('text')).backgroundColor"
    light = shown.script(background)
    shown.look(width=1280, dark=True)
    assert (light, shown.script(background)) == ("rgb(255, 255, 255)", "rgb(22, 25, 30)")


@pytest.mark.parametrize("width", [320, 420, 800, 960, 1280, 2000])
def test_no_screen_is_too_narrow(width: int, shown: Page) -> None:
    shown.look(width=width)
    assert shown.script("return document.documentElement.scrollWidth") <= width
    text, document = (
        shown.script("return document.getElementById(arguments[0]).getBoundingClientRect()", id)
        for id in ("text", "document")
    )
    if width < 960:
        assert document["top"] >= text["bottom"]
    else:
        assert document["left"] >= text["right"]
    shown.point_at(shown.mark("Jane Doe"))
    inspector = shown.browser.find_element("id", "inspector")
    assert inspector.is_displayed() and "Jane Doe" in inspector.text


def test_markup_in_the_article_stays_text(shown: Page) -> None:
    assert shown.browser.title == "storm.txt explained"
    assert len(shown.browser.find_elements("tag name", "script")) == 1
    assert shown.browser.find_elements("tag name", "img") == []
    assert '<script>document.title = "hurt"</script>' in shown.script(
        "return document.getElementById('text').textContent"
    )


def test_nothing_is_asked_for_and_nothing_goes_wrong(shown: Page, address: str) -> None:
    browser = shown.browser
    browser.get_log("performance")
    browser.get_log("browser")
    browser.get(address)
    shown.click(shown.mark("Jane Doe"))
    shown.press("ESCAPE", "TAB", "ARROW_DOWN")
    asked = [
        message["params"]["request"]["url"]
        for entry in browser.get_log("performance")
        if (message := json.loads(entry["message"])["message"])["method"]
        == "Network.requestWillBeSent"
    ]
    assert [url for url in asked if url not in (address, "data:,")] == []
    assert set(_Quiet.asked) == {"/storm.html"}
    assert browser.get_log("browser") == []


def test_the_page_of_a_large_text_can_be_used(browser: Any, tmp_path: Path) -> None:
    source = source_of(ARTICLE * 300, "large.txt")
    path = tmp_path / "large.html"
    path.write_text(page(make_view(parse_source(source).item, source)), "utf-8")
    shown = Page(browser, path.as_uri())
    shown.point_at(shown.field("/contentMeta/headline"))
    assert "headline-line" in shown.inspector()
