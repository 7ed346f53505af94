"""EFE: place, day and month, sign in brackets, point and hyphen.

>>> print(efe.show("Rio de Janeiro, 4 mar (EFE).- Las bolsas cayeron.", "es"))
place=Rio de Janeiro | day=4.3. | agency=EFE | "Rio de Janeiro, 4 mar (EFE).-"
>>> print(efe.show("Madrid, (EFE).- Las bolsas cayeron.", "es"))
place=Madrid | agency=EFE | "Madrid, (EFE).-"
"""

from newsexport.datelines._grammar import dash, head, house_style, optional, sign

efe = house_style("efe", head, sign("EFE"), optional(dash))
