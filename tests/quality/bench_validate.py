"""Print how `newsexport validate` compares with what users would run instead, on the same files.

    make bench-validate

Whole commands are timed by the wall, start-up included: the median of five runs, ours and theirs
by turns. `check-jsonschema` holds the ninjs files against our own schema, `xmllint` the NewsML-G2
files against the official XSD, where it is at hand. Ours looks at the rules as well, and tells
line and column; `structure alone` leaves the rules out.
"""

import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from statistics import median
from time import perf_counter

import newsexport

ROOT = Path(__file__).parent.parent.parent
XSD = ROOT.parent / "shared/standards/bundle/newsml-g2/xsd/NewsML-G2_2.35-spec-All-Power.xsd"
FILES = 1000
RUNS = 5
OURS = Path(sys.executable).with_name("newsexport")


def written(folder: Path, format: str, suffix: str) -> list[str]:
    """FILES files of `format`: the seeds, one after the other, each with its own guid."""
    seeds = sorted((ROOT / "seeds").glob("*.txt"))
    names = []
    for number in range(FILES):
        seed = seeds[number % len(seeds)]
        guid = f"urn:newsml:example.com:2026:{number}"
        item = newsexport.parse(seed.read_bytes(), guid=guid, provider="Example Wire")
        path = folder / f"{number:04}{suffix}"
        path.write_text(newsexport.export(item, format), "utf-8")
        names.append(str(path))
    return names


def seconds(command: Sequence[str]) -> float:
    start = perf_counter()
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    took = perf_counter() - start
    if done.returncode != 0:
        sys.exit(f"{command[0]} ended with {done.returncode}: {done.stdout[-500:]}{done.stderr}")
    return took


def compare(name: str, ours: Sequence[str], theirs: Sequence[str]) -> None:
    took = [(seconds(ours), seconds(theirs)) for _ in range(RUNS)]
    mine, other = median(each[0] for each in took), median(each[1] for each in took)
    print(f"{name:<46} {mine:8.2f} s {other:8.2f} s {other / mine:8.2f}")


def main() -> None:
    check_jsonschema = sys.argv[1] if len(sys.argv) > 1 else shutil.which("check-jsonschema")
    heading = f"wall time, {FILES} files"
    print(f"{heading:<46} {'ours':>10} {'theirs':>10} {'theirs/ours':>12}")
    with tempfile.TemporaryDirectory() as top:
        folder = Path(top)
        ninjs = written(folder, "ninjs", ".ninjs.json")
        newsml = written(folder, "newsml_g2", ".newsml-g2.xml")
        own = [str(OURS), "validate", "--no-config", "--quiet", "--fail-on", "error"]
        alone = [*own, "--select", "NX0"]
        if check_jsonschema:
            schema = str(ROOT / "schemas" / "ninjs-3.1.schema.json")
            theirs = [check_jsonschema, "--schemafile", schema, *ninjs]
            compare("ninjs, check-jsonschema", [*own, *ninjs], theirs)
            compare("the same, structure alone", [*alone, *ninjs], theirs)
        if shutil.which("xmllint") and XSD.exists():
            theirs = ["xmllint", "--nonet", "--noout", "--schema", str(XSD), *newsml]
            compare("NewsML-G2, xmllint --schema", [*own, *newsml], theirs)
            compare("the same, structure alone", [*alone, *newsml], theirs)


if __name__ == "__main__":
    main()
