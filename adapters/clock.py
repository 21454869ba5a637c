"""APScheduler as the clock: it wakes the worker when the next row falls due, and sweeps; the truth is in the table."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from apscheduler.jobstores.base import JobLookupError
from apscheduler.schedulers.asyncio import AsyncIOScheduler

SWEEP = 15
NEXT = "next-due"


class Alarm:
    """One date job at the earliest due row, re-armed as rows come and go, and an interval sweep every 15 s.

    A memory store on purpose: APScheduler 3 loses a date job on a kill and drops missed ones, so it only wakes.
    `story` turns an instant of the engine's clock into one of the machine's; in the sandbox the two differ.
    """

    def __init__(self, wake: Callable[[], None], story: Callable[[datetime], datetime] = lambda at: at) -> None:
        self._wake = wake
        self._real = story
        self._scheduler = AsyncIOScheduler(
            timezone=UTC, job_defaults={"misfire_grace_time": None, "coalesce": True, "max_instances": 1}
        )

    def start(self) -> None:
        """Needs a running loop."""
        self._scheduler.add_job(self._wake_up, "interval", seconds=SWEEP, id="sweep")
        self._scheduler.start()

    def stop(self) -> None:
        """Never ring again; fine where it was not started."""
        if self._scheduler.running:
            self._scheduler.shutdown(wait=False)

    def set(self, due: datetime | None) -> None:
        """Ring at `due` (aware, the engine's clock), at once if it has passed, never if None."""
        if due is None:
            try:
                self._scheduler.remove_job(NEXT)
            except JobLookupError:
                return
            return
        at = max(self._real(due), datetime.now(UTC) + timedelta(milliseconds=1))
        self._scheduler.add_job(self._wake_up, "date", run_date=at, id=NEXT, replace_existing=True)

    async def _wake_up(self) -> None:
        self._wake()
