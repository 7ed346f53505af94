"""Print what places cost, in times of reading alone, and per place of a document full of findings.

    python tests/quality/places.py [--rounds N]

JSON: ninjs of our seeds, and the standard's examples where they are beside us. Each step is timed
right after `json.loads` of the same texts; the median of the ratios is told, and the best time.
"""

import argparse
import json
import statistics
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import newsexport
from newsexport.data import data_of
from newsexport.documents.html_scripts import find_scripts
from newsexport.documents.json_places import JsonPlaces
from newsexport.documents.json_text import load
from newsexport.documents.lines import LineIndex
from newsexport.documents.xml import parse_xml
from newsexport.documents.xml_places import XmlPlaces
from newsexport.documents.yaml import documents
from newsexport.documents.yaml_places import YamlPlaces
from newsexport.encoding import source_of
from newsexport.registry import get_exporter

ROOT = Path(__file__).parents[2]
EXAMPLES = ROOT.parent / "shared" / "standards" / "bundle" / "ninjs" / "examples"
ROUNDS = 40
MANY = 10_000  # findings of one document

Work = Callable[[str], object]


def seconds(work: Work, texts: Sequence[str]) -> float:
    start = time.process_time()
    for text in texts:
        work(text)
    return time.process_time() - start


def ratios(
    name: str, texts: Sequence[str], base: Work, steps: dict[str, Work], rounds: int
) -> None:
    size = statistics.mean(map(len, texts))
    bases: list[float] = []
    taken: dict[str, list[float]] = {step: [] for step in steps}
    told: dict[str, list[float]] = {step: [] for step in steps}
    for _ in range(rounds):
        for step, work in steps.items():
            bases.append(seconds(base, texts))
            taken[step].append(seconds(work, texts))
            told[step].append(taken[step][-1] / bases[-1])
    print(f"\n{name}: {len(texts)} documents of {size:.0f} characters; microseconds a document")
    print(f"{'reading alone':<44}{min(bases) / len(texts) * 1e6:>9.1f}{1:>8.2f}")
    for step in steps:
        best = min(taken[step]) / len(texts) * 1e6
        print(f"{step:<44}{best:>9.1f}{statistics.median(told[step]):>8.2f}")


def _headline(pointers: Sequence[str]) -> str:
    """/headline, /headlines/0/value, or that of something in the document."""
    return next((at for at in pointers if "headline" in at and at[-1] in "e1"), pointers[1])


def json_steps(texts: Sequence[str]) -> dict[str, Work]:
    values = {text: json.loads(text) for text in texts}
    pointers = {text: [*JsonPlaces(text).table(value)] for text, value in values.items()}
    headline = {text: _headline(all_parts) for text, all_parts in pointers.items()}
    sources = {text: source_of(text, "a.json") for text in texts}

    def one(text: str, pointer: str) -> object:
        return load(sources[text]), JsonPlaces(text).span(pointer)

    def each(text: str) -> object:
        places = JsonPlaces(text)
        return load(sources[text]), [places.span(at) for at in places.table(values[text])]

    def table(text: str) -> object:
        return JsonPlaces(text).table(load(sources[text]))

    return {
        "with what we refuse": lambda text: load(sources[text]),
        "the same, and the place of the headline": lambda text: one(text, headline[text]),
        "the same, and the place of the last part": lambda text: one(text, pointers[text][-1]),
        "the same, and the places of all parts": table,
        "all parts, and each looked up by its pointer": each,
    }


def xml_steps() -> dict[str, Work]:
    def each(text: str) -> object:
        root = parse_xml(data_of(text, "a.xml"))
        places = XmlPlaces(text, root)
        return [(places.tag_span(one), places.text_offset(one, 1)) for one in root.iter("*")]

    def one(text: str) -> object:
        root = parse_xml(data_of(text, "a.xml"))
        return XmlPlaces(text, root).tag_span(root)

    return {"and the place of one element": one, "and those of all, and their texts": each}


def many() -> None:
    """What a document full of findings takes: twice as many may take twice the time."""
    print(f"\nplaces of a document full of findings, milliseconds ({MANY} and {2 * MANY} of them)")

    def in_json(count: int) -> None:
        text = "[" + ",\n".join(['{"headline": "caf\\u00e9 closes"}'] * count) + "]"
        places, lines = JsonPlaces(text), LineIndex(text)
        for number in range(count):
            lines.position(places.string_offset(f"/{number}/headline", 5))

    def in_one_string(count: int) -> None:
        text = json.dumps({"body_text": "lorem ipsum dolor " * count})
        places, lines = JsonPlaces(text), LineIndex(text)
        for number in range(count):
            lines.position(places.string_offset("/body_text", 18 * number))

    def in_yaml(count: int) -> None:
        text = "".join(f'k{number}: "caf\\u00e9 closes"\n' for number in range(count))
        places, lines = YamlPlaces(text), LineIndex(text)
        for number in range(count):
            lines.position(places.string_offset(f"/k{number}", 5))

    def in_xml(count: int) -> None:
        text = "<a>" + "<p class='x'>caf&#233; closes</p>\n" * count + "</a>"
        root = parse_xml(data_of(text, "a.xml"))
        places, lines = XmlPlaces(text, root), LineIndex(text)
        for element in root:
            lines.position(places.text_offset(element, 5))
            lines.position(places.attribute_span(element, "class").start)

    def in_pages(count: int) -> None:
        text = '<script type="application/ld+json">{"a": 1}</script>\n' * count
        lines = LineIndex(text)
        for script in find_scripts(text):
            lines.position(JsonPlaces(text, *script.span).span("/a").start)

    for name, work in (
        ("JSON", in_json),
        ("JSON, in one string", in_one_string),
        ("YAML", in_yaml),
        ("XML", in_xml),
        ("scripts of a page", in_pages),
    ):
        took = []
        for count in (MANY, 2 * MANY):
            start = time.process_time()
            work(count)
            took.append((time.process_time() - start) * 1000)
        print(f"{name:<44}{took[0]:>9.0f}{took[1]:>8.0f}")


def main() -> None:
    arguments = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    arguments.add_argument("--rounds", type=int, default=ROUNDS)
    rounds = arguments.parse_args().rounds
    seeds = [path.read_text("utf-8") for path in sorted((ROOT / "seeds").glob("*.txt"))]
    items = [newsexport.parse(text) for text in seeds]
    exports = [get_exporter("ninjs").write(item) for item in items]
    examples = [path.read_text("utf-8") for path in sorted(EXAMPLES.glob("*/*.json"))]
    for name, texts in (("ninjs of our seeds", exports), ("ninjs, IPTC's examples", examples)):
        if texts:
            ratios(name, texts, json.loads, json_steps(texts), rounds)
    xml = [get_exporter("newsml_g2").write(item) for item in items]
    ratios(
        "NewsML-G2 of our seeds",
        xml,
        lambda text: parse_xml(data_of(text, "a.xml")),
        xml_steps(),
        rounds,
    )
    in_yaml = [get_exporter("yaml").write(item) for item in items]
    ratios(
        "YAML of our seeds",
        in_yaml,
        lambda text: list(documents(data_of(text, "a.yaml"))),
        {
            "and the places of all parts": lambda text: (
                list(documents(data_of(text, "a.yaml"))),
                YamlPlaces(text).table(),
            )
        },
        max(rounds // 8, 3),
    )
    many()


if __name__ == "__main__":
    main()
