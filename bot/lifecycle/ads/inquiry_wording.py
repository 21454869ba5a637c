"""Every sentence of a question about an ad and its answer (T.2)."""

from bot.engine import formatting
from bot.engine.label_wording import NOT_YOURS
from bot.engine.messages import Button, Message, Quote, Strong, Text, say
from bot.engine.questions import asks, shorten
from bot.lifecycle.ads.commands import BeginReply
from bot.lifecycle.ads.model import Inquiry

ANSWERED: Text = ("Answered.",)
"""Where the button of a question was."""


def question_title(title: str) -> str:
    return f"your question about {title}"


def reply_title(name: str) -> str:
    return f"your answer to {name}"


def asked_in_private() -> Message:
    return say("I sent you a direct message: write your question there. Your turn.")


def question(title: str) -> Message:
    return asks("What would you like to know?", "I pass it on about ", Strong(title), ".")


def asked(name: str, text: str = "", files: tuple[str, ...] = ()) -> Message:
    """`text` is shown where it was a part of what was written."""
    what = f"Your question is passed on to {name}: “{shorten(text)}”" if text else f"Passed on to {name}"
    along = f", with {formatting.listing(files)}" if files else ""
    return say(f"{what}{along}. I bring you the answer here. {name}'s turn.")


def inquiry(inquiry: Inquiry, title: str) -> Message:
    return say(
        Strong(inquiry.name),
        " asks about ",
        Strong(title),
        ":\n",
        Quote(inquiry.text),
        "Your turn.",
        buttons=(Button("Answer", BeginReply(inquiry.id), "answer", "primary"),),
    )


def reply(inquiry: Inquiry) -> Message:
    return asks("What do you answer?", Quote(inquiry.text), "Only they will see it.")


def answer(title: str, owner: str, inquiry: Inquiry) -> Message:
    return say(f"{owner} answers your question about ", Strong(title), ":\n", Quote(inquiry.answer))


def passed_on(name: str) -> Message:
    return say(f"Sent to {name}. {NOT_YOURS}")
