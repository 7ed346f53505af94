"""The subject that stands before a verb of speech.

Price said                           a name
Jane Hall, a baker, said             a name with an apposition
The ministry said, a friend of Hall's said    words
Price came in and said               the subject of the verb before
"""

from newsexport.parser.clause import Answer, Clause, Word, named

_RELATIVES = frozenset("that which who qui que quien der die som joka która który".split())
_PLURAL_ENDS = ("s", "men", "women", "people", "police", "staff", "management")
_FAR = 12  # words of the longest noun phrase


def subject_before(clause: Clause, words: list[Word], verb: int) -> Answer | None:
    """Who is the subject of words[verb], by the words before it."""
    at = verb - 1
    while at >= 0 and _is_filler(clause, words[at]):
        at -= 1
    if at < 0:
        return None
    near = words[at]
    small = clause.small
    if near.fold in _RELATIVES and at:
        mention = clause.ending(words[at - 1].end) if near.fold == "who" else None
        return named(mention) if mention else _main_subject(clause, words, at)
    if near.fold in small.pronouns:
        return _pronoun(clause, words, at)
    participle = clause.base == "en" and words[verb].fold.endswith("ing")
    if near.fold in small.conjunctions or near.is_speech or participle:
        return _main_subject(clause, words, at)
    if near.text == ",":
        return _with_apposition(clause, words, at)
    if near.is_break:
        return _main_subject(clause, words, at)
    return _phrase_ending(clause, words, at)


def _is_filler(clause: Clause, word: Word) -> bool:
    return (
        word.fold in clause.small.auxiliaries
        or word.fold in clause.small.fillers
        or (clause.base == "en" and word.fold.endswith("ly") and not word.is_capital)
    )


def _main_subject(clause: Clause, words: list[Word], at: int) -> Answer | None:
    """The subject of the sentence, where the verb has none of its own."""
    small = clause.small
    for verb in range(1, at):
        if words[verb].fold in clause.verbs and not is_noun(clause, words, verb):
            return subject_before(clause, words, verb)
    end = words[at].start
    found = clause.find(words[0].start, end, ("person",))
    for word in words[:at]:
        if word.fold in small.personal and (found is None or word.start < found.start):
            return Answer("pronoun", word.text, at=word.start)
    if clause.base == "en":
        # the man could be heard saying
        for helping in range(1, min(at + 2, len(words))):
            if words[helping].fold in small.auxiliaries and words[0].fold in small.articles:
                return _phrase_ending(clause, words, helping - 1)
    found = found or clause.find(words[0].start, end, ("organisation",))
    found = found or clause.find(words[0].start, min(end, words[0].start + 40), ("geoArea",))
    if found:
        return named(found)
    return Answer("pronoun", "", at=end) if small.drops_subject else None


def is_noun(clause: Clause, words: list[Word], verb: int) -> bool:
    """Whether a form like "reports" or "claims" is a noun where it stands."""
    if clause.base != "en" or verb == 0 or words[verb].fold not in _NOUNS:
        return False
    before = words[verb - 1]
    return (
        not before.is_capital
        and not before.is_break
        and before.fold not in (clause.small.pronouns | clause.small.fillers)
    )


_NOUNS = frozenset("reports notes claims comments answers posts calls states put read".split())


def _with_apposition(clause: Clause, words: list[Word], comma: int) -> Answer | None:
    """Jane Hall, a baker, said; the baker, Jane Hall, said"""
    place = words[comma].start
    before = [m for m in clause.between(words[0].start, place) if not clause.owns(m)]
    for kind in ("person", "organisation"):
        close = [m for m in before if m.name.type == kind and not clause.is_led(m)]
        if close and close[-1].end == place:
            return named(close[-1])
        for m in reversed(close):
            if clause.text[m.end : m.end + 1] == ",":
                return named(m)
    for n in range(comma - 1, 0, -1):
        if words[n].text == ",":
            found = None
            if not words[n - 1].is_break:
                found = _phrase_ending(clause, words, n - 1)
            if found and found.kind in ("name", "run"):
                return found
            break
    return _main_subject(clause, words, comma)


