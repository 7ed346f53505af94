"""Places and their countries."""


def country_code(name: str) -> str | None:
    """ISO 3166-1 alpha-2 of a country by a name it goes by ("Ukraine", "the U.S."), else None."""
    return None


def country_of(place: str, region: str | None = None) -> str | None:
    """ISO 3166-1 alpha-2 of the country `place` lies in; None where it is unknown or not sure."""
    return None
