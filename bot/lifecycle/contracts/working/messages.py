"""Words of one side to the other through the bot, kept in the record (C40)."""

from collections.abc import Iterator

from bot.engine.context import Turn
from bot.engine.effects import Ask, Effect, Record
from bot.engine.questions import files_with
from bot.engine.talks import Talk
from bot.lifecycle import happened
from bot.lifecycle.contracts import message_wording as wording
from bot.lifecycle.contracts.commands import BeginMessage, BeginQuestion, PassOn, WriteTo
from bot.lifecycle.contracts.model import Party
from bot.lifecycle.contracts.model.engagement import engagement_of
from bot.lifecycle.contracts.telling import tell
from bot.reading.language.links import links_in


def begin_message(turn: Turn, cmd: BeginMessage) -> Iterator[Effect]:
    """Ask either side for their words."""
    engagement = engagement_of(turn.unit, cmd.contract)
    engagement.side(turn.person.id)
    yield Ask(person=turn.person.id, flow="message", subject=engagement.id, on=turn.here)


def write_to(turn: Turn, cmd: WriteTo) -> Iterator[Effect]:
    """The words and files are known; they go out after one look, with files that were sent for it before."""
    engagement = engagement_of(turn.unit, cmd.contract)
    engagement.side(turn.person.id)
    text, files = cmd.text, cmd.files
    for talk in turn.unit.find(Talk, person=turn.person.id, flow="message", subject=engagement.id) if files else ():
        if talk.state == "open":
            text = "\n".join(part for part in (str(talk.known.get("words", "")), text) if part)
            files = (*files_with(talk.known), *files)
    known = {"words": text, "files": files}
    yield Ask(person=turn.person.id, flow="message", subject=engagement.id, on=turn.here, known=known)


def pass_on(turn: Turn, cmd: PassOn) -> Iterator[Effect]:
    """One side's words and files to the other, kept in the record (C40, C43); what the owner owed may be among them."""
    engagement = engagement_of(turn.unit, cmd.contract)
    mine = engagement.side(turn.person.id)
    names = tuple(file.name for file in cmd.files)
    detail = {"text": cmd.text, **({"files": list(names)} if names else {})}
    yield Record(project=engagement.project.id, what=happened.message_of(mine), detail=detail)
    other: Party = "contractor" if mine == "owner" else "owner"
    if mine == "contractor":
        engagement.contract.heard(turn.now)
    else:
        engagement.contract.spoken_to(turn.now)
    yield tell(engagement, other, wording.passed_on(engagement, engagement.name_of(mine), cmd.text, cmd.files))
    sent = wording.sent_to(engagement.name_of(other), names)
    owed = engagement.contract.owner_owes if mine == "owner" and (names or links_in(cmd.text)) else ""
    yield tell(engagement, mine, wording.is_it_owed(sent, engagement, owed) if owed else sent)


def ask_owner(turn: Turn, cmd: BeginQuestion) -> Iterator[Effect]:
    """A contractor's question goes the way of every question from outside."""
    engagement = engagement_of(turn.unit, cmd.contract)
    engagement.only("contractor", turn.person.id)
    yield Ask(person=turn.person.id, flow="inquiry", subject=engagement.project.id, on=engagement.platform)
