"""dpa: place, sign in brackets, hyphen. Regional services add theirs: (dpa/lno).

>>> print(dpa.show("Berlin (dpa) - Die Kurse sind gefallen.", "de"))
place=Berlin | agency=dpa | "Berlin (dpa) -"
>>> print(dpa.show("Frankfurt/Main (dpa/lhe) - Die Kurse sind gefallen.", "de"))
place=Frankfurt/Main | agency=dpa/lhe | "Frankfurt/Main (dpa/lhe) -"

Joint copy names the partner:

>>> print(dpa.show("San Diego (tca/dpa) - Shares fell."))
place=San Diego | agency=tca/dpa | "San Diego (tca/dpa) -"
"""

from newsexport.datelines._grammar import dash, head, house_style, optional, sign

dpa = house_style("dpa", head, sign("dpa"), optional(dash))
