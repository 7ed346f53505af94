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

from newsexport.parser.names.found import FoundName
from newsexport.parser.passage import Passage
from newsexport.parser.sentences import sentence_end, sentence_start, sentences
from newsexport.parser.speech.attribution import attribution_after, attribution_before, topic
from newsexport.parser.speech.clause import Answer, Clause, split_words
from newsexport.parser.speech.quotes import FoundQuote
from newsexport.parser.speech.scene import ASIDE, Scene
from newsexport.parser.speech.speaker_cast import FoundSpeaker
from newsexport.parser.speech.speaker_meaning import resolve

__all__ = ["RULES", "FoundSpeaker", "find_speakers"]

RULES = {
    "speaker-beside": "The name beside the verb of speech in the speech's own sentence.",
    "speaker-continued": "The speaker of the speech before, who goes on.",
    "speaker-introduced": "The person whom the sentence or paragraph before is about.",
}

_MARKS = "\"“”„‟«»‹›‘’‚'` \u00a0,–—―-"
_DASHES = frozenset("–—―-")
_WINDOW = 1500  # characters of the paragraph before that are read
_SUBJUNCTIVE = frozenset(
    "sei seien habe hätten hätte werde würden würde könne könnten müsse müssten solle sollten"
    " dürfe dürften wolle wollten gebe gehe komme wäre wären".split()
)


def find_speakers(
    quotes: Sequence[FoundQuote],
    passages: Sequence[Passage],
    names: Sequence[FoundName],
    language: str,
) -> tuple[FoundSpeaker | None, ...]:
    """The speaker of each quote, in step with `quotes`; None where nobody can tell."""
    if not quotes:
        return ()
    return _Finder(Scene(quotes, passages, names, language)).run()


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
    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self.quotes = scene.quotes
        self.passages = scene.passages
        self.in_passage = scene.in_passage
        self.found = scene.found
        self.base = scene.base
        # whether the words behind the stretch before told who speaks
        self.told_after = False

    def run(self) -> tuple[FoundSpeaker | None, ...]:
        last: FoundSpeaker | None = None
        for id, numbers in self.in_passage.items():
            if id not in self.scene.order:
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
        at = self.scene.order[quote.passage]
        clause = self.scene.clause(at)
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

    def _who(self, at: _At) -> FoundSpeaker | None:
        clause, quote = at.clause, at.quote
        head = clause.text[max(at.opening, at.before) : quote.start].strip(_MARKS)
        told_between, self.told_after = self.told_after, False
        if self._leads_on(at):
            answer = self._after(at)
            if answer:
                self.told_after = True
                return self._resolve(answer, at)
        if at.before and at.opening < at.before:
            # in one sentence with the stretch before it
            if head and not told_between and self._is_new_clause(at):
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
            if at.clause.text.endswith("?"):
                # – What do you mean by that? the reporter's question
                return None
            turn = self._dash_turn(at)
            if turn:
                return turn
        return self._from_paragraph_before(at)

    def _from_paragraph_before(self, at: _At) -> FoundSpeaker | None:
        for back in range(at.passage - 1, max(-1, at.passage - 4), -1):
            passage = self.passages[back]
            if passage.kind in ("headline", "deck"):
                break
            if passage.kind in ASIDE:
                continue
            numbers = self.in_passage.get(passage.id)
            clause = self.scene.clause(back)
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

    def _resolve(self, answer: Answer, at: _At) -> FoundSpeaker | None:
        return resolve(self.scene, answer, at.passage, at.previous or at.last)
