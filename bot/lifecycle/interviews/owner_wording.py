"""What the owner reads of interviews: the thread of each person, marks, private lines, and reminders to decide."""

from collections.abc import Sequence
from datetime import datetime

from bot.engine import formatting
from bot.engine.messages import Button, Message, Moment, Quote, Strong, Text, say
from bot.lifecycle.interviews.commands import MARKS, AskMore, ChooseHire, MarkAnswer, OpenLine, SendLine
from bot.lifecycle.interviews.kit_wording import MAKE_SURE
from bot.lifecycle.interviews.model import Interview, KitQuestion, RelayLine
from bot.lifecycle.screening.commands import NobodyFits


def sent(now: Sequence[str], later: Sequence[tuple[str, datetime, str]], by: datetime, zone: str) -> Message:
    """Who has been invited, and whose night it is."""
    parts: list[Text] = []
    if now:
        parts.append((f"Sent to {formatting.listing(now)}. ",))
    parts += [(f"It is night for {name}; they get it ", Moment(at, (theirs, zone)), ". ") for name, at, theirs in later]
    text = tuple(piece for part in parts for piece in part)
    return say(*text, "Waiting for them, at the latest until ", Moment(by, (zone,)), ". I tell you when answers come.")


def thread_opens(name: str, interview: Interview, total: int) -> Message:
    free = "still free as applied" if interview.still_free == "yes" else "their dates have changed:"
    changed: Text = () if interview.still_free == "yes" else ("\n", Quote(interview.still_free))
    came = f"{len(interview.answers)} of {total} answers" if interview.answered else "no answers yet"
    return Message(
        title=f"Interview: {name}",
        text=(
            f"{came}, {free}" if interview.answered else f"{came}.",
            *(changed if interview.answered else ()),
            f"\nMark each answer 1 to 4 in the thread; what you write there stays private until Send to {name}.",
            f" {'Your turn.' if interview.answered else f'Waiting for {name}.'}",
        ),
    )


def answer_card(interview: Interview, question: KitQuestion, *, edited: str = "") -> Message:
    """One answer with what each mark means; `edited` is when its writer changed it, in words."""
    answer = interview.answers.get(question.id)
    if answer is None:
        return Message(text=(Strong(f"{question.id} {question.text}"), "\nnot answered"))
    mark = interview.marks.get(question.id)
    earlier = interview.questions[: interview.questions.index(question)][-1:]
    anchors = " / ".join(f"{number} {words}" for number, words in enumerate(question.anchors, 1))
    if earlier and earlier[0].anchors == question.anchors and earlier[0].id in interview.answers:
        anchors = f"1 to 4 as at {earlier[0].id}."
    footer: Text = (f"Marked {mark}: {question.anchors[mark - 1]}. Another mark replaces it.",) if mark else (anchors,)
    if edited:
        footer = (*footer, f"\n(edited {edited})")
    return Message(
        text=(Strong(f"{question.id} {_in_short(question)}"), "\n", Quote(answer)),
        footer=footer,
        buttons=(
            *(Button(mark, MarkAnswer(interview.id, question.id, mark)) for mark in MARKS),
            Button("Ask more", AskMore(interview.id, question.id), "ask more"),
        ),
    )


def _in_short(question: KitQuestion) -> str:
    """What the owner needs of a question that they have sent themselves: what it is about."""
    return question.criterion if question.id.startswith("W") else question.text.removesuffix(f" {MAKE_SURE}")


def marked(name: str, interview: Interview, marks: Sequence[tuple[str, int]]) -> Message:
    """Marks that were given in words, as numbers with what each means."""
    rows = (f"{id}: {points}, {interview.question(id).anchors[points - 1]}" for id, points in marks)
    return say(f"Marked, {name}: {'; '.join(rows)}. A number replaces one. Only you see marks.")


def all_marked(name: str) -> Message:
    return say(f"Every answer of {name} is marked.")


def nothing_to_mark() -> Message:
    return say("Every answer here is marked already. To change one, press its number.")


def ask_more(name: str, question: KitQuestion) -> Message:
    return say(
        "Write your question about ",
        Strong(question.id),
        f" here in the thread. It goes out only when you press Send to {name}. Your turn.",
    )


def private_line(line: RelayLine, name: str, *, first: bool) -> Message:
    """A line in the thread is a note of the owner's until they press the button (C11)."""
    lead = (
        "Private: nothing has gone out. Lines that begin with // get no button. "
        if first
        else f"Private so far, for {name}. "
    )
    return say(
        lead,
        Quote(line.text),
        buttons=(Button(f"Send to {name}", SendLine(line.id), "send"),),
    )


def line_sent(line: RelayLine, name: str) -> Message:
    return say("Sent. ", Quote(line.text), f"\nWaiting for {name}.")


def sent_as_it_was(name: str) -> Message:
    return say(f"{name} already has that line as it was. Write a new one to correct it.")


def reply_in_thread(name: str, line: RelayLine) -> Message:
    return say(Strong(name), " answers ", Quote(line.text), "\n", Quote(line.answer))


def applicant_asks(name: str, title: str, line: RelayLine) -> Message:
    return say(
        Strong(name),
        f" asks about {title}:\n",
        Quote(line.text),
        "\nYour turn.",
        buttons=(Button(f"Answer {name}", OpenLine(line.id), "answer"),),
    )


def taken_back(name: str) -> Text:
    """Where the button of an applicant's question was, when they took it back."""
    return (f"{name} took it back.",)


def told(name: str) -> Message:
    return say(f"Sent to {name}. I bring you the answer, if one comes. Not your turn because of it.")


def reply(name: str, title: str, line: RelayLine) -> Message:
    """An answer to words of the owner that stand in no thread."""
    return say(
        Strong(name),
        f" answers, about {title}:\n",
        Quote(line.text),
        "\n",
        Quote(line.answer),
        "\nYour turn, if needed.",
    )


def answer_sent(name: str) -> Text:
    return (f"Sent to {name}.",)


def you_answered(answer: str) -> Text:
    """Where the button of an applicant's question was."""
    return ("You answered: ", answer)


def choose_buttons(project: str) -> tuple[Button, Button]:
    """The two ways on from here: one of those who were interviewed, or nobody."""
    return (
        Button("Compare and choose", ChooseHire(project), "compare", "primary"),
        Button("Nobody fits", NobodyFits(project), "nobody fits"),
    )


def everybody_answered(project: str, names: Sequence[str], late: Sequence[str], unmarked: int) -> Message:
    who = f"{formatting.listing(names)} answered" if names else "Nobody has answered"
    missing = f"; no answer from {formatting.listing(late)}, who can still send one" if late else ""
    marks = f" {unmarked} answers have no mark yet; none is needed." if unmarked else ""
    return say(
        f"{who}{missing}.{marks} Your turn: compare and choose.",
        buttons=choose_buttons(project),
    )
