"""Typed words that stand for buttons: every button has a word, on recent cards and on those that are settled."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from bot.engine import wording
from bot.engine.effects import Effect
from bot.engine.events import Pressed, Said
from bot.engine.messages import Button, Message
from bot.engine.places import Place, dm, key
from bot.engine.pressing import pressed
from bot.engine.talks import Talk
from bot.engine.work import Send

if TYPE_CHECKING:
    from bot.engine.context import Turn


_SURE = ("yes", "y")
_YES = (*_SURE, "yep", "yeah", "sure", "ok", "okay")
_NO = ("no", "n", "nope")


def same(text: str) -> str:
    return " ".join(text.lower().replace("’", "'").strip(" .!?").split())


def on_card(turn: "Turn", event: Said, *, after: Talk | None = None) -> Iterator[Effect] | None:
    """A typed word that stands on a recent card of this place is a press of its button (PRODUCT 5.1 rule 1).

    With an open question only cards that came after it count: timers post with buttons and never steal the focus.
    """
    wanted = same(event.text)
    place = threads[0].id if (threads := _thread(turn, event)) else dm(event.who)
    for row in turn.unit.work.said(place, 30):
        if after is not None and row.slot == after.card:
            return None
        button = button_of(row.body.message, wanted) if isinstance(row.body, Send) else None
        if button is not None:
            return press_of(turn, button, event)
    return None


def press_of(turn: "Turn", button: Button, event: Said) -> Iterator[Effect]:
    return pressed(
        turn, Pressed(who=event.who, where=event.where, at=event.at, direct=event.direct, action=button.action)
    )


def _thread(turn: "Turn", event: Said) -> list[Place]:
    return turn.unit.find(Place, where=key(event.where)) if event.where.thread else []


def button_of(message: Message, wanted: str) -> Button | None:
    """The button that a word stands for: its own, or yes and no to a card that asks for one of two things."""
    for button in message.buttons:
        if wanted and wanted in (same(button.word), same(button.label)):
            return button
    agreeing = [one for one in message.buttons if same(one.word).startswith("yes") or same(one.label).startswith("yes")]
    if len(agreeing) == 1:
        if wanted in (_SURE if agreeing[0].style == "danger" else _YES):
            return agreeing[0]
        if wanted in _NO and len(message.buttons) == 2:
            return next(one for one in message.buttons if one is not agreeing[0])
    return None


def spent_word(turn: "Turn", event: Said) -> Message | None:
    """For chapters that know no better: what became of a recent card whose button, now gone, was just typed."""
    wanted = same(event.text)
    for row in turn.unit.work.said(dm(event.who), 30):
        if isinstance(row.body, Send) and wanted in {same(word) for word in row.body.spent}:
            return wording.spent(() if row.body.talk else row.body.message.footer)
    return None
