"""Choosing one person, editing a draft offer, and the applicant's answer to an offer."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from bot.engine.messages import Table
from bot.engine.questions import choice, moment, money, text
from bot.lifecycle.offers import choosing_wording, owner_wording, wording
from bot.lifecycle.offers.answers import offer_question, who_question, wish_question
from bot.lifecycle.offers.commands import (
    AcceptOffer,
    AmendOffer,
    AskAboutOffer,
    DeclineOffer,
    DraftOffer,
    WishChange,
)
from bot.lifecycle.offers.expiry import HOURS
from bot.lifecycle.offers.model import HireChoice, OfferWord
from bot.lifecycle.screening.commands import NobodyFits
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
    why = picked.why or await text("why", choosing_wording.why(name), least=3, most=300)
    return DraftOffer(picked.application, why)


@dataclass(frozen=True, slots=True)
class DraftFacts:
    """What a draft says now, and now (aware)."""

    offer: str
    pay: str
    currency: str | None
    cutoff: Wall
    now: datetime


async def draft(facts: DraftFacts, known: Mapping[str, Any]) -> AmendOffer:
    """Change one thing of an offer that has not been sent."""
    which = await choice("which", owner_wording.what_to_edit(), owner_wording.EDITABLE)
    if which == "hours":
        spans = tuple(owner_wording.open_for(hours) for hours in HOURS)
        return AmendOffer(facts.offer, hours=int(await choice("hours", owner_wording.how_long(), spans)))
    if which == "pay":
        amount: Money = await money("pay", owner_wording.new_pay(facts.pay), currency=facts.currency)
        return AmendOffer(facts.offer, pay=amount)
    when: When = await moment("cutoff", owner_wording.new_cutoff(facts.cutoff), after=facts.now)
    return AmendOffer(facts.offer, cutoff=when.wall)


@dataclass(frozen=True, slots=True)
class OfferFacts:
    """What the answer to an offer may know; times aware, shown in `zones`."""

    offer: str
    owner: str
    title: str
    version: str
    expires: datetime
    zones: tuple[str, ...]
    cutoff: Wall
    small: bool
    now: datetime


async def offer(facts: OfferFacts, known: Mapping[str, Any]) -> AcceptOffer | AskAboutOffer | WishChange | DeclineOffer:
    """The applicant's answer: accept, ask, change something, decline (F057)."""
    shown = wording.answer(facts.offer, facts.title, facts.version, facts.expires, facts.zones, 2 if facts.small else 3)
    word: OfferWord = await offer_question(shown, facts.owner, known.get("say"))
    match word.what:
        case "accept":
            return AcceptOffer(facts.offer)
        case "ask":
            asked = text("ask", wording.what_to_ask(facts.owner), most=2000, plain_words=True)
            return AskAboutOffer(facts.offer, word.text or await asked)
        case "change":
            wish = await wish_question(
                wording.what_to_change(facts.cutoff), cutoff=facts.cutoff, now=facts.now, known=word.text
            )
            return WishChange(facts.offer, wish)
        case "decline":
            reason = word.text or await text("reason", wording.why_not(facts.owner), most=300, optional=True, unset="")
            return DeclineOffer(facts.offer, reason or "")
