"""XML against our schemas: agreement with the official ones, and speed beside xmllint.

    python tests/quality/xml_structure.py [--all]

--all compares the verdicts on all mutants and samples (ten minutes), else on every tenth.
"""

import shutil
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

from lxml import etree

sys.path.insert(0, str(Path(__file__).parents[1]))

from newsexport.schemas import path_of
from newsexport.structure.grammar import grammar
from newsexport.structure.walk import walk
from newsexport.structure.xml_schema import xml_errors
from standards.agreement import (
    documents,
    nitf_documents,
    official,
    read,
    why_they_differ,
)
from standards.checks import BUNDLE, WORKED
from standards.mutants import Mutant, mutants, samples

FILES = 1000
_XSD = BUNDLE / "newsml-g2" / "xsd" / "NewsML-G2_2.35-spec-All-Power.xsd"
_CHECK = """
import sys
from lxml import etree
from newsexport.structure.xml_schema import xml_errors
wrong = 0
for name in sys.argv[1:]:
    for _ in xml_errors("newsml-g2", etree.parse(name).getroot()):
        wrong += 1
print(wrong)
"""
_OFFICIAL = """
import sys
from lxml import etree
schema = etree.XMLSchema(etree.parse(sys.argv[1]))
print(sum(not schema.validate(etree.parse(name)) for name in sys.argv[2:]))
"""


def agreement(name: str, paths: list[Path], every: int) -> None:
    same = sum(
        official(name).validate(root) == (next(xml_errors(name, root), None) is None)
        for root in map(read, paths)
    )
    print(f"{name}: {same} of {len(paths)} documents as the official schema says")

    def of_documents() -> Iterator[Mutant]:
        for root in map(read, paths):
            if official(name).validate(root):
                yield from mutants(root)

    made: tuple[tuple[str, Callable[[], Iterator[Mutant]]], ...] = (
        ("mutants of the valid documents", of_documents),
        ("samples of every element", lambda: samples(grammar(name))),
    )
    for title, sequence in made:
        seen: Counter[bool] = Counter()
        differ: Counter[str] = Counter()
        for at, mutant in enumerate(sequence()):
            if at % every:
                continue
            wrong = next(xml_errors(name, mutant.root), None)
            valid = official(name).validate(mutant.root)
            seen[valid] += 1
            if valid != (wrong is None):
                why = why_they_differ(name, mutant, None if wrong is None else wrong[1])
                differ[why or f"UNNAMED: {mutant.kind} at {mutant.where}"] += 1
        total, wrong_by = seen.total(), differ.total()
        print(
            f"  {title}: {total:,} ({seen[True]:,} valid), agreement"
            f" {100 * (total - wrong_by) / total:.3f} %"
        )
        for why, count in differ.most_common():
            print(f"    {count:6,} {why}")


def best(work: Callable[[], object], times: int = 5) -> float:
    """The least of some times that `work` takes, in seconds."""
    taken = []
    for _ in range(times):
        began = time.perf_counter()
        work()
        taken.append(time.perf_counter() - began)
    return min(taken)


def loads() -> None:
    own = path_of("_newsml_g2.xsd")
    rng = path_of("newsml-g2.rng")
    print("NewsML-G2, load of the schema, milliseconds")
    for title, work in (
        ("official XSD", lambda: etree.XMLSchema(etree.parse(str(_XSD)))),
        ("ours, compiled", lambda: etree.XMLSchema(etree.parse(own))),
        ("ours, RELAX NG in libxml2", lambda: etree.RelaxNG(etree.parse(rng))),
        ("ours, tables of the walk", lambda: grammar.__wrapped__("newsml-g2").words),
    ):
        print(f"  {1000 * best(work):8.2f} {title}")


def one_document() -> None:
    print("one document (worked/seed, 175 elements), microseconds")
    root = etree.parse(str(WORKED / "seed.newsml-g2.xml")).getroot()
    theirs = official("newsml-g2")
    rng = etree.RelaxNG(etree.parse(path_of("newsml-g2.rng")))
    for title, work in (
        ("official XSD", lambda: theirs.validate(root)),
        ("ours, as xml_errors", lambda: [*xml_errors("newsml-g2", root)]),
        ("ours, walked", lambda: [*walk("newsml-g2").errors(root)]),
        ("ours, RELAX NG in libxml2", lambda: rng.validate(root)),
    ):
        work()
        print(f"  {1e6 * best(work, 50):8.0f} {title}")
    print("one element with so many attributes, milliseconds: RELAX NG in libxml2, xml_errors")
    names = [*"how why creator rendition format id href title size version".split()]
    names += [*"howuri whyuri creatoruri renditionuri formaturi".split()]
    values = {"id": "i", "size": "1", "version": "1"}
    item = read(WORKED / "variant-core.newsml-g2.xml")
    content = item.find("{*}contentSet")
    assert content is not None
    remote = etree.SubElement(content, f"{{{grammar('newsml-g2').namespace}}}remoteContent")
    for number, name in enumerate(names, 1):
        remote.set(name, values.get(name, "a:b"))
        if number in (5, 10, 13, 15):
            slow = best(lambda: rng.validate(item), 1)
            fast = best(lambda: [*xml_errors("newsml-g2", item)], 1)
            print(f"  {number:3}: {1000 * slow:10.2f} {1000 * fast:8.2f}")


def beside_xmllint() -> None:
    print(f"{FILES} NewsML-G2 files, wall time of the whole process, seconds")
    seeds = [read(path) for path in documents() if official("newsml-g2").validate(read(path))]
    with tempfile.TemporaryDirectory() as folder:
        names = []
        for number in range(FILES):
            name = f"{folder}/{number:04}.xml"
            root = seeds[number % len(seeds)]
            etree.ElementTree(root).write(name, encoding="UTF-8", xml_declaration=True)
            names.append(name)
        size = sum(Path(name).stat().st_size for name in names)
        print(f"  {len(seeds)} valid documents in turn, {size / 1e6:.1f} MB")
        commands = {
            "ours (xml_errors)": [sys.executable, "-c", _CHECK, *names],
            "lxml, official XSD": [sys.executable, "-c", _OFFICIAL, str(_XSD), *names],
        }
        xmllint = shutil.which("xmllint")
        if xmllint:
            commands["xmllint, official XSD"] = [
                *(xmllint, "--noout", "--nonet", "--schema", str(_XSD)),
                *names,
            ]
        else:
            print("  no xmllint here (Debian: libxml2-utils)")
        taken = {
            title: best(lambda: subprocess.run(command, capture_output=True, check=True))  # noqa: B023
            for title, command in commands.items()
        }
    for title, seconds in taken.items():
        print(f"  {seconds:8.3f} {title}")
    if xmllint:
        ratio = taken["ours (xml_errors)"] / taken["xmllint, official XSD"]
        print(f"  ours / xmllint: {ratio:.2f}")


if __name__ == "__main__":
    if not BUNDLE.is_dir():
        sys.exit("the standards' files are not beside this checkout (../shared)")
    loads()
    one_document()
    beside_xmllint()
    every = 1 if "--all" in sys.argv[1:] else 10
    agreement("newsml-g2", documents(), every)
    agreement("nitf", nitf_documents(), every)
