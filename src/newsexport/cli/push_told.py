"""What became of an article, told: a line of data, and on standard error what to know of it."""

from newsexport.cli.messages import printable, say_error, say_note
from newsexport.push.engine import Pushed


def tell(one: Pushed, *, quiet: bool, line: bool = True) -> None:
    """`created<TAB>article.txt<TAB>https://news.example.org/...` where a line is wanted, and the
    notes unless `quiet`."""
    if one.error:
        say_error(one.error, of=one.name)
    if not quiet:
        if one.title and one.title_basis == "derived":
            say_note(one.name, f"the title is derived from the lead: {one.title}")
        for note in one.notes:
            say_note(one.name, note)
    if line:
        link = one.post.link if one.post else ""
        print("\t".join(printable(part) for part in (one.outcome, one.name, link)), flush=True)
