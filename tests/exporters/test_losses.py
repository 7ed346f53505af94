"""What a format declares lost are fields of the model, by their JSON Pointers."""

from typing import Any

import pytest

from newsexport.registry import EXPORTERS, get_exporter, own_names
from newsexport.schemas import schema


def resolved(node: dict[str, Any]) -> dict[str, Any]:
    reference = node.get("$ref")
    if reference is None:
        return node
    definition: dict[str, Any] = schema("news-item")["$defs"][reference.rpartition("/")[2]]
    return definition


def is_field(pointer: str) -> bool:
    node = schema("news-item")
    for step in pointer.split("/")[1:]:
        node = resolved(node)
        found = node.get("items") if step == "*" else node.get("properties", {}).get(step)
        if found is None:
            return False
        node = found
    return True


@pytest.mark.parametrize("name", own_names(EXPORTERS))
def test_every_declared_loss_is_a_field(name: str) -> None:
    assert [pointer for pointer in get_exporter(name).loses() if not is_field(pointer)] == []


@pytest.mark.parametrize("pointer", ["/contentMeta/headlines", "/subjects/name", "/pictures/*/x"])
def test_other_pointers_are_told_apart(pointer: str) -> None:
    assert not is_field(pointer)
