"""The gateway sends to a Discord: once, within its limits, and calls each refusal by its name."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from adapters.discord.gateway import DiscordGateway
from adapters.discord.refusals import BY_CODE
from adapters.sandbox.discord.channels import Kind
from adapters.sandbox.discord.permissions import Permission
from adapters.sandbox.faults import Fault
from bot.engine.commands import Verbatim
from bot.engine.events import Account, Address
from bot.engine.messages import Blob, Button, Message, Strong, say
from bot.engine.ports import Knowledge, Platform, Receipt, RefusedByPlatform, RetryLater
from tests.support.discord_wire import DiscordWire, discord_wire


def texts(wire: DiscordWire, channel: object = None) -> list[str]:
    rows = wire.model.read(wire.ben, channel) if channel else wire.model.direct(wire.ada)  # type: ignore[arg-type]
    return [wire.model.as_text(row, wire.ada) for row in rows if row.author == wire.model.bot.id]


async def send(gateway: Platform, address: Address, message: Message, nonce: str = "n") -> list[Receipt]:
    return [
        await gateway.send(address, part, nonce=f"{nonce}.{number}", again=False)
        for number, part in enumerate(gateway.parts(message))
    ]


def ada(wire: DiscordWire) -> Account:
    return Account("discord", wire.ada.id)


async def test_a_dm_is_opened_and_written_to_with_buttons_and_a_file() -> None:
    async with discord_wire() as wire, wire.running() as gateway:
        digest = wire.model.shared.keep(b"the brief")
        address = await gateway.direct(ada(wire))
        message = say(
            "Hello ", Strong("Ada"), buttons=(Button("Yes", Verbatim("yes:1")),), files=(Blob("brief.txt", digest),)
        )
        [receipt] = await send(gateway, address, message)
        row = wire.model.latest(wire.ada)
        assert receipt == Receipt(address, row.id, wire.model.now)
        assert texts(wire) == ["Hello Ada\n[Yes]\n[file: brief.txt, 9 bytes]"]
        assert row.mentions == []
        assert await gateway.direct(ada(wire)) == address


async def test_a_long_message_arrives_in_order_and_whole() -> None:
    """X28."""
    async with discord_wire() as wire, wire.running() as gateway:
        words = "\n\n".join(f"Paragraph {number}: " + "word " * 60 for number in range(30))
        await send(gateway, await gateway.direct(ada(wire)), say(words, buttons=(Button("Yes", Verbatim("yes:1")),)))
        shown = texts(wire)
        assert len(shown) > 4
        assert shown[0].split("\n")[-1] == f"(1/{len(shown)})"
        assert [("[Yes]" in one) for one in shown] == [False] * (len(shown) - 1) + [True]
        assert " ".join(shown).count("Paragraph") == 30


async def test_a_part_sent_again_within_the_nonce_window_is_one_message() -> None:
    """X07."""
    async with discord_wire() as wire, wire.running() as gateway:
        [part] = gateway.parts(say("Once"))
        address = await gateway.direct(ada(wire))
        first = await gateway.send(address, part, nonce="a", again=False)
        async with wire.running() as other:
            assert await other.send(address, part, nonce="a", again=True) == first
        assert texts(wire) == ["Once"]


async def test_a_part_sent_again_long_after_is_found_among_our_own_messages() -> None:
    """X07."""
    async with discord_wire() as wire:
        async with wire.running() as gateway:
            [part] = gateway.parts(say("Once *upon*", buttons=(Button("Yes", Verbatim("yes:1")),)))
            address = await gateway.direct(ada(wire))
            began = wire.model.now
            first = await gateway.send(address, part, nonce="a", again=False)
        wire.model.shared.clock.set_to(wire.model.now + timedelta(hours=5))
        async with wire.running() as other:
            assert await other.send(address, part, nonce="a", again=True, began=began) == first
        assert len(texts(wire)) == 1


async def test_the_same_words_for_another_purpose_are_another_message() -> None:
    async with discord_wire() as wire, wire.running() as gateway:
        [part] = gateway.parts(say("Still on track?"))
        address = await gateway.direct(ada(wire))
        await gateway.send(address, part, nonce="monday", again=False)
        wire.model.shared.clock.set_to(wire.model.now + timedelta(minutes=10))
        await gateway.send(address, part, nonce="tuesday", again=True)
        assert texts(wire) == ["Still on track?"] * 2


async def test_the_same_words_just_before_are_not_taken_for_this_message() -> None:
    async with discord_wire() as wire:
        async with wire.running() as gateway:
            address = await gateway.direct(ada(wire))
            [part] = gateway.parts(say("Still on track?"))
            await gateway.send(address, part, nonce="monday", again=False)
        async with wire.running() as other:
            await other.send(address, part, nonce="tuesday", again=True, began=wire.model.now)
        assert texts(wire) == ["Still on track?"] * 2


async def test_a_lost_answer_is_uncertain_and_the_repeat_finds_the_message() -> None:
    """X08."""
    async with discord_wire() as wire, wire.running() as gateway:
        address = await gateway.direct(ada(wire))
        [part] = gateway.parts(say("Once"))
        wire.model.shared.faults.append(Fault("discord", "create_message", "drop_answer"))
        with pytest.raises(Exception) as lost:  # noqa: PT011
            await gateway.send(address, part, nonce="a", again=False)
        assert not isinstance(lost.value, RefusedByPlatform | RetryLater)
        wire.model.shared.clock.set_to(wire.model.now + timedelta(minutes=30))
        await gateway.send(address, part, nonce="a", again=True)
        assert texts(wire) == ["Once"]


async def test_a_message_is_changed_pinned_and_taken_back() -> None:
    async with discord_wire() as wire, wire.running() as gateway:
        address = wire.address(wire.hire)
        [receipt] = await send(gateway, address, say("Open", buttons=(Button("Apply", Verbatim("apply?:1")),)))
        await gateway.pin(receipt)
        await gateway.change(receipt, gateway.parts(say("Closed"))[-1])
        assert wire.model.messages[wire.hire.id][receipt.message].pinned_at is not None
        assert texts(wire, wire.hire)[0] == "Closed (edited)"
        await gateway.remove(receipt)
        await gateway.remove(receipt)
        with pytest.raises(RefusedByPlatform, match="gone"):
            await gateway.change(receipt, gateway.parts(say("Again"))[-1])


async def test_an_ad_in_a_forum_is_one_post_however_often_and_long() -> None:
    async with discord_wire() as wire, wire.running() as gateway:
        jobs = wire.model.add_channel(wire.guild, "jobs", Kind.FORUM)
        address = wire.address(jobs)
        ad = Message(title="Designer wanted", text=("word " * 700,), buttons=(Button("Apply", Verbatim("apply?:1")),))
        parts = gateway.parts(ad)
        assert len(parts) == 2
        receipt = await gateway.send(address, parts[0], nonce="a.0", again=False)
        follow = await gateway.send(address, parts[1], nonce="a.1", again=False)
        assert receipt.address.channel == follow.address.channel != jobs.id
        async with wire.running() as other:
            assert await other.send(address, parts[0], nonce="a.0", again=True) == receipt
            assert await other.send(address, parts[1], nonce="a.1", again=True) == follow
        posts = [one for one in wire.model.channels.values() if one.parent == jobs.id]
        assert [one.name for one in posts] == ["Designer wanted"]
        assert len(wire.model.read(wire.ben, posts[0])) == 2


async def test_a_post_that_was_put_away_is_taken_out_to_be_changed() -> None:
    async with discord_wire() as wire, wire.running() as gateway:
        jobs = wire.model.add_channel(wire.guild, "jobs", Kind.FORUM)
        [receipt] = await send(gateway, wire.address(jobs), Message(title="Ad", text=("Open",)))
        thread = wire.model.channel(receipt.address.channel)
        thread.archived = True
        await gateway.change(receipt, gateway.parts(say("Closed"))[-1])
        assert texts(wire, thread) == ["Closed (edited)"]


def closed(wire: DiscordWire) -> None:
    wire.model.close_dms(wire.ada)


def left(wire: DiscordWire) -> None:
    wire.model.leave(wire.ada, wire.guild)


@pytest.mark.parametrize(("happening", "why"), [(closed, "dm_closed"), (left, "no_shared_space")])
async def test_a_closed_door_is_an_ordinary_outcome(happening: Callable[[DiscordWire], None], why: str) -> None:
    """X21."""
    async with discord_wire() as wire, wire.running() as gateway:
        address = await gateway.direct(ada(wire))
        happening(wire)
        with pytest.raises(RefusedByPlatform) as refused:
            await send(gateway, address, say("Hello"))
        assert refused.value.why == why
        assert wire.troubles == []


async def test_a_channel_that_may_not_be_written_to_is_refused_and_explained() -> None:
    async with discord_wire() as wire, wire.running() as gateway:
        address = wire.address(wire.hire)
        assert await gateway.check(address) == ""
        wire.model.overwrite(wire.hire, wire.model.bot.id, deny=Permission.SEND_MESSAGES, member=True)
        await wire.server.quiet()
        assert "Send Messages" in await gateway.check(address)
        with pytest.raises(RefusedByPlatform) as refused:
            await send(gateway, address, say("Hello"))
        assert refused.value.why == "no_access"
        wire.model.delete_channel(wire.hire)
        await wire.server.quiet()
        assert "does not exist" in await gateway.check(address)
        with pytest.raises(RefusedByPlatform) as gone:
            await send(gateway, address, say("Hello"))
        assert gone.value.why == "gone"
        assert "Invite it" in await gateway.check(Address("discord", "1", "2"))


async def test_dms_are_opened_slowly() -> None:
    async with discord_wire() as wire, wire.running(dm_burst=2, dm_every=60.0) as gateway:
        people = [wire.model.add_person(f"p{number}") for number in range(3)]
        for person in people:
            wire.model.join(person, wire.guild)
        for person in people[:2]:
            await gateway.direct(Account("discord", person.id))
        with pytest.raises(RetryLater) as later:
            await gateway.direct(Account("discord", people[2].id))
        assert 0 < later.value.after <= 60
        assert later.value.certain
        await gateway.direct(Account("discord", people[0].id))


async def test_a_short_rate_limit_is_waited_for_and_a_long_one_told() -> None:
    async with discord_wire() as wire, wire.running() as gateway:
        address = wire.address(wire.hire)
        wire.model.shared.faults.append(Fault("discord", "create_message", "429", 0.01))
        await send(gateway, address, say("One"), "one")
        assert texts(wire, wire.hire) == ["One"]
        wire.model.shared.faults.append(Fault("discord", "create_message", "429", 90.0))
        with pytest.raises(RetryLater) as later:
            await send(gateway, address, say("Two"), "two")
        assert (later.value.after, later.value.certain) == (90.0, True)


async def test_a_token_that_is_revoked_is_told() -> None:
    async with discord_wire() as wire, wire.running() as gateway:
        wire.model.shared.faults.append(Fault("discord", "create_message", "error", (0, 401)))
        with pytest.raises(RefusedByPlatform) as refused:
            await send(gateway, wire.address(wire.hire), say("One"))
        assert refused.value.why == "bad_token"
        assert [why for why, _ in wire.troubles] == ["bad_token"]


async def outcome(wire: DiscordWire, gateway: Platform, error: object) -> Exception:
    """What a send comes to while Discord answers with this error code (and status)."""
    wire.model.shared.faults.append(Fault("discord", "create_message", "error", error))
    with pytest.raises(Exception) as raised:  # noqa: PT011
        await send(gateway, wire.address(wire.hire), say("One"))
    return raised.value


async def test_each_refusal_is_called_by_its_name() -> None:
    by_status = {401: "bad_token", 403: "no_access", 404: "gone", 413: "too_large", 400: "invalid", 409: "invalid"}
    async with discord_wire() as wire, wire.running() as gateway:
        for code, why in BY_CODE.items():
            refused = await outcome(wire, gateway, code)
            assert isinstance(refused, RefusedByPlatform), code
            assert (refused.why, str(code) in refused.detail) == (why, True)
        for status, reason in by_status.items():
            refused = await outcome(wire, gateway, (0, status))
            assert isinstance(refused, RefusedByPlatform), status
            assert refused.why == reason
        slowed = await outcome(wire, gateway, 20016)
        assert isinstance(slowed, RetryLater)
        assert slowed.scope == "place"
        uncertain = await outcome(wire, gateway, (0, 503))
        assert not isinstance(uncertain, RefusedByPlatform | RetryLater)
        assert texts(wire, wire.hire) == []


async def test_opening_too_fast_pauses_the_whole_platform_and_is_told() -> None:
    async with discord_wire() as wire, wire.running() as gateway:
        wire.model.switches.dm_openings = (0, timedelta(minutes=10))
        with pytest.raises(RetryLater) as later:
            await send(gateway, await gateway.direct(ada(wire)), say("Hello"))
        assert (later.value.scope, later.value.after) == ("platform", 600.0)
        assert [why for why, _ in wire.troubles] == ["too_fast"]


async def test_before_the_first_connection_nothing_is_uncertain() -> None:
    async with discord_wire() as wire:
        gateway = wire.gateway()
        with pytest.raises(RetryLater) as later:
            await gateway.direct(ada(wire))
        assert later.value.certain


async def test_people_are_looked_up() -> None:
    async with discord_wire() as wire, wire.running() as gateway:
        profile = await gateway.look_up(ada(wire))
        assert profile is not None
        assert (profile.name, profile.zone, profile.kind) == ("Ada", "", "outsider")
        assert await gateway.look_up(Account("discord", "1")) is None


async def test_a_file_too_large_is_refused_before_it_is_read() -> None:
    async with discord_wire() as wire, wire.running(largest_file=3) as gateway:
        wire.model.dm(wire.ada, files=[("sample.txt", b"hello")])
        await wire.intake.until(lambda intake: bool(intake.taken))
        event = wire.intake.events[0]
        with pytest.raises(RefusedByPlatform, match="too_large"):
            await gateway.fetch(event.files[0])  # type: ignore[attr-defined]


def test_the_gateway_is_a_platform_and_knowledge() -> None:
    def fits(one: DiscordGateway) -> tuple[Platform, Knowledge]:
        return one, one

    assert fits.__annotations__


async def test_a_channel_full_of_pins_keeps_those_it_has() -> None:
    async with discord_wire() as wire, wire.running() as gateway:
        [receipt] = await send(gateway, wire.address(wire.hire), say("Rules"))
        wire.model.shared.faults.append(Fault("discord", "pin", "error", 30003))
        await gateway.pin(receipt)
        wire.model.shared.faults.append(Fault("discord", "pin", "error", 50013))
        with pytest.raises(RefusedByPlatform, match="no_access"):
            await gateway.pin(receipt)


async def test_a_file_that_is_not_kept_is_a_defect_of_ours() -> None:
    async with discord_wire() as wire, wire.running() as gateway:
        with pytest.raises(RefusedByPlatform, match="invalid"):
            await send(gateway, wire.address(wire.hire), say("Here", files=(Blob("a.txt", "0" * 64),)))


async def test_a_file_over_discords_limit_is_refused() -> None:
    async with discord_wire() as wire, wire.running() as gateway:
        wire.model.switches.file_limit = 3
        digest = wire.model.shared.keep(b"four")
        with pytest.raises(RefusedByPlatform, match="too_large"):
            await send(gateway, wire.address(wire.hire), say("Here", files=(Blob("a.txt", digest),)))


async def test_a_file_whose_message_is_gone_is_gone() -> None:
    async with discord_wire() as wire, wire.running() as gateway:
        row = wire.model.dm(wire.ada, files=[("sample.txt", b"hello")])
        await wire.intake.until(lambda intake: bool(intake.taken))
        event = wire.intake.events[0]
        wire.model.delete(wire.ada, row)
        with pytest.raises(RefusedByPlatform, match="gone"):
            await gateway.fetch(event.files[0])  # type: ignore[attr-defined]


async def test_nonces_of_any_length_stay_apart() -> None:
    async with discord_wire() as wire, wire.running() as gateway:
        address = wire.address(wire.hire)
        for number in range(2):
            [part] = gateway.parts(say("Same words"))
            await gateway.send(address, part, nonce="n" * 40 + str(number), again=False)
        assert texts(wire, wire.hire) == ["Same words"] * 2
