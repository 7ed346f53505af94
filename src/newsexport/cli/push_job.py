"""What `push` is asked to do, from its options and the settings together."""

import hashlib
from collections.abc import Mapping
from itertools import islice
from pathlib import Path
from typing import Any, NamedTuple

from newsexport.cli.job import DEFAULTS as READING
from newsexport.cli.job import how_to_read, settings_for
from newsexport.cli.reading import How
from newsexport.errors import ReceiverError, SourceError
from newsexport.files import find_inputs, journals_folder
from newsexport.identity import slug
from newsexport.push.address import Site, site_of
from newsexport.push.http import TIMEOUT
from newsexport.push.patience import Patience
from newsexport.receiver import Receiver, Wishes
from newsexport.registry import get_receiver

HOW = (
    *("lang", "date", "provider", "headline", "guid", "authority", "recogniser"),
    *("recogniser_option", "now", "read_as", "stdin_filename", "encoding", "max_input"),
    *("config", "no_config", "quiet"),
)
DEFAULTS: Mapping[str, Any] = {
    "url": None,
    "user": None,
    "credentials": None,
    "status": None,
    "create": None,
    "author": None,
    "images": None,
    "fetch_images": None,
    "journal": None,
    "again": False,
    "rate": None,
    "timeout": None,
    "max_wait": None,
    "dry_run": False,
    "report": None,
    **{name: READING[name] for name in HOW},
}


class Delivery(NamedTuple):
    """How articles go to a receiver."""

    receiver: Receiver
    site: Site | None  # None where nobody is asked (--dry-run)
    user: str
    credentials: Path | None
    wishes: Wishes
    images: Path | None
    fetch_images: bool
    journal: Path | None  # None where nobody is asked
    again: bool
    rate: float
    timeout: float
    patience: Patience


class Job(NamedTuple):
    """What one command was asked to do."""

    inputs: list[str]
    how: How
    delivery: Delivery
    dry_run: bool
    report: Path | None  # "-" is standard output
    quiet: bool


def make_job(receiver: str, inputs: list[str], given: Mapping[str, Any]) -> Job:
    """The job that the options and the settings say together. NewsExportError where they do not
    say it, or say what cannot be."""
    found = get_receiver(receiver)
    if given["guid"] and len(list(islice(find_inputs(inputs), 2))) > 1:
        message = "several files would become one post: they would have the same identifier"
        hint = "push one at a time with --guid"
        raise SourceError("guid-shared", given["guid"], message, hint=hint)
    settings, path = settings_for(given)
    return Job(
        inputs,
        how_to_read(given, settings, path),
        make_delivery(found, given, settings.get("push", {}).get(receiver, {})),
        given["dry_run"],
        given["report"],
        given["quiet"],
    )


def make_delivery(
    receiver: Receiver, given: Mapping[str, Any], table: Mapping[str, Any]
) -> Delivery:
    """How articles go to `receiver`: `given` goes before its table of the settings."""

    def value(name: str, otherwise: Any = None) -> Any:
        found = given[name]
        return table.get(name.replace("_", "-"), otherwise) if found is None else found

    site = None
    if value("url"):
        site = site_of(value("url"))
    elif not given["dry_run"]:
        message = "no address of a receiver is given"
        raise ReceiverError("cms-address", receiver.name, message, "--url says where it is")
    images = _path(value("images"))
    if images and not images.is_dir():
        raise SourceError("images-folder", str(images), "is no folder", hint="see --images")
    return Delivery(
        receiver,
        site,
        value("user", ""),
        _path(value("credentials")),
        Wishes(
            status=value("status", "draft"),
            create=value("create", False),
            author=value("author", ""),
            authors=table.get("authors", {}),
            categories=table.get("categories", {}),
            tags=table.get("tags", {}),
        ),
        images,
        value("fetch_images", False),
        _path(value("journal")) or (_journal(receiver, site) if site else None),
        given["again"],
        value("rate", 0.0),
        value("timeout", TIMEOUT),
        Patience(max_wait=value("max_wait", Patience().max_wait)),
    )


def _path(value: Any) -> Path | None:
    return Path(value) if value else None


def _journal(receiver: Receiver, site: Site) -> Path:
    """The journal of one receiver: named for people, and told from all others."""
    digest = hashlib.sha256(site.address.encode()).hexdigest()[:8]
    name = slug(site.address.partition("://")[2])
    return journals_folder() / f"{receiver.name}-{name}-{digest}.sqlite"
