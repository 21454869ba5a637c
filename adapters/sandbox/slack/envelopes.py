"""What waits to be delivered to the app: envelopes, their acknowledgements, and Slack's schedule of redelivery."""

import asyncio
from collections.abc import Callable, Generator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, Literal

from adapters.sandbox.json_object import Json

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
        for future in self._waiting:
            if not future.done():
                future.set_result(None)

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
        envelope = Envelope(id=id, kind=kind, topic=topic, payload=payload, created=now, due=now, settle=settle)
        self.add(envelope)
        self.wake()
        return envelope

    def add(self, envelope: Envelope) -> None:
        """One more to be acknowledged; it is sent when somebody asks what is ready."""
        self.pending[envelope.id] = self._unsent[envelope.id] = envelope

    def went(self, envelope: Envelope) -> None:
        """It is on its way now."""
        envelope.sent = True
        self._unsent.pop(envelope.id, None)

    def _wait(self, envelope: Envelope) -> None:
        envelope.sent = False
        self._unsent[envelope.id] = envelope

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
        for envelope in [e for e in self._unsent.values() if now - e.created > KEPT]:
            self._lose(envelope, "expired")
        return sorted(
            (envelope for envelope in self._unsent.values() if envelope.due <= now),
            key=lambda envelope: envelope.created,
        )

    def acked(self, id: str, payload: Json) -> None:
        """The app answered; an answer to something no longer waiting is ignored, as Slack does."""
        envelope = self.pending.pop(id, None)
        if envelope is None:
            return
        self._unsent.pop(id, None)
        self.delivered += 1
        error = None
        if envelope.settle is not None:
            try:
                envelope.settle(payload)
            except Exception as trouble:  # the person sees Slack's own error line, whatever it was
                error = str(trouble)
        envelope.ack.finish(payload, error)
        self._changed("ack", {"envelope": id, "topic": envelope.topic, "error": error})

    def failed(self, id: str, reason: str) -> None:
        """No acknowledgement in time (or a bad one by HTTP): an event comes again, an act has failed."""
        envelope = self.pending.get(id)
        if envelope is None or not envelope.sent:
            return
        if envelope.kind != "events_api" or envelope.attempt >= len(RETRIES):
            self._lose(envelope, reason)
            return
        envelope.due, envelope.reason = self._now() + RETRIES[envelope.attempt], reason
        envelope.attempt += 1
        self._wait(envelope)
        self._changed("retry", {"envelope": id, "topic": envelope.topic, "attempt": envelope.attempt})
        self.wake()

    def returned(self, id: str, reason: str) -> None:
        """Its connection ended before the answer: it goes out with the next one at once."""
        envelope = self.pending.get(id)
        if envelope is None or not envelope.sent:
            return
        envelope.due, envelope.reason = self._now(), reason
        envelope.attempt = min(envelope.attempt + 1, len(RETRIES))
        self._wait(envelope)
        self.wake()

    def give_up(self, id: str) -> None:
        """A person's act that no connection took within three seconds."""
        envelope = self.pending.get(id)
        if envelope is not None and envelope.kind != "events_api":
            self._lose(envelope, "dispatch_failed")

    def drop(self, id: str, reason: str) -> None:
        """Lose it on purpose: the app never hears of it."""
        if id in self.pending:
            self._lose(self.pending[id], reason)

    def _lose(self, envelope: Envelope, reason: str) -> None:
        del self.pending[envelope.id]
        self._unsent.pop(envelope.id, None)
        envelope.reason = reason
        self.lost.append(envelope)
        envelope.ack.finish({}, reason)
        self._changed("lost", {"envelope": envelope.id, "topic": envelope.topic, "error": reason})

    def to_state(self) -> list[Json]:
        """Events only: a person's act does not outlive the process that showed its outcome."""
        return [
            {"id": e.id, "topic": e.topic, "payload": e.payload, "created": e.created.isoformat(), "attempt": e.attempt}
            for e in self.pending.values()
            if e.kind == "events_api"
        ]

    def from_state(self, state: list[Json]) -> None:
        for saved in state:
            created = datetime.fromisoformat(saved["created"])
            envelope = Envelope(
                id=saved["id"],
                kind="events_api",
                topic=saved["topic"],
                payload=saved["payload"],
                created=created,
                due=self._now(),
                attempt=saved["attempt"],
            )
            self.add(envelope)
