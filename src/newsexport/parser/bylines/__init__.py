"""Bylines: who wrote the story."""
