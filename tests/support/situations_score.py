"""Plays whole corpora of situations on every processor, and shows what became of the rows as a table."""

import asyncio
import multiprocessing
import os
import time
from collections import Counter
from collections.abc import Iterable, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.support.needs import ROOT
from tests.support.situations_judge import OUTCOMES, Verdict, judge
from tests.support.situations_play import Played, play, snapshot_of
from tests.support.situations_rows import SituationRow

AT_ONCE = 24
"""Rows that one process plays before it gives its verdicts back: small enough that no processor waits for the last."""


@dataclass(frozen=True, slots=True)
class Score:
    """What became of every row, in the order of the rows, and how long it took in seconds."""

    verdicts: Sequence[Verdict]
    seconds: float

    def counts(self) -> dict[str, Counter[str]]:
        """Outcomes by situation."""
        counted: dict[str, Counter[str]] = {}
        for verdict in self.verdicts:
            counted.setdefault(verdict.row.situation, Counter())[verdict.outcome] += 1
        return counted

    def share(self, *outcomes: str) -> float:
        """The share of these outcomes in per cent."""
        return 100 * sum(verdict.outcome in outcomes for verdict in self.verdicts) / max(1, len(self.verdicts))

    def lines(self) -> list[str]:
        """The table, as lines."""
        head = f"{'situation':<12}{'rows':>6}" + "".join(f"{outcome:>9}" for outcome in OUTCOMES)
        rows = [head]
        for name, count in self.counts().items():
            rows.append(f"{name:<12}{count.total():>6}" + "".join(f"{count[outcome]:>9}" for outcome in OUTCOMES))
        shares = "".join(f"{self.share(outcome):>8.1f}%" for outcome in OUTCOMES)
        rows.append(f"{'all':<12}{len(self.verdicts):>6}{shares}")
        rows.append(f"right or rightly asked back: {self.share('right', 'asked'):.1f}%; {self.seconds:.0f} s")
        return rows

    def failures(self) -> str:
        """Every row that is neither right nor rightly asked back, with what was seen."""
        parts = []
        for verdict in self.verdicts:
            if verdict.outcome in ("right", "asked"):
                continue
            row = verdict.row
            lines = [
                f"{row.id} {verdict.outcome} (expected: {row.expected})",
                f"{row.who}: {row.say}",
                f"  {verdict.why}",
            ]
            lines += [f"    | {line}" for line in verdict.seen.split("\n") if line.strip()]
            lines += [f"    * {line}" for line in verdict.others.split("\n") if line.strip()]
            parts.append("\n".join(lines))
        return "\n\n".join(parts) + "\n"


def score(rows: Sequence[SituationRow], processes: int | None = None) -> Score:
    """Play and judge all rows; those of one base share its snapshot."""
    begun = time.monotonic()
    groups = list(_groups(rows))
    workers = min(processes or os.cpu_count() or 1, len(groups) or 1)
    if workers == 1:
        verdicts = list(chain.from_iterable(map(_verdicts, groups)))
    else:
        context = multiprocessing.get_context("spawn")
        with ProcessPoolExecutor(workers, mp_context=context) as pool:
            verdicts = list(chain.from_iterable(pool.map(_verdicts, groups)))
    place = {row.id: number for number, row in enumerate(rows)}
    return Score(sorted(verdicts, key=lambda verdict: place[verdict.row.id]), time.monotonic() - begun)


def write_failures(score: Score, name: str) -> Path:
    """A file for a developer to read, in the folder of TENDERBOT_OUT or beside pytest's cache; gives its path."""
    folder = Path(os.environ.get("TENDERBOT_OUT") or ROOT / ".pytest_cache")
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / name
    file.write_text("\n".join(score.lines()) + "\n\n" + score.failures(), "utf-8")
    return file


def _groups(rows: Sequence[SituationRow]) -> Iterable[list[SituationRow]]:
    by_story: dict[str, list[SituationRow]] = {}
    for row in rows:
        by_story.setdefault(row.story, []).append(row)
    longest_first = sorted(by_story.values(), key=lambda group: -len(group[0].story))
    for group in longest_first:
        for start in range(0, len(group), AT_ONCE):
            yield group[start : start + AT_ONCE]


def _verdicts(group: Sequence[SituationRow]) -> list[Verdict]:
    return asyncio.run(_played(group))


async def _played(group: Sequence[SituationRow]) -> list[Verdict]:
    with TemporaryDirectory() as name:
        folder = Path(name)
        try:
            snapshot = await snapshot_of(group[0].story, folder)
        except Exception as error:  # every row of this base is told so, and the other bases are played
            broken = Played(trouble=f"its base: {type(error).__name__}: {error}")
            return [judge(row, broken) for row in group]
        return [judge(row, await play(row, snapshot, folder / f"{number}.db")) for number, row in enumerate(group)]
