"""The ready-made company and words that the page offers: a job post to paste, six applicants."""

from collections.abc import Awaitable, Callable
from pathlib import Path

import structlog

from adapters.sandbox.journey import Journey
from adapters.sandbox.page.applying import Applying, Stuck, newest_ad
from adapters.sandbox.page.company import SIX
from adapters.sandbox.page.refusing import REFUSALS, Unclear, sentence
from adapters.sandbox.town import Town

log = structlog.get_logger()
EXAMPLE = Path(__file__).parent / "example_job.txt"


def example_job() -> str:
    """A job post as an owner might have it lying about."""
    return EXAMPLE.read_text(encoding="utf-8").strip()


async def six_applicants(town: Town, journey: Journey, tell: Callable[[str], Awaitable[None]]) -> str:
    """Everyone of the six applies to the newest live ad; gives a sentence about how it went.

    Raises Unclear when no ad stands in a Discord channel.
    """
    model = town.discord
    visitor = next(iter(model.servers.values()), None)
    if visitor is None or newest_ad(model, model.people[visitor.owner]) is None:
        raise Unclear("there is no ad on Discord yet: publish one first, with a Discord channel among its places")
    trouble: list[str] = []
    for number, one in enumerate(SIX, 1):
        await tell(f"{number} of {len(SIX)}: {one.name} ({one.what})")
        person = town.newcomer(one.name, one.zone)
        if not one.reachable:
            model.close_dms(person)
        ad = newest_ad(model, person)
        if ad is None:
            continue
        try:
            await Applying(model, person, one, journey.rest).run(ad)
        except Stuck as stuck:
            log.warning("an applicant stopped", person=one.name, why=str(stuck))
            trouble.append(str(stuck))
        except REFUSALS as refused:
            log.warning("an applicant stopped", person=one.name, why=str(refused))
            trouble.append(f"{one.name}: {sentence(refused)}")
    await journey.rest()
    return " ".join([f"{len(SIX) - len(trouble)} of {len(SIX)} have applied.", *trouble])
