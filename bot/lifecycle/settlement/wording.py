"""Every sentence about handing over: the questions, the owner's card, verdicts and fixes (T.9)."""

from collections.abc import Mapping
from datetime import datetime, timedelta

from bot.engine import formatting
from bot.engine.form_fields import Form, FormField
from bot.engine.messages import Button, Field, Message, Moment, Quote, Strong, Text, blobs, lines, say
from bot.engine.questions import shorten
from bot.lifecycle.brief.model import Criterion
from bot.lifecycle.contracts.commands import BeginMessage
from bot.lifecycle.contracts.model.engagement import Engagement
from bot.lifecycle.settlement.commands import AcceptDelivery, FixCriterion, Judge, PassTheRest, SendFixes
from bot.lifecycle.settlement.model import Delivery, SelfCheck, Verdict
from bot.reading.replies.verdicts import VerdictKind

KINDS: Mapping[VerdictKind, str] = {"pass": "pass", "fix": "fix", "as_is": "accepted as it is"}
CARD_CRITERIA = 7

# what stands where the buttons of a settled card were
DELIVERED: Text = ("Delivered.",)
SEE_NEWER: Text = ("See the newer card below.",)


def sent(at: datetime, engagement: Engagement) -> Text:
    return ("Sent ", when(at, engagement), ".")


def when(at: datetime, engagement: Engagement) -> Moment:
    return Moment(at, engagement.zones)


def early_or_late(now: datetime, cutoff: datetime) -> str:
    gap = cutoff - now
    if abs(gap) < timedelta(minutes=1):
        return "on the minute"
    return f"{formatting.span(gap)} early" if gap > timedelta() else f"{formatting.span(-gap)} after the cut-off"


def delivered(engagement: Engagement, delivery: Delivery, now: datetime) -> Message:
    """To the contractor."""
    timing = f", {early_or_late(now, engagement.cutoff.at)}" if delivery.round == 0 else ""
    return say(
        Strong(engagement.project.title),
        " delivered ",
        when(now, engagement),
        f"{timing}. {engagement.owner.name}'s turn until ",
        when(delivery.review_until, engagement),
        f". Silence means what you both signed: “{_silence(engagement)}”. I remind them.",
    )


def _silence(engagement: Engagement) -> str:
    return engagement.brief_version.brief.silence


def card(engagement: Engagement, delivery: Delivery, criteria: tuple[Criterion, ...], short: str) -> Message:
    """The owner's card: each criterion, the contractor's own check, the verdict so far, and a tap for each."""
    checks = {check.criterion: check for check in delivery.checks}
    fields = [
        Field(f"{criterion.id} {criterion.text}"[:200], criterion_line(checks.get(criterion.id), delivery))
        for criterion in criteria
    ]
    handed = lines((shorten(sample.url or sample.name, 300),) for sample in delivery.artefacts)
    body: Text = (f"{engagement.they} hands over:\n", *handed, *(("\n", Quote(delivery.note)) if delivery.note else ()))
    rounds = f", round {delivery.round + 1}" if delivery.round else ""
    return Message(
        title=f"{engagement.project.title}: delivery against {short}{rounds}",
        text=body,
        fields=tuple(fields),
        files=blobs(sample.file for sample in delivery.artefacts if sample.file),
        turn=()
        if delivery.complete
        else (
            "Your turn until ",
            when(delivery.review_until, engagement),
            f". Silence does not mean yes: it means “{_silence(engagement)}”. Tap, or write for example ",
            Strong("C2 fix, and what is wrong. the rest passes"),
            ".",
        ),
        buttons=verdict_buttons(delivery, criteria),
    )


def criterion_line(check: SelfCheck | None, delivery: Delivery) -> Text:
    own = ""
    if check is not None:
        own = f"Own check: {'met' if check.met else 'not met'}{f' - {check.note}' if check.note else ''}. "
    verdict = delivery.verdicts.get(check.criterion) if check else None
    return (own, Strong(verdict_words(verdict)) if verdict else "Your verdict is open.")


def verdict_words(verdict: Verdict) -> str:
    return f"{KINDS[verdict.kind]}{f': {verdict.seen}' if verdict.seen else ''}"


