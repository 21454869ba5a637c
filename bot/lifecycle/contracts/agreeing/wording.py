"""What is said while two people agree: the read-back, its ticks, and the card of what was agreed (T.6)."""

from collections.abc import Sequence
from datetime import datetime

from bot.engine.messages import Button, Field, Message, Moment, Quote, Strong, Text, action, lines, say
from bot.engine.questions import asks
from bot.lifecycle.brief.model import Brief, Version
from bot.lifecycle.contracts.model import Contract, Point
from bot.lifecycle.interviews.sides import Sides
from bot.lifecycle.offers.wording import dates
from bot.reading.replies.read_back import Key

LABELS: dict[Key, str] = {
    "what": "What, and how it is checked",
    "not": "What is not part of it",
    "due": "Due, and if something blocks",
}
SHORT: dict[Key, str] = {"what": "What", "not": "Not included", "due": "Due"}
_QUESTIONS: dict[Key, str] = {
    "what": "what will you hand over, and how will it be checked?",
    "not": "what must not happen, or is not part of it?",
    "due": "when is it due, and what do you do if something blocks you?",
}


def read_back(keys: Sequence[Key], until: datetime, zones: tuple[str, ...]) -> Message:
    """The first round; blame-free: it tests how well it was explained."""
    return Message(
        text=(
            "So that I know I explained it well: please say it back in your own words. "
            "One message is fine, the brief stands above.\n",
            *lines(((Strong(_QUESTIONS[key]),) for key in keys), ""),
        ),
        turn=("Your turn, until ", Moment(until, zones), "."),
    )


def gaps(points: Sequence[Point], brief: Brief, until: datetime, zones: tuple[str, ...]) -> Message:
    """A later round: only what did not match, with what was meant (F066)."""
    count = {1: "One thing", 2: "Two things", 3: "Three things"}[len(points)]
    back = {1: "it", 2: "both", 3: "all three"}[len(points)]
    return Message(
        text=(
            f"{count} I did not make clear:\n",
            *lines((Strong(f"{SHORT[one.key]}: "), *_meant(one, brief, zones)) for one in points),
            f"\nPlease say {back} back.",
        ),
        turn=("Your turn, until ", Moment(until, zones), "."),
    )


def _meant(point: Point, brief: Brief, zones: tuple[str, ...]) -> Text:
    said: Text = (point.meant,) if point.meant else ()
    match point.key:
        case "due":
            exact: Text = ("due ", Moment(brief.cutoff.at, zones))
        case "not":
            exact = (f"not included: {'; '.join(brief.not_included) or 'nothing is named'}",)
        case _:
            exact = ("; ".join((*brief.deliverables, *(f"{one.id} {one.text}" for one in brief.criteria))),)
    return (*said, " - ", *exact) if said and point.key == "due" else said or exact


def own_words() -> Text:
    return ("Could you put it in your own words? A few lines are enough; I kept the brief above.",)


def too_short() -> Text:
    return ("A little more, please: one short sentence for each point.",)


def read_back_sent(owner: str) -> Message:
    return say(f"Thank you. {owner} looks at each point now. Waiting for {owner}.")


def card(contract: Contract, name: str, until: datetime, zones: tuple[str, ...]) -> Message:
    """The owner's card of one read-back: their words, hints by code, a tick for each point."""
    open_ones = [one for one in contract.points if one.matches is None]
    buttons: list[Button] = []
    for one in open_ones:
        about, subject = SHORT[one.key], f"{contract.rounds}.{one.key}"
        buttons.append(Button(f"{about}: matches", action("tick.yes", contract.id, subject), f"{about} matches"))
        buttons.append(Button(f"{about}: not quite", action("tick.no", contract.id, subject), f"{about} not quite"))
    if open_ones:
        every = Button("All match", action("tick.all", contract.id, str(contract.rounds)), "all match", "primary")
        buttons.insert(0, every)
    hints = "Hints come from numbers, dates and words only; your tick decides."
    return Message(
        title=f"Read-back by {name}",
        fields=tuple(Field(LABELS[one.key], _point(one)) for one in contract.points),
        footer=(hints,) if open_ones else ("Every point is ticked.",),
        turn=("Your turn, until ", Moment(until, zones), ".") if open_ones else (),
        buttons=tuple(buttons),
    )


def _point(one: Point) -> Text:
    hints = lines(((hint,) for hint in one.hints), "\nhint: ") if one.hints and one.matches is None else ()
    tick = {None: (), True: ("\n✔ matches",), False: ("\n✎ not quite", *((": ", one.meant) if one.meant else ()))}
    return (Quote(one.text), *hints, *tick[one.matches])


def what_meant(key: Key, said: str) -> Message:
    return asks(
        "",
        f"{SHORT[key]}: what did you mean, in one line?\n",
        Quote(said),
        "\nIt goes to them as it stands; ",
        Strong("skip"),
        " takes the words of the brief.",
    )


