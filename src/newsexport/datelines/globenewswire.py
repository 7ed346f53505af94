"""GlobeNewswire: place, the whole day, sign in brackets, double hyphen.

>>> print(globenewswire.show("OSLO, March 03, 2024 (GLOBE NEWSWIRE) -- Acme reports."))
place=OSLO | day=3.3.2024 | agency=GLOBE NEWSWIRE | "OSLO, March 03, 2024 (GLOBE NEWSWIRE) --"
"""

from newsexport.datelines._grammar import dash, head, house_style, optional, sign

globenewswire = house_style(
    "globenewswire", head, sign("Globe Newswire", "GlobeNewswire"), optional(dash)
)
