"""Every sentence that the engine itself says; chapters have their own wording."""

from datetime import timedelta

from bot.engine import formatting
from bot.engine.messages import Button, Message, Quote, Strong, Text, say
from bot.engine.outline import Outline
from bot.engine.talk_commands import AboutTalk, AnswerInForm

SAVED = "Saved: "
ADDED: Text = ("Added to your earlier answer. ",)
SAW_EDIT: Text = ("I saw your edit. ",)
TAKEN: Text = ("Taken as your answer.",)
WAITING: Text = ("Waiting.",)
CHANGING: Text = ("Opened once more.",)
STOPPED: Text = ("Stopped.",)
GOING_ON: Text = ("Going on.",)
ASKED_IN_CHANNEL: Text = ("You asked me in a channel; I answer here, where only you read it.",)
PASSED: Text = ("This has passed.",)
"""On a card about words that have been dealt with meanwhile, or gave way to newer ones."""
SURVEY_LEFT: Text = ("Fine, left out. Nothing waits for you here.",)
ENDED = "This has ended."
YOUR_ANSWER = "Your answer"
TICK = "Tick what fits"
NOT_FETCHED = "the platform did not let me fetch it in time"
"""Why a file could not be kept."""


def start_button(talk: str) -> Button:
    """Under the announcement of a talk that waits for its turn."""
    return Button("Start", AboutTalk(talk, "focus"), "start", "primary")


def go_on_button(talk: str) -> Button:
    """Under a reminder of a talk that waits: its open question, once more."""
    return Button("Go on", AboutTalk(talk, "focus"), "go on", "primary")


def answer_button(talk: str) -> Button:
    """The button that opens the open question of a talk as a form."""
    return Button("Answer", AnswerInForm(talk), "answer", "primary")


def answered(echo: Text) -> Text:
    """Where the buttons of an answered question were."""
    return ("Answered", *((": ", *echo) if echo else ()))


def saved(echo: Text) -> Text:
    """What was understood, in short, with one full stop at its end (PRODUCT 5.1 rule 6)."""
    if not echo:
        return ()
    last = echo[-1]
    ended = isinstance(last, str) and last.rstrip().endswith((".", "!", "?", "…"))
    return (SAVED, *echo) if ended else (SAVED, *echo, ".")


def your_turn(minutes: int) -> Text:
    """Under every question (PRODUCT 5.1 rules 5 and 7)."""
    return (f"Your turn - about {minutes} min left.",) if minutes else ("Your turn.",)


def away(length: timedelta | None) -> Text:
    """After an outage, once (C6, T.11)."""
    spell = f" for {formatting.span(length)}" if length and length >= timedelta(minutes=1) else ""
    return (f"I was away{spell}, nothing is lost.",)


def held(talk: str, instead: tuple[Button, ...] = ()) -> Message:
    """Words at an open question that look like chatter: never stored as the answer unasked (PRODUCT 5.1 rule 3b).

    instead: what they may ask for."""
    return say(
        "No hurry. I did not take that as your answer. Your turn, when you are ready.",
        buttons=(
            Button("That is my answer", AboutTalk(talk, "take"), "that is my answer"),
            *instead,
            Button("Wait", AboutTalk(talk, "wait"), "wait"),
        ),
    )


LEFT: Text = ("Left.",)
"""Where the buttons were of what was not sent."""


def nothing_sent() -> Message:
    return say("Fine, it is left: nobody gets it. Not your turn because of it.")


def not_taken(words: str) -> Text:
    """Words beside a change that nothing was made of."""
    return (f"I did not take “{words}”; say what it belongs to.",)


def wait() -> Text:
    return ("Fine, I wait. The question stays open; your turn, when you are ready.",)


def stop_or_answer(talk: str, kept: str, *, may_be_answer: bool) -> Message:
    buttons = [
        Button("Stop", AboutTalk(talk, "stop"), "stop", "danger"),
        Button("Go on", AboutTalk(talk, "go"), "go on", "primary"),
    ]
    if may_be_answer:
        buttons.append(Button("That is my answer", AboutTalk(talk, "take"), "that is my answer"))
        text = "Stop the form, or is that your answer?"
    else:
        text = "Stop here?"
    return say(text, f" If you stop, everything you wrote is kept {kept}. Your turn.", buttons=tuple(buttons))


