"""The words of messages: names of elements and attributes, values, lists."""

from newsexport.structure.grammar import XML, Grammar, Value

_MOST_NAMES = 6  # that one message lists
_MOST_LETTERS = 40  # of a value that a message quotes


def local(tag: str) -> str:
    return tag.rpartition("}")[2]


def standing(tag: str, grammar: Grammar) -> str:
    """What to call an element that stands there: with its namespace where it is another."""
    namespace, _, name = tag.rpartition("}")
    if namespace[1:] == grammar.namespace:
        return name
    if not namespace:
        return f"{name} (in no namespace)"
    return f"{name} (in the namespace {namespace[1:]})"


def expected(define: str, grammar: Grammar) -> str:
    """What to call an element that should stand there."""
    if grammar.is_open(define):
        return "an element of another namespace"
    return local(grammar.type_of(define).tag)


def any_of(defines: tuple[str, ...], grammar: Grammar) -> str:
    """The elements that may stand there; "" where they are too many to be of help."""
    names = list(dict.fromkeys(expected(each, grammar) for each in defines))
    return either(names) if len(names) <= _MOST_NAMES else ""


def attribute(name: str) -> str:
    namespace, _, own = name.rpartition("}")
    return f"xml:{own}" if namespace[1:] == XML else own


def is_not(text: str, value: Value) -> str:
    if not text:
        return f"is empty, but should be {value.says}"
    return f"is {quoted(text)}, but should be {value.says}"


def quoted(text: str) -> str:
    bare = " ".join(text.split())
    if len(bare) > _MOST_LETTERS:
        bare = f"{bare[:_MOST_LETTERS].rstrip()}…"
    # what is wrong may be white space, which cannot be seen
    shown = bare if bare == text or len(text) > _MOST_LETTERS else repr(text)[1:-1]
    return f"“{shown}”"


def either(names: list[str]) -> str:
    """
    >>> either(["rt"]), either(["name", "definition", "note"])
    ('rt', 'name, definition or note')
    """
    if len(names) < 2:
        return "".join(names)
    return f"{', '.join(names[:-1])} or {names[-1]}"
