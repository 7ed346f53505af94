"""Fuzz every target for a share of the time: `make fuzz SECONDS=300`.

    fuzz.py SECONDS [TARGET...]

With atheris (`pip install atheris`) inputs are led by the code that they reach; without it they
are changed at random. What breaks a target goes to build/fuzz/finds, once for each place in the
code, and the run goes on. Exit status 1: something was found.
"""

import json
import os
import random
import re
import subprocess
import sys
import time
import traceback
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from pkgutil import walk_packages

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE.parent))

from fuzzing.corpus import ROOT, documents, words, write_hostile  # noqa: E402

BUILD = ROOT / "build" / "fuzz"
SLOWEST = 1.0  # seconds of processor time for one input
LONGEST = 8192  # bytes of one


class Hunt:
    """One target at work: what was tried, and what was found."""

    def __init__(self, name: str) -> None:
        from fuzzing.targets import all_targets

        self.name = name
        self.target = all_targets()[name]
        self.tried = 0
        self.slowest = 0.0
        self.finds: dict[str, str] = {}
        self._told = time.monotonic()

    def __call__(self, content: bytes) -> None:
        from fuzzing.targets import run

        begun = time.process_time()
        try:
            run(self.target, content)
        except Exception as error:
            self._found(_place(error), "".join(traceback.format_exception(error)), content)
        spent = time.process_time() - begun
        self.slowest = max(self.slowest, spent)
        if spent > SLOWEST:
            self._found("slow", f"{spent:.1f} s", content)
        self.tried += 1
        if time.monotonic() - self._told > 0.5:
            self.tell()

    def _found(self, place: str, message: str, content: bytes) -> None:
        if place in self.finds:
            return
        self.finds[place] = message
        folder = BUILD / "finds"
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / f"{self.name}-{len(self.finds)}"
        path.write_bytes(content)
        path.with_suffix(".txt").write_text(f"{place}\n{message}", "utf-8", "backslashreplace")
        self.tell()

    def tell(self) -> None:
        """Write down how far it is: the fuzzer ends the process as it likes."""
        from fuzzing.targets import counts

        self._told = time.monotonic()
        told = {
            "tried": self.tried,
            "slowest": self.slowest,
            "finds": list(self.finds),
            "counts": counts,
        }
        path = BUILD / f"{self.name}.json"
        path.with_suffix(".new").write_text(json.dumps(told), "utf-8")
        path.with_suffix(".new").replace(path)


def _place(error: BaseException) -> str:
    """The innermost line of ours: errors that are raised there are one find."""
    frames = traceback.extract_tb(error.__traceback__)
    ours = [frame for frame in frames if "newsexport" in frame.filename.split("/")] or frames
    kind = type(error).__name__
    if kind == "Broken":
        kind += f" {str(error)[:60]}"
    return f"{kind} {Path(ours[-1].filename).name}:{ours[-1].lineno}"


def instrumented() -> None:
    """Import all of the package, each branch and comparison telling that it was reached."""
    import atheris

    with atheris.instrument_imports(include=["newsexport"]):
        import newsexport

        for module in walk_packages(newsexport.__path__, "newsexport."):
            if not module.name.endswith(("__main__", "spacy")):
                import_module(module.name)


def led(name: str, seconds: float) -> None:
    """With atheris, in a process that is forked from one that has `instrumented`. Half of the
    changes are libFuzzer's, half are of pieces of documents."""
    import atheris

    hunt = Hunt(name)
    corpus = _corpus(name)
    lexicon = [_b(word) for word in words(name)] or [b"a"]

    def mutated(content: bytes, most: int, seed: int) -> bytes:
        if seed & 1:
            return bytes(atheris.Mutate(content, most))
        return changed(content, random.Random(seed), corpus, lexicon)[:most]

    for content in corpus[:20]:
        hunt(content)
    hunt.slowest = 0.0
    grown = BUILD / "grown" / name
    grown.mkdir(parents=True, exist_ok=True)
    lists = BUILD / f"{name}.dict"
    lists.write_text("".join(f'"{_quoted(word)}"\n' for word in words(name)), "ascii")
    arguments = [
        sys.argv[0],
        str(grown),
        str(BUILD / "corpus" / name),
        f"-max_total_time={max(int(seconds), 1)}",
        f"-max_len={LONGEST}",
        f"-dict={lists}",
        "-rss_limit_mb=2048",
        "-timeout=30",
        "-print_funcs=0",
        f"-artifact_prefix={BUILD}/",
    ]
    atheris.Setup(arguments, hunt, custom_mutator=mutated)
    atheris.Fuzz()


def _reached(log: Path) -> tuple[int, int]:
    """How much of the code the corpus reached, and all inputs together, as libFuzzer counts."""
    counted = re.findall(
        r"(INITED|NEW|REDUCE|pulse|DONE) +cov: ([0-9]+)", log.read_text("utf-8", "replace")
    )
    numbers = [int(number) for _, number in counted]
    first = next((int(number) for word, number in counted if word == "INITED"), 0)
    return first, max(numbers, default=0)


