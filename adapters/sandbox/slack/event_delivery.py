"""Carries envelopes to the app, by Socket Mode or by signed HTTP, and watches the three seconds."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Protocol

from adapters.sandbox.json_object import Json
from adapters.sandbox.slack import faults
from adapters.sandbox.slack.envelopes import Envelope
from adapters.sandbox.slack.workspace import Workspace

LOOK_AGAIN = 0.25  # real seconds; only while an envelope waits for a later story time


class Connection(Protocol):
    """One way to the app: a websocket, or the Request URL."""

    def send(self, envelope: Envelope) -> None: ...

    def cut(self, reason: str) -> None: ...


@dataclass(eq=False)
class EventDelivery:
    """`patience` is real seconds until an envelope counts as not acknowledged."""

    workspace: Workspace
    patience: float = 3.0
    requests: int = 0
    connections: list[Connection] = field(default_factory=list)
    _in_flight: dict[str, Connection] = field(default_factory=dict)
    _timers: dict[str, asyncio.TimerHandle] = field(default_factory=dict)
    _again: asyncio.TimerHandle | None = None
    _waiting: list[tuple[Callable[[], bool], asyncio.Future[None]]] = field(default_factory=list)
    _turns: int = 0

    def start(self) -> None:
        self.workspace.envelopes.on_ready.append(self.deliver)

    def stop(self) -> None:
        if self.deliver in self.workspace.envelopes.on_ready:
            self.workspace.envelopes.on_ready.remove(self.deliver)
        for timer in (*self._timers.values(), *((self._again,) if self._again else ())):
            timer.cancel()
        self._timers.clear()
        self._again = None

    def deliver(self) -> None:
        """Send whatever may be sent now; called at every change and when the clock was moved."""
        envelopes = self.workspace.envelopes
        for envelope in envelopes.ready():
            if not self.connections:
                if envelope.kind != "events_api":
                    self._watch(envelope, lambda id: envelopes.give_up(id))
                continue
            if not envelope.sent and not envelope.held and self._send(envelope):
                for other in envelopes.ready():
                    if other.held:
                        other.held = False
                        self._hand_over(other)
        if envelopes.waiting and self._again is None:
            self._again = asyncio.get_running_loop().call_later(LOOK_AGAIN, self._look_again)
        self.settle()

    def _look_again(self) -> None:
        self._again = None
        self.deliver()

    def _send(self, envelope: Envelope) -> bool:
        fault = faults.take(self.workspace.shared, envelope.topic, faults.OF_EVENTS)
        envelopes = self.workspace.envelopes
        if fault is None:
            self._hand_over(envelope)
        elif fault.kind == "reorder":
            envelope.held = True
            return False
        elif fault.kind == "gap":
            envelopes.drop(envelope.id, "gap")
            return False
        elif fault.kind == "disconnect":
            self._next().cut(str(fault.value or "refresh_requested"))
            if self.connections:
                self._hand_over(envelope)
        elif fault.kind == "lose_ack":
            envelope.ack_lost = True
            self._hand_over(envelope)
        else:
            self._hand_over(envelope)
            self._send_twice(envelope, bool(fault.value))
        return True

    def _send_twice(self, envelope: Envelope, new_event_id: bool) -> None:
        """The same thing once more; with another event_id and no retry number where asked (C12)."""
        payload = dict(envelope.payload)
        if new_event_id:
            payload["event_id"] = self.workspace.mint("Ev")
        again = Envelope(
            id=self.workspace.mint("envelope-"),
            kind=envelope.kind,
            topic=envelope.topic,
            payload=payload,
            created=envelope.created,
            due=envelope.due,
            attempt=0 if new_event_id else 1,
            reason="" if new_event_id else "timeout",
        )
        self.workspace.envelopes.add(again)
        self._hand_over(again)

    def _next(self) -> Connection:
        """Several connections share the envelopes in turn."""
        self._turns += 1
        return self.connections[self._turns % len(self.connections)]

    def _hand_over(self, envelope: Envelope) -> None:
        connection = self._next()
        self.workspace.envelopes.went(envelope)
        self._in_flight[envelope.id] = connection
        self._watch(envelope, lambda id: self.failed(id, "timeout"))
        connection.send(envelope)

    def _watch(self, envelope: Envelope, late: Callable[[str], None]) -> None:
        if envelope.id not in self._timers or envelope.sent:
            self._drop_timer(envelope.id)
            loop = asyncio.get_running_loop()
            self._timers[envelope.id] = loop.call_later(self.patience, self._late, envelope.id, late)

    def _late(self, id: str, late: Callable[[str], None]) -> None:
        self._timers.pop(id, None)
        late(id)
        self.settle()

    def _drop_timer(self, id: str) -> None:
        timer = self._timers.pop(id, None)
        if timer is not None:
            timer.cancel()

    # what lines report

    def joined(self, connection: Connection) -> None:
        self.connections.append(connection)
        self.deliver()

    def retired(self, connection: Connection) -> None:
        """Nothing more goes out on this line; what is on it may still be acknowledged."""
        if connection in self.connections:
            self.connections.remove(connection)
        self.settle()

    def ended(self, connection: Connection) -> None:
        """Whatever this line had not acknowledged goes out again at once."""
        if connection in self.connections:
            self.connections.remove(connection)
        for id in [id for id, carrier in self._in_flight.items() if carrier is connection]:
            del self._in_flight[id]
            self._drop_timer(id)
            self.workspace.envelopes.returned(id, "timeout")
        self.settle()

    def acked(self, id: str, payload: Json) -> None:
        envelope = self.workspace.envelopes.pending.get(id)
        if envelope is not None and envelope.ack_lost:
            envelope.ack_lost = False
            self.failed(id, "timeout")
            return
        self._in_flight.pop(id, None)
        self._drop_timer(id)
        self.workspace.envelopes.acked(id, payload)
        self.settle()

    def failed(self, id: str, reason: str) -> None:
        self._in_flight.pop(id, None)
        self._drop_timer(id)
        self.workspace.envelopes.failed(id, reason)
        self.settle()

    # waiting

    @property
    def busy(self) -> bool:
        """A call is being answered, an envelope is on its way, or one could be sent this moment."""
        envelopes = self.workspace.envelopes
        if self.requests or envelopes.flying:
            return True
        return bool(self.connections) and any(not envelope.held for envelope in envelopes.ready())

    def when(self, condition: Callable[[], bool]) -> asyncio.Future[None]:
        """Done as soon as the condition holds."""
        future: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting.append((condition, future))
        self.settle()
        return future

    def settle(self) -> None:
        for condition, future in tuple(self._waiting):
            if not future.done() and condition():
                future.set_result(None)
        self._waiting = [pair for pair in self._waiting if not pair[1].done()]
