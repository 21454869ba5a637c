"""The questions of the kit, and the anchors that say what each mark means (F048, F052)."""

from bot.engine import formatting
from bot.engine.form_fields import Form, FormField
from bot.engine.messages import Button, Field, Message, Quote, Text, say
from bot.engine.questions import asks
from bot.lifecycle.interviews.commands import EditQuestions, SendInvitations
from bot.lifecycle.interviews.model import KitQuestion

KIT_TITLE = "the interview questions"
TOO_FEW_WORDS = "A question needs a few words."
LATE = ("blames others", "told the client late", "told the client early", "told early, with a plan")
UNCLEAR = ("guessed and went on", "waited", "asked", "asked, and proposed an answer")
SKILL = ("no way named", "a way that stays vague", "a way that would work", "a way that works, with an example")
DEADLINES = "How they work: deadlines"
UNCLEAR_BRIEFS = "How they work: unclear briefs"
NEARLY_MISSED = "Tell me about a deadline you nearly missed: when did you tell the client, and what did you do?"
BRIEF_UNCLEAR = "A brief turned out to be unclear half-way. What did you do?"


MAKE_SURE = "How would you make sure of it?"


def of_criterion(criterion: str) -> str:
    return f"I will check: “{criterion}”. {MAKE_SURE}"


def card(
    project: str, names: tuple[str, ...], questions: tuple[KitQuestion, ...], due_hours: int, *, fixed: bool
) -> Message:
    """The kit before it goes out, with the number of people that it goes to (PRODUCT 5.1 rule 4)."""
    count = len(names)
    people = formatting.counted(count, "person gets", "people get")
    change = () if fixed else (Button("Change a question", EditQuestions(project), "change a question"),)
    note = "These questions went to the others as well, so they stay." if fixed else "Your turn."
    return Message(
        title="Interview in writing",
        text=(
            f"{people} the same {len(questions)} questions by direct message: ",
            formatting.listing(names),
            f". They have {due_hours} hours and are asked first whether their dates still hold. {note}",
        ),
        fields=tuple(Field(question.id, (question.text,)) for question in questions),
        buttons=(Button("Send", SendInvitations(project), "send", "primary"), *change),
    )


def changed() -> Text:
    """Under a card of the kit that a newer one replaces."""
    return ("Changed; see below.",)


def sent_to(count: int) -> Text:
    """Where the buttons of the kit's card were."""
    return (f"Sent to {count}.",)


def form(project: str, questions: tuple[KitQuestion, ...]) -> Form:
    """Every question of the kit in one window."""
    fields = tuple(
        FormField(question.id, f"{question.id}: {question.criterion}"[:45], "text", question.text, most=600)
        for question in questions
    )
    return Form(EditQuestions(project), "Interview questions", fields, "Keep")


def form_too_late() -> Message:
    return say("Please press Change a question once more, or type it.")


def which_question(questions: tuple[KitQuestion, ...]) -> Message:
    rows = "\n".join(f"{question.id}: {question.text}" for question in questions)
    return asks("Which question shall change?", rows)


def new_words(which: str, old: str) -> Message:
    return asks(f"New words for {which}", "Now:\n", Quote(old))
