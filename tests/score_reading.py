"""Scores the readers of time on corpora of phrases: right, wrong, none in per cent, and the slowest hostile string."""

import json
import statistics
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

from bot.reading.almanac import Period, month_of, quarter_of, week_of, year_of
from bot.reading.availability import availability
from bot.reading.deadline import deadline
from bot.reading.duration import duration
from bot.reading.hours import hours
from bot.reading.values import Duration, Wall
from bot.reading.zones import zone

HERE = Path(__file__).parent
SHARED = HERE.parent.parent / "shared" / "data"
OWN = HERE / "corpus"
Row = dict[str, Any]
SECONDS = {"second": 1, "minute": 60, "hour": 3600, "day": 86400, "week": 604800}
MONTHS = {"month": 1, "quarter": 3, "year": 12}
# The reference times of the shared phrases carry an offset of two hours west; a zone that keeps it all year.
DUCKLING_ZONE = "Etc/GMT+2"


def rows(path: Path) -> list[Row]:
    if not path.exists():
        return []
    return [json.loads(line) for line in path.read_text(encoding="utf-8").split("\n") if line.strip()]


NOW = datetime.fromisoformat("2026-11-23T10:00:00+01:00")
ZONE = "Europe/Berlin"


class Table:
    """Counts by reader; a choice with the right option among it counts half."""

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
        self.print(f"{'reader':<44}{'rows':>6}{'right %':>9}{'wrong %':>9}{'none %':>9}")
        for name, count in self.counts.items():
            total = sum(count.values())
            right = 100 * (count["right"] + count["quiet"] + count["half"] / 2) / total
            wrong = 100 * count["wrong"] / total
            none = 100 * (count["none"] + count["half"] / 2) / total
            self.print(f"{name:<44}{total:>6}{right:>9.1f}{wrong:>9.1f}{none:>9.1f}")


