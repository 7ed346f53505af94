"""The pages of rules, as people read them: the docstring, with its examples as documents."""

import ast
from collections.abc import Iterator
from doctest import DocTestParser, Example
from typing import Protocol

from newsexport.finding import Severity


class Told(Protocol):
    """A rule, or what is told of one."""

    @property
    def code(self) -> str: ...
    @property
    def name(self) -> str: ...
    @property
    def severity(self) -> Severity: ...
    @property
    def doc(self) -> str: ...


def rule_page(rule: Told) -> str:
    """The page of `rule` in Markdown."""
    return f"# {rule.code} {rule.name}\n\n" + "".join(_parts(rule)).strip() + "\n"


def first_sentence(rule: Told) -> str:
    return rule.doc.strip().partition("\n")[0]


def description(rule: Told) -> str:
    """What the page says before its first example, behind the first sentence; each paragraph on
    one line. Empty where it says no more."""
    told = rule.doc.partition(">>>")[0].strip().partition("\n")[2]
    return "\n\n".join(" ".join(each.split()) for each in told.split("\n\n") if each.strip())


def _parts(rule: Told) -> Iterator[str]:
    yield f"*{rule.severity}*: "
    for part in DocTestParser().parse(rule.doc.lstrip()):
        if isinstance(part, Example):
            yield _example(part)
        else:
            yield part


def _example(example: Example) -> str:
    found = "".join(f"    {line}\n" for line in example.want.split("\n")[:-1])
    told = f"\n{found}" if found else "\nNothing is found.\n"
    return "\n".join(f"```\n{text}\n```\n" for text in _documents(example.source)) + told


def _documents(source: str) -> list[str]:
    """The document that an example checks, or the copies that it compares; the expression where
    one is no plain text."""
    call = ast.parse(source.strip(), mode="eval").body
    if isinstance(call, ast.Call) and call.args:
        first, *others = map(_document, call.args)
        # what is one word is the name of the document's format
        return [first, *(text for text in others if not text.isidentifier())]
    return [source.strip()]


def _document(expression: ast.expr) -> str:
    try:
        text = ast.literal_eval(expression)
    except ValueError:
        return ast.unparse(expression)
    return text.strip("\n") if isinstance(text, str) else repr(text)
