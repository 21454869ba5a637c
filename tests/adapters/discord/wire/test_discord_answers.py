"""Buttons, selects, modals and /tender over the wire: the row first, then an answer in time (X27, C8, C16)."""

from datetime import timedelta

import pytest

from adapters.discord.gateway import DiscordGateway
from adapters.sandbox.discord.messages import Message as Row
from adapters.sandbox.discord.refusals import InteractionFailed
from adapters.sandbox.faults import Fault
from bot.engine.commands import Verbatim
from bot.engine.effects import Reply, ShowForm
from bot.engine.events import Account, Event, Invoked, Pressed, Submitted
from bot.engine.form_fields import Form, FormField
from bot.engine.messages import Blob, Button, Message, Option, Select, Strong, say
from tests.support.discord_wire import DiscordWire, discord_wire

FORM = Form(
    Verbatim("apply?:AD-1:form"),
    "Apply as designer",
    (
        FormField("pitch", "Why you?", kind="text", value="Because"),
        FormField("when", "When?", kind="select", options=(Option("Soon", "soon"), Option("Later", "later"))),
        FormField("sample", "A sample", kind="file", required=False),
    ),
    intro="Three things.",
)
LATE = say("Press again: the moment has passed.")


def show_form(event: Event) -> tuple[ShowForm, ...]:
    return (ShowForm(form=FORM, otherwise=LATE),) if isinstance(event, Pressed) else ()


async def ad(wire: DiscordWire, gateway: DiscordGateway, *buttons: Button, select: Select | None = None) -> Row:
    """A message with these buttons in #hire."""
    [part] = gateway.parts(say("Designer wanted", buttons=buttons, select=select))
    receipt = await gateway.send(wire.address(wire.hire), part, nonce="ad", again=False)
    return wire.model.messages[wire.hire.id][receipt.message]


async def dm(wire: DiscordWire, gateway: DiscordGateway, *buttons: Button) -> Row:
    address = await gateway.direct(Account("discord", wire.ada.id))
    [part] = gateway.parts(say("Ready?", buttons=buttons))
    receipt = await gateway.send(address, part, nonce="dm", again=False)
    return wire.model.messages[address.channel][receipt.message]


def seen(wire: DiscordWire, *, private: bool = False) -> str:
    row = wire.model.latest(wire.ada, None if private else wire.hire)
    return wire.model.as_text(row, wire.ada)


async def test_a_press_in_a_server_is_taken_and_answered_for_the_presser_alone() -> None:
    """X70."""
    async with discord_wire() as wire, wire.running() as gateway:
        wire.intake.answering = lambda event: (Reply(message=say("I sent you a ", Strong("DM"), ".")),)
        row = await ad(wire, gateway, Button("Ask", Verbatim("ask:AD-1")))
        first = await wire.model.press(wire.ada, row, "Ask")
        await wire.model.expect_message(wire.ada, "I sent you a DM.", wire.hire)
        [(key, event)] = wire.intake.taken
        assert first.type == 6
        assert key.startswith("discord:i:")
        assert isinstance(event, Pressed)
        assert (event.action, event.message, event.who) == ("ask:AD-1", row.id, Account("discord", wire.ada.id))
        assert event.where == wire.address(wire.hire)
        assert "only you see this" in seen(wire)
        assert wire.model.latest(wire.ben, wire.hire) == row


async def test_a_press_in_a_dm_is_answered_by_a_message_that_stays() -> None:
    async with discord_wire() as wire, wire.running() as gateway:
        wire.intake.answering = lambda event: (Reply(message=say("Already done at 14:02.")),)
        await wire.model.press(wire.ada, await dm(wire, gateway, Button("Yes", Verbatim("yes:1"))), "Yes")
        await wire.model.expect_message(wire.ada, "Already done")
        assert seen(wire, private=True) == "Already done at 14:02."


async def test_a_talk_can_go_on_inside_the_server_before_one_pair_of_eyes() -> None:
    async with discord_wire() as wire, wire.running() as gateway:
        wire.model.close_dms(wire.ada)
        step = Reply(message=say("Step 1. Free at night?", buttons=(Button("Yes", Verbatim("yes:1")),)))
        wire.intake.answering = lambda event: (step,)
        row = await ad(wire, gateway, Button("Apply", Verbatim("apply:AD-1")))
        await wire.model.press(wire.ada, row, "Apply")
        shown = await wire.model.expect_message(wire.ada, "Step 1", wire.hire)
        await wire.model.press(wire.ada, shown, "Yes")
        assert [event.action for event in wire.intake.events if isinstance(event, Pressed)] == ["apply:AD-1", "yes:1"]
        assert wire.model.read(wire.ben, wire.hire) == [row]


async def test_a_button_pressed_after_a_restart_works() -> None:
    async with discord_wire() as wire:
        async with wire.running() as gateway:
            row = await dm(wire, gateway, Button("Yes", Verbatim("yes:1")))
        async with wire.running():
            assert (await wire.model.press(wire.ada, row, "Yes")).type == 6
        assert [event.action for event in wire.intake.events if isinstance(event, Pressed)] == ["yes:1"]


