import pytest

from newsexport.parser.language import detect_language


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The council voted on Monday to rebuild the wall that fell in the storm.", "en"),
        ("Der Rat hat am Montag beschlossen, die Mauer wieder aufzubauen.", "de"),
        ("El consejo decidió el lunes reconstruir el muro que cayó con la tormenta.", "es"),
        ("Le conseil a décidé lundi de reconstruire le mur qui est tombé dans la tempête.", "fr"),
        ("O conselho decidiu na segunda-feira que não vai reconstruir o muro da praia.", "pt"),
        ("Il consiglio ha deciso lunedì di ricostruire il muro che è caduto con la pioggia.", "it"),
        ("De raad heeft maandag besloten om de muur die in de storm viel weer op te bouwen.", "nl"),
        (
            "Rada zdecydowała w poniedziałek, że mur, który się zawalił, nie będzie odbudowany.",
            "pl",
        ),
        ("Rådet beslutade på måndagen att muren som föll i stormen inte ska byggas upp.", "sv"),
        ("Rådet besluttede mandag, at muren, der faldt i stormen, ikke bliver bygget op.", "da"),
        (
            "Rådet vedtok mandag at muren som falt i stormen ikke skal bygges opp etter vinteren.",
            "no",
        ),
        (
            "Neuvosto päätti maanantaina, että muuria ei rakenneta, mutta se on kallis ja vanha.",
            "fi",
        ),
        ("市議会は月曜日に壁の再建を決めた。", "ja"),
        ("12:30 4-2 $5", "und"),
        ("", "und"),
    ],
)
def test_the_commonest_words_tell_the_language(text: str, language: str) -> None:
    assert detect_language(text) == language


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("SIX PEOPLE WERE HURT WHEN A BUS HIT THE WALL OF A SCHOOL IN LEEDS", "en"),
        ("DER BUS FUHR AM MONTAG GEGEN EINE MAUER", "de"),
        ("LA POLICÍA DIJO QUE EL AUTOBÚS CHOCÓ CON UN MURO", "es"),
        ("The shop's owner, a lawyer named Ortega, shouted: “¡No pasarán!” at the crowd.", "en"),
        ("Statsministeren møter pressen torsdag for å orientere om saken.", "no"),
        ("Statsministeren mødte pressen torsdag for at orientere om sagen.", "da"),
        ("Statsministern mötte pressen på torsdagen för att berätta om ärendet.", "sv"),
        ("Brannvesenet rykket ut til en brann i Bergen natt til lørdag.", "no"),
        ("Brandvæsenet rykkede ud til en brand i Aarhus natten til lørdag.", "da"),
        ("Brandkåren ryckte ut till en brand i Malmö natten till lördag.", "sv"),
        ("Isso ela não disse, mas também não o negou.", "pt"),
        ("Eso no lo dijo, pero tampoco lo negó.", "es"),
        ("Questo non lo ha detto, ma non lo ha nemmeno negato.", "it"),
        ("Cela, elle ne l'a pas dit, mais elle ne l'a pas nié.", "fr"),
    ],
)
def test_a_short_line_is_enough(text: str, language: str) -> None:
    assert detect_language(text) == language


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Совет решил в понедельник, что стену восстановят, но не сказал, когда это будет.", "ru"),
        ("Рада вирішила в понеділок, що стіну відбудують, але не сказала, коли.", "uk"),
        ("قال المجلس يوم الاثنين إن الجدار سيبنى من جديد.", "ar"),
        ("شورا روز دوشنبه گفت که دیوار پس از توفان دوباره ساخته می‌شود.", "fa"),
        ("市议会周一决定重建围墙。", "zh"),
        ("의회는 월요일에 벽을 다시 짓기로 결정했다.", "ko"),
        ("Το συμβούλιο αποφάσισε τη Δευτέρα.", "el"),
        ("Belediye meclisi pazartesi günü duvarın yeniden yapılması için bir karar aldı.", "tr"),
        ("Rada v pondělí rozhodla, že zeď se znovu postaví, ale kdy to bude, neřekla.", "cs"),
        (
            "Consiliul a hotărât luni că zidul va fi reconstruit și că nu este timp de pierdut.",
            "ro",
        ),
        ("A tanács hétfőn úgy döntött, hogy a falat újjáépítik, és ez nem lesz olcsó.", "hu"),
    ],
)
def test_a_language_without_rules_of_its_own_is_named(text: str, language: str) -> None:
    assert detect_language(text) == language


@pytest.mark.parametrize(
    "text",
    [
        "xyzzy plugh frotz",
        "Kim Jong Un",
        "\ud800\udfff",
        "-" * 5_000,
        "ᚠᚢᚦᚨᚱᚲ ᚠᚢᚦᚨᚱᚲ",
        "100-99 " * 500,
    ],
)
def test_where_nothing_tells_no_language_is_named(text: str) -> None:
    assert detect_language(text) == "und"


def test_menus_at_the_head_and_a_foreign_quote_do_not_turn_a_long_text() -> None:
    menu = "Startseite Sport Wetter Kultur\n" * 20
    story = "The council said on Monday that the wall would be rebuilt before the winter. " * 30
    quote = '"Nous ne sommes pas contents de ce que le conseil a dit," said a visitor. '
    assert detect_language(menu + story + quote * 5 + story) == "en"
