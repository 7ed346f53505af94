"""Who speaks.

Asked in this order: the words after the speech, the words before it in its sentence, the stretch
of speech before it, the sentence before it, the paragraph before it.

    "We are ready," Price said.              a name beside the verb
    "We are ready," he said.                 the last person spoken of
    "We go now." (next paragraph)            whoever spoke in the paragraph before
    Lavrov said he would wait. "We wait."    whom the sentence before is about
"""

from collections.abc import Sequence
from typing import NamedTuple

from newsexport.parser.attribution import attribution_after, attribution_before, topic
from newsexport.parser.clause import Answer, Clause, split_words
from newsexport.parser.names import FoundName
from newsexport.parser.passage import Passage
from newsexport.parser.quotes import FoundQuote
from newsexport.parser.sentences import (
    blinded,
    sentence_end,
    sentence_start,
    sentences,
    sentences_back,
)
from newsexport.parser.speaker_cast import Cast, FoundSpeaker, speaker
from newsexport.parser.speech_words import BODIES, FEMALE, MALE, OTHER_BODIES

__all__ = ["RULES", "FoundSpeaker", "find_speakers"]

RULES = {
    "speaker-beside": "The name beside the verb of speech in the speech's own sentence.",
    "speaker-continued": "The speaker of the speech before, who goes on.",
    "speaker-introduced": "The person whom the sentence or paragraph before is about.",
}

_MARKS = "\"“”„‟«»‹›‘’‚'` \u00a0,–—―-"
_DASHES = frozenset("–—―-")
_ASIDE = frozenset({"caption", "subhead", "headline", "deck", "table"})
_WINDOW = 1500  # characters of one passage that are read back from a place
_BACK = 6  # passages that are read back for whom a pronoun means
_SUBJUNCTIVE = frozenset(
    "sei seien habe hätten hätte werde würden würde könne könnten müsse müssten solle sollten"
    " dürfe dürften wolle wollten gebe gehe komme wäre wären".split()
)
_DEFINITE = frozenset({"de", "fr", "es", "pt", "it"})
_PLURAL_ARTICLES = frozenset({"les", "los", "las", "os", "as", "i", "gli"})


def find_speakers(
    quotes: Sequence[FoundQuote],
    passages: Sequence[Passage],
    names: Sequence[FoundName],
    language: str,
) -> tuple[FoundSpeaker | None, ...]:
    """The speaker of each quote, in step with `quotes`; None where nobody can tell."""
    if not quotes:
        return ()
    return _Finder(quotes, passages, names, language).run()


class _At(NamedTuple):
    """One quotation and what surrounds it."""

    number: int
    quote: FoundQuote
    passage: int
    clause: Clause
    opening: int  # where its sentence begins
    before: int  # where the stretch of speech before it ends in its passage, else 0
    after: int  # where the next one begins, else the passage's end
    previous: FoundSpeaker | None  # of the stretch before it in its passage
    last: FoundSpeaker | None  # who spoke last in the text