async def test_a_choice_comes_with_its_values() -> None:
    select = Select(Verbatim("days:1"), (Option("Mon", "mon"), Option("Tue", "tue")), "Which days?", most=2)
    async with discord_wire() as wire, wire.running() as gateway:
        await wire.model.choose(wire.ada, await ad(wire, gateway, select=select), "Which days?", ["Mon", "Tue"])
        await wire.intake.until(lambda intake: bool(intake.taken))
        event = wire.intake.events[0]
        assert isinstance(event, Pressed)
        assert (event.action, event.values) == ("days:1", ("mon", "tue"))


async def test_a_button_that_opens_a_form_is_answered_by_the_form_and_the_form_comes_back() -> None:
    async with discord_wire() as wire, wire.running() as gateway:
        wire.intake.answering = show_form
        first = await wire.model.press(
            wire.ada, await ad(wire, gateway, Button("Apply", Verbatim("apply?:AD-1"))), "Apply"
        )
        assert first.type == 9
        sent = wire.model.submit(
            wire.ada, None, {"pitch": "I am <@1> *good*", "when": ["later"]}, {"sample": [("a.txt", b"sample")]}
        )
        assert (await sent).type == 6
        event = wire.intake.events[-1]
        assert isinstance(event, Submitted)
        assert event.form == "apply?:AD-1:form"
        assert dict(event.values) == {"pitch": ("I am <@1> *good*",), "when": ("later",), "sample": ("a.txt",)}
        assert [one.name for one in event.files] == ["a.txt"]
        assert await gateway.fetch(event.files[0]) == b"sample"


async def test_a_form_that_is_not_ready_gives_way_to_an_ordinary_message() -> None:
    async with discord_wire() as wire, wire.running() as gateway:
        row = await ad(wire, gateway, Button("Apply", Verbatim("apply?:AD-1")))
        assert (await wire.model.press(wire.ada, row, "Apply")).type == 6
        assert wire.intake.unsaid == []  # the engine gave nothing, so it says it itself


async def test_an_interaction_that_has_lapsed_is_said_by_an_ordinary_message() -> None:
    form = ShowForm(form=FORM, otherwise=LATE)
    async with discord_wire() as wire, wire.running() as gateway:
        wire.intake.answering = lambda event: (form,)
        row = await ad(wire, gateway, Button("Apply", Verbatim("apply?:AD-1")))
        wire.model.shared.faults.append(Fault("discord", "respond", "error", 10062))
        wire.model.press(wire.ada, row, "Apply")
        await wire.intake.until(lambda intake: bool(intake.unsaid))
        assert wire.intake.unsaid[0][0] == (form,)


async def test_a_form_with_errors_is_not_taken_and_can_be_fixed() -> None:
    async with discord_wire() as wire, wire.running() as gateway:
        wire.intake.answering = show_form
        wire.intake.errors = {"pitch": "At least 20 characters, please, *not* 7."}
        await wire.model.press(wire.ada, await ad(wire, gateway, Button("Apply", Verbatim("apply?:AD-1"))), "Apply")
        assert (await wire.model.submit(wire.ada, None, {"pitch": "Because", "when": ["soon"]})).type == 4
        assert len(wire.intake.taken) == 1
        assert "At least 20 characters, please, *not* 7." in seen(wire)
        assert "only you see this" in seen(wire)
        again = await wire.model.press(wire.ada, wire.model.latest(wire.ada, wire.hire), "Fix")
        assert again.type == 9
        event = wire.intake.events[-1]
        assert isinstance(event, Pressed)
        assert event.action == "fix?:apply?:AD-1:form"


async def test_a_dangerous_button_asks_first_and_counts_only_then() -> None:
    async with discord_wire() as wire, wire.running() as gateway:
        row = await dm(
            wire, gateway, Button("Reject 7", Verbatim("reject:1"), style="danger", confirm="7 people hear of it.")
        )
        assert "7 people hear of it." in wire.model.as_text(row, wire.ada)
        assert (await wire.model.press(wire.ada, row, "Reject 7")).type == 4
        assert wire.intake.taken == []
        assert "Reject 7?" in seen(wire, private=True)
        assert "7 people hear of it." in seen(wire, private=True)
        await wire.model.press(wire.ada, wire.model.latest(wire.ada), "Reject 7")
        await wire.intake.until(lambda intake: bool(intake.taken))
        event = wire.intake.events[0]
        assert isinstance(event, Pressed)
        assert event.action == "reject:1"


