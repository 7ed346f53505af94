"""`newsexport push` as a newsroom runs it: a process of its own, with one journal."""

import os
import subprocess
import sys
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

COMMAND = [sys.executable, "-m", "newsexport"]
CLOCK = {"SOURCE_DATE_EPOCH": "1768467600"}


class Done(NamedTuple):
    code: int
    rows: tuple[tuple[str, ...], ...]  # outcome, name, address
    said: str

    def outcomes(self) -> Counter[str]:
        return Counter(row[0] for row in self.rows)


class Push:
    """The command for one receiver; `options` may be changed between runs."""

    def __init__(
        self, receiver: str, folder: Path, options: Sequence[str], secret: Mapping[str, str]
    ) -> None:
        self.receiver = receiver
        self.folder = folder
        self.journal, self.report = folder / "journal.sqlite", folder / "report.json"
        self.options = list(options)
        self.secret = dict(secret)

    def start(self, paths: Sequence[Path], *more: str) -> subprocess.Popen[str]:
        given = [*self.options, "--journal", str(self.journal), "--report", str(self.report), *more]
        environment = {"PATH": os.environ["PATH"], "HOME": str(self.folder)}
        return subprocess.Popen(
            [*COMMAND, "push", self.receiver, *map(str, paths), "--no-config", *given],
            env=environment | CLOCK | self.secret,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def __call__(self, paths: Sequence[Path], *more: str) -> Done:
        process = self.start(paths, *more)
        out, err = process.communicate(timeout=300)
        rows = tuple(tuple(line.split("\t")) for line in out.split("\n") if line)
        return Done(process.returncode, rows, out + err)
