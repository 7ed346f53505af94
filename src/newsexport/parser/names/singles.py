"""Single words, once the whole text is read: last names of people met, acronyms, and what their
neighbours tell, here or at another of their places.
"""

from newsexport.parser.names.cases import stem
from newsexport.parser.names.cast import Figure, Sight
from newsexport.parser.names.companies import acts_as_company
from newsexport.parser.names.evidence import (
    employs,
    is_kin,
    is_town,
    kind_by_noun,
    lies_in,
    speaks,
    stands_bare,
)
from newsexport.parser.names.figures import Figures
from newsexport.parser.names.forms import ROMANCE
from newsexport.parser.names.lookup import cued
from newsexport.parser.names.runs import opens_sentence
from newsexport.parser.names.settling import initials, short_forms
from newsexport.parser.names.small import of_end
from newsexport.parser.names.teams import plays

_ON = ("on ", "en ", "uf ", "em ", "su ", "på ", "op ", "na ")  # wrote on X


def settle_singles(figures: Figures, singles: list[Sight], sport: bool) -> None:
    """Add what `singles` name; `sport` says that the text is about it."""
    text, lexicon = figures.text, figures.lexicon
    language = lexicon.language
    by_last = _by_last_name(figures)
    for figure in [f for f in figures.cast.figures.values() if f.key.startswith("? ")]:
        if figure.name in by_last:
            figures.cast.merge(by_last[figure.name], figure)
    stems: dict[str, Figure] = {}
    if lexicon.inflected:
        stems = {stem(form, language): who for form, who in by_last.items()}
    acronyms: dict[str, list[Sight]] = {}
    open_: dict[str, list[Sight]] = {}
    for start, end in singles:
        name = text[start:end]
        person = by_last.get(name)
        if person is None and stems:
            person = stems.get(stem(name, language))
        if person is not None:
            person.sights.append((start, end))
            continue
        first = start == 0 or text[start - 1] == "\n"
        if (first or text[end : end + 1] == ",") and figures.place_with_region(start, end):
            continue
        if name in lexicon.places or (first and name.title() in lexicon.places):
            opens = opens_sentence(text, start) and not (first and name.isupper())
            if cued(text, start) or not (opens or name in lexicon.given):
                figures.place(start, end)
        elif name == "X":
            if text[start - 3 : start].casefold() in _ON:
                figures.body(start, end)
        elif text.startswith("at ", start - 3) and employs(text, start, lexicon):
            figures.body(start, end)
        elif name.isupper():
            if _is_call_sign(name):
                if language == "en":
                    figures.body(start, end)
            elif name.isalpha() and 2 <= end - start <= 6:
                acronyms.setdefault(name.casefold(), []).append((start, end))
        elif sport and name.isalpha() and plays(text, start, end, language):
            figures.body(start, end)
        elif stands_bare(text, start, end, language):
            open_.setdefault(name, []).append((start, end))
        elif (
            kind := kind_by_noun(text, start, end, lexicon)
        ) == "organisation" and name not in lexicon.given:
            figures.body(start, of_end(text, end) if language in ROMANCE else end)
        elif kind == "portfolio":
            continue
        elif (
            kind == "geoArea"
            or (name not in lexicon.given and is_town(text, start, name, lexicon))
            or (
                name.isalpha() and lies_in(text, start, end, language) and name not in lexicon.given
            )
        ):
            figures.place(start, end)
        else:
            open_.setdefault(name, []).append((start, end))
    for name, sights in open_.items():
        _settle_open(figures, name, sights)
    _take_acronyms(figures, acronyms)
    for sights in acronyms.values():
        if any([_acts_as_body(figures, start, end, sport) for start, end in sights]):
            for start, end in sights:
                figures.body(start, end)


def _acts_as_body(figures: Figures, start: int, end: int, sport: bool) -> bool:
    """Whether the neighbours of an unknown acronym say that it is a body."""
    text, language = figures.text, figures.lexicon.language
    if text[start:end].casefold() in figures.lexicon.roles:  # "CEO"
        return False
    return (
        acts_as_company(text, start, end, language)
        or (sport and plays(text, start, end, language))
        or kind_by_noun(text, start, end, figures.lexicon) == "organisation"
    )


def _settle_open(figures: Figures, name: str, sights: list[Sight]) -> None:
    """A word at all its places that tell nothing by themselves."""
    text, lexicon = figures.text, figures.lexicon
    lone = figures.cast.find("person", f"? {name.casefold()}") is not None
    if not lone and name not in lexicon.given and name not in lexicon.offices:
        if ("organisation", name) in figures.met or any(
            [acts_as_company(text, start, end, lexicon.language) for start, end in sights]
        ):
            for start, end in sights:
                figures.body(start, end)
            return
        if not name.isalpha():
            return
        lone = len(sights) > 1 and any([speaks(text, end) for _, end in sights])
    if lone:
        for start, end in sights:
            figures.lone(start, end)
    elif name in lexicon.given:
        for start, end in sights:
            if is_kin(text, start, lexicon.language):
                figures.lone(start, end)


def _by_last_name(figures: Figures) -> dict[str, Figure]:
    by_last: dict[str, Figure] = {}
    for figure in figures.cast.figures.values():
        if figure.type == "person" and not figure.key.startswith("? "):
            for form in short_forms(figure.name):
                by_last.setdefault(form, figure)
    for figure in list(by_last.values()):  # family name first, or a first name alone
        by_last.setdefault(figure.name.partition(" ")[0], figure)
    return by_last


def _take_acronyms(figures: Figures, acronyms: dict[str, list[Sight]]) -> None:
    if not acronyms:
        return
    for figure in figures.cast.figures.values():
        if figure.type != "organisation" or " " not in figure.name:
            continue
        for form in (figure.short.casefold(), *initials(figure.name)):
            figure.sights.extend(acronyms.pop(form, ()))


def _is_call_sign(text: str) -> bool:
    """An American broadcaster's: "KXYZ", "WXYZ-TV"."""
    sign = text.partition("-")[0]
    return len(sign) == 4 and sign[0] in "KW" and sign.isalpha() and sign.isupper()
