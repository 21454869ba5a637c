"""What is said where words asked for something that can be done now: is it meant, which of them, not yet."""

from collections.abc import Sequence
from dataclasses import replace

from bot.engine import formatting
from bot.engine.commands import short
from bot.engine.messages import Button, Message, Strong, Text, say
from bot.engine.standing import Candidate
from bot.engine.talk_commands import AskFirst, LeaveAsIs

DONE: Text = ("Done.",)
"""Where the buttons of such a question were."""
GONE: Text = ("This has changed meanwhile, so nothing is asked any more.",)
ASKED_AGAIN: Text = ("Asked again below.",)


def is_it_meant(candidate: Candidate) -> Message:
    """Asked before something that others hear of, or that was said with words that were not understood."""
    return say(
        Strong(f"{candidate.label}?"),
        f" {candidate.does}".rstrip(),
        " Nothing has been done yet. Your turn.",
        buttons=(
            Button(f"Yes, {_lower(candidate.label)}"[:75], candidate.command, "yes", "primary"),
            Button("No", LeaveAsIs(), "no"),
        ),
    )


def which_is_meant(among: Sequence[Candidate]) -> Message:
    """One of several is meant, or whoever was named is none of them; what is called alike is told apart by project."""
    alike = len({candidate.label for candidate in among}) < len(among)
    named = [replace(one, label=f"{one.label}: {one.project}", words=()) if alike else one for one in among]
    return say(
        f"Which one do you mean: {formatting.listing(candidate.label for candidate in named)}? ",
        "Nothing has been done yet. Your turn.",
        buttons=tuple(offer(candidate) for candidate in named),
    )


def not_yet(candidate: Candidate) -> Message:
    """It was said that something should not be done, or not yet; what others hear of gets no button here."""
    if "hold" in candidate.intents:  # to wait is what was asked for
        return say("I wait; nothing is done or sent.")
    buttons = () if candidate.effect == "outward" else (offer(candidate),)
    return say(f"I wait; nothing is done or sent. Whenever you want it: {candidate.label}.", buttons=buttons)


def offer(candidate: Candidate) -> Button:
    """The button of a candidate; its word is the first that is typed for it."""
    return Button(candidate.label[:75], candidate.command, next(iter(candidate.words), candidate.label.lower()))


def act(candidate: Candidate) -> Button:
    """The button of a candidate where nothing has named what it does: what others hear of is asked about first."""
    shown = offer(candidate)
    if candidate.effect != "outward":
        return shown
    try:
        return replace(shown, command=AskFirst(short(candidate.command)))
    except ValueError:  # its short string and the mark before it are too long: the platform asks back
        return replace(shown, confirm=candidate.does)


def left_alone() -> Message:
    return say("Nothing was changed.")


def _lower(label: str) -> str:
    return label if label.startswith("I ") else f"{label[:1].lower()}{label[1:]}"
