"""The pictures of two copies: which is which, and where what is said of them differs."""

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from typing import Any, NamedTuple

from newsexport.copies import Contrast, Copy, Pair, Part, contrasted, shown
from newsexport.copies.agreement import name_key, plain, same_address, same_words
from newsexport.newsitem import NewsItem, Picture

_Key = Callable[[Picture], str | None]


class Credit(NamedTuple):
    """What is printed ("Photo by Jane Doe/Example") and the bare credit ("Jane Doe/Example");
    formats hold either or both."""

    printed: str | None
    bare: str | None

    def __str__(self) -> str:
        return self.printed or self.bare or ""


def same_credit(one: Credit, other: Credit) -> bool:
    """Whether what is printed is the same, else what is bare, or one is in the other; where one
    copy has it printed and the other bare, whether the bare words are among those printed."""
    for first, second in zip(one, other, strict=True):
        if first and second:
            short, long = sorted((plain(first), plain(second)), key=len)
            return short in long
    printed, bare = (one.printed, other.bare) if one.printed else (other.printed, one.bare)
    return _words(bare or "") <= _words(printed or "")


def _words(text: str) -> set[str]:
    return set(re.findall(r"\w+", name_key(text)))


class PictureField(NamedTuple):
    """A value of a picture that copies are compared by."""

    name: str
    key: str
    value: Callable[[Picture], Any]  # None where it is not said
    agree: Callable[[Any, Any], bool]
    text: Callable[[Any], str] = str


HREF = PictureField("address", "href", lambda picture: picture.href, same_address)
CAPTION = PictureField("caption", "caption", lambda picture: picture.caption, same_words)
CREDIT = PictureField(
    "credit",
    "credit",
    lambda picture: (
        Credit(picture.credit, picture.creditline) if picture.credit or picture.creditline else None
    ),
    same_credit,
)


def other_pictures(pair: Pair) -> Iterator[Contrast]:
    """That there are fewer in one copy, whose format could hold more, or that one is another
    file."""
    first, second = len(pair.first.item.pictures), len(pair.second.item.pictures)
    if second < first:
        yield from _fewer(pair, pair.second, pair.first, pair.in_second)
    elif first < second:
        yield from _fewer(pair, pair.first, pair.second, pair.in_first)
    else:
        yield from differing_in(pair, HREF)


def aligned(one: Sequence[Picture], other: Sequence[Picture]) -> list[tuple[int, int]]:
    """The indexes of pictures that are the same: by address, else by caption; the rest in order,
    where there are as many in both."""
    left, right = [*range(len(one))], [*range(len(other))]
    found: list[tuple[int, int]] = []
    keys: tuple[_Key, ...] = (lambda p: p.href, lambda p: plain(p.caption) if p.caption else None)
    for key in keys:
        waiting: dict[str, list[int]] = defaultdict(list)
        for index in reversed(right):
            if (value := key(other[index])) is not None:
                waiting[value].append(index)
        for index in left:
            value = key(one[index])
            if value is not None and waiting[value]:
                found.append((index, waiting[value].pop()))
        ones, others = {a for a, _ in found}, {b for _, b in found}
        left = [index for index in left if index not in ones]
        right = [index for index in right if index not in others]
    if len(one) == len(other):
        found += zip(left, right, strict=True)
    return sorted(found)


def _fewer(pair: Pair, few: Copy, many: Copy, held: NewsItem) -> Iterator[Contrast]:
    """Said of the copy that has fewer; `held` is what its format could hold of the other."""
    here = len(few.item.pictures)
    if len(held.pictures) <= here:
        return
    matched = {index for index, _ in aligned(many.item.pictures, few.item.pictures)}
    could = {(picture.href, picture.caption) for picture in held.pictures}
    extra = [n for n in range(len(many.item.pictures)) if n not in matched]
    extra.sort(
        key=lambda n: (many.item.pictures[n].href, many.item.pictures[n].caption) not in could
    )
    picture = many.item.pictures[extra[0]]
    text = picture.caption or picture.href or picture.id
    number = "1 picture" if here == 1 else f"{here or 'no'} pictures"
    message = f"{number}, but {len(many.item.pictures)} in {many.name}: {shown(text)} is not here"
    there = Part(f"/pictures/{extra[0]}", text)
    yield Contrast("/pictures", Part("/pictures", ""), there, message, few is pair.first)


def differing_in(pair: Pair, field: PictureField) -> Iterator[Contrast]:
    """That both copies state something of a picture and disagree."""
    first, second = pair.first.item, pair.second.item
    for a, b in aligned(first.pictures, second.pictures):
        one, other = field.value(first.pictures[a]), field.value(second.pictures[b])
        if one is None or other is None or field.agree(one, other):
            continue
        kept_one, kept_other = (
            _kept(item, kept, index, field)
            for item, kept, index in zip((first, second), pair.kept, (a, b), strict=True)
        )
        if kept_one is not None and kept_other is not None and field.agree(kept_one, kept_other):
            continue
        one, other = field.text(one), field.text(other)
        shown_one, shown_other = contrasted(one, other)
        said = f"{field.name} of picture {b + 1} is {shown_other}"
        yield Contrast(
            f"/pictures/{b}/{field.key}",
            Part(f"/pictures/{b}/{field.key}", other),
            Part(f"/pictures/{a}/{field.key}", one),
            f"{said}, but {shown_one} in {pair.first.name}",
        )


def missing_in(pair: Pair, field: PictureField) -> Iterator[Contrast]:
    """That one copy leaves out of a picture what it could hold."""
    first, second = pair.first.item, pair.second.item
    for a, b in aligned(first.pictures, second.pictures):
        one, other = field.value(first.pictures[a]), field.value(second.pictures[b])
        if (one is None) == (other is None):
            continue
        if other is None:
            lacking, stating, here, there = pair.second, pair.first, b, a
            held = _kept(first, pair.in_second, a, field)
        else:
            lacking, stating, here, there = pair.first, pair.second, a, b
            held = _kept(second, pair.in_first, b, field)
        if held is not None:
            text = field.text(one if other is None else other)
            yield Contrast(
                f"/pictures/{here}/{field.key}",
                Part(f"/pictures/{here}", ""),
                Part(f"/pictures/{there}/{field.key}", text),
                f"picture {here + 1} has no {field.name}, but {shown(text)} in {stating.name}",
                here_first=lacking is pair.first,
            )


def _kept(item: NewsItem, kept: NewsItem, index: int, field: PictureField) -> Any:
    """The value that is kept of the item's picture; None where pictures are gone."""
    if len(kept.pictures) != len(item.pictures):
        return None
    return field.value(kept.pictures[index])
