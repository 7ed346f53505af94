"""Codes of IPTC's vocabularies that our exporters write, and where they stand for our words."""

CATALOG = "http://www.iptc.org/std/catalog/catalog.IPTC-G2-Standards_41.xml"
NEWSCODES = "http://cv.iptc.org/newscodes/"

# Of formats and receivers that know no embargo without an end: such an item is withheld, and
# this note says why.
UNTIL_TOLD = "Embargoed until told: not to be published before its release is announced."

NX = "https://newsexport.example/cv/nx/"  # what IPTC has no code for

LINK_RELATIONS = frozenset(
    "dependsOn derivedFrom evolvedFrom previousVersion seeAlso translatedFrom".split()
)

PARTY_ROLES = frozenset(
    "author cameraOperator contentEditor correspondent descWriter distributor editor factChecker"
    " genAIPromptWriter imgSupplier interviewee mediaOffice metadataEditor origcont originfo"
    " producer spokesperson".split()
)

GENRES = {
    "analysis": "Analysis",
    "archive material": "Archive_material",
    "background": "Background",
    "biography": "Biography",
    "current": "Current",
    "exclusive": "Exclusive",
    "fact check": "Fact_Check",
    "feature": "Feature",
    "forecast": "Forecast",
    "interview": "Interview",
    "obituary": "Obituary",
    "opinion": "Opinion",
    "press release": "Press_Release",
    "preview": "Preview",
    "profile": "Profile",
    "review": "Review",
    "satire": "Satire",
    "special report": "Special_Report",
    "wrapup": "Wrapup",
}


def genre_code(genre: str) -> str | None:
    """The code of IPTC's genre vocabulary for a printed genre or a QCode of it; None if unsure.

    >>> genre_code("Fact check"), genre_code("genre:Opinion"), genre_code("Leftovers")
    ('Fact_Check', 'Opinion', None)
    """
    word = genre.removeprefix("genre:").replace("_", " ").replace("-", " ")
    return GENRES.get(" ".join(word.casefold().split()))


def own_code(value: str) -> str:
    """Any words as a code of our scheme.

    >>> own_code("a 100% b")
    'nx:a%20100%25%20b'
    """
    return "nx:" + value.replace("%", "%25").replace(" ", "%20")
