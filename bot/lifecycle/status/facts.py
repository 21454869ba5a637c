"""Questions of applicants and contractors that what was advertised or agreed answers: nobody need be asked (F047)."""

from collections.abc import Iterator
from dataclasses import dataclass

from bot.engine.commands import Command
from bot.engine.context import Turn
from bot.engine.effects import Effect, Tell
from bot.engine.messages import Button, Field, Text
from bot.engine.people import Person
from bot.engine.rights import on_owner_side
from bot.lifecycle.ads.commands import BeginInquiry
from bot.lifecycle.ads.model import Ad
from bot.lifecycle.applications.access import zone_of
from bot.lifecycle.applications.model import ENDED, Application
from bot.lifecycle.brief.model import Brief, Project, Version
from bot.lifecycle.contracts.commands import BeginQuestion
from bot.lifecycle.contracts.model import Contract
from bot.lifecycle.interviews.answering import promised
from bot.lifecycle.offers.model import Offer
from bot.lifecycle.settlement.model import Delivery
from bot.lifecycle.status import facts_wording as wording
from bot.lifecycle.status.commands import TellFacts
from bot.reading.replies.topics import Topic, topic_of

AT_WORK = ("reading_back", "signing", "working", "delivered")


@dataclass(frozen=True, slots=True)
class _Known:
    """What there is to answer from: the newest work or application of whoever asks."""

    project: Project
    owner: Person
    application: Application
    brief: Brief
    contract: Contract | None


def asked(turn: Turn, text: str) -> TellFacts | None:
    """The question that words ask, if they ask one that can be answered here."""
    if on_owner_side(turn):
        return None
    topic = topic_of(text)
    known = _known(turn) if topic else None
    if topic is None or known is None:
        return None
    if topic == "fixes" and not _fixes(turn, known):
        return None
    return TellFacts(topic)


def tell(turn: Turn, cmd: TellFacts) -> Iterator[Effect]:
    known = _known(turn)
    if known is None:
        return
    fields, said = _facts(turn, known, cmd.topic)
    label = wording.ask_label(known.owner.name)
    command: Command = BeginQuestion(known.contract.id) if known.contract else BeginInquiry(known.application.ad)
    message = wording.answer(
        known.project.title, cmd.topic, fields, said, known.owner.name, Button(label, command, "ask")
    )
    yield Tell(person=turn.person.id, message=message, on=turn.here)


def _known(turn: Turn) -> _Known | None:
    mine = turn.unit.find(Application, person=turn.person.id)
    live = [row for row in mine if row.decided not in ENDED or _at_work(turn, row)]
    if not live:
        return None
    newest = max(live, key=lambda row: row.at)
    project = turn.unit.get(Project, newest.project)
    contracts = _at_work(turn, newest)
    version = (
        contracts[-1].version_id if contracts else _offered(turn, newest) or turn.unit.get(Ad, newest.ad).version_id
    )
    return _Known(
        project, turn.unit.get(Person, project.owner), newest, turn.unit.get(Version, version).brief,
        contracts[-1] if contracts else None,
    )  # fmt: skip


def _at_work(turn: Turn, application: Application) -> list[Contract]:
    return [row for row in turn.unit.find(Contract, application=application.id) if row.stage in AT_WORK]


def _offered(turn: Turn, application: Application) -> str:
    return next((row.version_id for row in turn.unit.find(Offer, application=application.id, state="sent")), "")


def _fixes(turn: Turn, known: _Known) -> tuple[tuple[str, str], ...]:
    if known.contract is None:
        return ()
    for delivery in reversed(turn.unit.find(Delivery, contract=known.contract.id, state="fixing")):
        return tuple((name, delivery.verdicts[name].seen) for name in delivery.fixes)
    return ()


def _facts(turn: Turn, known: _Known, topic: Topic) -> tuple[tuple[Field, ...], Text]:
    zones = tuple(dict.fromkeys((known.owner.zone, zone_of(turn, known.application))))
    match topic:
        case "pay":
            return (wording.pay(known.brief),), ()
        case "rounds":
            return (wording.rounds(known.brief),), ()
        case "hours":
            return (wording.hours(known.brief),), ()
        case "dates":
            return wording.dates(known.brief, zones), ()
        case "fixes":
            return (wording.fixes(_fixes(turn, known)),), ()
        case "others":
            return (), wording.OTHERS
        case "open":
            return (), wording.OPEN if turn.unit.get(Ad, known.application.ad).open else wording.SHUT
        case "answer":
            return _answer(turn, known, zones), ()


def _answer(turn: Turn, known: _Known, zones: tuple[str, ...]) -> tuple[Field, ...]:
    for offer in turn.unit.find(Offer, application=known.application.id, state="sent"):
        return (wording.answer_by(offer.expires, zones, mine=True),)
    if known.contract is not None:
        return wording.dates(known.brief, zones)
    by = promised(turn, known.project)
    return (wording.answer_by(by, zones, mine=False) if by > turn.now else wording.answer_late(),)
