"""Superdesk's own feed parsers on files, in a process of their own: superdesk-core is under the
GPL, and nothing of it is in this package.

    parse.py ninjs|newsml2|nitf|wpwxr FILE...

Prints a line of JSON for each file: its name, whether the parser takes it, and the items or the
error. After the parser each item goes through the step of the ingest that looks at subjects, which
refuses some. No database: vocabularies, users and desks are there and empty. Nothing is fetched.
"""

import asyncio
import json
import logging
import sys
import types
import warnings
from importlib import import_module
from pathlib import Path
from typing import Any

PARSERS = {
    "ninjs": ("ninjs", "NINJSFeedParser"),
    "newsml2": ("newsml_2_0", "NewsMLTwoFeedParser"),
    "nitf": ("nitf", "NITFFeedParser"),
    "wpwxr": ("wordpress_wxr", "WPWXRFeedParser"),
}
PROVIDER = {"name": "newsexport"}


class Empty:
    """A resource, and its service, in which nothing is found."""

    @property
    def service(self) -> "Empty":
        return self

    def find_one(self, req: Any = None, **lookup: Any) -> None:
        return None

    def find(self, *args: Any, **lookup: Any) -> list[Any]:
        return []

    get = get_from_mongo = find


class Places:
    def find_cities(self, **lookup: Any) -> list[Any]:
        return []


def application() -> Any:
    """What the parsers ask of the application that they run in."""
    superdesk = import_module("superdesk")
    for name in ("vocabularies", "users", "desks", "stages", "content_types"):
        superdesk.resources[name] = Empty()
    made = import_module("flask").Flask("feed-parsers")
    made.config["QCODE_MISSING_VOC"] = "continue"
    made.subjects = import_module("superdesk.io.iptc").subject_codes
    made.locators = Places()
    return made


def address_alone(item: Any, href: str, old: Any) -> None:
    """In place of the download of a picture."""
    item["renditions"] = {"original": {"href": href, "width": 1, "height": 1}}


def answer(kind: str, path: str) -> dict[str, Any]:
    module, name = PARSERS[kind]
    parser = getattr(import_module(f"superdesk.io.feed_parsers.{module}"), name)()
    source = path if kind == "ninjs" else import_module("lxml.etree").parse(path).getroot()
    if not parser.can_parse(source):
        return {"takes": False, "items": []}
    items = parser.parse(source, PROVIDER)
    items = items if isinstance(items, list) else [items]
    ingest = import_module("superdesk.io.commands.update_ingest")
    for item in items:
        if "subject" in item:
            ingest.process_iptc_codes(item, PROVIDER)
    return {"takes": True, "items": items}


def main(kind: str, *paths: str) -> None:
    warnings.filterwarnings("ignore")
    logging.disable(logging.CRITICAL)
    # superdesk-core 2.5 names it at import, and Python 3.11 has it no more
    asyncio.__dict__.setdefault("coroutine", types.coroutine)
    made = application()
    import_module("superdesk.io.feed_parsers.wordpress_wxr").update_renditions = address_alone  # type: ignore[attr-defined]
    with made.app_context(), made.test_request_context():
        for path in paths:
            try:
                found = answer(kind, path)
            except Exception as error:
                found = {"takes": True, "items": [], "error": f"{type(error).__name__}: {error}"}
            print(json.dumps({"file": Path(path).name, **found}, default=str), flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
