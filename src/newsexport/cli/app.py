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
from newsexport.cli.format_options import exporter_options
from newsexport.cli.formats import format_name, format_of, page, summary, table
from newsexport.registry import EXPORTERS, Exporter, get_exporter, names


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
        made = make()
        if isinstance(made, typer.Typer):
            app.add_typer(made, name=name)
        else:
            app.command(name)(made)
    return app


def _commands() -> dict[str, Callable[[], Callable[..., None] | typer.Typer]]:
    """By name, what makes each command's function, or the application of its sub-commands."""
    commands: dict[str, Callable[[], Callable[..., None] | typer.Typer]] = {
        command: lambda name=name: _export_command(get_exporter(name))  # type: ignore[misc]
        for command, name in sorted(exports().items())
    }
    commands["convert"] = _convert_command
    commands["explain"] = _explain_command
    commands["formats"] = lambda: _formats
    commands["push"] = _push_command
    commands["rules"] = lambda: _rules
    commands["schemas"] = _schemas_command
    commands["validate"] = _validate_command
    commands["watch"] = _watch_command
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


def _formats(
    name: Annotated[str | None, typer.Argument(help="Show the page of this format.")] = None,
) -> None:
    """List the formats that can be read and written, or show the page of one."""
    if name is not None:
        _print_page(name)
        return
    rows = table()
    widths = [max(len(row[at]) for row in rows) for at in range(3)]
    for row in rows:
        cells = [cell.ljust(width) for cell, width in zip(row, widths, strict=False)]
        print("  ".join((*cells, row[3])).rstrip())


def _print_page(name: str) -> None:
    from newsexport.cli.messages import say_error
    from newsexport.errors import UnknownName

    pages = page(name)
    if not pages:
        known = tuple(row[0] for row in table())
        say_error(UnknownName("format", name, known))
        raise typer.Exit(2)
    print("\n\n".join(pages))


def _rules() -> None:
    """List the rules: what `validate` finds, by code, and what the parser goes by, by the ids that
    provenance names."""
    from newsexport.explain.rules import rule_sentences
    from newsexport.registry import all_rules
    from newsexport.rulebook import first_sentence

    for one in all_rules():
        print(f"{one.code} {one.severity:<7} {one.name:<40} {first_sentence(one)}")
    for rule, sentence in rule_sentences().items():
        print(f"{rule:<26} {sentence}")


def _convert_command() -> Callable[..., None]:
    """The function of `convert`: the common options and the format to write."""
    from newsexport.cli.options import COMMON

    def command(**given: Any) -> None:
        from newsexport.cli.messages import say_error
        from newsexport.errors import NewsExportError, OutputError

        to, output = given.pop("to"), given["output"]
        try:
            if to is None and output is None:
                hint = f"one of {', '.join(names(EXPORTERS))}"
                raise OutputError("output-format", "--to", "no format is named", hint)
            exporter = get_exporter(format_of(output) if to is None else format_name(to))
        except NewsExportError as error:
            say_error(error)
            raise typer.Exit(2) from None
        raise typer.Exit(carry_out(exporter, given.pop("inputs"), given))

    to = inspect.Parameter(
        "to",
        inspect.Parameter.KEYWORD_ONLY,
        default=None,
        annotation=Annotated[
            str | None,
            typer.Option(
                "--to", "-t", metavar="FORMAT", help="What to write; else told by the name of -o."
            ),
        ],
    )
    inputs, *options = COMMON
    _sign(command, [inputs, to, *options])
    command.__doc__ = """Convert news items of any format that is read into one that is written.

    `newsexport formats` lists them. A document of many items gives many; several inputs, or
    several items, become one document where the format has such (a feed, an array), and a file
    each with --output-dir.
    """
    return command


def _sign(command: Callable[..., None], signature: list[inspect.Parameter]) -> None:
    command.__signature__ = inspect.Signature(signature)  # type: ignore[attr-defined]
    command.__annotations__ = {option.name: option.annotation for option in signature}


def _explain_command() -> Callable[..., None]:
    from newsexport.cli.explain import explain_command

    return explain_command()


def _push_command() -> Callable[..., None]:
    from newsexport.cli.push_options import push_command

    return push_command()


def _schemas_command() -> typer.Typer:
    from newsexport.cli.schemas import schemas_app

    return schemas_app()


def _validate_command() -> Callable[..., None]:
    from newsexport.cli.validate_options import validate_command

    command: Callable[..., None] = validate_command()
    return command


def _watch_command() -> Callable[..., None]:
    from newsexport.cli.watch_options import watch_command

    return watch_command()


def _export_command(exporter: Exporter) -> Callable[..., None]:
    """The function of `to-<exporter>`: the common options and the exporter's own."""
    from newsexport.cli.options import COMMON

    def command(**given: Any) -> None:
        raise typer.Exit(carry_out(exporter, given.pop("inputs"), given))

    parameters = inspect.signature(exporter.write).parameters
    own = [_own_option(exporter, parameters[name]) for name in exporter_options(exporter)]
    _sign(command, [*COMMON, *own])
    command.__doc__ = f"Write {summary(exporter.doc)}"
    return command


def _own_option(exporter: Exporter, option: inspect.Parameter) -> inspect.Parameter:
    shown = typer.Option(
        f"--{option.name.replace('_', '-')}",
        help=f"{option.name} of {exporter.name}; default: {option.default}.",
    )
    # None: not given, so that the settings may say it
    return option.replace(default=None, annotation=Annotated[option.annotation | None, shown])
