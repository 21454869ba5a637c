"""Every sentence of the first talk: what to hand over, and which of several to start with (T.1)."""

from bot.engine import formatting
from bot.engine.messages import Button, Message, Strong, Text, lines, say
from bot.lifecycle.backlog.commands import ExplainChoice, OtherTask, StartTask
from bot.lifecycle.backlog.model import Task, fitness

ANOTHER = "Another one"
HOW = "How did you choose?"
OPENING_TITLE = "what to hand over"
EMPTY_LIST = "Your list is empty. Tell me what you would like off your plate."


def started(task: str) -> Text:
    """Where the buttons of the recommendation were."""
    return (f"Started: {task}.",)


def start_with(task: str) -> str:
    return f"Start with {task}"


def greeting(name: str) -> Message:
    return say(
        f"Hi {name}. I help you hand work to someone outside, safely: nothing is public until you press Publish, "
        "and you never have to hire anyone.\n\n",
        Strong("What would you like off your plate?"),
        " One job, several, or paste a job post.",
    )


def question() -> Message:
    """The opening question alone, for whoever has read the greeting."""
    return say(Strong("What would you like off your plate?"), " One job, several, or paste a job post.")


NO_HURRY: Text = ("No hurry: write to me whenever there is something to hand over.",)
WHICH_WORK: Text = ("For what work? A few words are enough, for example “30 product texts” or “a logo”.",)
WHERE_TO_START: Text = (
    "One job is enough to begin with. Which one takes your time, could be done by a stranger, and is easy to check? "
    "For example: 30 product texts, a flyer, last year's receipts typed into a list. Or name several, and I say which "
    "looks easiest.",
)


def reasons(text: str) -> str:
    """Why this one, in words; always as a guess."""
    fit = fitness(text)
    first = "looks easy to check" if fit.checkable else "of these it looks the simplest to begin with"
    if fit.sensitive:
        return f"{first}, but it may touch money or customer data, so give only the access that it needs"
    return f"{first}, and no access to money or customer data"


def recommendation(tasks: list[Task], best: Task) -> Message:
    return say(
        f"{len(tasks)} saved. I would start with ",
        Strong(best.text),
        f": {reasons(best.text)} - right? Your turn.",
        buttons=(
            Button("Yes, start", StartTask(best.id), "start", "primary"),
            Button(ANOTHER, OtherTask(best.owner), "another one"),
            Button(HOW, ExplainChoice(best.owner), "how"),
        ),
    )


def another(tasks: list[Task]) -> Message:
    return say(
        "Which one first? Your turn.",
        buttons=tuple(Button(task.text[:70], StartTask(task.id), task.text) for task in tasks[:20]),
    )


def why(tasks: list[Task], best: Task) -> Message:
    """The formula, visible (F002)."""
    rows: list[Text] = []
    for task in tasks:
        fit = fitness(task.text)
        marks = [
            "looks easy to check +2" if fit.checkable else "",
            "may touch money, people or customer data -2" if fit.sensitive else "",
            "never ends -1" if fit.ongoing else "",
        ]
        told = formatting.listing(mark for mark in marks if mark) or "nothing that I recognise"
        rows.append((Strong(task.text), f": {told} = {fit.score}"))
    return say(
        "By the words alone, which is a guess:\n",
        *lines(rows),
        f"\nOf equals I take the one you named first: {best.text}. Your turn.",
        buttons=(
            Button("Yes, start", StartTask(best.id), "start", "primary"),
            Button(ANOTHER, OtherTask(best.owner), "another one"),
        ),
    )
