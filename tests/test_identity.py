import uuid

from hypothesis import given
from hypothesis import strategies as st

from newsexport.identity import id_bytes, local_id, tag_uri, urn_uuid

NAMESPACE = uuid.UUID("5f7bd0b0-8a3c-4d55-9f0e-cf4a4a1b7c21")


@given(st.text())
def test_the_uuid_is_that_of_the_standard_library(name: str) -> None:
    data = name.encode("utf-8")
    assert urn_uuid(data) == uuid.uuid5(NAMESPACE, name).urn


def test_white_space_and_normal_form_do_not_change_the_id() -> None:
    plain = id_bytes("UPI", "2022-01-18", None, ["Caf\u00e9 closed."])
    assert plain == id_bytes("upi ", "2022-01-18", "", [" Cafe\u0301\n  closed. "])
    assert plain == "newsexport-id-1\nupi\n2022-01-18\n\nCaf\u00e9 closed.".encode()


def test_a_tag_uri_bears_the_authority() -> None:
    uri = tag_uri("news.example.org,2024", b"x")
    # the first half of SHA-256 of "x"
    assert uri == "tag:news.example.org,2024:item:2d711642b726b04401627ca9fbac32f5"


@given(st.lists(st.text(), max_size=5))
def test_local_ids_are_unlike_each_other(names: list[str]) -> None:
    taken: set[str] = set()
    ids = [local_id("person", name, taken) for name in names]
    assert len(set(ids)) == len(ids)
    assert all(id.isascii() and id.startswith("person-") and " " not in id for id in ids)
