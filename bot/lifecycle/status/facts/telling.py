"""Reading a question, finding its facts, and telling them: two to five lines, and whose turn it is."""

from collections.abc import Callable, Iterator, Mapping
from typing import Final

from bot.engine.commands import Command
from bot.engine.context import Turn
from bot.engine.effects import Ask, Effect, Tell, Then
from bot.engine.guards import NotAllowed
from bot.engine.messages import Button, Text
from bot.engine.resolving import DoIt, candidates, resolve
from bot.engine.rights import on_owner_side
from bot.lifecycle.ads.commands import BeginInquiry
from bot.lifecycle.applications.model import Application
from bot.lifecycle.contracts.commands import BeginQuestion
from bot.lifecycle.offers.commands import BeginOfferQuestion
from bot.lifecycle.status.commands import AskAboutProject, TellFacts
from bot.lifecycle.status.facts import ahead, outside, people, wording, work
from bot.lifecycle.status.facts.ground import Facts, Ground, ground, names_known
from bot.reading.replies.topics import Asked, Topic, questions

MOST_LINES = 6
TOPICS: Final[Mapping[Topic, Callable[[Turn, Ground, Asked], Facts | None]]] = {
    "answer": ahead.answer,
    "answered": people.answered,
    "behind": people.behind,
    "compare": people.compare,
    "dates": work.dates,
    "decline": ahead.decline,
    "fix_time": work.fix_time,
    "fixes": work.fixes,
    "hours": work.hours,
    "late": ahead.late,
    "mine": work.mine,
    "next": ahead.next_step,
    "open": ahead.is_open,
    "others": people.others,
    "pay": work.pay,
    "rights": work.rights,
    "rounds": work.rounds,
    "scope": work.scope,
    "seen": people.seen,
    "silence": ahead.silence,
    "terms": work.terms,
    "where": ahead.where,
    "wrote": people.wrote,
    "zone": work.zone,
}
OUTSIDE: Final[Mapping[Topic, Callable[[Turn, Asked], Facts | None]]] = {
    "bot": outside.bot,
    "jobs": outside.jobs,
    "why": outside.why,
}
ONLY_OWNER: Final = frozenset(("compare", "wrote", "where", "why"))
ONLY_APPLICANT: Final = frozenset(("behind", "fixes", "mine"))
AS_UNTIL: Final = frozenset(("answered", "dates"))
"""Where there is nothing to tell of these, until when somebody decides is what there is to tell, and the other way."""
SHOWN: Final[Mapping[Topic, frozenset[str]]] = {
    "others": frozenset(("list",)),
    "terms": frozenset(("agreement", "preview", "show")),
    "mine": frozenset(("show",)),
}
"""What a card shows that can be asked for anyway is better seen there: the requests for it."""


def asked(turn: Turn, text: str) -> TellFacts | None:
    """The questions that words ask, if all of them can be answered from what is stored."""
    names = names_known(turn)
    found = questions(text, names)
    if not found or any(_shown(turn, text, SHOWN[one.topic]) for one in found if one.topic in SHOWN):
        return None
    if all(one.guessed for one in found) and _shown(turn, text, frozenset(("show",))):
        return None  # "and Ben?" asks for a card
    return TellFacts(text) if all(_facts(turn, one, names)[1] for one in found) else None


def _shown(turn: Turn, text: str, intents: frozenset[str]) -> bool:
    """Whether the words ask for a card that they can have, and for nothing else."""
    results = resolve(text, candidates(turn)).results
    shows = [
        result for result in results if isinstance(result, DoIt) and intents.intersection(result.candidate.intents)
    ]
    return bool(shows) and len(shows) == len(results)


def tell(turn: Turn, cmd: TellFacts) -> Iterator[Effect]:
    names = names_known(turn)
    lines: list[Text] = []
    buttons: list[Button] = []
    about: Ground | None = None
    for one in questions(cmd.text, names):
        known, facts = _facts(turn, one, names)
        if facts is None:
            continue
        if facts.instead is not None:
            yield Then(command=facts.instead)
            continue
        about = about or known
        lines += [line for line in facts.lines if line not in lines]
        buttons += facts.buttons
    if not lines:
        return
    if about is not None and about.side == "contractor":
        buttons.append(wording.ask_button(about.owner.name, _asking(about)))
    told = wording.message(
        about.project.title if about else "", lines[:MOST_LINES],
        wording.whose_turn(about.situation) if about else (), tuple(dict.fromkeys(buttons)),
    )  # fmt: skip
    yield Tell(person=turn.person.id, message=told, on=turn.here)


def _facts(turn: Turn, one: Asked, names: tuple[str, ...]) -> tuple[Ground | None, Facts | None]:
    """What there is to tell of one question, and about which project."""
    hidden = ONLY_APPLICANT if on_owner_side(turn) else ONLY_OWNER
    if one.topic in hidden:
        return None, None
    if one.topic in OUTSIDE:
        return None, OUTSIDE[one.topic](turn, one)
    known = ground(turn, one, names)
    if known is None:
        return None, None
    told = TOPICS[one.topic](turn, known, one)
    if told is None and one.topic in AS_UNTIL:
        told = ahead.answer(turn, known, one)
    if told is None and one.topic == "answer":
        told = work.dates(turn, known, one)
    return known, told


def _asking(about: Ground) -> Command:
    """How the owner is asked what the answer leaves open."""
    if about.contract is not None and about.contract.stage in ("working", "delivered", "accepted"):
        return BeginQuestion(about.contract.id)
    if about.offered is not None:
        return BeginOfferQuestion(about.offered.id)
    if about.ad is not None and about.ad.open:
        return BeginInquiry(about.ad.id)
    return AskAboutProject(about.project.id)


def ask_about(turn: Turn, cmd: AskAboutProject) -> Iterator[Effect]:
    """A question of somebody who applied, whether or not the ad still stands."""
    if not turn.unit.find(Application, project=cmd.project, person=turn.person.id):
        raise NotAllowed(cmd.project)
    yield Ask(person=turn.person.id, flow="inquiry", subject=cmd.project, on=turn.here)
