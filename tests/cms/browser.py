"""Headless Chromium that reaches nothing but this machine."""

import base64
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

FLAGS = (
    "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --hide-scrollbars "
    "--disable-background-networking --disable-component-update --disable-sync"
).split()
NOWHERE = "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"


@contextmanager
def chromium(profile: Path) -> Iterator[Any]:
    """A browser whose window is 1000 pixels wide; skips where there is none."""
    program = shutil.which("chromium") or shutil.which("chromium-browser")
    driver = shutil.which("chromedriver")
    if not program or not driver:
        pytest.skip("no Chromium: apt-get install chromium chromium-driver")
    webdriver = pytest.importorskip("selenium.webdriver", reason="selenium is not installed")
    options = webdriver.ChromeOptions()
    options.binary_location = program
    for flag in (*FLAGS, NOWHERE, f"--user-data-dir={profile}"):
        options.add_argument(flag)
    browser = webdriver.Chrome(options=options, service=webdriver.ChromeService(driver))
    size = {"width": 1000, "height": 800, "deviceScaleFactor": 1, "mobile": False}
    browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", size)
    try:
        yield browser
    finally:
        browser.quit()


def seen(page: Any, selector: str) -> list[str]:
    """The texts of what a selector finds, as a reader sees them."""
    code = "return [...document.querySelectorAll(arguments[0])].map(e => e.innerText.trim())"
    return list(page.execute_script(code, selector))


def widths(page: Any, selector: str) -> list[int]:
    """The pictures' own widths in pixels, once all are loaded."""
    page.execute_script("window.scrollTo(0, document.body.scrollHeight)")
    code = (
        "const done = arguments[1], all = [...document.querySelectorAll(arguments[0])];"
        "Promise.all(all.map(img => img.decode())).then("
        "() => done(all.map(img => img.naturalWidth)), error => done(String(error)))"
    )
    found = page.execute_async_script(code, selector)
    assert isinstance(found, list), found
    return found


def shot(page: Any, height: int) -> bytes:
    """The page as a PNG, down to a height in pixels, in 80 per cent of its size."""
    page.execute_script("window.scrollTo(0, 0)")
    clip = {"x": 0, "y": 0, "width": 1000, "height": height, "scale": 0.8}
    how = {"format": "png", "captureBeyondViewport": True, "clip": clip}
    return base64.b64decode(page.execute_cdp_cmd("Page.captureScreenshot", how)["data"])
