"""The command line's commands and options, made with typer.

Only the command that is asked for is built, with the exporter's keyword parameters as its own
options: importing every exporter to run one would double the start-up.
"""

import inspect
import os
from collections.abc import Callable, Sequence
from typing import Annotated, Any

import typer

from newsexport.cli import carry_out, exports
from newsexport.cli.job import exporter_options
from newsexport.registry import EXPORTERS, READERS, Exporter, get_exporter


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
    commands: dict[str, Callable[[], Callable[..., None]]] = {
        command: lambda name=name: _export_command(get_exporter(name))  # type: ignore[misc]
        for command, name in sorted(exports().items())
    }
    commands["explain"] = _explain_command
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
    from newsexport.explain.rules import rule_sentences

    for rule, sentence in rule_sentences().items():
        print(f"{rule:<26} {sentence}")


def _summary(doc: str) -> str:
    return doc.strip().partition("\n")[0]


def _explain_command() -> Callable[..., None]:
    from newsexport.cli.explain import explain_command

    return explain_command()


def _export_command(exporter: Exporter) -> Callable[..., None]:
    """The function of `to-<exporter>`: the common options and the exporter's own."""
    from newsexport.cli.options import COMMON

    def command(**given: Any) -> None:
        raise typer.Exit(carry_out(exporter, given.pop("inputs"), given))

    parameters = inspect.signature(exporter.write).parameters
    signature = [
        *COMMON,
        *(_own_option(exporter, parameters[name]) for name in exporter_options(exporter)),
    ]
    command.__signature__ = inspect.Signature(signature)  # type: ignore[attr-defined]
    command.__annotations__ = {option.name: option.annotation for option in signature}
    command.__doc__ = f"Write {_summary(exporter.doc)}"
    return command


def _own_option(exporter: Exporter, option: inspect.Parameter) -> inspect.Parameter:
    shown = typer.Option(
        f"--{option.name.replace('_', '-')}",
        help=f"{option.name} of {exporter.name}; default: {option.default}.",
    )
    # None: not given, so that the settings may say it
    return option.replace(default=None, annotation=Annotated[option.annotation | None, shown])
