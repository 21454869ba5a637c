"""What an owner can do once a date has passed with nothing handed over, by word (C59)."""

from collections.abc import Iterator

from bot.engine.context import Turn
from bot.engine.standing import Candidate
from bot.lifecycle.contracts.model import Contract
from bot.lifecycle.contracts.model.engagement import engagement_of
from bot.lifecycle.contracts.working.commands import GiveUntil, TakeWhatIsThere
from bot.lifecycle.contracts.working.dates import next_working_day
from bot.lifecycle.moments import standing_wording as wording
from bot.lifecycle.moments.contract_waits import contract_waits
from bot.lifecycle.moments.rows import contract_rows


def standing(turn: Turn) -> Iterator[Candidate]:
    """Of each contract of theirs whose date has passed: one more working day, or what there is."""
    for contract in turn.unit.find(Contract, owner=turn.person.id, stage="working"):
        if not any(wait.what == "late_delivery" for wait in contract_waits(contract_rows(turn, contract), turn.now)):
            continue
        engagement = engagement_of(turn.unit, contract.id)
        until = next_working_day(engagement, turn.now)
        yield Candidate(
            command=GiveUntil.on(contract.id, until.local.date()), intents=(), label=wording.give(until),
            words=("give more time", "give until"), effect="outward", does=wording.gives(engagement.they, until),
            about=engagement.they, project=engagement.project.title, of=engagement.project.id,
        )  # fmt: skip
        yield Candidate(
            command=TakeWhatIsThere(contract.id), intents=(), label=wording.TAKE, words=("take what is there",),
            effect="outward", does=wording.takes(engagement.they), about=engagement.they,
            project=engagement.project.title, of=engagement.project.id,
        )  # fmt: skip
