"""Superdesk, for whose feed parsers ninjs, NewsML-G2 and NITF are written with the option
`profile=superdesk`: what the three have in common. docs/superdesk.md tells what it makes of them.
"""

from newsexport.errors import UnknownName
from newsexport.exporters import _story_html as story_html
from newsexport.newsitem import NewsItem

PROFILES = ("", "superdesk")


def for_superdesk(profile: str) -> bool:
    """Whether the option asks for it; UnknownName where there is no such profile."""
    if profile not in PROFILES:
        raise UnknownName("profile", profile, PROFILES[1:])
    return profile == "superdesk"


def html_body(item: NewsItem) -> str:
    """The story as plain HTML, an element a line: what stands in an editor of Superdesk."""
    return "\n".join(element.html for element in story_html.elements(item))
