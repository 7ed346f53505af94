"""The words that say who speaks, in one sentence without its speech.

    Price said …            a name before the verb
    … said Ned Price        a name after the verb
    she said                a pronoun
    a spokesman said        words for somebody unnamed
    according to Price      a name after "according to"

>>> from newsexport.parser.speech.words import small_words
>>> clause = Clause("…, the ministry said on Monday.", (), small_words("en"))
>>> attribution_after(clause, 1, 31).text
'the ministry'
"""

import re
from functools import cache

from newsexport.parser.speech.clause import Answer, Clause, Words, named, split_words
from newsexport.parser.speech.subject_after import according, phrase_after, run_after, subject_after
from newsexport.parser.speech.subject_before import is_noun, subject_before

_FEWEST_BEFORE = 70  # words that are read before speech
_FAR_AFTER = 400  # characters that are read after it
# si difende l'imputato, se félicite la ministre
_CLITICS = frozenset("si se s'est s’est gli ci l'a l’a l'ha l’ha".split())
_NEAR = 80  # characters at the start of a sentence where its subject stands


def attribution_after(clause: Clause, start: int, end: int) -> Answer | None:
    """Who speaks by text[start:end], which follows speech."""
    beside = _beside(clause, start, end)
    if beside:
        return beside
    small = clause.small
    words = split_words(clause.text, start, min(end, start + _FAR_AFTER))
    opens = next((n for n in range(len(words)) if not words.is_break(n)), len(words))
    if opens == len(words):
        return None
    if opens:
        words = words.part(opens, len(words))
    lead = words.fold[0]
    if lead in small.according:
        return according(clause, words, 0)
    found = _hyphened(clause, words) or _read_in(clause, words, 0)
    if found:
        return found
    verb = next((n for n, fold in enumerate(words.fold[:20]) if fold in clause.verbs), None)
    if verb is None:
        return _any_according(clause, words) or _opening_name(clause, words)
    if verb == 0 and clause.base == "en" and lead.endswith("ing"):
        return None
    helped = verb <= 2 and lead != "was" and (lead in small.auxiliaries or lead in _CLITICS)
    if verb == 0 or helped or (verb == 1 and lead in small.like):
        return subject_after(clause, words, verb) or Answer("pronoun", "", at=words.start(0))
    return subject_before(clause, words, verb) or subject_after(clause, words, verb)


@cache
def _first_words() -> re.Pattern[str]:
    return re.compile(r"[\s,]*([^\W_][\w’'-]*)(?: ([^\W_][\w’'-]*))?")


def _beside(clause: Clause, start: int, end: int) -> Answer | None:
    """said Price; Finance Minister Price said; he said: what most speech has, read at a glance."""
    m = _first_words().match(clause.text, start, end)
    if m is None:
        return None
    small, verbs = clause.small, clause.verbs
    first, at = m[1].casefold(), m.start(2)
    if at < 0:
        alone = small.drops_subject and first in verbs and m.end() >= end - 1
        return Answer("pronoun", "", at=m.start(1)) if alone else None
    second = m[2].casefold()
    if first in verbs and first not in small.according:
        if clause.base == "en" and first.endswith("ing"):
            return None
        if second in small.personal and second not in small.articles:
            return Answer("pronoun", m[2], at=at)
        mention = clause.person_from(at, min(end, at + _NEAR))
        if mention and (mention.start == at or _is_title(clause, at, mention.start)):
            return named(mention)
        return None
    if first in small.personal:
        return Answer("pronoun", m[1], at=m.start(1)) if second in verbs else None
    at = m.start(1)
    mention = clause.person_from(at, min(end, at + _NEAR))
    if mention and (mention.start == at or _is_title(clause, at, mention.start)):
        m = _first_words().match(clause.text, mention.end, end)
        if m and m.start(1) == mention.end + 1 and m[1].casefold() in verbs:
            return named(mention)
    return None


def _is_title(clause: Clause, start: int, end: int) -> bool:
    """Whether text[start:end], before a name, can only be what its bearer is."""
    words = clause.text[start:end].split()
    last = words[-1]
    if not (last[0].isupper() or last in clause.small.persons) or len(words) > 5:
        return False
    return all(
        word.isalpha() and word not in clause.small.closed and word not in clause.verbs
        for word in map(str.casefold, words)
    )


