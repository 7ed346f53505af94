"""The subject that stands after a verb of speech, or after "according to".

said Ned Price                          a name
dijo el ministro, Juan Sol, en Madrid   the name in an apposition
said a dispatcher in Hull               words
according to the ministry
"""

from itertools import takewhile

from newsexport.parser.speech.clause import Answer, Clause, Words, named
from newsexport.parser.speech.subject_before import subject_before

_FAR = 24


def subject_after(clause: Clause, words: Words, verb: int) -> Answer | None:
    """Who is the subject of words[verb], by the words after it."""
    small = clause.small
    begins = verb + 1
    while begins < len(words) and (
        words.fold[begins] in small.fillers or words.fold[begins] in ("mit", "hinzu", "toe")
    ):
        begins += 1
    stop = min(begins + _FAR, len(words))
    for n in range(begins, stop):
        closed = words.is_speech(n) or (words.is_break(n) and words.text[n] not in ",(")
        if closed or (n > begins + 1 and words.fold[n] in clause.verbs):
            stop = n
            break
    if begins >= stop or words.is_break(begins):
        return None
    rest = words.part(begins, stop)
    first = rest.fold[0]
    # die Sprecherin, de krant: an article, not a pronoun
    alone = first not in small.articles or len(rest) == 1 or rest.is_break(1)
    if alone and first in small.pronouns:
        return Answer("pronoun", rest.text[0], at=rest.start(0))
    if first in small.prepositions and clause.base == "en":
        return None
    rest = rest.part(0, _clause_length(clause, rest))
    begin, end = rest.start(0), rest.end(len(rest) - 1) + 1
    unnamed = first in small.indefinite and clause.base == "en"
    person = clause.find(begin, end, ("person",), direct=not unnamed)
    if person and not (unnamed and _is_of(clause, rest, person.start)):
        return named(person)
    for m in clause.between(begin, end):
        if m.start - begin in (0, 3, 4) and not clause.owns(m):
            # the Justice Department; not: the Acme spokesman, not: SWR-Reporter
            tail = clause.text[m.end : m.end + 2]
            compound = tail[:1] == "-" or (tail[:1] == " " and tail[1:].islower())
            if not unnamed and (m.start == begin or not compound) and tail[:1] != "-":
                return named(m)
    return run_after(clause, rest) or _apposed(clause, rest) or phrase_after(clause, rest)


def _apposed(clause: Clause, rest: Words) -> Answer | None:
    """ha detto il segretario del partito, Enzo Galli: a name that the list does not have."""
    if "," not in rest.fold:
        return None
    first = rest.fold.index(",") + 1
    stop = first
    while stop < len(rest) and rest.is_capital(stop) and len(rest.text[stop]) > 1:
        stop += 1
    if stop - first < 2 or (stop < len(rest) and not rest.is_break(stop)):
        return None
    begin = rest.start(first)
    return Answer("run", clause.text[begin : rest.end(stop - 1)], at=begin)


def according(clause: Clause, words: Words, at: int) -> Answer | None:
    """Whom words[at], "according" in its language, names."""
    small = clause.small
    if clause.base == "fi" or words.fold[at] == "zufolge":
        return subject_before(clause, words, at)
    begins = at + 1
    if words.fold[begins : begins + 1] in (["to"], ["angaben"]):
        begins += 1
    stop = next((n for n in range(begins, len(words)) if words.is_break(n)), len(words))
    part = words.part(begins, stop)
    if not part:
        return None
    alone = part.fold[0] not in small.articles or len(part) == 1
    if alone and part.fold[0] in small.pronouns | small.oblique:
        return Answer("pronoun", part.text[0], at=part.start(0))
    for n, fold in enumerate(part.fold):
        if fold[:3] in ("qu’", "qu'") and fold[3:] in small.personal:
            # d’après le récit qu’elle livre
            return Answer("pronoun", fold[3:], at=part.start(n))
    start = part.start(0)
    near = clause.between(start, part.end(len(part) - 1) + 60)
    for m in near:
        if m.name.type == "person" and not clause.owns(m):
            # the head of the agency, Dr. Jane Hall
            last = part.end(len(part) - 1)
            if m.start <= last + 2 or _is_led_in(clause.text[last : m.start]):
                return named(m)
            break
    for m in near:
        if m.name.type == "organisation" and m.start - start in (0, 2, 3, 4):
            return named(m)
    if clause.base != "en" and part.fold[0] not in small.articles:
        return run_after(clause, part) or phrase_after(clause, part)
    if clause.base != "en" and len(part) > 1 and part.fold[0] not in small.indefinite:
        # selon le ministère, nach Angaben der Feuerwehr: the article is no part of the name
        found = phrase_after(clause, part)
        if found and found.kind == "words" and part.fold[1] not in small.persons:
            return Answer("words", found.text.partition(" ")[2], at=part.start(1))
        return found or run_after(clause, part)
    return phrase_after(clause, part) or run_after(clause, part)


