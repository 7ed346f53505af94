"""Who speaks: by the words beside the speech, and by those before it."""

import re
import sys
from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsexport.newsitem import Mention
from newsexport.parser.names.found import FoundName
from newsexport.parser.passage import Passage
from newsexport.parser.speech.quotes import find_quotes
from newsexport.parser.speech.speakers import find_speakers


def cast(passages: Sequence[Passage], *people: str) -> list[FoundName]:
    """The people and their mentions, in full or by the last name."""
    found: list[FoundName] = []
    for person in people:
        last = person.split()[-1]
        forms = re.compile(rf"\b(?:{re.escape(person)}|{re.escape(last)})\b")
        mentions = tuple(
            Mention(passage.id, m.start(), m.end())
            for passage in passages
            for m in forms.finditer(passage.text)
        )
        found.append(FoundName("person", person, mentions))
    return found


def speakers(*texts: str, people: Sequence[str] = (), language: str = "en") -> list[str | None]:
    read = [Passage(f"p{n}", "paragraph", text, ((0, 0),)) for n, text in enumerate(texts)]
    quotes = find_quotes(read, language)
    found = find_speakers(quotes, read, cast(read, *people), language)
    return [speaker.name if speaker else None for speaker in found]


def test_a_verb_between_the_first_commas_takes_up_the_speaker_before() -> None:
    first = '"Estamos todos listos", dijo Ana Ruiz.'
    second = 'Juan Sol, ha asegurado, "no está listo para nadie", y debe irse.'
    assert speakers(first, second, people=["Ana Ruiz", "Juan Sol"], language="es")[1:] == [
        "Ana Ruiz"
    ]


def test_the_subject_behind_verb_and_adverb_speaks_in_the_next_sentence() -> None:
    text = "Le pont est fermé, a déclaré jeudi le ministre. « Nous sommes prêts à tout. »"
    assert speakers(text, language="fr") == ["le ministre"]


def test_an_adverb_behind_the_verb_is_nobody() -> None:
    before = "Jana Nowak przyjechała do Gdyni."
    text = "„Jesteśmy już całkiem gotowi” – stwierdziła bowiem w piątek."
    assert speakers(before, text, people=["Jana Nowak"], language="pl") == ["Jana Nowak"]


@pytest.mark.parametrize(
    "text",
    [
        '"We are ready now," Hall said.',
        '"We are ready now," said Hall.',
        '"We are ready now," Finance Minister Jane Hall said in a statement.',
        '"We are ready now," said Finance Minister Jane Hall, in a statement.',
        '"We are ready now," Hall grumbled.',
        '"We are ready now," Jane Hall, a baker from Hull, said.',
        'Hall told the paper: "We are ready now."',
        'Hall: "We are ready now."',
        'Hall said the town was "ready for a flood".',
        'The town is "ready for a flood", according to Hall.',
        'Hall criticised the plan, saying, "We are ready now."',
        'Hall, who came late, said: "We are ready now."',
    ],
)
def test_the_name_beside_the_verb_is_the_speaker(text: str) -> None:
    assert speakers("Jane Hall came to Hull.", text, people=["Jane Hall"]) == ["Jane Hall"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('"We are ready now," a spokesman said.', "a spokesman"),
        ('"We are ready now," said a dispatcher in Hull.', "a dispatcher"),
        ('"We are ready now," the lawmakers wrote on Monday.', "the lawmakers"),
        ('"We are ready now," a spokesman for Jane Hall said.', "a spokesman for Jane Hall"),
        ('"We are ready now," said researchers.', "researchers"),
        ('"We are ready now," police said.', "police"),
    ],
)
def test_words_name_who_is_unnamed(text: str, expected: str) -> None:
    assert speakers(text, people=["Jane Hall"]) == [expected]


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("„Wir sind jetzt bereit“, sagte Jana Berg in Kiel.", "de", "Jana Berg"),
        ("In Kiel sagte Jana Berg: „Wir sind jetzt bereit.“", "de", "Jana Berg"),
        ("« Nous sommes prêts », a déclaré à la presse Jana Berg.", "fr", "Jana Berg"),
        ("« Nous sommes prêts », selon Jana Berg.", "fr", "Jana Berg"),
        ('"Estamos todos listos", dijo la ministra, Jana Berg, en Cádiz.', "es", "Jana Berg"),
        ('"Estamos todos listos", según Jana Berg.', "es", "Jana Berg"),
        ('"Estamos todos prontos", afirmou Jana Berg.', "pt", "Jana Berg"),
        ('"Siamo tutti pronti", ha detto Jana Berg.', "it", "Jana Berg"),
        ('"We zijn nu klaar", zei Jana Berg.', "nl", "Jana Berg"),
        ("„Jesteśmy już gotowi” – powiedziała Jana Berg.", "pl", "Jana Berg"),
        ("”Vi är redo nu”, säger Jana Berg.", "sv", "Jana Berg"),
        ("– Vi er klare nå, sier Jana Berg.", "no", "Jana Berg"),
        ("- Vi er klar nu, siger Jana Berg.", "da", "Jana Berg"),
        ("– Olemme valmiita lähtemään, Jana Berg sanoo.", "fi", "Jana Berg"),
    ],
)
@pytest.mark.parametrize("listed", [True, False])
def test_each_language_names_its_speaker(
    text: str, language: str, expected: str, listed: bool
) -> None:
    """Also where the list of names does not have the name."""
    people = [expected] if listed else []
    assert speakers(text, people=people, language=language) == [expected]


