"""What other chapters may ask about an application."""

from bot.engine.context import Turn
from bot.engine.people import Person
from bot.engine.questions import Times
from bot.engine.talks import Talk
from bot.lifecycle.applications.model import Application


def talks_of(turn: Turn, application: Application) -> list[Talk]:
    """The talks in which it was, or is being, written."""
    return turn.unit.find(Talk, flow="apply", subject=application.id)


def zone_of(turn: Turn, application: Application) -> str:
    """The zone (IANA) stated in the application or its draft, or else the one known of the person."""
    if application.applied:
        return application.zone
    for talk in talks_of(turn, application):
        answer = talk.answers.get("times")
        if answer and answer.has_value and isinstance(answer.value, Times) and answer.value.zone:
            return answer.value.zone
    return turn.unit.get(Person, application.person).zone
