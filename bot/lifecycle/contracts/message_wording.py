"""What is said around words of one side to the other, and the buttons that lead there (C40)."""

from dataclasses import replace

from bot.engine import formatting
from bot.engine.events import Attachment
from bot.engine.label_wording import NOT_YOURS
from bot.engine.messages import Button, Message, Quote, Strong, Text, blobs, say
from bot.engine.questions import asks
from bot.lifecycle.contracts.commands import BeginMessage, BeginQuestion, HandOver
from bot.lifecycle.contracts.model.engagement import Engagement


def message_button(engagement: Engagement, label: str = "") -> Button:
    """To write to the other side; without a label it names the contractor."""
    return Button(label or f"Message {engagement.they}"[:70], BeginMessage(engagement.id), label.lower() or "message")


def ask_button(engagement: Engagement) -> Button:
    """For the contractor: a question to the owner."""
    return Button("Ask", BeginQuestion(engagement.id), "ask")


def message_to(name: str, title: str) -> Message:
    return asks(f"What shall I tell {name}?", f"About {title}. You see it once more before it goes out.")


def passed_on(engagement: Engagement, sender: str, text: str, files: tuple[Attachment, ...] = ()) -> Message:
    """A message of one side, shown to the other."""
    words: Text = ("\n", Quote(text)) if text else (" ", formatting.listing(file.name for file in files))
    shown = say(
        Strong(engagement.project.title),
        f" - {sender} writes:" if text else f" - {sender} sends:",
        *words,
        "\nYour turn, if it needs an answer.",
        buttons=(message_button(engagement, "Answer"),),
    )
    return replace(shown, files=blobs(files))


def sent_to(name: str, files: tuple[str, ...] = ()) -> Message:
    along = f", with {formatting.listing(files)}" if files else ""
    return say(f"Sent to {name}{along}. {NOT_YOURS}")


def is_it_owed(sent: Message, engagement: Engagement, owed: str) -> Message:
    """What was sent may be what the other side waits for: the clock runs again only with a tap."""
    given = Button("They have it now", HandOver(engagement.id), "given", "primary")
    return sent.tail((f"{engagement.they} waits for: {owed}. Is it this? Your turn.",)).offering(given)


def look(name: str, words: str, files: tuple[Attachment, ...] = ()) -> Message:
    """Before words and files go out that were said or sent along with the request."""
    quoted: Text = (Quote(words),) if words else ()
    names, lost = [file.name for file in files], [file.name for file in files if file.trouble]
    along: Text = (("\n" if words else "") + f"With {formatting.listing(names)}",) if files else ()
    missing: Text = (f"\nI could not keep {formatting.listing(lost)}; send it again or as a link.",) if lost else ()
    return asks("", f"Send this to {name}?\n", *quoted, *along, *missing)
