"""The options of `push`, as typer wants them."""

import inspect
import math
from collections.abc import Callable
from pathlib import Path
from typing import Annotated, Any, get_args

import typer

from newsexport.cli.options import COMMON, option_parser
from newsexport.cli.push_job import DEFAULTS, HOW
from newsexport.receiver import Status
from newsexport.receiver_settings import NUMBERS, is_within
from newsexport.registry import RECEIVERS, names

_COMMON = {one.name: one for one in COMMON}


def _one_of(known: tuple[str, ...]) -> Callable[[str], str]:
    def read(text: str) -> str:
        if text not in known:
            raise ValueError(f"{text!r} is none of {', '.join(known)}")
        return text

    return read


def _number(key: str) -> Callable[[str], float]:
    """What reads the number that is the setting `key` too."""
    least, most = NUMBERS[key]

    def read(text: str) -> float:
        try:
            number = float(text)
        except ValueError:
            number = math.nan
        if not is_within(key, number):
            raise ValueError(f"{text!r} is no number from {least:g} to {most:g}")
        return number

    return read


def _option(name: str, kind: Any, *declared: str, **more: Any) -> inspect.Parameter:
    return inspect.Parameter(
        name,
        inspect.Parameter.KEYWORD_ONLY,
        default=DEFAULTS[name],
        annotation=Annotated[kind, typer.Option(*declared, **more)],
    )


# How articles go to a receiver: of `watch` too.
DELIVERY = (
    _option("url", str | None, help="Where the receiver is, as in https://news.example.org."),
    _option("user", str | None, help="Who comes, where the receiver asks for a user."),
    _option(
        "credentials",
        Path | None,
        help="A file of mode 600 whose first line is the password or key; else"
        " NEWSEXPORT_PASSWORD, or the keyring.",
    ),
    _option(
        "status",
        str | None,
        "--status",
        parser=option_parser(_one_of(get_args(Status))),
        metavar="STATUS",
        help="draft (default), publish or future; an embargo goes before it.",
    ),
    _option("create", bool | None, "--create", help="Make tags and categories that are missing."),
    _option("author", str | None, help="The receiver's user who signs where nobody is mapped."),
    _option("images", Path | None, metavar="DIR", help="Where the files of pictures are."),
    _option(
        "fetch_images",
        bool | None,
        "--fetch-images",
        help="Fetch pictures that have an https address, and upload them.",
    ),
    _option(
        "journal", Path | None, metavar="FILE", help="Where it is written down what was pushed."
    ),
    _option("again", bool, "--again", help="Make anew what was deleted at the receiver."),
    _option(
        "rate",
        float | None,
        parser=option_parser(_number("rate")),
        metavar="NUMBER",
        help="No more requests a second than this.",
    ),
    _option(
        "timeout",
        float | None,
        parser=option_parser(_number("timeout")),
        metavar="SECONDS",
        help="Seconds for one answer; default: 30.",
    ),
    _option(
        "max_wait",
        float | None,
        parser=option_parser(_number("max-wait")),
        metavar="SECONDS",
        help="Seconds that a receiver may ask to wait; default: 60.",
    ),
)
READING = tuple(_COMMON[name] for name in HOW)


def push_command() -> Callable[..., None]:
    """The function of `push`."""

    def command(**given: Any) -> None:
        from newsexport.cli.push import push

        raise typer.Exit(push(given.pop("receiver"), given.pop("inputs"), given))

    receiver = inspect.Parameter(
        "receiver",
        inspect.Parameter.POSITIONAL_OR_KEYWORD,
        annotation=Annotated[
            str,
            typer.Argument(
                parser=option_parser(_one_of(names(RECEIVERS))),
                metavar="RECEIVER",
                help=f"{' or '.join(names(RECEIVERS))}.",
            ),
        ],
    )
    own = (
        _option("dry_run", bool, "--dry-run", help="Print what would be sent; ask nobody."),
        _option(
            "report",
            Path | None,
            metavar="FILE",
            help='Write what became of all as JSON; "-" is standard output.',
        ),
    )
    signature = [receiver, _COMMON["inputs"], *DELIVERY, *own, *READING]
    command.__signature__ = inspect.Signature(signature)  # type: ignore[attr-defined]
    command.__annotations__ = {option.name: option.annotation for option in signature}
    command.__doc__ = """Push articles into a CMS, each once: what is there already is updated.

    The secret comes from the environment (NEWSEXPORT_PASSWORD), a file of mode 600
    (--credentials) or the keyring, never from the command line. [push.RECEIVER] of the settings
    may hold all else, and which authors, categories and tags are which there.
    """
    return command
