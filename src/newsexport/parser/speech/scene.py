"""A text as the search for speakers sees it: its quotations, its names, who has spoken so far."""

from collections.abc import Sequence

from newsexport.parser.names.found import FoundName
from newsexport.parser.passage import Passage
from newsexport.parser.sentences import blinded
from newsexport.parser.speech.clause import Clause
from newsexport.parser.speech.quotes import FoundQuote
from newsexport.parser.speech.speaker_cast import Cast, FoundSpeaker

_HELD = 64  # clauses; one that is asked for is near the last

# Passages that stand beside the story: nothing in it takes them up.
ASIDE = frozenset({"caption", "subhead", "headline", "deck", "table"})


class Scene:
    """What is known while the speakers are looked for, one quotation after the other."""

    def __init__(
        self,
        quotes: Sequence[FoundQuote],
        passages: Sequence[Passage],
        names: Sequence[FoundName],
        language: str,
    ) -> None:
        self.quotes = quotes
        self.passages = passages
        self.cast = Cast(passages, names, language)
        self.small = self.cast.small
        self.base = self.small.base
        self.order = self.cast.order
        self.in_passage: dict[str, list[int]] = {}
        for number, quote in enumerate(quotes):
            self.in_passage.setdefault(quote.passage, []).append(number)
        self.found: list[FoundSpeaker | None] = [None] * len(quotes)
        self._clauses: dict[int, Clause] = {}

    def clause(self, at: int) -> Clause:
        """Passage `at` without its speech."""
        clause = self._clauses.get(at)
        if clause is None:
            if len(self._clauses) >= _HELD:
                self._clauses.clear()
            passage = self.passages[at]
            numbers = self.in_passage.get(passage.id)
            text = passage.text
            if numbers:
                text = blinded(text, [self.quotes[n][1:3] for n in numbers])
            mentions = self.cast.mentions(passage.id)
            clause = self._clauses[at] = Clause(text, mentions, self.small)
        return clause

    def spoken(self, id: str, floor: int, limit: int) -> list[tuple[int, FoundSpeaker]]:
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
