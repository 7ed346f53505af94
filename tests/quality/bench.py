"""Print what the work costs, in one run: start-up, and microseconds per article.

    python tests/quality/bench.py

Start-up is the whole process of the main command on the user's article against `python -c
pass` of an empty environment, in turn, and the median of the ratios. The steps are timed over
our seeds (and the corpus beside us, where it is) against one pass of a word regex over the
same texts.
"""

import re
import statistics
import subprocess
import sys
import tempfile
import time
import venv
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

import newsexport
from newsexport.registry import EXPORTERS, get_exporter, own_names
from newsexport.validation import item_errors

ROOT = Path(__file__).parents[2]
CORPUS = ROOT.parent / "shared" / "corpus" / "texts"
COMMAND = Path(sys.executable).with_name("newsexport")
SEED = ROOT / "seeds" / "000_d2086852ca9e6fce.txt"
RUNS = 25


def wall(*command: str) -> float:
    start = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - start


def start_up(folder: str) -> None:
    # an environment with nothing installed: path files of others make an interpreter slow
    venv.create(folder, symlinks=True)
    bare_python = f"{folder}/bin/python"
    for options in ((), ("--lang", "en")):
        pairs = []
        for _ in range(RUNS):
            ours = wall(str(COMMAND), "to-jsonld", *options, str(SEED))
            pairs.append((ours, wall(bare_python, "-c", "pass")))
        ratio = statistics.median(ours / bare for ours, bare in pairs[1:])
        median = statistics.median(ours for ours, _ in pairs[1:]) * 1000
        called = " ".join(("to-jsonld", *options, "SEED"))
        print(f"start-up: {called}: {median:.0f} ms, {ratio:.1f} times python -c pass")


def per_article(work: Callable[[], object], count: int) -> float:
    """Microseconds per article, the best of five runs after one to warm up."""
    work()
    times = []
    for _ in range(5):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return min(times) / count * 1e6


def _each(work: Callable[..., object], items: Sequence[object]) -> None:
    for item in items:
        work(item)


def steps() -> None:
    paths = sorted((ROOT / "seeds").glob("*.txt")) + sorted(CORPUS.glob("*.txt"))
    texts = [path.read_text("utf-8") for path in paths]
    size = statistics.mean(map(len, texts))
    print(f"{len(texts)} articles, {size:.0f} characters on average; microseconds per article")
    items = [newsexport.parse(text) for text in texts]
    words = re.compile(r"\w+")
    base = per_article(lambda: [words.findall(text) for text in texts], len(texts))
    rows: list[tuple[str, Callable[[], object]]] = [
        ("parse", lambda: [newsexport.parse(text) for text in texts]),
        ("validate", lambda: [item_errors(item) for item in items]),
    ]
    for name in own_names(EXPORTERS):
        write = get_exporter(name).write
        rows.append((f"write {name}", partial(_each, write, items)))
    print(f"{'word regex, one pass':<24}{base:>9.0f}{1:>8.1f}")
    for name, work in rows:
        cost = per_article(work, len(texts))
        print(f"{name:<24}{cost:>9.0f}{cost / base:>8.1f}")


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        start_up(folder)
    steps()
