"""What the owner still has to hand over, asked in words."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from bot.engine.flow import Got, Heard, Hearing, fingerprint
from bot.engine.questions import choice, text
from bot.lifecycle.contracts import hand_over_wording as wording
from bot.lifecycle.contracts.commands import NoteHandOver
from bot.reading.replies.yesno import yesno


@dataclass(frozen=True, slots=True)
class HandOverFacts:
    """The contract it is for, and the contractor's name."""

    contract: str
    they: str


async def hand_over(facts: HandOverFacts, known: Mapping[str, Any]) -> NoteHandOver | None:
    """What is still to be handed over, in the owner's words; the other side reads them once the owner has seen them.

    Other words at the last look are what is owed instead. None if nothing is to be noted.
    """
    what = await text("what", wording.what(), least=3, most=300)
    seen: set[str] = set()
    while (key := fingerprint(what)[:6]) not in seen:
        seen.add(key)
        said = await choice(f"show.{key}", wording.shown_first(facts.they, what), wording.SHOW_IT, other=_instead)
        if said == "later":
            return None
        if said == "show":
            break
        what = said
    return NoteHandOver(facts.contract, what)


def _instead(words: str, at: Hearing) -> Heard[str] | None:
    """Yes and no as everywhere; at least a few words are another text."""
    meant = yesno(words)
    if meant != "neither":
        return Got("show" if meant == "yes" else "later")
    return Got(words.strip()) if 3 <= len(words.strip()) <= 300 and len(words.split()) > 1 else None