class _Finder:
    def __init__(
        self,
        quotes: Sequence[FoundQuote],
        passages: Sequence[Passage],
        names: Sequence[FoundName],
        language: str,
    ) -> None:
        self.quotes = quotes
        self.passages = passages
        self.language = language
        self.base = language.split("-")[0].casefold()
        self.cast = Cast(passages, names, language)
        self.small = self.cast.small
        self.order = self.cast.order
        self.in_passage: dict[str, list[int]] = {}
        for number, quote in enumerate(quotes):
            self.in_passage.setdefault(quote.passage, []).append(number)
        self.clauses: dict[int, Clause] = {}
        self.found: list[FoundSpeaker | None] = [None] * len(quotes)

    def run(self) -> tuple[FoundSpeaker | None, ...]:
        last: FoundSpeaker | None = None
        for id, numbers in self.in_passage.items():
            if id not in self.order:
                continue
            for place, number in enumerate(numbers):
                found = self._who(self._surroundings(numbers, place, last))
                self.found[number] = found
                last = found or last
        for number in range(len(self.quotes) - 2, -1, -1):
            # a quotation over several paragraphs may tell its speaker at its end only
            if self.quotes[number].runs_on and self.found[number] is None:
                self.found[number] = self.found[number + 1]
        return tuple(self.found)

    def _surroundings(self, numbers: list[int], place: int, last: FoundSpeaker | None) -> _At:
        number = numbers[place]
        quote = self.quotes[number]
        at = self.order[quote.passage]
        clause = self._clause(at)
        return _At(
            number,
            quote,
            at,
            clause,
            sentence_start(clause.text, quote.start - 1) if quote.start > 1 else 0,
            self.quotes[numbers[place - 1]].end if place else 0,
            self.quotes[numbers[place + 1]].start if place + 1 < len(numbers) else len(clause.text),
            self.found[numbers[place - 1]] if place else None,
            last,
        )

    def _clause(self, at: int) -> Clause:
        clause = self.clauses.get(at)
        if clause is None:
            passage = self.passages[at]
            numbers = self.in_passage.get(passage.id)
            text = passage.text
            if numbers:
                text = blinded(text, [self.quotes[n][1:3] for n in numbers])
            mentions = self.cast.mentions.get(passage.id, ())
            clause = self.clauses[at] = Clause(text, mentions, self.small)
        return clause

    # --- where the speaker may be told

    def _who(self, at: _At) -> FoundSpeaker | None:
        clause, quote = at.clause, at.quote
        head = clause.text[max(at.opening, at.before) : quote.start].strip(_MARKS)
        if self._leads_on(at):
            answer = self._after(at)
            if answer:
                return self._resolve(answer, at)
        if at.before and at.opening < at.before:
            # in one sentence with the stretch before it
            if head and self._is_new_clause(at):
                answer = attribution_before(clause, at.before, quote.start)
                if answer and answer.kind != "pronoun":
                    return self._resolve(answer, at)
            if at.previous:
                return at.previous
        if head or at.opening < at.before:
            answer = attribution_before(clause, at.opening, quote.start)
            if answer is None:
                answer = self._after(at)
                if answer and not answer.text:
                    answer = None
            if answer is None and self.base == "de" and at.opening and self._is_reported(at):
                return self._from_before(at)
            answer = answer or topic(clause, at.opening, quote.start)
            if answer:
                return self._resolve(answer, at)
        return self._from_before(at)

    def _leads_on(self, at: _At) -> bool:
        """Whether the speech ends as it does before words that say who speaks."""
        text, quote = at.clause.text, at.quote
        end = text[quote.end - 1 : quote.end]
        if end in (",", "?", "!", "…"):
            return True
        rest = text[quote.end : quote.end + 6].lstrip("\"”“»«›‹’'` \u00a0")
        if rest[:1] in (",", "–", "—"):
            return True
        if self._is_dash_speech(at):
            return True
        # "…" said Price, without any comma
        opens = not text[at.opening : quote.start].strip(_MARKS)
        return end != "." and rest[:1].islower() and opens

    def _is_dash_speech(self, at: _At) -> bool:
        return 0 < at.quote.start <= 2 and self.passages[at.passage].text[0] in _DASHES

    def _after(self, at: _At) -> Answer | None:
        text = at.clause.text
        begin = at.quote.end
        while begin < len(text) and text[begin] in _MARKS:
            begin += 1
        end = min(at.after, sentence_end(text, begin))
        return attribution_after(at.clause, begin, end) if begin < end else None

    def _is_reported(self, at: _At) -> bool:
        """Whether the sentence stands in the subjunctive of reported speech: er habe „…“"""
        end = sentence_end(at.clause.text, at.quote.end)
        words = split_words(at.clause.text, at.opening, end)
        return not _SUBJUNCTIVE.isdisjoint(words.fold)

    def _is_new_clause(self, at: _At) -> bool:
        between = at.clause.text[at.before : at.quote.start]
        return ". " in between or "; " in between or between.rstrip(' "“«„').endswith(":")

    def _from_before(self, at: _At) -> FoundSpeaker | None:
        """The speaker of a quotation that is a sentence of its own."""
        told = sentences(at.clause.text, at.before, max(at.before, at.opening))
        if at.previous and len(told) <= 1:
            return at.previous
        for begin, end in reversed(told[-4:]):
            answer = self._introduced(at.clause, begin, end)
            if answer:
                return self._resolve(answer, at)
        if at.previous:
            return at.previous
        if self._is_dash_speech(at):
            turn = self._dash_turn(at)
            if turn:
                return turn
        return self._from_paragraph_before(at)

    def _from_paragraph_before(self, at: _At) -> FoundSpeaker | None:
        for back in range(at.passage - 1, max(-1, at.passage - 4), -1):
            passage = self.passages[back]
            if passage.kind in ("headline", "deck"):
                break
            if passage.kind in _ASIDE:
                continue
            numbers = self.in_passage.get(passage.id)
            clause = self._clause(back)
            tail = self.quotes[numbers[-1]].end if numbers else 0
            tail = max(tail, len(clause.text) - _WINDOW)
            told = sentences(clause.text, tail, len(clause.text))
            if numbers and (len(told) <= 1 or at.last is None):
                return self.found[numbers[-1]]
            for begin, end in reversed(told[1:] if numbers else told):
                answer = self._introduced(clause, begin, end)
                if answer:
                    return self._resolve(answer, at._replace(passage=back, previous=None))
            if numbers:
                return self.found[numbers[-1]]
            break
        return at.last

    def _introduced(self, clause: Clause, begin: int, end: int) -> Answer | None:
        return attribution_before(clause, begin, end) or topic(clause, begin, end)

    def _dash_turn(self, at: _At) -> FoundSpeaker | None:
        """Who speaks in a paragraph of dash speech that does not say it."""
        before = self.passages[at.passage - 1] if at.passage else None
        if before and before.text.endswith(":"):
            return None
        if at.clause.text.endswith("?"):
            # – What do you mean by that? the reporter's question
            return None
        if before and before.text[:1] in _DASHES and before.id in self.in_passage:
            return self.found[self.in_passage[before.id][-1]]
        # – We go. / – We stay, says Hall.
        for ahead in range(at.number + 1, min(at.number + 4, len(self.quotes))):
            numbers = self.in_passage[self.quotes[ahead].passage]
            following = self._surroundings(numbers, numbers.index(ahead), None)
            if following.passage != at.passage + ahead - at.number:
                return None
            if not self._is_dash_speech(following):
                return None
            answer = self._after(following)
            if answer:
                return self._resolve(answer, following)
        return None

    # --- whom the words mean

    def _resolve(self, answer: Answer, at: _At) -> FoundSpeaker | None:
        if answer.kind == "name" and answer.name:
            return speaker(answer.name)
        if answer.kind == "run":
            noun = answer.text.split()[-1].casefold()
            if noun in self.small.persons:
                return self._titled(noun, answer, at) or FoundSpeaker(answer.text)
            return self.cast.by_run(answer.text)
        if answer.kind == "words":
            return self._worded(answer, at)
        return self._pronoun(answer, at) if answer.kind == "pronoun" else None

    def _titled(self, noun: str, answer: Answer, at: _At) -> FoundSpeaker | None:
        return self.cast.by_title(noun, at.passage) or self._person_before(at.passage, answer.at)

    def _worded(self, answer: Answer, at: _At) -> FoundSpeaker | None:
        fold = [word.strip(",.'’").casefold() for word in answer.text.split()]
        if fold[0] in self.small.indefinite:
            return FoundSpeaker(answer.text)
        of = next((n for n, word in enumerate(fold) if n and word in self.small.prepositions), 99)
        heads = fold[:of][-1:] if self.base == "en" else fold[:4]
        noun = next((word for word in heads if word in self.small.persons), None)
        found: FoundSpeaker | None = None
        if noun and len(fold) <= 8:
            found = self._titled(noun, answer, at)
        elif len(fold) <= 3 and fold[0] in ("the", "its"):
            found = self.cast.by_noun(fold[-1], at.passage)
        elif any(word[0].isdigit() and "-" in word for word in fold if word):
            # the 45-year-old, der 60-Jährige
            found = self._person_before(at.passage, answer.at, reach=2)
        elif (
            self.base in _DEFINITE
            and fold[0] in self.small.articles - _PLURAL_ARTICLES
            and OTHER_BODIES.isdisjoint(fold)
        ):
            found = self._person_before(at.passage, answer.at, reach=2)
        return found or FoundSpeaker(answer.text.rstrip(" .,"))

    def _pronoun(self, answer: Answer, at: _At) -> FoundSpeaker | None:
        fold = answer.text.casefold()
        spoke = at.previous or at.last
        if fold not in self.small.personal and (spoke if fold else self.base == "en"):
            return spoke
        gender = "m" if fold in MALE else "f" if fold in FEMALE else None
        person = self._person_before(at.passage, answer.at, gender=gender)
        return person or spoke

    def _person_before(
        self, at: int, offset: int, reach: int = _BACK, gender: str | None = None
    ) -> FoundSpeaker | None:
        """The last person spoken of before `offset` in passage `at`."""
        for back in range(at, max(-1, at - reach), -1):
            passage = self.passages[back]
            if back != at and passage.kind in _ASIDE:
                continue
            if passage.id not in self.cast.mentions and passage.id not in self.in_passage:
                continue
            clause = self._clause(back)
            limit = offset if back == at else len(clause.text)
            floor = max(0, limit - _WINDOW)
            spoken = self._spoken(passage.id, floor, limit)
            for begin, end in sentences_back(clause.text, floor, limit):
                said = [found for stop, found in spoken if begin < stop <= end]
                if said and said[-1].person is None and self._is_somebody(said[-1].name):
                    return said[-1]
                told = said[-1].person if said else None
                if told is None or told.type != "person" or self.cast.is_other(told, gender):
                    answer = topic(clause, begin, end)
                    told = answer.name if answer else None
                if told and told.type == "person" and not self.cast.is_other(told, gender):
                    return speaker(told)
        return None

    def _is_somebody(self, name: str) -> bool:
        """Whether the words stand for one unnamed person: a witness, en granne."""
        first, _, rest = name.casefold().partition(" ")
        return first in self.small.indefinite and bool(rest) and BODIES.isdisjoint(rest.split())

    def _spoken(self, id: str, floor: int, limit: int) -> list[tuple[int, FoundSpeaker]]:
        """Who spoke in passage `id` between `floor` and `limit`, and where each stretch ends."""
        numbers = self.in_passage.get(id, [])
        low, high = 0, len(numbers)
        while low < high:
            middle = (low + high) // 2
            if self.quotes[numbers[middle]].end < floor:
                low = middle + 1
            else:
                high = middle
        spoken: list[tuple[int, FoundSpeaker]] = []
        for number in numbers[low : low + 200]:
            end, found = self.quotes[number].end, self.found[number]
            if end > limit:
                break
            if found:
                spoken.append((end, found))
        return spoken
