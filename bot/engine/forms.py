"""Forms: one that was sent, what is wrong with it, what is kept of it, and the open question as one (C1, C16)."""

from collections.abc import Iterator, Mapping
from dataclasses import replace

from bot.engine import label_wording, wording
from bot.engine.answers import hear
from bot.engine.commands import Command, Unreadable
from bot.engine.context import Turn
from bot.engine.dialogue import past, talk_of
from bot.engine.effects import Effect, Reply, ShowForm, Then
from bot.engine.events import Account, Submitted
from bot.engine.flow import Asking
from bot.engine.focus import run_flow
from bot.engine.form_fields import Form, FormField
from bot.engine.guards import NotAllowed, NotNow
from bot.engine.messages import Button, Message
from bot.engine.registry import CommandForm
from bot.engine.talk_commands import AnswerInForm, MendForm
from bot.engine.talks import Draft, Talk
from bot.engine.unit_port import Unknown

ANSWER = "answer"
LONGEST_ANSWER = 4000
"""Characters of a text field (Discord's limit, PRODUCT 5.4)."""
LONGEST_TITLE = 45
LONGEST_ACTION = 100


def _form(turn: Turn, form: str) -> tuple[Command, CommandForm | None]:
    """The command of a form's short string and what shows and takes it. Raises Unreadable."""
    command = turn.registry.read(form)
    return command, turn.registry.command_forms.get(type(command))


def submitted(turn: Turn, event: Submitted) -> Iterator[Effect]:
    """What a form causes; one that was filled in for a question which is past changes nothing."""
    try:
        command, form = _form(turn, event.form)
    except Unreadable:
        yield Reply(message=wording.expired())
        return
    if isinstance(command, AnswerInForm):
        yield from _take_answer(turn, command, event)
    elif form is None:
        yield Reply(message=wording.expired())
    else:
        _forget_draft(turn, event)
        yield Then(command=form.accept(command, event.values))


def _take_answer(turn: Turn, command: AnswerInForm, event: Submitted) -> Iterator[Effect]:
    talk = talk_of(turn, command.talk)
    if talk.state == "closed" or (command.card and not talk.shows(command.card)):
        yield from past(turn, talk)
        return
    talk.state = "open"
    yield from hear(turn, talk, event.values.get(ANSWER, ("",))[0], at=event.at, files=event.files)


def errors(turn: Turn, event: Submitted) -> dict[str, str]:
    """Errors by field key, before the form is taken; what a guard has against it is said when it is taken."""
    try:
        command, form = _form(turn, event.form)
        return dict(form.check(turn, command, event.values)) if form else {}
    except (Unreadable, Unknown, NotAllowed, NotNow):
        return {}


def keep_draft(turn: Turn, event: Submitted) -> None:
    """What was typed into a refused form is kept until the form is taken (DESIGN 5)."""
    id = _draft(event.who, event.form)
    for draft in turn.unit.find(Draft, id=id):
        draft.at, draft.values = turn.now, dict(event.values)
        return
    turn.unit.add(Draft(id=id, at=turn.now, values=dict(event.values)))


def _draft(who: Account, form: str) -> str:
    return f"{who}/{form}"


def _forget_draft(turn: Turn, event: Submitted) -> None:
    for draft in turn.unit.find(Draft, id=_draft(event.who, event.form)):
        turn.unit.remove(draft)


def show_again(turn: Turn, form: str) -> Iterator[Effect]:
    """The refused form once more, as its writer left it. Raises Unknown if there is no such form."""
    assert turn.account is not None
    typed = next((draft.values for draft in turn.unit.find(Draft, id=_draft(turn.account, form))), {})
    for effect in _showing(turn, form):
        if isinstance(effect, ShowForm):
            fields = tuple(_as_typed(field, typed) for field in effect.form.fields)
            effect = replace(
                effect, form=replace(effect.form, fields=fields), otherwise=_mend_card(effect.otherwise, form)
            )
        yield effect


def _showing(turn: Turn, form: str) -> Iterator[Effect]:
    try:
        command, shown_by = _form(turn, form)
    except Unreadable as gone:
        raise Unknown(form) from gone
    if isinstance(command, AnswerInForm):
        yield from show_answer(turn, talk_of(turn, command.talk))
    elif shown_by is None:
        raise Unknown(form)
    else:
        yield from shown_by.show(turn, command)


def _as_typed(field: FormField, typed: Mapping[str, tuple[str, ...]]) -> FormField:
    values = typed.get(field.key)
    if values is None or field.kind == "file":
        return field
    return replace(field, value=("," if field.kind == "multi" else "\n").join(values))


def _mend_card(otherwise: Message, form: str) -> Message:
    if len(form) + len(MendForm.verb) >= LONGEST_ACTION:
        return otherwise
    return wording.kept_in_form().offering(Button(label_wording.FIX, MendForm(form), "fix", "primary"))


def show_answer(turn: Turn, talk: Talk) -> Iterator[Effect]:
    """The open question as a form, for somebody who cannot be written to (C1, C16)."""
    at = run_flow(turn, talk) if talk.state != "closed" else None
    if not isinstance(at, Asking):
        yield Reply(message=Message(text=wording.already_answered()))
        return
    title = (at.question.message.title or wording.YOUR_ANSWER)[:LONGEST_TITLE]
    stored = talk.answers.get(at.question.key)
    field = FormField(ANSWER, title, "text", stored.raw if stored else "", most=LONGEST_ANSWER)
    form = Form(AnswerInForm(talk.id, str(talk.card_number)), title, (field,))
    yield ShowForm(form=form, otherwise=wording.press_answer().offering(wording.answer_button(talk.id)))
