"""What applicants are told and asked in an interview (T.5)."""

from datetime import date, datetime

from bot.engine import formatting
from bot.engine.messages import Button, Message, Moment, Quote, Strong, Text, say
from bot.engine.questions import asks
from bot.engine.wording import go_on_button
from bot.lifecycle.applications.model import Applied
from bot.lifecycle.interviews.commands import EditLastAnswer, OpenLine
from bot.lifecycle.interviews.kit_wording import BRIEF_UNCLEAR, MAKE_SURE, NEARLY_MISSED
from bot.lifecycle.interviews.model import KitQuestion, RelayLine

STILL_FREE, DATES_CHANGED = "Yes", "Changed"
"""The labels of the first answer."""
DRAFT_KEPT = "until the owner has decided"
"""How long answers of an interview that was put aside are kept."""


def span(first: date, last: date) -> str:
    return formatting.days_between(first, last)


def blocked(applied: Applied | None) -> str:
    """The days they named in their application."""
    days = applied.times.blocked if applied else ()
    if not days:
        return "every day of it"
    return "except " + formatting.blocked_days(days).removeprefix("not ")


def invitation(owner: str, title: str, due: datetime, zones: tuple[str, ...]) -> Message:
    return say(
        "Good news: ",
        Strong(owner),
        " would like to know you better for ",
        Strong(title),
        ". Four questions in writing, the same for everybody. Please answer by ",
        Moment(due, zones),
        ", one after the other or all in one message (numbered 1 to 4).",
    )


def still_free(days: str, blocked: str) -> Message:
    return asks("Your dates", f"Are you still free {days}, {blocked}?")


def what_changed() -> Message:
    return asks("What has changed?", "For example: not Dec 12 and 13, and only 10 hours in the second week.")


def question(asked: KitQuestion, left: int, due: datetime, zones: tuple[str, ...]) -> Message:
    rest = formatting.agreeing(left, "the last one", f"{left} left")
    return Message(text=(Strong(asked.text),), turn=(f"Your turn ({rest}), until ", Moment(due, zones), "."))


def explained(asked: KitQuestion, owner: str) -> Text:
    """What the owner wants to hear, for whoever did not understand the question; never what the best answer is."""
    topic = asked.criterion.partition(": ")[2]
    if asked.id.startswith("W") and asked.text in (NEARLY_MISSED, BRIEF_UNCLEAR):
        return (f"{owner} wants to hear how you work ({topic}): one real case, what happened, and what you did. ",)
    if MAKE_SURE in asked.text:
        return (f"{owner} wants to hear what you would do, step by step, so that this holds in your work. ",)
    return (f"{owner} wants to hear it in your own words, with an example if you have one; a few sentences do. ",)


def too_short() -> Text:
    return ("That is a little short. A few sentences are enough.",)


def too_long(count: int, most: int) -> Text:
    return (f"That is {count} characters; I can take {most}. I kept it. Please send a shorter one.",)


def several_answers(count: int) -> Text:
    """The echo of more than one answer in one message."""
    return (f"{count} answers",)


def why_answer(owner: str) -> Text:
    return (f"You can skip it; {owner} then sees “not answered”",)


def thanks(interview: str, owner: str, decides: datetime, zones: tuple[str, ...]) -> Message:
    """The dated promise (F054): the bot chases the owner, never the applicant."""
    return say(
        "Thank you, all handed over. ",
        Strong(owner),
        " decides by ",
        Moment(decides, zones),
        f". I remind {owner}, not you; you get an answer either way. Waiting for {owner}.",
        buttons=(Button("Edit my last answer", EditLastAnswer(interview), "edit"),),
        footer=("Your last answer can be changed for ten minutes.",),
    )


def reminder(owner: str, title: str, missing: int, due: datetime, zones: tuple[str, ...], talk: str) -> Message:
    buttons = (go_on_button(talk),) if talk else ()
    return say(
        "A reminder: ",
        Strong(owner),
        f" waits for {missing} of your answers for ",
        Strong(title),
        ", until ",
        Moment(due, zones),
        ". Your turn; ",
        Strong("resume"),
        " shows the open question. If you do not want to go on, ",
        Strong("withdraw"),
        " ends it.",
        buttons=buttons,
    )


def last_again(asked: str, answer: str) -> Message:
    return asks("Your last answer", asked, "\n", Quote(answer), "\nPlease send the new one.")


def corrected() -> Text:
    return ("Changed; the owner sees the new words.",)


def called_off(title: str) -> Message:
    return say("The interview for ", Strong(title), " has ended; there is nothing more to answer.")


def owner_asks(owner: str, title: str) -> Message:
    return say(Strong(owner), " has a question for you about ", Strong(title), ".")


def answer_line(asker: str, text: str) -> Message:
    return asks("", f"{asker} wrote:\n", Quote(text), f"\nWhat do you answer {asker}?")


def what_to_ask(owner: str) -> Message:
    return asks("", f"What do you want to ask {owner}?")


def what_to_tell(name: str, title: str) -> Message:
    return asks(f"What shall I tell {name}?", f"About {title}. You see it once more before it goes out.")


def owner_writes(owner: str, title: str, line: RelayLine) -> Message:
    """Words of the owner to somebody who has applied and has no thread of their own yet."""
    return say(
        Strong(owner),
        " writes about ",
        Strong(title),
        ":\n",
        Quote(line.text),
        "\nYour turn, if it needs an answer.",
        buttons=(Button("Answer", OpenLine(line.id), "answer"),),
    )


def taken_back() -> Message:
    return say("Taken back; nobody has to answer it any more.")


def answered_by(who: str, asked: str, text: str) -> Message:
    return say(Strong(who), " answers your question", "\n", Quote(asked), "\n", Quote(text))


def question_passed_on(owner: str) -> Text:
    return (f"I have passed your question on to {owner}; the answer comes here. ",)


def over(owner: str, title: str, by: datetime | None, zones: tuple[str, ...]) -> Message:
    """The time for the answers has passed; `by` (aware) is when the owner decides, None if that has passed too."""
    decides: Text = (f"Until {owner} decides your answers still count.",)
    if by is not None:
        decides = (f"{owner} decides by ", Moment(by, zones), "; until then your answers still count.")
    return say(
        Strong(title),
        ": the time for your answers is over, and not all are here. ",
        *decides,
        " Your turn, if you want; ",
        Strong("resume"),
        " shows the open question.",
    )
