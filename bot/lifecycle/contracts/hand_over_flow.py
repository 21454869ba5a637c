"""What the owner still has to hand over, asked in words."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from bot.engine.questions import text
from bot.lifecycle.contracts import hand_over_wording as wording
from bot.lifecycle.contracts.commands import NoteHandOver


@dataclass(frozen=True, slots=True)
class HandOverFacts:
    """The contract it is for."""

    contract: str


async def hand_over(facts: HandOverFacts, known: Mapping[str, Any]) -> NoteHandOver:
    """What is still to be handed over, in the owner's words."""
    return NoteHandOver(facts.contract, await text("what", wording.what(), least=3, most=300))
