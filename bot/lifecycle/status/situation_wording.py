"""How a project, an application or a contract stands, in words: its stage, whose turn, what is owed."""

from datetime import datetime, timedelta

from bot.engine import formatting
from bot.engine.messages import Moment, Strong, Text
from bot.lifecycle.applications.model import ApplicationStage
from bot.lifecycle.moments.model import What

YOU, NOBODY, BOTH, APPLICANTS = "You", "Nobody", "Both of you", "Applicants"

# stages of a project before there is work
PROJECT = {
    "drafting": "drafting the brief",
    "advertising": "advertising",
    "reviewing": "reviewing applications",
    "interviewing": "interviewing",
    "offered": "an offer is out",
}
CHOOSING = "choosing"

# stages of an application
APPLICATION: dict[ApplicationStage, str] = {
    "started": "application not sent yet",
    "sent": "application sent",
    "maybe": "application sent",
    "shortlisted": "on the short list",
    "interviewing": "interview",
    "finalist": "interview answered; the owner decides",
    "offered": "you have an offer",
    "not_chosen": "not chosen",
    "withdrawn": "withdrawn",
    "hired": "hired",
}

# stages of a contract
READ_BACK = "agreeing: read-back"
SIGNING = "agreeing: “what we agreed” waits for a tap"
ACCEPTED = "accepted"
ENDED = "ended"

# what a date is
AD_CLOSES = "ad closes"
THE_AD_CLOSES = "the ad closes"
OFFER_UNTIL = "offer open until"
ANSWERS_UNTIL = "answers until"
ANSWER_UNTIL = "answer until"
REVIEW_UNTIL = "review until"
WAITED_FOR_UNTIL = "waited for until"
ANSWER_PROMISED = "answer promised by"
YOU_HEAR = "you hear from me by"

# what else there is to know
MONEY: dict[str, Text] = {
    "": ("It closes when the contractor says that everything is paid, or a week after acceptance.",),
    "said": ("It is paid, as the owner says.",),
    "not yet": ("Not everything is paid yet, as the contractor says.",),
}
"""What is known of the money of accepted work, by `Contract.paid`."""
DATE_PASSED: Text = ("This date has passed.",)
OWES_NOTHING: Text = ("You owe: nothing.",)
ALL_JUDGED: Text = ("All verdicts are in.",)


# what is expected of whose turn it is
OWNER_ACTS: dict[What, Text] = {
    "brief": ("the brief; write ", Strong("resume"), " to go on."),
    "applications": ("read the applications; write ", Strong("list"), "."),
    "maybes": ("decide on the maybes; write ", Strong("list"), "."),
    "short_list": ("choose whom to interview; write ", Strong("list"), "."),
    "choice": ("choose; write ", Strong("compare"), "."),
}
"""By what waits for the owner of a project."""
APPLICANT_ACTS: dict[str, Text] = {
    "started": ("your application; write ", Strong("resume"), " to go on."),
    "interviewing": ("answer the questions.",),
    "offered": ("answer the offer: ", Strong("accept"), ", ", Strong("ask"), " or ", Strong("decline"), "."),
}
"""By stage of an application."""
_SAY_PAID: Text = ("say when everything is paid.",)
CONTRACT_ACTS: dict[What, Text] = {
    "read_back": ("say back the work in your own words.",),
    "ticks": ("say of each point of the read-back whether it matches.",),
    "signature": ("agree to “what we agreed”.",),
    "payment": ("pay, and write here when it is sent.",),
    "payment_word": _SAY_PAID,
    "arrival": _SAY_PAID,
}
"""By what waits for either side of a contract."""


def closed(outcome: str) -> str:
    return f"closed: {outcome or ENDED}"


def working(version: str) -> str:
    return f"working, {version}"


def delivered(version: str) -> str:
    return f"delivered, {version}"


def applied(sent: int, new: int) -> Text:
    if not sent:
        return ("Nobody has applied yet.",)
    return (f"{sent} applied, {new} not looked at yet.",)


def sent(at: datetime, zones: tuple[str, ...]) -> Text:
    return ("Sent ", Moment(at, zones), ".")


def waiting_on(owner: str, waited: timedelta, owed: str) -> Text:
    return (f"Waiting on {owner} for {formatting.span(waited)}: {owed}. The clock stands still.",)


def cutoff_asked(cutoff: datetime, zones: tuple[str, ...], who: str) -> Text:
    """`who` answers the request for another cut-off."""
    return ("Another cut-off is asked for: ", Moment(cutoff, zones), f"; {who} answers.")


def last_report(report: str, at: datetime, zones: tuple[str, ...]) -> Text:
    return ("Last report: ", report.replace("_", " "), ", ", Moment(at, zones), ".")


def check_in_waits(name: str) -> Text:
    """For the owner."""
    return (f"A check-in waits for {name}.",)


def check_in_waits_for_you() -> Text:
    return ("A check-in waits for you.",)


def difference(criterion: str) -> Text:
    return (f"{criterion} is seen differently; both have a turn.",)


def owes(what: tuple[str, ...]) -> Text:
    """What the reader owes, one thing after the other."""
    return (f"You owe: {'; '.join(what)}.",)


def hand_over(owed: str) -> Text:
    return (f"give {owed}, then write ", Strong("given"), ".")


def work_on(*, asked: bool, fixes: tuple[str, ...]) -> Text:
    """Work, fixes of these criteria, or first an answer to the check-in that is open."""
    if asked:
        return ("answer the check-in; one word is enough.",)
    what = f"fix {formatting.listing(fixes)}" if fixes else "the work"
    return (f"{what}, then write ", Strong("deliver"), ".")


def judge(unjudged: str) -> Text:
    return (f"a verdict on {unjudged}.",)


def last_tap(*, fixes: bool) -> Text:
    """When every verdict is given."""
    return ("write ", Strong("send the fixes" if fixes else "accept delivery"), ".")


def verdicts_open(criteria: tuple[str, ...]) -> Text:
    return (f"Verdicts open: {formatting.listing(criteria)}.",)


def silence_means(what: str) -> Text:
    return (f"Silence means: {what}.",)
