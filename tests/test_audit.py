"""The audit fails where a vulnerability is known, and not where nobody can be asked."""

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from audit import main, verdict

CLEAN = {"name": "lxml", "version": "6.0.0", "vulns": []}
HOLE = {"id": "PYSEC-2026-1", "fix_versions": ["2.0"], "aliases": [], "description": "Bad."}
UNKNOWN = {"name": "rich", "skip_reason": "Dependency not found on PyPI: rich (15.0.0)"}


def json_of(*distributions: object) -> str:
    return json.dumps({"dependencies": distributions, "fixes": []})


@pytest.mark.parametrize(
    ("status", "found", "said", "expected", "line"),
    [
        (0, json_of(CLEAN), "", 0, "0 vulnerabilities in 1 distributions"),
        (0, json_of(CLEAN, UNKNOWN), "", 0, "in 1 distributions, nothing known of 1"),
        (1, json_of(CLEAN | {"vulns": [HOLE]}), "", 1, "1 vulnerabilities in 1"),
        (1, json_of(UNKNOWN, CLEAN | {"vulns": [HOLE, HOLE]}), "", 1, "2 vulnerabilities in 1"),
        (0, json_of(UNKNOWN, UNKNOWN), "", 0, "skipped, nothing is known of 2 distributions"),
        (1, "", "Traceback\nrequests.exceptions.ConnectionError: no", 0, "skipped, nobody can be"),
        (
            1,
            "",
            "Traceback\npip_audit._service.interface.ServiceError",
            0,
            "skipped, nobody can be",
        ),
        (1, "", "Tip: your network may be blocking this service. Try …", 0, "skipped"),
        (2, "", "pip-audit: error: unrecognized arguments: --no", 2, "failed"),
        (1, "", "No module named pip_audit", 1, "failed: No module named pip_audit"),
        (0, "", "", 2, "failed: nothing"),
        (0, "[]", "", 2, "failed"),
    ],
)
def test_the_verdict(status: int, found: str, said: str, expected: int, line: str) -> None:
    ended, lines = verdict(status, found, said)
    assert ended == expected
    assert line in lines[-1]
    assert "\n" not in "".join(lines)


def test_a_vulnerability_is_named_with_what_mends_it() -> None:
    _, lines = verdict(1, json_of(CLEAN | {"vulns": [HOLE]}), "")
    assert lines[0] == "lxml 6.0.0: PYSEC-2026-1, mended in 2.0"


@contextmanager
def advisories(status: int, name: str) -> Iterator[str]:
    """The address of a service that answers as OSV does: one entry for `name`."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            asked = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
            package = {"name": name, "ecosystem": "PyPI"}
            hole = {"id": "PYSEC-2026-1", "aliases": [], "affected": [{"package": package}]}
            known = asked["package"]["name"] == name
            body = json.dumps({"vulns": [hole]} if known else {}).encode()
            self.send_response(status)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


@pytest.mark.parametrize(
    ("status", "name", "expected", "line"),
    [
        (200, "lxml", 1, "mended in nowhere yet"),
        (200, "nosuch", 0, "pip-audit: 0 vulnerabilities"),
        (503, "lxml", 0, "pip-audit: skipped, nobody can be asked"),
    ],
)
def test_pip_audit_says_what_we_take_it_to_say(
    status: int, name: str, expected: int, line: str, capsys: pytest.CaptureFixture[str]
) -> None:
    pytest.importorskip("pip_audit", reason="pip-audit is not installed")
    with advisories(status, name) as address:
        assert main(["--vulnerability-service", "osv", "--osv-url", address]) == expected
    assert line in capsys.readouterr().out
