"""Ready-made ways to begin that the page suggests: a job post to paste, six applicants."""

from collections.abc import Awaitable, Callable
from pathlib import Path

import structlog

from adapters.sandbox.page.applicants import SIX
from adapters.sandbox.page.refusals import REFUSALS, Unclear, sentence
from adapters.sandbox.page.scripted_applicant import ScriptedApplicant, Stuck, newest_ad
from adapters.sandbox.simulator import Simulator
from adapters.sandbox.time_travel import TimeTravel

log = structlog.get_logger()
EXAMPLE = Path(__file__).parent / "example_job.txt"


def example_job() -> str:
    """A job post as an owner might have it lying about."""
    return EXAMPLE.read_text(encoding="utf-8").strip()


async def six_applicants(simulator: Simulator, time_travel: TimeTravel, tell: Callable[[str], Awaitable[None]]) -> str:
    """Everyone of the six applies to the newest live ad; gives a sentence about how it went.

    Raises Unclear when no ad stands in a Discord channel.
    """
    model = simulator.discord
    first_server = next(iter(model.servers.values()), None)
    if first_server is None or newest_ad(model, model.people[first_server.owner]) is None:
        raise Unclear("there is no ad on Discord yet: publish one first, with a Discord channel among its places")
    trouble: list[str] = []
    for number, applicant in enumerate(SIX, 1):
        await tell(f"{number} of {len(SIX)}: {applicant.name} ({applicant.what})")
        person = simulator.newcomer(applicant.name, applicant.zone)
        if not applicant.reachable:
            model.close_dms(person)
        ad = newest_ad(model, person)
        if ad is None:
            continue
        try:
            await ScriptedApplicant(model, person, applicant, time_travel.settle_retries).run(ad)
        except Stuck as stuck:
            log.warning("an applicant stopped", person=applicant.name, why=str(stuck))
            trouble.append(str(stuck))
        except REFUSALS as refused:
            log.warning("an applicant stopped", person=applicant.name, why=str(refused))
            trouble.append(f"{applicant.name}: {sentence(refused)}")
    await time_travel.settle_retries()
    return " ".join([f"{len(SIX) - len(trouble)} of {len(SIX)} have applied.", *trouble])
