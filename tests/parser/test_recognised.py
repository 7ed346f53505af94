import re
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import newsexport
from newsexport.encoding import source_of
from newsexport.errors import RecogniserError
from newsexport.explain.fields import fields_of
from newsexport.newsitem import FieldProvenance, NewsItem, Subject
from newsexport.options import ParseOptions
from newsexport.parser.item import parse_source
from newsexport.recogniser import NamedSpan, NameType, Recognise, Recogniser
from newsexport.validation import item_errors

STORY = (
    "Ferries stop as strike begins\n\n"
    "OAKHAM, March 3, 2023 (Example) -- Ferries stopped on Friday. The crew of sea lark stayed "
    'ashore. "They want more pay and better boats," said Anna Brandt, the mayor.\n\n'
    "Kesh told Brandt that he would sail. Mira Kesh owns sea lark, the port office said.\n"
)


def listed(**names: NameType) -> Recogniser:
    """A recogniser that knows these names, "_" for a space, wherever they stand."""

    def recognise(
        passages: Sequence[tuple[str, str]], language: str, /, **options: str
    ) -> Iterable[NamedSpan]:
        for id, text in passages:
            for name, kind in names.items():
                for found in re.finditer(rf"\b{name.replace('_', ' ')}\b", text):
                    yield NamedSpan(id, *found.span(), kind)

    return Recogniser("listed", "", recognise)


def answering(*answer: Any) -> Recogniser:
    return Recogniser("answering", "", lambda passages, language, /, **options: list(answer))


def read(recogniser: Recogniser | None, text: str = STORY) -> tuple[NewsItem, list[str]]:
    """The item, and the rules of what was noticed."""
    options = ParseOptions(recogniser=recogniser)
    item, findings = parse_source(source_of(text, "a.txt"), options)
    return item, [finding.rule for finding in findings]


def subject(item: NewsItem, name: str) -> Subject:
    (found,) = (subject for subject in item.subjects if subject.name == name)
    return found


def told(item: NewsItem) -> list[FieldProvenance]:
    assert item.provenance
    return [field for field in item.provenance.fields if field.rule == "recogniser"]


def test_a_name_that_only_the_recogniser_sees_is_a_subject_with_its_mentions() -> None:
    before, _ = read(None)
    assert "sea lark" not in [subject.name for subject in before.subjects]
    item, findings = read(listed(sea_lark="organisation"))
    lark = subject(item, "sea lark")
    assert (lark.type, len(lark.mentions), findings) == ("organisation", 2, [])
    assert item_errors(item) == ()


def test_provenance_says_that_a_recogniser_found_it_and_where() -> None:
    item, _ = read(listed(sea_lark="organisation"))
    (field,) = told(item)
    at = item.subjects.index(subject(item, "sea lark"))
    assert (field.path, field.basis) == (f"/subjects/{at}", "stated")
    assert [STORY[start:end] for start, end in field.spans] == ["sea lark", "sea lark"]


def test_where_the_parser_sees_a_name_its_own_reading_stands() -> None:
    plain, _ = read(None)
    item, findings = read(listed(Anna_Brandt="organisation", OAKHAM="person", Anna="person"))
    assert item == plain
    assert findings == []


def test_a_name_that_the_parser_knows_as_something_else_is_not_taken() -> None:
    text = f"{STORY}\nPeople in BRANDT street laughed, and the OAKHAM company wrote to Mira Kesh.\n"
    plain, _ = read(None, text)
    item, findings = read(listed(BRANDT="organisation", OAKHAM="organisation"), text)
    assert item == plain
    assert findings == []


def test_a_last_name_is_a_mention_of_the_person_who_bears_it() -> None:
    item, _ = read(listed(Mira_Kesh="person", Kesh="person"))
    kesh = subject(item, "Mira Kesh")
    assert len(kesh.mentions) == 2
    assert [mention.start for mention in kesh.mentions] == sorted(
        mention.start for mention in kesh.mentions
    )
    assert "Kesh" not in [subject.name for subject in item.subjects]


def test_a_mention_added_to_a_name_of_the_parsers_is_told_by_itself() -> None:
    text = (
        "Reporters met Anna Brandt, the mayor. Those who know of BRANDT ANNA laughed, she said.\n"
    )
    plain, _ = read(None, text)
    number = len(subject(plain, "Anna Brandt").mentions)

    def recognise(
        passages: Sequence[tuple[str, str]], language: str, /, **options: str
    ) -> Iterable[NamedSpan]:
        for id, words in passages:
            at = words.find("BRANDT ANNA")
            first = words.find("Anna Brandt")
            yield NamedSpan(id, first, first + 11, "person")
            yield NamedSpan(id, at, at + 11, "person", "Anna Brandt", 80)

    item, _ = read(Recogniser("full", "", recognise), text)
    brandt = subject(item, "Anna Brandt")
    assert len(brandt.mentions) == number + 1
    (field,) = told(item)
    at = item.subjects.index(brandt)
    assert (field.path, field.confidence) == (f"/subjects/{at}/mentions/{number}", 80)
    shown = fields_of(item, source_of(text, "a.txt"))
    assert next(f for f in shown if f.path == f"/subjects/{at}").rules[-1] == "recogniser"


