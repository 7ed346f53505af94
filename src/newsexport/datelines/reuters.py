"""Reuters: place, month and day, sign in brackets, hyphen.

>>> print(reuters.show("LONDON, March 3 (Reuters) - Shares fell on Friday."))
place=LONDON | day=3.3. | agency=Reuters | "LONDON, March 3 (Reuters) -"

The day may be missing, and the line may break inside:

>>> print(reuters.show("NEW YORK\\n(Reuters) - Shares fell on Friday."))
place=NEW YORK | agency=Reuters | "NEW YORK (Reuters) -"

Market copy has no place, joint datelines have two:

>>> print(reuters.show("Jan 3 (Reuters) - Shares fell."))
day=3.1. | agency=Reuters | "Jan 3 (Reuters) -"
>>> print(reuters.show("BERLIN/PARIS, Jan 3 (Reuters) - Shares fell."))
place=BERLIN/PARIS | day=3.1. | agency=Reuters | "BERLIN/PARIS, Jan 3 (Reuters) -"

Reference: Reuters Handbook of Journalism, "datelines".
"""

from newsexport.datelines._grammar import dash, head, house_style, optional, sign

reuters = house_style(
    "reuters",
    head,
    sign("Reuters", "Thomson Reuters Foundation", "Reuters Breakingviews"),
    optional(dash),
)
