"""How files are named where names must mean the same on every machine, and patterns of names.

Told paths are relative to one folder, with `/` between their parts. Patterns are those of
.gitignore, without negation:

    *.xml                   any file of that name, in any folder
    /*.xml                  in the first folder only
    archive                 that file, or all that is below that folder
    feeds/**/old-*.json     a slash makes it relative to the first folder; ** is any folders
"""

import os
from fnmatch import fnmatchcase


def relative(name: str, here: str, root: str) -> str:
    """The path told for the file that is called `name` in the folder `here`: relative to `root`
    where it is below it, else absolute. What is no file, as "<stdin>", keeps its name.

    >>> relative("./feeds/../a.json", "/news/today", "/news")
    'today/a.json'
    >>> relative("/other/a.json", "/news/today", "/news")
    '/other/a.json'
    """
    if name.startswith("<"):
        return name
    path = os.path.normpath(os.path.join(here, name)).replace(os.sep, "/")
    folder = os.path.normpath(root).replace(os.sep, "/").rstrip("/") + "/"
    return path.removeprefix(folder)


def fits(pattern: str, path: str) -> bool:
    """Whether `path`, or a folder that it is in, is one of those that `pattern` names.

    >>> [fits("feeds/**/old-*.json", path) for path in ("feeds/a/old-1.json", "old-1.json")]
    [True, False]
    """
    parts = path.split("/")
    wanted = pattern.strip("/").split("/")
    if "/" not in pattern.rstrip("/"):
        wanted = ["**", *wanted]
    # how many of the wanted parts may be used up by the parts so far
    reached = _skipped({0}, wanted)
    for at, part in enumerate(parts):
        following: set[int] = set()
        for used in reached - {len(wanted)}:
            if wanted[used] == "**":
                following |= {used, used + 1}
            elif _fits(wanted[used], part):
                following.add(used + 1)
        reached = _skipped(following, wanted)
        # a pattern with a slash at its end names folders only
        folder = at < len(parts) - 1
        if len(wanted) in reached and (folder or not pattern.endswith("/")):
            return True
    return False


def _skipped(reached: set[int], wanted: list[str]) -> set[int]:
    """The same, and where `**` stands for no folder; at the end it stands for one part at least."""
    found = set(reached)
    for used in reached:
        while used < len(wanted) - 1 and wanted[used] == "**":
            used += 1
            found.add(used)
    return found


def _fits(pattern: str, part: str) -> bool:
    return fnmatchcase(part, pattern.replace("[^", "[!"))
