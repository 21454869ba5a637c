"""What the adapter may be told, with the values that suit Discord itself."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class DiscordSettings:
    """All lengths of time in seconds, sizes in bytes. `api_url` ends with the version and no slash."""

    token: str = field(repr=False)
    api_url: str = "https://discord.com/api/v10"
    dm_burst: int = 5  # DM openings at once, each after a press of that person, and then one more ...
    dm_every: float = 15.0  # ... in so long: bots that open dozens in a burst are quarantined (C7)
    too_fast_pause: float = 600.0  # after 40003
    largest_file: int = 25 * 1024 * 1024
    history_every: float = 0.05  # between two reads of history after an outage
    restart_pauses: tuple[float, ...] = (1.0, 2.0, 5.0, 15.0, 60.0, 120.0)
    steady_after: float = 60.0  # a connection that lasted so long begins the pauses anew
    bad_token_pause: float = 900.0
    keep_pauses: tuple[float, ...] = (0.2, 1.0, 5.0, 15.0, 60.0)  # before an event is tried to be stored again
    identify_pause: float = 5.0  # Discord takes one IDENTIFY in five seconds, and 1,000 a day (X25)
    start_wait: float = 10.0  # how long `start` waits for the first connection before it goes on without
    stop_wait: float = 5.0  # how long `stop` lets running answers finish