def test_a_full_name_that_stands_nowhere_is_not_taken() -> None:
    at = STORY.split("\n\n")[1].find("sea lark")
    item, _ = read(answering(NamedSpan("p1", at, at + 8, "organisation", "sea lark Shipping Ltd")))
    assert "sea lark Shipping Ltd" not in [subject.name for subject in item.subjects]


def test_a_person_whom_only_the_recogniser_knows_can_be_the_speaker() -> None:
    text = 'Ferries stopped on Friday.\n\n"We will not sail tonight," said Xq Kesh.\n'
    item, _ = read(listed(Xq_Kesh="person"), text)
    assert item.quotes[0].speaker
    assert item.quotes[0].speaker.subject == subject(item, "Xq Kesh").id


def test_a_country_gets_its_code_from_our_gazetteer() -> None:
    text = "Trade with the republic of NIGER grew, officials said in a statement on Friday.\n"
    item, _ = read(listed(NIGER="geoArea"), text)
    assert subject(item, "NIGER").country == "NE"


def test_a_country_is_one_subject_by_whatever_name() -> None:
    text = "Trade with Great Britain grew on Friday, they said. Those of xBritain did not grow.\n"
    at = text.find("xBritain") + 1
    plain, _ = read(None, text)
    (country,) = (subject for subject in plain.subjects if subject.country == "GB")
    item, _ = read(answering(("p1", at, at + 7, "geoArea")), text)
    (joined,) = (subject for subject in item.subjects if subject.country == "GB")
    assert joined.id == country.id
    assert len(joined.mentions) == len(country.mentions) + 1


@pytest.mark.parametrize(
    "find",
    [
        ("p9", 0, 5, "person"),
        ("p1", 5, 5, "person"),
        ("p1", -3, 5, "person"),
        ("p1", 0, 10_000, "person"),
        ("p1", 0, 5, "animal"),
        ("p1", "0", 5, "person"),
        ("p1", 0, True, "person"),
        ("p1", 0, 5, "person", None, 300),
        ("p1", 0),
        (["p1"], 0, 5, "person"),
        None,
        7,
    ],
)
def test_what_is_no_stretch_of_the_text_is_dropped_and_told(find: Any) -> None:
    plain, _ = read(None)
    item, findings = read(answering(find))
    assert item == plain
    assert findings == ["NX022"]


def test_white_space_at_the_ends_of_a_name_is_no_part_of_it() -> None:
    at = STORY.split("\n\n")[1].find(" sea lark ")
    item, _ = read(answering(("p1", at, at + 10, "organisation")))
    assert subject(item, "sea lark").mentions[0].start == at + 1


def test_a_recogniser_that_fails_is_a_clear_error() -> None:
    def recognise(
        passages: Sequence[tuple[str, str]], language: str, /, **options: str
    ) -> Iterable[NamedSpan]:
        raise KeyError("model")

    with pytest.raises(RecogniserError, match="recogniser broken: failed with KeyError: 'model'"):
        read(Recogniser("broken", "", recognise))


def test_it_is_told_the_passages_the_language_and_its_options() -> None:
    seen: list[Any] = []

    def recognise(
        passages: Sequence[tuple[str, str]], language: str, /, **options: str
    ) -> Iterable[NamedSpan]:
        seen.append((passages, language, options))
        return ()

    newsexport.parse(
        "Shares fall\n\nLONDON, March 3, 2023 (Example) -- Shares  fell on Friday, they said.\n",
        language="en-GB",
        recogniser=Recogniser("seen", "", recognise),
        recogniser_options={"en": "a_model"},
    )
    ((passages, language, options),) = seen
    assert passages[0] == ("headline", "Shares fall")
    assert all("\n" not in text for _, text in passages)
    assert (language, options) == ("en-GB", {"en": "a_model"})


_ANSWERS = st.lists(
    st.tuples(
        st.sampled_from(["headline", "p1", "p2", "fig1", "deck"]),
        st.integers(-2, 120),
        st.integers(-2, 120),
        st.sampled_from(["person", "organisation", "geoArea", "thing"]),
        st.sampled_from([None, "Anna Brandt", "sea lark", ""]),
        st.integers(-1, 101),
    ),
    max_size=12,
)


@given(_ANSWERS)
def test_whatever_a_recogniser_says_the_item_is_valid_and_points_into_the_text(
    answer: list[Any],
) -> None:
    item, _ = read(answering(*answer))
    assert item_errors(item) == ()
    texts = {block.id: block.text or "" for block in item.content_set.blocks}
    texts["headline"] = item.content_meta.headline or ""
    places = [mention for one in item.subjects for mention in one.mentions]
    assert all(texts[place.block][place.start : place.end].strip() for place in places)
    spots = sorted((place.block, place.start, place.end) for place in places)
    for one, two in pairwise(spots):
        assert one[0] != two[0] or one[2] <= two[1]


def test_the_decorator_makes_a_recogniser_of_the_functions_name() -> None:
    from newsexport.recogniser import recogniser

    def ours(
        passages: Sequence[tuple[str, str]], language: str, /, **options: str
    ) -> Iterable[NamedSpan]:
        return ()

    plain: Recognise = ours
    assert recogniser(plain).name == "ours"
