"""Every sentence about handing over: the questions, the owner's card, verdicts and fixes (T.9)."""

from datetime import datetime, timedelta

from bot.brief.model import Criterion
from bot.contracts.model.case import Case
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
from bot.engine.questions import Sample, asks, shorten
from bot.settlement.model import Delivery, SelfCheck, Verdict

KINDS = {"pass": "pass", "fix": "fix", "as_is": "accepted as it is"}
MARKS = ((4, "Very good"), (3, "Good"), (2, "So-so"), (1, "Not good"))
CARD_CRITERIA = 7


def when(at: datetime, case: Case) -> Moment:
    return Moment(at, case.zones)


def work(title: str) -> Message:
    return asks(
        f"{title}: what do you hand over?", "Send links or files, all of it in one message if you can. Your turn."
    )


def listed(criteria: tuple[Criterion, ...]) -> Text:
    return lines((Strong(one.id), f" {one.text}") for one in criteria)


def check(criteria: tuple[Criterion, ...]) -> Message:
    return asks(
        "Your own check, one by one",
        *listed(criteria),
        "\n\n",
        "y or n for each, with a note where it helps. For example: ",
        Strong(f"y except {criteria[0].id if criteria else 'C1'}: two are 94 words because of the warning text"),
    )


def check_example(wanted: tuple[str, ...]) -> Text:
    rows = ", ".join(f"{one} y" for one in wanted[:3])
    return (
        "y or n for each of ",
        ", ".join(wanted),
        ". For example: ",
        Strong(rows),
        ", or ",
        Strong("y"),
        " for all.",
    )


def check_missing(missing: tuple[str, ...]) -> Text:
    return (f"Kept. Still open: {', '.join(missing)} - y or n?",)


def check_line(one: SelfCheck) -> str:
    return f"{one.criterion} {'met' if one.met else 'not met'}{f' ({one.note})' if one.note else ''}"


def check_echo(value: tuple[SelfCheck, ...]) -> Text:
    return (", ".join(check_line(one) for one in value),)


def note() -> Message:
    return asks("Anything the owner should know?", "A few words, or skip.")


def look(
    owner: str,
    short: str,
    criteria: tuple[Criterion, ...],
    work: tuple[Sample, ...],
    checks: tuple[SelfCheck, ...],
    note: str,
) -> Message:
    texts = {one.id: one.text for one in criteria}
    return Message(
        title="Your delivery",
        fields=(
            Field("1 Work", (", ".join(one.url or one.name for one in work),)),
            Field("2 Check", lines((check_line(one), f" - {texts.get(one.criterion, '')}") for one in checks)),
            Field("3 Note", (note or "none",)),
        ),
        footer=(f"Against {short}. {owner} sees it as soon as you send it. Your turn: send, or edit 1 to 3.",),
    )


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
    handed = lines(
        (shorten(f"{one.name} {one.url}".strip() if one.url else one.name, 300),) for one in delivery.artefacts
    )
    body: Text = (f"{case.they} hands over:\n", *handed, *(("\n", Quote(delivery.note)) if delivery.note else ()))
    rounds = f", round {delivery.round + 1}" if delivery.round else ""
    return Message(
        title=f"{case.project.title}: delivery against {short}{rounds}",
        text=body,
        fields=tuple(fields),
        files=blobs(delivery),
        footer=(
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
            Button(f"{one.id} Fix", action("fix?", subject, one.id), f"{one.id} fix"),
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
    return Form(action("fix?", delivery.id, criterion), f"Fix {criterion}", (field,), intro=text)


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


def extra(delivery: Delivery, index: int, short: str) -> Message:
    return say(
        Strong(f"“{delivery.extras[index]}”"),
        f" is not in {short}, so it is not a fix. Your turn.",
        buttons=(
            Button("Drop", action("extra.drop", delivery.id, str(index)), "drop"),
            Button("Ask as a change: price, date?", action("extra.ask", delivery.id, str(index)), "ask as a change"),
        ),
    )


def change_asked(case: Case, wish: str) -> Message:
    """To the contractor: a wish outside the version, as a question."""
    return say(
        Strong(case.project.title),
        f": {case.owner.name} would also like: ",
        Quote(wish),
        f"\nThis is not in {case.brief_version.short}, "
        "so you do not owe it. What would it cost, and until when? Nothing changes before you both agree. Your turn.",
        buttons=(Button("Answer", action("message", case.id), "answer"),),
    )


def change_sent(case: Case) -> Message:
    return say(f"Asked as a change. Waiting for {case.they}; their verdicts and dates are not touched by it.")


def fixes_sent(case: Case, delivery: Delivery, until: datetime) -> Message:
    return say(
        f"Sent. {case.they}'s turn until ", when(until, case), f". {len(delivery.fixes)} to fix, the rest stands."
    )


def fixes(case: Case, delivery: Delivery, criteria: tuple[Criterion, ...], until: datetime, most: int) -> Message:
    """To the contractor."""
    texts = {one.id: one.text for one in criteria}
    fine = len(delivery.checks) - len(delivery.fixes)
    rows = lines(
        (Strong(one), f" “{texts.get(one, '')}”: ", Quote(delivery.verdicts[one].seen)) for one in delivery.fixes
    )
    return say(
        Strong(case.project.title),
        f": {fine} of {len(delivery.checks)} criteria are fine. Please fix:\n",
        *rows,
        f"\nRound {delivery.round + 1} of {most}, by ",
        when(until, case),
        ". Then write ",
        Strong("deliver"),
        ". Your turn.",
        buttons=(
            Button("OK", action("fixes.ok", delivery.id), "ok", "primary"),
            Button("Ask", action("work.ask", case.id), "ask"),
            Button("I see it differently", action("differ", delivery.id), "i see it differently"),
            Button("Deliver", action("deliver", case.id), "deliver"),
        ),
    )


def fixes_taken(case: Case) -> Message:
    return say(f"Thank you. I told {case.owner.name}. Write ", Strong("deliver"), " when it is done. Your turn.")


def fixes_taken_owner(case: Case, until: datetime) -> Message:
    return say(
        Strong(case.project.title),
        f": {case.they} takes the fixes on, by ",
        when(until, case),
        f". {case.they}'s turn.",
    )


def which() -> Message:
    return asks("Which criterion do you see differently?", "One at a time.")


def see_it(criterion: str, text: str, seen: str) -> Message:
    return asks(
        f"{criterion}: how do you see it?",
        "It says: ",
        Strong(f"“{text}”"),
        ". The owner saw:\n",
        Quote(seen),
        "\nBoth of you will see your words beside the owner's.",
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


def mark(side: str, other: str, title: str) -> Message:
    what = f"How was the work of {other}?" if side == "owner" else f"How clear was the brief of {other}?"
    return asks(what, f"{title}. {other} sees it once both have answered.")


def again(other: str) -> Message:
    return asks(f"Would you work with {other} again?", "The last question.")
