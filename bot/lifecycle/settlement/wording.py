"""Every sentence about handing over: the questions, the owner's card, verdicts and fixes (T.9)."""

from datetime import datetime, timedelta

from bot.engine.clock import span_in_words
from bot.engine.messages import (
    Blob,
    Button,
    Field,
    Form,
    FormField,
    Message,
    Moment,
    Quote,
    Strong,
    Text,
    action,
    lines,
    say,
)
from bot.engine.questions import shorten
from bot.lifecycle.brief.model import Criterion
from bot.lifecycle.contracts.model.case import Case
from bot.lifecycle.settlement.model import Delivery, SelfCheck, Verdict

KINDS = {"pass": "pass", "fix": "fix", "as_is": "accepted as it is"}
CARD_CRITERIA = 7


def when(at: datetime, case: Case) -> Moment:
    return Moment(at, case.zones)


def early_or_late(now: datetime, cutoff: datetime) -> str:
    gap = cutoff - now
    if abs(gap) < timedelta(minutes=1):
        return "on the minute"
    return f"{span_in_words(gap)} early" if gap > timedelta() else f"{span_in_words(-gap)} after the cut-off"


def delivered(case: Case, delivery: Delivery, now: datetime) -> Message:
    """To the contractor."""
    timing = f", {early_or_late(now, case.cutoff.at)}" if delivery.round == 0 else ""
    return say(
        Strong(case.project.title),
        " delivered ",
        when(now, case),
        f"{timing}. {case.owner.name}'s turn until ",
        when(delivery.review_until, case),
        f". Silence means what you both signed: “{_silence(case)}”. I remind them.",
    )


def _silence(case: Case) -> str:
    return case.brief_version.brief.silence


def blobs(delivery: Delivery) -> tuple[Blob, ...]:
    kept = (one.file for one in delivery.artefacts if one.file is not None and one.file.sha256)
    return tuple(Blob(one.name, one.sha256, one.type or "application/octet-stream") for one in kept if one)


def card(case: Case, delivery: Delivery, criteria: tuple[Criterion, ...], short: str) -> Message:
    """The owner's card: each criterion, the contractor's own check, the verdict so far, and a tap for each."""
    checks = {one.criterion: one for one in delivery.checks}
    fields = [Field(f"{one.id} {one.text}"[:200], criterion_line(checks.get(one.id), delivery)) for one in criteria]
    handed = lines((shorten(one.url or one.name, 300),) for one in delivery.artefacts)
    body: Text = (f"{case.they} hands over:\n", *handed, *(("\n", Quote(delivery.note)) if delivery.note else ()))
    rounds = f", round {delivery.round + 1}" if delivery.round else ""
    return Message(
        title=f"{case.project.title}: delivery against {short}{rounds}",
        text=body,
        fields=tuple(fields),
        files=blobs(delivery),
        turn=()
        if delivery.complete
        else (
            "Your turn until ",
            when(delivery.review_until, case),
            f". Silence does not mean yes: it means “{_silence(case)}”. Tap, or write for example ",
            Strong("C2 fix, row 12 starts with the price. the rest passes"),
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
    for one in [one for one in criteria if one.id not in delivery.verdicts][:CARD_CRITERIA]:
        subject = delivery.id
        out += [
            Button(f"{one.id} Pass", action("verdict", subject, f"{one.id}.pass"), f"{one.id} pass", "primary"),
            Button(f"{one.id} Fix", action("verdict.fix?", subject, one.id), f"{one.id} fix"),
            Button(f"{one.id} Accept as is", action("verdict", subject, f"{one.id}.as_is"), f"{one.id} accept as is"),
        ]
    if out:
        out.append(Button("The rest passes", action("verdict.rest", delivery.id), "the rest passes"))
    return tuple(out)


def fix_form(delivery: Delivery, criterion: str, text: str) -> Form:
    field = FormField(
        "seen",
        "What did you see?",
        "text",
        hint="Where, and what is not as agreed, for example: row 12 and 30 start with the price.",
        most=1500,
    )
    return Form(action("verdict.fix?", delivery.id, criterion), f"Fix {criterion}", (field,), intro=text)


def say_what(criteria: tuple[str, ...]) -> Message:
    first = criteria[0]
    return say(
        f"{', '.join(criteria)}: what did you see? A fix must name it, so that it can be fixed. For example: ",
        Strong(f"{first} fix, row 12 and 30 start with the price"),
        ". Your turn.",
    )


def nothing_seen() -> str:
    return "Please say what you saw, and where."


def judged(delivery: Delivery, given: tuple[tuple[str, Verdict], ...]) -> Message:
    """After verdicts that leave others open."""
    left = tuple(one.criterion for one in delivery.checks if one.criterion not in delivery.verdicts)
    rows = lines((Strong(name), f" -> {verdict_words(one)}") for name, one in given)
    return say(
        "Saved:\n",
        *rows,
        f"\nStill open: {', '.join(left)}. Your turn.",
        buttons=(Button("The rest passes", action("verdict.rest", delivery.id), "the rest passes"),),
    )


def decide(case: Case, delivery: Delivery, most: int) -> Message:
    """Every criterion has its verdict: what follows from that."""
    rows = lines(
        (Strong(one.criterion), f" -> {verdict_words(delivery.verdicts[one.criterion])}") for one in delivery.checks
    )
    if not delivery.fixes:
        return say(
            "Every criterion has passed or is accepted:\n",
            *rows,
            "\nYour turn.",
            buttons=(
                Button(
                    "Accept delivery",
                    action("accept", delivery.id),
                    "accept delivery",
                    "primary",
                    confirm=f"Accept the delivery of {case.they}? The work is then finished for both of you.",
                ),
            ),
        )
    if delivery.round >= most:
        return say(
            "Your verdicts:\n",
            *rows,
            f"\nThe {most} agreed rounds of fixes are used up. "
            f"You can accept these as they are, or write to {case.they} and settle it together. Your turn.",
            buttons=(
                *(
                    Button(f"{one} Accept as is", action("verdict", delivery.id, f"{one}.as_is"), f"{one} accept as is")
                    for one in delivery.fixes[:CARD_CRITERIA]
                ),
                Button(f"Message {case.they}"[:70], action("message", case.id), "message"),
            ),
        )
    return say(
        "Your verdicts:\n",
        *rows,
        f"\n{case.they} gets the list of fixes, round {delivery.round + 1} of {most}. Your turn.",
        buttons=(Button("Send the fixes", action("fixes", delivery.id), "send the fixes", "primary"),),
    )


def review_ping(case: Case, delivery: Delivery, left: tuple[str, ...]) -> Message:
    open_ones = f" Open: {', '.join(left)}." if left else " Every verdict is in; only the last tap is missing."
    return say(
        Strong(case.project.title),
        f": {case.they} waits for your review until ",
        when(delivery.review_until, case),
        f".{open_ones} Silence means “{_silence(case)}”, so nothing is accepted by itself. Your turn.",
    )


def review_over(case: Case) -> Message:
    """To both, when the review time has ended without a decision."""
    return say(
        Strong(case.project.title),
        f": the review time has ended without a verdict. "
        f"As both signed, this means “{_silence(case)}”: nothing is accepted and nothing is refused. "
        f"{case.owner.name}'s turn.",
    )
