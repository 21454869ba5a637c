"""Measures dateparser beside the own reader: the table of the reading README."""

import sys
import time
from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime

from dateparser.search import search_dates

from bot.reading.time.deadline import deadline
from tests.reading.score_table import SHARED, Row, rows
from tests.reading.score_times import judge

Found = list[datetime]


def by_dateparser(text: str, now: datetime, locale: str) -> Found:
    settings = {"RELATIVE_BASE": now, "PREFER_DATES_FROM": "future", "DATE_ORDER": "DMY" if "GB" in locale else "MDY"}
    return [
        found.replace(tzinfo=None) for _, found in (search_dates(text, languages=["en"], settings=settings) or [])[:1]
    ]


def by_grammar(text: str, now: datetime, locale: str) -> Found:
    aware = now.replace(tzinfo=UTC)
    read = deadline(text, now=aware, zone="UTC", locale=locale)
    return [when.wall.local for when in ((read.value,) if read.value else read.options)]


READERS: dict[str, Callable[[str, datetime, str], Found]] = {
    "dateparser 1.5 search": by_dateparser,
    "own grammar": by_grammar,
}


def main() -> None:
    chosen: list[Row] = [
        row
        for row in rows(SHARED / "phrases_duckling.jsonl")
        if row["type"] == "time" and (row["deadline_like"] or row["negative"])
    ]
    sys.stdout.write(f"{'':<26}{'right %':>9}{'wrong %':>9}{'none %':>9}{'non-dates read':>16}{'mean ms':>9}\n")
    for name, read in READERS.items():
        counts: Counter[str] = Counter()
        negatives, spent = 0, 0.0
        for row in chosen:
            now = datetime.fromisoformat(row.get("reference_time") or "2013-02-12T04:30:00-02:00").replace(tzinfo=None)
            start = time.perf_counter()
            found = read(row["text"], now, row.get("locale") or "en")
            spent += time.perf_counter() - start
            if row["negative"]:
                negatives += bool(found)
            else:
                status = "none" if not found else "read" if len(found) == 1 else "choose"
                counts[judge(row, status, found)] += 1
        total = sum(counts.values())
        right = 100 * (counts["right"] + counts["half"] / 2) / total
        none = 100 * (counts["none"] + counts["half"] / 2) / total
        wrong, mean = 100 * counts["wrong"] / total, 1000 * spent / len(chosen)
        sys.stdout.write(f"{name:<26}{right:>9.1f}{wrong:>9.1f}{none:>9.1f}{negatives:>16}{mean:>9.2f}\n")


if __name__ == "__main__":
    main()
