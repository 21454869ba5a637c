"""How what can be done about offers is called, as buttons, and what it does."""

from bot.engine.messages import Button, Message, Strong, say
from bot.lifecycle.interviews.commands import InterviewPerson
from bot.lifecycle.offers.commands import (
    OfferUninterviewed,
)

SEND = "Send the offer"
EDIT = "Change the offer"
NOBODY = "Nobody fits"
ACCEPT = "Accept the offer"
DECLINE = "Decline the offer"
ASK = "Ask about the offer"
CHANGE = "Change something in the offer"
ACCEPTS = "The owner is told, and you say the work back in your own words next."


def offer_to(name: str) -> str:
    return f"Make {name} an offer"


def offer_instead(name: str) -> str:
    return f"Make {name} the offer instead"


def leaves_draft(name: str) -> str:
    """What becomes of the draft."""
    return f"The draft for {name} goes; {name} has not heard of it."


def sends(name: str) -> str:
    """What sending does."""
    return f"It goes to {name}."


def without_interview(application: str, name: str) -> Message:
    """Nobody has asked this person anything yet; the owner may still choose them (T.12)."""
    return say(
        Strong(f"Make {name} an offer without an interview?"),
        f" Nobody has asked {name} anything yet, and {name} has not heard anything. Your turn.",
        buttons=(
            Button("Write the offer", OfferUninterviewed(application), "write the offer"),
            Button("A few questions first", InterviewPerson(application), "questions first"),
        ),
    )
