"""A small workspace to be refused in: one admin, one guest, channels with and without the bot."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from adapters.sandbox.shared_state import SharedState
from adapters.sandbox.simulated_clock import SimulatedClock
from adapters.sandbox.slack import api
from adapters.sandbox.slack.channels import Channel
from adapters.sandbox.slack.people import Person
from adapters.sandbox.slack.refusals import Refused
from adapters.sandbox.slack.simulator import SlackSimulator

Json = dict[str, Any]
START = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)

BLOCKS: list[Json] = [{"type": "section", "text": {"type": "mrkdwn", "text": "x"}}]

MODAL: Json = {"type": "modal", "title": {"type": "plain_text", "text": "T"}, "blocks": BLOCKS}


class Team:
    """A workspace with one member, a channel with the bot and one without it."""

    def __init__(self) -> None:
        self.slack = SlackSimulator(SharedState(SimulatedClock(START)))
        self.workspace = self.slack.workspace
        self.users = self.slack.users
        self.ana: Person = self.workspace.add_person("ana", role="admin")
        self.guest: Person = self.workspace.add_person("gus", role="guest")
        self.ads: Channel = self.workspace.add_channel("ads", self.ana, self.workspace.bot)
        self.away: Channel = self.workspace.add_channel("away", self.ana)
        self.secret: Channel = self.workspace.add_channel("secret", self.ana, private=True)

    def call(self, method: str, token: str = "xoxb-sandbox", **values: Any) -> Json:
        reply = api.call(self.workspace, method, token, values)
        return {**reply.body, "status": reply.status, "headers": reply.headers}

    def error(self, method: str, **values: Any) -> str:
        return str(self.call(method, **values).get("error"))

    def post(self, **values: Any) -> str:
        answer = self.call("chat.postMessage", **{"channel": self.ads.id, "text": "x", **values})
        assert answer["ok"], answer
        return str(answer["ts"])

    def move(self, **by: float) -> None:
        self.workspace.shared.clock.set_to(self.workspace.now() + timedelta(**by))


def refused(act: Callable[[], object]) -> str:
    with pytest.raises(Refused) as caught:
        act()
    return caught.value.code