def test_a_stretch_after_the_attribution_has_the_same_speaker() -> None:
    text = '"We are ready," Jane Hall said. "We will leave at dawn."'
    assert speakers(text, people=["Jane Hall"]) == ["Jane Hall", "Jane Hall"]


def test_a_pronoun_means_the_last_person_spoken_of() -> None:
    texts = (
        "Jane Hall met with Ann Moss on Monday.",
        '"We are ready now," she said.',
        'Tom Bell left. "I will be back," he said.',
    )
    people = ["Jane Hall", "Ann Moss", "Tom Bell"]
    assert speakers(*texts, people=people) == ["Jane Hall", "Tom Bell"]


def test_a_pronoun_passes_over_somebody_of_the_other_gender() -> None:
    texts = ("Mrs Hall was there. Mr Bell spoke next.", '"We are ready now," she said.')
    assert speakers(*texts, people=["Hall", "Bell"]) == ["Hall"]


def test_a_title_means_whoever_bears_it() -> None:
    texts = (
        "Finance Minister Jane Hall met with Tom Bell.",
        "Bell came by train.",
        '"We are ready now," the minister said.',
    )
    assert speakers(*texts, people=["Jane Hall", "Tom Bell"]) == ["Jane Hall"]


def test_a_paragraph_of_speech_goes_on_with_the_speaker_before() -> None:
    texts = ('"We are ready now," Jane Hall said.', '"We will leave at dawn."')
    assert speakers(*texts, people=["Jane Hall"]) == ["Jane Hall", "Jane Hall"]


def test_the_sentence_before_introduces_the_speaker() -> None:
    texts = (
        "Tom Bell was silent.",
        'Jane Hall said she would wait for an answer. "We have all the time we need."',
    )
    assert speakers(*texts, people=["Tom Bell", "Jane Hall"]) == ["Jane Hall"]


def test_a_turn_of_dash_speech_may_name_its_speaker_in_the_next_paragraph() -> None:
    texts = ("– Det er en god dag.", "– Vi drar i morgen tidlig, sier Jana Berg.")
    assert speakers(*texts, people=["Jana Berg"], language="no") == ["Jana Berg", "Jana Berg"]


def test_nobody_is_made_up() -> None:
    assert speakers('"We are ready for this."') == [None]


def test_a_pronoun_passes_over_a_given_name_of_the_other_gender() -> None:
    texts = ("Jane Hall met with Tom Bell on Monday.", '"We are ready now," he said.')
    assert speakers(*texts, people=["Jane Hall", "Tom Bell"]) == ["Tom Bell"]
    texts = ("Tom Bell met with Jane Hall on Monday.", '"We are ready now," she said.')
    assert speakers(*texts, people=["Tom Bell", "Jane Hall"]) == ["Jane Hall"]


def test_a_pronoun_takes_up_an_unnamed_person_who_spoke() -> None:
    texts = ('"It was very loud," a witness said.', 'He heard "three or four bangs".')
    assert speakers("Tom Bell was away.", *texts, people=["Tom Bell"]) == ["a witness"] * 2


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("In dem Papier heißt es: „Die Lage ist ernst.“", "de", "Papier"),
        ("„Die Lage ist ernst“, heißt es in dem Papier.", "de", "Papier"),
        ("”Brottet är mycket grovt”, står det i åtalet.", "sv", "åtalet"),
        ('"La situazione è grave", si legge nella nota.', "it", "nota"),
    ],
)
def test_what_can_be_read_somewhere_is_said_by_it(text: str, language: str, expected: str) -> None:
    assert speakers(text, language=language) == [expected]


def test_the_subjunctive_goes_on_with_what_somebody_says() -> None:
    text = "Jana Berg wies das zurück. Die Firma habe „nach bestem Wissen gehandelt“."
    assert speakers(text, people=["Jana Berg"], language="de") == ["Jana Berg"]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Pour Jana Berg, « rien n’a été fait » depuis dix ans.", "fr"),
        ('Para la ministra, Jana Berg, el plan es "bueno para todos".', "es"),
        ('Per Jana Berg si tratta di "un errore molto grave".', "it"),
        ('For Jana Berg, the plan is "a gift to all".', "en"),
    ],
)
def test_a_view_is_that_of_whom_the_sentence_opens_with(text: str, language: str) -> None:
    texts = ("Tom Bell kam.", text)
    assert speakers(*texts, people=["Tom Bell", "Jana Berg"], language=language) == ["Jana Berg"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('The union, which has 4,000 members, said it was "an insult to all".', "The union"),
        ('A witness, who gave no name, said he heard "three or four bangs".', "A witness"),
        ('The ministry on Sunday confirmed "a number of cases".', "The ministry"),
        (
            'Lawyers for Acme Motors argued that it was "a matter of taste".',
            "Lawyers for Acme Motors",
        ),
        ('The report found that the bridge was "in poor condition".', "The report"),
    ],
)
def test_an_unnamed_subject_is_found_before_what_comes_between(text: str, expected: str) -> None:
    assert speakers(text) == [expected]


