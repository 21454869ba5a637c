"""What may be turned on or off in this Discord; the defaults are the real one's, short of its pace limits."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Self


@dataclass
class Switches:
    """Pace limits are off until set, so that tests pay for them only where they mean to.

    nonce_window: how long a nonce is remembered (story time), None never.
    answer_within: real seconds for the first response to an interaction.
    dm_openings: (count, window in story time) of new direct talks the bot may open, None without limit.
    requests_per_second: over all routes (real time), Discord's is 50, None without limit.
    bucket: (count, real seconds) for each route and channel, told in X-RateLimit headers, None without.
    session_life: how long a dropped gateway session can be resumed (story time).
    """

    nonce_window: timedelta | None = timedelta(minutes=5)
    answer_within: float = 3.0
    dm_openings: tuple[int, timedelta] | None = None
    requests_per_second: int | None = None
    bucket: tuple[int, float] | None = None
    session_life: timedelta = timedelta(minutes=5)
    file_limit: int = 10 * 1024 * 1024
    zlib: bool = False

    @classmethod
    def paced(cls) -> Self:
        """With the pace of the real one: 50 requests a second, 5 in 5 seconds for each route and channel, few openings.

        Discord publishes only the first of these; the others are what bots meet.
        """
        return cls(dm_openings=(10, timedelta(minutes=10)), requests_per_second=50, bucket=(5, 5.0))
