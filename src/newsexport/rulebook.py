"""The pages of rules, as people read them: the docstring, with its examples as documents."""

import ast
from collections.abc import Iterator
from doctest import DocTestParser, Example

from newsexport.registry import Rule


def rule_page(rule: Rule) -> str:
    """The page of `rule` in Markdown."""
    return f"# {rule.code} {rule.name}\n\n" + "".join(_parts(rule)).strip() + "\n"


def first_sentence(rule: Rule) -> str:
    return rule.doc.strip().partition("\n")[0]


def _parts(rule: Rule) -> Iterator[str]:
    yield f"*{rule.severity}*: "
    for part in DocTestParser().parse(rule.doc.lstrip()):
        if isinstance(part, Example):
            yield _example(part)
        else:
            yield part


def _example(example: Example) -> str:
    found = "".join(f"    {line}\n" for line in example.want.split("\n")[:-1])
    told = f"\n{found}" if found else "\nNothing is found.\n"
    return f"```\n{_document(example.source)}\n```\n{told}"


def _document(source: str) -> str:
    """The document that an example checks; the expression where it is no plain text."""
    call = ast.parse(source.strip(), mode="eval").body
    if isinstance(call, ast.Call) and call.args:
        try:
            text = ast.literal_eval(call.args[0])
        except ValueError:
            return ast.unparse(call.args[0])
        return text.strip("\n") if isinstance(text, str) else repr(text)
    return source.strip()
