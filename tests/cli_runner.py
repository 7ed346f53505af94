"""Running the command line inside the test's own process."""

from collections.abc import Sequence
from typing import NamedTuple

import pytest

from newsexport.cli import main


class Run(NamedTuple):
    code: int
    out: str
    err: str


class CommandLine:
    """Call it with arguments; what it printed and its exit status come back."""

    def __init__(self, capture: pytest.CaptureFixture[str]) -> None:
        self.capture = capture

    def __call__(self, *arguments: str) -> Run:
        self.capture.readouterr()
        try:
            main(arguments)
            code = 0
        except SystemExit as end:
            code = end.code if isinstance(end.code, int) else int(end.code is not None)
        return Run(code, *self.capture.readouterr())


def lines(text: str) -> Sequence[str]:
    return text.rstrip("\n").split("\n")
