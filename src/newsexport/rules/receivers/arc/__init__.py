"""Arc XP: what ANS 0.10.12 asks for beyond the schema of a story.

The schema of a story leaves the elements of its body open, and says in words what an identifier
or an address is. Nothing was tried on Arc XP itself, which is no program to install.
"""
