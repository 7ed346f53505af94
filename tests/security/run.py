"""Run the hostile cases of ../shared/security on this checkout: `make security`.

    run.py [ARGUMENT...]     arguments of its harness, as --heavy, --scaling, --only '^xml-'

The cases are written into a temporary folder. Where the harness is absent nothing is run.
"""

import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).parent
HARNESS = HERE.parent.parent.parent / "shared" / "security"


def main() -> int:
    if not HARNESS.is_dir():
        print("the hostile cases are not beside this checkout (../shared/security): nothing is run")
        return 0
    with tempfile.TemporaryDirectory() as top:
        cases, config = Path(top, "cases"), Path(top, "config.json")
        generate = [sys.executable, str(HARNESS / "gen.py"), "--out", str(cases)]
        subprocess.run(generate, check=True, stdout=subprocess.DEVNULL)
        command = f"{sys.executable} {HERE / 'command.py'}"
        text = (HERE / "config.json").read_text("utf-8")
        config.write_text(text.replace("@@COMMAND@@", command), "utf-8")
        run = [sys.executable, str(HARNESS / "run_cases.py"), "--cases", str(cases)]
        run += ["--config", str(config), "--known", str(HERE / "known.txt"), "-j", "2", "--quiet"]
        return subprocess.run([*run, *sys.argv[1:]], check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
