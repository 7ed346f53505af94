"""PR Newswire: place, the whole day, sign between slashes, double hyphen.

>>> print(prnewswire.show("LONDON, May 2, 2019 /PRNewswire/ -- Acme reports."))
place=LONDON | day=2.5.2019 | agency=PRNewswire | "LONDON, May 2, 2019 /PRNewswire/ --"

Partners join their names to it:

>>> print(prnewswire.show("DOVER, May 2, 2019 /PRNewswire-Acme/ -- Acme reports."))
place=DOVER | day=2.5.2019 | agency=PRNewswire-Acme | "DOVER, May 2, 2019 /PRNewswire-Acme/ --"
"""

from newsexport.datelines._grammar import dash, either, head, house_style, optional, sequence, sign

_signs = ("PRNewswire", "PR Newswire")
prnewswire = house_style(
    "prnewswire",
    either(
        sequence(head, sign(*_signs, brackets="//"), optional(dash)),
        sequence(head, sign(*_signs), optional(dash)),
    ),
)
