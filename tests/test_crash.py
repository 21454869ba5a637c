"""The bot is killed at every commit and every send of a story; the platforms' own history shows each message once."""

import asyncio
from difflib import unified_diff
from pathlib import Path

import pytest

from adapters.sandbox.stories import expecting
from adapters.sandbox.stories.parse import read
from bot.playing import Stage
from tests.crash_stage import CrashStage, written
from tests.needs import ROOT

pytestmark = [pytest.mark.crash, pytest.mark.timeout(3000)]
STEP_AT_MOST = 240.0
ONLY = "Only to"
AWAY = "I was away, nothing is lost.\n\n"  # said once to whom the bot reads in the history (C6)


async def killed(path: Path, folder: Path, every: int) -> int:
    """Play a story with deaths; assert that it ends as it does without; gives how often the bot died."""
    story = read(path)
    async with Stage(story, f"sqlite:///{folder / 'calm.db'}") as calm:
        while await asyncio.wait_for(calm.player.step(), STEP_AT_MOST):
            pass
        wanted = written(calm.town)
        # What a press wants said at once comes as an ordinary message if the process that would say it has died.
        answers = {one.text.partition("\n")[2] for step in calm.player.steps for one in step.seen if ONLY in one.head}
    async with CrashStage(story, folder, every) as stage:
        while await asyncio.wait_for(stage.player.step(), STEP_AT_MOST):
            pass
        found = written(stage.town)
        for place in sorted({*wanted, *found}):
            calmly = wanted.get(place, [])
            after = [one.replace(AWAY, "") for one in found.get(place, [])]
            after = [one for one in after if one in calmly or one not in answers]
            difference = "\n".join(unified_diff(calmly, after, "undisturbed", "killed", lineterm=""))
            assert not difference, f"{place}, after {stage.deaths} deaths:\n{difference}"
        assert not [one for one in expecting.troubles(story, stage.player.steps, stage.stage_of) if "stage of" in one]
        return stage.deaths


AD = ROOT / "tests" / "stories" / "pasted_post.story"


async def test_killed_at_every_fifth_commit_and_send_from_the_first_word_to_a_live_ad(tmp_path: Path) -> None:
    assert await killed(AD, tmp_path, every=5) > 20


@pytest.mark.long
async def test_killed_at_every_commit_and_send_from_the_first_word_to_a_live_ad(tmp_path: Path) -> None:
    assert await killed(AD, tmp_path, every=1) > 100


@pytest.mark.long
async def test_killed_at_every_tenth_commit_and_send_of_the_whole_lifecycle(tmp_path: Path) -> None:
    deaths = await killed(ROOT / "adapters" / "sandbox" / "demonstration.story", tmp_path, every=10)
    assert deaths > 50
