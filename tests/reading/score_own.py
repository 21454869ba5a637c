"""Scores the readers of time on the corpora beside the tests, in the shape of `tenderbot read`."""

from collections.abc import Callable
from datetime import date, datetime, time

from bot.reading.time.availability import availability
from bot.reading.time.deadline import deadline
from bot.reading.time.duration import duration
from bot.reading.time.hours import hours
from bot.reading.time.zones import zone
from bot.reading.values import Wall
from tests.reading.corpora import FOLDER
from tests.reading.date_grid import grid
from tests.reading.date_grid_second import SECOND
from tests.reading.score_table import Row, Table, rows

NOW = datetime.fromisoformat("2026-11-23T10:00:00+01:00")
ZONE = "Europe/Berlin"


def score_own(table: Table) -> None:
    """One outcome for each row of the own corpora."""
    for kind, read in OWN_READERS.items():
        for row in rows(FOLDER / f"{kind}.jsonl"):
            got = read(row)
            gold = () if row.get("none") else gold_of(kind, row)
            table.add(f"own: {kind}", _outcome(got, gold), row["text"], got, gold)


def score_grid(table: Table) -> None:
    """The grids of ordinary deadlines: any other value that is read unasked is wrong."""
    cases = [("grid of deadlines", case) for case in grid()]
    cases += [("second grid of deadlines", case) for case in grid(SECOND)]
    for name, case in cases:
        reading = deadline(case.text, now=NOW, zone=ZONE, locale=case.locale)
        walls = [when.wall for when in ((reading.value,) if reading.value else reading.options)]
        good = reading.status == "read" and walls == [Wall(case.gold, ZONE)]
        outcome = "right" if good else "wrong" if reading.status == "read" else "asked"
        table.add(f"{name}, {case.locale}", outcome, case.text, walls, case.gold)


def gold_of(kind: str, row: Row) -> tuple[object, ...]:
    if kind == "deadline":
        moments = [datetime.fromisoformat(text) for text in row.get("options", [row.get("value")])]
        return tuple(m if m.tzinfo else Wall(m, ZONE).at for m in moments)
    if kind == "duration":
        return ((row["amount"], row["unit"], row["per"]),)
    if kind == "hours":
        return ((row["low"], row["high"]),)
    if kind == "zone":
        return tuple(row["options"])
    hours_said = row.get("hours")
    return ((*(str(row.get(key, [])) for key in ("blocked", "free", "not_on", "windows")), str(hours_said)),)


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
    value = availability(row["text"], now=NOW, zone=ZONE, locale=row.get("locale", "en")).value
    if value is None:
        return ()
    spans = [
        [[d.first.isoformat(), None if d.last == date.max else d.last.isoformat()] for d in days]
        for days in (value.blocked, value.free)
    ]
    windows = [[list(w.weekdays), _clock(w.start), _clock(w.end)] for w in value.windows]
    said = [str(value.hours.low), str(value.hours.high)] if value.hours else None
    return ((str(spans[0]), str(spans[1]), str(list(value.not_on)), str(windows), str(said)),)


def _clock(at: time | None) -> str | None:
    return at.isoformat("minutes") if at else None


OWN_READERS: dict[str, Callable[[Row], tuple[object, ...]]] = {
    "deadline": _own_deadline,
    "availability": _own_availability,
    "duration": _own_duration,
    "hours": _own_hours,
    "zone": _own_zone,
}
