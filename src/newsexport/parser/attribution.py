"""The words that say who speaks, in one sentence without its speech.

    Price said …            a name before the verb
    … said Ned Price        a name after the verb
    she said                a pronoun
    a spokesman said        words for somebody unnamed
    according to Price      a name after "according to"

>>> clause = Clause("…, the ministry said on Monday.", (), "en")
>>> attribution_after(clause, 1, 31).text
'the ministry'
"""

import re
from functools import cache

from newsexport.parser.clause import Answer, Clause, Word, named, split_words
from newsexport.parser.subject_after import according, run_after, subject_after
from newsexport.parser.subject_before import is_noun, subject_before

_FEWEST_BEFORE = 70  # words that are read before speech
_MOST_AFTER = 40
_NEAR = 80  # characters at the start of a sentence where its subject stands


def attribution_after(clause: Clause, start: int, end: int) -> Answer | None:
    """Who speaks by text[start:end], which follows speech."""
    beside = _beside(clause, start, end)
    if beside:
        return beside
    small = clause.small
    words = split_words(clause.text, start, min(end, start + 400))[:_MOST_AFTER]
    while words and words[0].is_break:
        words.pop(0)
    if not words:
        return None
    lead = words[0].fold
    if lead in small.according:
        return according(clause, words, 0)
    hyphened = _hyphened(clause, words)
    if hyphened:
        return hyphened
    verb = next((n for n, word in enumerate(words[:20]) if word.fold in clause.verbs), None)
    if verb is None:
        return _any_according(clause, words) or _opening_name(clause, words)
    if verb == 0 and clause.base == "en" and lead.endswith("ing"):
        return None
    helped = verb <= 2 and lead in small.auxiliaries and lead != "was"
    if verb == 0 or helped or (verb == 1 and lead in small.like):
        return subject_after(clause, words, verb) or Answer("pronoun", "", at=words[0].start)
    return subject_before(clause, words, verb) or subject_after(clause, words, verb)


@cache
def _first_words() -> re.Pattern[str]:
    return re.compile(r"[\s,]*([^\W_][\w’'-]*)(?: ([^\W_][\w’'-]*))?")


def _beside(clause: Clause, start: int, end: int) -> Answer | None:
    """said Price; Price said; he said: what most speech has, read without the whole sentence."""
    m = _first_words().match(clause.text, start, end)
    if m is None or m.start(2) < 0:
        return None
    small, verbs = clause.small, clause.verbs
    first, second = m[1].casefold(), m[2].casefold()
    if first in verbs and first not in small.according:
        if clause.base == "en" and first.endswith("ing"):
            return None
        if second in small.personal and second not in small.articles:
            return Answer("pronoun", m[2], at=m.start(2))
        mention = clause.starting(m.start(2))
        if mention and mention.name.type == "person" and not clause.owns(mention):
            return named(mention)
        return None
    if first in small.personal:
        return Answer("pronoun", m[1], at=m.start(1)) if second in verbs else None
    mention = clause.starting(m.start(1))
    if mention and mention.name.type == "person":
        m = _first_words().match(clause.text, mention.end, end)
        if m and m.start() == m.start(1) - 1 and m[1].casefold() in verbs:
            return named(mention)
    return None


def attribution_before(clause: Clause, start: int, end: int) -> Answer | None:
    """Who speaks by text[start:end], the sentence up to the speech."""
    if not clause.speaks(start, end):
        return None
    words = split_words(clause.text, start, end)[-_FEWEST_BEFORE:]
    for verb in range(len(words) - 1, -1, -1):
        if words[verb].fold not in clause.verbs or is_noun(clause, words, verb):
            continue
        if verb and words[verb].fold == "asked" and words[verb - 1].fold in ("was", "were"):
            return Answer("nobody", "")
        found = _inverted(clause, words, verb) or subject_before(clause, words, verb)
        if found:
            return found
        if verb == 0 and clause.small.drops_subject:
            return Answer("pronoun", "", at=words[0].start)
    return _any_according(clause, words)


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


def _inverted(clause: Clause, words: list[Word], verb: int) -> Answer | None:
    """In Berlin sagte Hall: the verb before its subject, in the languages other than English."""
    if clause.base == "en" or verb + 1 >= len(words):
        return None
    after = words[verb + 1]
    opens = (
        verb == 0 or words[verb - 1].text in ",:;–—" or words[verb - 1].fold in clause.small.like
    )
    stop = verb + 1
    while stop < min(len(words), verb + 9) and not (
        words[stop].is_break or words[stop].is_speech or words[stop].fold in clause.small.relatives
    ):
        stop += 1
    if stop == verb + 1:
        return None
    if clause.is_germanic:
        if after.fold in clause.small.pronouns and after.fold not in clause.small.articles:
            return Answer("pronoun", after.text, at=after.start)
        if verb > 6 and not opens:
            return None
    elif not opens:
        return None
    if not opens and clause.find(words[0].start, words[verb].start, ("person", "organisation")):
        return None
    kinds = ("person", "organisation") if opens or after.is_capital else ("person",)
    found = clause.find(after.start, words[stop - 1].end + 1, kinds)
    if found:
        return named(found)
    return run_after(clause, words[verb + 1 : stop]) if after.is_capital else None


def _hyphened(clause: Clause, words: list[Word]) -> Answer | None:
    """dit-il, a-t-elle ajouté"""
    if clause.base != "fr":
        return None
    for word in words[:3]:
        parts = word.fold.split("-")
        if len(parts) > 1 and parts[-1] in clause.small.pronouns:
            return Answer("pronoun", parts[-1], at=word.start)
    return None


def _opening_name(clause: Clause, words: list[Word]) -> Answer | None:
    """…, Price grumbled: a name with a verb that is not on the list."""
    if words[0].fold in clause.small.personal:
        return Answer("pronoun", words[0].text, at=words[0].start)
    for mention in clause.between(words[0].start, words[0].start + 100):
        if mention.start == words[0].start and mention.name.type == "person":
            return named(mention)
    return None


def _any_according(clause: Clause, words: list[Word]) -> Answer | None:
    for n in range(len(words) - 1, -1, -1):
        if words[n].fold in clause.small.according and (n or words[n].fold != "so"):
            return according(clause, words, n)
    return None
