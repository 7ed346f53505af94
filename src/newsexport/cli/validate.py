"""`newsexport validate`: what is wrong in files, told in one format or several.

Exit status: 0 nothing found at the level of --fail-on, 1 something, 2 something could not be done.
"""

import gc
import os
import sys
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from shutil import get_terminal_size
from typing import Any

from newsexport.baseline import Baseline, baseline_text, read_baseline
from newsexport.checking.engine import FORMAT_UNKNOWN, Checked, Checks, check
from newsexport.cli.messages import say, say_error
from newsexport.cli.progress import Progress
from newsexport.cli.reports import check_outputs, write_reports
from newsexport.cli.validate_job import Job, make_job
from newsexport.errors import NewsExportError, OutputError, SourceError
from newsexport.files import STDIN, find_inputs, opened, read_source, unwritable, write_new
from newsexport.paths import relative
from newsexport.reporter import Look, Outcome
from newsexport.tally import Tally

CLEAN, FOUND, CANNOT = 0, 1, 2
# What is checked of the files in a folder. A file that is named is checked whatever its name.
SUFFIXES = tuple(
    ".json .jsonld .jsonl .ndjson .yaml .yml .xml .rss .atom .nitf .newsml .html .htm .xhtml"
    " .txt .eml".split()
)


def validate(inputs: list[str], given: Mapping[str, Any]) -> int:
    """Check `inputs`; `given` holds the options by the names of DEFAULTS. The exit status."""
    try:
        job = make_job(inputs, given)
        check_outputs(job.outputs)
        return _Run(job).run()
    except NewsExportError as error:
        say_error(error)
    except ValueError as error:  # a code that is none, in an option or the settings
        say_error(SourceError("option", "validate", str(error)))
    return CANNOT


