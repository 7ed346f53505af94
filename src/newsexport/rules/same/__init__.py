"""Rules for copies of one story in several files: where they disagree."""
