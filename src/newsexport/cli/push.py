"""`newsexport push`: articles into a CMS, each once.

A line for each article goes to standard output: what became of it, its file, its address.

Exit status: 0 all are there; 1 some failed, or the run was stopped before the last; 2 all failed,
or the run could not begin or go on.
"""

import gc
import json
import sys
from collections.abc import Iterator, Mapping
from typing import Any

from newsexport.cli.articles import items_in
from newsexport.cli.messages import say, say_error, say_note
from newsexport.cli.progress import Progress
from newsexport.cli.push_desk import Pictures, opened_desk
from newsexport.cli.push_job import Job, make_job
from newsexport.cli.push_told import tell
from newsexport.cli.stopping import stoppable
from newsexport.errors import NewsExportError, SourceError
from newsexport.files import STDIN, Input, find_inputs, write_new
from newsexport.push.engine import Article, Pushed, Unread, digest_of, planned, push_all
from newsexport.push.images import PICTURES
from newsexport.push.report import counted, report, table

DONE, SOME_FAILED, CANNOT = 0, 1, 2


def push(receiver: str, inputs: list[str], given: Mapping[str, Any]) -> int:
    """Push `inputs`; `given` holds the options by the names of DEFAULTS. The exit status."""
    try:
        job = make_job(receiver, inputs, given)
        return _Run(job).run()
    except NewsExportError as error:
        say_error(error)
        return CANNOT


class _Run:
    """One job while it is done."""

    def __init__(self, job: Job) -> None:
        self.job = job
        self.progress = Progress(data_on_stdout=True, is_slow=True)
        self.pushed: list[Pushed] = []
        self.stopped = False
        self.cut_off = False  # there are articles that a stop kept from being read
        self.ended: NewsExportError | None = None  # what keeps it from beginning or going on
        self.report_on_stdout = str(job.report) == STDIN

    def run(self) -> int:
        gc.enable()  # the entry point held it back for the sake of one article
        with Pictures(self.job.delivery) as pictures:
            if self.job.dry_run:
                return self._show(pictures)
            try:
                self._push(pictures)
            except NewsExportError as error:
                self.ended = error
                say_error(error)
            finally:
                self.progress.end()
                self._sum_up()
        return self._status()

    def _push(self, pictures: Pictures) -> None:
        with opened_desk(self.job.delivery) as desk, stoppable(self._stop):
            for note in desk.session.check():
                if not self.job.quiet:
                    say_note(desk.receiver.name, desk.redact(note))
            for one in push_all(self._articles(pictures), desk):
                self._tell(one)

    def _status(self) -> int:
        failed = sum(one.outcome == "failed" for one in self.pushed)
        if self.ended or (failed and failed == len(self.pushed)):
            return CANNOT
        return SOME_FAILED if failed or self.cut_off else DONE

    # Reading

    def _articles(self, pictures: Pictures) -> Iterator[Article | Unread]:
        """Every article, each when it is asked for, until the run is stopped."""
        inputs = [found for found in find_inputs(self.job.inputs) if self._is_meant(found)]
        self.progress.inputs = len(inputs)
        for found in inputs:
            if self.stopped:
                self.cut_off = True
                return
            if isinstance(found, SourceError):
                yield Unread(found.name, found)
            else:
                yield from self._in_one(found, pictures)
            self.progress.one_more_input()

    def _is_meant(self, found: Input | SourceError) -> bool:
        """Whether this is pushed: pictures in a folder that was named go with their articles."""
        if isinstance(found, SourceError) or found.path in self.job.inputs:
            return True
        return not found.path.lower().endswith(PICTURES)

    def _in_one(self, found: Input, pictures: Pictures) -> Iterator[Article | Unread]:
        for one in items_in(found.path, self.job.how, quiet=self.job.quiet):
            if self.stopped:
                self.cut_off = True
                return
            yield one if isinstance(one, Unread) else pictures.article(one)
            self.progress.one_more_item()

    # Telling

    def _tell(self, one: Pushed) -> None:
        self.pushed.append(one)
        self.progress.clear()
        tell(one, quiet=self.job.quiet, line=not self.report_on_stdout)

    def _sum_up(self) -> None:
        if self.pushed and not self.job.quiet:
            say(table(counted(self.pushed)))
        if self.job.report:
            delivery = self.job.delivery
            address = delivery.site.address if delivery.site else ""
            text = report(delivery.receiver.name, address, self.pushed, self.ended)
            if self.report_on_stdout:
                sys.stdout.write(text)
            else:
                write_new(self.job.report, text.encode("ascii"), force=True)

    def _show(self, pictures: Pictures) -> int:
        """What would be sent, a line of JSON for each article."""
        delivery = self.job.delivery
        failed = 0
        articles = 0
        for one in self._articles(pictures):
            articles += 1
            try:
                if isinstance(one, Unread):
                    raise one.error
                plan = planned(one, delivery.receiver)
            except NewsExportError as error:
                say_error(error, of=one.name)
                failed += 1
                continue
            shown = {
                "name": one.name,
                "guid": plan.guid,
                "slug": plan.slug,
                "title": plan.title,
                "titleBasis": plan.title_basis,
                "status": plan.status,
                "digest": digest_of(plan),
                "fields": plan.fields,
                "images": [
                    {"picture": image.picture, "name": image.name, "sha256": image.sha256}
                    for image in plan.images
                ],
                "notes": [*one.notes, *plan.notes],
            }
            print(json.dumps(shown, ensure_ascii=True))
        if failed and failed == articles:
            return CANNOT
        return SOME_FAILED if failed else DONE

    def _stop(self) -> None:
        self.stopped = True
