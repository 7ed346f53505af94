"""Our exports through Superdesk's own feed parsers, field by field; `make test-superdesk`.

    run.py PYTHON

PYTHON is that of the environment with superdesk-core. All files of a format go to one process.
Every seed, every worked item and some articles of the corpus, where it is beside the checkout.
"""

import json
import subprocess
import sys
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from lxml import etree

import newsexport
from cms.superdesk.expected import arrived, wanted
from newsexport.newsitem import NewsItem
from newsexport.registry import EXPORTERS, get_exporter, own_names
from worked_items import features_item, odd_item, seed_item

HERE = Path(__file__).parent
ROOT = HERE.parents[2]
CORPUS = ROOT.parent / "shared" / "corpus" / "texts"
ARTICLES = 20
NOW = datetime(2026, 1, 15, 9, tzinfo=UTC)
# By format: Superdesk's name of the parser, our options.
FORMATS: Mapping[str, tuple[str, Mapping[str, Any]]] = {
    "ninjs": ("ninjs", {"profile": "superdesk"}),
    "newsml_g2": ("newsml2", {"profile": "superdesk"}),
    "nitf": ("nitf", {"profile": "superdesk"}),
    "wxr": ("wpwxr", {}),
}


def items() -> Iterator[tuple[str, NewsItem]]:
    made = {"features": features_item(), "worked-seed": seed_item(), "odd": odd_item()}
    yield from made.items()
    release = made["features"].item_meta._replace(embargoed="")
    yield "until-told", made["features"]._replace(item_meta=release._replace(pub_status="usable"))
    texts = sorted((ROOT / "seeds").glob("*.txt"))
    articles = sorted(CORPUS.glob("*.txt"))
    texts += articles[:: max(1, len(articles) // ARTICLES)][:ARTICLES]
    for path in texts:
        yield path.stem, newsexport.parse(path.read_bytes(), name=path.name, now=NOW)


def parsed(python: str, kind: str, paths: list[Path]) -> Mapping[str, Mapping[str, Any]]:
    """What Superdesk makes of each file, by the file's name."""
    command = [python, str(HERE / "parse.py"), kind, *map(str, paths)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300)
    if done.returncode:
        raise SystemExit(f"superdesk: parse.py {kind} failed\n{done.stderr[-2000:]}")
    answers = [json.loads(line) for line in done.stdout.split("\n") if line]
    return {answer["file"]: answer for answer in answers}


def log_ins(path: Path) -> Mapping[str, str]:
    """The names of the users that a file of WXR tells of, by log-in."""
    wp = "{http://wordpress.org/export/1.2/}"
    users = etree.parse(str(path)).iter(f"{wp}author")
    return {
        user.findtext(f"{wp}author_login", ""): user.findtext(f"{wp}author_display_name", "")
        for user in users
    }


def differences(item: NewsItem, answer: Mapping[str, Any], path: Path) -> Iterator[str]:
    """What of `item` did not arrive as it must, a line each."""
    if not answer["takes"] or answer.get("error"):
        yield answer.get("error") or "the parser does not take the file"
        return
    guids = [one.get("guid") for one in answer["items"]]
    if len({*guids}) < len(guids):
        yield f"two items have one identifier: {guids}"
    format = path.parent.name
    signed = log_ins(path) if format == "wxr" else {}
    found = arrived(answer["items"], format, signed)
    for name, value in wanted(item, format).items():
        if value != found[name]:
            yield f"{name}: {found[name]!r} for {value!r}"


def check(format: str, python: str, articles: list[tuple[str, NewsItem]], folder: Path) -> int:
    """How many articles did not arrive; each is told."""
    kind, options = FORMATS[format]
    exporter = get_exporter(format)
    paths = []
    folder = folder / format
    folder.mkdir()
    for name, item in articles:
        paths.append(folder / f"{name}{exporter.suffix}")
        paths[-1].write_text(exporter.write(item, **options), "utf-8")
    answers = parsed(python, kind, paths)
    wrong = 0
    for (name, item), path in zip(articles, paths, strict=True):
        told = [*differences(item, answers[path.name], path)]
        wrong += bool(told)
        for line in told:
            print(f"superdesk: {format} {name}: {line}")
    print(f"superdesk: {format}: {len(articles) - wrong} of {len(articles)} articles arrive")
    return wrong


def main(python: str) -> int:
    articles = [*items()]
    if not CORPUS.is_dir():
        print("superdesk: without the corpus, which is not beside this checkout (../shared)")
    known = own_names(EXPORTERS)
    with TemporaryDirectory() as folder:
        wrong = sum(
            check(format, python, articles, Path(folder)) for format in FORMATS if format in known
        )
    return 1 if wrong else 0


if __name__ == "__main__":
    raise SystemExit(main(*sys.argv[1:]))
