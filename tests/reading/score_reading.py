"""Every score of the readers beside its bar, and the slowest hostile string: what `make reading` shows.

Run it from the root: `python -m tests.score_reading`; with `-v` it also lists every case that is not right.
"""

import sys

from tests.reading import score_held
from tests.reading.corpora import FOLDER, has
from tests.reading.score_check_ins import outcomes as check_ins
from tests.reading.score_choices import outcomes as choices
from tests.reading.score_lists import outcomes as lists
from tests.reading.score_no_answers import outcomes as doubts
from tests.reading.score_own import score_grid, score_own
from tests.reading.score_read_backs import outcomes as read_backs
from tests.reading.score_speed import SLOWEST, speeds
from tests.reading.score_table import SHARED, Table
from tests.reading.score_times import score_duckling, score_recognizers
from tests.reading.score_verdicts import outcomes as verdicts
from tests.reading.score_words import macro_f1, score
from tests.reading.score_working_times import NAME, score_working_times

MACRO_F1 = 0.9
# What a row must keep in per cent: right at least, wrong at most. Rows are found by the end of their name.
BARS: dict[str, tuple[float, float]] = {
    "own: deadline": (97, 1),
    "own: availability": (97, 1),
    "own: duration": (97, 1),
    "own: hours": (97, 1),
    "own: zone": (97, 1),
    "own: zone, hours and days in one line": (97, 1),
    "zone, hours and days in one line": (90, 10),
    "check-ins": (85, 100),
    "choices by ordinal, name or number": (95, 3),
    "verdicts": (90, 3),
    "must and nice": (90, 10),
    "rules, sure and not": (90, 10),
    "answers to an offer": (90, 3),
    "defaults named": (90, 3),
    "edits in passing": (90, 5),
    "answers that are none": (90, 5),
    "points of a read-back": (90, 10),
    "content kept as content": (98, 2),
    "self-checks": (90, 3),
    "check-ins: bad news noticed": (95, 5),
    "check-ins: not done, not taken for done": (100, 0),
    **{
        f"{grid} of deadlines, {locale}": (98, 0)
        for grid in ("grid", "second grid")
        for locale in ("en", "en-GB", "de", "es")
    },
    "deadline-like": (90, 2),
    "past, asked or queried": (90, 5),
    "non-dates, not read": (97, 3),
    "durations": (92, 3),
    "money, own corpus": (92, 2),
    "money": (92, 2),
    "money, phrases_duckling": (92, 2),
    "money, phrases_recognizers": (92, 2),
    "yes / no / neither, own corpus (wrong: swapped)": (95, 0.5),
    "yes / no / neither (wrong: swapped)": (95, 0.5),
    "yes / no, intents (wrong: swapped)": (95, 0.5),
    "commands": (90, 5),
    "no command in ordinary text": (95, 5),
    "no command in ordinary text, intents `none`": (95, 5),
    "no destructive command there": (100, 0),
    "budget stated, found with amount, currency, kind": (92, 100),
    "no budget invented": (99, 1),
    "no deadline invented": (99, 1),
    "skills (wrong: not in the text)": (75, 10),
    "must-haves (wrong: not in the text)": (75, 10),
}


def bar(row: str) -> tuple[float, float] | None:
    """The bar of a row; none where there is no bar for it."""
    return BARS.get(row) or BARS.get(row.partition(": ")[2])


def scored(verbose: bool = False) -> Table:
    """All counts: our own corpora, the held-out batches, and the shared cases where they are present."""
    table = Table(verbose)
    score_own(table)
    score_grid(table)
    for outcome in (*check_ins(), *choices(), *verdicts(), *lists(), *doubts(), *read_backs()):
        table.add(f"own: {outcome.row}", outcome.result, outcome.text, outcome.got, outcome.gold)
    score_working_times(table, FOLDER / NAME, "own: zone, hours and days in one line")
    for batch in score_held.batches():
        for one in score_held.outcomes(batch):
            table.add(f"{batch.name}: {one.row}", one.result, one.text, one.got, one.gold)
            if one.cruel is not None:
                table.add(f"{batch.name}: no destructive command there", "wrong" if one.cruel else "right", one.text)
    score_duckling(table)
    score_recognizers(table)
    for row in score():
        table.count(row)
    return table


def macros() -> dict[str, float]:
    """The macro F1 of the commands, by corpus."""
    held = {
        batch.name: macro_f1(batch / "commands.tsv") for batch in score_held.batches() if has(batch, "commands.tsv")
    }
    return {"own corpus": macro_f1(), **held}


def show(table: Table) -> None:
    """Prints the table with its bars, the macro F1 and the speeds."""
    table.show(bar)
    if not SHARED.exists():
        table.print(f"shared cases: not scored, {SHARED} is absent")
    for name, value in macros().items():
        table.print(f"commands, {name}: macro F1 {value:.3f} (bar {MACRO_F1})")
    table.print(f"slowest hostile string of each reader, processor time, median of 5 warm runs (bar {SLOWEST:.0f} ms)")
    for speed in speeds():
        table.print(str(speed))


if __name__ == "__main__":
    show(scored("-v" in sys.argv))
