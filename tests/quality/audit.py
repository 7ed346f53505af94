"""Known vulnerabilities of what is installed here, by pip-audit: a part of `make check`.

Fails for a package that has one. Where the index or the advisories cannot be asked, nothing is
known: that is said, and is no failure.
"""

import json
import subprocess
import sys
from typing import Any

WAIT = 120  # seconds


def main() -> int:
    asked = [sys.executable, "-m", "pip_audit", "--format", "json", "--skip-editable"]
    asked += ["--progress-spinner", "off"]
    try:
        done = subprocess.run(asked, capture_output=True, text=True, timeout=WAIT)
        packages: list[dict[str, Any]] = json.loads(done.stdout)["dependencies"]
    except (subprocess.TimeoutExpired, ValueError, KeyError):
        print("pip-audit: nothing is known, since the advisories cannot be asked")
        return 0
    audited = [one for one in packages if "vulns" in one]
    bad = [one for one in audited if one["vulns"]]
    print(f"pip-audit: {len(audited)} of {len(packages)} packages audited, {len(bad)} vulnerable")
    for one in bad:
        names = ", ".join(str(vulnerability["id"]) for vulnerability in one["vulns"])
        print(f"  {one['name']} {one['version']}: {names}")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
