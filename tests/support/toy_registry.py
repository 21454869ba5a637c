"""A small registry without chapters, for tests of the engine as a conversation: orders, chats and decisions."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from bot.engine.commands import Command
from bot.engine.context import Turn
from bot.engine.effects import Ask, Effect, EndTalks, Record, Refresh, Remind, Reply, ShowForm, Tell
from bot.engine.events import Edited, Said
from bot.engine.flow import Choice, Conversation
from bot.engine.form_fields import Form, FormField
from bot.engine.guards import NotAllowed, NotNow
from bot.engine.messages import Button, say
from bot.engine.outline import Outline
from bot.engine.people import Person
from bot.engine.questions import asks, choice, moment, review, samples, text, yes_no
from bot.engine.registry import CommandForm, Flow, Registry
from bot.engine.talks import Talk
from storage.codec import know

SIZES = (Choice("Small", "s"), Choice("Large", "l"))


@dataclass(frozen=True)
class Ordered(Command):
    subject: str
    answers: tuple[Any, ...]


@dataclass(frozen=True)
class Begin(Command):
    verb = "begin"

    subject: str
    flow: str = "order"


@dataclass(frozen=True)
class Decide(Command):
    """Does something of everything, and is then perhaps refused."""

    verb = "decide"

    how: str


@dataclass(frozen=True)
class OpenRating(Command):
    """Opens a form."""

    verb = "rate?"

    subject: str = ""


@dataclass(frozen=True)
class Nudge(Command):
    """A timer that asks somebody how it is going."""

    verb = "nudge"

    person: str


@dataclass(frozen=True)
class Late(Command):
    """A timer that is remembered."""

    verb = "late"

    subject: str


@dataclass(frozen=True)
class Gone(Command):
    """What no chapter handles any more."""

    verb = "gone"

    subject: str


@dataclass(frozen=True)
class ToyStatus(Command):
    words = ("status",)


@dataclass(frozen=True)
class ToyHelp(Command):
    slash = ("help",)

    argument: str = ""


know(Ordered, Begin, Decide, OpenRating, Nudge, Late, Gone, ToyStatus, ToyHelp)


@dataclass
class Toy:
    """What the flows know, and what their commands were."""

    done: list[Any] = field(default_factory=list)
    price: int = 10
    explode: Callable[[str], None] = lambda _: None
    order: Callable[[Any, Mapping[str, Any]], Conversation[Any]] | None = None

    def registry(self) -> Registry:
        def ordering(facts: Any, known: Mapping[str, Any]) -> Conversation[Any]:
            return (self.order or order)(facts, known)

        return Registry(
            flows={
                "order": Flow(
                    name="order",
                    run=ordering,
                    facts=lambda turn, talk: (talk.subject, self.price),
                    title=_title,
                    outline=Outline(("title", "when", "size", "gift", "note"), {"day": "when"}),
                ),
                "chat": Flow(name="chat", run=chat, facts=lambda turn, talk: talk.subject, title=_title, back=False),
                "file": Flow(name="file", run=sending, facts=lambda turn, talk: talk.subject, title=_title),
            },
            commands={
                Ordered: self._ordered,
                Begin: _begin,
                Decide: self._decide,
                Nudge: _nudge,
                Late: self._late,
                ToyStatus: _status,
                ToyHelp: _help,
            },
            command_forms={
                OpenRating: CommandForm(
                    show=_rate, accept=lambda command, values: Decide(values["mark"][0]), check=_check
                )
            },
            unknown=self._unknown,
            edited=_edited,
            unreachable=_unreachable,
            delivered={"note": lambda turn, event: self.done.append(event) or ()},
            home=lambda turn, person: (say(f"home of {person.name}"),),
        )

    def _ordered(self, turn: Turn, command: Ordered) -> Iterator[Effect]:
        if command.subject == "closed":
            raise NotNow("The shop has closed.")
        self.done.append(command)
        yield Tell(person=turn.person.id, message=say("Ordered."))

    def _decide(self, turn: Turn, command: Decide) -> Iterator[Effect]:
        self.explode(command.how)
        yield Record(project="x", what="decided")
        yield Tell(person=turn.person.id, message=say(f"Deciding {command.how}."), card="decision")
        yield Remind(command=Late(command.how), due=turn.now)
        yield Refresh(person=turn.person.id)
        yield Reply(message=say("Noted."))
        if command.how == "late":
            raise NotNow("It is too late.")
        if command.how == "theirs":
            raise NotAllowed("theirs")
        self.done.append(command)

    def _late(self, turn: Turn, command: Late) -> Iterator[Effect]:
        self.done.append(command)
        return iter(())

    def _unknown(self, turn: Turn, event: Said) -> Iterator[Effect]:
        match event.text.split():
            case ["begin", flow, subject]:
                yield Ask(person=turn.person.id, flow=flow, subject=subject)
            case ["end", flow, subject]:
                yield EndTalks(flow=flow, subject=subject, why=say("It has ended."))
            case ["mark", what]:
                self.done.append((turn.person.name, int(what)))
            case ["explode"]:
                self.explode("said")
            case ["remind"]:
                yield Remind(command=Nudge(turn.person.id), due=turn.now, basis=event.message)
            case _:
                yield Tell(person=turn.person.id, message=say(f"unknown: {event.text}"))


def _title(turn: Turn, talk: Talk) -> str:
    return f"{talk.flow} {talk.subject}"


async def order(facts: tuple[str, int], known: Mapping[str, Any]) -> Ordered:
    """Five questions and a last look."""
    subject, price = facts
    title = await text("title", asks("What?"), most=4000, known=known.get("title"), help=("A short name, please.",))
    when = await moment("when", asks("By when?"), after=datetime(2026, 11, 23, 9, tzinfo=UTC))
    size = await choice("size", asks("Which size?"), SIZES)
    gift = await yes_no("gift", asks("Is it a gift?"))
    wrap = await yes_no("gift.wrap", asks("Wrap it?")) if gift else False
    note = await text("note", asks("Anything else?"), optional=True, unset="")
    await review("review", asks("All right?", f"{title}, {size}, {gift}, {wrap}, {note} for {price}"))
    return Ordered(subject, (title, when.wall.local.isoformat(), size, gift, wrap, note))


async def chat(subject: str, known: Mapping[str, Any]) -> Ordered:
    """One text, in an interview that cannot go back."""
    return Ordered(subject, (await text("say", asks("How would you handle a cancelled order?"), most=200),))


async def sending(subject: str, known: Mapping[str, Any]) -> Ordered:
    """Files or links."""
    return Ordered(subject, (await samples("work", asks("Two samples, please."), least=2),))


def _begin(turn: Turn, command: Begin) -> Iterator[Effect]:
    yield Ask(person=turn.person.id, flow=command.flow, subject=command.subject, focus=command.subject != "later")


def _status(turn: Turn, command: ToyStatus) -> Iterator[Effect]:
    yield Tell(person=turn.person.id, message=say("all is well"))


def _nudge(turn: Turn, command: Nudge) -> Iterator[Effect]:
    buttons = (Button("On track", Decide("fine"), "on track"), Button("Large", Decide("large"), "large"))
    yield Tell(person=command.person, message=say("How is it going?", buttons=buttons), card="nudge")


def _rate(turn: Turn, command: OpenRating) -> Iterator[Effect]:
    fields = (FormField("mark", "Mark"), FormField("why", "Why", "text", "because"), FormField("tags", "Tags", "multi"))
    yield ShowForm(form=Form(command, "Rate", fields), otherwise=say("Press Rate once more."))


def _rated(command: OpenRating, values: Mapping[str, tuple[str, ...]]) -> Decide:
    return Decide(values["mark"][0])


def _check(turn: Turn, command: OpenRating, values: Mapping[str, tuple[str, ...]]) -> Mapping[str, str]:
    if command.subject == "late":
        raise NotNow("It is too late.")
    return {} if values["mark"][0].isdecimal() else {"mark": "A number, please."}


def _help(turn: Turn, command: ToyHelp) -> Iterator[Effect]:
    yield Reply(message=say("help is here"))


def _edited(turn: Turn, event: Edited) -> Iterator[Effect]:
    yield Tell(person=turn.person.id, message=say("I saw that you changed an old message."))


def _unreachable(turn: Turn, person: Person, why: str) -> Iterator[Effect]:
    yield Record(project="x", what="unreachable", detail={"person": person.id, "why": why})
