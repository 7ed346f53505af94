"""Rules for the texts of a story, in whatever format it is written."""
