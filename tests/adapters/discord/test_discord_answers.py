"""Buttons, selects, modals and /tender over the wire: the row first, then an answer in time (X27, C8, C16)."""

from datetime import timedelta

import pytest

from adapters.discord.gateway import DiscordGateway
from adapters.sandbox.discord.messages import Message as Row
from adapters.sandbox.discord.refusals import InteractionFailed
from adapters.sandbox.faults import Fault
from bot.engine.effects import Reply, ShowForm
from bot.engine.events import Account, Event, Invoked, Pressed, Submitted
from bot.engine.messages import Blob, Button, Form, FormField, Message, Option, Select, Strong, say
from tests.support.discord_wire import Simulator, simulator

pytestmark = pytest.mark.wire

FORM = Form(
    "apply?:AD-1:form",
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


async def ad(place: Simulator, gateway: DiscordGateway, *buttons: Button, select: Select | None = None) -> Row:
    """A message with these buttons in #hire."""
    [part] = gateway.parts(say("Designer wanted", buttons=buttons, select=select))
    receipt = await gateway.send(place.address(place.hire), part, nonce="ad", again=False)
    return place.model.messages[place.hire.id][receipt.message]


async def dm(place: Simulator, gateway: DiscordGateway, *buttons: Button) -> Row:
    address = await gateway.direct(Account("discord", place.ada.id))
    [part] = gateway.parts(say("Ready?", buttons=buttons))
    receipt = await gateway.send(address, part, nonce="dm", again=False)
    return place.model.messages[address.channel][receipt.message]


def seen(place: Simulator, *, private: bool = False) -> str:
    row = place.model.latest(place.ada, None if private else place.hire)
    return place.model.as_text(row, place.ada)


async def test_a_press_in_a_server_is_taken_and_answered_for_the_presser_alone() -> None:
    async with simulator() as place, place.running() as gateway:
        place.intake.answering = lambda event: (Reply(message=say("I sent you a ", Strong("DM"), ".")),)
        row = await ad(place, gateway, Button("Ask", "ask:AD-1"))
        first = await place.model.press(place.ada, row, "Ask")
        await place.model.expect_message(place.ada, "I sent you a DM.", place.hire)
        [(key, event)] = place.intake.taken
        assert first.type == 6
        assert key.startswith("discord:i:")
        assert isinstance(event, Pressed)
        assert (event.action, event.message, event.who) == ("ask:AD-1", row.id, Account("discord", place.ada.id))
        assert event.where == place.address(place.hire)
        assert "only you see this" in seen(place)
        assert place.model.latest(place.ben, place.hire) == row


async def test_a_press_in_a_dm_is_answered_by_a_message_that_stays() -> None:
    async with simulator() as place, place.running() as gateway:
        place.intake.answering = lambda event: (Reply(message=say("Already done at 14:02.")),)
        await place.model.press(place.ada, await dm(place, gateway, Button("Yes", "yes:1")), "Yes")
        await place.model.expect_message(place.ada, "Already done")
        assert seen(place, private=True) == "Already done at 14:02."


async def test_a_talk_can_go_on_inside_the_server_before_one_pair_of_eyes() -> None:
    async with simulator() as place, place.running() as gateway:
        place.model.close_dms(place.ada)
        step = Reply(message=say("Step 1. Free at night?", buttons=(Button("Yes", "yes:1"),)))
        place.intake.answering = lambda event: (step,)
        row = await ad(place, gateway, Button("Apply", "apply:AD-1"))
        await place.model.press(place.ada, row, "Apply")
        shown = await place.model.expect_message(place.ada, "Step 1", place.hire)
        await place.model.press(place.ada, shown, "Yes")
        assert [event.action for event in place.intake.events if isinstance(event, Pressed)] == ["apply:AD-1", "yes:1"]
        assert place.model.read(place.ben, place.hire) == [row]


async def test_a_button_pressed_after_a_restart_works() -> None:
    async with simulator() as place:
        async with place.running() as gateway:
            row = await dm(place, gateway, Button("Yes", "yes:1"))
        async with place.running():
            assert (await place.model.press(place.ada, row, "Yes")).type == 6
        assert [event.action for event in place.intake.events if isinstance(event, Pressed)] == ["yes:1"]


async def test_a_choice_comes_with_its_values() -> None:
    select = Select("days:1", (Option("Mon", "mon"), Option("Tue", "tue")), "Which days?", most=2)
    async with simulator() as place, place.running() as gateway:
        await place.model.choose(place.ada, await ad(place, gateway, select=select), "Which days?", ["Mon", "Tue"])
        await place.intake.until(lambda intake: bool(intake.taken))
        event = place.intake.events[0]
        assert isinstance(event, Pressed)
        assert (event.action, event.values) == ("days:1", ("mon", "tue"))


async def test_a_button_that_opens_a_form_is_answered_by_the_form_and_the_form_comes_back() -> None:
    async with simulator() as place, place.running() as gateway:
        place.intake.answering = show_form
        first = await place.model.press(place.ada, await ad(place, gateway, Button("Apply", "apply?:AD-1")), "Apply")
        assert first.type == 9
        sent = place.model.submit(
            place.ada, None, {"pitch": "I am <@1> *good*", "when": ["later"]}, {"sample": [("a.txt", b"sample")]}
        )
        assert (await sent).type == 6
        event = place.intake.events[-1]
        assert isinstance(event, Submitted)
        assert event.form == "apply?:AD-1:form"
        assert dict(event.values) == {"pitch": ("I am <@1> *good*",), "when": ("later",), "sample": ("a.txt",)}
        assert [one.name for one in event.files] == ["a.txt"]
        assert await gateway.fetch(event.files[0]) == b"sample"


async def test_a_form_that_is_not_ready_gives_way_to_an_ordinary_message() -> None:
    async with simulator() as place, place.running() as gateway:
        row = await ad(place, gateway, Button("Apply", "apply?:AD-1"))
        assert (await place.model.press(place.ada, row, "Apply")).type == 6
        assert place.intake.unsaid == []  # the engine gave nothing, so it says it itself


async def test_an_interaction_that_has_lapsed_is_said_by_an_ordinary_message() -> None:
    form = ShowForm(form=FORM, otherwise=LATE)
    async with simulator() as place, place.running() as gateway:
        place.intake.answering = lambda event: (form,)
        row = await ad(place, gateway, Button("Apply", "apply?:AD-1"))
        place.model.shared.faults.append(Fault("discord", "respond", "error", 10062))
        place.model.press(place.ada, row, "Apply")
        await place.intake.until(lambda intake: bool(intake.unsaid))
        assert place.intake.unsaid[0][0] == (form,)


async def test_a_form_with_errors_is_not_taken_and_can_be_fixed() -> None:
    async with simulator() as place, place.running() as gateway:
        place.intake.answering = show_form
        place.intake.errors = {"pitch": "At least 20 characters, please, *not* 7."}
        await place.model.press(place.ada, await ad(place, gateway, Button("Apply", "apply?:AD-1")), "Apply")
        assert (await place.model.submit(place.ada, None, {"pitch": "Because", "when": ["soon"]})).type == 4
        assert len(place.intake.taken) == 1
        assert "At least 20 characters, please, *not* 7." in seen(place)
        assert "only you see this" in seen(place)
        again = await place.model.press(place.ada, place.model.latest(place.ada, place.hire), "Fix")
        assert again.type == 9
        event = place.intake.events[-1]
        assert isinstance(event, Pressed)
        assert event.action == "fix?:apply?:AD-1:form"


async def test_a_dangerous_button_asks_first_and_counts_only_then() -> None:
    async with simulator() as place, place.running() as gateway:
        row = await dm(place, gateway, Button("Reject 7", "reject:1", style="danger", confirm="7 people hear of it."))
        assert "7 people hear of it." in place.model.as_text(row, place.ada)
        assert (await place.model.press(place.ada, row, "Reject 7")).type == 4
        assert place.intake.taken == []
        assert "Reject 7?" in seen(place, private=True)
        assert "7 people hear of it." in seen(place, private=True)
        await place.model.press(place.ada, place.model.latest(place.ada), "Reject 7")
        await place.intake.until(lambda intake: bool(intake.taken))
        event = place.intake.events[0]
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
    async with simulator() as place, place.running():
        place.intake.answering = lambda event: (Reply(message=say("One.")), Reply(message=say("Two.")))
        who = {"ada": place.ada, "ben": place.ben}[person]
        assert (await place.model.slash(who, place.hire, command, options)).type == 5
        await place.model.expect_message(who, "Two.", place.hire)
        event = place.intake.events[0]
        assert isinstance(event, Invoked)
        assert (event.name, event.argument, event.may_manage) == (name, argument, may)
        assert event.place_name == "Gear Guild / #hire"
        mine = [place.model.as_text(one, who) for one in place.model.read(who, place.hire)]
        assert [one.split("\n")[-1] for one in mine] == ["One.", "Two."]
        assert all("only you see this" in one for one in mine)


async def test_a_command_without_an_answer_leaves_nothing_behind() -> None:
    async with simulator() as place, place.running():
        place.model.dm(place.ada, "hello")
        channel = place.model.dm_with(place.ada)
        assert channel is not None
        await place.intake.until(lambda intake: bool(intake.taken))
        await place.model.slash(place.ada, channel, "tender status")
        await place.model.expect(lambda: len(place.model.direct(place.ada)) == 1)
        event = place.intake.events[1]
        assert isinstance(event, Invoked)
        assert event.direct


async def test_an_event_that_could_not_be_kept_is_not_acknowledged() -> None:
    async with simulator() as place, place.running() as gateway:
        row = await ad(place, gateway, Button("Ask", "ask:AD-1"))
        place.model.switches.answer_within = 0.1
        place.intake.failing = 1
        press = place.model.press(place.ada, row, "Ask")
        await place.model.expect(lambda: bool(place.model.notices))
        assert isinstance(press.failure, InteractionFailed)
        assert place.intake.taken == []


async def test_an_answer_may_carry_a_file_and_be_long() -> None:
    async with simulator() as place, place.running() as gateway:
        digest = place.model.shared.keep(b"record")
        reply = Message(text=("word " * 900,), files=(Blob("record.txt", digest),))
        place.intake.answering = lambda event: (Reply(message=reply),)
        await place.model.press(place.ada, await dm(place, gateway, Button("Record", "record:1")), "Record")
        await place.model.expect_message(place.ada, "record.txt")
        assert len(place.model.direct(place.ada)) == 4


async def test_an_answer_that_comes_too_late_is_said_by_an_ordinary_message() -> None:
    async with simulator() as place, place.running() as gateway:
        reply = Reply(message=say("Late."))

        def answer(event: object) -> tuple[Reply]:
            place.model.shared.clock.set_to(place.model.now + timedelta(minutes=16))
            return (reply,)

        place.intake.answering = answer
        await place.model.press(place.ada, await dm(place, gateway, Button("Yes", "yes:1")), "Yes")
        await place.intake.until(lambda intake: bool(intake.unsaid))
        assert place.intake.unsaid[0][0] == (reply,)


async def test_a_form_after_a_command_is_said_by_an_ordinary_message() -> None:
    form = ShowForm(form=FORM, otherwise=LATE)
    async with simulator() as place, place.running():
        place.intake.answering = lambda event: (form, Reply(message=say("Here.")))
        await place.model.slash(place.ada, place.hire, "tender apply")
        await place.model.expect_message(place.ada, "Here.", place.hire)
        await place.intake.until(lambda intake: bool(intake.unsaid))
        assert place.intake.unsaid[0][0] == (form,)


async def test_a_press_that_could_not_be_deferred_still_counts() -> None:
    reply = Reply(message=say("Done."))
    async with simulator() as place, place.running() as gateway:
        place.intake.answering = lambda event: (reply,)
        row = await ad(place, gateway, Button("Ask", "ask:AD-1"))
        place.model.shared.faults.append(Fault("discord", "respond", "error", 10062))
        place.model.press(place.ada, row, "Ask")
        await place.intake.until(lambda intake: bool(intake.unsaid))
        assert [event.action for event in place.intake.events if isinstance(event, Pressed)] == ["ask:AD-1"]
        assert place.intake.unsaid[0][0] == (reply,)


async def test_nothing_piles_up_in_discord_py() -> None:
    async with simulator() as place, place.running() as gateway:
        place.intake.answering = show_form
        row = await ad(place, gateway, Button("Apply", "apply?:AD-1"))
        for _ in range(5):
            await place.model.press(place.ada, row, "Apply")
        client = gateway._client
        assert client is not None
        store = client._connection._view_store
        assert (store._views, store._modals, store._synced_message_views) == ({}, {}, {})
