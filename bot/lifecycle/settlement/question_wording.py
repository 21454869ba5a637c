"""The questions of a delivery, of a difference and of a rating."""

from collections.abc import Sequence

from bot.engine import formatting
from bot.engine.flow import Choice
from bot.engine.messages import Field, Message, Quote, Strong, Text, lines, say
from bot.engine.questions import Sample, asks, shorten
from bot.lifecycle.brief.model import Criterion
from bot.lifecycle.settlement.model import SelfCheck
from bot.lifecycle.settlement.steps import STEPS

DRAFT_KEPT = "until you deliver"
SEND = "Send delivery"
NOT_YET = Choice("Not yet", "no", "not yet")
AGAIN = (Choice("Yes", "yes", "yes"), Choice("Maybe", "maybe", "maybe"), Choice("No", "no", "no"))
MARKS = ((4, "Very good"), (3, "Good"), (2, "So-so"), (1, "Not good"))


def work(title: str) -> Message:
    return asks(f"{title}: what do you hand over?", "Send links or files, all of it in one message if you can.")


def listed(criteria: tuple[Criterion, ...]) -> Text:
    return lines((Strong(criterion.id), f" {criterion.text}") for criterion in criteria)


def check(criteria: tuple[Criterion, ...]) -> Message:
    return asks(
        "Your own check, one by one",
        *listed(criteria),
        "\n\n",
        "y or n for each, with a note where it helps. For example: ",
        Strong(f"y except {criteria[0].id if criteria else 'C1'}: two are 94 words because of the warning text"),
    )


def check_example(wanted: tuple[str, ...]) -> Text:
    rows = formatting.listing(f"{criterion} y" for criterion in wanted[:3])
    return (
        "y or n for each of ",
        formatting.listing(wanted),
        ". For example: ",
        Strong(rows),
        ", or ",
        Strong("y"),
        " for all.",
    )


def check_missing(missing: tuple[str, ...]) -> Text:
    return (f"Kept. Still open: {formatting.listing(missing)} - y or n?",)


def check_line(check: SelfCheck) -> str:
    return f"{check.criterion} {'met' if check.met else 'not met'}{f' ({check.note})' if check.note else ''}"


def check_echo(value: tuple[SelfCheck, ...]) -> Text:
    return (formatting.listing(check_line(check) for check in value),)


def note() -> Message:
    return asks("Anything the owner should know?", "A few words, or skip.")


def look(
    owner: str,
    short: str,
    criteria: tuple[Criterion, ...],
    work: tuple[Sample, ...],
    checks: tuple[SelfCheck, ...],
    note: str,
) -> Message:
    texts = {criterion.id: criterion.text for criterion in criteria}
    checked = lines((check_line(check), f" - {texts.get(check.criterion, '')}") for check in checks)
    return Message(
        title="Your delivery",
        fields=(
            Field(f"{STEPS.number('work')} Work", (formatting.listing(sample.url or sample.name for sample in work),)),
            Field(f"{STEPS.number('check')} Check", checked),
            Field(f"{STEPS.number('note')} Note", (note or "none",)),
        ),
        footer=(f"Against {short}. {owner} sees it as soon as you send it.",),
        turn=(f"Your turn: send, or edit {STEPS.editable}.",),
    )


NO_CRITERION = Choice("None of these", "none", "none of these")


def criterion_choice(criterion: Criterion) -> Choice:
    """A criterion as a tap, with as much of its words as fits."""
    return Choice(shorten(f"{criterion.id} {criterion.text}", 70), criterion.id, criterion.id.lower())


def which_fails(seen: str, *, rest: bool) -> Message:
    """Before a fault counts: the criterion it falls under; a fault of none is a wish (C39)."""
    others = "All others then pass. " if rest else ""
    return asks("Which criterion does this fall under?", Quote(seen), f"\n{others}Nothing is saved yet.")


def which() -> Message:
    return asks("Which criterion do you see differently?", "One at a time.")


def see_it(criterion: str, text: str, seen: str) -> Message:
    return asks(
        f"{criterion}: how do you see it?",
        "It says: ",
        Strong(f"“{text}”"),
        ". The owner saw:\n",
        Quote(seen),
        "\nBoth of you will see your words beside the owner's.",
    )


def look_difference(criterion: str, words: str) -> Message:
    """How the contractor sees a criterion, before the owner reads it."""
    return say(f"On {criterion}, to the owner: ", Quote(words))


def mark(side: str, other: str, title: str) -> Message:
    what = f"How was the work of {other}?" if side == "owner" else f"How clear was the brief of {other}?"
    return asks(what, f"{title}.")


def which_mark() -> Text:
    return ("A tap, or a word of your own.",)


def between(labels: Sequence[str]) -> Text:
    """Both praise and blame, or neither quite: the two likely marks."""
    return (f"{' or '.join(labels)}?",)


def marked(label: str, again: str) -> str:
    """A mark, and whether they would again where that was said along."""
    return f"{label}; again: {again}" if again else label


def again(other: str) -> Message:
    return asks(f"Would you work with {other} again?", "The last question.")
