"""Whose story it is: the news organisation that the text shows to be its provider."""
