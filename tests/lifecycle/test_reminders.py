"""Whatever both sides do, and however long they say nothing: one reminder a day about one thing, and a button that ends
it (C35, PRODUCT 5.5)."""

import tempfile
from pathlib import Path

from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from bot.engine.events import Account
from tests.support.contract_at_work import BERLIN, MANILA, ContractAtWork, begun
from tests.support.engine_harness import EngineHarness
from tests.support.reminded import Ping, pass_days, twice_a_day, without_a_button
from tests.support.shortlisted_applicants import shortlisted_applicants

ZONES = {"dm-SOlga": BERLIN, "dm-DAna": MANILA, "dm-DMaria": MANILA}
OWNER = ("status", "given", "keep waiting", "all pass", "accept", "agree", "all match", "C2 fix: row 3", "i agree")
OTHER = (
    "all on track", "I am blocked, I wait for the login", "I may be two days late", "deliver", "status",
    "https://sheet.example/1", "y", "skip", "send delivery", "i agree", "paid", "not yet", "accept", "decline",
)  # fmt: skip
ACTS = st.one_of(
    st.tuples(st.just("owner"), st.sampled_from(OWNER), st.just(0)),
    st.tuples(st.just("other"), st.sampled_from(OTHER), st.just(0)),
    st.tuples(st.just("days"), st.just(""), st.integers(min_value=1, max_value=4)),
    st.tuples(st.just("press"), st.just(""), st.integers(min_value=0, max_value=7)),
)
Act = tuple[str, str, int]
AT_WORK, HIRING = ("working",), ("interviewing", "offered", "agreeing")
SILENT_DAYS = 28
SPENT = "This button does not work any more"


async def lived(folder: Path, stage: str, acts: list[Act]) -> list[Ping]:
    """The pings of a project that lived through these acts from a stage on, and then through four silent weeks."""
    if stage == "working":
        async with ContractAtWork(folder) as work:
            await begun(work, checkpoints=True)
            return await _live(work, work.olga, work.ana, acts)
    async with shortlisted_applicants(folder, "Maria", whole=True) as hiring:
        match stage:
            case "interviewing":
                await hiring.interviewed("Maria")
            case "offered":
                await hiring.offered("Maria")
            case _:
                await hiring.agreeing("Maria")
        return await _live(hiring.harness, hiring.olga, hiring.account("Maria"), acts)


async def _live(harness: EngineHarness, owner: Account, other: Account, acts: list[Act]) -> list[Ping]:
    pings: list[Ping] = []
    for kind, words, number in acts:
        match kind:
            case "days":
                pings += await pass_days(harness, number)
            case "press":
                await _press(harness, {"dm-SOlga": owner}, other, pings, number)
            case _:
                await harness.say(owner if kind == "owner" else other, words)
    return pings + await pass_days(harness, SILENT_DAYS)


async def _press(
    harness: EngineHarness, owners: dict[str, Account], other: Account, pings: list[Ping], place: int
) -> None:
    """A button of the newest reminder works, however late it is pressed. Being asked later today is nobody's burden
    but a wish."""
    asked = [ping for ping in pings if ping.asks and ping.message.buttons]
    if asked:
        buttons = [button for button in asked[-1].message.buttons if button.label != "Later today"]
        said = await harness.press(owners.get(asked[-1].place, other), f"@{buttons[place % len(buttons)].action}")
        assert SPENT not in said


@settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck))
@given(stage=st.sampled_from((*AT_WORK, *HIRING)), acts=st.lists(ACTS, max_size=7))
@example(stage="working", acts=[("other", "I am blocked, I wait for the login", 0)])
async def test_one_reminder_a_day_and_a_button_that_ends_it(stage: str, acts: list[Act]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        pings = await lived(Path(folder), stage, acts)
    assert without_a_button(pings) == []
    assert twice_a_day(pings, ZONES) == []
