"""The opening question."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from bot.engine.questions import text
from bot.lifecycle.backlog import wording
from bot.lifecycle.backlog.commands import NameJobs


@dataclass(frozen=True, slots=True)
class OpeningFacts:
    """Who is being asked."""

    name: str


async def opening(host: OpeningFacts, known: Mapping[str, Any]) -> NameJobs:
    """What would you like off your plate? One job, several, or a pasted post."""
    return NameJobs(await text("jobs", wording.greeting(host.name), least=3, most=12000, echo=lambda _: ()))
