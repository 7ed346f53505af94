"""Time stamps: published, updated, with and without a clock and a zone."""
