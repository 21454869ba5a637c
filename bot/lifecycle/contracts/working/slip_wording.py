"""Every sentence about asking for another date, and about not being able to go on."""

from bot.engine.messages import Button, Field, Message, Quote, Strong, Text, action, say
from bot.engine.questions import asks
from bot.lifecycle.contracts.model import Slip
from bot.lifecycle.contracts.model.case import Case
from bot.lifecycle.contracts.working.silence_wording import end_button
from bot.lifecycle.contracts.working.wording import when
from bot.reading.values import Wall


def understood(case: Case, wall: Wall) -> Message:
    """What was read out of "might need 2 more days", before anything is asked of anybody."""
    return say(
        "Thank you for telling me early. I read: ",
        Strong("at risk"),
        ", and you would need until ",
        when(wall.at, case),
        ".",
    )


def until(title: str) -> Message:
    return asks("Which date would you need?", f"{title}: a day and a time, for example Mon 21 Dec 18:00.")


def not_earlier(case: Case) -> Text:
    return ("That is not later than the cut-off, ", when(case.cutoff.at, case), ".")


def ready() -> Message:
    return asks("What is finished, and can part of it come on time?")


def why() -> Message:
    return asks("What has come in between?", "A few words for the owner.")


def sheet(owner: str, before: str, after: str, reason: str, part: str) -> Message:
    return Message(
        title=f"I would ask {owner}",
        fields=(
            Field("Cut-off", (f"{before}  ->  {after}",)),
            Field("Reason", (reason,)),
            Field("Ready", (part,)),
        ),
        footer=("Nothing changes unless you both agree.",),
        turn=("Your turn: send, or back.",),
    )


def request(case: Case, slip: Slip) -> Message:
    """To the owner."""
    part: Text = ("\nReady: ", Quote(slip.ready)) if slip.ready else ()
    return say(
        Strong(case.project.title),
        f": {case.they} asks to move the cut-off from ",
        when(case.cutoff.at, case),
        " to ",
        when(slip.wall.at, case),
        ".\nReason: ",
        Quote(slip.reason),
        *part,
        "\nUntil you answer the signed date stands. Your turn.",
        buttons=(
            Button("Agree", action("slip", slip.id, "agree"), "agree", "primary"),
            Button("Only +1", action("slip", slip.id, "one"), "only +1"),
            Button("Keep", action("slip", slip.id, "keep"), "keep"),
            Button("Ask", action("message", case.id), "ask"),
        ),
    )


def asked(case: Case) -> Message:
    return say(
        f"Asked. Waiting for {case.owner.name}. Until they answer, ",
        when(case.cutoff.at, case),
        " stands, so please go on as far as you can.",
    )


def counter(case: Case, slip: Slip, wall: Wall) -> Message:
    """To the contractor: one day instead of what was asked."""
    return say(
        Strong(case.project.title),
        f": {case.owner.name} can give you one day more, until ",
        when(wall.at, case),
        ". Nothing changes before you say yes. Your turn.",
        buttons=(
            Button("Take it", action("slip", slip.id, "take"), "take it", "primary"),
            Button("That does not help", action("slip", slip.id, "leave"), "that does not help"),
            Button("Ask", action("work.ask", case.id), "ask"),
        ),
    )


def kept(case: Case) -> Message:
    """To the contractor: the owner keeps the date."""
    return say(
        Strong(case.project.title),
        f": {case.owner.name} keeps the cut-off, ",
        when(case.cutoff.at, case),
        ". Deliver what you can until then; if you cannot go on at all, write ",
        Strong("cancel"),
        ". Your turn.",
        buttons=(Button("Ask", action("work.ask", case.id), "ask"),),
    )


def left(case: Case) -> Message:
    """To the owner: the counter-offer does not help."""
    return say(
        Strong(case.project.title),
        f": one day more does not help {case.they}. The cut-off stays ",
        when(case.cutoff.at, case),
        ". Your turn, if you want to talk about it.",
        buttons=(Button(f"Message {case.they}"[:70], action("message", case.id), "message"),),
    )


def sure_to_stop(case: Case) -> Message:
    return say(
        "Do you mean that you cannot go on with ",
        Strong(case.project.title),
        f"? I would tell {case.owner.name}, who then decides with you how it ends. Nothing is sent yet. Your turn.",
        buttons=(
            Button("I cannot continue", action("work.stop", case.id, "yes"), "i cannot continue", "danger"),
            Button("I need more time", action("work.slip", case.id), "i need more time"),
            Button("Go on working", action("work.stop", case.id, "no"), "go on working", "primary"),
        ),
    )


def going_on(case: Case) -> Message:
    return say(f"Good. {case.project.title} goes on; nothing was sent.")


def stop_reason() -> Message:
    return asks("What should the owner know?", "Why, and what is finished so far. It goes out when you send this.")


def cannot(case: Case, reason: str) -> Message:
    """To the owner."""
    return say(
        Strong(case.project.title),
        f": {case.they} cannot continue.\n",
        Quote(reason),
        "\nThe contract stands until you end it; you can also agree on handing over a part. Your turn.",
        buttons=(Button(f"Message {case.they}"[:70], action("message", case.id), "message"), end_button(case)),
    )


def told_cannot(case: Case) -> Message:
    return say(
        f"I told {case.owner.name}. Waiting for them: they either write to you or end the contract. "
        "What you have made so far can still be sent with ",
        Strong("deliver"),
        ".",
    )


def ended(case: Case) -> Message:
    """To the contractor."""
    return say(
        Strong(case.project.title),
        f": {case.owner.name} has ended the contract. Nothing more is expected from you. The record is kept: ",
        Strong("record"),
        " shows it.",
    )


def ended_owner(case: Case, finalists: tuple[str, ...]) -> Message:
    others = f"You could ask {', '.join(finalists)} now." if finalists else "Nobody is left from this round."
    return say(
        Strong(case.project.title),
        f": the contract with {case.they} has ended and the project is back at choosing. {others} Your turn.",
    )