def gaps_sent(name: str, count: int) -> Message:
    what = "that one point" if count == 1 else f"those {count} points"
    return say(f"I ask {name} for {what} again, nothing else. Waiting for {name}.")


def talk_owner(contract: str, name: str) -> Message:
    """After three rounds writing does not help any more."""
    return say(
        f"Three rounds in writing are enough. A call of ten minutes with {name} settles it faster. "
        "When it is clear, press the button; then you both get the card to agree to. Your turn.",
        buttons=(Button("It is clear now", action("tick.clear", contract), "it is clear now", "primary"),),
    )


def talk_contractor(owner: str) -> Message:
    return say(
        f"Writing does not seem to be enough here, which is nobody's fault. I have suggested a short call to {owner}. "
        f"Waiting for {owner}; you agree to the final words yourself afterwards."
    )


def agreed_card(contract: Contract, made: Version, both: Sides, side: str) -> Message:
    """What we agreed: pinned on both sides, amended at every agreed change. `side` is "owner" or "contractor"."""
    brief = made.brief
    mine = contract.signed_owner if side == "owner" else contract.signed_contractor
    fields = [
        Field("Deliverables", lines((one,) for one in brief.deliverables)),
        Field("How", lines((one,) for one in brief.rules) or ("nothing special",)),
        Field("Criteria", lines((Strong(one.id), f" {one.text}") for one in brief.criteria)),
        Field("Not included", lines((one,) for one in brief.not_included) or ("nothing is named",)),
        Field("Dates", dates(brief, both.zones)),
        Field("Pay", (brief.pay.words(),)),
        Field(
            "Review",
            (f"{brief.review_days} days, {brief.fix_rounds} rounds of fixes; silence means {brief.silence}",),
        ),
    ]
    if contract.owner_owes:
        fields.append(Field(f"Waiting for {both.owner.name}", (contract.owner_owes,)))
    buttons: tuple[Button, ...] = ()
    if contract.stage == "signing" and mine is None:
        buttons = (Button("I agree", action("agree", contract.id, str(made.number)), "i agree", "primary"),)
    if side == "owner" and contract.stage == "signing" and not contract.owner_owes:
        buttons = (
            *buttons,
            Button("I still owe something", action("agree.owes", contract.id), "i still owe something"),
        )
    if side == "owner" and contract.owner_owes:
        buttons = (*buttons, Button("Given", action("agree.given", contract.id), "given"))
    return Message(
        title=f"{made.brief.title}: what we agreed (version {made.number})",
        fields=tuple(fields),
        footer=(*_signed(contract, both), f"\nThese words are {made.short}."),
        buttons=buttons,
    )


def _signed(contract: Contract, both: Sides) -> Text:
    """Who has agreed, when, and whose turn it is."""
    out: list[Text] = []
    waits = []
    for name, at in (
        (both.owner.name, contract.signed_owner),
        (both.application.name, contract.signed_contractor),
    ):
        if at:
            out.append((f"{name} agreed ", Moment(at, both.zones), ". "))
        else:
            waits.append(name)
    if waits:
        out.append((f"Waiting for {' and '.join(waits)}: I agree. Open questions: 0.",))
    return tuple(piece for one in out for piece in one)


def agreed_once(other: str) -> Message:
    return say(f"Saved: you agree. Waiting for {other}.")


def what_owed() -> Message:
    return asks("", "What do you still have to give before they can start? For example: a link to the sheet.")


def owed(owner: str, what: str) -> Message:
    return say("Waiting for ", Strong(owner), f": {what}. You hear from me when it is given.")


def owed_noted(what: str) -> Message:
    return say("Noted: you owe ", Quote(what), "\nIt stands on the card of both. Press Given when it is done.")


def given(owner: str, what: str) -> Message:
    return say(Strong(owner), f" says it is given: {what}. Your turn once the work starts.")


def late(about: str, until: datetime, zones: tuple[str, ...]) -> Message:
    return say(f"A reminder: {about} was due ", Moment(until, zones), ". It takes two minutes. Your turn.")


def late_other(name: str, about: str, contract: str = "") -> Message:
    """To the side that waits; the owner need not wait for ever."""
    message = say(f"No answer from {name} yet ({about}). I have reminded them. Waiting for {name}.")
    if not contract:
        return message
    stop = Button(
        "Choose somebody else",
        action("agree.stop", contract),
        "choose somebody else",
        "danger",
        f"The agreement with {name} ends, and {name} is told.",
    )
    return message.offering(stop)


def stopped(owner: str, title: str) -> Message:
    return say(
        Strong(owner),
        " does not go on with the agreement for ",
        Strong(title),
        ", because it took too long. Nothing more is expected of you; you get a final answer later.",
    )
