"""The opening question."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from bot.engine.flow import Heard, Hearing, No
from bot.engine.questions import text
from bot.lifecycle.backlog import wording
from bot.lifecycle.backlog.commands import NameJobs
from bot.reading.replies.first_words import lost, names_no_work
from bot.reading.replies.yesno import yesno


@dataclass(frozen=True, slots=True)
class OpeningFacts:
    """Who is being asked."""

    name: str
    again: bool = False
    """Whether the greeting was shown before, so that only its question comes back."""


async def opening(host: OpeningFacts, known: Mapping[str, Any]) -> NameJobs:
    """What would you like off your plate? One job, several, or a pasted post."""
    shown = wording.question() if host.again else wording.greeting(host.name)
    asked = text("jobs", shown, least=3, most=12000, echo=lambda _: (), help=wording.WHERE_TO_START)

    def hear(words: str, at: Hearing) -> Heard[str]:
        if yesno(words) == "no":
            return No(wording.NO_HURRY)
        if lost(words):
            return No(wording.WHERE_TO_START)
        return No(wording.WHICH_WORK) if names_no_work(words) else asked.hear(words, at)

    return NameJobs(await replace(asked, hear=hear))
