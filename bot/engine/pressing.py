"""Buttons and forms: an answer to a question, a word about a talk, or a chapter's verb."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from bot.engine import global_words, wording
from bot.engine.commands import Unreadable
from bot.engine.dialogue import advance, hear, run_flow, take_pick
from bot.engine.effects import Amend, Effect, Reply, ShowForm, Tell, Then
from bot.engine.events import Account, Pressed, Submitted
from bot.engine.flow import Asking
from bot.engine.guards import NotAllowed, NotNow
from bot.engine.messages import Button, Form, FormField, Message, action
from bot.engine.ports import Unknown
from bot.engine.talks import Draft, Talk

if TYPE_CHECKING:
    from bot.engine.context import Turn


def split(action: str) -> tuple[str, str, str]:
    """An action string's verb, subject and argument."""
    verb, _, rest = action.partition(":")
    subject, _, argument = rest.partition(":")
    return verb, subject, argument


def pressed(turn: "Turn", event: Pressed) -> Iterator[Effect]:
    """What a press causes; the button is never trusted, the action behind it checks the person (X56)."""
    verb, subject, argument = split(event.action)
    match verb:
        case "answer" | "answers" | "pick":
            yield from _answer(turn, event, _talk(turn, subject), verb, argument)
        case "answer?":
            yield from _answer_form(turn, _talk(turn, subject))
        case "fix?":
            yield from _fix(turn, event.action.partition(":")[2], event)
        case "talk":
            yield from _about(turn, event, _talk(turn, subject), argument)
        case _ if verb in turn.registry.forms:
            yield from turn.registry.forms[verb].show(turn, subject, argument)
        case _ if verb in turn.registry.verbs:
            yield Then(command=turn.registry.verbs[verb](subject, argument, event.values))
        case _:
            try:
                command = turn.registry.read(event.action, event.values)
            except Unreadable:
                yield Reply(message=wording.expired())
                return
            form = turn.registry.command_forms.get(type(command))
            if form is None:
                yield Then(command=command)
            else:
                yield from form.show(turn, command)


def submitted(turn: "Turn", event: Submitted) -> Iterator[Effect]:
    """What a form causes; one that was filled in for a question which is past changes nothing."""
    verb, subject, argument = split(event.form)
    if verb == "answer?":
        talk = _talk(turn, subject)
        if talk.state == "closed" or (argument and not talk.shows(argument)):
            yield from _past(turn, talk)
            return
        talk.state = "open"
        yield from hear(turn, talk, event.values.get("answer", ("",))[0], at=event.at, files=event.files)
    elif verb in turn.registry.forms:
        for draft in turn.unit.find(Draft, id=_draft(event.who, event.form)):
            turn.unit.remove(draft)
        yield Then(command=turn.registry.forms[verb].accept(subject, argument, event.values))
    else:
        try:
            command = turn.registry.read(event.form)
        except Unreadable:
            yield Reply(message=wording.expired())
            return
        for draft in turn.unit.find(Draft, id=_draft(event.who, event.form)):
            turn.unit.remove(draft)
        yield Then(command=turn.registry.command_forms[type(command)].accept(command, event.values))


def check(turn: "Turn", event: Submitted) -> dict[str, str]:
    """Errors by field key, before the form is taken; the form itself says what a guard has against it."""
    verb, subject, argument = split(event.form)
    if verb not in turn.registry.forms:
        return _wrong(turn, event)
    try:
        return dict(turn.registry.forms[verb].check(turn, subject, argument, event.values))
    except (Unknown, NotAllowed, NotNow):
        return {}


def _wrong(turn: "Turn", event: Submitted) -> dict[str, str]:
    try:
        command = turn.registry.read(event.form)
        form = turn.registry.command_forms.get(type(command))
        return dict(form.check(turn, command, event.values)) if form else {}
    except (Unreadable, Unknown, NotAllowed, NotNow):
        return {}


def keep_draft(turn: "Turn", event: Submitted) -> None:
    """What was typed into a refused form is kept until the form is taken (DESIGN 5)."""
    id = _draft(event.who, event.form)
    for draft in turn.unit.find(Draft, id=id):
        draft.at, draft.values = turn.now, dict(event.values)
        return
    turn.unit.add(Draft(id=id, at=turn.now, values=dict(event.values)))


def _draft(who: Account, form: str) -> str:
    return f"{who}/{form}"


