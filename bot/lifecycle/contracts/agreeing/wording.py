"""What is said while the work is read back: what is asked, the owner's ticks, what did not match (T.6)."""

from collections.abc import Sequence
from datetime import datetime

from bot.engine import formatting
from bot.engine.messages import Button, Field, Message, Moment, Quote, Strong, Text, lines, say
from bot.engine.questions import asks
from bot.lifecycle.brief.model import Brief
from bot.lifecycle.contracts.agreeing.commands import (
    AskMeant,
    ClearInCall,
    MatchEveryPoint,
    MatchPoint,
)
from bot.lifecycle.contracts.model import Contract, Point, PointKey

DRAFT_KEPT = "until the work starts"
"""How long a read-back that was put aside is kept."""
LABELS: dict[PointKey, str] = {
    "what": "What, and how it is checked",
    "not": "What is not part of it",
    "due": "Due, and if something blocks",
}
SHORT: dict[PointKey, str] = {"what": "What", "not": "Not included", "due": "Due"}
_QUESTIONS: dict[PointKey, str] = {
    "what": "what will you hand over, and how will it be checked?",
    "not": "what must not happen, or is not part of it?",
    "due": "when is it due, and what do you do if something blocks you?",
}


def read_back(keys: Sequence[PointKey], until: datetime, zones: tuple[str, ...]) -> Message:
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
            *lines((Strong(f"{SHORT[point.key]}: "), *_meant(point, brief, zones)) for point in points),
            f"\nPlease say {back} back.",
        ),
        turn=("Your turn, until ", Moment(until, zones), "."),
    )


def _meant(point: Point, brief: Brief, zones: tuple[str, ...]) -> Text:
    meant: Text = (point.meant,) if point.meant else ()
    match point.key:
        case "due":
            exact: Text = ("due ", Moment(brief.cutoff.at, zones))
        case "not":
            exact = (f"not included: {'; '.join(brief.not_included) or 'nothing is named'}",)
        case _:
            exact = (
                "; ".join((*brief.deliverables, *(f"{criterion.id} {criterion.text}" for criterion in brief.criteria))),
            )
    return (*meant, " - ", *exact) if meant and point.key == "due" else meant or exact


def own_words() -> Text:
    return ("Could you put it in your own words? A few lines are enough; I kept the brief above.",)


def too_short() -> Text:
    return ("A little more, please: one short sentence for each point.",)


def read_back_sent(owner: str) -> Message:
    return say(f"Thank you. {owner} looks at each point now. Waiting for {owner}.")


def card(contract: Contract, name: str, until: datetime, zones: tuple[str, ...]) -> Message:
    """The owner's card of one read-back: their words, hints by code, a tick for each point."""
    untouched = [point for point in contract.points if point.matches is None]
    id, round = contract.id, contract.rounds
    buttons = [Button("All match", MatchEveryPoint(id, round), "all match", "primary")] if untouched else []
    for point in untouched:
        about = SHORT[point.key]
        buttons.append(Button(f"{about}: matches", MatchPoint(id, round, point.key), f"{about} matches"))
        buttons.append(Button(f"{about}: not quite", AskMeant(id, round, point.key), f"{about} not quite"))
    return Message(
        title=f"Read-back by {name}",
        fields=tuple(Field(LABELS[point.key], _point(point)) for point in contract.points),
        footer=_about_hints(contract.points) if untouched else ("Every point is ticked.",),
        turn=("Your turn, until ", Moment(until, zones), ".") if untouched else (),
        buttons=tuple(buttons),
    )


def _about_hints(points: Sequence[Point]) -> Text:
    if not any(point.hints for point in points):
        return ()
    return ("Hints come from numbers, dates and words only; your tick decides.",)


def _point(point: Point) -> Text:
    hints = lines(((hint,) for hint in point.hints), "\nhint: ") if point.hints and point.matches is None else ()
    meant = (": ", point.meant) if point.meant else ()
    tick = {None: (), True: ("\n✔ matches",), False: ("\n✎ not quite", *meant)}
    return (Quote(point.text), *hints, *tick[point.matches])


def what_meant(key: PointKey, words: str) -> Message:
    return asks(
        "",
        f"{SHORT[key]}: what did you mean, in one line?\n",
        Quote(words),
        "\nIt goes to them as it stands; ",
        Strong("skip"),
        " takes the words of the brief.",
    )


def look_meant(key: PointKey, words: str) -> Message:
    return say(f"{SHORT[key]}: they read this as what you meant: ", Quote(words))


def gaps_sent(name: str, count: int) -> Message:
    what = formatting.agreeing(count, "that one point", f"those {count} points")
    return say(f"I ask {name} for {what} again, nothing else. Waiting for {name}.")


def talk_owner(contract: str, name: str) -> Message:
    """After three rounds writing does not help any more."""
    return say(
        f"Three rounds in writing are enough. A call of ten minutes with {name} settles it faster. "
        "When it is clear, press the button; then you both get the card to agree to. Your turn.",
        buttons=(Button("It is clear now", ClearInCall(contract), "it is clear now", "primary"),),
    )


def talk_contractor(owner: str) -> Message:
    return say(
        f"Writing does not seem to be enough here, which is nobody's fault. I have suggested a short call to {owner}. "
        f"Waiting for {owner}; you agree to the final words yourself afterwards."
    )


def clear() -> Text:
    """Where the button was that says so."""
    return ("Clear now.",)
