"""What is said of an offer that is out and that its owner takes back, reminds of, or leaves open for longer."""

from collections.abc import Sequence
from datetime import datetime

from bot.engine import formatting
from bot.engine.messages import Button, Message, Moment, Strong, Text, say
from bot.lifecycle.offers.out_commands import BeginLonger, GiveLonger

TAKEN_BACK: Text = ("Taken back.",)
"""Where the buttons of the offer were."""


def take_back(name: str) -> str:
    return f"Take the offer to {name} back"


def take_back_does(name: str) -> str:
    return f"{name} is told kindly that it no longer stands; nobody else hears of it."


def remind(name: str) -> str:
    return f"Remind {name}"


def remind_does(name: str) -> str:
    return f"{name} reads once more that you wait for an answer, and that a no is fine."


def longer(name: str) -> str:
    return f"Give {name} longer"


def taken_back(owner: str, title: str) -> Message:
    """To the applicant; they did nothing wrong, and owe nothing."""
    return say(
        Strong(owner), " has taken the offer for ", Strong(title), " back before you answered. I am sorry; it says "
        "nothing about you. Nothing is expected of you now. Nobody's turn.",
    )  # fmt: skip


def told_taken_back(name: str, steps: tuple[Button, ...]) -> Message:
    return say(
        f"The offer to {name} is taken back, and {name} has been told. The others have not been told anything. "
        "Your turn.",
        buttons=steps,
    )


def asks_for_an_answer(owner: str, left: str) -> Message:
    """To the applicant, above the question of the offer."""
    return say(f"{owner} would like to know whether you have decided. {left} left to answer; a no is fine as well.")


def reminded(name: str, expires: datetime, zones: tuple[str, ...], *, later: datetime | None) -> Message:
    """`later` (aware) if it is night where they are."""
    when: Text = (f"{name} reads the reminder at ", Moment(later, zones)) if later else (f"{name} has been reminded",)
    return say(*when, f". Waiting for {name}, until ", Moment(expires, zones), ".")


def reminded_today(name: str, expires: datetime, zones: tuple[str, ...]) -> Message:
    return say(
        f"{name} has had a reminder today, and one a day is enough. Waiting for {name}, until ",
        Moment(expires, zones),
        ".",
    )


def until_when(name: str, expires: datetime, zones: tuple[str, ...], ways: Sequence[tuple[GiveLonger, int]]) -> Message:
    """Until when it shall be open: so many days more, or a day in words."""
    return say(
        Strong(f"Until when can {name} answer?"),
        " Now: ", Moment(expires, zones),
        ". Press one, or write it, for example: until Friday 18:00. Your turn.",
        buttons=tuple(
            Button(f"{formatting.counted(days, 'day', 'days')} longer", give, f"{days} days") for give, days in ways
        ),
    )  # fmt: skip


def shall_it_be(
    name: str, expires: datetime, zones: tuple[str, ...], ways: Sequence[tuple[GiveLonger, datetime]], offer: str
) -> Message:
    """Old and new, before the applicant hears of it; a button for each way to read what was said."""
    return say(
        Strong(f"Give {name} longer to answer?"),
        " Until now: ", Moment(expires, zones), ". New: ",
        *((Moment(ways[0][1], zones),) if len(ways) == 1 else ("which of these?",)),
        f" {name} is told. Nothing has been done yet. Your turn.",
        buttons=(
            *(
                Button(
                    "Yes" if len(ways) == 1 else formatting.moment(at, zones[:1]), give,
                    "yes" if len(ways) == 1 else "", "primary",
                )
                for give, at in ways
            ),
            Button("Another day", BeginLonger(offer), "another day"),
        ),
    )  # fmt: skip


def given_longer(owner: str) -> Message:
    """To the applicant, above the question, which names the new moment."""
    return say(f"{owner} gives you longer to answer.")


def told_longer(name: str, expires: datetime, zones: tuple[str, ...]) -> Message:
    return say(f"{name} can answer until ", Moment(expires, zones), f" and has been told. Waiting for {name}.")
