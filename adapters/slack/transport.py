"""How a Slack gateway is joined to its Slack: over sockets as a rule, by calls within one process in tests."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import aiohttp
from slack_bolt.app.async_app import AsyncApp

from adapters.slack.receiver import Receiver


def _no_more(_: AsyncApp) -> Sequence[Receiver]:
    return ()


@dataclass(frozen=True, slots=True)
class SlackTransport:
    """`session` makes what HTTP is spoken through; `receivers` are ways in besides those that the settings name."""

    session: Callable[..., aiohttp.ClientSession] = aiohttp.ClientSession
    receivers: Callable[[AsyncApp], Sequence[Receiver]] = _no_more
