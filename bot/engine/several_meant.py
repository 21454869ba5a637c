"""An answer in words to "which one do you mean?": one of them, several, or all ("both please")."""

from collections.abc import Sequence

from bot.engine.context import Turn
from bot.engine.events import Said
from bot.engine.places import dm
from bot.engine.resolving import ConfirmIt, DoIt
from bot.engine.standing import Candidate
from bot.reading.language.plain import lower
from bot.reading.replies.request_small import EVERYBODY
from bot.reading.replies.ticks import ticks

WHICH = "which:"
"""Begins the name of every card that asks this."""


def picked(turn: Turn, event: Said, among: Sequence[Candidate]) -> tuple[DoIt | ConfirmIt, ...]:
    """What the words pick of the newest card, if it asks which: what only shows is done, all else confirmed; () if
    the words pick nothing there."""
    for row in turn.unit.work.recent(dm(event.who), 1):
        if not row.slot.startswith(WHICH):
            return ()
        buttons = row.body.message.buttons
        every = EVERYBODY.search(lower(event.text)) is not None
        ticked = ticks(event.text, [button.label for button in buttons])
        if ticked is None or ticked.added:
            return ()
        commands = [buttons[place].command for place in (range(len(buttons)) if every else ticked.places)]
        meant = [candidate for command in commands for candidate in among if candidate.command == command]
        return tuple(_done_or_asked(candidate) for candidate in meant)
    return ()


def _done_or_asked(candidate: Candidate) -> DoIt | ConfirmIt:
    shows = candidate.effect == "shows"
    return DoIt(candidate, candidate.command) if shows else ConfirmIt(candidate, candidate.command)
