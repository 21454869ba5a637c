"""Every sentence about differences, payment and the end (T.9)."""

from bot.engine.messages import Button, Field, Message, Quote, Strong, Text, action, lines, say
from bot.lifecycle.contracts.model.case import Case
from bot.lifecycle.settlement.asking_wording import MARKS
from bot.lifecycle.settlement.model import Difference, Rating
from bot.lifecycle.settlement.wording import when

OPTIONS = {
    "fix": "Fix anyway",
    "accept": "Accept as it is",
    "reword": "Reword for next time",
    "part": "Pay part",
    "third": "Ask a third person",
}
MEANS = {
    "fix": "it is fixed",
    "accept": "it is accepted as it is",
    "reword": "it is accepted now, and the criterion is worded better next time",
    "part": "it is accepted and a part is paid; you agree on the part between you",
    "third": "a third person whom you both name looks at it",
}
GIVEN_WAY = {"accept": "", "reword": "to be worded better next time", "part": "a part is paid"}


def sheet(case: Case, one: Difference, text: str, side: str) -> Message:
    """The same sheet to both: the signed criterion, both notes, the options; two matching taps end it (F086, F087)."""
    mine = one.by_owner if side == "owner" else one.by_contractor
    theirs = one.by_contractor if side == "owner" else one.by_owner
    so_far: Text = ()
    if mine or theirs:
        said = [f"you: {OPTIONS[mine]}" if mine else "", f"the other side: {OPTIONS[theirs]}" if theirs else ""]
        so_far = ("Proposed so far - ", "; ".join(row for row in said if row), ". ")
    labels = OPTIONS | ({"fix": "I will fix it"} if side == "contractor" else {})
    return Message(
        title=f"{case.project.title}: you see {one.criterion} differently",
        text=("Nobody is wrong by default; the signed words decide.",),
        fields=(
            Field(f"Signed in {case.brief_version.short}", (Strong(f"{one.criterion}: “{text}”"),)),
            Field(case.owner.name, (Quote(one.owner_note),)),
            Field(case.they, (Quote(one.contractor_note),)),
        ),
        footer=(
            *so_far,
            "Two matching proposals end it, and each of you may give way alone. Both have a turn until ",
            when(one.until, case),
            ".",
        ),
        buttons=tuple(
            Button(label, action("propose", one.id, option), label.lower()) for option, label in labels.items()
        ),
    )


def proposed(option: str, other: str) -> Message:
    return say(
        "You propose: ", Strong(OPTIONS[option]), f". Waiting for {other}; if they propose the same, it is settled."
    )


def other_proposed(case: Case, one: Difference, option: str, name: str) -> Message:
    return say(
        Strong(case.project.title),
        f", {one.criterion}: {name} proposes ",
        Strong(OPTIONS[option]),
        f" - {MEANS[option]}. Your turn.",
        buttons=(
            Button("Same for me", action("propose", one.id, option), "same for me", "primary"),
            Button(f"Message {name}"[:70], action("message", case.id), "message"),
        ),
    )


def settled(case: Case, one: Difference, whose: str) -> Message:
    return say(Strong(case.project.title), f", {one.criterion}: settled - {MEANS[one.settled]}. {whose}")


def time_is_up(case: Case, one: Difference) -> Message:
    return say(
        Strong(case.project.title),
        f", {one.criterion}: the 48 hours are over and you do not agree yet. "
        "Nothing is decided for you. You can still tap the same option, or name a third person together. "
        "Both have a turn.",
        buttons=(
            Button("Ask a third person", action("propose", one.id, "third"), "ask a third person"),
            Button("Message", action("message", case.id), "message"),
        ),
    )


def accepted(case: Case) -> Message:
    """To the contractor, with the question about the money."""
    return say(
        Strong(case.project.title),
        f": {case.owner.name} has accepted your delivery. Well done. Agreed pay: ",
        Strong(case.brief_version.brief.pay.words()),
        ". I handle no money myself. Has everything been paid? Your turn.",
        buttons=(
            Button("Paid", action("paid", case.id, "yes"), "paid", "primary"),
            Button("Not yet", action("paid", case.id, "no"), "not yet"),
        ),
    )


def accepted_owner(case: Case) -> Message:
    return say(
        Strong(case.project.title),
        " is accepted. Agreed pay: ",
        Strong(case.brief_version.brief.pay.words()),
        f". I ask {case.they} whether it has arrived. Your turn: the payment.",
    )


def not_paid(case: Case) -> Message:
    """To the owner, once."""
    return say(
        Strong(case.project.title),
        f": {case.they} says that not everything is paid yet: ",
        Strong(case.brief_version.brief.pay.words()),
        ". I remind you this once. Your turn.",
    )


def told_not_paid(case: Case) -> Message:
    return say(
        f"I reminded {case.owner.name} once. Waiting for them. Tap Paid when it has arrived.",
        buttons=(Button("Paid", action("paid", case.id, "yes"), "paid", "primary"),),
    )


def closed(case: Case, how: str) -> Message:
    return say(
        Strong(case.project.title),
        f" is closed: {how}. Thank you. The record is kept: ",
        Strong("record"),
        " shows it. Nobody's turn.",
        buttons=(Button("Record", action("record", case.project.id), "record"),),
    )


def rating_lead(case: Case) -> Message:
    return say(f"Two short questions about {case.project.title}; both of you see the answers once both have answered.")


def rated(both: bool, other: str) -> Message:
    return say("Thank you.") if both else say(f"Thank you. You see both answers once {other} has answered too.")


def ratings(case: Case, found: list[Rating]) -> Message:
    marks = dict(MARKS)
    rows = lines(
        (
            Strong(case.owner.name if one.side == "owner" else case.they),
            f" - {'the work' if one.side == 'owner' else 'the brief'}: {marks[one.mark].lower()}; again: {one.again}",
        )
        for one in found
    )
    return say(Strong(case.project.title), ", what you both said:\n", *rows)
