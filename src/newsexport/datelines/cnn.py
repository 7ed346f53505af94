"""CNN: place where there is one, sign in brackets, often no dash at all.

>>> print(cnn.show("Hong Kong (CNN Business) Shares fell."))
place=Hong Kong | agency=CNN Business | "Hong Kong (CNN Business)"
>>> print(cnn.show("(CNN) — Shares fell."))
agency=CNN | "(CNN) —"
>>> print(cnn.show("CNN —\\nShares fell."))
agency=CNN | "CNN —"
"""

from newsexport.datelines._grammar import (
    agency,
    dash,
    either,
    head,
    house_style,
    optional,
    sequence,
    sign,
)

_signs = ("CNN", "CNN Business", "CNN en Español")
cnn = house_style(
    "cnn",
    either(
        sequence(head, sign(*_signs), optional(dash)),
        sequence(head, agency(*reversed(_signs)), dash),
    ),
)
