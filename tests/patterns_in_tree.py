"""Every regular expression of the tree, found in its source and built.

What `re` is given at a place of the source is said by the names of the module; or the function
round it is called, and what it compiles there is kept; or `MADE` says how it is made, where that
needs arguments. A place that none of these builds is told by its name.
"""

import ast
import re
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cache
from importlib import import_module
from pathlib import Path
from pkgutil import walk_packages
from types import ModuleType
from typing import Any, NamedTuple

import newsexport
from newsexport.schemas import schema

_ROOT = Path(newsexport.__file__).parent
# Where its flags stand among the arguments of each function of `re` that takes an expression.
_FLAGS = {"compile": 1, "match": 2, "search": 2, "fullmatch": 2, "findall": 2, "finditer": 2}
_FLAGS |= {"split": 3, "sub": 4, "subn": 4}
WAYS = frozenset(("match", "fullmatch", "search"))  # what goes from place to place is a search
_LANGUAGES = "en de fr es pt it nl sv da no fi pl und".split()
_SCHEMAS = "news-item news-article ninjs-1.4 ninjs-2.2 ninjs-3.1 ans ghost".split()

# Functions that compile the text they are given: their callers are looked at.
_COMPILERS = {
    "_compiled": "newsexport.parser.names",
    "_pattern": "newsexport.schemas._news_item",
    "fits": "newsexport.schemas.string_formats",
}


def _per_language(name: str) -> Callable[[ModuleType], Iterable[re.Pattern[str] | None]]:
    return lambda module: map(getattr(module, name), _LANGUAGES)


MADE: Mapping[str, Callable[[Any], Iterable[re.Pattern[Any] | None]]] = {
    "newsexport.documents.html_scripts._end_of": lambda made: map(made._end_of, made._RAW),
    "newsexport.documents.yaml_scalars._flow": lambda made: map(made._flow, ("", "'", '"')),
    "newsexport.parser.days.dates._number_alone": _per_language("_number_alone"),
    "newsexport.parser.days.expressions._candidates": _per_language("_candidates"),
    "newsexport.parser.days.offices._called": lambda made: map(made._called, made._CALLED),
    "newsexport.parser.language._by_script": lambda made: (
        re.compile(mark) for marks in made._MARKS.values() for _, mark in marks
    ),
    "newsexport.parser.names.forms._small_tail": _per_language("_small_tail"),
    "newsexport.parser.names.forms._small_head": _per_language("_small_head"),
    "newsexport.parser.speech.words.SmallWords.__init__": lambda made: (
        made.small_words(language)._personal for language in _LANGUAGES
    ),
    "newsexport.schemas.string_formats._of_reference": lambda made: (*made._uri(), *made._iri()),
    "newsexport.structure.json_messages._additional": lambda _: map(re.compile, schema_patterns()),
    "newsexport.user_schemas._files_of": lambda made: [made._files_of("name", "1.0")],
}

# How those are used of which the source does not say it plainly.
USED: Mapping[str, frozenset[str]] = {
    "newsexport.schemas.string_formats._of_reference": frozenset(("fullmatch",)),
}


class Found(NamedTuple):
    """An expression, where it stands, and in which of WAYS it is used."""

    name: str  # "newsexport.source:16"
    pattern: re.Pattern[Any]
    uses: frozenset[str]


class Inventory(NamedTuple):
    found: list[Found]
    not_built: list[str]


def inventory() -> Inventory:
    """All of the tree, and the places that cannot be built."""
    return in_modules(_modules())


def in_modules(modules: Iterable[ModuleType]) -> Inventory:
    """The same of some modules."""
    found: dict[tuple[Any, int], Found] = {}
    not_built: list[str] = []
    for module in modules:
        if not _may_have_some().search(_text(module)):
            continue
        try:
            sites = list(_Reader(module).sites())
        except LookupError as error:
            not_built.append(f"{module.__name__}: {error}")
            continue
        for site in sites:
            try:
                for pattern in _built(module, site):
                    key = pattern.pattern, pattern.flags
                    known = found.setdefault(key, Found(site.name, pattern, frozenset()))
                    found[key] = known._replace(uses=known.uses | site.uses)
            except Exception as error:  # whatever it is, the place is told
                not_built.append(f"{site.name}: {error!r}")
    return Inventory(list(found.values()), not_built)


