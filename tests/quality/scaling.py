"""Print how time and memory grow with the length of the text, for ordinary and for hostile text.

    python tests/quality/scaling.py [--most KB] [--shape NAME] [--profile KB]

Each row is one kind of text, each column twice the length of the one before. A cell is the time
of parse and the exports of `FORMATS`, and how many times the text's own size the memory rose at
its peak. `!` marks what took more than 2.2 times the time of half the text; a cell of dashes was
stopped because it took longer than `LIMIT`. Each cell is a process of its own, so that none
inherits the memory of another.

`--profile KB` prints, for each shape, the functions that take most of the time at that length.
"""

import argparse
import cProfile
import itertools
import os
import pstats
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).parents[2]
FORMATS = ("json", "jsonld", "newsml_g2")
LEAST = 256  # KB
MOST_GROWTH = 2.2
LIMIT = 120.0  # seconds for one cell
_KB = 1024


def _repeated(piece: str) -> Callable[[int], str]:
    return lambda size: (piece * (size // len(piece) + 1))[:size]


def _articles(between: str, flat: bool = False) -> Callable[[int], str]:
    def made(size: int) -> str:
        texts = [path.read_text("utf-8") for path in sorted((ROOT / "seeds").glob("*.txt"))]
        corpus = ROOT.parent / "shared" / "corpus" / "texts"
        texts += [path.read_text("utf-8") for path in sorted(corpus.glob("*.txt"))]
        if flat:
            texts = [" ".join(text.split()) for text in texts]
        parts: list[str] = []
        left = size
        for text in itertools.cycle(texts):
            parts.append(text)
            left -= len(text) + len(between)
            if left <= 0:
                return between.join(parts)[:size]
        raise AssertionError

    return made


# Hostile texts are those in which one thing that a grammar looks for never ends, or never begins.
SHAPES: dict[str, Callable[[int], str]] = {
    "articles": _articles("\n"),
    "articles, capitals": lambda size: _articles("\n")(size).upper(),
    "articles, one line": _articles(" ", flat=True),
    "letters, one word": _repeated("a"),
    "words, one line": _repeated("word "),
    "names, one line": _repeated("John Smith said. "),
    "all quotes": _repeated('"'),
    "all low quotes": _repeated("„"),
    "all apostrophes": _repeated("'"),
    "quote never closed": _repeated('"a '),
    "quote each line": _repeated('"Yes," he said.\n'),
    "quote opens each line": _repeated("“We will go on.\n"),
    "all capitals": _repeated("A"),
    "capital words": _repeated("ABC "),
    "names in lines": _repeated("Jane Doe\n"),
    "all dashes": _repeated("-"),
    "all long dashes": _repeated("—"),
    "dash words": _repeated("a - "),
    "dash speech": _repeated("- Yes, he said.\n"),
    "all full stops": _repeated("."),
    "initials": _repeated("A. "),
    "all commas": _repeated(", "),
    "all digits": _repeated("1"),
    "days": _repeated("Jan. 18, "),
    "weekdays": _repeated("He said on Tuesday. "),
    "clock": _repeated("12:30 "),
    "brackets open": _repeated("("),
    "brackets": _repeated("(a) "),
    "agency signs": _repeated("LONDON (AP) - "),
    "datelines": _repeated("LONDON, March 3 (Reuters) - Shares fell.\n"),
    "bylines": _repeated("By Jane Doe and John Roe\n"),
    "byline never ends": _repeated("By Jane Doe and "),
    "credits": _repeated("Photo by Jane Roe/UPI\n"),
    "credits, one line": _repeated("(AP Photo/Jane Roe) "),
    "trailers": _repeated("(Reporting by Jane Doe; Editing by John Roe)\n"),
    "copyright": _repeated("© 2024 The Post. "),
    "share lines": _repeated("Share on Facebook\n"),
    "list": _repeated("• New stones\n"),
    "table": _repeated("Year\tCost\n"),
    "at signs": _repeated("a@b.c "),
    "addresses": _repeated("https://example.org/a "),
    "all newlines": _repeated("\n"),
    "all spaces": lambda size: "a" + " " * (size - 2) + "a",
    "all tabs": _repeated("\t"),
    "one character lines": _repeated("a\n"),
    "carriage returns": _repeated("a\r"),
    "short lines": _repeated("The town voted.\n"),
    "mixed Unicode": _repeated("ağ 東京 👍🏽 é\u0301 \u202e“ß” ǅ İ \ufffe\x01 "),
    "combining marks": _repeated("\u0301"),
    "control characters": _repeated("\x01"),
}


def _peak() -> int:
    """The most memory that this process has had, in bytes."""
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith("VmHWM"):
            return int(line.split()[1]) * _KB
    raise OSError("/proc/self/status has no VmHWM")


def work(text: str) -> None:
    import newsexport

    item = newsexport.parse(text)
    for format in FORMATS:
        newsexport.export(item, format)


def measure(shape: str, kilobytes: int) -> None:
    """Print seconds (of this process alone, whatever else runs) and the bytes that memory rose."""
    work(_articles("\n")(20_000))
    text = SHAPES[shape](kilobytes * _KB)
    before = _peak()
    start = time.process_time()
    work(text)
    print(time.process_time() - start, max(0, _peak() - before))


def cell(shape: str, kilobytes: int) -> tuple[float, float] | None:
    """Seconds, and memory in times of the text; None where it was stopped."""
    command = [sys.executable, __file__, "--shape", shape, "--one", str(kilobytes)]
    try:
        run = subprocess.run(command, capture_output=True, text=True, timeout=LIMIT, check=False)
    except subprocess.TimeoutExpired:
        return None
    if run.returncode:
        raise RuntimeError(f"{shape}, {kilobytes} KB: {run.stderr}")
    seconds, rise = run.stdout.split()
    return float(seconds), float(rise) / (kilobytes * _KB)


def table(shapes: list[str], most: int) -> None:
    sizes = [LEAST]
    while sizes[-1] * 2 <= most:
        sizes.append(sizes[-1] * 2)
    print(f"{'seconds (memory in times of the text)':<26}", *(f"{size:>11} KB" for size in sizes))
    for shape in shapes:
        print(f"{shape:<26}", end="", flush=True)
        before = 0.0
        for size in sizes:
            found = cell(shape, size)
            if found is None:
                print(f"{'-------':>14}", flush=True)
                break
            seconds, times = found
            mark = "!" if before and seconds > MOST_GROWTH * before and seconds > 0.1 else " "
            print(f"{seconds:>8.2f} ({times:>3.0f}){mark}", end=" ", flush=True)
            before = seconds
        else:
            print(flush=True)


def profile(shapes: list[str], kilobytes: int) -> None:
    for shape in shapes:
        text = SHAPES[shape](kilobytes * _KB)
        work(text[:1000])
        profiler = cProfile.Profile()
        profiler.runcall(work, text)
        print(f"== {shape}, {kilobytes} KB")
        stats = pstats.Stats(profiler)
        stats.sort_stats("tottime").print_stats(6)


def main() -> None:
    arguments = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    arguments.add_argument("--most", type=int, default=16 * _KB, help="the longest text, in KB")
    arguments.add_argument("--shape", choices=SHAPES, action="append")
    arguments.add_argument("--profile", type=int, metavar="KB")
    arguments.add_argument("--one", type=int, help=argparse.SUPPRESS)
    given = arguments.parse_args()
    shapes = given.shape or list(SHAPES)
    if given.one:
        measure(shapes[0], given.one)
    elif given.profile:
        profile(shapes, given.profile)
    else:
        table(shapes, given.most)


if __name__ == "__main__":
    os.environ.setdefault("PYTHONHASHSEED", "0")
    main()
