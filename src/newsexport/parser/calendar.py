"""Names of months and weekdays in the languages that are read."""


def month_number(word: str, language: str) -> int | None:
    """1 to 12 for a month's name or abbreviation (with or without its point), any case."""
    return None


def weekday_number(word: str, language: str) -> int | None:
    """0 (Monday) to 6 for a weekday's name or abbreviation, any case."""
    return None
