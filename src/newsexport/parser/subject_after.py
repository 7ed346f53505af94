"""The subject that stands after a verb of speech, or after "according to".

said Ned Price                          a name
dijo el ministro, Juan Sol, en Madrid   the name in an apposition
said a dispatcher in Hull               words
according to the ministry
"""

from newsexport.parser.clause import Answer, Clause, Word, named
from newsexport.parser.subject_before import subject_before

_FAR = 24


def subject_after(clause: Clause, words: list[Word], verb: int) -> Answer | None:
    """Who is the subject of words[verb], by the words after it."""
    small = clause.small
    rest = words[verb + 1 :]
    while rest and (rest[0].fold in small.fillers or rest[0].fold in ("mit", "hinzu", "toe")):
        rest = rest[1:]
    stop = len(rest)
    for n, word in enumerate(rest):
        closed = word.is_speech or (word.is_break and word.text not in ",(")
        if closed or (n > 1 and word.fold in clause.verbs):
            stop = n
            break
    rest = rest[: min(stop, _FAR)]
    if not rest or rest[0].is_break:
        return None
    first = rest[0]
    # die Sprecherin, de krant: an article, not a pronoun
    alone = first.fold not in small.articles or len(rest) == 1 or rest[1].is_break
    if alone and first.fold in small.pronouns:
        return Answer("pronoun", first.text, at=first.start)
    if first.fold in small.prepositions and clause.base == "en":
        return None
    rest = rest[: _clause_length(clause, rest)]
    begin, end = first.start, rest[-1].end + 1
    unnamed = first.fold in small.indefinite and clause.base == "en"
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
    return run_after(clause, rest) or _phrase(clause, rest)


def according(clause: Clause, words: list[Word], at: int) -> Answer | None:
    """Whom words[at], "according" in its language, names."""
    small = clause.small
    if clause.base == "fi" or words[at].fold == "zufolge":
        return subject_before(clause, words, at)
    rest = words[at + 1 :]
    if rest and rest[0].fold in ("to", "angaben"):
        rest = rest[1:]
    stop = next((n for n, word in enumerate(rest) if word.is_break), len(rest))
    part = rest[: max(stop, 1)]
    if not part or part[0].is_break:
        return None
    alone = part[0].fold not in small.articles or len(part) == 1
    if alone and part[0].fold in small.pronouns | small.oblique:
        return Answer("pronoun", part[0].text, at=part[0].start)
    start = part[0].start
    near = clause.between(start, part[-1].end + 60)
    for m in near:
        if m.name.type == "person" and m.start <= part[-1].end + 2 and not clause.owns(m):
            return named(m)
    for m in near:
        if m.name.type == "organisation" and m.start - start in (0, 2, 3, 4):
            return named(m)
    return _phrase(clause, part) or run_after(clause, part)


def _is_of(clause: Clause, rest: list[Word], place: int) -> bool:
    """said a friend of Hall: not Hall."""
    return any(word.fold in clause.small.of for word in rest if word.start < place)


def _clause_length(clause: Clause, rest: list[Word]) -> int:
    """How many words of `rest` stand before the next clause."""
    for n, word in enumerate(rest):
        if n and word.fold in clause.small.relatives:
            return n
        if word.text == "," and 0 < n < len(rest) - 1:
            following = rest[n + 1].fold
            if following in clause.small.prepositions or following.endswith(("ando", "endo")):
                return n
    return len(rest)


def run_after(clause: Clause, rest: list[Word]) -> Answer | None:
    """A run of capitals after the verb: a name that the list does not have."""
    small = clause.small
    n = 0
    if rest and rest[0].fold in small.prepositions and clause.base != "en":
        # a déclaré à la presse Jane Hall
        capitals = [k for k in range(2, min(5, len(rest))) if rest[k].is_capital]
        n = capitals[0] if capitals else 0
    while n < min(len(rest), _FAR // 2):
        word = rest[n]
        if word.is_capital:
            last = n
            while last + 1 < len(rest) and rest[last + 1].is_capital:
                last += 1
            following = rest[last + 1] if last + 1 < len(rest) else None
            modifies = (
                following is not None
                and following.text[:1].islower()
                and following.fold not in small.prepositions
            )
            if last > n or (n == 0 and not modifies):
                return Answer("run", clause.text[word.start : rest[last].end], at=word.start)
            if clause.base != "de":
                return None
            n = last + 1
        elif word.fold in small.prepositions or (
            word.fold in small.indefinite and clause.base == "en"
        ):
            return None
        else:
            n += 1
    return None


def _phrase(clause: Clause, rest: list[Word]) -> Answer | None:
    """The words for somebody unnamed."""
    small = clause.small
    n = 0
    if rest[0].fold in small.prepositions:
        # a déclaré à la presse le ministre: the second article opens the subject
        upto = range(2, min(5, len(rest)))
        n = next((k for k in upto if rest[k].fold in small.articles), len(rest))
    if n >= len(rest):
        return None
    first = rest[n]
    if first.fold not in small.articles:
        if clause.is_scandinavian or clause.base in ("pl", "fi"):
            long_enough = len(first.text) > 3
            return Answer("words", first.text, at=first.start) if long_enough else None
        if clause.base != "en":
            return None
    end = n
    while end + 1 < len(rest) and end - n < 8:
        word = rest[end + 1]
        if word.is_break or word.fold in small.relatives:
            break
        if word.fold in small.prepositions and word.fold not in small.of:
            break
        end += 1
    if end == n and first.fold in small.articles:
        return None
    return Answer("words", clause.text[first.start : rest[end].end], at=first.start)
