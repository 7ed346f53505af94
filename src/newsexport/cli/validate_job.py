"""What `validate` is asked to do, from its options and the settings together."""

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from newsexport.checking.engine import Checks, Structure, own_structure
from newsexport.choice import Choice, read_codes, read_per_file
from newsexport.data import MAX_INPUT
from newsexport.deadline import SECONDS
from newsexport.errors import OutputError, UnknownName
from newsexport.files import present_moment, schemas_folder
from newsexport.registry import Rule, all_rules, foreign_rules, get_layout, receivers, rule_of
from newsexport.reporter import FailOn, Output, RuleInfo, read_output
from newsexport.settings import find_settings, load_settings

DEFAULTS: Mapping[str, Any] = {
    "read_as": None,
    "receiver": None,
    "select": None,
    "ignore": None,
    "format": None,
    "fail_on": None,
    "baseline": None,
    "write_baseline": False,
    "fix": False,
    "diff": False,
    "same": False,
    "schema": None,
    "official": False,
    "max_seconds": None,
    "rules": None,
    "stdin_filename": "<stdin>",
    "encoding": None,
    "max_input": None,
    "now": None,
    "config": None,
    "no_config": False,
    "quiet": False,
}


class Job(NamedTuple):
    """What one command was asked to do."""

    inputs: list[str]
    checks: Checks
    choice: Choice
    outputs: tuple[Output, ...]
    fail_on: FailOn
    baseline: Path | None
    write_baseline: bool
    fix: bool
    diff: bool
    same: bool
    stdin_name: str
    encoding: str | None
    max_input: int
    quiet: bool
    rule_info: Callable[[str], RuleInfo]
    root: str  # the folder that paths in the settings and the baseline are relative to


def make_job(inputs: list[str], given: Mapping[str, Any]) -> Job:
    """The job that the options and the settings say together."""
    path = None if given["no_config"] else given["config"] or find_settings(Path.cwd())
    settings = load_settings(path).get("validate", {}) if path else {}

    def value(name: str, otherwise: Any = None) -> Any:
        found = given[name] or settings.get(name.replace("_", "-"))
        return otherwise if found is None else found

    foreign = tuple(
        (folder, rule)
        for name in given["rules"] or ()
        for folder, rules in foreign_rules(name).items()
        for rule in rules
    )
    book = Rulebook({rule.code: _info(rule) for _, rule in foreign})
    asked = tuple(given["receiver"] or settings.get("receivers", ()))
    for name in asked:
        if name not in receivers():
            raise UnknownName("receiver", name, receivers())
    choice = Choice(
        read_codes(value("select", ("ALL",)), book) if value("select") else ("ALL",),
        read_codes(value("ignore"), book) if value("ignore") else (),
        read_per_file(settings.get("per-file-ignores", {}).items(), book)
        if "per-file-ignores" in settings
        else (),
    )
    if given["read_as"]:
        get_layout(given["read_as"])
    baseline = given["baseline"] or settings.get("baseline")
    if given["write_baseline"] and not baseline:
        hint = "name it with --baseline FILE"
        raise OutputError("baseline-unnamed", "--write-baseline", "no file is named", hint)
    return Job(
        inputs,
        Checks(
            given["read_as"],
            asked,
            now=given["now"] or present_moment(),
            foreign=foreign,
            structure=_structure(
                given["schema"], bool(value("official")), given["max_seconds"] or SECONDS
            ),
        ),
        choice,
        tuple(read_output(one) for one in value("format", ("text",))),
        value("fail_on", "warning"),
        Path(baseline) if baseline else None,
        given["write_baseline"],
        given["fix"],
        given["diff"],
        given["same"],
        given["stdin_filename"],
        given["encoding"],
        given["max_input"] or MAX_INPUT,
        given["quiet"],
        book.info,
        str(path.parent if path and not given["config"] else Path.cwd()),
    )


def _structure(schema: str | None, is_official: bool, seconds: float) -> Structure:
    """Our own schemas, else the one that is named, else the official ones that were added."""
    if schema is None and not is_official:
        return own_structure
    from newsexport.checking.official import given, official

    if schema:
        return given(schema, schemas_folder, seconds)
    return official(schemas_folder(), seconds)


class Rulebook(Mapping[str, str]):
    """The name of each rule by its code; our own are imported when they are asked for."""

    def __init__(self, foreign: Mapping[str, RuleInfo]) -> None:
        self._foreign = foreign
        self._asked = dict(foreign)  # and those of our own that were asked for

    def info(self, code: str) -> RuleInfo:
        """What is told of the rule with `code`."""
        found = self._asked.get(code)
        if found is None:
            rule = rule_of(code)
            found = _info(rule) if rule else RuleInfo(code, code.lower(), "warning", "")
            self._asked[code] = found
        return found

    def __getitem__(self, code: str) -> str:
        return self.info(code).name

    def __iter__(self) -> Iterator[str]:
        yield from (*(rule.code for rule in all_rules()), *self._foreign)

    def __len__(self) -> int:
        return len(all_rules()) + len(self._foreign)


def _info(rule: Rule) -> RuleInfo:
    return RuleInfo(rule.code, rule.name, rule.severity, rule.doc)
