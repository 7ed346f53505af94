"""Runs of capitals to pieces: what each names, by its own words and its next neighbours.

German Foreign Minister | Annalena Baerbock     behind a title: a person
Acme Holdings Ltd, Ministry of Defence          suffix or head word: an organisation
Harris County, Lake Superior, Kyiv region       a word of geography: a place
Transatlantic Quad                              in a table
Karim Benali                                    loose: the rest of the text must tell
Blinken                                         single: a last name, or nothing
"""

from newsexport.parser.names.bodies import (
    add_body,
    based,
    calls_body,
    is_body,
    is_word_of_bodies,
    with_small,
)
from newsexport.parser.names.cases import stem
from newsexport.parser.names.first import LONGEST, FirstKind, first_look, look_at
from newsexport.parser.names.forms import is_german_body
from newsexport.parser.names.joins import with_of
from newsexport.parser.names.known_bodies import CLUBS, TEAMS, is_state_body
from newsexport.parser.names.lookup import Kind, Lookup, Piece, cued
from newsexport.parser.names.nouns import body_nouns, is_body_noun, place_nouns
from newsexport.parser.names.people import behind_unknown, noble, titled, two_people
from newsexport.parser.names.runs import Run, Word, company_end, opens_sentence, words_of
from newsexport.parser.names.words import (
    DOUBTFUL,
    GEO_HEADS,
    GEO_OF,
    GEO_TAILS,
    HALVES,
    NO_NAMES,
    NO_PERSON,
    OWNERS,
    PLACES_GIVEN,
    WEATHER,
)
from newsexport.parser.titles import DEMONYMS

_OF_TEAMS = tuple(
    f" {role} "
    for role in "coach guard forward center quarterback manager pitcher star owner fans".split()
)
_PARTS_OF_LINKS = ("@", ".", "/")
_LONGEST = 14  # words; a longer run is a line in capitals, no name
_CASES = ("ssa", "ssä", "sta", "stä", "lla", "llä", "lle")  # Finnish: in, from, on, to


_word = tuple.__new__  # a named tuple's own constructor costs three times as much


def pieces(look: Lookup, runs: list[Run]) -> list[Piece]:
    """What some runs of the text name, in order."""
    found = look.found = []
    text, language, small = look.text, look.lex.language, look.small
    english, telling = look.english, look.lex.telling
    fixed_end = 0
    for at, (name, start, end) in enumerate(runs):
        if start < fixed_end:
            if end <= fixed_end:
                continue
            start = fixed_end
        elif not (small and with_small(look, name, start, end)):
            if english and name not in telling and name.isalpha():
                found.append(("single", start, end))
                continue
            if end - start < LONGEST:
                kind, cut, trim = first_look(name, language)
            else:
                kind, cut, trim = look_at(name, language)
            if kind == "single":
                found.append(("single", start + cut, end - trim))
                continue
            if kind == "noble":
                noble_end = noble(look, name[cut:], start + cut, end)
                if noble_end:
                    fixed_end = noble_end
                    continue
                kind, cut, trim = look_at(name, language, nobles=False)
            if kind is None:
                start += cut
            elif _stands(look, kind, start + cut, end - trim):
                continue
        else:
            continue
        if name.isalpha() and end - start == len(name) and _ends_there(look, name, end):
            _sort(look, (_word(Word, (name, start, end, False)),))
            continue
        words = words_of(text, start, end)
        while words and (phrase := look.phrase(words)):
            before, begin, fixed_end = phrase
            _sort(look, before)
            look.fixed(begin, fixed_end)
            words = tuple([word for word in words if word.start >= fixed_end])
        if words:
            words = with_of(look, runs, at, words)
            fixed_end = words[-1].end
            _sort(look, words)
    return found


def _ends_there(look: Lookup, word: str, end: int) -> bool:
    """Whether nothing behind text[:end] can belong to the single `word`."""
    if look.text[end : end + 1] != " ":
        return True
    return (
        look.english
        and word not in look.lex.phrases
        and look.text[end + 1 : end + 4] not in ("of ", "for", "on ")
    )


def _stands(look: Lookup, kind: FirstKind, start: int, end: int) -> bool:
    """Add what the first look takes text[start:end] for, where what stands beside allows it."""
    if kind == "geoArea" or kind == "organisation":
        after = look.text[end : end + 1]
        if after == " " or after == "," or kind == "organisation":
            look.put(kind, (), start, end)
        elif after != "$":  # "US$100"
            look.found.append((kind, start, end))
    elif kind == "person" or kind == "loose":
        after = look.text[end : end + 1]
        if after == "," and company_end(look.text, end) > end:
            look.put("organisation", (), start, end)
        elif after == ",":
            look.put(kind, (), start, end)
        elif after == "'" or after == "’":
            return False
        else:
            look.found.append((kind, start, end))
    elif kind == "site":
        if look.text[start - 1 : start] in _PARTS_OF_LINKS:
            return False
        look.found.append(("organisation", start, end))
    return True


