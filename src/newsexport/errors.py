"""The errors this package raises on purpose.

    NewsExportError
    |-- SourceError      a source that cannot be read at all
    |-- ModelError       data that is no News Item
    |-- UnknownName      no such exporter or reader, no such option
    |-- RecogniserError  a recogniser of names that cannot do its work
    |-- ExportError      an item that a format cannot express
    |-- ReceiverError    a CMS that cannot be reached, refuses, or answers what is no answer
    `-- OutputError      a result that cannot be written where it should go

What is merely wrong in a text is no error: it is a `Finding`, collected and reported. An
error ends the work on one item and never the work on the others.

Each has a `code`, a one-line message that names the place, and a `hint` of what to do.
Workers send errors home, so they must survive pickling: every constructor takes its
arguments by position and hands all of them to `super().__init__`.
"""


class NewsExportError(Exception):
    """Base class: `except NewsExportError` catches all of them, and no bug."""

    code = "error"  # stable, for programs
    hint = ""  # one sentence for people; empty where the message says it all


class SourceError(NewsExportError):
    """`name` cannot be read. `line` and `column` (from 1) are 0 where no place is known, and the
    end (exclusive) is where no more is known than the place. `line_text` is the whole of that line,
    to be shown; "" where it is not at hand, or long."""

    def __init__(
        self,
        code: str,
        name: str,
        message: str,
        line: int = 0,
        column: int = 0,
        hint: str = "",
        end_line: int = 0,
        end_column: int = 0,
        line_text: str = "",
    ) -> None:
        super().__init__(code, name, message, line, column, hint, end_line, end_column, line_text)
        self.code = code
        self.name = name
        self.message = message
        self.line = line
        self.column = column
        self.hint = hint
        self.end_line = end_line
        self.end_column = end_column
        self.line_text = line_text

    def __str__(self) -> str:
        place = f":{self.line}:{self.column}" if self.line else ""
        return f"{self.name}{place}: {self.message}"


class ModelError(NewsExportError):
    """The value at `pointer` (RFC 6901) does not fit the document model."""

    code = "model-mismatch"
    hint = "schemas/news-item.schema.json describes every field"

    def __init__(self, pointer: str, message: str) -> None:
        super().__init__(pointer, message)
        self.pointer = pointer
        self.message = message

    def __str__(self) -> str:
        return f"{self.pointer or '/'}: {self.message}"


class UnknownName(NewsExportError):
    """Nothing of this `kind` is called `name`; `known` lists what is."""

    code = "unknown-name"

    def __init__(self, kind: str, name: str, known: tuple[str, ...]) -> None:
        super().__init__(kind, name, known)
        self.kind = kind
        self.name = name
        self.known = known

    def __str__(self) -> str:
        return f"unknown {self.kind} {self.name!r}; known: {', '.join(self.known)}"


class RecogniserError(NewsExportError):
    """The recogniser called `name` is not installed, or failed."""

    def __init__(self, code: str, name: str, message: str, hint: str = "") -> None:
        super().__init__(code, name, message, hint)
        self.code = code
        self.name = name
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        return f"recogniser {self.name}: {self.message}"


class ExportError(NewsExportError):
    """The part of an item at `pointer` cannot be written in `format`."""

    code = "export-impossible"

    def __init__(self, format: str, pointer: str, message: str) -> None:
        super().__init__(format, pointer, message)
        self.format = format
        self.pointer = pointer
        self.message = message

    def __str__(self) -> str:
        return f"{self.format}: {self.pointer or '/'}: {self.message}"


class ReceiverError(NewsExportError):
    """The receiver at `address` did not do what was asked.

    `status` is that of its answer, 0 where there was none; `refusal` is its own word for why
    ("term_exists"), `data` what it says with it. `again`: trying later may help, but only after
    looking whether it was done; `after`: seconds to wait before, where the receiver says so.
    """

    def __init__(
        self,
        code: str,
        address: str,
        message: str,
        hint: str = "",
        status: int = 0,
        refusal: str = "",
        data: object = None,
        again: bool = False,
        after: float | None = None,
    ) -> None:
        super().__init__(code, address, message, hint, status, refusal, data, again, after)
        self.code = code
        self.address = address
        self.message = message
        self.hint = hint
        self.status = status
        self.refusal = refusal
        self.data = data
        self.again = again
        self.after = after

    def __str__(self) -> str:
        return f"{self.address}: {self.message}"


class OutputError(NewsExportError):
    """`path` cannot be written."""

    def __init__(self, code: str, path: str, message: str, hint: str = "") -> None:
        super().__init__(code, path, message, hint)
        self.code = code
        self.path = path
        self.message = message
        self.hint = hint

    def __str__(self) -> str:
        return f"{self.path}: {self.message}"
