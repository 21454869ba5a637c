"""What people wrote, asked for and know, in words: a line for each."""

from collections.abc import Sequence
from datetime import datetime

from bot.engine import formatting
from bot.engine.messages import Button, Moment, Quote, Strong, Text
from bot.engine.questions import shorten
from bot.lifecycle.ads.model import Ad
from bot.lifecycle.applications.model import Application
from bot.lifecycle.brief.model import Pay
from bot.lifecycle.brief.terms_wording import amount_in_words
from bot.lifecycle.contracts.model import Contract
from bot.lifecycle.interviews.model import Interview
from bot.lifecycle.offers.model import Offer
from bot.lifecycle.screening.commands import ShowApplication
from bot.lifecycle.status import situation_wording
from bot.reading.values import Money, Wall

PITCH, SAMPLES, EVIDENCE, INTERVIEW, QUESTION, ANSWER = (
    "pitch",
    "samples",
    "must-have",
    "interview",
    "question",
    "answer",
)
OTHERS: Text = ("I do not tell who else applied, or how many; nobody is told of you either.",)
NOBODY_YET: Text = ("Nobody has applied yet.",)
NOT_ALIKE: Text = ("Not all of them ask in the same unit, so I do not rank them.",)
ONLY_YOU: Text = ("Your notes, marks and decisions stay with you until you tell me to tell them.",)
QUOTED = 220
"""Characters of what is quoted."""


def wrote(name: str, where: str, text: str) -> Text:
    return (Strong(name), f" ({where}):\n", Quote(shorten(text, QUOTED)))


def no_line(names: tuple[str, ...], about: str) -> Text:
    who = formatting.listing(names) if len(names) <= 3 else "those who applied"
    return (f"I find no line with “{shorten(about, 60)}” in what {who} sent.",)


def show_button(application: str, name: str) -> Button:
    return Button(f"Show {name}"[:75], ShowApplication(application), f"show {name.lower()}")


def hours_side_by_side(rows: Sequence[Application]) -> Text:
    return (Strong("Hours"), ": ", formatting.listing(f"{row.name} {_hours(row)}" for row in rows), ".")


def _hours(row: Application) -> str:
    hours = row.applied.times.hours if row.applied else None
    return formatting.hours_a_week(hours) if hours else "(did not say)"


def start(starts: Wall) -> Text:
    return (f"The start is {formatting.day_of_year(starts.local.date())} for everybody. Days they cannot work:",)


def blocked(row: Application) -> Text:
    times = row.applied.times if row.applied else None
    days = formatting.blocked_days(times.blocked or (), times.not_on) if times else "not said"
    return (Strong(row.name), f": {days}")


def same_pay(pay: Pay) -> Text:
    return (f"Nobody is cheaper: the pay is the same for everybody, {pay.words()}.",)


def prices(rows: Sequence[tuple[Application, Money]]) -> Text:
    named = formatting.listing(f"{row.name} {amount_in_words(price)}" for row, price in rows)
    return (Strong("They ask for"), f": {named}.")


def applied(rows: Sequence[Application]) -> Text:
    named = formatting.listing(f"{row.name} ({situation_wording.APPLICATION[row.stage]})" for row in rows[:8])
    return (f"{len(rows)} applied: {named}.",)


def offer(row: Offer, name: str, zones: tuple[str, ...]) -> Text:
    if row.state == "sent":
        return (f"Not yet: {name} can answer the offer until ", Moment(row.expires, zones), ".")
    if row.state == "draft":
        return (f"{name} has not been asked: the offer is not sent.",)
    ended: Text = (" ", Moment(row.ended, zones)) if row.ended else ()
    return (f"The offer to {name}: {row.state}", *ended, ".")


def interview(name: str, row: Interview, zones: tuple[str, ...]) -> Text:
    if row.answered:
        return (f"{name} has answered, ", Moment(row.answered, zones), ".")
    return (f"{name} has not answered yet; they can until ", Moment(row.due, zones), ".")


def question_waits(text: str, at: datetime, zones: tuple[str, ...]) -> Text:
    return (f"Your question “{shorten(text, 80)}” waits since ", Moment(at, zones), ".")


def agreeing(contract: Contract, name: str) -> Text:
    if contract.stage == "signing":
        return (f"{name} has agreed." if contract.signed_contractor else f"{name} has not agreed yet.",)
    return (f"{name} has said it back." if contract.points else f"{name} has accepted, and has not said it back yet.",)


def check_in_waits(name: str, at: datetime, zones: tuple[str, ...]) -> Text:
    return (f"Not yet: a check-in waits for {name} since ", Moment(at, zones), ".")


def last_report(name: str, report: str, at: datetime, zones: tuple[str, ...]) -> Text:
    return (f"Last report of {name}: {report.replace('_', ' ')}, ", Moment(at, zones), ".")


def delivered(name: str, at: datetime, zones: tuple[str, ...]) -> Text:
    return (f"{name} has delivered, ", Moment(at, zones), ".")


def own_question(owner: str, text: str, answer: str, at: datetime, zones: tuple[str, ...]) -> Text:
    """Whether the asker's own newest question has an answer."""
    asked = f"“{shorten(text, 80)}”"
    if answer:
        return (f"Yes. To {asked} {owner} says:\n", Quote(shorten(answer, QUOTED)))
    return (f"Not yet: {owner} has {asked} since ", Moment(at, zones), "; the answer comes here.")


def readers(owner: str) -> Text:
    return (f"Only {owner} reads what you send; other applicants never do.",)


def opened(owner: str, *, opened: bool) -> Text:
    return (f"{owner} has opened your application." if opened else f"{owner} has not opened your application yet.",)


def judged(owner: str, count: int, of: int) -> Text:
    if not count:
        return (f"{owner} has not judged anything of the delivery yet.",)
    return (f"{owner} has judged {count} of {of} criteria.",)


def public(ad: Ad | None, stage: str) -> Text:
    if ad is None or ad.state == "draft":
        return ("Nothing is public: nobody but you sees the project until you press Publish.",)
    seen = "Everybody in its channels sees the ad" if ad.open else "The ad is closed, and says so in its channels"
    return (f"{seen}; what people send you, only you see.",)


def knows(row: Application, offer: Offer | None) -> Text:
    """What an applicant has been told about themselves."""
    if offer is not None and offer.state == "draft":
        return (f"{row.name} knows nothing of the offer: it is not sent.",)
    if row.stage in ("maybe", "shortlisted") or (row.stage == "not_chosen" and not row.answered):
        return (f"{row.name} does not know of your decision yet; to them it is “sent”.",)
    return (f"{row.name} knows: {situation_wording.APPLICATION[row.decided]}.",)


def behind(owner: str, organisation: str, title: str) -> Text:
    whose = f"{owner} ({organisation})" if organisation else owner
    return (f"{title} is the project of ", Strong(whose), "; I am the bot that works for them. More I do not know.")
