"""The command line: the only part that prints and exits.

A command `to-X` stands for each exporter X, with the exporter's keyword parameters as its
options. Only the command that is asked for is built: importing every exporter to run one
would double the start-up.

Exit status: 0 done; 1 the result is not valid (still written); 2 could not be done.
"""

import inspect
import os
import sys
from collections.abc import Callable, Sequence
from typing import Annotated, Any

import typer

from newsexport.registry import EXPORTERS, READERS, Exporter, get_exporter, own_names

ALIASES = {"to-xml": "newsml_g2"}

Inputs = Annotated[list[str], typer.Argument(help='Article texts; "-" is standard input.')]


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the command line and exit."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    app = build_app(given)
    try:
        app(given, prog_name="newsexport")
    except BrokenPipeError:
        # the reader of our output has seen enough; what is buffered has nowhere to go
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.exit(0)


def build_app(arguments: Sequence[str]) -> typer.Typer:
    """The application with the one command that `arguments` name, or with all of them."""
    app = typer.Typer(
        help="Turn any news article into valid structured news data.",
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
        no_args_is_help=True,
        context_settings={"help_option_names": ["-h", "--help"]},
    )
    app.callback()(_root)
    commands = _commands()
    asked = next((word for word in arguments if not word.startswith("-")), None)
    one = commands.get(asked or "") if "_NEWSEXPORT_COMPLETE" not in os.environ else None
    for name, make in {asked or "": one}.items() if one else commands.items():
        app.command(name)(make())
    return app


def _commands() -> dict[str, Callable[[], Callable[..., None]]]:
    """By name, what makes each command's function."""
    exports = {f"to-{name.replace('_', '-')}": name for name in own_names(EXPORTERS)} | ALIASES
    commands: dict[str, Callable[[], Callable[..., None]]] = {
        command: lambda name=name: _export_command(get_exporter(name))  # type: ignore[misc]
        for command, name in sorted(exports.items())
    }
    commands["formats"] = lambda: _formats
    commands["rules"] = lambda: _rules
    return commands


def _print_version(asked: bool) -> None:
    if asked:
        from newsexport._version import __version__

        print(f"newsexport {__version__}")
        raise typer.Exit


def _root(
    version: Annotated[
        bool,
        typer.Option("--version", callback=_print_version, is_eager=True, help="Show the version."),
    ] = False,
) -> None:
    pass


def _formats() -> None:
    """List the formats that can be written and read."""
    from newsexport.registry import get_reader, names

    for name in names(EXPORTERS):
        print(f"write  {name:<12} {_summary(get_exporter(name).doc)}")
    for name in names(READERS):
        print(f"read   {name:<12} {_summary(get_reader(name).doc)}")


def _rules() -> None:
    """List the parser's rules, by the ids that provenance names."""
    import pkgutil
    from importlib import import_module

    rules: dict[str, str] = {}
    for package in ("newsexport.parser", "newsexport.datelines"):
        for module in pkgutil.iter_modules(import_module(package).__path__, f"{package}."):
            rules |= getattr(import_module(module.name), "RULES", {})
    for rule, sentence in sorted(rules.items()):
        print(f"{rule:<26} {sentence}")


def _summary(doc: str) -> str:
    return doc.strip().partition("\n")[0]


def _export_command(exporter: Exporter) -> Callable[..., None]:
    """The function of `to-<exporter>`: the common options and the exporter's own."""

    def command(**given: Any) -> None:
        from newsexport.cli.convert import run
        from newsexport.cli.options import job

        raise typer.Exit(run(job(exporter, own, given)))

    from newsexport.cli.options import COMMON

    parameters = inspect.signature(exporter.write).parameters.values()
    own = {option.name: option for option in parameters if option.kind is option.KEYWORD_ONLY}
    signature = [
        *COMMON,
        *(
            inspect.Parameter(
                name,
                inspect.Parameter.KEYWORD_ONLY,
                default=None,
                annotation=Annotated[
                    option.annotation | None,
                    typer.Option(
                        f"--{name.replace('_', '-')}",
                        help=f"{name} of {exporter.name}; default: {option.default}.",
                    ),
                ],
            )
            for name, option in own.items()
        ),
    ]
    command.__signature__ = inspect.Signature(signature)  # type: ignore[attr-defined]
    command.__annotations__ = {option.name: option.annotation for option in signature}
    command.__doc__ = f"Write {_summary(exporter.doc)}"
    return command
