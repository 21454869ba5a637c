"""What can be done about an offer at any moment, by word (C59): by the owner who makes it, and by whoever has it."""

from collections.abc import Callable, Iterator

from bot.engine.commands import Command
from bot.engine.context import Turn
from bot.engine.people import Person
from bot.engine.rights import on_owner_side
from bot.engine.standing import Candidate
from bot.lifecycle.applications.model import Application
from bot.lifecycle.brief.model import Project, Version
from bot.lifecycle.interviews.commands import OpenLine
from bot.lifecycle.interviews.model import RelayLine
from bot.lifecycle.offers import standing_wording as wording
from bot.lifecycle.offers import wish_wording
from bot.lifecycle.offers.answers import read_edits
from bot.lifecycle.offers.commands import (
    AcceptOffer,
    AmendOffer,
    BeginDecline,
    BeginNewRound,
    BeginOfferQuestion,
    CloseWithoutHire,
    DraftInstead,
    EditOffer,
    EndDraftAt,
    PickHire,
    SendOffer,
)
from bot.lifecycle.offers.counters import offered_day
from bot.lifecycle.offers.model import Offer
from bot.lifecycle.offers.next_step_wording import CLOSE, CLOSES, NEW_ROUND
from bot.lifecycle.offers.next_steps import left_of
from bot.lifecycle.offers.wish_commands import (
    AgreeToWish,
    BeginCounter,
    BeginWish,
    KeepOffer,
    LeaveCounter,
    TakeCounter,
)
from bot.lifecycle.screening.commands import NobodyFits
from bot.reading.language.spoken import locale_of
from bot.reading.replies.agreed_day import agrees_to
from bot.reading.replies.date_changes import moved_to, only_until
from bot.reading.replies.offer_edits import speaks_of_its_end
from bot.reading.values import Wall

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
            does=wording.sends(name), project=project.title, of=project.id, current=True,
        )  # fmt: skip
        yield Candidate(
            command=EditOffer(offer.id), intents=("change_draft", "longer"), label=wording.EDIT, words=("edit offer",),
            effect="shows", project=project.title, of=project.id, current=True, fill=_edits(turn, offer),
            reads=_ends(turn, offer),
        )  # fmt: skip
    for offer in turn.unit.find(Offer, project=project.id, state="sent"):
        for line in turn.unit.find(RelayLine, subject=offer.id, state="wished"):
            yield from _wished(turn, project, line, turn.unit.get(Application, offer.application).name)
    drafted = {offer.application for offer in turn.unit.find(Offer, project=project.id, state="draft")}
    for row in turn.unit.find(Application, project=project.id):
        if row.number and row.stage in CAN_BE_CHOSEN:
            other = bool(drafted) and row.id not in drafted
            if other:
                yield _instead(turn, project, row, next(iter(drafted)))
            yield Candidate(
                command=PickHire(row.id), intents=() if other else _choosing(row), label=wording.offer_to(row.name),
                words=(f"offer to {row.name.lower()}", f"choose {row.name.lower()}"), about=row.name,
                number=row.number, effect="shows", project=project.title, of=project.id,
            )  # fmt: skip
    yield from _without_hire(turn, project)


def _without_hire(turn: Turn, project: Project) -> Iterator[Candidate]:
    """Nobody fits, a new round, the close; where nobody is left the last two need no card that counts people."""
    left = left_of(turn, project.id).nobody
    yield Candidate(
        command=NobodyFits(project.id), label=wording.NOBODY,
        intents=("nobody", *(() if left else ("new_round",)), "start_over", "end", "delete_draft"),
        words=("nobody fits",) if left else ("nobody fits", "new round"), effect="shows", project=project.title,
        of=project.id,
    )  # fmt: skip
    if left:
        yield Candidate(
            command=BeginNewRound(project.id), intents=("next_step", "new_round"), label=NEW_ROUND,
            words=("new round",), effect="shows", project=project.title, of=project.id,
        )  # fmt: skip
        yield Candidate(
            command=CloseWithoutHire(project.id), intents=("next_step", "end"), label=CLOSE,
            words=("just close", "close"), effect="outward", does=CLOSES, project=project.title, of=project.id,
        )  # fmt: skip


def _instead(turn: Turn, project: Project, row: Application, drafted: str) -> Candidate:
    """Somebody else than the draft is for, by any words that choose them."""
    return Candidate(
        command=DraftInstead(row.id), intents=(*_choosing(row), "other_person"), label=wording.offer_instead(row.name),
        about=row.name, number=row.number, effect="outward", project=project.title, of=project.id,
        does=wording.leaves_draft(turn.unit.get(Application, drafted).name),
    )  # fmt: skip