def schema_patterns() -> Iterator[str]:
    """The patterns in our JSON Schemas, in ECMA's form, which jsonschema takes as Python's."""
    todo: list[Any] = [schema(name) for name in _SCHEMAS]
    while todo:
        part = todo.pop()
        if isinstance(part, dict):
            if isinstance(part.get("pattern"), str):
                yield part["pattern"]
            if isinstance(part.get("patternProperties"), dict):
                yield from part["patternProperties"]
            todo += part.values()
        elif isinstance(part, list):
            todo += part


@cache
def _modules() -> list[ModuleType]:
    names = (found.name for found in walk_packages([str(_ROOT)], "newsexport."))
    return [import_module(name) for name in names if not name.endswith("__main__")]


@cache
def _may_have_some() -> re.Pattern[str]:
    return re.compile(rf"\bimport re\b|\bfrom re\b|\b(?:{'|'.join(_COMPILERS)})\(")


@cache
def _text(module: ModuleType) -> str:
    return Path(module.__file__ or "").read_text(encoding="utf-8")


class _Site(NamedTuple):
    """A call that is given an expression."""

    module: str
    function: str  # with its class: "Words.__init__"; "" at the top
    call: ast.Call
    flags_at: int
    local: frozenset[str]  # names of the function round it
    uses: frozenset[str]

    @property
    def name(self) -> str:
        return f"{self.module}:{self.call.lineno}"


class _Reader:
    """Reads the source of one module."""

    def __init__(self, module: ModuleType) -> None:
        self.module = module
        self.tree = ast.parse(_text(module))
        self.taken: set[str] = set()  # functions imported from re
        self.above: dict[ast.AST, ast.AST] = {}
        for node in ast.walk(self.tree):
            for child in ast.iter_child_nodes(node):
                self.above[child] = node

    def sites(self) -> Iterator[_Site]:
        """Each place; LookupError where `re` or a function of it goes by another name."""
        for node in ast.walk(self.tree):
            self._check_import(node)
            called = self._function_of_re(node)
            above = self.above.get(node)
            if called and not (isinstance(above, ast.Call) and above.func is node):
                raise LookupError(f"re.{called} is passed on")
            if called and isinstance(above, ast.Call):
                if not self._is_compiler(self._path(above)[:1]):
                    yield self._site(above, called)
            elif (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Name)
                and self._is_compiler([node.func.id])
                and "fits" not in self._path(node)
            ):
                yield self._site(node, "compile")

    def _check_import(self, node: ast.AST) -> None:
        if isinstance(node, ast.Import):
            renamed = [one for one in node.names if one.name == "re" and one.asname]
        elif isinstance(node, ast.ImportFrom) and node.module == "re":
            renamed = [one for one in node.names if one.asname or one.name not in _FLAGS]
            self.taken.update(one.name for one in node.names)
        else:
            return
        if renamed:
            raise LookupError(f"line {node.lineno} imports of re what is not seen here")

    def _is_compiler(self, path: list[str]) -> bool:
        if not path or path[0] not in _COMPILERS:
            return False
        function = getattr(self.module, path[0], None)
        return str(getattr(function, "__module__", "")).startswith(_COMPILERS[path[0]])

    def _function_of_re(self, node: ast.AST) -> str:
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
            return node.attr if node.value.id == "re" and node.attr in _FLAGS else ""
        if isinstance(node, ast.Name) and node.id in self.taken:
            return node.id
        return ""

    def _site(self, call: ast.Call, called: str) -> _Site:
        functions = [node for node in self._round(call) if isinstance(node, ast.FunctionDef)]
        local = {
            name.id
            for function in functions
            for name in ast.walk(function)
            if isinstance(name, ast.Name) and isinstance(name.ctx, ast.Store)
        } | {name.arg for one in functions for name in ast.walk(one) if isinstance(name, ast.arg)}
        path = ".".join(self._path(call))
        uses = USED.get(f"{self.module.__name__}.{path}")
        uses = uses or (self._uses(call) if called == "compile" else _ways([called]))
        return _Site(self.module.__name__, path, call, _FLAGS[called], frozenset(local), uses)

    def _round(self, node: ast.AST) -> Iterator[ast.AST]:
        while node in self.above:
            node = self.above[node]
            yield node

    def _path(self, node: ast.AST) -> list[str]:
        """The names of the classes and functions round a node."""
        kinds = (ast.FunctionDef, ast.ClassDef)
        return [one.name for one in self._round(node) if isinstance(one, kinds)][::-1]

    # How it is used

    def _uses(self, call: ast.Call) -> frozenset[str]:
        """In which ways the pattern is used that `call` makes; all where that cannot be seen."""
        above = self.above[call]
        if isinstance(above, ast.Attribute):
            return _ways([above.attr])
        if isinstance(above, ast.Return):
            function = next(one for one in self._round(call) if isinstance(one, ast.FunctionDef))
            if self._path(function) == []:
                return self._uses_of(function.name, called=True)
        if isinstance(above, ast.Assign) and self._path(above) == []:
            (target,) = above.targets
            if isinstance(target, ast.Name):
                return self._uses_of(target.id, called=False)
        return WAYS

    def _uses_of(self, name: str, called: bool) -> frozenset[str]:
        ways: set[str] = set()
        readers = [self, *_readers_that_import(self.module.__name__, name)]
        for reader in readers:
            for node in ast.walk(reader.tree):
                if isinstance(node, ast.Name) and node.id == name and _is_read(node):
                    used: ast.AST = node
                    if called:
                        used = reader.above[node]
                        if not (isinstance(used, ast.Call) and used.func is node):
                            return WAYS
                    ways |= reader._way_of(used)
        return frozenset(ways) or WAYS

    def _way_of(self, value: ast.AST) -> frozenset[str]:
        """How one value that is a pattern is used."""
        above = self.above[value]
        if isinstance(above, ast.Attribute):
            return _ways([above.attr])
        if isinstance(above, ast.Assign | ast.NamedExpr):
            target = above.target if isinstance(above, ast.NamedExpr) else above.targets[0]
            function = next((n for n in self._round(value) if isinstance(n, ast.FunctionDef)), None)
            if isinstance(target, ast.Name) and function:
                reads = [
                    node
                    for node in ast.walk(function)
                    if isinstance(node, ast.Name) and node.id == target.id and _is_read(node)
                ]
                attributes = [self.above[read] for read in reads]
                if all(isinstance(one, ast.Attribute) for one in attributes):
                    return _ways([one.attr for one in attributes if isinstance(one, ast.Attribute)])
        return WAYS


