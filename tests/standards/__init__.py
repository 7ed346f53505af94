"""Checks by the standards' own schemas and vocabularies."""
