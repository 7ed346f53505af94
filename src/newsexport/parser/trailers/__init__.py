"""Trailers: who reported, wrote and edited."""
