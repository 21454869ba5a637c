"""A messy post lived through: lines without a place, what disagrees, an open sum, and prices that applicants name."""

import re
from pathlib import Path

from bot.engine.events import Said
from tests.support.owner_and_applicants import BRIEF, PITCH, TIMES, owner_and_applicants

SHOP = """Checkout is broken on our shop since Tuesday, the pay button does nothing on phones.
Backup first!!
NDA before you get in. No agencies.
3+ years with WooCommerce please. Juniors welcome too.
I can pay up to 400 EUR
must be done by 18 December 2026
About 10 hours a week"""


async def test_a_messy_post_is_asked_about_and_loses_nothing(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await people.owner(SHOP, "Checkout bug")
        asked = await people.owner("1, 2")
        assert "up to 400 EUR in total" in asked
        await people.owner("400 in total")
        review = await people.owner("right")
        assert "Not placed yet" in review
        assert "Backup first" in review
        assert "No agencies" in review
        assert "These do not agree" in review
        assert "Juniors welcome" in review.split("These do not agree")[1]
        again = await people.owner("drop all")
        assert "Your brief" in again
        assert "Not placed yet" not in again
        await people.owner("make the ad")
        assert (await people.brief()).pay.words().startswith("400 EUR")


async def test_a_line_is_put_under_rules_and_stands_in_the_brief(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await people.owner(SHOP, "Checkout bug")
        await people.owner("1, 2")
        await people.owner("400 in total")
        review = await people.owner("right")
        number = re.findall(r"(\d+) “Backup first", review)[0]
        shown = await people.owner(f"put {number} under rules")
        assert "Backup first" in shown.split("Not included")[0]
        await people.owner("make the ad")
        assert any("Backup first" in rule for rule in (await people.brief()).rules)


async def test_applicants_name_their_price_and_the_owner_reads_it(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await people.published(*BRIEF[:4], "tell me your price", *BRIEF[5:])
        assert (await people.brief()).pay.asked
        await people.begin("Ana")
        asked = await people.tell("Ana", TIMES)
        assert "What do you ask for this work, in EUR?" in asked
        await people.tell("Ana", "350", PITCH)
        await people.tell("Ana", "here", files=("tents.pdf", "lamps.pdf"))
        review = await people.tell("Ana", "all of it, the client edited", "born in Leeds")
        assert "1 Price: 350 EUR in total" in review
        await people.tell("Ana", "send")
        assert "Price: 350 EUR in total" in await people.owner("review")


async def test_what_cannot_be_read_beside_words_is_named(tmp_path: Path) -> None:
    """C51: the comment counts, and the message that was shared with it is not passed over in silence."""
    async with owner_and_applicants(tmp_path) as people:
        harness = people.harness
        said = Said(
            who=people.olga, where=harness.dm(people.olga), at=harness.clock.now(), direct=True, message="9001",
            text="product texts for our shop", other="a shared message", profile=harness.profiles[str(people.olga)],
        )  # fmt: skip
        await harness.worker.take("say:9001", said)
        await harness.settle()
        assert "not the message that you shared" in people.slack
        assert "1 of 7" in people.slack
