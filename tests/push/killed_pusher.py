"""Push three articles to a fake receiver, and be killed by SIGKILL at the step of a number.

killed_pusher.py FOLDER NUMBER      (0: never)
"""

import os
import signal
import sys
from pathlib import Path

from newsexport.push.engine import push_all
from push.fake_receiver import FakeSession, article, desk_for

ARTICLES = tuple(map(article, (1, 2, 3)))


def main() -> None:
    folder, left = Path(sys.argv[1]), int(sys.argv[2])

    def step(_: str) -> None:
        nonlocal left
        left -= 1
        if left == 0:
            os.kill(os.getpid(), signal.SIGKILL)

    session = FakeSession(folder / "site.json", step=step)
    with desk_for(session, folder, step=step) as desk:
        for one in push_all(ARTICLES, desk):
            print(one.outcome)


if __name__ == "__main__":
    main()
