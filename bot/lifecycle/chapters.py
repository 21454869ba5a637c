"""The registry of all chapters: flow, command, button verb, form, word, timer, slash command -> what a chapter does."""

from types import ModuleType
from typing import Any

from bot.engine.registry import Organisation, Registry
from bot.lifecycle.ads import table as ads
from bot.lifecycle.applications import table as applications
from bot.lifecycle.backlog import table as backlog
from bot.lifecycle.brief import table as brief
from bot.lifecycle.contracts.agreeing import table as agreeing
from bot.lifecycle.contracts.working import table as working
from bot.lifecycle.interviews import answering as interview_answering
from bot.lifecycle.interviews import table as interviews
from bot.lifecycle.membership import departures
from bot.lifecycle.membership import table as membership
from bot.lifecycle.membership.direct_commands import direct_command
from bot.lifecycle.moments import table as moments
from bot.lifecycle.offers import table as offers
from bot.lifecycle.privacy import table as privacy
from bot.lifecycle.record import table as record
from bot.lifecycle.screening import table as screening
from bot.lifecycle.settlement import table as settlement
from bot.lifecycle.status import actions as status_actions
from bot.lifecycle.status import table as status
from bot.lifecycle.status.unprompted import unprompted

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
    moments,
    status,
    membership,
    privacy,
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


def _listeners() -> dict[type, tuple[Any, ...]]:
    """Who hears of each event, in the order of the lifecycle."""
    heard: dict[type, tuple[Any, ...]] = {}
    for chapter in CHAPTERS:
        for event, listener in getattr(chapter, "LISTENERS", {}).items():
            heard[event] = (*heard.get(event, ()), listener)
    return heard


def registry(organisation: Organisation = Organisation()) -> Registry:  # noqa: B008 - Organisation is frozen
    """Everything the engine needs to know of the chapters."""
    return Registry(
        flows={flow.name: flow for chapter in CHAPTERS for flow in getattr(chapter, "FLOWS", ())},
        commands=_all("COMMANDS"),
        listeners=_listeners(),
        command_forms=_all("COMMAND_FORMS"),
        threads=_all("THREADS"),
        delivered=_all("DELIVERED"),
        standing=tuple(look for chapter in CHAPTERS for look in getattr(chapter, "STANDING", ())),
        answers=tuple(answer for chapter in CHAPTERS for answer in getattr(chapter, "ANSWERS", ())),
        certain=tuple(read for chapter in CHAPTERS for read in getattr(chapter, "CERTAIN", ())),
        readings=tuple(read for chapter in CHAPTERS for read in getattr(chapter, "READINGS", ())),
        always=direct_command,
        unknown=unprompted,
        edited=interview_answering.edited,
        unreachable=departures.unreachable,
        home=status_actions.home,
        organisation=organisation,
    )
