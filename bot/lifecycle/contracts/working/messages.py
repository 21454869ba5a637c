"""Words of one side to the other through the bot, kept in the record (C40)."""

from collections.abc import Iterator

from bot.engine.context import Turn
from bot.engine.effects import Ask, Effect, Record, Tell
from bot.lifecycle.contracts.commands import BeginMessage, BeginQuestion, PassOn
from bot.lifecycle.contracts.model.case import case_of
from bot.lifecycle.contracts.working import wording


def begin_message(turn: Turn, cmd: BeginMessage) -> Iterator[Effect]:
    case = case_of(turn.unit, cmd.contract)
    case.side(turn.person.id)
    yield Ask(person=turn.person.id, flow="message", subject=case.id, on=turn.here)


def pass_on(turn: Turn, cmd: PassOn) -> Iterator[Effect]:
    """One side's words to the other, kept in the record (C40, C43)."""
    case = case_of(turn.unit, cmd.contract)
    mine = case.side(turn.person.id)
    yield Record(project=case.project.id, what=f"message of the {mine}", detail={"text": cmd.text})
    if mine == "owner":
        message = wording.passed_on(case, case.owner.name, cmd.text)
        yield Tell(person=case.contractor.id, message=message, on=case.contract.platform)
        yield Tell(person=turn.person.id, message=wording.sent_to(case.they), on="slack")
    else:
        case.contract.heard(turn.now)
        yield Tell(person=case.owner.id, message=wording.passed_on(case, case.they, cmd.text), on="slack")
        yield Tell(person=turn.person.id, message=wording.sent_to(case.owner.name), on=case.contract.platform)


def ask_owner(turn: Turn, cmd: BeginQuestion) -> Iterator[Effect]:
    """A contractor's question goes the way of every question from outside."""
    case = case_of(turn.unit, cmd.contract)
    case.only("contractor", turn.person.id)
    yield Ask(person=turn.person.id, flow="inquiry", subject=case.project.id, on=case.contract.platform)
