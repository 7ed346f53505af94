"""Checking: a file to documents, structure and rules to findings."""
