"""How what can be done about applications is called, as buttons; and the list of them."""

from collections.abc import Sequence

from bot.engine import formatting
from bot.engine.messages import Button, Field, Message, say
from bot.lifecycle.applications.model import Application
from bot.lifecycle.screening.commands import ShowApplication

LIST = "List the applications"
NEXT = "Show the next application"
STAGES = {
    "sent": "not decided",
    "maybe": "maybe",
    "shortlisted": "shortlisted",
    "interviewing": "in interviews",
    "finalist": "interviewed",
    "offered": "has an offer",
    "hired": "hired",
    "not_chosen": "not chosen",
    "withdrawn": "withdrawn",
}


def show(name: str) -> str:
    return f"Show {name}"


def shortlist(name: str) -> str:
    return f"Shortlist {name}"


def maybe(name: str) -> str:
    return f"Maybe: {name}"


def not_chosen(name: str) -> str:
    return f"Do not choose {name}"


def undo(name: str) -> str:
    return f"Undo the decision on {name}"


def ask_for_sample(name: str) -> str:
    return f"Ask {name} for another sample"


def applications(title: str, rows: Sequence[Application], questions: int = 0) -> Message:
    """Everybody who applied, with what was decided; up to twenty can be opened from here. `questions` wait."""
    if not rows and questions:
        waiting = formatting.counted(questions, "question waits", "questions wait")
        return say(f"{title}: nobody has applied yet. Your turn: {waiting} for your answer.")
    if not rows:
        return say(f"{title}: nobody has applied yet. Nothing for you to do; I tell you when somebody does.")
    return Message(
        title=f"{title}: {len(rows)} applied",
        fields=tuple(Field(f"{row.number}. {row.name}", (STAGES.get(row.stage, row.stage),)) for row in rows[:20]),
        turn=("Your turn: open one, or say what you want, for example ", *_example(rows)),
        buttons=tuple(
            Button(show(row.name)[:75], ShowApplication(row.id), f"show {row.name}".lower()) for row in rows[:20]
        ),
    )


def _example(rows: Sequence[Application]) -> tuple[str, ...]:
    return (f'"shortlist {rows[0].name}".',)
