"""Every answer to somebody who was not chosen: kind, with a reason from their own words (T.4, C27)."""

from bot.engine.messages import Button, Message, Strong, say
from bot.engine.questions import shorten
from bot.lifecycle.applications.commands import MayContact
from bot.lifecycle.applications.model import Application
from bot.lifecycle.screening.commands import DeleteMyData, LookAgain
from bot.lifecycle.screening.wording import reason_in_words

SOMEBODY_ELSE = "somebody else was chosen"
NOBODY = "nobody is hired in this round"
NO_DECISION = "no decision in the promised time"
"""Why a round ends for those who were still undecided; it stands in the record."""


def not_chosen(application: Application, title: str, owner: str) -> Message:
    """Kind, dated, with a fact from their own answers; no comparison, no score (C27)."""
    fact = _fact(application)
    return say(
        "Thank you for the time you gave to ",
        Strong(title),
        f". {owner} will not go on with your application.\n",
        Strong(f"Reason: {reason_in_words(application.reason)}"),
        f"{fact}. A person decided this. It is nobody's turn now.",
        buttons=(
            Button("Ask a human to look again", LookAgain(application.id), "look again"),
            Button("Tell me about later jobs", MayContact(application.id, True), "later jobs"),
            Button("Delete my data", DeleteMyData(), "delete me"),
        ),
    )


def _fact(application: Application) -> str:
    rules = {"dates": ("dates", "hours"), "samples": ("samples", "relevance"), "request": ("request",)}
    for flag in application.flags:
        if flag.rule in rules.get(application.reason, ()) and flag.quote:
            return f" - {flag.says}; you wrote “{shorten(flag.quote, 120)}”"
    return ""


def look_again_done(owner: str) -> Message:
    return say(f"I asked {owner} to look again. You hear from me either way.")


def rest_closed(title: str, owner: str, reason: str) -> Message:
    """To everybody who was still undecided, when somebody else was hired or nobody was; or when nobody has decided."""
    if reason == NO_DECISION:
        return say(
            "Thank you for the time you gave to ",
            Strong(title),
            f". {owner} has not decided in the time that you were promised, so I end this round for you. I am sorry. "
            "Nobody decided against you, and it says nothing about your work. It is nobody's turn now.",
        )
    why = {
        SOMEBODY_ELSE: f"{owner} has agreed with somebody else",
        NOBODY: f"{owner} hires nobody in this round",
    }[reason]
    return say(
        "Thank you for the time you gave to ",
        Strong(title),
        f". {why}. A person decided this, and it says nothing against your work. It is nobody's turn now.",
    )
