"""Ghost: what its JSON import makes of a file.

Tried on Ghost 6.65 and 5.130: the import answers at once and works in the background, so that what
it refuses stands in its log alone.
"""
