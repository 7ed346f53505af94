"""`newsexport schemas`: the user's store of official schemas."""

import os
from collections.abc import Callable
from functools import wraps
from typing import Annotated

import typer

from newsexport.cli.messages import printable, say, say_error
from newsexport.errors import NewsExportError, SourceError
from newsexport.files import STDIN, opened, present_moment, schemas_folder
from newsexport.https import Open, fetch, is_address, open_https, without_query
from newsexport.schema_entries import Stored
from newsexport.user_schemas import add, remove, stored

CANNOT = 2  # exit status

_Name = Annotated[str, typer.Argument(help="Such as newsml-g2, nitf, ninjs, xml; any name.")]
_Version = Annotated[str, typer.Argument(help="Such as 2.35.")]


def schemas_app() -> typer.Typer:
    """The command, with its sub-commands."""
    app = typer.Typer(
        help="Keep official schemas, for `newsexport validate --official`.",
        rich_markup_mode=None,
        no_args_is_help=True,
    )
    for name, command in (("add", _add), ("list", _list), ("path", _path), ("remove", _remove)):
        app.command(name)(_reporting(command))
    return app


def _reporting(command: Callable[..., int]) -> Callable[..., None]:
    """`command`, whose errors are told and whose exit status is what it returns."""

    @wraps(command)
    def run(*args: object, **given: object) -> None:
        try:
            status = command(*args, **given)
        except NewsExportError as error:
            say_error(error)
            status = CANNOT
        raise typer.Exit(status)

    return run


def _add(
    name: _Name,
    version: _Version,
    source: Annotated[str, typer.Argument(metavar="FILE|URL", help="Of https addresses only.")],
    force: Annotated[bool, typer.Option("--force", help="Replace one of that name.")] = False,
) -> int:
    """Add a schema: JSON Schema, XSD or RELAX NG.

    It must be sound, and its checksum is kept. What it imports is taken from the store alone:
    whatever is missing there is named. An address is asked once, by this command only.
    """
    if is_address(source):
        schema = fetch(source, _opener())
        source = without_query(source)
    else:
        with opened(source) as data:
            schema = data.content()
        source = data.name if source == STDIN else os.path.abspath(source)
    day = present_moment().date()
    folder = schemas_folder()
    added = add(folder, name, version, schema, source=source, day=day, replace=force)
    done = "added" if added.new else "there already:"
    one = added.stored
    say(f"newsexport: {done} {one.name} {one.version} (sha256 {one.sha256})")
    for address in added.missing:
        say(f"newsexport: it needs {printable(address)}, which is not in the store: add it too")
    return 0


def _opener() -> Open:
    import ssl

    from newsexport._version import __version__

    return open_https(ssl.create_default_context(), f"newsexport/{__version__}")


def _list() -> int:
    """List the schemas in the store, and check that none was changed."""
    status = 0
    rows: list[tuple[str, ...]] = []
    for one in stored(schemas_folder()):
        if isinstance(one, SourceError):
            say_error(one)
            status = CANNOT
        else:
            rows.append(_row(one))
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        cells = (cell.ljust(width) for cell, width in zip(row, widths, strict=True))
        print("  ".join(cells).rstrip())
    return status


def _row(one: Stored) -> tuple[str, ...]:
    source = printable(one.source)
    return one.name, one.version, one.kind, f"{one.size:>8}", one.added, one.sha256[:12], source


def _path() -> int:
    """Print the folder of the store. NEWSEXPORT_SCHEMAS names another."""
    print(schemas_folder())
    return 0


def _remove(name: _Name, version: _Version) -> int:
    """Remove a schema from the store."""
    if not remove(schemas_folder(), name, version):
        message = f"there is no {name} {version} in the store"
        raise SourceError("schema-unknown", name, message, hint="newsexport schemas list")
    say(f"newsexport: removed {printable(name)} {printable(version)}")
    return 0
