"""Push articles to Ghost one after the other, with no journal: what is to be killed.

ghost_pusher.py FILE...      (GHOST_URL and GHOST_KEY say where)
"""

import os
import sys
from pathlib import Path

import newsexport
from cms.ghost_site import PlainClient
from newsexport.receiver import Wishes
from newsexport.receivers.ghost import ghost


def main() -> None:
    session = ghost.connect(PlainClient(os.environ["GHOST_URL"], os.environ["GHOST_KEY"]))
    for name in sys.argv[1:]:
        item = newsexport.parse(Path(name).read_text("utf-8"), name=Path(name).name)
        plan = ghost.plan(item, Wishes(status="publish", create=True))
        post = session.find(plan, None)
        if post is None:
            session.create(plan)
        else:
            session.update(post, plan)


if __name__ == "__main__":
    main()
