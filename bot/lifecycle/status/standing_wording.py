"""How what anybody can ask for is called, and what is said to somebody who wants to wait."""

from bot.engine.messages import Message, Strong, say

STATUS = "Show where things stand"
HOLD = "Wait"


def show(title: str) -> str:
    return f"Show {title}"


def held() -> Message:
    return say(
        "No hurry: nothing is sent or changed until you say so. ", Strong("status"), " shows what waits and until when."
    )