def _fix(turn: "Turn", form: str, event: Pressed) -> Iterator[Effect]:
    """The refused form once more, as its writer left it."""
    verb, subject, argument = split(form)
    if verb == "answer?":
        yield from _answer_form(turn, _talk(turn, subject))
        return
    if verb not in turn.registry.forms:
        try:
            command = turn.registry.read(form)
            shown_by = turn.registry.command_forms[type(command)].show(turn, command)
        except (Unreadable, KeyError) as gone:
            raise Unknown(form) from gone
    else:
        shown_by = turn.registry.forms[verb].show(turn, subject, argument)
    typed = next((one.values for one in turn.unit.find(Draft, id=_draft(event.who, form))), {})
    for effect in shown_by:
        if isinstance(effect, ShowForm):
            fields = tuple(_typed(one, typed) for one in effect.form.fields)
            shown = replace(effect.form, fields=fields)
            effect = replace(effect, form=shown, otherwise=_fix_card(effect.otherwise, form))
        yield effect


def _typed(field: FormField, typed: Mapping[str, tuple[str, ...]]) -> FormField:
    said = typed.get(field.key)
    if said is None or field.kind == "file":
        return field
    return replace(field, value=("," if field.kind == "multi" else "\n").join(said))


def _fix_card(otherwise: Message, form: str) -> Message:
    button = Button("Fix", f"fix?:{form}", "fix", "primary")
    return wording.kept_in_form().offering(button) if len(button.action) <= 100 else otherwise


def _past(turn: "Turn", talk: Talk) -> Iterator[Effect]:
    """An answer to a question that is no longer open."""
    if talk.state == "closed":
        yield Reply(message=Message(text=wording.already_answered()))
    else:
        yield from advance(turn, talk, wording.already_answered(), focus=True)


def _talk(turn: "Turn", id: str) -> Talk:
    """The talk, if it is this person's own; raises Unknown or NotAllowed."""
    talk = turn.unit.get(Talk, id)
    if talk.person != turn.person.id:
        raise NotAllowed(id)
    return talk


def _answer(turn: "Turn", event: Pressed, talk: Talk, verb: str, argument: str) -> Iterator[Effect]:
    number, _, value = argument.partition(".")
    at = run_flow(turn, talk) if talk.state != "closed" else None
    if not isinstance(at, Asking):
        yield Reply(message=Message(text=wording.already_answered()))
        return
    question = at.question
    stored = talk.answers.get(question.key)
    options = stored.options if stored else ()
    fits = value.isdecimal() and int(value) < len(options) if verb == "pick" else not options
    if not talk.shows(number) or question.key != talk.asked or not fits:
        yield from _past(turn, talk)
        return
    talk.state = "open"
    if verb == "pick" and stored:
        yield from take_pick(turn, talk, question, stored, int(value), event.at)
        return
    raw = ", ".join(event.values) if verb == "answers" else value
    yield from hear(turn, talk, raw, at=event.at, question=question)


def _answer_form(turn: "Turn", talk: Talk) -> Iterator[Effect]:
    """The open question as a form, for somebody who cannot be written to (C1, C16)."""
    at = run_flow(turn, talk) if talk.state != "closed" else None
    if not isinstance(at, Asking):
        yield Reply(message=Message(text=wording.already_answered()))
        return
    title = at.question.message.title or "Your answer"
    stored = talk.answers.get(at.question.key)
    field = FormField("answer", title[:45], "text", stored.raw if stored else "", most=4000)
    form = Form(action("answer?", talk.id, str(talk.asking)), title[:45], (field,))
    button = Button("Answer", action("answer?", talk.id), "answer", "primary")
    yield ShowForm(form=form, otherwise=wording.press_answer().offering(button))


def _about(turn: "Turn", event: Pressed, talk: Talk, what: str) -> Iterator[Effect]:
    if talk.state == "closed":
        raise NotNow("This has ended.")
    match what:
        case "take" if talk.held is not None:
            held = talk.held
            talk.held, talk.state = None, "open"
            yield from _clear(turn, talk, ("stop", "held"), "Taken as your answer.")
            yield from hear(turn, talk, held.text, at=held.at, message=held.message)
        case "take":
            yield from advance(turn, talk, wording.already_answered())
        case "wait":
            talk.held = None
            yield from _clear(turn, talk, ("held",), "Waiting.")
            yield Tell(person=talk.person, message=Message(text=wording.wait()), on=talk.platform)
        case "stop":
            yield from _clear(turn, talk, ("stop",), "Stopped.")
            yield from global_words.stop(turn, talk)
        case "go" | "focus":
            talk.held = None
            talk.state = "open"
            yield from _clear(turn, talk, ("stop", "start"), "Going on.")
            yield from advance(turn, talk, focus=True)
        case "pause":
            yield from global_words.pause(turn, talk)
        case _:
            yield Reply(message=wording.expired())


def _clear(turn: "Turn", talk: Talk, names: tuple[str, ...], outcome: str) -> Iterator[Effect]:
    for name in names:
        for row in turn.unit.work.cards(f"talk:{talk.id}:{name}")[-1:]:
            if row.body.message.buttons:
                shown = replace(row.body.message, footer=()).settled((outcome,))
                yield Amend(card=row.slot, message=shown)
