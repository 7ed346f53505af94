"""Counters of galleries: "1 of 4 |", "Slide 1 of 4"."""

import re
from functools import cache

_LABEL = (
    r"(?:slide|image|photo|picture|bild|foto|imagen|imagem|immagine|afbeelding|zdjęcie|kuva"
    r"|billede|bilde|diapositive)"
)


@cache
def _counter() -> re.Pattern[str]:
    of = r"\s?(?:of|/|von|de|di|van|z|av|af|sur)\s?"
    return re.compile(
        rf"\(?({_LABEL}\s)?([0-9]{{1,3}}){of}([0-9]{{1,3}})\)?(?:\s*([|:])|(?![\w.,%/-]))\s*",
        re.IGNORECASE,
    )


def counter_end(text: str) -> int | None:
    """Where the counter ends that `text` begins with; None where it does not.

    >>> counter_end("1 of 4 | The bridge"), counter_end("Slide 2 of 4"), counter_end("3 of 4 fell")
    (9, 12, None)
    """
    found = _counter().match(text)
    if not found or not 0 < int(found[2]) <= int(found[3]) or found[3] == "1":
        return None
    whole = found.end() == len(text)
    return found.end() if found[4] == "|" or (found[1] and (whole or found[4])) or whole else None
