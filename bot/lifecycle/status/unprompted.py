"""Words at no open question: whose they are, and which chapter takes them."""

from collections.abc import Iterator
from re import IGNORECASE
from re import compile as pattern

from bot.engine.buttons import spent_word
from bot.engine.context import Turn
from bot.engine.effects import Ask, Effect, Tell, Then
from bot.engine.events import Said
from bot.engine.people import Side
from bot.engine.rights import may_own, on_owner_side
from bot.lifecycle.backlog.commands import NameJobs
from bot.lifecycle.brief.model import Project
from bot.lifecycle.contracts.model import Contract
from bot.lifecycle.membership.direct_commands import direct_command
from bot.lifecycle.settlement.commands import JudgeInWords
from bot.lifecycle.settlement.model import Delivery
from bot.lifecycle.settlement.model.verdicts import verdicts
from bot.lifecycle.status import help_wording, possible_job, unprompted_applicant, wording
from bot.lifecycle.status.actions import choose_record
from bot.lifecycle.status.work_words import about_work, works_of
from bot.reading.replies.chatter import is_chatter
from bot.reading.replies.tasks import kind_of_opening

_HELLO = pattern(r"\W*(?:hi|hello|hey|hallo|good (?:morning|day|afternoon|evening)|morning)\b", IGNORECASE)
_RECORD = ("record", "timeline")


def unprompted(turn: Turn, event: Said) -> Iterator[Effect]:
    """In this order: a word of membership, the record, work under way, a verdict, a new job."""
    command = direct_command(event.text) if event.direct else None
    if command is not None:
        yield Then(command=command)
        return
    if event.direct and event.text.strip().lower().strip("!/. ") in _RECORD:
        yield from choose_record(turn)
        return
    works = works_of(turn, turn.person.id)
    if event.direct and works:
        yield from about_work(turn, event, works)
        return
    delivery = _to_judge(turn, event.text) if event.direct and on_owner_side(turn) else None
    late = spent_word(turn, event) if event.direct else None
    if delivery is not None:
        yield Then(command=JudgeInWords(delivery.id, event.text))
    elif late is not None:
        yield Tell(person=turn.person.id, message=late, on=turn.here)
    elif not on_owner_side(turn):
        yield from unprompted_applicant.answer(turn, event)
    else:
        yield from _of_owner(turn, event.text)


def _of_owner(turn: Turn, text: str) -> Iterator[Effect]:
    """A greeting, chatter, a job; or words that may be meant for somebody, which are asked about."""
    who = turn.person.id
    if not may_own(turn):
        yield Tell(person=who, message=help_wording.not_an_owner(), on=Side.OWNER)
    elif is_chatter(text) and not _HELLO.match(text) and turn.unit.find(Project, owner=who):
        yield Tell(person=who, message=wording.chatter(), on=Side.OWNER)
    elif kind_of_opening(text) == "greeting":
        yield Ask(person=who, flow="opening", subject=who, on=Side.OWNER)
    elif possible_job.is_doubtful(turn, text):
        yield from possible_job.ask(turn, text.strip())
    else:
        yield Then(command=NameJobs(text))


def _to_judge(turn: Turn, text: str) -> Delivery | None:
    """The newest open delivery of the owner that these words are verdicts on."""
    for contract in reversed(turn.unit.find(Contract, owner=turn.person.id, stage="delivered")):
        for delivery in reversed(turn.unit.find(Delivery, contract=contract.id, state="open")):
            if not verdicts(text, tuple(check.criterion for check in delivery.checks)).empty:
                return delivery
    return None
