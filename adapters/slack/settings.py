"""What the gateway needs to know to find its workspace; the composition root fills it from the environment."""

from dataclasses import dataclass, field

REAL = "https://slack.com/api/"


@dataclass(frozen=True, slots=True, kw_only=True)
class SlackSettings:
    """`app_token` turns Socket Mode on, `signing_secret` signed HTTP on `host`:`port`; both may be on.

    `rate` is messages per second and channel, after a burst of `burst`; `largest_file` is in bytes;
    `ping_interval` in seconds, and `look_up_wait` too: an acknowledgement must not wait longer for niceties.
    """

    bot_token: str = field(repr=False)
    app_token: str | None = field(default=None, repr=False)
    signing_secret: str | None = field(default=None, repr=False)
    api_url: str = REAL
    host: str = "127.0.0.1"
    port: int = 3000
    path: str = "/slack/events"
    rate: float = 1.0
    burst: int = 6
    largest_file: int = 50_000_000
    ping_interval: float = 10.0
    look_up_wait: float = 0.8

    @property
    def base_url(self) -> str:
        """The API's address with its slash, which slack_sdk needs."""
        return self.api_url if self.api_url.endswith("/") else f"{self.api_url}/"