def stopped(title: str, kept: str) -> Message:
    return say(
        "Stopped: ",
        Strong(title),
        f". Your answers are kept {kept}; ",
        Strong("resume"),
        " goes on with them. Nobody's turn.",
    )


def paused(title: str) -> Message:
    rest = " when you want to go on; until then it is nobody's turn."
    return say("Paused: ", Strong(title), ". Nothing is lost. Type ", Strong("resume"), rest)


def nothing_paused() -> Message:
    return say("Nothing is paused. ", Strong("status"), " shows where things stand.")


def nothing_open() -> Message:
    return say("There is no open question here. ", Strong("status"), " shows where things stand.")


def cannot_go_back() -> Text:
    return ("This is the first question, there is nothing before it.",)


def left_as_it_was() -> Text:
    return ("Left as it was.",)


def no_back_here() -> Text:
    return ("In an interview I cannot go back. Type ", Strong("edit"), " to change your last answer.")


def no_such_step(outline: Outline) -> Text:
    """After `edit` with something that is no step; the second one is the example."""
    example = outline.edit(outline.steps[min(1, outline.count - 1)]) if outline.count else "edit"
    return (f"I know items 1 to {outline.count}. For example: ", Strong(example), ".")


def earlier_answer(raw: str) -> Text:
    return ("Your answer so far:\n", Quote(raw))


def skipped() -> Text:
    return ("Skipped.",)


def cannot_skip(why: Text) -> Text:
    return (*(why or ("This one is needed to go on",)), ". ", "It cannot be skipped; ", Strong("later"), " pauses.")


def already_answered(what: Text = ()) -> Text:
    return ("That question has been answered", *((": ", *what) if what else ()), ".")


def rest_as_shown() -> Text:
    return ("Changed as above; everything else stays as you saw it.",)


def which_one() -> Text:
    return ("Which one do you mean?",)


def changed_meanwhile() -> Text:
    return ("This has changed since you saw it, so please look once more.",)


def press_answer() -> Message:
    return say("Please press Answer once more.")


def kept_in_form() -> Message:
    return say("What you typed is kept. Please press Fix once more.")


def answered_directly() -> Message:
    """Seen by whoever asked in a channel, and by them alone."""
    return say("I have answered in our direct messages, where only you read it.")


def expired() -> Message:
    """A button of something that is no more, or that never was for this person."""
    return say("This button does not work any more. ", Strong("status"), " shows where things stand.")


def not_for_you() -> Message:
    return say("This is not for you to decide, so nothing was changed.")


def talks(open_talks: tuple[tuple[str, str], ...]) -> Message:
    if not open_talks:
        return nothing_open()
    return say(
        "Which one? Your turn.",
        buttons=tuple(Button(title, AboutTalk(id, "focus"), title) for id, title in open_talks[:20]),
    )


def back_to(title: str) -> Text:
    return ("Back to ", Strong(title), ".")


def too_many() -> Message:
    """More messages in a minute than anybody reads (X60)."""
    return say("These are more messages than I can take at once. Nothing is lost: I take the rest in order. My turn.")


def failed() -> Message:
    """An event that could not be handled was put aside (X16)."""
    return say(
        "Something went wrong on my side with what you just sent. It is kept, and an admin can see it. You can go on; ",
        Strong("status"),
        " shows where things stand.",
    )


def unsaid() -> Message:
    """A message of ours that its platform would not show (a defect of ours)."""
    return say(
        "I had something to tell you and could not show it here; an admin can see why. ",
        Strong("status"),
        " shows where things stand.",
    )


def spent(outcome: Text) -> Message:
    """A word whose button is gone: the same answer as to a late tap (PRODUCT 5.1 rule 13)."""
    return Message(text=("That has been settled already. ", *outcome))


def stage_passed(detail: str) -> Message:
    return say(detail or "That is no longer possible.", " Nothing was changed.")