def interval(first: date, grain: str) -> Period | None:
    if grain == "week":
        return week_of(first)
    if grain == "month":
        return month_of(first.year, first.month)
    if grain == "quarter":
        return quarter_of(first.year, (first.month + 2) // 3)
    return year_of(first.year) if grain == "year" else None


def score_duckling(table: Table) -> None:
    for row in rows(SHARED / "phrases_duckling.jsonl"):
        if row["type"] == "duration":
            _score_duration(table, row)
        if row["type"] != "time":
            continue
        now = datetime.fromisoformat(row.get("reference_time") or "2013-02-12T04:30:00-02:00")
        read = deadline(row["text"], now=now, zone=DUCKLING_ZONE, locale=row.get("locale") or "en")
        locals_ = [
            w.wall.at.astimezone(now.tzinfo).replace(tzinfo=None)
            for w in ((read.value,) if read.value else read.options)
        ]
        got = (read.status, [str(w) for w in locals_], read.query)
        if row["negative"]:
            table.add(
                "shared: non-dates (right: not read)", "quiet" if read.status == "none" else "wrong", row["text"], got
            )
        elif row["deadline_like"]:
            table.add("shared: deadline-like", judge(row, read.status, locals_), row["text"], got, row["gold"])
        elif (
            row["gold"]
            and row["gold"]["kind"] == "instant"
            and row["gold"]["value"] < "2013-02-12"
            and not row.get("is_holiday")
        ):
            asked = read.status != "read" or read.query == "past"
            table.add(
                "shared: past (right: asked or queried)", "quiet" if asked else "wrong", row["text"], got, row["gold"]
            )
        elif row["gold"] and not row.get("is_holiday"):
            table.add(
                "shared: other times (information)", judge(row, read.status, locals_), row["text"], got, row["gold"]
            )


def judge(row: Row, status: str, got: list[datetime]) -> str:
    """By the calendar day where a day is named, by the minute where a time is, by the last day where an interval is."""
    gold, text = row["gold"], row["text"].lower()
    if status == "none":
        return "none"
    if gold["kind"] == "interval":
        last = (
            datetime.fromisoformat(gold["to"] if "to" in gold else list(gold.values())[2]) - timedelta(seconds=1)
        ).date()
        return "right" if any(g.date() == last for g in got) else "half" if status == "choose" else "wrong"
    value = datetime.fromisoformat(next(v for k, v in gold.items() if k not in ("kind", "grain") and "T" in str(v)))
    whole = interval(value.date(), gold["grain"])
    if gold["kind"] == "open_interval" and whole is not None:
        return "right" if any(value - timedelta(days=1) <= g <= value for g in got) else "wrong"
    if whole is not None:
        return "right" if any(g.date() == whole.last for g in got) else "half" if status == "choose" else "wrong"
    days_only = gold["grain"] == "day" or (any(w in text for w in ("days", "fortnight")) and " at " not in text)
    same = [g.date() == value.date() if days_only else g.replace(second=0) == value.replace(second=0) for g in got]
    return "right" if status == "read" and same[0] else "half" if status == "choose" and any(same) else "wrong"


def _length(value: Duration) -> tuple[str, float]:
    if value.unit in MONTHS:
        return "months", float(value.amount) * MONTHS[value.unit]
    return "seconds", float(value.amount) * SECONDS[value.unit]


def _score_duration(table: Table, row: Row) -> None:
    read = duration(row["text"])
    if row["negative"]:
        table.add("shared: durations", "right" if read.status == "none" else "wrong", row["text"], read.value)
        return
    gold = row["gold"]
    if read.value is None:
        table.add("shared: durations", "none", row["text"], None, gold)
        return
    unit = gold["unit"]
    kind = "months" if unit in MONTHS else "seconds"
    length = gold["value"] * (MONTHS[unit] if unit in MONTHS else SECONDS[unit])
    table.add(
        "shared: durations",
        "right" if _length(read.value) == (kind, length) else "wrong",
        row["text"],
        read.value,
        gold,
    )


def score_recognizers(table: Table) -> None:
    for row in rows(SHARED / "phrases_recognizers.jsonl"):
        if row["type"] != "datetime" or not row["reference_time"]:
            continue
        now = datetime.fromisoformat(row["reference_time"] + "+00:00")
        read = deadline(row["text"], now=now, zone="UTC", locale="en-US")
        days = [w.wall.local for w in ((read.value,) if read.value else read.options)]
        got = (read.status, [str(d) for d in days], read.query)
        gold = row["gold"]
        if not gold:
            table.add(
                "shared: sentences without dates", "quiet" if read.status == "none" else "wrong", row["text"], got
            )
        elif len(gold) == 1 and gold[0]["type"] in ("datetimeV2.date", "datetimeV2.datetime"):
            values = [v.get("value", "") for v in gold[0]["resolution"]["values"]]
            same = any(str(d.date()) in v for d in days for v in values)
            outcome = "none" if not days else "right" if same and read.status == "read" else "half" if same else "wrong"
            table.add("shared: sentences with one date", outcome, row["text"], got, values)
        elif len(gold) == 1 and gold[0]["type"] == "datetimeV2.duration":
            seconds = gold[0]["resolution"]["values"][0].get("value")
            found = duration(row["text"])
            length = _length(found.value) if found.value else None
            months = {"months": 30 * 86400.0, "seconds": 1.0}
            right = length is not None and abs(length[1] * months[length[0]] - float(seconds)) <= 0.03 * float(seconds)
            table.add(
                "shared: durations in sentences",
                "none" if not found.value else "right" if right else "wrong",
                row["text"],
                found.value,
                seconds,
            )


READERS: dict[str, Callable[[str, datetime], object]] = {
    "deadline": lambda text, now: deadline(text, now=now, zone="Europe/Berlin"),
    "availability": lambda text, now: availability(text, now=now, zone="Europe/Berlin"),
    "duration": lambda text, _: duration(text),
    "hours": lambda text, _: hours(text),
    "zone": lambda text, _: zone(text, same_as="Europe/Berlin"),
}


def hostile() -> Iterator[str]:
    """Strings made to be slow or to break: the shared ones, and repeated pieces of what the grammar looks for."""
    yield from (row["text"] for row in rows(SHARED / "hostile_strings.jsonl"))
    for piece in ("1 ", "1/1 ", "a ", "the ", "next ", "friday ", "1:", "1-", "1.", "in 3 weeks ", "march 3 to ",
                  "half past ", "quarter of ", "1 and ", "twenty ", "first ", "of the ", "(", "\0", "12 noon ",
                  "Dec 5 and 6, ", "weekdays after 6pm ", "20h/week ", "new york ", "the 15th of ", "١٢ ", "½ ",
                  "second last ", "9999999999 ", "in 99999 years ", "before ", "not ", "-", "1h"):  # fmt: skip
        yield piece * 800


def slowest(table: Table) -> None:
    texts = list(hostile())
    for name, read in READERS.items():
        worst, at = 0.0, ""
        for text in texts:
            read(text, NOW)
            before = time.perf_counter()
            read(text, NOW)
            if 1000 * (time.perf_counter() - before) < worst / 3:
                continue
            runs = []
            for _ in range(5):
                start = time.perf_counter()
                read(text, NOW)
                runs.append(1000 * (time.perf_counter() - start))
            if statistics.median(runs) > worst:
                worst, at = statistics.median(runs), text
        table.print(f"slowest of {len(texts)} hostile strings, {name:<14}{worst:7.1f} ms  {at[:30]!r}")


def score_own(table: Table) -> None:
    """The corpora beside the tests, in the shape of `tenderbot read`."""
    for kind, read in OWN_READERS.items():
        for row in rows(OWN / f"{kind}.jsonl"):
            got = read(row)
            gold = () if row.get("none") else _gold(kind, row)
            table.add(f"own: {kind}", _outcome(got, gold), row["text"], got, gold)


def _gold(kind: str, row: Row) -> tuple[object, ...]:
    if kind == "deadline":
        moments = [datetime.fromisoformat(text) for text in row.get("options", [row.get("value")])]
        return tuple(m if m.tzinfo else Wall(m, ZONE).at for m in moments)
    if kind == "duration":
        return ((row["amount"], row["unit"], row["per"]),)
    if kind == "hours":
        return ((row["low"], row["high"]),)
    if kind == "zone":
        return tuple(row["options"])
    return (tuple(str(row.get(key, [])) for key in ("blocked", "free", "not_on")),)


def _outcome(got: tuple[object, ...], gold: tuple[object, ...]) -> str:
    if got == gold:
        return "right"
    return "none" if not got else "half" if len(got) > 1 and gold and gold[0] in got else "wrong"


def _own_deadline(row: Row) -> tuple[object, ...]:
    read = deadline(row["text"], now=NOW, zone=ZONE, locale=row.get("locale", "en"))
    return tuple(when.wall.at for when in ((read.value,) if read.value else read.options))


def _own_duration(row: Row) -> tuple[object, ...]:
    read = duration(row["text"])
    return ((str(read.value.amount), read.value.unit, read.value.per),) if read.value else ()


def _own_hours(row: Row) -> tuple[object, ...]:
    read = hours(row["text"])
    return ((str(read.value.low), str(read.value.high)),) if read.value else ()


def _own_zone(row: Row) -> tuple[object, ...]:
    read = zone(row["text"], same_as=ZONE)
    return (read.value,) if read.value else read.options


def _own_availability(row: Row) -> tuple[object, ...]:
    value = availability(row["text"], now=NOW, zone=ZONE).value
    if value is None:
        return ()
    spans = [
        [[d.first.isoformat(), None if d.last == date.max else d.last.isoformat()] for d in days]
        for days in (value.blocked, value.free)
    ]
    return ((str(spans[0]), str(spans[1]), str(list(value.not_on))),)


OWN_READERS: dict[str, Callable[[Row], tuple[object, ...]]] = {
    "deadline": _own_deadline,
    "availability": _own_availability,
    "duration": _own_duration,
    "hours": _own_hours,
    "zone": _own_zone,
}


def scored(verbose: bool = False) -> Table:
    """All counts: our own corpora, and the shared phrases where they are present."""
    table = Table(verbose)
    score_own(table)
    score_duckling(table)
    score_recognizers(table)
    return table


def main() -> None:
    table = scored("-v" in sys.argv)
    table.show()
    if not SHARED.exists():
        table.print(f"shared phrases: not scored, {SHARED} is absent")
    slowest(table)


if __name__ == "__main__":
    main()
