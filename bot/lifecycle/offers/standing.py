"""What can be done about an offer at any moment, by word (C59): by the owner who makes it, and by whoever has it."""

from collections.abc import Iterator

from bot.engine.commands import Command
from bot.engine.context import Turn
from bot.engine.rights import on_owner_side
from bot.engine.standing import Candidate
from bot.lifecycle.applications.model import Application
from bot.lifecycle.brief.model import Project
from bot.lifecycle.offers import standing_wording as wording
from bot.lifecycle.offers.commands import (
    AcceptOffer,
    BeginDecline,
    BeginNewRound,
    BeginOfferQuestion,
    BeginWish,
    CloseWithoutHire,
    EditOffer,
    PickHire,
    SendOffer,
)
from bot.lifecycle.offers.model import Offer
from bot.lifecycle.offers.next_step_wording import CLOSE, CLOSES, NEW_ROUND
from bot.lifecycle.offers.next_steps import left_of
from bot.lifecycle.screening.commands import NobodyFits

CAN_BE_CHOSEN = ("sent", "maybe", "shortlisted", "interviewing", "finalist")
INTERVIEWED = ("interviewing", "finalist")
STAGES = ("advertising", "reviewing", "interviewing", "offered")


def standing(turn: Turn) -> Iterator[Candidate]:
    """An owner's drafts and whom an offer could go to; an applicant's open offers."""
    if on_owner_side(turn):
        for project in turn.unit.find(Project, owner=turn.person.id):
            if project.stage in STAGES:
                yield from _of_owner(turn, project)
    for offer in turn.unit.find(Offer, person=turn.person.id, state="sent"):
        yield from _of_applicant(turn, offer)


def _of_owner(turn: Turn, project: Project) -> Iterator[Candidate]:
    for offer in turn.unit.find(Offer, project=project.id, state="draft"):
        name = turn.unit.get(Application, offer.application).name
        yield Candidate(
            command=SendOffer(offer.id), intents=("send", "agree"), label=wording.SEND, effect="outward",
            does=wording.sends(name), project=project.title, current=True,
        )  # fmt: skip
        yield Candidate(
            command=EditOffer(offer.id), intents=("change_draft",), label=wording.EDIT, words=("edit offer",),
            effect="shows", project=project.title, current=True,
        )  # fmt: skip
    for row in turn.unit.find(Application, project=project.id):
        if row.number and row.stage in CAN_BE_CHOSEN:
            yield Candidate(
                command=PickHire(row.id), intents=_choosing(row), label=wording.offer_to(row.name),
                words=(f"offer to {row.name.lower()}", f"choose {row.name.lower()}"), about=row.name,
                number=row.number, effect="shows", project=project.title,
            )  # fmt: skip
    yield from _without_hire(turn, project)


def _without_hire(turn: Turn, project: Project) -> Iterator[Candidate]:
    """Nobody fits, a new round, the close; where nobody is left the last two need no card that counts people."""
    left = left_of(turn, project.id).nobody
    yield Candidate(
        command=NobodyFits(project.id), intents=("nobody",) if left else ("nobody", "new_round"), label=wording.NOBODY,
        words=("nobody fits",) if left else ("nobody fits", "new round"), effect="shows", project=project.title,
    )  # fmt: skip
    if left:
        yield Candidate(
            command=BeginNewRound(project.id), intents=("new_round",), label=NEW_ROUND, words=("new round",),
            effect="shows", project=project.title,
        )  # fmt: skip
        yield Candidate(
            command=CloseWithoutHire(project.id), intents=("end",), label=CLOSE, words=("just close", "close"),
            effect="outward", does=CLOSES, project=project.title,
        )  # fmt: skip


def _choosing(row: Application) -> tuple[str, ...]:
    """Who likes somebody that was interviewed wants to choose them."""
    return ("offer", "shortlist") if row.stage in INTERVIEWED else ("offer",)


def _of_applicant(turn: Turn, offer: Offer) -> Iterator[Candidate]:
    title = turn.unit.get(Project, offer.project).title
    yield Candidate(
        command=AcceptOffer(offer.id), intents=("agree",), label=wording.ACCEPT, words=("accept",), effect="outward",
        does=wording.ACCEPTS, project=title,
    )  # fmt: skip
    yield _shows(BeginDecline(offer.id), "decline", wording.DECLINE, title, words=("decline",))
    yield _shows(BeginOfferQuestion(offer.id), "question", wording.ASK, title, words=("ask",))
    yield _shows(BeginWish(offer.id), "wish", wording.CHANGE, title, words=("change something",))


def _shows(command: Command, intent: str, label: str, title: str, *, words: tuple[str, ...]) -> Candidate:
    return Candidate(command=command, intents=(intent,), label=label, words=words, effect="shows", project=title)
