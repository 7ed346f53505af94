"""Where the parts of a JSON text stand."""

import json
import re

from newsexport.source import Span

_SPACE = re.compile(r"[ \t\r\n]*")


class JsonPlaces:
    """The places of the value that begins at `start` of `text`."""

    def __init__(self, text: str, start: int = 0) -> None:
        self._text = text
        self._spans: dict[str, Span] = {}
        self._keys: dict[str, Span] = {}
        self._walk("", self._skip(start))

    def _skip(self, at: int) -> int:
        found = _SPACE.match(self._text, at)
        assert found
        return found.end()

    def _walk(self, pointer: str, at: int) -> int:
        text, sign = self._text, self._text[at : at + 1]
        start = at
        if sign in ("{", "["):
            at = self._skip(at + 1)
            number = 0
            while text[at : at + 1] not in ("}", "]", ""):
                if sign == "{":
                    key, end = json.decoder.scanstring(text, at + 1)
                    step = f"{pointer}/{key.replace('~', '~0').replace('/', '~1')}"
                    self._keys[step] = Span(at, end)
                    at = self._skip(self._skip(end) + 1)
                else:
                    step = f"{pointer}/{number}"
                    number += 1
                at = self._skip(self._walk(step, at))
                if text[at : at + 1] == ",":
                    at = self._skip(at + 1)
            at += 1
        else:
            at = json.JSONDecoder().raw_decode(text, at)[1]
        self._spans[pointer] = Span(start, at)
        return at

    def span(self, pointer: str) -> Span:
        while pointer and pointer not in self._spans:
            pointer = pointer.rpartition("/")[0]
        return self._spans[pointer]

    def key_span(self, pointer: str) -> Span:
        return self._keys.get(pointer) or self.span(pointer)

    def string_offset(self, pointer: str, at: int) -> int:
        return self.span(pointer).start + 1 + at
