"""The children of one element in their places: what is missing, too much or in the wrong order."""

from collections import Counter
from collections.abc import Iterator

from newsexport.structure.content_model import BEGIN, ContentModel, counts
from newsexport.structure.grammar import ElementType, Grammar
from newsexport.structure.wording import any_of, expected, local, standing


class Children:
    """Takes the children of an element one by one.

    One mistake is told once. What is missing where a child stands, and stands further on, is told
    there: that it stands too late. Only where it is welcome there too is it told here.
    """

    def __init__(
        self, kind: ElementType, model: ContentModel, grammar: Grammar, tags: list[str]
    ) -> None:
        self._kind = kind
        self._parent = local(kind.tag)
        self._model = model
        self._grammar = grammar
        self._state = BEGIN
        self._ahead = Counter(tags)
        self._taken: list[tuple[str, int]] = []  # names of children, and the state before each
        self._told: set[str] = set()  # definitions that are missing
        self._put_off: dict[str, tuple[int, str]] = {}  # by definition; the child, the message
        self.defines: list[str | None] = []  # of each child taken; None: nothing known of it
        self.wrong: list[list[str]] = []  # with each child taken

    def take(self, tag: str) -> None:
        self._ahead[tag] -= 1
        model = self._model
        wrong: list[str] = []
        behind = model.step(self._state, tag)
        if behind is None:
            behind = model.jump(self._state, tag)
            if behind is not None:
                wrong += self._missing_before(tag)
            else:
                wrong.append(self._out_of_place(tag))
                for late in [each for each in self._put_off if self._grammar.admits(each, tag)]:
                    del self._put_off[late]
        if behind is not None:
            self._taken.append((tag, self._state))
            self._state = behind
            define: str | None = model.defines[behind]
        else:
            define = model.define_of(tag)
        if define is None or self._grammar.is_open(define):
            define = self._grammar.known.get(tag)
        self.defines.append(define)
        self.wrong.append(wrong)

    def end(self) -> list[str]:
        """What is wrong with the element as a whole, when all its children are taken."""
        for at, message in self._put_off.values():
            self.wrong[at].append(message)
        missing = list(self._missing_at_end())
        for count in counts(self._kind.content):
            found = [at for at, define in enumerate(self.defines) if define in count.defines]
            if len(found) < count.least:
                names = any_of(tuple(sorted(count.defines)), self._grammar)
                missing.append(f"{self._parent} has no {names}")
            for at in found[1:] if not count.many else ():
                (name,) = count.defines
                message = f"{self._parent} has more than one {expected(name, self._grammar)}"
                self.wrong[at].append(message)
        return missing

    def _missing_before(self, tag: str) -> Iterator[str]:
        needed = self._model.needed(self._state, tag)
        name = standing(tag, self._grammar)
        if not needed:
            names = any_of(self._model.expected(self._state), self._grammar)
            if names:
                yield f"{self._parent} needs {names} before {name}"
            else:
                yield f"{name} stands too early in {self._parent}"
        for define in needed:
            if define in self._told:
                continue
            self._told.add(define)
            missing = expected(define, self._grammar)
            if any(
                self._ahead[each] and self._grammar.admits(define, each) for each in self._ahead
            ):
                message = f"{missing} must stand before {name} in {self._parent}"
                self._put_off[define] = (len(self.defines), message)
            else:
                yield f"{self._parent} has no {missing}, which must stand before {name}"

    def _missing_at_end(self) -> Iterator[str]:
        if self._model.ends(self._state):
            return
        needed = self._model.needed(self._state, None)
        if not needed:
            names = any_of(self._model.expected(self._state), self._grammar)
            yield f"{self._parent} ends too early{f': {names} must follow' if names else ''}"
        taken = {tag for tag, _ in self._taken}
        for define in needed:
            if define not in self._told:
                name = expected(define, self._grammar)
                stands = any(self._grammar.admits(define, tag) for tag in taken)
                yield f"{self._parent} {'ends without' if stands else 'has no'} {name}"

    def _out_of_place(self, tag: str) -> str:
        model, parent, name = self._model, self._parent, standing(tag, self._grammar)
        if model.define_of(tag) is not None:
            # the first child behind which there is no more place for it
            for before, earlier in self._taken:
                after = model.step(earlier, before) or model.jump(earlier, before)
                if after is None or model.jump(after, tag) is not None:
                    continue
                if before == tag:
                    return f"{parent} has more than one {name}"
                first = model.jump(earlier, tag)
                other = standing(before, self._grammar)
                if first is not None and model.jump(first, before) is not None:
                    return f"{name} must stand before {other} in {parent}"
                return f"{parent} has room for {other} or {name}, not for both"
        instead = any_of(model.expected(self._state), self._grammar)
        return f"{name} is not expected in {parent}{f', but {instead}' if instead else ''}"
