"""The parser's rules: the sentence of each, by the id that provenance names."""

import pkgutil
from functools import cache
from importlib import import_module


@cache
def rule_sentences() -> dict[str, str]:
    """Every rule's sentence, gathered from the modules the rules stand in."""
    rules: dict[str, str] = {}
    for package in ("newsexport.parser", "newsexport.datelines"):
        for module in pkgutil.walk_packages(import_module(package).__path__, f"{package}."):
            rules |= getattr(import_module(module.name), "RULES", {})
    return dict(sorted(rules.items()))
