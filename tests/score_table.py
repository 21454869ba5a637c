"""What a score is made of: the outcome of each case, counted by row, and the table that shows the shares."""

import json
import sys
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bot.reading.values import Money
from tests.corpora import Pay

HERE = Path(__file__).parent
SHARED = HERE.parent.parent / "shared" / "data"
Row = dict[str, Any]


def rows(path: Path) -> list[Row]:
    """The objects of a file of JSON lines; none where the file is absent."""
    if not path.exists():
        return []
    return [json.loads(line) for line in path.read_text(encoding="utf-8").split("\n") if line.strip()]


@dataclass(frozen=True, slots=True)
class Outcome:
    """How one case went: right, quiet (rightly nothing), half, none, asked, wrong, taken."""

    row: str
    result: str
    text: str
    got: object = None
    gold: object = None
    cruel: bool = False


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

    def show(self) -> None:
        self.print(f"{'reader':<58}{'rows':>6}{'right %':>9}{'wrong %':>9}{'asked or none %':>17}")
        for name, count in self.counts.items():
            right, wrong = self.share(name, "right"), self.share(name, "wrong")
            self.print(f"{name:<58}{sum(count.values()):>6}{right:>9.1f}{wrong:>9.1f}{100 - right - wrong:>17.1f}")


def same_money(value: Money | None, gold: Pay) -> bool:
    """Whether an amount is read as the gold says, in every field."""
    if value is None:
        return gold.status != "read"
    mine = (value.amount, value.low, value.high, value.currency, value.per, value.most_hours)
    wanted = (gold.amount, gold.low, gold.high, gold.currency, gold.per, gold.most_hours)
    return gold.status == "read" and mine == wanted
