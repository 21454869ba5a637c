"""Words of one side to the other through the bot, kept in the record (C40)."""

from collections.abc import Iterator

from bot.engine.context import Turn
from bot.engine.effects import Ask, Effect, Record
from bot.lifecycle import happened
from bot.lifecycle.contracts import message_wording as wording
from bot.lifecycle.contracts.commands import BeginMessage, BeginQuestion, PassOn, WriteTo
from bot.lifecycle.contracts.model import Party
from bot.lifecycle.contracts.model.engagement import engagement_of
from bot.lifecycle.contracts.telling import tell


def begin_message(turn: Turn, cmd: BeginMessage) -> Iterator[Effect]:
    """Ask either side for their words."""
    engagement = engagement_of(turn.unit, cmd.contract)
    engagement.side(turn.person.id)
    yield Ask(person=turn.person.id, flow="message", subject=engagement.id, on=turn.here)


def write_to(turn: Turn, cmd: WriteTo) -> Iterator[Effect]:
    """The words are known; they go out after one look."""
    engagement = engagement_of(turn.unit, cmd.contract)
    engagement.side(turn.person.id)
    known = {"words": cmd.text}
    yield Ask(person=turn.person.id, flow="message", subject=engagement.id, on=turn.here, known=known)


def pass_on(turn: Turn, cmd: PassOn) -> Iterator[Effect]:
    """One side's words to the other, kept in the record (C40, C43)."""
    engagement = engagement_of(turn.unit, cmd.contract)
    mine = engagement.side(turn.person.id)
    yield Record(project=engagement.project.id, what=happened.message_of(mine), detail={"text": cmd.text})
    other: Party = "contractor" if mine == "owner" else "owner"
    if mine == "contractor":
        engagement.contract.heard(turn.now)
    else:
        engagement.contract.spoken_to(turn.now)
    yield tell(engagement, other, wording.passed_on(engagement, engagement.name_of(mine), cmd.text))
    yield tell(engagement, mine, wording.sent_to(engagement.name_of(other)))


def ask_owner(turn: Turn, cmd: BeginQuestion) -> Iterator[Effect]:
    """A contractor's question goes the way of every question from outside."""
    engagement = engagement_of(turn.unit, cmd.contract)
    engagement.only("contractor", turn.person.id)
    yield Ask(person=turn.person.id, flow="inquiry", subject=engagement.project.id, on=engagement.platform)