class _Run:
    """One job while it is done."""

    def __init__(self, job: Job) -> None:
        self.job = job
        self.tally = Tally()
        self.baseline: Baseline | None = None
        self.swept: set[str] = set()  # files that nobody named: found in a folder
        self.passed_over = 0  # those of them that are no news
        self.unwritten = 0  # reports that could not be written
        self.changed = 0  # files that --fix changed, or --diff would
        on_stdout = any(output.path is None for output in job.outputs)
        self.progress = Progress(data_on_stdout=on_stdout)
        here = str(Path.cwd())
        self.look = Look(here=here, root=here, fail_on=job.fail_on)

    def run(self) -> int:
        outcomes = self._told(self._outcomes())
        if self.job.write_baseline:
            return self._write_baseline(outcomes)
        if self.job.baseline:
            self.baseline = read_baseline(read_source(str(self.job.baseline)))
            outcomes = self.baseline.new_only(outcomes, self._path)
        self._report(self.tally.through(outcomes))
        self.progress.end()
        self._sum_up()
        if self.tally.errors or self.unwritten:
            return CANNOT
        return FOUND if self.tally.fails(self.job.fail_on) or self._would_change() else CLEAN

    def _would_change(self) -> bool:
        return self.job.diff and self.changed > 0

    # Checking

    def _inputs(self) -> list[str | SourceError]:
        found: list[str | SourceError] = []
        for given in self.job.inputs:
            whole = given != STDIN and os.path.isdir(given)
            begun = len(found)
            for one in find_inputs([given]):
                if isinstance(one, SourceError):
                    found.append(one)
                elif not whole or one.path.lower().endswith(SUFFIXES):
                    found.append(one.path)
                    if whole:
                        self.swept.add(one.path)
            if whole and len(found) == begun:
                message = "holds no file that is checked"
                hint = "name the files, or a pattern"
                found.append(SourceError("input-directory", given, message, hint=hint))
        return found

    def _outcomes(self) -> Iterator[Outcome]:
        inputs = self._inputs()
        if len(inputs) > 1:
            gc.enable()  # the entry point held it back for the sake of one file
        self.progress.inputs = len(inputs)
        if self.job.same:
            yield from self._same(inputs)
            return
        for path in inputs:
            if isinstance(path, SourceError):
                yield Outcome(path.name, error=path)
            else:
                yield from self._checked(path)
            self.progress.one_more_input()

    def _checked(self, path: str) -> Iterator[Outcome]:
        job = self.job
        name = job.stdin_name if path == STDIN else path
        wants = job.choice.of(self._path(name))
        checks = job.checks._replace(wants=wants)
        try:
            if job.fix or job.diff:
                self._fix(path, name, checks)
            if job.diff:
                yield Outcome(name)
                return
            with opened(
                path, stdin_name=name, declared=job.encoding, max_input=job.max_input
            ) as data:
                told = False
                for one in check(data, checks):
                    if path in self.swept and _is_no_news(one):
                        self.passed_over += 1
                        return
                    told = True
                    self.progress.one_more_item()
                    yield Outcome(name, one.findings, source=one.source, line=one.line)
                if not told:
                    yield Outcome(name)
        except (SourceError, OutputError) as error:
            yield Outcome(name, error=error)

    def _same(self, inputs: Iterable[str | SourceError]) -> Iterator[Outcome]:
        """What is said of each file against those before it."""
        from newsexport.checking.same import same

        job = self.job
        files: list[tuple[str, bytes]] = []
        for path in inputs:
            if isinstance(path, SourceError):
                raise path
            name = job.stdin_name if path == STDIN else path
            with opened(path, stdin_name=name, max_input=job.max_input) as data:
                files.append((name, data.content()))
        if len(files) < 2:
            message = "--same compares two files or more"
            raise OutputError("same-one", files[0][0] if files else "--same", message)
        for told in same(files, job.checks.format, job.checks.now, job.encoding):
            wants = job.choice.of(self._path(told.name))
            findings = tuple(finding for finding in told.findings if wants(finding.rule))
            yield Outcome(told.name, findings, source=told.source, line=told.line)

    def _told(self, outcomes: Iterable[Outcome]) -> Iterator[Outcome]:
        for outcome in outcomes:
            if outcome.error:
                say_error(outcome.error)
            yield outcome

    def _path(self, name: str) -> str:
        return relative(name, self.look.here, self.job.root)

    # Correcting

    def _fix(self, path: str, name: str, checks: Checks) -> None:
        from newsexport.checking.fixing import fixed

        if path == STDIN and not self.job.diff:
            message = "standard input cannot be corrected where it is"
            raise OutputError("fix-stdin", name, message, "--diff shows what would be")
        with opened(
            path, stdin_name=name, declared=self.job.encoding, max_input=self.job.max_input
        ) as data:
            content = data.content()
        result = fixed(content, name, checks, self.job.encoding)
        if result is None or result.content == content:
            return
        self.changed += 1
        if self.job.diff:
            for line in _diff(name, result.before, result.after):
                _print(line)
        else:
            write_new(Path(path), result.content, force=True)
            if not self.job.quiet:
                say(f"newsexport: {name}: {result.corrections} corrected")

    # Telling

    def _report(self, outcomes: Iterable[Outcome]) -> None:
        if self.job.diff:
            for _ in outcomes:
                pass
            _print("")
            return
        for error in write_reports(outcomes, self.job.outputs, self.job.rule_info, self._look()):
            say_error(error)
            self.unwritten += 1

    def _look(self) -> Look:
        if not sys.stdout.isatty():
            colour = bool(os.environ.get("FORCE_COLOR")) and not os.environ.get("NO_COLOR")
            return self.look._replace(colour=colour)
        colour = not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
        return self.look._replace(columns=get_terminal_size().columns, colour=colour)

    def _sum_up(self) -> None:
        if self.job.quiet:
            return
        known = self.baseline.known if self.baseline else 0
        resolved = self.baseline.resolved(self.job.choice.wants) if self.baseline else 0
        told = self.tally.sentence(known=known, resolved=resolved)
        over = self.passed_over
        say(f"{told}; {over:,} passed over that are no news" if over else told)

    def _write_baseline(self, outcomes: Iterable[Outcome]) -> int:
        assert self.job.baseline
        text = baseline_text(self.tally.through(outcomes), self._path)
        write_new(self.job.baseline, text.encode(), force=True)
        self.progress.end()
        if not self.job.quiet:
            count = sum(self.tally.findings.values())
            noun = "finding is" if count == 1 else "findings are"
            say(f"{count:,} {noun} known from now on, in {self.job.baseline}")
        return CANNOT if self.tally.errors else CLEAN


def _is_no_news(checked: Checked) -> bool:
    return [finding.rule for finding in checked.findings] == [FORMAT_UNKNOWN]


def _diff(name: str, before: str, after: str) -> Iterator[str]:
    from difflib import unified_diff

    lines = before.split("\n"), after.split("\n")
    for line in unified_diff(*lines, name, name, lineterm="", n=1):
        yield f"{line}\n"


def _print(text: str) -> None:
    """To standard output; an empty text is the last."""
    try:
        sys.stdout.buffer.write(text.encode("utf-8", "backslashreplace"))
        if not text:
            sys.stdout.buffer.flush()
    except BrokenPipeError:
        raise
    except OSError as error:
        raise unwritable(Path("<stdout>"), error) from None
