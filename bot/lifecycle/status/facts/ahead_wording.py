"""Until when, and what follows, in words by stage."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.engine.messages import Moment, Strong, Text
from bot.lifecycle.ads.model import Posting

NOT_PUBLISHED: Text = ("The ad is not published: it goes out when you press Publish.",)
LATE_ANSWER: Text = ("The date has passed, so it is late; you hear from me either way.",)
LATE_DECISION: Text = ("The date that was promised has passed; whoever applied waits for your decision.",)
_STATES = {"queued": "on its way", "live": "live", "refused": "refused", "skipped": "skipped", "closed": "closed"}


@dataclass(frozen=True, slots=True)
class Names:
    """Who is who in a line: {owner}, {they}."""

    owner: str
    they: str

    def fill(self, template: str) -> Text:
        return (template.format(owner=self.owner, they=self.they),)


def is_open(closes: datetime, zones: tuple[str, ...]) -> Text:
    return ("Yes, the ad is open, until ", Moment(closes, zones), ".")


def shut(closes: datetime, zones: tuple[str, ...], *, passed: bool) -> Text:
    day: Text = (" on ", Moment(closes, zones)) if passed else ()
    return ("No, applications are closed", *(day and (",", *day)), ".")


def stands_in(postings: Sequence[Posting]) -> Text:
    if not postings:
        return ("It stands in no channel.",)
    rows = (
        f"{row.name} ({row.platform.capitalize()}): {_STATES[row.state]}{f', {row.why}' if row.why else ''}"
        for row in postings[:6]
    )
    return (Strong("Posted in"), ": ", "; ".join(rows), ".")


_UNTIL_OWNER: Mapping[str, str] = {
    "advertising": "The ad takes applications until ",
    "invited": "Their answers are due by ",
    "offered": "{they} can answer the offer until ",
    "reading_back": "{they} is to say it back by ",
    "ticking": "You are to tick what they said back by ",
    "signing": "Both of you are to agree by ",
    "working": "Due next: ",
    "owed": "Due next: ",
    "fixing": "The fixes are due by ",
    "delivered": "You can look until ",
}
_UNTIL_CONTRACTOR: Mapping[str, str] = {
    "invited": "Your answers are due by ",
    "offered": "You can answer the offer until ",
    "reading_back": "You are to say it back by ",
    "ticking": "{owner} looks at what you said back by ",
    "signing": "Both of you are to agree by ",
    "working": "Due next: ",
    "owed": "Due next: ",
    "fixing": "The fixes are due by ",
    "delivered": "{owner} looks until ",
}


def until_owner(stage: str, they: str, at: datetime, zones: tuple[str, ...], *, mine: bool) -> Text:
    """By when the owner, or whoever they wait for, has to answer."""
    lead = _UNTIL_OWNER.get(stage, "You have promised a decision by ")
    return (lead.format(they=they), Moment(at, zones), ".")


def until_contractor(stage: str, owner: str, at: datetime, zones: tuple[str, ...]) -> Text:
    lead = _UNTIL_CONTRACTOR.get(stage)
    if lead is None:
        return (f"{owner} decides, and you hear from me, by ", Moment(at, zones), ".")
    return (lead.format(owner=owner), Moment(at, zones), ".")


def decided_by(owner: str, at: datetime, zones: tuple[str, ...]) -> Text:
    """`owner` is "" for the owner."""
    return (f"{owner} decides by " if owner else "You have promised a decision by ", Moment(at, zones), ".")


def date_of(stage: str, at: datetime, zones: tuple[str, ...]) -> Text:
    """The date that a stage ends at."""
    names = {
        "advertising": "The ad closes", "started": "The ad closes", "invited": "Answers until", "offered": "The "
        "offer ends",
        "reviewing": "A decision is promised by", "interviewing": "A decision is promised by",
        "drafted": "A decision is promised by", "delivered": "The review ends", "fixing": "The fixes are due",
        "working": "Next date", "owed": "Next date",
    }  # fmt: skip
    return (f"{names.get(stage, 'To be answered by')}: ", Moment(at, zones), ".")


def now(stage: str, at: datetime | None, zones: tuple[str, ...]) -> Text:
    end: Text = (", until ", Moment(at, zones)) if at is not None else ()
    return (Strong("Now"), f": {stage}", *end, ".")


FOLLOWS_OWNER: Mapping[str, str] = {
    "drafting": "Next: the questions that are open, a look at the whole, then the ad. Nothing goes out before that.",
    "preview": "Next: you look at the ad and press Publish.",
    "advertising": "Next: I tell you when somebody applies; you read, shortlist, ask questions in writing, and choose.",
    "reviewing": "Next: shortlist who fits; they get the same questions in writing; then you choose.",
    "invited": "Next: when all have answered, or their time is over, I tell you; you mark the answers and choose.",
    "interviewing": "Next: you mark the answers, compare, and choose one or nobody.",
    "drafted": "Next: you send the offer or change it.",
    "offered": "Next: if {they} accepts, they say back in their own words what is wanted, you tick it, both agree.",
    "reading_back": "Next: {they} says it back in their own words, you tick it, both agree, the work starts.",
    "ticking": "Next: you tick what {they} said back; then both agree and the work starts.",
    "signing": "Next: when both have agreed the work starts.",
    "working": "Next: I ask {they} before each date; then the delivery, which you judge by its criteria.",
    "owed": "Next: you hand over what is owed; until then the clock stands still.",
    "fixing": "Next: {they} fixes what you named and delivers again.",
    "delivered": "Next: your verdict on each criterion: pass, fix, or as it is. Then acceptance, and the pay.",
    "accepted": "Next: the pay, and two short questions to both.",
}
FOLLOWS_CONTRACTOR: Mapping[str, str] = {
    "started": "Next: the rest of the questions, a last look, and you send it.",
    "reviewing": "Next: {owner} reads; some are asked questions in writing; everybody hears a yes or no from me.",
    "invited": "Next: you answer the questions; then {owner} decides.",
    "interviewing": "Next: {owner} decides; you hear from me either way.",
    "offered": "Next: accept, ask, wish a change, or decline. After a yes you say back in your own words what is "
    "wanted.",
    "reading_back": "Next: you say it back in your own words, {owner} ticks it, both agree, the work starts.",
    "ticking": "Next: {owner} ticks what you said back; then both agree and the work starts.",
    "signing": "Next: when both have agreed the work starts.",
    "working": "Next: I ask you before each date; when it is done, write deliver.",
    "owed": "Next: {owner} hands over what you wait for; until then the clock stands still.",
    "fixing": "Next: fix what was named, then write deliver.",
    "delivered": "Next: {owner} judges each criterion: pass, fix, or as it is. Then acceptance, and the pay.",
    "accepted": "Next: the pay, and two short questions to both.",
}
