"""Plays a base story once, keeps its state, and says each row's words in a copy of it.

The copy is what a restart leaves: the simulator's saved state and the database's file. So every row begins where the
base ended and none hears of another; stories that are restarted after every line show that this reads the same.
"""

import asyncio
import json
import shutil
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from sqlalchemy import text

from adapters.sandbox.simulator import STATE, Simulator
from adapters.sandbox.stories.player import Player
from adapters.sandbox.stories.screen_changes import ScreenChange
from adapters.sandbox.stories.story_file import parse
from adapters.sandbox.stories.story_lines import Says, Story, StoryLine
from adapters.sandbox.time_travel import TimeTravel
from bot.admin.stories import PATIENCE
from tests.support.in_process import PlainStoryRun
from tests.support.situations_rows import SituationRow
from tests.support.story_runner import STEP_AT_MOST

STORED = (
    *("tasks", "projects", "versions", "ads", "postings", "inquiries", "applications", "interviews", "relay_lines"),
    *("offers", "contracts", "milestones", "check_ins", "slips", "deliveries", "differences", "ratings"),
)
"""Tables of what people did to each other. Talks, people, places and the work table change with every word."""
PASSING = frozenset({"version", "last_heard", "opened", "reminded", "at"})
"""Columns that say that somebody wrote or looked, not that anything was done."""
Rows = dict[str, dict[str, str]]


@dataclass(frozen=True, slots=True)
class Snapshot:
    """Where a base story has ended."""

    folder: Path
    story: Story
    now: datetime
    ids: int

    @property
    def database(self) -> Path:
        return self.folder / "base.db"


@dataclass(frozen=True, slots=True)
class Played:
    """What followed a row's words: what people see, what their `status` shows then, and which stored rows changed;
    `trouble` is what stopped it."""

    seen: Sequence[ScreenChange] = ()
    status: dict[str, str] | None = None
    effects: Sequence[str] = ()
    trouble: str = ""


class ResumedRun(PlainStoryRun):
    """A story that goes on from a snapshot in a copy of its own."""

    def __init__(self, snapshot: Snapshot, lines: Sequence[StoryLine], copy: Path) -> None:
        story = replace(snapshot.story, start=snapshot.now, lines=tuple(lines))
        shutil.copy(snapshot.database, copy)
        super().__init__(story, f"sqlite:///{copy}")
        self.simulator = Simulator(snapshot.folder, frozen_at=snapshot.now, patience=PATIENCE)
        self.simulator.folder = None  # it is read and never written again
        self.player = Player(self.simulator, TimeTravel(self.simulator, self), story, self)
        self.ids.count = snapshot.ids
        self._fresh = False

    def stored(self) -> Rows:
        """Every row of what people did, as words, by table and id."""
        assert self.bot is not None
        rows: Rows = {}
        with self.bot.database.engine.begin() as connection:
            for table in STORED:
                found = connection.execute(text(f"SELECT * FROM {table}")).mappings()
                rows[table] = {
                    str(row["id"]): json.dumps(
                        {key: value for key, value in row.items() if key not in PASSING}, default=str
                    )
                    for row in found
                }
        return rows


async def snapshot_of(story_text: str, folder: Path) -> Snapshot:
    """Play a base to its end and keep the state in `folder`, which is there. Raises StoryError where it cannot be
    played."""
    story = parse(story_text)
    run = PlainStoryRun(story, f"sqlite:///{folder / 'base.db'}")
    async with run:
        while await asyncio.wait_for(run.player.step(), STEP_AT_MOST):
            pass
    (folder / STATE).write_text(json.dumps(run.simulator.to_state()))
    return Snapshot(folder, story, run.simulator.clock.now(), run.ids.count)


async def play(row: SituationRow, snapshot: Snapshot, copy: Path) -> Played:
    """Say the row's words where the base has ended; `copy` is a file for this row's database."""
    lines = [_says(row.who, row.say), *(_says(who, "status") for who in row.state)]
    try:
        async with ResumedRun(snapshot, lines, copy) as run:
            await run.player.settle()
            before = run.stored()
            step = await asyncio.wait_for(run.player.step(), STEP_AT_MOST)
            assert step is not None
            effects = changed(before, run.stored())
            status = {}
            for who in row.state:
                shown = await asyncio.wait_for(run.player.step(), STEP_AT_MOST)
                status[who] = "\n".join(seen.text for seen in shown.seen if seen.to == who) if shown else ""
            return Played(step.seen, status, effects)
    except Exception as error:  # whatever it is, it is this row's result and must not end the others
        return Played(trouble=f"{type(error).__name__}: {error}")


def changed(before: Rows, after: Rows) -> list[str]:
    """Which rows have come, gone or changed, one word each: `projects +P7`."""
    told = []
    for table in STORED:
        old, new = before[table], after[table]
        told += [f"{table} +{key}" for key in new if key not in old]
        told += [f"{table} -{key}" for key in old if key not in new]
        told += [f"{table} ~{key}" for key in new if key in old and old[key] != new[key]]
    return told


def _says(who: str, words: str) -> StoryLine:
    return StoryLine(1, f"{who}: {words}", Says(who, words))
