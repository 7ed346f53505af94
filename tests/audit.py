"""Known vulnerabilities of what is installed, by pip-audit: a part of `make check`.

    audit.py [PIP-AUDIT'S OPTIONS...]

Exit status 1: something that is installed has one. Where nobody can be asked (no network, an index
that knows nothing of vulnerabilities) a line says so, and the status is 0. pip and setuptools,
which an environment brings along, are not looked at.
"""

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

# The last line of pip-audit's traceback begins with one of these where an answer failed to come.
_NO_ANSWER = ("requests.exceptions.", "urllib3.exceptions.", "pip_audit._service.interface.")
_SAID_SO = "your network may be blocking this service"


def verdict(status: int, found: str, said: str) -> tuple[int, list[str]]:
    """Our exit status and what to say, by pip-audit's own status, its JSON and what it said."""
    try:
        distributions: list[dict[str, Any]] = json.loads(found)["dependencies"]
    except (ValueError, KeyError, TypeError):
        last = (said.strip() or "nothing").split("\n")[-1][:200]
        if last.startswith(_NO_ANSWER) or _SAID_SO in said:
            return 0, [f"pip-audit: skipped, nobody can be asked about vulnerabilities ({last})"]
        return status or 2, [f"pip-audit: failed: {last}"]
    skipped = [one for one in distributions if "skip_reason" in one]
    lines = [*_vulnerable(distributions)]
    asked = len(distributions) - len(skipped)
    if not asked:
        why = skipped[0]["skip_reason"] if skipped else "nothing is installed"
        return 0, [f"pip-audit: skipped, nothing is known of {len(skipped)} distributions ({why})"]
    unknown = f", nothing known of {len(skipped)}" if skipped else ""
    lines.append(f"pip-audit: {len(lines)} vulnerabilities in {asked} distributions{unknown}")
    return (1 if lines[1:] else 0), lines


def _vulnerable(distributions: list[dict[str, Any]]) -> Iterator[str]:
    for one in distributions:
        for hole in one.get("vulns", ()):
            mended = ", ".join(hole.get("fix_versions", ())) or "nowhere yet"
            yield f"{one['name']} {one['version']}: {hole['id']}, mended in {mended}"


def installed() -> str:
    """What is installed beside ourselves, as requirements."""
    command = [sys.executable, "-m", "pip", "freeze", "--exclude-editable"]
    frozen = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    return "".join(f"{line}\n" for line in frozen.split("\n") if "==" in line)


def main(options: list[str]) -> int:
    with TemporaryDirectory() as folder:
        requirements, found = Path(folder) / "requirements.txt", Path(folder) / "found.json"
        requirements.write_text(installed(), "utf-8")
        run = subprocess.run(
            [
                *(sys.executable, "-m", "pip_audit", "--requirement", str(requirements)),
                *("--no-deps", "--disable-pip", "--progress-spinner", "off"),
                *("--format", "json", "--output", str(found), *options),
            ],
            capture_output=True,
            text=True,
        )
        content = found.read_text("utf-8") if found.exists() else ""
    status, lines = verdict(run.returncode, content, run.stderr)
    print("\n".join(lines))
    return status


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
