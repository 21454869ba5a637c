"""What is said about words that nothing open has taken: what they could mean, and that they are kept."""

from collections.abc import Sequence

from bot.engine.messages import Button, Message, Quote, Strong, Text, say
from bot.engine.talk_commands import AboutTalk
from bot.lifecycle.status.commands import DropKept, NoteKept, PassKeptOn, ReportKept, StartKeptJob

LINE = 300
"""Characters that still are one line; more is a description of a job."""
MOST_CHOICES = 3
Named = tuple[tuple[str, str], ...]

# what stands where the buttons of a settled question were
SEE_NEWER: Text = ("See the newer one below.",)
IS_NEW_JOB: Text = ("Yes, a new job.",)
NO_NEW_JOB: Text = ("Nothing was done with it.",)
NOTED: Text = ("Noted.",)
NEWS: Text = ("News about the work.",)


def meant_for(name: str) -> Text:
    return (f"For {name}.",)


def a_new_job(text: str, work: str) -> Message:
    """Words that read like work to hand over: a project begins with a yes, never by itself."""
    return say(
        "New work: ",
        Strong(work),
        "? Nothing has been started yet. Your turn.",
        Quote(text) if text != work else "",
        buttons=(
            Button("Yes, a new job", StartKeptJob(), "yes, a new job", "primary"),
            Button("Just note it", NoteKept(), "just note it"),
            Button("No", DropKept(), "no"),
        ),
    )


def _others(choices: Sequence[Button]) -> Sequence[Button]:
    """What the newest card offers besides a No, which is on this one as well."""
    return [choice for choice in choices if choice.label not in ("No", "Note it")][:MOST_CHOICES]


def what_is_meant(text: str, choices: Sequence[Button], paused: Named, works: Named, *, work: bool) -> Message:
    """Words that fit nothing: what is open comes first, then whoever they may be for, then a note, then new work."""
    buttons = [
        *_others(choices),
        *(Button(f"Go on: {title}"[:75], AboutTalk(id, "focus"), "go on") for id, title in paused),
        *_kept_for(works),
    ]
    if work:
        buttons.append(Button("Yes, a new job", StartKeptJob(), "yes, a new job"))
    buttons.append(Button("No", DropKept(), "no"))
    return say(
        _what(choices),
        Quote(text),
        "\nNothing has been done with it; I keep it. Your turn; ",
        Strong("status"),
        " shows where things stand.",
        buttons=tuple(buttons),
    )


def _kept_for(works: Named) -> tuple[Button, ...]:
    """What can be done with kept words: told to whoever works, or noted."""
    told = (Button(f"Tell {they}"[:75], PassKeptOn(id), f"tell {they.lower()}") for id, they in works)
    return (*told, Button("Note it", NoteKept(), "note it"))


def kept_beside(text: str, works: Named) -> Message:
    """Below where things stand, which may have answered the question."""
    return say(
        "I know no more about it than that. Your words are kept:\n",
        Quote(text),
        "\nYour turn, if they are for somebody.",
        buttons=(*_kept_for(works), Button("No", DropKept(), "no")),
    )


def _what(choices: Sequence[Button]) -> str:
    """The likeliest meanings as a question."""
    meant = " or ".join(f"“{button.label}”" for button in choices[:MOST_CHOICES])
    return f"Sorry, I am not sure what you mean: {meant}?\n" if meant else "Sorry, I am not sure what you mean.\n"


def about_the_work(text: str, contract: str, owner: str, choices: Sequence[Button]) -> Message:
    """Words of a contractor that are no report, no question and no request."""
    return say(
        _what(choices),
        Quote(text),
        f"\nNobody has seen it yet; {owner} hears of it only if you say so. Your turn.",
        buttons=(
            Button("News about the work", ReportKept(contract), "news"),
            Button(f"Tell {owner}"[:75], PassKeptOn(contract), f"tell {owner.lower()}"),
            *_others(choices),
            Button("No", DropKept(), "no"),
        ),
    )


def noted(title: str) -> Message:
    return say(f"Noted in the record of {title}." if title else "Noted.")


def nothing_done() -> Message:
    return say("Fine, nothing was done with it.")


def which_work_first() -> Message:
    """Somebody without any project wrote what is no work to hand over."""
    return say(
        "Sorry, I am not sure what you mean. What would you like off your plate? One job in a line is enough, or paste "
        "a whole description. No hurry: nothing is open. Your turn.",
    )