def test_the_outer_speaker_of_a_report_within_a_report_is_meant() -> None:
    text = 'Hall said that Bell had concluded the plan was "not at all unlawful".'
    assert speakers(text, people=["Jane Hall", "Tom Bell"]) == ["Jane Hall"]


def test_a_deputy_does_not_bear_the_title_of_the_chief() -> None:
    texts = (
        "Prezydent Jan Kowal i wiceprezydent Piotr Lis byli w Rzymie.",
        "„To jest dobry dzień” – powiedział prezydent.",
    )
    people = ["Jan Kowal", "Piotr Lis"]
    assert speakers(*texts, people=people, language="pl") == ["Jan Kowal"]


def test_a_last_name_alone_is_filled_up_from_the_text() -> None:
    texts = ("The court heard Eva-Marie Lund today.", 'Ms Lund said: "We are ready now."')
    assert speakers(*texts, people=["Lund"]) == ["Eva-Marie Lund"]


HOSTILE = {
    "attributed": '"We are ready now," Hall said. ',
    "pronouns": '"We are ready now," he said. ',
    "titles": '"We are ready now," the minister said. ',
    "one sentence": '"We are ready now," Hall said and ',
    "unclosed": "“We are ready now, Hall said. ",
    "bare marks": '"' * 30,
    "single marks": "'We are ready now,' he said. ",
    "nested": "“We are ‘ready ",
    "names": "Hall and ",
}


def calls(text: str) -> int:
    """How many functions are called to find the speakers of `text`."""
    read = [Passage("p0", "paragraph", text, ((0, 0),))]
    names = cast(read, "Jane Hall")
    count = 0

    def counted(frame: object, event: str, arg: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    sys.setprofile(counted)
    try:
        find_speakers(find_quotes(read, "en"), read, names, "en")
    finally:
        sys.setprofile(None)
    return count


@pytest.mark.parametrize("kind", HOSTILE)
def test_twice_the_text_is_at_most_twice_the_work(kind: str) -> None:
    # an end that holds one quotation for certain
    end = '\n"We are ready now," he said.'
    once, twice = (calls(HOSTILE[kind] * times + end) for times in (300, 600))
    assert twice <= 2.1 * once


SEED = (
    "The trip will “reinforce the ties of both,” Foreign Office spokesman Paul Rowe said Tuesday.",
    '"The visits and talks are part of it," Rowe said.',
    'Rowe said the visit is meant to examine "recent talks with the South."',
    "Minister Oleg Sokol said he's waiting for an answer. He spoke after meeting with Moss.",
    '"Those proposals drew some attention," Sokol said, according to the INA news agency.',
    '"I will repeat, we handed them over."',
    "Meanwhile, Secretary General Nils Borg on Tuesday sent an invitation.",
    '"We are willing to listen," Borg said. "We must remain quite sober."',
)


def test_an_agency_story_gives_each_stretch_its_speaker() -> None:
    people = ["Paul Rowe", "Oleg Sokol", "Ann Moss", "Nils Borg"]
    expected = ["Paul Rowe"] * 3 + ["Oleg Sokol"] * 2 + ["Nils Borg"] * 2
    assert speakers(*SEED, people=people) == expected


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.lists(
            st.sampled_from(
                [
                    '"a b c,"',
                    "said",
                    "Hall",
                    "Jane",
                    ".",
                    ",",
                    "who",
                    "he",
                    "“x y z”",
                    "according",
                    "to",
                    "the",
                    "\ud800",
                    "– a b c",
                    "a",
                    "minister",
                    ":",
                    "'",
                ]
            ),
            max_size=12,
        ),
        max_size=4,
    ),
    st.sampled_from(["en", "de", "fr", "es", "fi", "no", "pl", ""]),
)
def test_there_is_one_answer_for_each_quotation(lines: list[list[str]], language: str) -> None:
    read = [Passage(f"p{n}", "paragraph", " ".join(ws), ((0, 0),)) for n, ws in enumerate(lines)]
    quotes = find_quotes(read, language)
    found = find_speakers(quotes, read, cast(read, "Jane Hall"), language)
    assert len(found) == len(quotes)
    assert all(speaker is None or speaker.name.strip() for speaker in found)