@pytest.mark.parametrize(
    ("person", "command", "options", "name", "argument", "may"),
    [
        ("ada", "tender apply", {"ad": "AD-7"}, "apply", "AD-7", False),
        ("ada", "tender status", {}, "status", "", False),
        ("ben", "tender here", {}, "here", "", True),
    ],
)
async def test_commands_in_a_server(
    person: str, command: str, options: dict[str, str], name: str, argument: str, may: bool
) -> None:
    async with discord_wire() as wire, wire.running():
        wire.intake.answering = lambda event: (Reply(message=say("One.")), Reply(message=say("Two.")))
        who = {"ada": wire.ada, "ben": wire.ben}[person]
        assert (await wire.model.slash(who, wire.hire, command, options)).type == 5
        await wire.model.expect_message(who, "Two.", wire.hire)
        event = wire.intake.events[0]
        assert isinstance(event, Invoked)
        assert (event.name, event.argument, event.may_manage) == (name, argument, may)
        assert event.place_name == "Gear Guild / #hire"
        mine = [wire.model.as_text(one, who) for one in wire.model.read(who, wire.hire)]
        assert [one.split("\n")[-1] for one in mine] == ["One.", "Two."]
        assert all("only you see this" in one for one in mine)


async def test_a_command_without_an_answer_leaves_nothing_behind() -> None:
    async with discord_wire() as wire, wire.running():
        wire.model.dm(wire.ada, "hello")
        channel = wire.model.dm_with(wire.ada)
        assert channel is not None
        await wire.intake.until(lambda intake: bool(intake.taken))
        await wire.model.slash(wire.ada, channel, "tender status")
        await wire.model.expect(lambda: len(wire.model.direct(wire.ada)) == 1)
        event = wire.intake.events[1]
        assert isinstance(event, Invoked)
        assert event.direct


async def test_an_event_that_could_not_be_kept_is_not_acknowledged() -> None:
    async with discord_wire() as wire, wire.running() as gateway:
        row = await ad(wire, gateway, Button("Ask", Verbatim("ask:AD-1")))
        wire.model.switches.answer_within = 0.1
        wire.intake.failing = 1
        promise = wire.model.press(wire.ada, row, "Ask")
        await wire.model.expect(lambda: bool(wire.model.notices))
        assert isinstance(promise.failure, InteractionFailed)
        assert wire.intake.taken == []


async def test_an_answer_may_carry_a_file_and_be_long() -> None:
    async with discord_wire() as wire, wire.running() as gateway:
        digest = wire.model.shared.keep(b"record")
        reply = Message(text=("word " * 900,), files=(Blob("record.txt", digest),))
        wire.intake.answering = lambda event: (Reply(message=reply),)
        await wire.model.press(wire.ada, await dm(wire, gateway, Button("Record", Verbatim("record:1"))), "Record")
        await wire.model.expect_message(wire.ada, "record.txt")
        assert len(wire.model.direct(wire.ada)) == 4


async def test_an_answer_that_comes_too_late_is_said_by_an_ordinary_message() -> None:
    async with discord_wire() as wire, wire.running() as gateway:
        reply = Reply(message=say("Late."))

        def answer(event: object) -> tuple[Reply]:
            wire.model.shared.clock.set_to(wire.model.now + timedelta(minutes=16))
            return (reply,)

        wire.intake.answering = answer
        await wire.model.press(wire.ada, await dm(wire, gateway, Button("Yes", Verbatim("yes:1"))), "Yes")
        await wire.intake.until(lambda intake: bool(intake.unsaid))
        assert wire.intake.unsaid[0][0] == (reply,)


async def test_a_form_after_a_command_is_said_by_an_ordinary_message() -> None:
    form = ShowForm(form=FORM, otherwise=LATE)
    async with discord_wire() as wire, wire.running():
        wire.intake.answering = lambda event: (form, Reply(message=say("Here.")))
        await wire.model.slash(wire.ada, wire.hire, "tender apply")
        await wire.model.expect_message(wire.ada, "Here.", wire.hire)
        await wire.intake.until(lambda intake: bool(intake.unsaid))
        assert wire.intake.unsaid[0][0] == (form,)


async def test_a_press_that_could_not_be_deferred_still_counts() -> None:
    reply = Reply(message=say("Done."))
    async with discord_wire() as wire, wire.running() as gateway:
        wire.intake.answering = lambda event: (reply,)
        row = await ad(wire, gateway, Button("Ask", Verbatim("ask:AD-1")))
        wire.model.shared.faults.append(Fault("discord", "respond", "error", 10062))
        wire.model.press(wire.ada, row, "Ask")
        await wire.intake.until(lambda intake: bool(intake.unsaid))
        assert [event.action for event in wire.intake.events if isinstance(event, Pressed)] == ["ask:AD-1"]
        assert wire.intake.unsaid[0][0] == (reply,)


async def test_nothing_piles_up_in_discord_py() -> None:
    async with discord_wire() as wire, wire.running() as gateway:
        wire.intake.answering = show_form
        row = await ad(wire, gateway, Button("Apply", Verbatim("apply?:AD-1")))
        for _ in range(5):
            await wire.model.press(wire.ada, row, "Apply")
        client = gateway._client
        assert client is not None
        store = client._connection._view_store
        assert (store._views, store._modals, store._synced_message_views) == ({}, {}, {})
