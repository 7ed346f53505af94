"""Rules for the text of an article."""
