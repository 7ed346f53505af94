"""Judges from outside: schema-dts, which types our JSON-LD as TypeScript sees schema.org,
html-validate on our pages, and the schema of SARIF on our reports. Run by `make judges`; they come
from npm, and without it nothing is judged, which is said."""

import shutil
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import newsexport
from newsexport.newsitem import NewsItem
from worked_items import features_item, seed_item

HERE = Path(__file__).parent
NOW = datetime(2026, 1, 15, 9, tzinfo=UTC)
TYPED = """\
import type {{ NewsArticle, WithContext }} from "schema-dts";

export const article: WithContext<NewsArticle> = {};
"""


def items() -> Iterator[tuple[str, NewsItem]]:
    yield "features", features_item()
    yield "worked-seed", seed_item()
    for path in sorted((HERE.parents[1] / "seeds").glob("*.txt")):
        yield path.stem, newsexport.parse(path.read_bytes(), name=path.name, now=NOW)


def write(folder: Path) -> int:
    """Write every item as typed JSON-LD and as a page; how many there are."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    made = list(items())
    for name, item in made:
        for suffix, titled in (("", False), ("-titled", True)):
            data = newsexport.export(item, "jsonld", derived_headline=titled).rstrip()
            (folder / f"{name}{suffix}.ts").write_text(TYPED.format(data), "utf-8")
        (folder / f"{name}.html").write_text(newsexport.export(item, "html"), "utf-8")
    return len(made)


def main() -> int:
    npm = shutil.which("npm")
    if npm is None:
        print("judges: skipped, npm is not installed")
        return 0
    if not (HERE / "node_modules").is_dir():
        subprocess.run(
            [npm, "install", "--no-audit", "--no-fund", "--no-package-lock", "--loglevel=error"],
            cwd=HERE,
            check=True,
        )
    count = write(HERE / "written")
    tools = HERE / "node_modules" / ".bin"
    typed = subprocess.run([tools / "tsc", "--project", "."], cwd=HERE).returncode
    valid = subprocess.run([tools / "html-validate", "written/*.html"], cwd=HERE).returncode
    tests = str(HERE.parent / "reporters" / "test_report_documents.py")
    pytest = [sys.executable, "-m", "pytest", "-q", tests, "-k", "by_its_own_schema"]
    fitting = subprocess.run(pytest).returncode
    print(f"judges: {count} items; schema-dts {_said(typed)}, html-validate {_said(valid)}")
    print(f"judges: reports; the schema of SARIF {_said(fitting)}")
    return 1 if typed or valid or fitting else 0


def _said(code: int) -> str:
    return "agrees" if code == 0 else "does not agree"


if __name__ == "__main__":
    raise SystemExit(main())