def attribution_before(clause: Clause, start: int, end: int) -> Answer | None:
    """Who speaks by text[start:end], the sentence up to the speech."""
    words = split_words(clause.text, start, end)
    if len(words) > _FEWEST_BEFORE:
        words = words.part(len(words) - _FEWEST_BEFORE, len(words))
    verbs = clause.verbs
    for verb in [n for n, fold in enumerate(words.fold) if fold in verbs][::-1]:
        if is_noun(clause, words, verb):
            continue
        if verb and words.fold[verb] == "asked" and words.fold[verb - 1] in ("was", "were"):
            return Answer("nobody", "")
        if verb and words.fold[verb - 1] == "had" and not verbs.isdisjoint(words.fold[: verb - 1]):
            # Hall said that the mayor had told her: the outer speaker is meant
            continue
        if clause.small.drops_subject and _is_aside(clause, words, verb):
            return Answer("pronoun", "", at=words.start(0))
        found = (
            _read_in(clause, words, verb)
            or _inverted(clause, words, verb)
            or subject_before(clause, words, verb)
        )
        if found:
            return found
        if verb == 0 and clause.small.drops_subject:
            return Answer("pronoun", "", at=words.start(0))
    return _any_according(clause, words) or _in_the_view_of(clause, words)


def _in_the_view_of(clause: Clause, words: Words) -> Answer | None:
    """For Hall, the plan is …; pour le ministre, …: somebody's view, at the sentence's start."""
    if not words or words.fold[0] not in clause.small.viewing:
        return None
    found = according(clause, words, 0)
    if found is None or found.kind != "words":
        return found if found and found.name and found.name.type == "person" else None
    return found if not clause.small.persons.isdisjoint(found.text.casefold().split()) else None


def topic(clause: Clause, start: int, end: int) -> Answer | None:
    """Whom the sentence text[start:end] is about."""
    person = clause.find(start, end, ("person",))
    before = min(end, start + _NEAR, person.start if person else end)
    pronoun = clause.small.find_personal(clause.text, start, before) if start < before else None
    if pronoun:
        return Answer("pronoun", pronoun[0], at=pronoun.start())
    found = person or clause.find(start, end, ("organisation",))
    # a place speaks where it opens the sentence only: Moscow has urged …
    found = found or clause.find(start, min(end, start + 40), ("geoArea",))
    return named(found) if found else None


def _inverted(clause: Clause, words: Words, verb: int) -> Answer | None:
    """In Berlin sagte Hall: the verb before its subject, in the languages other than English."""
    if clause.base == "en" or verb + 1 >= len(words):
        return None
    after = words.fold[verb + 1]
    # …, a déclaré jeudi la ministre: the clause opens with the auxiliary
    begins = verb
    while begins and words.fold[begins - 1] in clause.small.auxiliaries:
        begins -= 1
    opens = (
        begins == 0
        or words.text[begins - 1] in ",:;–—"
        or words.fold[begins - 1] in clause.small.like
    )
    stop = verb + 1
    while stop < min(len(words), verb + 9) and not (
        words.is_break(stop) or words.is_speech(stop) or words.fold[stop] in clause.small.relatives
    ):
        stop += 1
    if stop == verb + 1:
        return None
    if clause.small.is_germanic:
        if after in clause.small.pronouns and after not in clause.small.articles:
            return Answer("pronoun", words.text[verb + 1], at=words.start(verb + 1))
        if verb > 6 and not opens:
            return None
    elif not opens:
        return None
    if not opens and clause.find(words.start(0), words.start(verb), ("person", "organisation")):
        return None
    kinds = ("person", "organisation") if opens or words.is_capital(verb + 1) else ("person",)
    found = clause.find(words.start(verb + 1), words.end(stop - 1) + 1, kinds)
    if found:
        return named(found)
    rest = words.part(verb + 1, stop)
    if verb and words.fold[verb - 1] in clause.small.like:
        # jak poinformowała policja, wie die Polizei mitteilte
        return run_after(clause, rest) or phrase_after(clause, rest)
    if words.is_capital(verb + 1):
        return run_after(clause, rest)
    if not clause.small.is_germanic:
        return _officer_after(clause, rest)
    if words.fold[0] in clause.small.prepositions:
        # in een verklaring schrijft het bedrijf dat …
        return run_after(clause, rest) or phrase_after(clause, rest)
    return None


