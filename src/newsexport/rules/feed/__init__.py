"""Rules for RSS and Atom."""
