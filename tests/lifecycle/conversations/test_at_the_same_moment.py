"""The owner chooses two people in one instant: one is chosen, and the owner is told why the other was not (X14)."""

from pathlib import Path

from bot.engine.commands import short
from bot.engine.events import Pressed
from bot.lifecycle.offers.commands import DraftOffer, PickHire, SendOffer
from bot.lifecycle.offers.model import Offer
from tests.support.shortlisted_applicants import ShortlistedApplicants, shortlisted_applicants


async def presses(hiring: ShortlistedApplicants, *actions: str) -> str:
    """All of these buttons before the first one is worked on; what the owner sees then."""
    harness = hiring.harness
    harness.unread("dm-SOlga")
    for number, action in enumerate(actions):
        event = Pressed(
            who=hiring.olga, where=harness.dm(hiring.olga), at=harness.clock.now(), direct=True, action=action
        )
        await harness.worker.take(f"same moment {number} {action}", event)
    await harness.settle()
    return harness.unread("dm-SOlga")


async def test_two_clicks_for_two_people_make_one_offer(tmp_path: Path) -> None:
    async with shortlisted_applicants(tmp_path, "Maria", "Ben") as hiring:
        await hiring.interviewed("Maria", "Ben")
        await hiring.command(DraftOffer("a2", "fastest"))
        (draft,) = await hiring.in_transaction(lambda unit: unit.find(Offer))
        told = await presses(hiring, short(SendOffer(draft.id)), short(PickHire("a1")))
        assert "Ben has an offer" in told
        offers = await hiring.in_transaction(lambda unit: unit.find(Offer))
        assert [(one.application, one.state) for one in offers] == [("a2", "sent")]


async def test_two_choices_at_once_leave_one_draft(tmp_path: Path) -> None:
    async with shortlisted_applicants(tmp_path, "Maria", "Ben") as hiring:
        await hiring.interviewed("Maria", "Ben")
        assert "why Ben?" in await presses(hiring, short(PickHire("a1")), short(PickHire("a2")))
        assert "**Offer to Ben**" in await hiring.harness.say(hiring.olga, "fastest"), "it is seen before it goes out"
        await hiring.harness.say(hiring.olga, "send")
        offers = await hiring.in_transaction(lambda unit: unit.find(Offer))
        assert [(one.application, one.state) for one in offers] == [("a2", "sent")]
