"""How a project, an application or a contract stands, in words: its stage, whose turn, what is owed."""

from datetime import datetime, timedelta

from bot.engine import formatting
from bot.engine.messages import Moment, Strong, Text
from bot.lifecycle.applications.model import ApplicationStage

YOU, NOBODY, BOTH, APPLICANTS = "You", "Nobody", "Both of you", "Applicants"

# stages of a project before there is work
DRAFTING = "drafting the brief"
ADVERTISING = "advertising"
REVIEWING = "reviewing applications"
INTERVIEWING = "interviewing"
OFFER_OUT = "an offer is out"
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
DELIVERED = "delivered"
ACCEPTED = "accepted"
ENDED = "ended"

# what a date is
AD_CLOSES = "ad closes"
THE_AD_CLOSES = "the ad closes"
OFFER_UNTIL = "offer open until"
ANSWERS_UNTIL = "answers until"
ANSWER_UNTIL = "answer until"
REVIEW_UNTIL = "review until"

# what else there is to know
NOT_PAID: Text = ("Not everything is paid yet, as the contractor says.",)
SAID_PAID: Text = ("It is paid, as the owner says.",)
ASKING_PAID: Text = ("It closes when the contractor says that everything is paid, or a week after acceptance.",)
DATE_PASSED: Text = ("This date has passed.",)
ALL_JUDGED: Text = ("All verdicts are in.",)


# what is expected of whose turn it is
OWNER_ACTS: dict[str, Text] = {
    "drafting": ("the brief; write ", Strong("resume"), " to go on."),
    "advertising": ("read the applications; write ", Strong("list"), "."),
    "reviewing": ("read the applications; write ", Strong("list"), "."),
    "interviewing": ("choose; write ", Strong("compare"), "."),
    "offered": ("choose; write ", Strong("compare"), "."),
}
"""By stage of a project."""
APPLICANT_ACTS: dict[str, Text] = {
    "started": ("your application; write ", Strong("resume"), " to go on."),
    "interviewing": ("answer the questions.",),
    "offered": ("answer the offer: ", Strong("accept"), ", ", Strong("ask"), " or ", Strong("decline"), "."),
}
"""By stage of an application."""
SIGN: Text = ("agree to “what we agreed”.",)
TICK: Text = ("say of each point of the read-back whether it matches.",)
SAY_BACK: Text = ("say back the work in your own words.",)
PAY: Text = ("pay, and write here when it is sent.",)
SAY_PAID: Text = ("say when everything is paid.",)


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


def owner_owes(owed: str) -> Text:
    return (f"You owe: {owed}.",) if owed else ("You owe: nothing.",)


def contractor_owes(checkpoint: str) -> Text:
    """The work for a checkpoint, else ("") the delivery."""
    return (f"You owe: the work for {checkpoint}.",) if checkpoint else ("You owe: the delivery.",)


def hand_over(owed: str) -> Text:
    return (f"give {owed}, then write ", Strong("given"), ".")


def work_on(*, asked: bool, fixes: tuple[str, ...]) -> Text:
    """Work, fixes of these criteria, or first an answer to the check-in that is open."""
    if asked:
        return ("answer the check-in; one word is enough.",)
    what = f"fix {formatting.listing(fixes)}" if fixes else "the work"
    return (f"{what}, then write ", Strong("deliver"), ".")


def judge(unjudged: tuple[str, ...], fixes: tuple[str, ...]) -> Text:
    """Verdicts first, then the last tap."""
    if unjudged:
        return (f"a verdict on {formatting.listing(unjudged)}.",)
    return ("write ", Strong("send the fixes" if fixes else "accept delivery"), ".")


def verdicts_open(criteria: tuple[str, ...]) -> Text:
    return (f"Verdicts open: {formatting.listing(criteria)}.",)


def silence_means(what: str) -> Text:
    return (f"Silence means: {what}.",)
