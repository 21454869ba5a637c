"""What anybody can ask for at any moment: where things stand, and to wait (C59)."""

from collections.abc import Iterator

from bot.engine.context import Turn
from bot.engine.effects import Effect, Tell
from bot.engine.standing import Candidate
from bot.lifecycle.applications.commands import ShowStatus
from bot.lifecycle.status import standing_wording as wording
from bot.lifecycle.status.commands import HoldOn


def standing(turn: Turn) -> Iterator[Candidate]:
    """The status, also for whoever asks how something goes or whether somebody has answered; and to wait."""
    yield Candidate(
        command=ShowStatus(), intents=("status", "answered", "how_goes"), label=wording.STATUS, effect="shows",
        current=True,
    )  # fmt: skip
    yield Candidate(command=HoldOn(), intents=("hold", "pause"), label=wording.HOLD, effect="shows", current=True)


def hold(turn: Turn, cmd: HoldOn) -> Iterator[Effect]:
    yield Tell(person=turn.person.id, message=wording.held(), on=turn.here)
