"""Print how well the parser reads what people labelled: our seeds, and the corpus beside us.

    python tests/quality/accuracy.py [--errors KIND] [--only REGEX]

The scorer is the corpus's own (score.py); without it there is nothing to print.
"""

import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

import newsexport

ROOT = Path(__file__).parents[2]
CORPUS = ROOT.parent / "shared" / "corpus"


def predict(texts: Sequence[Path], folder: Path) -> None:
    """Write <id>.json, the document model of each text, into `folder`."""
    for path in texts:
        item = newsexport.parse(path.read_bytes(), name=path.name)
        out = folder / f"{path.stem}.json"
        out.write_text(json.dumps(item.to_dict(), ensure_ascii=False), "utf-8")


def score(corpus: Path, *arguments: str) -> str:
    """The scorer's table for the texts and labels in `corpus`."""
    with tempfile.TemporaryDirectory() as folder:
        predict(sorted((corpus / "texts").glob("*.txt")), Path(folder))
        command = [sys.executable, str(CORPUS / "score.py"), str(corpus), "--predictions", folder]
        run = subprocess.run([*command, *arguments], capture_output=True, text=True, check=False)
    if run.returncode:
        raise RuntimeError(run.stderr)
    return run.stdout


def measures(predictions: Path, *arguments: str) -> dict[str, dict[str, float]]:
    """The scorer's figures of the corpus for documents that are there already."""
    with tempfile.TemporaryDirectory() as folder:
        figures = Path(folder) / "figures.json"
        command = [sys.executable, str(CORPUS / "score.py"), str(CORPUS)]
        command += ["--predictions", str(predictions), "--json", str(figures), *arguments]
        subprocess.run(command, capture_output=True, check=False)
        found: dict[str, dict[str, float]] = json.loads(figures.read_text("utf-8"))["measures"]
    return found


def seeds_as_corpus(folder: Path) -> Path:
    """Our labelled seeds, laid out as the scorer wants them."""
    for name in ("texts", "labels"):
        (folder / name).mkdir()
    labels = sorted((ROOT / "seeds").glob("*.labels.json"))
    assert labels, "no labelled seeds"
    for path in labels:
        stem = path.name.removesuffix(".labels.json")
        shutil.copy(path, folder / "labels" / f"{stem}.json")
        shutil.copy(ROOT / "seeds" / f"{stem}.txt", folder / "texts")
    return folder


def main() -> None:
    if not CORPUS.is_dir():
        print("no labelled corpus beside this checkout (../shared/corpus): nothing measured")
        return
    more = sys.argv[1:]
    with tempfile.TemporaryDirectory() as folder:
        print("Own seeds\n\n" + score(seeds_as_corpus(Path(folder)), *more))
    print("Corpus, all languages\n\n" + score(CORPUS, *more))
    if not more:
        print("Corpus, English\n\n" + score(CORPUS, "--language", "en"))


if __name__ == "__main__":
    main()
