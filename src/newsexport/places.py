"""Places in the blocks of an item, carried over to other texts of the same blocks."""

from collections.abc import Mapping

from newsexport.newsitem import DayMention, Mention, Quote


class Mover:
    """From texts by block id (see `derived.readable`) to what has become of them: gone, or kept
    but for characters left out and white space made a space."""

    def __init__(self, before: Mapping[str, str], after: Mapping[str, str]) -> None:
        self.before, self.after = before, after
        self._offsets: dict[str, list[int]] = {}

    def quote(self, quote: Quote) -> Quote | None:
        """`quote` where its words stand now; None where they stand no more."""
        found = self._place(quote.block, quote.start, quote.end)
        if found is None:
            return None
        text = self._words(quote, found)
        return quote._replace(start=found[0], end=found[1], text=text)

    def day(self, day: DayMention) -> DayMention | None:
        found = self._place(day.block, day.start, day.end)
        if found is None:
            return None
        return day._replace(start=found[0], end=found[1], text=self._words(day, found))

    def mention(self, mention: Mention) -> Mention | None:
        found = self._place(mention.block, mention.start, mention.end)
        return mention._replace(start=found[0], end=found[1]) if found else None

    def _place(self, block: str, start: int, end: int) -> tuple[int, int] | None:
        before, after = self.before.get(block, ""), self.after.get(block, "")
        if not before or before == after:
            return start, end  # as it was, if only a place in nothing
        if block not in self._offsets:
            self._offsets[block] = _offsets(before, after)
        offsets = self._offsets[block]
        last = len(before)
        found = offsets[min(start, last)], offsets[min(end, last)]
        return found if after[slice(*found)].strip() else None

    def _words(self, of: Quote | DayMention, found: tuple[int, int]) -> str:
        as_was = self.before.get(of.block, "")[of.start : of.end] == of.text
        return self.after[of.block][slice(*found)] if as_was and of.block in self.after else of.text


def _offsets(before: str, after: str) -> list[int]:
    """For each offset in `before` the one in `after`."""
    offsets: list[int] = []
    at = 0
    for letter in before:
        offsets.append(at)
        if at < len(after) and (after[at] == letter or (after[at] == " " and letter.isspace())):
            at += 1
    offsets.append(at)
    return offsets
