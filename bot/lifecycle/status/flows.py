"""The one question of this chapter: which work some words were about."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from bot.engine.flow import Choice
from bot.engine.questions import choice
from bot.lifecycle.status import wording
from bot.lifecycle.status.commands import TellAbout


@dataclass(frozen=True, slots=True)
class WhichWorkFacts:
    """The contractor's pieces of work under way: contract id and title."""

    works: tuple[tuple[str, str], ...]


async def which_work(facts: WhichWorkFacts, known: Mapping[str, Any]) -> TellAbout | None:
    """Which of several pieces of work some words were about."""
    if not facts.works:
        return None
    choices = tuple(Choice(title[:70], id, title) for id, title in facts.works)
    picked = await choice("which", wording.which_work(), choices)
    return TellAbout(picked, str(known.get("words", "")))
