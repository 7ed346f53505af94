"""newsexport under the command line that the hostile cases assume: tests/security/config.json.

    command.py parse FILE [OPTION...]            the article, in any form that holds all of it
    command.py convert FILE --to FORMAT -o OUT
    command.py validate FILE [OPTION...]
    command.py push FILE --url URL --user USER [OPTION...]     to WordPress

Three things differ. Their `parse` prints an article: ours is `explain` for article text, which
prints every line with its role, and `convert --to json` for documents. And they end with 1 where a
document is bad, where `convert` ends with 2 (it could not be read): so 2 becomes 1 here, but only
where the code that is printed is one of a document, never for a missing file, an option, an output.
And the harness has one option for how long a thing may take, where ours are two.
"""

import os
import re
import sys
from pathlib import Path
from typing import Any

from newsexport.cli import main
from newsexport.data import data_of
from newsexport.readers import guess

# what the codes of documents begin with; those of inputs, options and outputs are not among them
_OF_DOCUMENTS = (
    "anpa email encoding explain- feed html input-binary input-empty input-too-large iptc json"
    " jsonld many-items model newsml nitf ninjs no-item rss atom wire xml yaml item export"
).split()

_READABLE = 500_000  # lines


class _Tee:
    """Standard error, remembering what went through."""

    def __init__(self, stream: Any) -> None:
        self._stream = stream
        self.seen: list[str] = []

    def write(self, text: str) -> int:
        self.seen.append(text)
        return int(self._stream.write(text))

    def __getattr__(self, name: str) -> Any:
        return getattr(self._stream, name)


def run(arguments: list[str]) -> int:
    tee = _Tee(sys.stderr)
    sys.stderr = tee
    try:
        main(arguments)
        status = 0
    except SystemExit as end:
        status = end.code if isinstance(end.code, int) else int(end.code is not None)
    codes = re.findall(r"error\[([a-z0-9-]+)\]", "".join(map(str, tee.seen)))
    if status == 2 and codes and all(code.startswith(tuple(_OF_DOCUMENTS)) for code in codes):
        return 1
    return status


def is_article(path: str) -> bool:
    if not os.path.isfile(path):  # a device may have no end
        return False
    try:
        with open(path, "rb") as file:
            content = file.read()
    except (OSError, ValueError):
        return False
    suffix = Path(path).suffix.lower()
    # `explain` is for people's eyes: nobody reads half a million lines
    return (
        content.count(b"\n") < _READABLE
        and suffix in (".txt", ".md", "")
        and guess(data_of(content[:4096], path).begin()) == "text"
    )


def _has_xml_schema(options: list[str]) -> bool:
    return any(Path(option).suffix == ".xsd" for option in options)


def command(kind: str, path: str, options: list[str]) -> list[str]:
    if kind == "validate":
        # XML of no format of news is held against no schema: so as NewsML-G2, which it is not
        read_as = ["--as", "newsml-g2"] if _has_xml_schema(options) else []
        return ["validate", "--no-config", *read_as, *options, "--", path]
    if kind == "push":
        own = ["--timeout" if one == "--max-seconds" else one for one in options]
        return ["push", "wordpress", path, "--no-config", *own]
    if kind == "parse" and is_article(path):
        return ["explain", "--no-config", *options, "--", path]
    to = ["--to", "json"] if kind == "parse" else []
    return ["convert", "--no-config", *to, *options, "--", path]


if __name__ == "__main__":
    kind, path, *options = sys.argv[1:]
    status = run(command(kind, path, options))
    try:
        sys.stdout.flush()
    except OSError:
        status = 2
    sys.stderr.flush()
    os._exit(status)
