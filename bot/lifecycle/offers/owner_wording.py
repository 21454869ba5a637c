"""What the owner reads while choosing, offering, or hiring nobody (T.6, T.10)."""

from datetime import datetime

from bot.engine.clock import city
from bot.engine.messages import Button, Field, Message, Moment, Quote, Strong, Table, Text, action, say
from bot.engine.questions import asks
from bot.lifecycle.brief.model import Version
from bot.lifecycle.brief.wording import date_line
from bot.lifecycle.interviews.model import RelayLine
from bot.lifecycle.offers.compare import Funnel
from bot.lifecycle.offers.wording import dates
from bot.reading.values import Wall


def compare(table: Table) -> Message:
    return Message(
        title="By criterion",
        table=table,
        text=("Marks go from 1 to 4. Numbers support you, they do not decide. Who, and one line why?",),
    )


def why(name: str) -> Message:
    return asks("", f"One line: why {name}? It stays in the record.")


def draft(
    offer: str, name: str, reason: str, made: Version, expires: datetime, zones: tuple[str, ...], clash: bool
) -> Message:
    """The offer before it goes out: version, pay, dates, review, silence, expiry."""
    brief = made.brief
    busy = (
        f"{name} already works on something accepted through me in these dates; please ask before you send."
        if clash
        else "No clash with other work accepted through me."
    )
    return Message(
        title=f"Offer to {name}",
        text=("Your reason: ", Quote(reason), f"\n{busy}"),
        fields=(
            Field("Version", (made.short,)),
            Field("Pay", (brief.pay.words(),)),
            Field("Dates", dates(brief, zones)),
            Field("Review", (f"{brief.review_days} days; {brief.fix_rounds} rounds of fixes",)),
            Field("Silence means", (brief.silence,)),
            Field("Valid until", (Moment(expires, zones),)),
        ),
        footer=(f"{name} gets the whole version by direct message.",),
        turn=("Your turn: send or edit.",),
        buttons=(
            Button("Send", action("offer.send", offer), "send", "primary"),
            Button("Edit", action("offer.edit", offer), "edit"),
        ),
    )


def what_to_edit() -> Message:
    return asks("What shall change in the offer?", "Pay and dates make a new version.")


def how_long() -> Message:
    return asks("How long shall it be valid?", "It never stays open beyond the date for offers in your timetable.")


def new_pay(now: str) -> Message:
    return asks("What do you pay?", f"Now: {now}.")


def new_cutoff(wall: Wall) -> Message:
    return asks("When is the cut-off?", f"Now: {date_line(wall)} {city(wall.zone)}.")


def sent(name: str, expires: datetime, zones: tuple[str, ...]) -> Message:
    return say(
        f"Sent to {name}. Waiting for {name}, until ",
        Moment(expires, zones),
        ". I remind them twice. The others hear nothing until both of you have signed.",
    )


def wish(name: str, line: RelayLine, before: Wall, zones: tuple[str, ...]) -> Message:
    what: Text = (
        ("cut-off ", Moment(before.at, zones), " -> ", Moment(line.wall.at, zones))
        if line.wall
        else ("the following. Agree writes these words into the next version as a rule; for pay choose Other",)
    )
    return say(
        Strong(name),
        " asks for a change before accepting: ",
        *what,
        ".\n",
        Quote(line.text),
        "\nYour turn; the offer stays open meanwhile.",
        buttons=(
            Button("Agree", action("wish.agree", line.id), "agree", "primary"),
            Button("Keep", action("wish.keep", line.id), "keep"),
            Button("Other", action("line.open", line.id), "other"),
        ),
    )


def _choose_again(project: str) -> tuple[Button, ...]:
    return (
        Button("Compare and choose", action("hire.compare", project), "compare", "primary"),
        Button("Nobody fits", action("hire.nobody", project), "nobody fits"),
    )


def declined(project: str, name: str, reason: str) -> Message:
    because: Text = (":\n", Quote(reason)) if reason else (", without a reason, which is fine",)
    return say(
        Strong(name), " declined", *because, "\nNothing is lost: the others have not been told anything. Your turn.",
        buttons=_choose_again(project),
    )  # fmt: skip


def expired(project: str, name: str) -> Message:
    return say(
        f"The offer to {name} has expired without an answer. The others have not been told anything. Your turn.",
        buttons=_choose_again(project),
    )


def fell_away(project: str, name: str) -> Message:
    return say(
        f"With that, what was open with {name} has ended. The others have not been told anything. Your turn.",
        buttons=_choose_again(project),
    )


def wanted_late(application: str, name: str) -> Message:
    return say(
        Strong(name),
        " wanted to accept after the offer had expired. You can offer it again. Your turn.",
        buttons=(Button(f"Choose {name}", action("hire.pick", application), f"choose {name}", "primary"),),
    )


def accepted(name: str) -> Message:
    return say(
        Strong(name),
        " accepted. Next I ask them to say back in their own words what is wanted, so that finished means the same "
        f"to you both. Waiting for {name}.",
    )


def nobody(project: str, numbers: Funnel, offer_to: str) -> Message:
    """Hiring nobody is a fine result (S14); what happens is said with the count before it does."""
    rows = (
        f"{numbers.started} pressed Apply, {numbers.sent} sent an application, you opened {numbers.opened}, "
        f"{numbers.interviewed} were invited to an interview, {numbers.answered} answered it, "
        f"{numbers.offered} got an offer."
    )
    leak = ""
    if numbers.started > numbers.sent:
        leak = f" {numbers.started - numbers.sent} of {numbers.started} began and did not send."
    waiting = {
        0: "Everybody has had an answer already.",
        1: "1 person is still without an answer and gets a kind one at the next humane hour where they are, if you go "
        "on.",
    }.get(
        numbers.waiting,
        f"{numbers.waiting} people are still without an answer and get a kind one at the next humane hour where they "
        "are, if you go on.",
    )
    back = f" The offer to {offer_to} is taken back." if offer_to else ""
    return say(
        f"That is a fine result; you owe nobody a hire.\n\n{rows}{leak}\n\n{waiting}{back} Your turn.",
        buttons=(
            Button("New round", action("round.again", project), "new round", "primary"),
            Button("Just close", action("round.close", project), "just close", "danger"),
            Button("Go back", action("round.back", project), "go back"),
        ),
    )


def round_ended(count: int, again: bool) -> Text:
    what = "A new round begins." if again else "Closed without a hire."
    return (f"{what} Answers go to {count}.",)


def nothing_changed() -> Message:
    return say("Fine, nothing has changed and nobody was told anything.")
