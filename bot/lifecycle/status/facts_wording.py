"""What the bot itself answers to a question about a piece of work, from what was advertised or agreed."""

from collections.abc import Sequence
from datetime import datetime

from bot.engine.messages import Button, Field, Message, Moment, Text
from bot.lifecycle.brief.model import Brief
from bot.lifecycle.brief.terms_wording import hours_named
from bot.reading.replies.topics import Topic

OTHERS: Text = ("I do not tell who else applied, or how many; nobody is told of you either.",)
OPEN: Text = ("Yes, it is open.",)
SHUT: Text = ("No, applications are closed.",)


def pay(brief: Brief) -> Field:
    return Field("Pay", (brief.pay.words(),))


def rounds(brief: Brief) -> Field:
    return Field("Rounds of fixes", (f"{brief.fix_rounds}, and {brief.review_days} days to review",))


def hours(brief: Brief) -> Field:
    return Field("Hours", (hours_named(brief.hours),))


def dates(brief: Brief, zones: tuple[str, ...]) -> tuple[Field, ...]:
    """The start and the cut-off, in the zones that matter."""
    return (
        Field("Start", (Moment(brief.timetable.starts.at, zones),)),
        Field("Cut-off", (Moment(brief.cutoff.at, zones),)),
    )


def answer_by(by: datetime, zones: tuple[str, ...], *, mine: bool) -> Field:
    """By when the owner answers, or, if `mine`, by when the reader has to."""
    return Field("Your answer" if mine else "You hear from me", ("by ", Moment(by, zones)))


def answer_late() -> Field:
    """In the hours in which the promised date has passed and the new one is still to be told."""
    return Field("You hear from me", ("it is late; you hear either way",))


def fixes(rows: Sequence[tuple[str, str]]) -> Field:
    """What was seen, by criterion."""
    return Field("To fix; the rest stands", ("; ".join(f"{name}: {seen}" for name, seen in rows),))


def answer(title: str, topic: Topic, fields: Sequence[Field], said: Text, owner: str, ask: Button | None) -> Message:
    """The answer, and the way to the owner if it is none."""
    return Message(
        text=(f"{title}. ", *said) if said else (f"{title}:",),
        fields=tuple(fields),
        turn=(f"If that is not what you meant by it ({_about(topic)}), ask {owner}.",),
        buttons=(ask,) if ask else (),
    )


def ask_label(owner: str) -> str:
    return f"Ask {owner}"[:75]


def _about(topic: Topic) -> str:
    return {"answer": "the answer", "others": "other people", "open": "whether it is open"}.get(topic, f"the {topic}")
