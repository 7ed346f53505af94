"""The headline's own words in a headline line."""

from newsexport.source import Span


def headline_value(text: str, span: Span) -> Span:
    """text[span] without a site's suffix or a wire's mark."""
    return span
