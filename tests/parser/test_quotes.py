"""Direct speech: what is found between marks and after dashes, and what is not speech."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsexport.parser.passage import Passage, PassageKind, make_passage
from newsexport.parser.speech.quotes import find_quotes
from newsexport.source import Span


def passage(text: str, id: str = "p1", kind: PassageKind = "paragraph") -> Passage:
    return make_passage(id, kind, text, Span(0, len(text)))


def speech(text: str, language: str = "en") -> list[str]:
    read = passage(text)
    return [read.text[q.start : q.end] for q in find_quotes([read], language)]


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ('"We are ready now," she said.', "en", ["We are ready now,"]),
        ("“We are ready now,” she said.", "en", ["We are ready now,"]),
        ("``We are ready now,'' she said.", "en", ["We are ready now,"]),
        ("„Wir sind jetzt bereit“, sagte sie.", "de", ["Wir sind jetzt bereit"]),
        ("»Wir sind jetzt bereit«, sagte sie.", "de", ["Wir sind jetzt bereit"]),
        ("«Wir sind jetzt bereit», sagte sie.", "de", ["Wir sind jetzt bereit"]),
        ("« Nous sommes prêts », dit-elle.", "fr", ["Nous sommes prêts"]),
        ("„Jesteśmy już gotowi” – dodała.", "pl", ["Jesteśmy już gotowi"]),
        ("”Vi är redo nu”, säger hon.", "sv", ["Vi är redo nu"]),
        ("‹Wir sind jetzt bereit›, sagte sie.", "de", ["Wir sind jetzt bereit"]),
        ("‘We are ready now,’ she said.", "en", ["We are ready now,"]),
        ("'We are ready now,' she said.", "en", ["We are ready now,"]),
    ],
)
def test_each_pair_of_marks_holds_speech(text: str, language: str, expected: list[str]) -> None:
    assert speech(text, language) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # broken by the attribution
        (
            '"We are ready," she said. "We will leave at dawn."',
            ["We are ready,", "We will leave at dawn."],
        ),
        # an attributed phrase
        ("He called it “a very bad day” for the town.", ["a very bad day"]),
        # speech in speech stays inside
        (
            "“He told me ‘go home at once’ and left,” she said.",
            ["He told me ‘go home at once’ and left,"],
        ),
        (
            "“He said “go home at once” and left,” she said.",
            ["He said “go home at once” and left,"],
        ),
        # apostrophes are no marks
        ("'It's the workers' right to leave,' he said.", ["It's the workers' right to leave,"]),
        ("It was the '90s, and the drivers' union was strong.", []),
    ],
)
def test_stretches_are_told_apart(text: str, expected: list[str]) -> None:
    assert speech(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        'The "fake news" was gone.',
        'She starred in "The Long Way Home" last year.',
        'He wrote the song "love is a thing" at night.',
        'Billy "the kid with rope" Hall'.replace("the kid with rope", "The Kid"),
        'The "no child left behind" policy ended.',
        'Its slogan "better days are here" was dropped.',
    ],
)
def test_titles_nicknames_slogans_and_scare_quotes_are_no_speech(text: str) -> None:
    assert speech(text) == []


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("– Vi er klare, og vi drar nå, sier Berg.", "no", ["Vi er klare, og vi drar nå"]),
        ("- Vi er klar til at rejse, siger Holm.", "da", ["Vi er klar til at rejse"]),
        ("— Vi är redo att resa, säger Lund.", "sv", ["Vi är redo att resa"]),
        (
            "– Olemme valmiita lähtemään, pääministeri Maija Laine sanoo.",
            "fi",
            ["Olemme valmiita lähtemään"],
        ),
        ("– Hva skal vi gjøre? spør Berg.", "no", ["Hva skal vi gjøre?"]),
        ("– Vi drar i morgen tidlig.", "no", ["Vi drar i morgen tidlig."]),
        ("– Jesteśmy już gotowi – powiedział Nowak.", "pl", ["Jesteśmy już gotowi"]),
        ("—Estamos todos listos —dijo Pérez.", "es", ["Estamos todos listos"]),
        ("- Flour and some sugar, said Hall.", "en", []),
    ],
)
def test_a_dash_opens_speech_up_to_the_attribution(
    text: str, language: str, expected: list[str]
) -> None:
    assert speech(text, language) == expected


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The “Make the North Great Again” slogan was everywhere."),
        ("en", 'He was nicknamed "the boy from nowhere" at school.'),
        ("en", 'Her new book, "A River Runs Through Me," is out.'),
        ("en", 'The band played "Born to Run" and "Thunder Road".'),
        ("en", 'The hashtag "#save our pool now" trended.'),
        ("en", 'The film "12 Years a Slave" won.'),
        ("en", 'In a piece headlined "How the West was lost and found", the paper said so.'),
        ("en", 'The bill, known as the "right to repair law", passed.'),
        ("en", 'The court struck down the so-called "stand your ground" law.'),
        ("en", 'The memo is titled "Notes on a very bad day".'),
        ("en", "It's the drivers' union's plan, and the '90s' best. Rock 'n' roll isn't dead."),
        ("en", "6' 2\" tall and 5' 11\" wide, he said."),
        ("en", 'The 24" screen and the 27" screen cost more.'),
        ("en", '"Yes," he said. "No."'),
        ("en", 'The word "literally" and the phrase "at this point" were banned.'),
        ("en", 'He pleaded "not guilty" on Monday.'),
        ("en", 'She won best actress for "Everything Must Go Wrong" in March.'),
        ("en", 'Tickets for "The Lion King" at the Met are sold out.'),
        ("de", "Der Film „Im Westen nichts Neues“ läuft an."),
        ("de", "In der ARD-Sendung „Bericht aus Berlin“ sagte er nichts."),
        ("de", "Die „Frankfurter Allgemeine Zeitung“ berichtete zuerst."),
        ("de", "Die Initiative „Rettet die Bienen“ sammelte Stimmen."),
        ("fr", "Le film « Les Temps modernes du cinéma » est ressorti."),
        ("fr", "Le collectif « Pas sans nous » a manifesté."),
        ("fr", "L’émission « C dans l’air » de jeudi."),
        ("es", 'La película "Todo sobre mi madre" ganó.'),
        ("es", 'La plataforma "Salvemos el parque" convocó la marcha.'),
        ("es", 'El programa "Más vale tarde" lo contó.'),
        ("it", 'Il film "La vita è bella" torna in sala.'),
        ("nl", 'De film "Turks fruit" en het boek "Het diner van gisteren".'),
        ("pl", "Film „Noc i dzień bez końca” miał premierę."),
        ("sv", "I boken ”Mitt liv som hund” skriver hon."),
        ("no", "«Skam» og «Kampen om tungtvannet» er serier."),
        ("fi", "Kirja ”Sinuhe egyptiläinen ja muut” ilmestyi."),
        ("pt", 'O filme "Central do Brasil" e a novela "O Rei do Gado".'),
        ("pt", 'O projeto "Escola sem muros altos" foi aprovado.'),
    ],
)
def test_names_titles_and_measures_between_marks_are_no_speech(language: str, text: str) -> None:
    assert speech(text, language) == []


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        (
            "en",
            "The minister said: 'We'll act when it's right.' He left.",
            ["We'll act when it's right."],
        ),
        ("en", "She called the plan ‘a slap in the face’ for nurses.", ["a slap in the face"]),
        (
            "en",
            "“I can’t believe it’s over,” she said. “We’ve waited ’til now.”",
            ["I can’t believe it’s over,", "We’ve waited ’til now."],
        ),
        (
            "en",
            "\"He told us 'we will never surrender' and hung up,\" she said.",
            ["He told us 'we will never surrender' and hung up,"],
        ),
        ("en", "“This is the end, she said.", ["This is the end, she said."]),
        ("en", 'They chanted "free the five now" outside the court.', ["free the five now"]),
        ("en", 'A sign read "No dogs on the beach".', ["No dogs on the beach"]),
        (
            "de",
            "Der „Spiegel“ zitierte ihn mit den Worten „das war kein guter Tag“.",
            ["das war kein guter Tag"],
        ),
        ("de", "„Wir „lieben“ das Spiel sehr“, sagte er.", ["Wir „lieben“ das Spiel sehr"]),
        ("de", "„Na ja“, sagte er, „das ist nicht so einfach.“", ["das ist nicht so einfach."]),
        ("de", "Er nannte das Gesetz »einen schlechten Witz«.", ["einen schlechten Witz"]),
        (
            "fr",
            "«Je pars, dit-il, et je ne reviendrai pas.»",
            ["Je pars, dit-il, et je ne reviendrai pas."],
        ),
        ("fr", "Il a promis “de ne rien lâcher”.", ["de ne rien lâcher"]),
        ("es", "—No lo sé —dijo—. Ya veremos mañana.", ["No lo sé", "Ya veremos mañana."]),
        (
            "it",
            'Lo striscione recitava "Verità e giustizia per Luca".',
            ["Verità e giustizia per Luca"],
        ),
        (
            "nl",
            "‘We zijn er klaar voor’, zegt hij. ’s Avonds gaat het door.",
            ["We zijn er klaar voor"],
        ),
        (
            "pl",
            "„To koniec – powiedział – i nic więcej nie dodam”.",
            ["To koniec – powiedział – i nic więcej nie dodam"],
        ),
        ("sv", "– Nej, det tror jag inte, säger hon.", ["Nej, det tror jag inte"]),
        ("sv", "– Hur känns det?", ["Hur känns det?"]),
        ("da", "»Nej, det ved jeg ikke,« siger han. »Spørg ham.«", ["Nej, det ved jeg ikke,"]),
        ("no", "- Vi er ferdige, fastslår Lie, som er glad. Hun reiser nå.", ["Vi er ferdige"]),
        (
            "fi",
            "– En tiedä vielä. Katsotaan huomenna, Laine sanoo.",
            ["En tiedä vielä. Katsotaan huomenna"],
        ),
    ],
)
def test_speech_is_told_from_names_and_titles(
    language: str, text: str, expected: list[str]
) -> None:
    assert speech(text, language) == expected


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        (
            "– Vi er fortvilet nå, sier Lie (45). – Dette er hjemmet vårt, legger hun til.",
            "no",
            ["Vi er fortvilet nå", "Dette er hjemmet vårt"],
        ),
        (
            "– Det är inte bra, säger Lund. – Regeringen har haft åtta år på sig.",
            "sv",
            ["Det är inte bra", "Regeringen har haft åtta år på sig."],
        ),
        ("– Vi drar – alle sammen – i dag, sier Berg.", "no", ["Vi drar – alle sammen – i dag"]),
    ],
)
def test_a_dash_after_the_attribution_opens_speech_again(
    text: str, language: str, expected: list[str]
) -> None:
    assert speech(text, language) == expected


@pytest.mark.parametrize(
    ("language", "paragraphs", "expected"),
    [
        (
            "fr",
            ["« Il m’a dit “tais-toi donc maintenant” et il est parti », raconte-t-elle."],
            ["Il m’a dit “tais-toi donc maintenant” et il est parti"],
        ),
        (
            "fr",
            ["« C’est la vie, soupire Jean. On continue. »"],
            ["C’est la vie, soupire Jean. On continue."],
        ),
        (
            "fr",
            ["«C’est long. Très long, dit-elle.", "«Mais on y arrive.» Elle sourit."],
            ["C’est long. Très long, dit-elle.", "Mais on y arrive."],
        ),
        (
            "fr",
            ["Il dénonce une « politique du pire » et une « fuite en avant »."],
            ["politique du pire", "fuite en avant"],
        ),
        (
            "es",
            ['«Me dijo "no vuelvas nunca más" y colgó», contó.'],
            ['Me dijo "no vuelvas nunca más" y colgó'],
        ),
        ("es", ["“Estamos bien”, dijo. “Muy bien, de verdad”."], ["Muy bien, de verdad"]),
        (
            "es",
            ["—¿Qué pasó? —preguntó el juez.", "—No lo recuerdo bien —respondió ella."],
            ["No lo recuerdo bien"],
        ),
        (
            "de",
            ["„Er sagte: ‚Geh jetzt sofort‘, und ging“, so Kern."],
            ["Er sagte: ‚Geh jetzt sofort‘, und ging"],
        ),
        (
            "de",
            ['"Das ist gut so", sagte er, "und das bleibt so."'],
            ["Das ist gut so", "und das bleibt so."],
        ),
        (
            "de",
            ["Er sprach von einer „‚Katastrophe‘ für alle hier“."],
            ["‚Katastrophe‘ für alle hier"],
        ),
        (
            "pl",
            ["„To nie jest „normalna” sytuacja” – mówi Nowak."],
            ["To nie jest „normalna” sytuacja"],
        ),
        ("pl", ["- Nie wiem, co będzie - mówi Nowak."], ["Nie wiem, co będzie"]),
        (
            "pl",
            ["– Czekamy na decyzję – mówi Nowak – i nic więcej."],
            ["Czekamy na decyzję", "i nic więcej."],
        ),
        ("sv", ["”Det är ”helt galet” det här”, säger hon."], ["Det är ”helt galet” det här"]),
        (
            "sv",
            ["– Vi väntar på besked, säger Lund och tillägger:", "– Det tar tid."],
            ["Vi väntar på besked", "Det tar tid."],
        ),
        (
            "no",
            ["– Har du angret på det?", "– Nei, aldri i livet, sier hun og ler."],
            ["Har du angret på det?", "Nei, aldri i livet"],
        ),
        ("no", ["Han mener det er «på tide» å handle."], []),
        (
            "da",
            ["»Det er slut nu«, siger han, »og det er godt.«"],
            ["Det er slut nu", "og det er godt."],
        ),
        ("fi", ["»Emme tiedä vielä mitään», hän sanoi."], ["Emme tiedä vielä mitään"]),
        (
            "it",
            ["“È stato bello”, dice. «Ora però basta così»."],
            ["È stato bello", "Ora però basta così"],
        ),
        (
            "nl",
            ["‘Hij zei: “Ga nu weg hier”, en lachte’, aldus Smit."],
            ["Hij zei: “Ga nu weg hier”, en lachte"],
        ),
        ("nl", ['"Dat is \'m nou juist net", zegt ze.'], ["Dat is 'm nou juist net"]),
        ("pt", ["– Não sabemos o que fazer – disse Ana."], ["Não sabemos o que fazer"]),
        (
            "pt",
            ["“Ele disse ‘vamos embora já’ e saiu”, contou."],
            ["Ele disse ‘vamos embora já’ e saiu"],
        ),
        (
            "en",
            ['"We came. We saw." "We left early," he said.'],
            ["We came. We saw.", "We left early,"],
        ),
        (
            "en",
            [
                '"One day at a time," he said.',
                "\"That's the only way.",
                '"You have to keep going," he added. The end.',
            ],
            ["One day at a time,", "That's the only way.", "You have to keep going,"],
        ),
        (
            "en",
            ['He said it was "great" and "a lot of fun for everyone" to see.'],
            ["a lot of fun for everyone"],
        ),
        (
            "en",
            ["“I said, ‘No way,’” she recalled. “And he said, ‘Way!’”"],
            ["I said, ‘No way,’", "And he said, ‘Way!’"],
        ),
        (
            "en",
            ["‘I'd say that's the workers' choice, isn't it?’ Mr Hall said."],
            ["I'd say that's the workers' choice, isn't it?"],
        ),
        ("en", ["\"We'll see\" — that's what she told us when we asked."], []),
        ("en", ["The so-called 'bedroom tax for the poor' was axed, and 'levelling up' too."], []),
        ("en", ["She added that they were “not at all happy”."], ["not at all happy"]),
        (
            "en",
            ["``We are very happy,'' he said. ``It's a good day.''"],
            ["We are very happy,", "It's a good day."],
        ),
        (
            "en",
            ['"Who are you?" he asked. "Nobody at all," she said.'],
            ["Who are you?", "Nobody at all,"],
        ),
        (
            "en",
            ['Q: "Do you like it here?" A: "I love it here."'],
            ["Do you like it here?", "I love it here."],
        ),
    ],
)
def test_marks_within_marks_and_across_paragraphs(
    language: str, paragraphs: list[str], expected: list[str]
) -> None:
    read = [passage(text, f"p{number}") for number, text in enumerate(paragraphs)]
    texts = {p.id: p.text for p in read}
    found = [texts[q.passage][q.start : q.end] for q in find_quotes(read, language)]
    assert found == expected


def test_a_quotation_over_paragraphs_has_one_entry_for_each() -> None:
    first = passage("“We are ready, she said to us.", "p1")
    second = passage("“We will leave at dawn.” Then she left.", "p2")
    found = find_quotes([first, second], "en")
    assert [(q.passage, q.runs_on) for q in found] == [("p1", True), ("p2", False)]
    assert second.text[found[1].start : found[1].end] == "We will leave at dawn."


def test_a_caption_between_two_paragraphs_does_not_end_the_quotation() -> None:
    read = [
        passage('"We are ready, all of us.', "p1"),
        passage("The harbour on Monday.", "fig1", "caption"),
        passage('"We will leave at dawn."', "p2"),
    ]
    assert [(q.passage, q.runs_on) for q in find_quotes(read, "en")] == [
        ("p1", True),
        ("p2", False),
    ]


def test_only_the_story_and_its_captions_are_read() -> None:
    kinds: tuple[PassageKind, ...] = (
        "headline",
        "deck",
        "subhead",
        "table",
        "paragraph",
        "list",
        "quote",
        "caption",
    )
    read = [passage('"We are ready now," she said.', kind, kind) for kind in kinds]
    assert [q.passage for q in find_quotes(read, "en")] == ["paragraph", "list", "quote", "caption"]


@pytest.mark.parametrize(
    "text",
    [
        "“",
        "”",
        '"',
        "'",
        "«»",
        "„ “",
        '"a b c',
        "a b c”",
        "“a “b c d",
        "– ",
        "—",
        "''",
        "``",
        "‘‘x",
    ],
)
def test_unbalanced_marks_break_nothing(text: str) -> None:
    find_quotes([passage(text)], "en")


def test_a_mark_with_nothing_behind_it_is_no_quotation() -> None:
    assert find_quotes([passage("“ "), passage(':"')], "en") == ()


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.text("ab .,?:\"“”„«»‹›‘’'`–—-\ud800\x00S", max_size=60), max_size=4),
    st.sampled_from(["en", "de", "fr", "sv", "fi", "pl", "xx", ""]),
)
def test_every_quotation_lies_within_its_passage_and_none_overlap(
    texts: list[str], language: str
) -> None:
    read = [Passage(f"p{n}", "paragraph", text, ((0, 0),)) for n, text in enumerate(texts)]
    ends: dict[str, int] = {}
    for quote in find_quotes(read, language):
        text = texts[int(quote.passage[1:])]
        assert ends.get(quote.passage, 0) <= quote.start < quote.end <= len(text)
        ends[quote.passage] = quote.end
