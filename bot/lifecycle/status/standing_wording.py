"""How what anybody can ask for is called, and what is said to somebody who wants to wait."""

from bot.engine.messages import Button, Message, Quote, Strong, say

STATUS = "Show where things stand"
HOLD = "Wait"


def show(title: str) -> str:
    return f"Show {title}"


def add_to(title: str) -> str:
    return f"Add to {title}"


def what_to_note(title: str) -> Message:
    return say(f'What shall I add? Write for example "add to {title}: the files are in the shared folder". Your turn.')


def noted(title: str, text: str, buttons: tuple[Button, ...]) -> Message:
    """What others have read is not changed by a note."""
    ways = " To change what others read, press below. Your turn." if buttons else " Nothing for you to do."
    return say("Noted for ", Strong(title), ":\n", Quote(text), f"\nNobody else hears of it.{ways}", buttons=buttons)


def held() -> Message:
    return say(
        "No hurry: nothing is sent or changed until you say so. ", Strong("status"), " shows what waits and until when."
    )
