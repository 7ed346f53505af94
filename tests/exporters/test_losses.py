"""What a format declares lost are fields of the model, by their JSON Pointers."""

from typing import Any

import pytest

from newsexport.addresses import XML_TEXT, Condition, steps
from newsexport.registry import EXPORTERS, get_exporter, own_names
from newsexport.schemas import schema


def resolved(node: dict[str, Any]) -> dict[str, Any]:
    reference = node.get("$ref")
    if reference is None:
        return node
    definition: dict[str, Any] = schema("news-item")["$defs"][reference.rpartition("/")[2]]
    return definition


def is_field(address: str) -> bool:
    if address == XML_TEXT:
        return True
    node = schema("news-item")
    for name, conditions in steps(address):
        node = resolved(node)
        found = node.get("items") if name == "*" else node.get("properties", {}).get(name)
        if found is None or not all(can_hold(resolved(found), c) for c in conditions):
            return False
        node = found
    return True


def can_hold(node: dict[str, Any], condition: Condition) -> bool:
    """Whether a value of this schema may have what the condition asks for."""
    if condition.part:
        part = node.get("properties", {}).get(condition.part)
        return part is not None and can_hold(resolved(part), condition._replace(part=""))
    known = node.get("enum")
    return known is None or condition.operator.startswith(":") or condition.value in known


@pytest.mark.parametrize("name", own_names(EXPORTERS))
def test_every_declared_loss_is_a_field(name: str) -> None:
    assert [pointer for pointer in get_exporter(name).loses() if not is_field(pointer)] == []


@pytest.mark.parametrize(
    "address",
    [
        "/contentMeta/headlines",
        "/subjects/name",
        "/pictures/*/x",
        "/contentSet/blocks/*[type=essay]",
        "/contentSet/blocks/*[kind=list]",
        "/contentSet/blocks/*/type[=essay]",
    ],
)
def test_other_addresses_are_told_apart(address: str) -> None:
    assert not is_field(address)


@pytest.mark.parametrize(
    "address",
    [
        "/contentSet/blocks/*[type=pullquote]",
        "/contentSet/blocks/*/type[=list]",
        "/itemMeta/embargoed[=]",
        "/itemMeta/published[:!day]",
        "/quotes/*[block=headline]",
    ],
)
def test_conditions_ask_for_what_the_model_has(address: str) -> None:
    assert is_field(address)


@pytest.mark.parametrize("text", ["", "quotes", "/quotes/*[block]", "/a[:sweet]", "/a[b", "/a/"])
def test_what_is_no_address_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"address|condition|kind"):
        steps(text)
