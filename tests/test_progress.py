import io
import sys

import pytest

from newsexport.cli import progress
from newsexport.cli.messages import say


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def a_terminal(monkeypatch: pytest.MonkeyPatch) -> Terminal:
    """Standard error as a terminal; no fixture, since pytest puts its own there before a test."""
    shown = Terminal()
    monkeypatch.setattr(sys, "stderr", shown)
    monkeypatch.setattr(progress, "_INTERVAL", -1.0)  # at once
    return shown


def test_many_inputs_show_how_far_the_work_is(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = a_terminal(monkeypatch)
    shown = progress.Progress(data_on_stdout=True)
    shown.inputs = 40
    for _ in range(40):
        shown.one_more_item()
        shown.one_more_input()
    shown.end()
    lines = terminal.getvalue().split("\r")
    assert "[############------------] 20/40 inputs, 20 items\x1b[K" in lines
    assert lines[-1] == "\x1b[K"


def test_many_items_of_one_input_are_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = a_terminal(monkeypatch)
    shown = progress.Progress(data_on_stdout=True)
    for _ in range(201):
        shown.one_more_item()
    assert terminal.getvalue() == "201 items\x1b[K\r"


def test_what_is_told_stands_on_a_line_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = a_terminal(monkeypatch)
    say("newsexport: a word")
    assert terminal.getvalue() == "\x1b[Knewsexport: a word\n"


def test_little_work_shows_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = a_terminal(monkeypatch)
    shown = progress.Progress(data_on_stdout=True)
    shown.inputs = 20
    for _ in range(20):
        shown.one_more_item()
        shown.one_more_input()
    shown.end()
    assert terminal.getvalue() == ""


def test_data_on_the_terminal_is_not_written_over(monkeypatch: pytest.MonkeyPatch) -> None:
    terminal = a_terminal(monkeypatch)
    monkeypatch.setattr(sys, "stdout", Terminal())
    shown = progress.Progress(data_on_stdout=True)
    for _ in range(300):
        shown.one_more_item()
    assert terminal.getvalue() == ""
    shown = progress.Progress(data_on_stdout=False)
    for _ in range(300):
        shown.one_more_item()
    assert "300 items" in terminal.getvalue()
