"""Print what the work costs, in one run: start-up, and microseconds per article.

    python tests/quality/bench.py [--rounds N] [--stages | --functions]

Start-up is the whole process of the main command on the user's article against `python -c
pass` of an empty environment, in turn, and the median of the ratios. The steps are timed over
our seeds (and the corpus beside us, where it is), each right after one pass of a word regex
over the same texts: the best time of all rounds, and the median of the ratios to that pass, so
that what else the machine does matters little. What is read is what we write of the articles;
beside writing NewsML-G2 stands escaping and joining the strings of the same documents.

`--stages` tells instead where parse spends its time, stage by stage, and `--functions` function
by function: the stack is looked at every millisecond, which disturbs less than a profiler.
"""

import argparse
import compileall
import re
import signal
import statistics
import subprocess
import sys
import tempfile
import time
import venv
from collections import Counter
from collections.abc import Callable, Sequence
from functools import partial
from html import escape
from pathlib import Path
from types import FrameType

import newsexport
from newsexport.data import data_of
from newsexport.newsitem import NewsItem
from newsexport.options import ParseOptions
from newsexport.parser.item import parse_source
from newsexport.registry import EXPORTERS, READERS, get_exporter, get_reader, own_names
from newsexport.validation import item_errors

ROOT = Path(__file__).parents[2]
CORPUS = ROOT.parent / "shared" / "corpus" / "texts"
COMMAND = Path(sys.executable).with_name("newsexport")
SEED = ROOT / "seeds" / "000_d2086852ca9e6fce.txt"
RUNS = 25
ROUNDS = 9
SECONDS = 10.0  # that the stack is looked at
TICK = 0.001

_words = re.compile(r"\w+").findall


def wall(*command: str) -> float:
    start = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - start


def start_up(folder: str) -> None:
    for source in ("src/newsexport", "exporters", "schemas"):  # as where it is installed
        compileall.compile_dir(ROOT / source, quiet=1)
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


def articles() -> list[str]:
    paths = sorted((ROOT / "seeds").glob("*.txt")) + sorted(CORPUS.glob("*.txt"))
    return [path.read_text("utf-8") for path in paths]


def seconds(work: Callable[..., object], inputs: Sequence[object]) -> float:
    """Of this process alone, for each input once."""
    start = time.process_time()
    for each in inputs:
        work(each)
    return time.process_time() - start


def one_pass(texts: list[str]) -> float:
    """Seconds that the word regex needs for all texts, measured long enough to be compared."""
    return seconds(_words, texts * 5) / 5


def _read(name: str, text: str) -> list[object]:
    return list(get_reader(name).read(data_of(text, "bench"), ParseOptions()))


def _strings(document: str) -> list[str]:
    """What stands between the marks of a document: as many strings as plain building joins."""
    return re.split(r'([<>"])', document)


def _joined(strings: list[str]) -> str:
    """The least that anybody does who builds XML of strings: escape each, and join."""
    return "".join([escape(string) for string in strings])


def steps(rounds: int) -> None:
    texts = articles()
    items = [newsexport.parse(text) for text in texts]
    size = statistics.mean(map(len, texts))
    print(f"{len(texts)} articles, {size:.0f} characters on average; microseconds per article")
    works: dict[str, tuple[Callable[..., object], Sequence[object]]] = {
        "parse": (newsexport.parse, texts),
        "validate": (item_errors, items),
        "to_dict": (NewsItem.to_dict, items),
    }
    for name in own_names(EXPORTERS):
        works[f"write {name}"] = (get_exporter(name).write, items)
    written = [get_exporter("newsml_g2").write(item) for item in items]
    works["newsml_g2, its strings alone"] = (_joined, [_strings(text) for text in written])
    for name in own_names(EXPORTERS):
        if name in own_names(READERS) and name != "text":
            write = get_exporter(name).write
            works[f"read {name}"] = (partial(_read, name), [write(item) for item in items])
    best: dict[str, float] = {}
    ratios: dict[str, list[float]] = {name: [] for name in works}
    bases: list[float] = []
    for _ in range(rounds):
        for name, (work, inputs) in works.items():
            bases.append(one_pass(texts))
            spent = seconds(work, inputs)
            best[name] = min(best.get(name, spent), spent)
            ratios[name].append(spent / bases[-1])
    ratio = {name: statistics.median(found) for name, found in ratios.items()}
    for table in (best, ratio):
        table["parse, validate, jsonld"] = (
            table["parse"] + table["validate"] + table["write jsonld"]
        )
    print(f"{'one pass of a word regex':<28}{min(bases) / len(texts) * 1e6:>9.0f}{1:>8.1f}")
    for name, cost in best.items():
        print(f"{name:<28}{cost / len(texts) * 1e6:>9.0f}{ratio[name]:>8.1f}")


def where(outermost: str | None) -> None:
    """Print the share of each function that `outermost` calls, or of every function at work."""
    seen: Counter[str] = Counter()

    def look(_: int, frame: FrameType | None) -> None:
        callee = frame
        while frame and callee:
            frame = callee.f_back if outermost else None
            if frame is None or frame.f_code.co_name == outermost:
                code = callee.f_code
                place = f"{Path(code.co_filename).stem}.{code.co_qualname}"
                seen[place if frame or not outermost else "elsewhere"] += 1
                return
            callee = frame

    texts = articles()
    for text in texts:
        newsexport.parse(text)
    base = one_pass(texts)
    signal.signal(signal.SIGPROF, look)
    signal.setitimer(signal.ITIMER_PROF, TICK, TICK)
    start, runs = time.process_time(), 0
    while time.process_time() - start < SECONDS:
        seconds(newsexport.parse, texts)
        runs += 1
    spent = (time.process_time() - start) / runs
    signal.setitimer(signal.ITIMER_PROF, 0)
    print(f"{'parse':<40}{spent / len(texts) * 1e6:>9.0f}{spent / base:>8.1f}")
    for name, count in seen.most_common(40):
        cost = spent * count / seen.total()
        print(f"{name:<40}{cost / len(texts) * 1e6:>9.0f}{cost / base:>8.1f}")


def main() -> None:
    arguments = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    arguments.add_argument("--rounds", type=int, default=ROUNDS)
    arguments.add_argument("--stages", action="store_true")
    arguments.add_argument("--functions", action="store_true")
    given = arguments.parse_args()
    if given.stages:
        where(parse_source.__name__)
    elif given.functions:
        where(None)
    else:
        with tempfile.TemporaryDirectory() as folder:
            start_up(folder)
        steps(given.rounds)


if __name__ == "__main__":
    main()
