"""What the version in force says, in words: a line for each fact."""

from collections.abc import Sequence
from datetime import datetime

from bot.engine import formatting
from bot.engine.commands import Command
from bot.engine.messages import Button, Message, Moment, Quote, Strong, Text, lines
from bot.engine.questions import Times, shorten
from bot.lifecycle.brief.model import Brief, Pay, Version
from bot.lifecycle.brief.terms_wording import amount_in_words, hours_named
from bot.lifecycle.offers.model import Offer
from bot.lifecycle.status import situation_wording
from bot.lifecycle.status.situation import Situation
from bot.reading.values import Money

START, CUTOFF, REVIEW, DECISION = "start", "cut-off", "end of the review", "decision"
OFFER_ENDS, ANSWERS_UNTIL = "end of the offer", "answers until"
DELIVERABLE, RULE, NOT_INCLUDED, MUST = "Deliverable", "Rule", "Not included", "Must have"
NOTHING_ELSE: Text = ("Nothing else was agreed about that.",)
SHORT = 150
"""Characters of a text that is quoted beside others."""


def message(title: str, facts: Sequence[Text], turn: Text, buttons: tuple[Button, ...]) -> Message:
    """An answer: what it is about, a line for each fact, whose turn it is."""
    head: tuple[Text, ...] = ((Strong(title), ":"),) if title else ()
    return Message(text=lines((*head, *facts), mark=""), turn=turn, buttons=buttons)


def whose_turn(situation: Situation | None) -> Text:
    if situation is None:
        return ("Nobody's turn.",)
    if situation.mine and situation.turn != situation_wording.BOTH:
        return ("Your turn.",)
    match situation.turn:
        case situation_wording.BOTH:
            return ("It is the turn of both of you.",)
        case situation_wording.APPLICANTS:
            return ("It is the turn of whoever wants to apply.",)
        case situation_wording.NOBODY:
            return ("Nobody's turn.",)
        case names:
            return (f"Waiting for {names}.",)


def ask_button(owner: str, command: Command) -> Button:
    return Button(f"Ask {owner}"[:75], command, "ask")


def agreement_button(command: Command) -> Button:
    return Button("What we agreed", command, "what we agreed")


def pay(terms: Pay, version: Version | None) -> Text:
    of = f" (version {version.number})" if version else ""
    return (Strong("Pay"), f"{of}: {terms.words()}.")


def price_asked(name: str, price: Money) -> Text:
    """`name` is "" for whoever named it."""
    return (f"{name or 'You'} {'asks' if name else 'asked'} for {amount_in_words(price)}.",)


def accepted(*, paid: str) -> Text:
    says = {"yes": "paid, as the contractor says", "not yet": "not paid yet, as the contractor says"}
    return (f"The work is accepted; {says.get(paid, 'nobody has said yet that it is paid')}.",)


def hours(brief: Brief) -> Text:
    return (Strong("Hours"), f": {hours_named(brief.hours)}.")


def hours_of(name: str, times: Times) -> Text:
    said = formatting.hours_a_week(times.hours) if times.hours else "did not say"
    return (f"{name}: {said}, {formatting.blocked_days(times.blocked or (), times.not_on)}.",)


def rounds(brief: Brief, used: int | None) -> Text:
    """`used` is None before anything was delivered."""
    of = formatting.counted(brief.fix_rounds, "round", "rounds")
    if used is None:
        return (Strong("Rounds of fixes"), f": {of}.")
    left = max(0, brief.fix_rounds - used)
    return (Strong("Rounds of fixes"), f": {of}; {used} used, {left} left.")


def review(brief: Brief) -> Text:
    days = formatting.counted(brief.review_days, "day", "days")
    return (f"After a delivery the owner has {days} to look; silence means {brief.silence}.",)


def fix_rule() -> Text:
    return ("Fixes that are asked for are due at 18:00 two days later, on the owner's clock.",)


def fixes_until(at: datetime, zones: tuple[str, ...]) -> Text:
    return (Strong("Fixes"), ": by ", Moment(at, zones), ".")


def looks_until(owner: str, at: datetime, zones: tuple[str, ...], silence: str) -> Text:
    """`owner` is "" for the owner."""
    who = f"{owner} looks" if owner else "You can look"
    return (f"{who} at the delivery until ", Moment(at, zones), f"; silence then means {silence}.")


def fixes(rows: Sequence[tuple[str, str]]) -> Text:
    """What was seen, by criterion."""
    return (Strong("To fix"), ": ", "; ".join(f"{name}: {seen}" for name, seen in rows), ". The rest stands.")


def date(name: str, at: datetime, zones: tuple[str, ...]) -> Text:
    return (Strong(f"{name[:1].upper()}{name[1:]}".rstrip(",")), ": ", Moment(at, zones), ".")


def checkpoint(number: int) -> str:
    return f"checkpoint {number}"


def from_to(brief: Brief, zones: tuple[str, ...]) -> Text:
    return (
        Strong("Dates"), ": start ", Moment(brief.timetable.starts.at, zones), "; cut-off ",
        Moment(brief.cutoff.at, zones), ".",
    )  # fmt: skip


def one_zone(zone: str, they: str) -> Text:
    both = f"You and {they} are both on {formatting.city(zone)} time." if they else ""
    return (both or f"Every time I write is {formatting.city(zone)} time until somebody from elsewhere is with us.",)


def zones_named(zones: tuple[str, ...]) -> Text:
    mine, theirs = (formatting.city(zone) for zone in zones[:2])
    return (f"{mine} is your clock, {theirs} the other side's; every time I write names its city.",)


def both_clocks(at: datetime, zones: tuple[str, ...]) -> Text:
    return (" = ".join(formatting.time_in(at, zone) for zone in zones), ".")


def ownership(words: str, version: Version) -> Text:
    return (Strong("Rights"), f" (version {version.number}): {words}.")


def rule(text: str) -> Text:
    return line(RULE, text)


def line(label: str, text: str) -> Text:
    return (Strong(label), f": {shorten(text, SHORT)}")


def says(version: Version) -> Text:
    return (f"{_named(version)} says:",)


def says_nothing(about: str, version: Version) -> Text:
    return (f"“{shorten(about, 60)}” is not in version {version.number}: no deliverable, rule or criterion names it.",)


def consists_of(brief: Brief, version: Version) -> Text:
    return (Strong(_named(version)), f": {shorten('; '.join(brief.deliverables), SHORT)}.")


def left_out(brief: Brief) -> Text:
    names = "; ".join(brief.not_included)
    return (Strong(NOT_INCLUDED), f": {shorten(names, SHORT) if names else 'nothing is named'}.")


def extra() -> Text:
    return ("What it does not name is not owed; it can be asked as a change, and both have to agree.",)


def offer_stands(offer: Offer, name: str, zones: tuple[str, ...]) -> Text:
    """`name` is "" for whoever has it."""
    if offer.state == "draft":
        return (f"Not sent yet; {name} has not seen it.",)
    return (f"{name or 'You'} can answer until ", Moment(offer.expires, zones), ".")


def answered_line(question: str, text: str) -> Text:
    return (Strong(shorten(question, 80)), "\n", Quote(shorten(text, SHORT)))


def _named(version: Version) -> str:
    return f"Version {version.number}"
