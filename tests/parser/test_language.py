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
        ("市議会は月曜日に壁の再建を決めた。", "und"),
        ("12:30 4-2 $5", "und"),
        ("", "und"),
    ],
)
def test_the_commonest_words_tell_the_language(text: str, language: str) -> None:
    assert detect_language(text) == language
