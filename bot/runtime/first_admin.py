"""The one-time code that makes whoever types it the first admin."""

from datetime import timedelta

from sqlalchemy.orm import Session

from bot.engine.clock import Clock
from bot.engine.people import Code, Person
from bot.runtime.ids import RandomIds
from bot.runtime.starting import Say
from storage.database import Database
from storage.unit import SqlUnit

CODE_LASTS = timedelta(days=7)
CODE_LENGTH = 10
LEAST_LEFT = timedelta(days=1)


async def offer_code(database: Database, clock: Clock, say: Say) -> None:
    """Show a code if there is no admin yet; it is shown, never logged. A code of an earlier start that works for
    another day is shown again."""

    def code(session: Session) -> str:
        unit, now = SqlUnit(session), clock.now()
        if any("admin" in person.rights for person in unit.find(Person)):
            return ""
        for known in unit.find(Code, purpose="admin", used=False):
            if known.until > now + LEAST_LEFT:
                return known.id
        new = Code(id=RandomIds().new("")[:CODE_LENGTH], purpose="admin", person="", until=now + CODE_LASTS)
        unit.add(new)
        return new.id

    words = await database.run(code)
    if words:
        say(f"No admin yet. In Slack, send the bot this once within 7 days: admin {words}")
