"""Every sentence about words that may be a new job."""

from bot.engine.messages import Button, Message, Quote, Strong, Text, say
from bot.engine.talk_commands import AboutTalk
from bot.lifecycle.status.commands import DropKept, PassKeptOn, StartKeptJob

LINE = 300
"""Characters that still are one line; more is a description of a job."""
Named = tuple[tuple[str, str], ...]

# what stands where the buttons of a settled question were
SEE_NEWER: Text = ("See the newer one below.",)
IS_NEW_JOB: Text = ("Yes, a new job.",)
NO_NEW_JOB: Text = ("No new job.",)


def meant_for(name: str) -> Text:
    return (f"For {name}.",)


def a_new_job(text: str, paused: Named, works: Named) -> Message:
    """Asked before words become a project beside one that runs; `paused` are talks (id, title) to go on with, `works`
    contracts (id, who works on it) to whom the words may be meant."""
    return say(
        "I am not sure what you mean. Is this a new job to hand over?\n",
        Quote(text),
        "\nNothing has been done with it yet. Your turn; ",
        Strong("status"),
        " shows where things stand.",
        buttons=(
            Button("Yes, a new job", StartKeptJob(), "yes, a new job"),
            *(Button(f"Tell {they}"[:75], PassKeptOn(id), f"tell {they}") for id, they in works),
            *(Button(f"Go on: {title}"[:75], AboutTalk(id, "focus"), "go on") for id, title in paused),
            Button("No", DropKept(), "no"),
        ),
    )


def no_new_job() -> Message:
    return say("Fine, nothing was started.")
