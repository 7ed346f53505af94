"""Our schema of ANS beside the official one of 0.10.12, formats on.

They differ in two ways, each named here:
- ours takes any version of 0.10, the official schema its own alone;
- the official schema says that headlines, subheadlines and description are objects beside a
  reference, where JSON Schema of draft 4 passes over it: ours holds to what it says.

All mutants (some minutes): MUTANTS=1; every 31st is tried else.
"""

import os

from newsexport.schemas import is_valid
from standards.ans_mutants import STORY, compared, official
from standards.checks import needs_standards

pytestmark = needs_standards
STEP = int(os.environ.get("MUTANTS", "31"))


def differs_by_name(done: str, theirs: bool, ours: bool) -> bool:
    value, _, place = done.partition(" at ")
    if ours:
        return value == "'0.10.9'" and place.endswith("/version")
    return theirs and place in ("/headlines", "/subheadlines", "/description")


def test_the_story_with_everything_is_taken_by_both() -> None:
    assert official().is_valid(STORY)
    assert is_valid("ans")(STORY)


def test_ours_and_the_official_schema_judge_every_mutant_alike() -> None:
    count = refused = 0
    for done, theirs, ours in compared(STEP):
        count += 1
        refused += not theirs
        assert theirs == ours or differs_by_name(done, theirs, ours), done
    assert count > 100 and 0 < refused < count
