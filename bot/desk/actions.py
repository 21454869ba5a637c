"""Words that are not answers: a greeting, status, help."""

from collections.abc import Iterator

from bot.backlog import wording as backlog
from bot.backlog.actions import may_own
from bot.backlog.commands import NameJobs
from bot.engine.effects import Ask, Effect, Tell, Then
from bot.engine.events import Said
from bot.engine.messages import Message, say
from bot.engine.people import Person
from bot.engine.turn import Turn
from bot.reading.tasks import kind_of_opening


def unknown(event: Said, turn: Turn) -> Iterator[Effect]:
    """Words at no open question: an owner names jobs, anybody else is told what this is."""
    who = turn.person
    if event.who.platform != "slack":
        yield Tell(person=who.id, message=backlog.outsider(turn.book.house.name), on=event.who.platform)
    elif not may_own(turn):
        yield Tell(person=who.id, message=backlog.not_an_owner(), on="slack")
    elif kind_of_opening(event.text) == "greeting":
        yield Ask(person=who.id, flow="opening", subject=who.id, on="slack")
    else:
        yield Then(command=NameJobs(event.text))


def status(turn: Turn, argument: str) -> Iterator[Effect]:
    yield Tell(person=turn.person.id, message=say("Nothing yet."))


def help(turn: Turn, argument: str) -> Iterator[Effect]:
    yield Tell(person=turn.person.id, message=say("Help."))


def home(person: Person, turn: Turn) -> tuple[Message, ...]:
    return ()
