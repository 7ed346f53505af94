"""Peak memory and time of `convert` and `validate` by the size of their input.

    python tests/security/memory.py [MIB...]       sizes, 1 4 16 where none is given

One article of each size in each form, in paragraphs of plain prose; a table in Markdown on
standard output. Status 1 where an input takes more memory than promised: 192 MiB, and 12 times its
size as text, 10 times as XML or JSON.
"""

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

MIB = 1 << 20
BASE = 192  # MiB
PARAGRAPH = (
    "The council of Springfield voted again on Tuesday, for the {n}th time, and nothing came of"
    ' it. "We will be back in {n} days," said Ann Hall{n}, who leads it. Prices rose {n} percent'
    " in Paris and in Berlin, where Acme{n} Corp. has its offices, though few had expected that."
)

NEWSML = (
    '<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:x:1" version="1"'
    ' standard="NewsML-G2" standardversion="2.34" conformance="power" xml:lang="en">'
    '<itemMeta><itemClass qcode="ninat:text"/><versionCreated>2024-01-02T03:04:05Z'
    "</versionCreated></itemMeta><contentMeta><headline>Council votes</headline></contentMeta>"
    '<contentSet><inlineXML contenttype="application/xhtml+xml">'
    '<html xmlns="http://www.w3.org/1999/xhtml"><head><title>t</title></head><body>%s</body></html>'
    "</inlineXML></contentSet></newsItem>"
)


def _paragraphs(count: int) -> list[str]:
    return [PARAGRAPH.format(n=n) for n in range(10_000, 10_000 + count)]


def text(count: int) -> str:
    return "Council votes\n\nBy Jane Doe\n\n" + "\n\n".join(_paragraphs(count))


def ninjs(count: int) -> str:
    body = "\n".join(_paragraphs(count))
    return json.dumps({"uri": "urn:x:1", "headline": "Council votes", "body_text": body})


def feed(count: int) -> str:
    return json.dumps(
        [
            {"uri": f"urn:x:{n}", "headline": "Council votes", "body_text": paragraph}
            for n, paragraph in enumerate(_paragraphs(count))
        ]
    )


def yaml(count: int) -> str:
    body = "".join(f"  {paragraph}\n\n" for paragraph in _paragraphs(count))
    return f"uri: urn:x:1\nheadline: Council votes\nbody_text: |\n{body}"


def newsml(count: int) -> str:
    return NEWSML % "".join(f"<p>{paragraph}</p>" for paragraph in _paragraphs(count))


FORMS: dict[str, tuple[Callable[[int], str], str, int]] = {
    "text": (text, ".txt", 12),
    "ninjs, one article": (ninjs, ".json", 10),
    "ninjs, an array of short ones": (feed, ".json", 10),
    "ninjs as YAML": (yaml, ".yaml", 10),
    "NewsML-G2": (newsml, ".xml", 10),
}
COMMANDS = {
    "convert": ["convert", "--to", "ninjs", "-o", os.devnull, "--quiet"],
    "validate": ["validate", "--quiet", "--format", f"json={os.devnull}"],
}


def main(sizes: list[int]) -> int:
    failed = 0
    print("| input | MiB | command | seconds | peak MiB | bound |")
    print("|---|--:|---|--:|--:|--:|")
    with tempfile.TemporaryDirectory() as folder:
        for form, (make, suffix, times) in FORMS.items():
            for size in sizes:
                path = Path(folder, f"a{suffix}")
                path.write_text(_of_size(make, size * MIB * 49 // 50), "utf-8")
                for command, arguments in COMMANDS.items():
                    seconds, peak, status = _measure([*arguments, str(path), "--no-config"])
                    bound = BASE + times * size
                    wrong = "" if peak <= bound and status < 2 else f" **status {status}**"
                    failed += bool(wrong)
                    row = f"| {form} | {size} | {command} | {seconds:.1f} | {peak:.0f} | {bound} |"
                    print(row + wrong, flush=True)
    return 1 if failed else 0


def _of_size(make: Callable[[int], str], size: int) -> str:
    one = len(make(2)) - len(make(1))
    return make((size - len(make(0))) // one)


def _measure(arguments: list[str]) -> tuple[float, float, int]:
    """CPU seconds, peak MiB and the exit status of one run."""
    command = [sys.executable, "-m", "newsexport", *arguments]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    return used.ru_utime + used.ru_stime, used.ru_maxrss / 1024, process.returncode


if __name__ == "__main__":
    sys.exit(main([int(size) for size in sys.argv[1:]] or [1, 4, 16]))