def _phrase_ending(clause: Clause, words: list[Word], at: int) -> Answer | None:
    """The subject whose last word is words[at]."""
    small = clause.small
    start = _phrase_start(clause, words, at)
    unnamed = words[start].fold in small.indefinite and clause.base == "en"
    last = clause.ending(words[at].end)
    if last and last.name.type == "person":
        # Minister of Trade Jane Hall; but: a friend of President Hall
        if not clause.is_led(last, direct=not unnamed):
            return named(last)
    elif last and last.start >= words[start].start and not unnamed and not clause.is_led(last):
        return named(last)
    if start > 1 and words[start - 1].text == ",":
        # Jane Hall, head of trade said
        apposed = clause.ending(words[start - 2].end)
        if apposed and apposed.name.type == "person" and not clause.is_led(apposed):
            return named(apposed)
    person = clause.find(words[start].start, words[at].end + 1, ("person",))
    if person:
        return named(person)
    if words[at].is_capital and not unnamed:
        return _run_ending(clause, words, start, at)
    return _phrase(clause, words, start, at)


def _run_ending(clause: Clause, words: list[Word], start: int, at: int) -> Answer | None:
    """A run of capitals that ends at words[at]: a name that the list does not have."""
    small = clause.small
    first = at
    while first > start and words[first - 1].is_capital:
        first -= 1
    if words[first].fold in small.articles and first < at:
        return _phrase(clause, words, start, at)
    if first > start and words[first - 1].fold in small.prepositions:
        return _phrase(clause, words, start, at)
    if words[first].fold in small.articles | small.prepositions or words[at].text == "I":
        return None
    if clause.base == "de" and first == at and first > start:
        return _phrase(clause, words, start, at)
    return Answer("run", clause.text[words[first].start : words[at].end], at=words[first].start)


def _phrase_start(clause: Clause, words: list[Word], at: int) -> int:
    """Where the noun phrase begins that ends at words[at]."""
    small = clause.small
    inside = small.of | {"on", "to", "in"} if clause.base == "en" else small.of
    start = at
    article: int | None = at if words[at].fold in small.articles else None
    while start > 0 and at - start < _FAR:
        word = words[start - 1]
        closed = (small.conjunctions, small.auxiliaries, _RELATIVES - small.articles, clause.verbs)
        if word.is_break or word.is_speech or any(word.fold in words for words in closed):
            break
        if word.fold in small.prepositions and word.fold not in inside:
            break
        start -= 1
        if words[start].fold in small.articles:
            article = start
            if start == 0 or words[start - 1].fold not in inside:
                break
    while words[start].fold in small.prepositions and article is not None and start < article:
        # In Berlin the minister; in the end the minister
        start = article
    return start


def _phrase(clause: Clause, words: list[Word], start: int, at: int) -> Answer | None:
    """The words for somebody unnamed: they open with an article, a capital or are a plural."""
    small = clause.small
    first = words[start]
    good = (
        first.fold in small.articles
        or first.is_capital
        or (clause.base == "en" and words[at].fold.endswith(_PLURAL_ENDS))
        or clause.is_scandinavian
        or clause.base in ("fi", "pl")
    )
    if not good or first.fold in small.prepositions or words[at].is_break:
        return None
    short = clause.base != "en" and len(first.text) < 4
    if start == at and (short or first.fold in small.articles):
        return None
    return Answer("words", clause.text[first.start : words[at].end], at=first.start)


def _pronoun(clause: Clause, words: list[Word], at: int) -> Answer:
    """A pronoun, or whoever leads the same sentence: When Price came, he said"""
    if words[at].fold in clause.small.personal:
        hidden = [n for n in range(at) if words[n].is_speech]
        first = words[hidden[-1] + 1].start if hidden else words[0].start
        found = clause.find(first, words[at].start, ("person",))
        if found:
            return named(found)
    return Answer("pronoun", words[at].text, at=words[at].start)
