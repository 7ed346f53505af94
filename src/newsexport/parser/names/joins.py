"""What small words join to a head word: "Ministry of [Defence]", "Landsret i [Viborg]"."""

from newsexport.parser.names.forms import CAPITAL_ADJECTIVES, behind_hyphen, is_german_adjective
from newsexport.parser.names.lookup import Lookup
from newsexport.parser.names.runs import Run, Word, opens_sentence
from newsexport.parser.names.small import small_end
from newsexport.parser.names.words import GEO_HEADS, GEO_OF, OF, OF_ABROAD, ON, SUBJECTS
from newsexport.parser.titles import PORTFOLIOS

_ANDS = {
    "de": (" und ",),
    "nl": (" en ",),
    "sv": (" och ",),
    "da": (" og ",),
    "no": (" og ",),
    "nb": (" og ",),
    "nn": (" og ",),
    "fr": (" et ",),
    "es": (" y ", " e "),
    "pt": (" e ",),
    "it": (" e ", " ed "),
    "pl": (" i ",),
}
_OF_ENDS = tuple(
    f"{word} " for word in "für voor för for der de du des la di da do van del ella dos das".split()
)
_HYPHENED = frozenset(("- und ", "- og ", "- och ", "- en "))
_POSSESSIVE = ("' ", "’ ")
_IN = frozenset("sv da no nb nn pl".split())
_LONGEST_GAP = 10  # characters: " de la "
_LONGEST = 14  # words


def with_of(look: Lookup, runs: list[Run], at: int, words: tuple[Word, ...]) -> tuple[Word, ...]:
    """`words` with what "of" and the like join to their head word."""
    lex = look.lex
    last = words[-1]
    if look.english and last.text not in lex.joiners and last.text[-1:] != "s":
        return words
    after = look.text[last.end : last.end + 2]
    if after in _POSSESSIVE and look.english and last.text[-1:] == "s" and at + 1 < len(runs):
        following = look.words(runs[at + 1])  # "St Thomas' Hospital"
        if runs[at + 1][1] == last.end + 2 and following[0].text in lex.tails:
            return (*words, *following)
    if after[:1] != " ":
        return words
    if last.text in lex.offices and at + 1 < len(runs):
        gap = look.text[last.end : runs[at + 1][1]]
        if gap in (" of ", " of the ", " for "):
            following = look.words(runs[at + 1])
            if following[0].text in PORTFOLIOS:
                return (*words, *following)
    if (last.text in GEO_HEADS or last.text in GEO_OF) and at + 1 < len(
        runs
    ):  # "Gulf of Riga", "Mar de Alborán"
        gap = look.text[last.end : runs[at + 1][1]]
        if gap in OF or gap in OF_ABROAD:
            return (*words, *look.words(runs[at + 1])[:2])
    if look.english:
        if last.text not in lex.heads:
            return words
    else:
        first = next(
            (w for w in words if w.text not in lex.openers and w.text not in lex.offices), words[0]
        )
        if first is not words[-1] and (
            first.text in CAPITAL_ADJECTIVES or is_german_adjective(first.text, lex.language)
        ):
            first = words[words.index(first) + 1]
        if not look.is_head(first.text):
            return words
        opens = opens_sentence(look.text, first.start)
        end = small_end(look.text, last.end, lex.language, opens)
        if end > last.end:
            small = look.text[last.end + 1 : end]
            words = (*words, Word(small, last.end + 1, end, False))
    second = False
    joins = OF if look.english else OF_ABROAD
    while at + 1 < len(runs) and len(words) < _LONGEST:
        gap = look.text[words[-1].end : runs[at + 1][1]]
        if len(gap) > _LONGEST_GAP:
            break
        following = look.words(runs[at + 1])
        phrase = look.phrase(following)
        if phrase and not phrase[0]:  # "Polícia Civil do [Rio de Janeiro]"
            following = (Word(look.text[phrase[1] : phrase[2]], phrase[1], phrase[2], False),)
        if gap == " and " and look.english and len(words) > 1 and not second:
            of = look.text[max(0, words[-1].start - 5) : words[-1].start]
            second = of.endswith((" of ", " for ", " the "))
            stands = following[0].text in lex.heads or (
                following[-1].text in lex.tails and following[-1].text not in SUBJECTS
            )
            if not second or look.named(following) or stands:
                break
        elif gap in _ANDS.get(lex.language, ()):
            behind_of = look.text[max(0, words[-1].start - 5) : words[-1].start].endswith(_OF_ENDS)
            if look.english or second or not behind_of or len(words) < 2:
                break
            if look.is_head(following[0].text) or look.named(following):
                break
            second = True
        elif gap in _HYPHENED and not look.english:
            if not look.is_head(following[0].text) and not behind_hyphen(words[-1].text):
                break
        elif gap in (" i ", " w ", " we ") and lex.language in _IN:
            if second or not look.is_place(following):
                break
            second = True
        elif gap in (" on ", " on the ") and words[-1].text in ON:
            pass
        elif gap not in joins or (gap in (" à ", " a ", " al ") and look.named(following)):
            break
        if following[0].text in lex.openers and not look.named(following):
            break
        words = (*words, *following)
        at += 1
    return words
