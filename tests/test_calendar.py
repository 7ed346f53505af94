"""Names of months and weekdays."""

import pytest

from newsexport.calendar import (
    LANGUAGES,
    month_number,
    month_words,
    weekday_number,
    weekday_words,
)


@pytest.mark.parametrize(
    ("word", "language", "number"),
    [
        ("January", "en", 1),
        ("Sept.", "en", 9),
        ("DEC", "en", 12),
        ("März", "de", 3),
        ("Jänner", "de", 1),
        ("ene", "es", 1),
        ("août", "fr", 8),
        ("fev.", "pt", 2),
        ("dicembre", "it", 12),
        ("mei", "nl", 5),
        ("stycznia", "pl", 1),
        ("augusti", "sv", 8),
        ("marts", "da", 3),
        ("desember", "nb", 12),
        ("tammikuuta", "fi", 1),
        ("stycznia", "und", 1),
        ("janvier", "en", None),
        ("", "en", None),
    ],
)
def test_a_month_is_known_by_its_names(word: str, language: str, number: int | None) -> None:
    assert month_number(word, language) == number


@pytest.mark.parametrize(
    ("word", "language", "number"),
    [
        ("Tuesday", "en", 1),
        ("Thurs.", "en", 3),
        ("Sonnabend", "de", 5),
        ("Dienstagabend", "de", 1),
        ("miércoles", "es", 2),
        ("dimanche", "fr", 6),
        ("sexta-feira", "pt-BR", 4),
        ("lunedì", "it", 0),
        ("zaterdag", "nl", 5),
        ("środę", "pl", 2),
        ("fredags", "sv", 4),
        ("lørdag", "da", 5),
        ("torsdag", "no", 3),
        ("maanantaina", "fi", 0),
        ("Montag", "en", None),
    ],
)
def test_a_weekday_is_known_by_its_names(word: str, language: str, number: int | None) -> None:
    assert weekday_number(word, language) == number


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_names_twelve_months_and_seven_days(language: str) -> None:
    months = {month_number(word, language) for word in month_words(language)}
    days = {weekday_number(word, language) for word in weekday_words(language)}
    assert months == set(range(1, 13))
    assert days == set(range(7))
    assert all(word == word.lower() and "." not in word for word in month_words(language))
