"""What a score is made of: the outcome of each case, counted by row, and the table that shows the shares."""

import json
import sys
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bot.reading.values import Money
from tests.reading.corpora import Pay
from tests.support.needs import ROOT

SHARED = ROOT.parent / "shared" / "data"
Row = dict[str, Any]


def rows(path: Path) -> list[Row]:
    """The objects of a file of JSON lines; none where the file is absent."""
    if not path.exists():
        return []
    return [json.loads(line) for line in path.read_text(encoding="utf-8").split("\n") if line.strip()]


def rows_of(name: str) -> list[dict[str, object]]:
    """The third-party cases of a file; none where the folder is absent."""
    return rows(SHARED / name)


@dataclass(frozen=True, slots=True)
class Outcome:
    """How one case went: right, quiet (rightly nothing), half, none, asked, wrong, taken."""

    row: str
    result: str
    text: str
    got: object = None
    gold: object = None
    cruel: bool | None = None


@dataclass(frozen=True, slots=True)
class Count:
    """One row of the score of words: how many cases, right, wrong (the rest was asked or not found)."""

    what: str
    cases: int
    right: int
    wrong: int


class Table:
    """Counts by row; a choice with the right option among it counts half."""

    def __init__(self, verbose: bool) -> None:
        self.counts: dict[str, Counter[str]] = {}
        self.verbose = verbose

    def add(self, name: str, outcome: str, text: str = "", got: object = None, gold: object = None) -> None:
        self.counts.setdefault(name, Counter())[outcome] += 1
        if self.verbose and outcome not in ("right", "quiet"):
            self.print(f"  {name}: {outcome}: {text!r} got {got} gold {gold}")

    def print(self, line: str) -> None:
        sys.stdout.write(line + "\n")

    def share(self, name: str, outcome: str) -> float:
        """The share of an outcome in per cent; right counts a choice half."""
        count = self.counts[name]
        right = count["right"] + count["quiet"] + count["half"] / 2
        return 100 * (right if outcome == "right" else count[outcome]) / sum(count.values())

    def count(self, row: Count) -> None:
        """Adds a row that was counted elsewhere."""
        self.counts[row.what] = Counter(right=row.right, wrong=row.wrong, none=row.cases - row.right - row.wrong)

    def show(self, bar: Callable[[str], tuple[float, float] | None]) -> None:
        """Prints every row: right, wrong, the rest, and its bar (right at least / wrong at most), `!` where missed."""
        self.print(f"{'row':<58}{'cases':>6}{'right %':>9}{'wrong %':>9}{'rest %':>8}{'bar':>10}")
        for name, count in self.counts.items():
            right, wrong, wanted = self.share(name, "right"), self.share(name, "wrong"), bar(name)
            rest = abs(100 - right - wrong)
            said = f"{wanted[0]:g}/{wanted[1]:g}" if wanted else ""
            missed = "!" if wanted and (right < wanted[0] or wrong > wanted[1]) else " "
            self.print(f"{name:<58}{count.total():>6}{right:>9.1f}{wrong:>9.1f}{rest:>8.1f}{said:>10}{missed}")


def same_money(value: Money | None, gold: Pay) -> bool:
    """Whether an amount is read as the gold says, in every field."""
    if value is None:
        return gold.status != "read"
    mine = (value.amount, value.low, value.high, value.currency, value.per, value.most_hours)
    wanted = (gold.amount, gold.low, gold.high, gold.currency, gold.per, gold.most_hours)
    return gold.status == "read" and mine == wanted
