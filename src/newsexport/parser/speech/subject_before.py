"""The subject that stands before a verb of speech.

Price said                           a name
Jane Hall, a baker, said             a name with an apposition
The ministry said, a friend of Hall's said    words
Price came in and said               the subject of the verb before
"""

from newsexport.parser.speech.clause import Answer, Clause, Words, named

_RELATIVES = frozenset("that which who qui que quien der die som joka która który".split())
_PLURAL_ENDS = ("s", "men", "women", "people", "police", "staff", "management")
_FAR = 12  # words of the longest noun phrase


def subject_before(clause: Clause, words: Words, verb: int) -> Answer | None:
    """Who is the subject of words[verb], by the words before it."""
    at = verb - 1
    while at >= 0 and _is_filler(clause, words, at):
        at -= 1
    if at < 0:
        return None
    near = words.fold[at]
    small = clause.small
    if near == "on" and clause.base == "en" and at + 1 < verb and at:
        # the ministry on Sunday confirmed
        at -= 1
        near = words.fold[at]
    if near in _RELATIVES and at:
        mention = clause.ending(words.end(at - 1)) if near == "who" else None
        return named(mention) if mention else _main_subject(clause, words, at)
    if near in small.pronouns:
        return _pronoun(clause, words, at)
    participle = clause.base == "en" and words.fold[verb].endswith("ing")
    if near in small.conjunctions or words.is_speech(at) or participle:
        return _main_subject(clause, words, at)
    if near == ",":
        return _with_apposition(clause, words, at)
    if words.is_break(at):
        return _main_subject(clause, words, at)
    return _phrase_ending(clause, words, at)


def _is_filler(clause: Clause, words: Words, at: int) -> bool:
    fold = words.fold[at]
    return (
        fold in clause.small.auxiliaries
        or fold in clause.small.fillers
        or (clause.base != "en" and fold in clause.verbs)
        or (clause.base == "en" and fold.endswith("ly") and not words.is_capital(at))
    )


def _main_subject(clause: Clause, words: Words, at: int) -> Answer | None:
    """The subject of the sentence, where the verb has none of its own."""
    small = clause.small
    for verb in range(1, at):
        if words.fold[verb] in clause.verbs and not is_noun(clause, words, verb):
            return subject_before(clause, words, verb)
    end = words.start(at)
    found = clause.find(words.start(0), end, ("person",))
    for n in range(at):
        if words.fold[n] in small.personal and (found is None or words.start(n) < found.start):
            return Answer("pronoun", words.text[n], at=words.start(n))
    if clause.base == "en":
        # the man could be heard saying
        for helping in range(1, min(at + 2, len(words))):
            if words.fold[helping] in small.auxiliaries and words.fold[0] in small.articles:
                return _phrase_ending(clause, words, helping - 1)
    found = found or clause.find(words.start(0), end, ("organisation",))
    found = found or clause.find(words.start(0), min(end, words.start(0) + 40), ("geoArea",))
    if found:
        return named(found)
    return Answer("pronoun", "", at=end) if small.drops_subject else None


def is_noun(clause: Clause, words: Words, verb: int) -> bool:
    """Whether a form like "reports", "to argue" or "found" is no verb of speech where it stands."""
    if clause.base != "en" or verb == 0:
        return False
    fold = words.fold[verb]
    if fold in _THAT:
        return words.fold[verb + 1 : verb + 2] != ["that"]
    if fold in _BASE and words.fold[verb - 1] == "to":
        return True
    if fold not in _NOUNS:
        return False
    return (
        not words.is_capital(verb - 1)
        and not words.is_break(verb - 1)
        and words.fold[verb - 1] not in (clause.small.pronouns | clause.small.fillers)
    )


_THAT = frozenset("found finds ruled rules held shows showed".split())
_BASE = frozenset("argue warn claim insist explain allege assert contend suggest fear".split())
_NOUNS = frozenset(
    "claim fear reasons vows boasts promises rules reports notes claims comments answers posts"
    " calls put read".split()
)


def _with_apposition(clause: Clause, words: Words, comma: int) -> Answer | None:
    """Jane Hall, a baker, said; the baker, Jane Hall, said"""
    place = words.start(comma)
    before = [m for m in clause.between(words.start(0), place) if not clause.owns(m)]
    for kind in ("person", "organisation"):
        close = [m for m in before if m.name.type == kind and not clause.is_led(m)]
        if close and close[-1].end == place:
            return named(close[-1])
        for m in reversed(close):
            if clause.text[m.end : m.end + 1] == ",":
                return named(m)
    for n in range(comma - 1, 0, -1):
        if words.text[n] == ",":
            found = None
            if not words.is_break(n - 1):
                found = _phrase_ending(clause, words, n - 1)
            if found and found.kind == "words" and _are_capitals(words, n + 1, comma):
                # Hall's mother, Ruth, said
                begin = words.start(n + 1)
                return Answer("run", clause.text[begin : words.end(comma - 1)], at=begin)
            if found and (found.kind in ("name", "run") or _opens(clause, words, n, found)):
                return found
            break
    return _main_subject(clause, words, comma)