def _is_aside(clause: Clause, words: Words, verb: int) -> bool:
    """El plan, ha dicho, "es malo": a verb without a subject between the first two commas."""
    begins = verb
    while begins and words.fold[begins - 1] in clause.small.auxiliaries:
        begins -= 1
    if words.text[verb + 1 : verb + 2] != [","] or words.text[begins - 1 : begins] != [","]:
        return False
    return words.text.index(",") == begins - 1


def _officer_after(clause: Clause, rest: Words) -> Answer | None:
    """…, a déclaré jeudi la ministre du Travail: a noun for a person, with its article."""
    at = 0
    while at < len(rest) and rest.fold[at] in clause.small.fillers:
        at += 1
    told = rest.part(at, len(rest))
    if len(told) < 2 or told.fold[0] not in clause.small.articles:
        return None
    return phrase_after(clause, told) if told.fold[1] in clause.small.persons else None


def _read_in(clause: Clause, words: Words, verb: int) -> Answer | None:
    """heißt es in dem Papier, står det i åtalet, si legge nella nota: where it can be read."""
    if verb + 1 >= len(words) or clause.base not in _IMPERSONAL:
        return None
    small = clause.small
    if f"{words.fold[verb]} {words.fold[verb + 1]}" not in _IMPERSONAL[clause.base]:
        return None
    for begins in (verb + 2, 0):
        part = words.part(begins, len(words) if begins else verb)
        if part and part.fold[0] in small.prepositions:
            first = 2 if len(part) > 2 and part.fold[1] in small.articles else 1
            stop = first
            while stop < len(part) and not part.is_break(stop) and stop < first + 4:
                if stop > first and part.fold[stop] in small.closed - small.of:
                    break
                if clause.base == "de" and part.is_capital(stop - 1) and stop > first:
                    break
                stop += 1
            if stop > first:
                begin, end = part.start(first), part.end(stop - 1)
                return Answer("words", clause.text[begin:end], at=begin)
    return Answer("nobody", "")


_IMPERSONAL = {
    "de": ("heisst es", "hiess es", "steht es"),
    "sv": ("står det", "heter det", "stod det"),
    "no": ("står det", "heter det", "stod det"),
    "da": ("står der", "hedder det", "står det", "stod der"),
    "nl": ("luidt het", "staat er", "staat te"),
    "fr": ("lit-on dans", "lire dans"),
    "es": ("se lee", "se indica", "se afirma"),
    "it": ("si legge", "si afferma"),
    "pt": ("lê-se no", "lê-se na"),
    "pl": ("czytamy w", "napisano w"),
}


def _hyphened(clause: Clause, words: Words) -> Answer | None:
    """dit-il, a-t-elle ajouté"""
    if clause.base != "fr":
        return None
    for n, fold in enumerate(words.fold[:3]):
        parts = fold.split("-")
        if len(parts) > 1 and parts[-1] in clause.small.pronouns:
            return Answer("pronoun", parts[-1], at=words.start(n))
    return None


def _opening_name(clause: Clause, words: Words) -> Answer | None:
    """…, Price grumbled: a name with a verb that is not on the list."""
    if words.fold[0] in clause.small.personal:
        return Answer("pronoun", words.text[0], at=words.start(0))
    start = words.start(0)
    for mention in clause.between(start, start + 100):
        if mention.name.type != "person":
            continue
        if mention.start == start:
            return named(mention)
        # grumbled Price; coach Price enthused.
        lone = len(words) > 1 and mention.start == words.start(1) and not words.is_capital(0)
        if lone and words.fold[0] not in clause.small.closed:
            return named(mention)
        ends = len(clause.text[mention.end : words.end(len(words) - 1)].split()) <= 2
        return named(mention) if ends and _is_title(clause, start, mention.start) else None
    return None


def _any_according(clause: Clause, words: Words) -> Answer | None:
    for n in range(len(words) - 1, -1, -1):
        if words.fold[n] in clause.small.according and (n or words.fold[n] != "so"):
            return according(clause, words, n)
    return None
