"""Every rule has a page: what is wrong, why, a bad example and a good one."""

from collections import Counter
from doctest import DocTestParser
from importlib import import_module

import pytest

from newsexport.registry import RULES, Rule, all_rules, own_names, receivers

FOLDERS = ("story", "text", "jsonld", "ninjs", "newsml_g2", "nitf", "feed")
EVERYWHERE = (*FOLDERS, "reading", *(f"receivers.{name}" for name in receivers()))
rules = pytest.mark.parametrize("rule", all_rules(), ids=lambda rule: rule.name)


@rules
def test_the_first_line_is_a_sentence_that_says_what_is_wrong(rule: Rule) -> None:
    first = rule.doc.strip().partition("\n")[0]
    assert first.endswith(".")
    assert first[0].isupper() or first[0].isdigit()
    assert not first.startswith(("NX", ">>>"))


@rules
def test_there_is_an_example_that_is_found_and_one_that_is_not(rule: Rule) -> None:
    wanted = [example.want for example in DocTestParser().get_examples(rule.doc)]
    if rule.scope == "reading" and not wanted:
        return  # told where the file is read
    assert any(f" {rule.code} " in want for want in wanted)
    assert any(want == "" for want in wanted)


@rules
def test_severity_and_code_are_of_the_known_kinds(rule: Rule) -> None:
    assert rule.severity in ("error", "warning", "info")
    assert len(rule.code) == 5
    assert rule.code.startswith("NX")
    assert rule.code[2:].isdigit()


def test_no_two_rules_have_one_code() -> None:
    codes = Counter(rule.code for rule in all_rules())
    assert [code for code, times in codes.items() if times > 1] == []


@pytest.mark.parametrize("folder", EVERYWHERE)
def test_a_module_is_called_as_its_rule(folder: str) -> None:
    group = f"{RULES}.{folder}"
    for name in own_names(group):
        rule = getattr(import_module(f"{group}.{name}"), name)
        assert isinstance(rule, Rule)
        assert rule.name == name.replace("_", "-")
