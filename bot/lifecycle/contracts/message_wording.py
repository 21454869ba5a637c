"""What is said around words of one side to the other, and the buttons that lead there (C40)."""

from bot.engine.messages import Button, Message, Quote, Strong, say
from bot.engine.questions import asks
from bot.lifecycle.contracts.commands import BeginMessage, BeginQuestion
from bot.lifecycle.contracts.model.engagement import Engagement


def message_button(engagement: Engagement, label: str = "") -> Button:
    """To write to the other side; without a label it names the contractor."""
    return Button(label or f"Message {engagement.they}"[:70], BeginMessage(engagement.id), label.lower() or "message")


def ask_button(engagement: Engagement) -> Button:
    """For the contractor: a question to the owner."""
    return Button("Ask", BeginQuestion(engagement.id), "ask")


def message_to(name: str, title: str) -> Message:
    return asks(f"What shall I tell {name}?", f"About {title}. You see it once more before it goes out.")


def passed_on(engagement: Engagement, sender: str, text: str) -> Message:
    """A message of one side, shown to the other."""
    return say(
        Strong(engagement.project.title),
        f" - {sender} writes:\n",
        Quote(text),
        "\nYour turn, if it needs an answer.",
        buttons=(message_button(engagement, "Answer"),),
    )


def sent_to(name: str) -> Message:
    return say(f"Sent to {name}.")


def look(name: str, words: str) -> Message:
    """Before words go out that were said along with the request."""
    return asks("", f"To {name}: ", Quote(words))
