"""What the owner reads of interviews: the thread of each person, marks, private lines, and reminders to decide."""

from collections.abc import Sequence
from datetime import datetime

from bot.engine.messages import Button, Message, Moment, Quote, Strong, Text, action, say
from bot.lifecycle.interviews.model import Interview, KitQuestion, RelayLine


def sent(now: Sequence[str], later: Sequence[tuple[str, datetime, str]], by: datetime, zone: str) -> Message:
    """Who has been invited, and whose night it is."""
    parts: list[Text] = []
    if now:
        parts.append((f"Sent to {', '.join(now)}. ",))
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
            "\nMark each answer in the thread: 1 to 4, by button or by typing the number. What you write there stays "
            f"private until you press Send to {name}.",
            f" {'Your turn.' if interview.answered else f'Waiting for {name}.'}",
        ),
    )


def answer_card(interview: Interview, one: KitQuestion, *, edited: str = "") -> Message:
    """One answer with what each mark means."""
    said = interview.answers.get(one.id)
    if said is None:
        return Message(text=(Strong(f"{one.id} {one.text}"), "\nnot answered"))
    mark = interview.marks.get(one.id)
    anchors = " / ".join(f"{number} {words}" for number, words in enumerate(one.anchors, 1))
    footer: Text = (f"Marked {mark}: {one.anchors[mark - 1]}. Another mark replaces it.",) if mark else (anchors,)
    if edited:
        footer = (*footer, f"\n(edited {edited})")
    return Message(
        text=(Strong(f"{one.id} {one.text}"), "\n", Quote(said)),
        footer=footer,
        turn=() if mark else ("Your turn, if you like.",),
        buttons=(
            *(Button(str(n), action("mark", interview.id, f"{one.id}.{n}")) for n in range(1, 5)),
            Button("Ask more", action("ask.more", interview.id, one.id), "ask more"),
        ),
    )


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
    lead = "Private: nothing has gone out. Lines that begin with // get no button. " if first else "Private so far. "
    return say(
        lead,
        Quote(line.text),
        buttons=(Button(f"Send to {name}", action("line.send", line.id), "send"),),
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
        buttons=(Button(f"Answer {name}", action("line.open", line.id), "answer"),),
    )


def answer_sent(name: str) -> Text:
    return (f"Sent to {name}.",)


def everybody_answered(project: str, names: Sequence[str], late: Sequence[str], unmarked: int) -> Message:
    who = f"{', '.join(names)} answered" if names else "Nobody has answered"
    missing = f"; no answer from {', '.join(late)}, who can still send one" if late else ""
    marks = f" {unmarked} answers have no mark yet; marks help you to compare, they are not needed." if unmarked else ""
    return say(
        f"{who}{missing}.{marks} Your turn: compare and choose.",
        buttons=(
            Button("Compare and choose", action("hire.compare", project), "compare", "primary"),
            Button("Nobody fits", action("hire.nobody", project), "nobody fits"),
        ),
    )


def chase(project: str, title: str, names: Sequence[str], by: datetime, zone: str, late: int) -> Message:
    """At -1, 0 and +1 day of the promised decision, to the owner only (C31)."""
    when = {-1: "tomorrow", 0: "today", 1: "yesterday"}[late]
    return Message(
        title=title,
        text=(
            f"You promised {', '.join(names)} a decision by ",
            Moment(by, (zone,)),
            f", which {'was' if late > 0 else 'is'} {when}. They wait for you; I do not write to them. Your turn.",
        ),
        buttons=(
            Button("Compare and choose", action("hire.compare", project), "compare", "primary"),
            Button("Nobody fits", action("hire.nobody", project), "nobody fits"),
        ),
    )
