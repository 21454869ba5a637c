"""What is said to words that are no answer: what is usual, what was corrected, whether to begin again."""

from typing import Final

from bot.engine import formatting, wording
from bot.engine.commands import Command
from bot.engine.messages import Button, Message, Quote, Strong, Text, lines, say
from bot.engine.talk_commands import AnswerQuestion, EditStep

WHAT_IS_RIGHT: Text = ("I understood that wrongly. What is right?",)
BEGUN_AGAIN: Text = ("We begin again.",)
OFFER_TAKEN: Final[dict[str, Text]] = {
    "=usual": ("Taken.",),
    "=change": ("In your own words.",),
    "=later": ("Left for later.",),
    "=restart": ("Begun again.",),
    "=on": wording.GOING_ON,
    "=drop": ("Taken out.",),
    "=keep": ("Kept.",),
}
"""What stands where an offer was, once it has been answered."""


def corrected(echo: Text) -> Text:
    """After a protest: the thing that was echoed wrongly, as it is now (T.12)."""
    return ("Corrected: ", *wording.saved(echo)[1:]) if echo else ("Corrected.",)


def usual(talk: str, card: int, kind: str, answer: tuple[str, ...]) -> Message:
    """For whoever does not know: what is usual for a kind of thing ("" for none), or that it may be decided later
    (T.12)."""
    later = Button("Decide later", AnswerQuestion(talk, card, "=later"), "decide later")
    if not answer:
        return say("That may stay open for now. Your turn.", buttons=(later,))
    head = f"Usual for {kind}:" if kind else "Usual:"
    take = Button("Take these" if len(answer) > 1 else "Take it", AnswerQuestion(talk, card, "=usual"), "take these")
    change = Button("Change", AnswerQuestion(talk, card, "=change"), "change")
    return say(f"{head}\n", *lines((row,) for row in answer), "\nYour turn.", buttons=(take, change, later))


def begin_again(talk: str, card: int) -> Message:
    return say(
        "Begin again? Every answer you gave here goes; what you first told me stays. Your turn.",
        buttons=(
            Button("Begin again", AnswerQuestion(talk, card, "=restart"), "begin again", "danger"),
            Button("Go on", AnswerQuestion(talk, card, "=on"), "go on", "primary"),
        ),
    )


def delete(talk: str, card: int, title: str, command: Command) -> Message:
    """Whether a draft is to be thrown away."""
    return say(
        "Delete ", Strong(title), "? It ends here and nothing of it is advertised. Your turn.",
        buttons=(
            Button("Delete it", command, "delete it", "danger"),
            Button("Go on", AnswerQuestion(talk, card, "=on"), "go on", "primary"),
        ),
    )  # fmt: skip


def how_to_rename(title: str) -> Text:
    """For whoever wants another title and has not said which."""
    return ("The title is ", Strong(title), ". To change it, write ", Strong("title:"), " and the new one. ")


def which_is_wrong(edits: tuple[str, ...]) -> Text:
    """After a protest that corrects nothing by itself: how to open the answer that it is about."""
    return ("If an answer is wrong, say which: ", Strong(formatting.either(edits)), ". ")


def change_which(said: Text) -> Text:
    """Asks whether an earlier answer is to change, with its echo, if it has one."""
    stands = (" It stands so: ", *said, ".") if said else ()
    return ("Do you want to change what you said before?", *stands)


def change_it(talk: str, step: str) -> Button:
    """Opens an earlier answer once more."""
    return Button("Change it", EditStep(talk, step), "change it")


def only_change(said: Text, button: Button) -> Message:
    """The same where the words cannot be the answer to the open question."""
    return say(*change_which(said), " Your turn.", buttons=(button,))


def no_hurry() -> Message:
    return say("No hurry, the question stays open. Write to me whenever you like.")


def taken_back(talk: str, card: int, message: str, words: str, *, alone: bool, edited: bool = False) -> Message:
    """A message that was an answer, or a part of one, was deleted, or `edited` into words that are no answer: asked,
    never guessed (X79)."""
    what = "the message with your answer" if alone else "a part of your answer"
    label = "Ask me again" if alone else "Take it out"
    return say(
        f"You changed {what} into something that I do not read as one. Before:\n"
        if edited
        else f"You took back {what}:\n",
        Quote(words),
        "\nIt still counts. Your turn.",
        buttons=(
            Button(label, AnswerQuestion(talk, card, f"=drop:{message}"), label.lower()),
            Button("Keep it", AnswerQuestion(talk, card, f"=keep:{message}"), "keep it", "primary"),
        ),
    )