def _ends(turn: Turn, offer: Offer) -> Callable[[str], Command | None]:
    """ "Till friday evening", of a draft."""
    return lambda text: _end_named(turn, offer, text) if only_until(text) else None


def _end_named(turn: Turn, offer: Offer, text: str) -> EndDraftAt | None:
    if not speaks_of_its_end(text):
        return None
    before = Wall.of(offer.expires, turn.person.zone)
    walls = moved_to(text, before=before, now=turn.now, locale=locale_of(text, turn.person.locale))
    return EndDraftAt(offer.id, walls[0].at.isoformat()) if len(walls) == 1 else None


def _edits(turn: Turn, offer: Offer) -> Callable[[str], Command | None]:
    brief = turn.unit.get(Version, offer.version_id).brief

    def fill(text: str) -> AmendOffer | EndDraftAt | None:
        edits = read_edits(text, now=turn.now, brief=brief, locale=locale_of(text, turn.person.locale))
        return AmendOffer(offer.id, edits) if edits is not None else _end_named(turn, offer, text)

    return fill


def _wished(turn: Turn, project: Project, line: RelayLine, name: str) -> Iterator[Candidate]:
    """A wish before the owner: a yes that says what it is a yes to, a no, and another day."""
    zone = line.day.zone if line.day else turn.person.zone

    def agreed(text: str) -> AgreeToWish | None:
        locale = locale_of(text, turn.person.locale)
        fits = agrees_to(text, line.text, line.day, now=turn.now, zone=zone, locale=locale)
        return AgreeToWish(line.id) if fits else None

    def another(text: str) -> BeginCounter | None:
        return BeginCounter(line.id, text) if offered_day(turn, line, text) is not None else None

    yield Candidate(
        command=AgreeToWish(line.id), intents=("agree",), label=wish_wording.agree_label(name, line), about=name,
        effect="outward", does=wish_wording.agree_does(name), project=project.title, of=project.id, current=True,
        reads=agreed,
    )  # fmt: skip
    yield Candidate(
        command=KeepOffer(line.id), intents=("refuse",), label=wish_wording.keep_label(name), about=name,
        effect="outward", does=wish_wording.keep_does(name), project=project.title, of=project.id, current=True,
    )  # fmt: skip
    yield Candidate(
        command=OpenLine(line.id), intents=("other_day",), label=wish_wording.counter_label(name), about=name,
        effect="shows", project=project.title, of=project.id, current=True, reads=another,
    )  # fmt: skip


def _choosing(row: Application) -> tuple[str, ...]:
    """Who likes somebody that was interviewed wants to choose them."""
    return ("offer", "shortlist") if row.stage in INTERVIEWED else ("offer",)


def _of_applicant(turn: Turn, offer: Offer) -> Iterator[Candidate]:
    project = turn.unit.get(Project, offer.project)
    for line in turn.unit.find(RelayLine, subject=offer.id, state="countered"):
        yield from _countered(turn, project, line)
    yield Candidate(
        command=AcceptOffer(offer.id), intents=("agree",), label=wording.ACCEPT, words=("accept",), effect="outward",
        does=wording.ACCEPTS, project=project.title, of=project.id,
    )  # fmt: skip
    yield _shows(BeginDecline(offer.id), "decline", wording.DECLINE, project, words=("decline",))
    yield _shows(BeginOfferQuestion(offer.id), "question", wording.ASK, project, words=("ask",))
    yield _shows(BeginWish(offer.id), "wish", wording.CHANGE, project, words=("change something",))


def _countered(turn: Turn, project: Project, line: RelayLine) -> Iterator[Candidate]:
    owner = turn.unit.get(Person, project.owner).name

    def taken(text: str) -> TakeCounter | None:
        zone, locale = (line.day.zone if line.day else turn.person.zone), locale_of(text, turn.person.locale)
        fits = agrees_to(text, line.answer, line.day, now=turn.now, zone=zone, locale=locale)
        return TakeCounter(line.id) if fits else None

    yield Candidate(
        command=TakeCounter(line.id), intents=("agree",), label=wish_wording.TAKE, words=("take it",),
        effect="outward", does=wish_wording.take_does(owner), project=project.title, of=project.id, current=True,
        reads=taken,
    )  # fmt: skip
    yield Candidate(
        command=LeaveCounter(line.id), intents=("refuse",), label=wish_wording.LEAVE, effect="outward",
        does=wish_wording.keep_does(owner), project=project.title, of=project.id, current=True,
    )  # fmt: skip


def _shows(command: Command, intent: str, label: str, project: Project, *, words: tuple[str, ...]) -> Candidate:
    return Candidate(
        command=command, intents=(intent,), label=label, words=words, effect="shows", project=project.title,
        of=project.id,
    )  # fmt: skip
