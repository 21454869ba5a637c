"""Every sentence of a question about an ad and its answer (T.2)."""

from bot.engine.messages import Button, Message, Quote, Strong, action, say
from bot.engine.questions import asks
from bot.lifecycle.ads.model import Inquiry


def question(title: str) -> Message:
    return asks("What would you like to know?", "I pass it on about ", Strong(title), ".")


def asked(name: str) -> Message:
    return say(f"Passed on to {name}. I bring you the answer here. {name}'s turn.")


def inquiry(one: Inquiry, title: str) -> Message:
    return say(
        Strong(one.name),
        " asks about ",
        Strong(title),
        ":\n",
        Quote(one.text),
        "Your turn.",
        buttons=(Button("Answer", action("inquiry.reply", one.id), "answer", "primary"),),
    )


def reply(one: Inquiry) -> Message:
    return asks("What do you answer?", Quote(one.text), "Only they will see it.")


def answer(title: str, owner: str, one: Inquiry) -> Message:
    return say(f"{owner} answers your question about ", Strong(title), ":\n", Quote(one.answer))


def passed_on(name: str) -> Message:
    return say(f"Sent to {name}.")
