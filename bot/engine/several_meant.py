"""An answer in words to a card that offers several things: to "which one do you mean?" one of them, several or all;
to any card that offers the same for several people, all ("both please")."""

from collections.abc import Sequence

from bot.engine.context import Turn
from bot.engine.events import Said
from bot.engine.messages import Button
from bot.engine.places import dm
from bot.engine.resolving import AskWhich, ConfirmIt, DoIt, Result, together
from bot.engine.standing import Candidate
from bot.reading.language.plain import lower
from bot.reading.replies.request_small import EVERYBODY, means_everybody
from bot.reading.replies.ticks import ticks

WHICH = "which:"
"""Begins the name of every card that asks this."""


def picked(turn: Turn, event: Said, among: Sequence[Candidate]) -> tuple[Result, ...]:
    """What the words pick of the newest card; () if they pick nothing there. The same of several is done together,
    where it can be; what else others hear of or changes something is confirmed."""
    newest = next(iter(turn.unit.work.recent(dm(event.who), 1)), None)
    if newest is None:
        return ()
    buttons = newest.body.message.buttons
    if newest.slot.startswith(WHICH):
        meant = [candidate for button in _chosen(event.text, buttons) for candidate in _of(button, among)]
    else:
        meant = _everybody(event.text, buttons, among)
    if len(meant) > 1 and _alike(meant):
        results = together(meant)
        if not any(isinstance(result, AskWhich) for result in results):
            return tuple(results)
    return tuple(_done_or_asked(candidate) for candidate in meant)


def _chosen(text: str, buttons: Sequence[Button]) -> Sequence[Button]:
    """The buttons of "which one do you mean?" that the words name; none where they say more than that."""
    ticked = ticks(text, [button.label for button in buttons])
    if ticked is None or ticked.added:
        return ()
    every = EVERYBODY.search(lower(text)) is not None
    return buttons if every else [buttons[place] for place in ticked.places]


def _everybody(text: str, buttons: Sequence[Button], among: Sequence[Candidate]) -> list[Candidate]:
    """What another card offers for several people alike, if the words mean all of them; else nothing."""
    if not means_everybody(text):
        return []
    offered = [button.command for button in buttons]
    meant = [candidate for candidate in among if candidate.command in offered and candidate.about]
    alike = [candidate for candidate in meant if _alike((meant[0], candidate))]
    return alike if len(alike) > 1 else []


def _of(button: Button, among: Sequence[Candidate]) -> list[Candidate]:
    return [candidate for candidate in among if candidate.command == button.command]


def _alike(meant: Sequence[Candidate]) -> bool:
    return len({type(candidate.command) for candidate in meant}) == 1


def _done_or_asked(candidate: Candidate) -> DoIt | ConfirmIt:
    shows = candidate.effect == "shows"
    return DoIt(candidate, candidate.command) if shows else ConfirmIt(candidate, candidate.command)