def verdict_buttons(delivery: Delivery, criteria: tuple[Criterion, ...]) -> tuple[Button, ...]:
    """Three taps for each open criterion, as many as fit; typed words do for all."""
    out: list[Button] = []
    for name in [criterion.id for criterion in criteria if criterion.id not in delivery.verdicts][:CARD_CRITERIA]:
        out += [
            Button(f"{name} Pass", Judge(delivery.id, name, "pass"), f"{name} pass", "primary"),
            Button(f"{name} Fix", FixCriterion(delivery.id, name), f"{name} fix"),
            accept_as_is(delivery, name),
        ]
    return (*out, the_rest_passes(delivery)) if out else ()


def accept_as_is(delivery: Delivery, criterion: str) -> Button:
    return Button(f"{criterion} Accept as is", Judge(delivery.id, criterion, "as_is"), f"{criterion} accept as is")


def the_rest_passes(delivery: Delivery) -> Button:
    return Button("The rest passes", PassTheRest(delivery.id), "the rest passes")


def fix_form(delivery: Delivery, criterion: str, text: str) -> Form:
    field = FormField(
        "seen",
        "What did you see?",
        "text",
        hint="Where, and what is not as agreed, for example: row 12 and 30 start with the price.",
        most=1500,
    )
    return Form(FixCriterion(delivery.id, criterion), f"Fix {criterion}", (field,), intro=text)


def say_what(criteria: tuple[str, ...]) -> Message:
    first = criteria[0]
    return say(
        f"{formatting.listing(criteria)}: what did you see? A fix must name it, so that it can be fixed. For example: ",
        Strong(f"{first} fix, row 12 and 30 start with the price"),
        ". Your turn.",
    )


def nothing_seen() -> str:
    return "Please say what you saw, and where."


def judged(delivery: Delivery, given: tuple[tuple[str, Verdict], ...]) -> Message:
    """After verdicts that leave others open."""
    rows = lines((Strong(name), f" -> {verdict_words(verdict)}") for name, verdict in given)
    return say(
        "Saved:\n",
        *rows,
        f"\nStill open: {formatting.listing(delivery.unjudged)}. Your turn.",
        buttons=(the_rest_passes(delivery),),
    )


def decide(engagement: Engagement, delivery: Delivery, most: int) -> Message:
    """Every criterion has its verdict: what follows from that."""
    rows = lines(
        (Strong(check.criterion), f" -> {verdict_words(delivery.verdicts[check.criterion])}")
        for check in delivery.checks
    )
    if not delivery.fixes:
        return say(
            "Every criterion has passed or is accepted:\n",
            *rows,
            "\nYour turn.",
            buttons=(
                Button(
                    "Accept delivery",
                    AcceptDelivery(delivery.id),
                    "accept delivery",
                    "primary",
                    confirm=f"Accept the delivery of {engagement.they}? The work is then finished for both of you.",
                ),
            ),
        )
    if delivery.round >= most:
        return say(
            "Your verdicts:\n",
            *rows,
            f"\nThe {most} agreed rounds of fixes are used up. "
            f"You can accept these as they are, or write to {engagement.they} and settle it together. Your turn.",
            buttons=(
                *(accept_as_is(delivery, criterion) for criterion in delivery.fixes[:CARD_CRITERIA]),
                Button(f"Message {engagement.they}"[:70], BeginMessage(engagement.id), "message"),
            ),
        )
    return say(
        "Your verdicts:\n",
        *rows,
        f"\n{engagement.they} gets the list of fixes, round {delivery.round + 1} of {most}. Your turn.",
        buttons=(Button("Send the fixes", SendFixes(delivery.id), "send the fixes", "primary"),),
    )


def review_ping(engagement: Engagement, delivery: Delivery) -> Message:
    left = delivery.unjudged
    open_ones = f" Open: {formatting.listing(left)}." if left else " Every verdict is in; only the last tap is missing."
    return say(
        Strong(engagement.project.title),
        f": {engagement.they} waits for your review until ",
        when(delivery.review_until, engagement),
        f".{open_ones} Silence means “{_silence(engagement)}”, so nothing is accepted by itself. Your turn.",
        buttons=verdict_buttons(delivery, engagement.brief_version.brief.criteria),
    )


def review_over(engagement: Engagement) -> Message:
    """To both, when the review time has ended without a decision."""
    return say(
        Strong(engagement.project.title),
        f": the review time has ended without a verdict. "
        f"As both signed, this means “{_silence(engagement)}”: nothing is accepted and nothing is refused. "
        f"{engagement.owner.name}'s turn.",
    )