def _forked(name: str, seconds: float, log: Path) -> int:
    """`led` in a process of its own; the exit status."""
    sys.stdout.flush()
    child = os.fork()
    if child == 0:
        with log.open("wb") as output:
            os.dup2(output.fileno(), 1)
            os.dup2(output.fileno(), 2)
        try:
            led(name, seconds)
        except BaseException:
            traceback.print_exc()
            sys.stderr.flush()
            os._exit(70)
        os._exit(0)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def _quoted(word: str) -> str:
    """As libFuzzer's dictionaries have it."""
    plain = (chr(b) if 32 < b < 127 and chr(b) not in '"\\' else f"\\x{b:02x}" for b in _b(word))
    return "".join(plain)


def _b(word: str) -> bytes:
    return word.encode("utf-8", "replace")


def blind(name: str, seconds: float, seed: int) -> None:
    """Without atheris: pieces of documents cut, doubled, exchanged, and words put in."""
    hunt = Hunt(name)
    chance = random.Random(seed)
    corpus = _corpus(name)
    hunt(corpus[0])  # imports take their time
    hunt.finds.pop("slow", None)
    lexicon = [_b(word) for word in words(name)] or [b"a"]
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        hunt(changed(chance.choice(corpus), chance, corpus, lexicon)[:LONGEST])
    hunt.tell()


def changed(
    content: bytes, chance: random.Random, corpus: list[bytes], lexicon: list[bytes]
) -> bytes:
    """`content` after a few changes."""
    for _ in range(chance.choice((1, 1, 2, 3, 6, 12))):
        start = chance.randint(0, len(content))
        end = min(len(content), start + chance.choice((0, 1, 1, 2, 5, 20, 100)))
        other = chance.choice(corpus)
        at = chance.randint(0, len(other))
        new = chance.choice(
            (
                b"",
                bytes([chance.randrange(256)]),
                chance.choice(b"<>&\"'{}[]:,;-#\\\n\r\0 ").to_bytes(1, "big"),
                chance.choice(lexicon),
                other[at : at + chance.choice((1, 10, 100, 1000))],
                content[start:end] * chance.choice((2, 3, 20)),
            )
        )
        content = content[:start] + new + content[end:]
    return content


def main(arguments: list[str]) -> int:
    seconds, names = float(arguments[0]), arguments[1:]
    is_led = find_spec("atheris") is not None
    if is_led:
        instrumented()
    from fuzzing.targets import all_targets

    names = names or list(all_targets())
    write_hostile(BUILD / "hostile")
    how = "led by coverage" if is_led else "blind: atheris is not installed"
    print(f"{len(names)} targets, {seconds:g} s in all, {how}")
    totals: dict[str, int] = {}
    finds = tried = 0
    for name in names:
        _write_corpus(name)
        log = BUILD / f"{name}.log"
        share = seconds / len(names)
        if is_led:
            ended = _forked(name, share, log)
        else:
            command = [sys.executable, str(Path(__file__)), "--blind", name, str(share)]
            with log.open("wb") as output:
                ended = subprocess.run(command, stdout=output, stderr=output).returncode
        told = json.loads((BUILD / f"{name}.json").read_text("utf-8"))
        if ended:
            told["finds"].append(f"ended with {ended}: see {log}")
        tried += told["tried"]
        finds += len(told["finds"])
        for what, count in told["counts"].items():
            totals[what] = totals.get(what, 0) + count
        reached = "reached {:,}, then {:,}; ".format(*_reached(log)) if is_led else ""
        slowest = told["slowest"]
        print(f"{name:20} {told['tried']:9,} tried, {reached}slowest {slowest:.2f} s", flush=True)
        for find in told["finds"]:
            print(f"    {find}", flush=True)
    print(f"{tried:,} inputs, {finds} finds; of them in each part:")
    for what, count in sorted(totals.items()):
        print(f"    {what:24} {count:9,}")
    return 1 if finds else 0


def _write_corpus(name: str) -> None:
    folder = BUILD / "corpus" / name
    folder.mkdir(parents=True, exist_ok=True)
    for at, content in enumerate(documents(name, BUILD / "hostile")):
        (folder / f"{at:04}").write_bytes(content)
    (BUILD / f"{name}.json").write_text('{"tried": 0, "slowest": 0, "finds": [], "counts": {}}')


def _corpus(name: str) -> list[bytes]:
    return [path.read_bytes() for path in sorted((BUILD / "corpus" / name).iterdir())]


if __name__ == "__main__":
    if sys.argv[1] == "--blind":
        blind(sys.argv[2], float(sys.argv[3]), int(time.time()))
    else:
        sys.exit(main(sys.argv[1:]))
