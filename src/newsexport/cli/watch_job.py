"""What `watch` is asked to do, from its options and the settings together."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

from newsexport.cli.format_options import chosen_options
from newsexport.cli.formats import format_name
from newsexport.cli.job import how_to_read, settings_for
from newsexport.cli.push_job import DEFAULTS as PUSH
from newsexport.cli.push_job import Delivery, make_delivery
from newsexport.cli.reading import How
from newsexport.errors import OutputError
from newsexport.registry import Exporter, get_exporter, get_receiver

DEFAULTS: Mapping[str, Any] = {
    **{name: value for name, value in PUSH.items() if name not in ("dry_run", "report")},
    "to": "",
    "output_dir": None,
    "options": (),
    "settle": 2.0,
    "poll": False,
    "once": False,
}
_PUSH = "push:"


class Writing(NamedTuple):
    """Files of a format, made of what is dropped."""

    exporter: Exporter
    options: Mapping[str, Any]
    folder: Path


class Job(NamedTuple):
    """What one command was asked to do."""

    folder: Path
    how: How
    to: Delivery | Writing
    settle: float  # seconds that a file must stay the same
    poll: bool
    once: bool
    quiet: bool


def make_job(folder: Path, given: Mapping[str, Any]) -> Job:
    """The job that the options and the settings say together; NewsExportError where they do not
    say it."""
    settings, path = settings_for(given)
    if given["guid"]:
        message = "every file would be the same article"
        hint = "an article may say its own guid, in a format that has one"
        raise OutputError("guid-shared", "--guid", message, hint)
    to: Delivery | Writing
    if given["to"].startswith(_PUSH):
        receiver = get_receiver(given["to"].removeprefix(_PUSH))
        table = settings.get("push", {}).get(receiver.name, {})
        to = make_delivery(receiver, {**given, "dry_run": False}, table)
        if to.images is None:
            to = to._replace(images=folder)  # pictures are dropped with their articles
    else:
        exporter = get_exporter(format_name(given["to"]))
        if given["output_dir"] is None:
            message = "no folder is named for what is made"
            raise OutputError("output-dir", given["to"], message, "name it with --output-dir")
        to = Writing(exporter, chosen_options(exporter, given, settings, path), given["output_dir"])
    return Job(
        folder,
        how_to_read(given, settings, path),
        to,
        given["settle"],
        given["poll"],
        given["once"],
        given["quiet"],
    )
