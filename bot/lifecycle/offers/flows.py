"""Choosing one person, editing a draft offer, and the applicant's answer to an offer."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from typing import Any

from bot.engine.flow import Question
from bot.engine.messages import Message, Table
from bot.engine.questions import choice, moment, money, send_this_question, shown_first, text, words_for
from bot.lifecycle.brief.model import Brief
from bot.lifecycle.interviews.model import StartWall
from bot.lifecycle.offers import choosing_wording, owner_wording, wish_wording, wording
from bot.lifecycle.offers.answers import (
    edit_question,
    offer_question,
    reason_question,
    who_question,
    wish_question,
    with_hour,
)
from bot.lifecycle.offers.commands import (
    AcceptOffer,
    AmendOffer,
    AskAboutOffer,
    DeclineOffer,
    DraftOffer,
    LeaveOfferOpen,
)
from bot.lifecycle.offers.expiry import HOURS
from bot.lifecycle.offers.leaning import Leaning
from bot.lifecycle.offers.model import DraftEdits, HireChoice, OfferWish, OfferWord
from bot.lifecycle.offers.wish_commands import (
    CounterWish,
    WishChange,
)
from bot.lifecycle.screening.commands import NobodyFits
from bot.reading.replies.agreed_day import day_named
from bot.reading.values import Money, Wall, When


@dataclass(frozen=True, slots=True)
class ChooseFacts:
    """Who can be chosen (application and name), side by side."""

    project: str
    people: tuple[tuple[str, str], ...]
    table: Table


async def choose(facts: ChooseFacts, known: Mapping[str, Any]) -> DraftOffer | NobodyFits:
    """Who, and one line why; numbers support, they do not decide (F055)."""
    picked: HireChoice = await who_question(choosing_wording.compare(facts.table), facts.people, known.get("who"))
    if not picked.application:
        return NobodyFits(facts.project)
    name = next(name for id, name in facts.people if id == picked.application)
    why = picked.why or await reason_question(name)
    return DraftOffer(picked.application, why)


@dataclass(frozen=True, slots=True)
class DraftFacts:
    """What a draft says now, and now (aware)."""

    offer: str
    brief: Brief
    now: datetime


async def draft(facts: DraftFacts, known: Mapping[str, Any]) -> AmendOffer:
    """Change something of an offer that has not been sent."""
    brief = facts.brief
    which = await edit_question(owner_wording.what_to_edit(), brief)
    if isinstance(which, DraftEdits):
        return AmendOffer(facts.offer, which)
    if which == "hours":
        spans = tuple(owner_wording.open_for(hours) for hours in HOURS)
        hours = int(await choice("hours", owner_wording.how_long(), spans))
        return AmendOffer(facts.offer, DraftEdits(hours=hours))
    if which == "pay":
        asked = owner_wording.new_pay(brief.pay.words())
        amount: Money = await money("pay", asked, currency=brief.pay.money.currency)
        return AmendOffer(facts.offer, DraftEdits(pay=amount))
    if which == "start":
        start: When = await moment("start", owner_wording.new_start(brief.timetable.starts), after=facts.now)
        return AmendOffer(facts.offer, DraftEdits(starts=with_hour(start, brief.timetable.starts)))
    when: When = await moment("cutoff", owner_wording.new_cutoff(brief.cutoff), after=facts.now)
    return AmendOffer(facts.offer, DraftEdits(cutoff=when.wall))


@dataclass(frozen=True, slots=True)
class CounterFacts:
    """A wish for another day, which the owner answers with a third; `starts` if it is about the start."""

    line: str
    name: str
    brief: Brief
    starts: bool
    now: datetime
    zones: tuple[str, ...]


async def counter(facts: CounterFacts, known: Mapping[str, Any]) -> CounterWish | None:
    """The other day and the words around it, seen once before they go out."""
    brief = facts.brief
    before = brief.timetable.starts if facts.starts else brief.cutoff
    text_of = {"words": str(known.get("words", ""))}

    def asked(key: str) -> Question[When]:
        label = wish_wording.START if facts.starts else wish_wording.CUTOFF
        message = wish_wording.which_other_day(facts.name, label)
        ready = day_named(text_of["words"], now=facts.now, zone=before.zone) if key == "day" else None
        return moment(key, message, after=facts.now, known=ready[0] if ready else None)

    def wall_of(when: When) -> Wall:
        return with_hour(when, before)

    def look(when: When) -> Message:
        wall = wall_of(when)
        day = StartWall(wall) if facts.starts else wall
        return wish_wording.counter_look(facts.name, text_of["words"], brief, day, facts.zones)

    when = await shown_first(asked, look, "day")
    return CounterWish(facts.line, text_of["words"], wall_of(when)) if when else None


@dataclass(frozen=True, slots=True)
class OfferFacts:
    """What the answer to an offer may know; times aware, shown in `zones`; `leans` tells what words may mean."""

    offer: str
    owner: str
    title: str
    version: str
    expires: datetime
    zones: tuple[str, ...]
    brief: Brief
    small: bool
    now: datetime
    locale: str
    leans: Callable[[str], tuple[Leaning, ...]]


async def offer(
    facts: OfferFacts, known: Mapping[str, Any]
) -> AcceptOffer | AskAboutOffer | WishChange | DeclineOffer | LeaveOfferOpen:
    """The applicant's answer: accept, ask, change something, decline (F057). What the owner reads is seen first."""
    shown = wording.answer(facts.offer, facts.title, facts.version, facts.expires, facts.zones, 2 if facts.small else 3)
    word: OfferWord = await offer_question(shown, facts.owner, known.get("say"), facts.leans)
    given = word.text or None

    def wish(key: str) -> Question[OfferWish]:
        said = word.text if key == "wish" else ""
        message = wording.what_to_change(facts.brief.cutoff)
        return wish_question(key, message, brief=facts.brief, now=facts.now, locale=facts.locale, known=said)

    def reason(key: str) -> Question[str]:
        ready = given if key == "reason" else None
        return text(
            key, wording.why_not(facts.owner), most=300, optional=True, unset="", known=ready, echo=lambda _: ()
        )  # fmt: skip

    match word.what:
        case "accept":
            return AcceptOffer(facts.offer)
        case "ask":
            look = partial(send_this_question, facts.owner)
            asked = await words_for(wording.what_to_ask(facts.owner), look, "ask", known=given)
            return AskAboutOffer(facts.offer, asked) if asked else LeaveOfferOpen(facts.offer)
        case "change":
            wished = await shown_first(
                wish, lambda said: wish_wording.look(facts.owner, said, facts.brief, facts.zones), "wish"
            )
            return WishChange(facts.offer, wished) if wished else LeaveOfferOpen(facts.offer)
        case "decline":
            why = await shown_first(reason, lambda said: wording.look_decline(facts.owner, said), "reason")
            return LeaveOfferOpen(facts.offer) if why is None else DeclineOffer(facts.offer, why)
