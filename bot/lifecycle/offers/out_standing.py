"""What an owner can do at any moment about an offer that is out, by word (C59)."""

from collections.abc import Callable, Iterator

from bot.engine.context import Turn
from bot.engine.rights import on_owner_side
from bot.engine.standing import Candidate
from bot.lifecycle.applications.model import Application
from bot.lifecycle.brief.model import Project
from bot.lifecycle.offers import out_wording as wording
from bot.lifecycle.offers.model import Offer
from bot.lifecycle.offers.out import stamp
from bot.lifecycle.offers.out_commands import BeginLonger, ProposeLonger, RemindNow, TakeBackOffer
from bot.reading.language.spoken import locale_of
from bot.reading.replies.date_changes import moved_to, only_until
from bot.reading.values import Wall


def standing(turn: Turn) -> Iterator[Candidate]:
    """Of every offer that waits for an answer: take it back, remind its reader, give them longer."""
    if not on_owner_side(turn):
        return
    for project in turn.unit.find(Project, owner=turn.person.id):
        for offer in turn.unit.find(Offer, project=project.id, state="sent"):
            yield from _out(turn, project, offer, turn.unit.get(Application, offer.application).name)


def _out(turn: Turn, project: Project, offer: Offer, name: str) -> Iterator[Candidate]:
    longer = _longer(turn, offer)
    yield Candidate(
        command=TakeBackOffer(offer.id), intents=("withdraw", "withdraw_offer", "undo"),
        label=wording.take_back(name), about=name, effect="outward",
        does=wording.take_back_does(name), project=project.title, of=project.id, current=True,
    )  # fmt: skip
    yield Candidate(
        command=RemindNow(offer.id), intents=("remind",), label=wording.remind(name), about=name,
        effect="outward", does=wording.remind_does(name), project=project.title, of=project.id, current=True,
    )  # fmt: skip
    yield Candidate(
        command=BeginLonger(offer.id), intents=("longer", "more_time"), label=wording.longer(name),
        words=("give longer",), about=name, effect="shows", project=project.title, of=project.id, current=True,
        fill=longer, reads=lambda text: longer(text) if only_until(text) else None,
    )  # fmt: skip


def _longer(turn: Turn, offer: Offer) -> Callable[[str], ProposeLonger | None]:
    def fill(text: str) -> ProposeLonger | None:
        before = Wall.of(offer.expires, turn.person.zone)
        walls = moved_to(text, before=before, now=turn.now, locale=locale_of(text, turn.person.locale))
        return ProposeLonger(offer.id, tuple(stamp(wall.at) for wall in walls)) if walls else None

    return fill