def _is_read(node: ast.Name) -> bool:
    return isinstance(node.ctx, ast.Load)


def _ways(methods: Iterable[str]) -> frozenset[str]:
    return frozenset(
        method if method in WAYS else "search" for method in methods if method in _FLAGS
    )


@cache
def _readers_that_import(module: str, name: str) -> list[_Reader]:
    line = re.compile(rf"from {re.escape(module)} import\b[^#]*?\b{name}\b")
    return [_Reader(one) for one in _modules() if line.search(_text(one))]


# Building


def _built(module: ModuleType, site: _Site) -> list[re.Pattern[Any]]:
    made = MADE.get(f"{site.module}.{site.function}")
    if made:
        return [pattern for pattern in made(module) if pattern]
    call = site.call
    flags = next((one.value for one in call.keywords if one.arg == "flags"), None)
    if flags is None and len(call.args) > site.flags_at:
        flags = call.args[site.flags_at]
    given = [call.args[0], *([flags] if flags else [])]
    names = {n.id for each in given for n in ast.walk(each) if isinstance(n, ast.Name)}
    if not names & site.local:
        values = [eval(compile(ast.Expression(one), "", "eval"), vars(module)) for one in given]
        return [re.compile(*values)]
    function = getattr(module, site.function)
    return _compiled_in(getattr(function, "__wrapped__", function), module, call)


def _compiled_in(
    function: Callable[[], Any], module: ModuleType, call: ast.Call
) -> list[re.Pattern[Any]]:
    """What `function` compiles at the place of `call`."""
    kept: list[re.Pattern[Any]] = []
    real = re.compile

    def keep(*given: Any) -> re.Pattern[Any]:
        pattern = real(*given)
        frame = sys._getframe(1)
        line = frame.f_lineno
        here = frame.f_code.co_filename == module.__file__
        if here and call.lineno <= line <= (call.end_lineno or line):
            kept.append(pattern)
        return pattern

    re.compile = keep  # type: ignore[assignment]
    try:
        function()
    finally:
        re.compile = real
    if not kept:
        raise LookupError("nothing is compiled there")
    return kept
