"""Work that comes in a message: at once into the delivery, or asked with one tap whether it is one (F080)."""

from collections.abc import Iterator

from bot.engine.context import Turn
from bot.engine.effects import Ask, Effect, Tell, Then
from bot.engine.guards import NotNow
from bot.engine.questions import LINK, files_with, samples_in
from bot.engine.talks import Talk
from bot.lifecycle.ads.commands import Inquire
from bot.lifecycle.contracts.commands import HandIn
from bot.lifecycle.contracts.model import Contract
from bot.lifecycle.contracts.model.engagement import Engagement, engagement_of
from bot.lifecycle.settlement import hand_in_wording as wording
from bot.lifecycle.settlement import refusals
from bot.lifecycle.settlement.commands import AskHandIn, LeaveHanded
from bot.lifecycle.settlement.flows import HandingFacts
from bot.lifecycle.settlement.model import Delivery
from bot.reading.replies.handed import same_place


def fixing(turn: Turn, contract: str) -> Delivery | None:
    """The delivery whose fixes are asked for, if there is one."""
    return next(iter(reversed(turn.unit.find(Delivery, contract=contract, state="fixing"))), None)


def at_work(turn: Turn, contract: str) -> Engagement:
    """The contract, if whoever acts is its contractor and there is something to deliver; else NotAllowed, NotNow."""
    engagement = engagement_of(turn.unit, contract)
    engagement.only("contractor", turn.person.id)
    if engagement.contract.stage != "working":
        raise NotNow(refusals.no_delivery_now(engagement.project.title, engagement.contract.stage.replace("_", " ")))
    return engagement


def hand_in(turn: Turn, cmd: HandIn) -> Iterator[Effect]:
    """The delivery begins with what the message holds; nothing goes out before its last look."""
    engagement = at_work(turn, cmd.contract)
    before = fixing(turn, engagement.id)
    work = samples_in(cmd.text, cmd.files)
    if not work and before is not None and same_place(cmd.text):
        work = before.artefacts
    note = cmd.text.strip() if LINK.sub(" ", cmd.text).strip(" ,;:-.\n") else ""
    known = {name: value for name, value in (("work", work), ("note", note)) if value}
    lead = wording.taken(work, note, fixes=before is not None)
    yield Ask(person=turn.person.id, flow="deliver", subject=engagement.id, on=turn.here, known=known, lead=lead)


def ask(turn: Turn, cmd: AskHandIn) -> Iterator[Effect]:
    """One tap decides what it is; the words and files wait with the question, those of a message before it too."""
    engagement = at_work(turn, cmd.contract)
    text, files = cmd.text, cmd.files
    for talk in turn.unit.find(Talk, person=turn.person.id, flow="handing", subject=engagement.id):
        if talk.state != "closed":
            text = "\n".join(part for part in (str(talk.known.get("text", "")), text) if part)
            files = (*files_with(talk.known), *files)
    known = {"text": text, "files": files}
    yield Ask(person=turn.person.id, flow="handing", subject=engagement.id, on=turn.here, known=known)


def facts(turn: Turn, talk: Talk) -> HandingFacts:
    """What the question may know."""
    title = engagement_of(turn.unit, talk.subject).project.title
    return HandingFacts(talk.subject, title, fixes=fixing(turn, talk.subject) is not None)


def leave(turn: Turn, cmd: LeaveHanded) -> Iterator[Effect]:
    yield Tell(person=turn.person.id, message=wording.left(), on=turn.here)


def asked_meanwhile(turn: Turn, text: str, talk: Talk) -> Iterator[Effect]:
    """A question of the contractor's own in the middle of a delivery goes to the owner (PRODUCT 5.1 rule 3b)."""
    yield Then(command=Inquire(turn.unit.get(Contract, talk.subject).project, text, part=True))