def _sort(look: Lookup, words: tuple[Word, ...]) -> None:
    """Add the pieces that `words` hold."""
    while words and _drops(look, words):
        words = words[1:]
    while len(words) > 1 and words[-1].text in look.lex.openers:
        words = words[:-1]
    if not words:
        return
    if look.lex.inflected:
        words = _without_places(look, words)
    if not look.english and len(words) > 1 and calls_body(look, words):
        look.add("organisation", words[1:])
        return
    if len(words) == 1 or len(words) > _LONGEST:
        for word in words:
            _sort_one(look, word)
        return
    for at, word in enumerate(words[:-1]):
        if word.owns and word.text not in OWNERS and f"{word.text}'s" not in look.lex.known:
            owner, rest = words[: at + 1], words[at + 1 :]
            _sort(look, owner)
            if look.name(owner) in look.lex.places and is_state_body([w.text for w in rest]):
                look.put("organisation", rest, owner[0].start, rest[-1].end)
            else:
                _sort(look, rest)
            return
    name = look.name(words)
    last = words[-1].text
    if name in look.lex.known:
        look.add("organisation", words)
    elif (
        (look.lex.inflected and look.stem(words) in look.lex.inflected)
        or name in look.lex.places
        or last in ("County", "Island", "Islands")
    ):
        look.add("geoArea", words)
    elif words[0].text in CLUBS or (last in TEAMS and look.place_prefix(words) == len(words) - 1):
        look.add("organisation", words)
    elif not (titled(look, _sort, words) or behind_unknown(look, _sort, words)):
        _sort_plain(look, words)


def _sort_plain(look: Lookup, words: tuple[Word, ...]) -> None:
    """`words` without title: by given name, head words, geography."""
    lex = look.lex
    texts = [word.text for word in words]
    first, last = texts[0], texts[-1]
    headed = not lex.heads.isdisjoint(texts)
    headed = headed and len(words) > 2 if look.english else headed or look.is_head(first)
    if lex.inflected and len(words) == 4 and two_people(look, words):
        return
    end = words[-1].end
    if look.text[end : end + 1] == "," and company_end(look.text, end) > end:
        look.add("organisation", words)
    elif (
        look.is_given(first)
        and last not in NO_NAMES
        and len(words) < 6
        and not headed
        and NO_PERSON.isdisjoint(texts)
    ):
        look.add("person", words)
    elif lex.language == "de" and _split_loose(look, words):
        return
    elif is_body(look, words):
        add_body(look, words)
    elif (
        last in GEO_TAILS
        or last in ("City", "Beach", "Hills")
        or first in GEO_HEADS
        or (first in GEO_OF and look.text.startswith(" of ", words[0].end))
        or (last in ("Park", "Monument") and words[-2].text == "National")
    ):
        look.add("geoArea", words)
    elif last in NO_NAMES or not WEATHER.isdisjoint(texts[:2]):
        return
    elif first in DEMONYMS:
        _sort(look, words[1:])
    else:
        head = look.place_prefix(words)
        rest = words[head:]
        if head == len(rest) == 1 and first in PLACES_GIVEN and last not in lex.telling:
            look.add("person", words)
        elif head and rest[0].text in lex.given and len(rest) > 1:
            look.add("geoArea", words[:head])
            look.add("person", rest)
        elif (
            head
            and len(rest) == 1
            and rest[0].text[-1:] == "s"
            and rest[0].text not in NO_PERSON
            and rest[0].text not in lex.known
        ):
            look.add("organisation", words)
        elif not _split_loose(look, words):
            look.add("loose", words)


def _split_loose(look: Lookup, words: tuple[Word, ...]) -> bool:
    """Take apart a run of nouns that holds a known name: "Geheimdienstes CIA"."""
    lex = look.lex
    german = lex.language == "de"
    first = words[0].text
    if not german and not opens_sentence(look.text, words[0].start):
        return False
    if german:
        if len(words) == 2 and is_german_body(first, words[1].text):
            look.add("organisation", words)
            return True
        if first in body_nouns("de"):
            look.add("organisation", words[1:])
            return True
        if any(look.is_head(word.text) for word in words[:-1]) and not look.known_end(words):
            look.add("organisation", words)
            return True
        kind: Kind | None = (
            "organisation"
            if is_body_noun(first, "de")
            else "geoArea"
            if first in place_nouns("de")
            else None
        )
        if kind:
            look.add(kind, words[1:])
            return True
    for at in range(1, len(words)):
        rest = words[at:]
        name = look.name(rest)
        if name in lex.known or (german and name in lex.places and name not in DOUBTFUL):
            _sort(look, words[:at])
            look.add("organisation" if name in lex.known else "geoArea", rest)
            return True
    return False


def _sort_one(look: Lookup, word: Word) -> None:
    lex = look.lex
    text = word.text
    if text in DEMONYMS or (text in lex.openers and text not in lex.known):
        return
    if word.owns and f"{text}'s" in lex.known:
        look.found.append(("organisation", word.start, word.end + 2))
    elif text in lex.known or (
        text in TEAMS
        and (
            look.text[max(0, word.start - 4) : word.start].casefold() == "the "
            or look.text.startswith(_OF_TEAMS, word.end)
        )
    ):
        look.add("organisation", (word,))
    elif text.endswith(("-based", "-headquartered")):
        based(look, word)
    elif not look.english and is_word_of_bodies(look, word):
        return
    elif (
        lex.inflected
        and stem(text, lex.language) in lex.inflected
        and not opens_sentence(look.text, word.start)
    ) or (text in lex.places and (text not in DOUBTFUL or cued(look.text, word.start))):
        look.add("geoArea", (word,))
    else:
        look.add("single", (word,))


def _drops(look: Lookup, words: tuple[Word, ...]) -> bool:
    """Whether the first of `words` only opens a sentence or describes."""
    first = words[0].text
    if "-" in first and first.rpartition("-")[2] in HALVES and len(words) > 1:
        based(look, words[0])
        return True
    if first not in look.lex.openers or (len(words) < 7 and look.named(words)):
        return False
    return not (first in look.lex.given and len(words) == 2)


def _without_places(look: Lookup, words: tuple[Word, ...]) -> tuple[Word, ...]:
    """Cut off, and add, a place that stands behind a name without a preposition (Finnish)."""
    for at in range(1, len(words)):
        word = words[at]
        if word.text[-3:] in _CASES and stem(word.text, look.lex.language) in look.lex.inflected:
            _sort(look, words[at:])
            return words[:at]
    return words
