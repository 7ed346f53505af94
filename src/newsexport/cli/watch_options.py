"""The options of `watch`, as typer wants them."""

import inspect
from collections.abc import Callable
from pathlib import Path
from typing import Annotated, Any

import typer

from newsexport.cli.options import COMMON
from newsexport.cli.push_options import DELIVERY, READING
from newsexport.cli.watch_job import DEFAULTS

_COMMON = {one.name: one for one in COMMON}


def _option(name: str, kind: Any, *declared: str, **more: Any) -> inspect.Parameter:
    return inspect.Parameter(
        name,
        inspect.Parameter.KEYWORD_ONLY,
        default=inspect.Parameter.empty if name == "to" else DEFAULTS[name],
        annotation=Annotated[kind, typer.Option(*declared, **more)],
    )


def watch_command() -> Callable[..., None]:
    """The function of `watch`."""

    def command(**given: Any) -> None:
        from newsexport.cli.watch import watch_folder

        raise typer.Exit(watch_folder(given.pop("folder"), given))

    folder = inspect.Parameter(
        "folder",
        inspect.Parameter.POSITIONAL_OR_KEYWORD,
        annotation=Annotated[Path, typer.Argument(metavar="FOLDER", help="The drop folder.")],
    )
    own = (
        _option(
            "to",
            str,
            "--to",
            "-t",
            metavar="WHERE",
            help="push:wordpress, push:ghost, or a format, which --output-dir is for.",
        ),
        _option("settle", float, min=0, help="Seconds that a file must stay the same; default: 2."),
        _option("poll", bool, "--poll", help="Look now and then; do not ask the system to tell."),
        _option("once", bool, "--once", help="Take what is there, and end."),
    )
    both = (_COMMON["output_dir"], _COMMON["options"])
    signature = [folder, *own, *both, *DELIVERY, *READING]
    command.__signature__ = inspect.Signature(signature)  # type: ignore[attr-defined]
    command.__annotations__ = {option.name: option.annotation for option in signature}
    command.__doc__ = """Take what is dropped into a folder: push it into a CMS, or convert it.

    A file is taken when it has stayed the same for a while. What is done is moved to done/ in the
    folder, with the pictures of its name; what is refused to failed/, with the reason beside it.
    While the receiver is away, files stay. SIGTERM finishes the article in hand.
    """
    return command
