"""The bot is killed at every commit and every send of a story (X04 to X08); the platforms' own history shows each
message once."""

import re
from collections import Counter
from collections.abc import Callable, Iterable
from difflib import unified_diff
from pathlib import Path

import pytest

from adapters.sandbox.stories import expectations
from adapters.sandbox.stories.story_file import read
from tests.support.crash_run import CrashRun, written
from tests.support.needs import ROOT

pytestmark = pytest.mark.timeout(3000)
AWAY = re.compile(r"I was away, nothing is lost\.\n+")  # said once to whom the bot reads in the history (C6)
PARTS = 4  # of the whole lifecycle, so that the workers of one test run share it
Note = Callable[[str, object], None]


async def killed(path: Path, folder: Path, *, every: int, part: int = 0, parts: int = 1) -> CrashRun:
    """Play a story with deaths; assert that it ends as it does without."""
    story = read(path)
    async with CrashRun(path, story, folder, every, part, parts) as crash_run:
        await crash_run.play()
        wanted, found = crash_run.rehearsed["written"], written(crash_run.simulator)
        # What a press wants said at once comes as an ordinary message if the process that would say it has died.
        answers = Counter(crash_run.rehearsed["shown"])
        late = Counter(one for said in found.values() for one in said if one in answers)
        assert late <= answers, late - answers
        for place in sorted({*wanted, *found}):
            calmly = wanted.get(place, [])
            after = [AWAY.sub("", one) for one in found.get(place, [])]
            after = [one for one in after if one in calmly or one not in answers]
            difference = "\n".join(unified_diff(calmly, after, "undisturbed", "killed", lineterm=""))
            assert not difference, f"{place}, after {crash_run.deaths} deaths:\n{difference}"
        assert not [
            one for one in expectations.unmet(story, crash_run.player.steps, crash_run.stage_of) if "stage of" in one
        ]
        assert crash_run.deaths == len(crash_run.points()) // every
        return crash_run


def kinds(points: Iterable[str], part: int = 0, parts: int = 1) -> "Counter[str]":
    """How many points of each kind (a method and its side) stand in the lines of a part."""
    named = [one.split(" ", 3) for one in points]
    return Counter(f"{method} {side}" for line, method, side, _ in named if int(line) % parts == part)


AD = ROOT / "tests" / "stories" / "pasted_post.story"
LIFE = ROOT / "adapters" / "sandbox" / "demonstration.story"


async def test_killed_at_every_fifth_commit_and_send_from_the_first_word_to_a_live_ad(
    tmp_path: Path, record_property: Note
) -> None:
    crash_run = await killed(AD, tmp_path, every=5)
    record_property("deaths", crash_run.deaths)
    assert crash_run.deaths > 20


@pytest.mark.long
@pytest.mark.parametrize("part", range(PARTS))
async def test_killed_at_every_commit_and_send_of_the_whole_lifecycle(
    part: int, tmp_path: Path, record_property: Note
) -> None:
    """Every line of the lifecycle belongs to one part, which dies once at each point that is reached in its lines."""
    crash_run = await killed(LIFE, tmp_path, every=1, part=part, parts=PARTS)
    record_property("deaths", crash_run.deaths)
    record_property("points", dict(sorted(kinds(crash_run.points()).items())))
    passed, died = kinds(crash_run.rehearsed["points"], part, PARTS), kinds(crash_run.points())
    assert passed.keys() <= died.keys()
    # That nothing was left out: claims are made of several rows or of one, and after a death an unsent change may be
    # superseded by the next and two timers be caught up in one, so their numbers are nearly, not exactly, the same.
    surely = ("turn ", "sent ", "slack-send ", "discord-send ")
    assert {kind: n for kind, n in passed.items() if kind.startswith(surely) and died[kind] < 0.85 * n} == {}
