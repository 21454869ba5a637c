"""Scores the readers of time on the shared phrases: deadlines, past dates, non-dates, durations, whole sentences."""

from datetime import date, datetime, timedelta

from bot.reading.language.questions import asks
from bot.reading.time.almanac import Period, month_of, quarter_of, week_of, year_of
from bot.reading.time.deadline import deadline
from bot.reading.time.duration import duration
from bot.reading.values import Duration
from tests.reading.score_table import SHARED, Row, Table, rows

SECONDS = {"second": 1, "minute": 60, "hour": 3600, "day": 86400, "week": 604800}
MONTHS = {"month": 1, "quarter": 3, "year": 12}
# The reference times of the shared phrases carry an offset of two hours west; a zone that keeps it all year.
DUCKLING_ZONE = "Etc/GMT+2"


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
            table.add("shared: non-dates, not read", "quiet" if read.status == "none" else "wrong", row["text"], got)
        elif row["deadline_like"]:
            table.add("shared: deadline-like", judge(row, read.status, locals_), row["text"], got, row["gold"])
        elif (
            row["gold"]
            and row["gold"]["kind"] == "instant"
            and row["gold"]["value"] < "2013-02-12"
            and not row.get("is_holiday")
        ):
            asked = read.status != "read" or read.query == "past"
            table.add("shared: past, asked or queried", "quiet" if asked else "wrong", row["text"], got, row["gold"])
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
            past = read.query == "past" and any(v and v < row["reference_time"] for v in values)
            outcome = "none" if not days else "right" if past or (same and read.status == "read") else "wrong"
            outcome = "half" if same and read.status == "choose" else outcome
            outcome = "quiet" if not days and values == ["not resolved"] else outcome  # "feb 30"
            table.add("shared: sentences with one date", outcome, row["text"], got, values)
            if not asks(row["text"]):
                table.add("shared: of these, no questions", outcome, row["text"], got, values)
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