def _is_led_in(between: str) -> bool:
    """Whether a comma and at most a title stand between a description and a name."""
    words = between.split()
    return between[:1] == "," and len(words) <= 3 and all(w[0].isupper() for w in words[1:])


def _is_of(clause: Clause, rest: Words, place: int) -> bool:
    """said a friend of Hall: not Hall."""
    before = takewhile(lambda n: rest.start(n) < place, range(len(rest)))
    return any(rest.fold[n] in clause.small.of for n in before)


def _clause_length(clause: Clause, rest: Words) -> int:
    """How many words of `rest` stand before the next clause."""
    for n, fold in enumerate(rest.fold):
        if n and fold in clause.small.relatives:
            return n
        if fold == "," and 0 < n < len(rest) - 1:
            following = rest.fold[n + 1]
            if following in clause.small.prepositions or following.endswith(("ando", "endo")):
                return n
    return len(rest)


def run_after(clause: Clause, rest: Words) -> Answer | None:
    """A run of capitals after the verb: a name that the list does not have."""
    small = clause.small
    n = 0
    if rest and rest.fold[0] in small.prepositions and clause.base != "en":
        # a déclaré à la presse Jane Hall
        capitals = [k for k in range(2, min(5, len(rest))) if rest.is_capital(k)]
        n = capitals[0] if capitals else 0
    while n < min(len(rest), _FAR // 2):
        fold = rest.fold[n]
        if rest.is_capital(n):
            last = n
            while last + 1 < len(rest) and rest.is_capital(last + 1):
                last += 1
            modifies = (
                last + 1 < len(rest)
                and rest.text[last + 1][0].islower()
                and rest.fold[last + 1] not in small.prepositions
            )
            if last > n or (n == 0 and not modifies):
                return Answer("run", clause.text[rest.start(n) : rest.end(last)], at=rest.start(n))
            if clause.base != "de":
                return None
            n = last + 1
        elif fold in small.prepositions or (fold in small.indefinite and clause.base == "en"):
            return None
        else:
            n += 1
    return None


def phrase_after(clause: Clause, rest: Words) -> Answer | None:
    """The words for somebody unnamed."""
    small = clause.small
    n = 0
    if rest.fold[0] in small.prepositions:
        # a déclaré à la presse le ministre: the second article opens the subject
        upto = range(2, min(5, len(rest)))
        n = next((k for k in upto if rest.fold[k] in small.articles), len(rest))
    if n >= len(rest):
        return None
    first = rest.fold[n]
    if not small.is_article(first):
        if clause.small.is_scandinavian or clause.base in ("pl", "fi"):
            long_enough = len(rest.text[n]) > 3
            return Answer("words", rest.text[n], at=rest.start(n)) if long_enough else None
        if clause.base != "en":
            return None
    end = n
    while end + 1 < len(rest) and end - n < 8:
        fold = rest.fold[end + 1]
        if fold in small.relatives or fold in small.conjunctions or rest.is_break(end + 1):
            break
        if fold in small.finite or (clause.base != "en" and fold in clause.verbs):
            break
        if fold in small.prepositions and fold not in small.of:
            break
        if (
            clause.base == "de"
            and rest.is_capital(end)
            and not rest.is_capital(end + 1)
            and fold not in small.of
        ):
            # nach Angaben der Feuerwehr bestand: the noun ends the phrase
            break
        end += 1
    while end > n and rest.fold[end] in small.prepositions:
        end -= 1
    if end == n and first in small.articles:
        return None
    return Answer("words", clause.text[rest.start(n) : rest.end(end)], at=rest.start(n))