def _are_capitals(words: Words, first: int, stop: int) -> bool:
    """Whether words[first:stop] can be a name and nothing else."""
    return 0 < stop - first <= 4 and all(
        words.is_capital(n) and words.text[n].replace("-", "").isalpha() and len(words.text[n]) > 1
        for n in range(first, stop)
    )


def _opens(clause: Clause, words: Words, comma: int, found: Answer) -> bool:
    """Whether the phrase found before the comma opens its sentence: A witness, who …, said"""
    return found.kind == "words" and found.at <= words.start(0)


def _phrase_ending(clause: Clause, words: Words, at: int) -> Answer | None:
    """The subject whose last word is words[at]."""
    small = clause.small
    last = clause.ending(words.end(at))
    if last and last.name.type == "person" and not clause.is_led(last):
        return named(last)
    start = _phrase_start(clause, words, at)
    unnamed = words.fold[start] in small.indefinite and clause.base == "en"
    if last and last.name.type == "person":
        # Minister of Trade Jane Hall; but: a friend of President Hall
        if not clause.is_led(last, direct=not unnamed):
            return named(last)
    elif last and last.start >= words.start(start) and not unnamed and not clause.is_led(last):
        return named(last)
    if start > 1 and words.text[start - 1] == ",":
        # Jane Hall, head of trade said
        apposed = clause.ending(words.end(start - 2))
        if apposed and apposed.name.type == "person" and not clause.is_led(apposed):
            return named(apposed)
    person = clause.find(words.start(start), words.end(at) + 1, ("person",))
    if person:
        return named(person)
    if words.is_capital(at) and not unnamed:
        return _run_ending(clause, words, start, at)
    return _phrase(clause, words, start, at)


def _run_ending(clause: Clause, words: Words, start: int, at: int) -> Answer | None:
    """A run of capitals that ends at words[at]: a name that the list does not have."""
    small = clause.small
    first = at
    while first > start and words.is_capital(first - 1):
        first -= 1
    if words.fold[first] in small.articles and first < at:
        return _phrase(clause, words, start, at)
    if first > start and words.fold[first - 1] in small.prepositions:
        return _phrase(clause, words, start, at)
    if words.fold[first] in small.articles | small.prepositions or words.text[at] == "I":
        return None
    if clause.base == "de" and first == at and first > start:
        return _phrase(clause, words, start, at)
    return Answer("run", clause.text[words.start(first) : words.end(at)], at=words.start(first))


def _phrase_start(clause: Clause, words: Words, at: int) -> int:
    """Where the noun phrase begins that ends at words[at]."""
    small = clause.small
    inside = small.inside
    start = at
    article: int | None = at if words.fold[at] in small.articles else None
    while start > 0 and at - start < _FAR:
        fold = words.fold[start - 1]
        if fold in small.closing or fold in clause.verbs:
            break
        if words.is_break(start - 1) or words.is_speech(start - 1):
            break
        if fold in small.prepositions and fold not in inside and fold not in small.articles:
            break
        start -= 1
        if small.is_article(words.fold[start]):
            article = start
            if start == 0 or words.fold[start - 1] not in inside:
                break
    while words.fold[start] in small.prepositions and article is not None and start < article:
        # In Berlin the minister; in the end the minister
        start = article
    return start


def _phrase(clause: Clause, words: Words, start: int, at: int) -> Answer | None:
    """The words for somebody unnamed: they open with an article, a capital or are a plural."""
    small = clause.small
    first = words.fold[start]
    good = (
        small.is_article(first)
        or words.is_capital(start)
        or (clause.base == "en" and _head(clause, words, start, at).endswith(_PLURAL_ENDS))
        or clause.small.is_scandinavian
        or clause.base in ("fi", "pl")
    )
    if (
        not good
        or (first in small.prepositions and first not in small.articles)
        or words.is_break(at)
    ):
        return None
    short = clause.base != "en" and len(words.text[start]) < 4
    if start == at and (short or first in small.articles):
        return None
    return Answer("words", clause.text[words.start(start) : words.end(at)], at=words.start(start))


def _pronoun(clause: Clause, words: Words, at: int) -> Answer:
    """A pronoun, or whoever leads the same sentence: When Price came, he said"""
    if words.fold[at] in clause.small.personal:
        hidden = [n for n in range(at) if words.is_speech(n)]
        first = words.start(hidden[-1] + 1) if hidden else words.start(0)
        found = clause.find(first, words.start(at), ("person",))
        if found:
            return named(found)
    return Answer("pronoun", words.text[at], at=words.start(at))


def _head(clause: Clause, words: Words, start: int, at: int) -> str:
    """The noun that the phrase words[start:at + 1] is about: lawyers, of lawyers for Acme."""
    for n in range(start + 1, at + 1):
        if words.fold[n] in clause.small.prepositions:
            return words.fold[n - 1]
    return words.fold[at]
