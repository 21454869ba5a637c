"""The questions of this chapter: which work some words were about, and whom some files are for."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from bot.engine.events import Attachment
from bot.engine.flow import Choice, Got, Heard, Hearing
from bot.engine.questions import choice
from bot.lifecycle.contracts.commands import WriteTo
from bot.lifecycle.status import wording
from bot.lifecycle.status.commands import TellAbout
from bot.reading.replies.ticks import ticks


@dataclass(frozen=True, slots=True)
class WhichWorkFacts:
    """The contractor's pieces of work under way: contract id and title."""

    works: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class ReceiverFacts:
    """Contracts of an owner by id, each with its contractor and its title."""

    works: tuple[tuple[str, str], ...]


def _by_place(choices: tuple[Choice, ...]) -> Callable[[str, Hearing], Heard[str] | None]:
    """Reads "the first one"."""

    def read(words: str, _: Hearing) -> Heard[str] | None:
        ticked = ticks(words, [choice.label for choice in choices])
        one = ticked is not None and not ticked.added and len(ticked.places) == 1
        return Got(choices[ticked.places[0]].value) if ticked is not None and one else None

    return read


async def receiver(facts: ReceiverFacts, known: Mapping[str, Any]) -> WriteTo | None:
    """Who of several some files are for."""
    if not facts.works:
        return None
    files = tuple(file for file in known.get("files", ()) if isinstance(file, Attachment))
    choices = tuple(Choice(label[:70], id, label) for id, label in facts.works)
    asked = wording.whose_files(tuple(file.name for file in files))
    picked = await choice("which", asked, choices, other=_by_place(choices))
    return WriteTo(picked, str(known.get("words", "")), files)


async def which_work(facts: WhichWorkFacts, known: Mapping[str, Any]) -> TellAbout | None:
    """Which of several pieces of work some words were about."""
    if not facts.works:
        return None
    choices = tuple(Choice(title[:70], id, title) for id, title in facts.works)
    picked = await choice("which", wording.which_work(), choices, other=_by_place(choices))
    return TellAbout(picked, str(known.get("words", "")), tuple(known.get("files", ())))
