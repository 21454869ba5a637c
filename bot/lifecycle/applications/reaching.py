"""People whose direct messages are closed: how to open them, and applying inside the server instead (C1 to C3)."""

from collections.abc import Iterator

from bot.engine.context import Turn
from bot.engine.dialogue import advance
from bot.engine.effects import AmendReply, Effect, Reply
from bot.engine.people import Identity, Person
from bot.engine.talks import Talk
from bot.lifecycle.applications import wording
from bot.lifecycle.applications.actions import note_card, own
from bot.lifecycle.applications.commands import ApplyHere, GotNothing, TryAgain
from bot.lifecycle.applications.model import Application


def got_nothing(turn: Turn, cmd: GotNothing) -> Iterator[Effect]:
    yield Reply(message=wording.open_your_messages(own(turn, cmd.application).id))


def try_again(turn: Turn, cmd: TryAgain) -> Iterator[Effect]:
    """Send the open question to the direct messages once more."""
    application = own(turn, cmd.application)
    for identity in turn.unit.find(Identity, id=str(turn.account)):
        identity.unreachable = ""
    yield Reply(message=wording.sent_you_a_message(application.id), card=note_card(application.id))
    yield from _go_on(turn, application)


def apply_here(turn: Turn, cmd: ApplyHere) -> Iterator[Effect]:
    """From now on everything for this account is shown where they press (C1, C3)."""
    application = own(turn, cmd.application)
    for identity in turn.unit.find(Identity, id=str(turn.account)):
        identity.unreachable = identity.unreachable or "chose_here"
    yield from _go_on(turn, application)


def _go_on(turn: Turn, application: Application) -> Iterator[Effect]:
    for talk in turn.unit.find(Talk, flow="apply", subject=application.id, person=turn.person.id):
        if talk.state != "closed":
            talk.state = "open"
            yield from advance(turn, talk, focus=True)


def amend_notes(turn: Turn, person: Person) -> Iterator[Effect]:
    """Where they pressed Apply stands how to open direct messages, in place of "I sent you a message" (C1)."""
    for application in turn.unit.find(Application, person=person.id):
        yield AmendReply(
            platform=application.platform,
            card=note_card(application.id),
            message=wording.open_your_messages(application.id),
        )
