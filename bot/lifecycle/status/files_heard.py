"""An owner's file at work: it is for whoever does the work, shown once more before it goes out."""

from bot.engine.commands import Command
from bot.engine.context import Turn
from bot.engine.events import Said
from bot.engine.talks import Talk
from bot.lifecycle.brief.model import Project
from bot.lifecycle.contracts.commands import WriteTo
from bot.lifecycle.contracts.model import Contract
from bot.lifecycle.contracts.model.engagement import engagement_of
from bot.lifecycle.settlement.commands import JudgeInWords
from bot.lifecycle.settlement.standing import verdict
from bot.lifecycle.status.commands import ChooseReceiver
from bot.lifecycle.status.flows import ReceiverFacts
from bot.reading.replies.passed_on import words_for

LIVE = ("signing", "working", "delivered", "accepted")


def heard(turn: Turn, event: Said) -> Command | None:
    """Files of an owner, with their words: verdicts first, then who they are for; None without work under way."""
    if not event.files:
        return None
    mine = _live(turn)
    if not mine:
        return None
    text = event.text.strip()
    judged = verdict(turn, text)
    if judged is not None:
        return JudgeInWords(judged.delivery, judged.text, event.files)
    named = [contract for contract in mine if _named(turn, contract, text)] or mine
    if len(named) > 1:
        return ChooseReceiver(text, event.files)
    return WriteTo(named[0].id, words_for(text, engagement_of(turn.unit, named[0].id).they) or text, event.files)


def _live(turn: Turn) -> list[Contract]:
    return [contract for contract in turn.unit.find(Contract, owner=turn.person.id) if contract.stage in LIVE]


def _named(turn: Turn, contract: Contract, text: str) -> bool:
    they = engagement_of(turn.unit, contract.id).they.lower()
    title = turn.unit.get(Project, contract.project).title.lower()
    return they in text.lower() or they.split(" ")[0] in text.lower().split() or title in text.lower()


def receivers(turn: Turn, talk: Talk) -> ReceiverFacts:
    """Who the files may be for, with what they work on."""
    engagements = [engagement_of(turn.unit, contract.id) for contract in _live(turn)]
    return ReceiverFacts(tuple((one.id, f"{one.they}: {one.project.title}") for one in engagements))
