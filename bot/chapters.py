"""The one table: flow name, command, button verb, form, word, timer, slash command -> what a chapter does."""

from types import ModuleType
from typing import Any

from bot.ads import table as ads
from bot.applications import reaching
from bot.applications import table as applications
from bot.backlog import table as backlog
from bot.brief import table as brief
from bot.contracts import agree_table as agreeing
from bot.contracts import work_table as working
from bot.desk import actions as desk
from bot.desk import table as desk_table
from bot.engine.book import Book, House
from bot.interviews import answering as interview_answering
from bot.interviews import table as interviews
from bot.offers import table as offers
from bot.record import table as record
from bot.screening import table as screening
from bot.settlement import table as settlement

CHAPTERS: tuple[ModuleType, ...] = (
    backlog,
    brief,
    ads,
    applications,
    screening,
    interviews,
    offers,
    agreeing,
    working,
    settlement,
    record,
    desk_table,
)


def _all(name: str) -> dict[Any, Any]:
    """One column of the table over all chapters; two chapters may not claim the same key."""
    out: dict[Any, Any] = {}
    for chapter in CHAPTERS:
        for key, value in getattr(chapter, name, {}).items():
            if key in out:
                raise ValueError(f"{key} stands twice in {name}")
            out[key] = value
    return out


def book(house: House = House()) -> Book:  # noqa: B008 - House is frozen
    """Everything the engine needs to know of the chapters."""
    return Book(
        flows={flow.name: flow for chapter in CHAPTERS for flow in getattr(chapter, "FLOWS", ())},
        commands=_all("COMMANDS"),
        verbs=_all("VERBS"),
        forms=_all("FORMS"),
        words=_all("WORDS"),
        timers=_all("TIMERS"),
        invoked=_all("INVOKED"),
        threads=_all("THREADS"),
        delivered=_all("DELIVERED"),
        unknown=desk.unknown,
        edited=interview_answering.edited,
        unreachable=reaching.unreachable,
        home=desk.home,
        house=house,
    )
