"""Every sentence about differences, payment and the end (T.9)."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from bot.engine.messages import Button, Field, Message, Quote, Strong, Text, lines, say
from bot.lifecycle.contracts.commands import BeginMessage
from bot.lifecycle.contracts.model.engagement import Engagement
from bot.lifecycle.settlement import standing_wording
from bot.lifecycle.settlement.commands import AnswerPaid, HireAgain, Propose, ShowRecord
from bot.lifecycle.settlement.model import Difference, DifferenceOption, Rating
from bot.lifecycle.settlement.question_wording import MARKS
from bot.lifecycle.settlement.wording import when

OPTIONS: Mapping[DifferenceOption, str] = {
    "fix": "Fix anyway",
    "accept": "Accept as it is",
    "reword": "Reword for next time",
    "part": "Pay part",
    "third": "Ask a third person",
}
MEANS: Mapping[DifferenceOption, str] = {
    "fix": "it is fixed",
    "accept": "it is accepted as it is",
    "reword": "it is accepted now, and the criterion is worded better next time",
    "part": "it is accepted and a part is paid; you agree on the part between you",
    "third": "a third person whom you both name looks at it",
}
GIVEN_WAY: Mapping[DifferenceOption, str] = {
    "accept": "",
    "reword": "to be worded better next time",
    "part": "a part is paid",
}

# how a project ended
PAID_OUTCOME = "delivered and accepted, paid"
UNCONFIRMED_OUTCOME = "delivered and accepted, payment not confirmed"
UNPAID_OUTCOME = "delivered and accepted, payment still open as the contractor says"

# what stands where the buttons of a settled card were
PAID: Text = ("Paid.",)
NOT_YET: Text = ("Not yet.",)


def accepted_at(at: datetime, engagement: Engagement) -> Text:
    return ("Accepted ", when(at, engagement), ".")


def settled_by(name: str, at: datetime, engagement: Engagement) -> Text:
    return (f"Settled by {name}, ", when(at, engagement), ".")


def turn_of(name: str) -> str:
    return f"{name}'s turn."


def last_tap_of(name: str) -> str:
    return f"{name}'s turn: the last tap."


def sheet(engagement: Engagement, difference: Difference, text: str, side: str) -> Message:
    """The same sheet to both: the signed criterion, both notes, the options; two matching taps end it (F086, F087)."""
    mine = difference.by_owner if side == "owner" else difference.by_contractor
    theirs = difference.by_contractor if side == "owner" else difference.by_owner
    so_far: Text = ()
    if mine or theirs:
        proposals = [f"you: {OPTIONS[mine]}" if mine else "", f"the other side: {OPTIONS[theirs]}" if theirs else ""]
        so_far = ("Proposed so far - ", "; ".join(row for row in proposals if row), ". ")
    labels: dict[DifferenceOption, str] = {**OPTIONS}
    if side == "contractor":
        labels["fix"] = "I will fix it"
    return Message(
        title=f"{engagement.project.title}: you see {difference.criterion} differently",
        text=("Nobody is wrong by default; the signed words decide.",),
        fields=(
            Field(f"Signed in {engagement.brief_version.short}", (Strong(f"{difference.criterion}: “{text}”"),)),
            Field(engagement.owner.name, (Quote(difference.owner_note),)),
            Field(engagement.they, (Quote(difference.contractor_note),)),
        ),
        footer=(
            *so_far,
            "Two matching proposals end it, and each of you may give way alone. Both have a turn until ",
            when(difference.until, engagement),
            ".",
        ),
        buttons=tuple(Button(label, Propose(difference.id, option), label.lower()) for option, label in labels.items()),
    )


def proposed(option: DifferenceOption, other: str) -> Message:
    return say(
        "You propose: ", Strong(OPTIONS[option]), f". Waiting for {other}; if they propose the same, it is settled."
    )


def other_proposed(engagement: Engagement, difference: Difference, option: DifferenceOption, name: str) -> Message:
    return say(
        Strong(engagement.project.title),
        f", {difference.criterion}: {name} proposes ",
        Strong(OPTIONS[option]),
        f" - {MEANS[option]}. Your turn.",
        buttons=(
            Button("Same for me", Propose(difference.id, option), "same for me", "primary"),
            Button(f"Message {name}"[:70], BeginMessage(engagement.id), "message"),
        ),
    )


def settled(engagement: Engagement, difference: Difference, how: DifferenceOption, whose: str) -> Message:
    return say(Strong(engagement.project.title), f", {difference.criterion}: settled - {MEANS[how]}. {whose}")


def time_is_up(engagement: Engagement, difference: Difference) -> Message:
    return say(
        Strong(engagement.project.title),
        f", {difference.criterion}: the 48 hours are over and you do not agree yet. "
        "Nothing is decided for you. You can still tap the same option, or name a third person together. "
        "Both have a turn.",
        buttons=(
            Button("Ask a third person", Propose(difference.id, "third"), "ask a third person"),
            Button("Message", BeginMessage(engagement.id), "message"),
        ),
    )


def accepted(engagement: Engagement) -> Message:
    """To the contractor, with the question about the money."""
    return say(
        Strong(engagement.project.title),
        f": {engagement.owner.name} has accepted your delivery. Well done. Agreed pay: ",
        Strong(engagement.brief_version.brief.pay.words()),
        ". I handle no money myself. Has everything been paid? Your turn.",
        buttons=(
            Button("Paid", AnswerPaid(engagement.id, True), "paid", "primary"),
            Button("Not yet", AnswerPaid(engagement.id, False), "not yet"),
        ),
    )


def accepted_owner(engagement: Engagement) -> Message:
    return say(
        Strong(engagement.project.title),
        " is accepted. Agreed pay: ",
        Strong(engagement.brief_version.brief.pay.words()),
        f". I ask {engagement.they} whether it has arrived. Your turn: the payment.",
    )


def not_paid(engagement: Engagement) -> Message:
    """To the owner, once."""
    return say(
        Strong(engagement.project.title),
        f": {engagement.they} says that not everything is paid yet: ",
        Strong(engagement.brief_version.brief.pay.words()),
        ". I remind you this once. Your turn.",
    )


def told_not_paid(engagement: Engagement) -> Message:
    return say(
        f"I reminded {engagement.owner.name} once. Waiting for them. Tap Paid when it has arrived.",
        buttons=(Button("Paid", AnswerPaid(engagement.id, True), "paid", "primary"),),
    )


def closed(engagement: Engagement, how: str) -> Message:
    return say(
        Strong(engagement.project.title),
        f" is closed: {how}. Thank you. The record is kept: ",
        Strong("record"),
        " shows it. Nobody's turn.",
        buttons=(Button("Record", ShowRecord(engagement.project.id), "record"),),
    )


def paid_after_the_end(engagement: Engagement) -> Message:
    return say(Strong(engagement.project.title), ": paid. The record says so. Nobody's turn.")


def rating_lead(engagement: Engagement) -> Message:
    return say("Two short questions; both of you see the answers once both have answered, and skip ends them.")


def rated(complete: bool, other: str) -> Message:
    return say("Thank you.") if complete else say(f"Thank you. You see both answers once {other} has answered too.")


def hire_again(engagement: Engagement) -> Button:
    label = standing_wording.hire_again(engagement.they)
    return Button(label, HireAgain(engagement.id), label.lower())


def ratings(engagement: Engagement, ratings: Sequence[Rating]) -> Message:
    marks = dict(MARKS)
    rows = lines(
        (
            Strong(engagement.owner.name if rating.side == "owner" else engagement.they),
            f" - {'the work' if rating.side == 'owner' else 'the brief'}: {marks[rating.mark].lower()}; "
            f"again: {rating.again}",
        )
        for rating in ratings
    )
    return say(Strong(engagement.project.title), ", what you both said:\n", *rows)
