"""The talk of a delivery: the work itself, the contractor's own check, a note, one look; and two short ones."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from bot.engine.flow import Choice, Got, Heard, Hearing, No, Partly, Question
from bot.engine.questions import LINK, Sample, choice, files_with, review, samples, text, words_for
from bot.lifecycle.brief.model import Criterion
from bot.lifecycle.contracts.commands import HandIn, TellNews
from bot.lifecycle.settlement import hand_in_wording
from bot.lifecycle.settlement import question_wording as wording
from bot.lifecycle.settlement.commands import Deliver, LeaveHanded, PlaceFault, RaiseDifference
from bot.lifecycle.settlement.model import SelfCheck
from bot.lifecycle.settlement.model.self_checks import self_check
from bot.reading.replies.handed import same_place
from bot.reading.replies.yesno import yesno


@dataclass(frozen=True, slots=True)
class DeliveryFacts:
    """What the talk of a delivery may know; `earlier` is the work whose fixes are asked for."""

    contract: str
    title: str
    owner: str
    criteria: tuple[Criterion, ...]
    short: str
    earlier: tuple[Sample, ...] = ()


def check_question(criteria: tuple[Criterion, ...]) -> Question[tuple[SelfCheck, ...]]:
    """Every criterion met or not, in one message or in several; what was said is kept (F081)."""
    names = tuple(criterion.id for criterion in criteria)

    def hear(words: str, at: Hearing) -> Heard[tuple[SelfCheck, ...]]:
        have = {check.criterion: check for check in at.draft} if isinstance(at.draft, tuple) else {}
        wanted = tuple(name for name in names if name not in have)
        read = self_check(words, names)
        if not read.checks and len(wanted) < len(names):
            read = self_check(words, wanted)
        if not read.checks:
            return No(wording.check_example(wanted), draft=tuple(have.values()) or None)
        have |= {check.criterion: check for check in read.checks}
        missing = tuple(name for name in names if name not in have)
        if missing:
            return Partly(tuple(have.values()), wording.check_missing(missing))
        return Got(tuple(have[name] for name in names))

    return Question(
        key="check",
        message=wording.check(criteria),
        hear=hear,
        guard=lambda value: isinstance(value, tuple) and tuple(check.criterion for check in value) == names,
        echo=wording.check_echo,
        free_text=True,
        plain_words=True,
        help=wording.check_example(names),
    )


def work_question(facts: DeliveryFacts, known: tuple[Sample, ...] | None) -> Question[tuple[Sample, ...]]:
    """Files and links; of fixes also that they are where the work was before."""
    asked = samples("work", wording.work(facts.title), known=known)
    if not facts.earlier:
        return asked

    def hear(words: str, at: Hearing) -> Heard[tuple[Sample, ...]]:
        before = same_place(words) and not at.files and not LINK.search(words)
        return Got(facts.earlier) if before else asked.hear(words, at)

    return replace(asked, hear=hear, choices=(hand_in_wording.SAME,))


async def deliver(facts: DeliveryFacts, known: Mapping[str, Any]) -> Deliver | None:
    """At least one artefact (C41), a self-check per criterion (F081), a note if wanted, and one look."""
    work = await work_question(facts, known.get("work"))
    checks = await check_question(facts.criteria)
    note = await text("note", wording.note(), most=1500, optional=True, unset="", known=known.get("note"))
    done = await review(
        "review",
        wording.look(facts.owner, facts.short, facts.criteria, work, checks, note or ""),
        go=wording.SEND,
        extra=(wording.NOT_YET,),
    )
    return None if done.startswith("no:") else Deliver(facts.contract, work, checks, note or "")


@dataclass(frozen=True, slots=True)
class HandingFacts:
    """Work under way, and whether its fixes are asked for."""

    contract: str
    title: str
    fixes: bool


async def handing(facts: HandingFacts, known: Mapping[str, Any]) -> HandIn | TellNews | LeaveHanded:
    """Whether what was sent is the delivery, news, or neither."""
    said, files = str(known.get("text", "")), files_with(known)
    names = tuple(file.name for file in files)
    choices = (hand_in_wording.deliver(fixes=facts.fixes), hand_in_wording.NEWS, hand_in_wording.NO)

    def agreed(words: str, _: Hearing) -> Heard[str] | None:
        return Got("deliver") if yesno(words) == "yes" else None

    what = await choice("what", hand_in_wording.is_it(said, names, fixes=facts.fixes), choices, other=agreed)
    match what:
        case "deliver":
            return HandIn(facts.contract, said, files)
        case "news":
            return TellNews(facts.contract, said, files)
        case _:
            return LeaveHanded(facts.contract)


@dataclass(frozen=True, slots=True)
class FaultFacts:
    """The criteria that a delivery is judged by."""

    delivery: str
    title: str
    criteria: tuple[Criterion, ...]


async def fault(facts: FaultFacts, known: Mapping[str, Any]) -> PlaceFault:
    """Which criterion something that is wrong falls under."""
    seen, rest = str(known.get("seen", "")), bool(known.get("rest"))
    named = tuple(wording.criterion_choice(criterion) for criterion in facts.criteria)
    which = await choice("which", wording.which_fails(seen, rest=rest), (*named, wording.NO_CRITERION))
    return PlaceFault(facts.delivery, "" if which == wording.NO_CRITERION.value else which, seen, rest)


@dataclass(frozen=True, slots=True)
class DifferenceFacts:
    """A delivery whose fixes are asked for: each criterion with what the owner has seen."""

    delivery: str
    fixes: tuple[tuple[str, str, str], ...]


async def differ(facts: DifferenceFacts, known: Mapping[str, Any]) -> RaiseDifference | None:
    """Which criterion, and how the contractor sees it; seen once before the owner reads it."""
    which = facts.fixes[0][0]
    if len(facts.fixes) > 1:
        which = await choice("which", wording.which(), tuple(Choice(name, name, name) for name, _, _ in facts.fixes))
    name, text_of, seen = next(fix for fix in facts.fixes if fix[0] == which)

    asked = wording.see_it(name, text_of, seen)
    note = await words_for(asked, partial(wording.look_difference, name), "note", most=1500)
    return RaiseDifference(facts.delivery, which, note) if note else None
