"""What waits to be delivered to the app: envelopes, their acknowledgements, and Slack's schedule of redelivery."""

import asyncio
from collections.abc import Callable, Generator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, Literal

from adapters.sandbox.slack.refusals import Json

RETRIES = (timedelta(0), timedelta(minutes=1), timedelta(minutes=5))
KEPT = timedelta(minutes=6)

Kind = Literal["events_api", "interactive", "slash_commands"]


class Ack:
    """The app's answer to an act of a person; can be awaited, and read without a loop once `done`."""

    def __init__(self) -> None:
        self.done = False
        self.payload: Json = {}
        self.error: str | None = None
        self._waiting: list[asyncio.Future[None]] = []

    @property
    def action(self) -> str:
        """For a submitted modal: errors, update, push, clear, or close (nothing said)."""
        return str(self.payload.get("response_action", "close"))

    @property
    def errors(self) -> dict[str, str]:
        """For a submitted modal: what is wrong, by block_id."""
        return dict(self.payload.get("errors", {})) if self.action == "errors" else {}

    def finish(self, payload: Json, error: str | None) -> None:
        self.done, self.payload, self.error = True, payload, error
        for one in self._waiting:
            if not one.done():
                one.set_result(None)

    def __await__(self) -> Generator[Any, None, "Ack"]:
        if not self.done:
            future = asyncio.get_running_loop().create_future()
            self._waiting.append(future)
            yield from future.__await__()
        return self


@dataclass(kw_only=True, eq=False)
class Envelope:
    """One delivery. `topic` names it for faults: the event type, block_actions, view_submission, or the command."""

    id: str
    kind: Kind
    topic: str
    payload: Json
    created: datetime
    due: datetime
    attempt: int = 0
    reason: str = ""
    sent: bool = False
    held: bool = False
    ack_lost: bool = False
    ack: Ack = field(default_factory=Ack)
    settle: Callable[[Json], None] | None = None

    def wire(self) -> Json:
        """The frame of Socket Mode."""
        body: Json = {
            "envelope_id": self.id,
            "type": self.kind,
            "payload": self.payload,
            "accepts_response_payload": self.kind != "events_api",
        }
        if self.kind == "events_api":
            body |= {"retry_attempt": self.attempt, "retry_reason": self.reason}
        return body


class Envelopes:
    """All that is not yet acknowledged, oldest first. Events are sent again; a person's act is not."""

    def __init__(self, now: Callable[[], datetime], changed: Callable[[str, Json], None]) -> None:
        self._now = now
        self._changed = changed
        self.pending: dict[str, Envelope] = {}
        self._unsent: dict[str, Envelope] = {}
        self.lost: list[Envelope] = []
        self.delivered = 0
        self.on_ready: list[Callable[[], None]] = []

    def put(
        self, id: str, kind: Kind, topic: str, payload: Json, settle: Callable[[Json], None] | None = None
    ) -> Envelope:
        now = self._now()
        one = Envelope(id=id, kind=kind, topic=topic, payload=payload, created=now, due=now, settle=settle)
        self.add(one)
        self.wake()
        return one

    def add(self, one: Envelope) -> None:
        """One more to be acknowledged; it is sent when somebody asks what is ready."""
        self.pending[one.id] = self._unsent[one.id] = one

    def went(self, one: Envelope) -> None:
        """It is on its way now."""
        one.sent = True
        self._unsent.pop(one.id, None)

    def _wait(self, one: Envelope) -> None:
        one.sent = False
        self._unsent[one.id] = one

    @property
    def waiting(self) -> bool:
        """Something is not on its way, whatever it waits for."""
        return bool(self._unsent)

    @property
    def flying(self) -> bool:
        """Something was sent and is not acknowledged yet."""
        return len(self.pending) > len(self._unsent)

    def wake(self) -> None:
        for tell in tuple(self.on_ready):
            tell()

    def ready(self) -> list[Envelope]:
        """What could be sent now; what nobody fetched within six minutes of story time is lost first."""
        now = self._now()
        for one in [e for e in self._unsent.values() if now - e.created > KEPT]:
            self._lose(one, "expired")
        return sorted((one for one in self._unsent.values() if one.due <= now), key=lambda one: one.created)

    def acked(self, id: str, payload: Json) -> None:
        """The app answered; an answer to something no longer waiting is ignored, as Slack does."""
        one = self.pending.pop(id, None)
        if one is None:
            return
        self._unsent.pop(id, None)
        self.delivered += 1
        error = None
        if one.settle is not None:
            try:
                one.settle(payload)
            except Exception as trouble:  # the person sees Slack's own error line, whatever it was
                error = str(trouble)
        one.ack.finish(payload, error)
        self._changed("ack", {"envelope": id, "topic": one.topic, "error": error})

    def failed(self, id: str, reason: str) -> None:
        """No acknowledgement in time (or a bad one by HTTP): an event comes again, an act has failed."""
        one = self.pending.get(id)
        if one is None or not one.sent:
            return
        if one.kind != "events_api" or one.attempt >= len(RETRIES):
            self._lose(one, reason)
            return
        one.due, one.reason = self._now() + RETRIES[one.attempt], reason
        one.attempt += 1
        self._wait(one)
        self._changed("retry", {"envelope": id, "topic": one.topic, "attempt": one.attempt})
        self.wake()

    def returned(self, id: str, reason: str) -> None:
        """Its connection ended before the answer: it goes out with the next one at once."""
        one = self.pending.get(id)
        if one is None or not one.sent:
            return
        one.due, one.reason = self._now(), reason
        one.attempt = min(one.attempt + 1, len(RETRIES))
        self._wait(one)
        self.wake()

    def give_up(self, id: str) -> None:
        """A person's act that no connection took within three seconds."""
        one = self.pending.get(id)
        if one is not None and one.kind != "events_api":
            self._lose(one, "dispatch_failed")

    def drop(self, id: str, reason: str) -> None:
        """Lose it on purpose: the app never hears of it."""
        if id in self.pending:
            self._lose(self.pending[id], reason)

    def _lose(self, one: Envelope, reason: str) -> None:
        del self.pending[one.id]
        self._unsent.pop(one.id, None)
        one.reason = reason
        self.lost.append(one)
        one.ack.finish({}, reason)
        self._changed("lost", {"envelope": one.id, "topic": one.topic, "error": reason})

    def to_state(self) -> list[Json]:
        """Events only: a person's act does not outlive the process that showed its outcome."""
        return [
            {"id": e.id, "topic": e.topic, "payload": e.payload, "created": e.created.isoformat(), "attempt": e.attempt}
            for e in self.pending.values()
            if e.kind == "events_api"
        ]

    def from_state(self, state: list[Json]) -> None:
        for one in state:
            created = datetime.fromisoformat(one["created"])
            envelope = Envelope(
                id=one["id"],
                kind="events_api",
                topic=one["topic"],
                payload=one["payload"],
                created=created,
                due=self._now(),
                attempt=one["attempt"],
            )
            self.add(envelope)
