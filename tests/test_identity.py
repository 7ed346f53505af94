import time
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
    taken: dict[str, int] = {}
    ids = [local_id("person", name, taken) for name in names]
    assert len(set(ids)) == len(ids)
    assert all(id.isascii() and id.startswith("person-") and " " not in id for id in ids)


def test_a_number_that_another_name_took_is_passed_over() -> None:
    taken: dict[str, int] = {}
    names = ["Hall 3", "Hall", "Hall", "Hall", "Hall 3"]
    ids = [local_id("person", name, taken) for name in names]
    hall = "person-hall"
    assert ids == [f"{hall}-3", hall, f"{hall}-2", f"{hall}-4", f"{hall}-3-2"]


def test_ten_times_as_many_names_alike_take_at_most_forty_times_the_time() -> None:
    def seconds(count: int) -> float:
        taken: dict[str, int] = {}
        start = time.process_time()
        for _ in range(count):
            local_id("person", "Jane Hall", taken)
        return time.process_time() - start

    few = min(seconds(2_000) for _ in range(3))
    assert seconds(20_000) < 40 * few
