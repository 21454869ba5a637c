"""The real discord.py talks to the small Discord as it would to the original."""

import io
import random
from datetime import timedelta
from typing import Any

import aiohttp
import discord
import pytest
from discord import app_commands

from adapters.sandbox.discord.channels import Kind
from adapters.sandbox.discord.refusals import NotPossible
from adapters.sandbox.faults import Fault
from tests.support.discord_client import Bot, GearGuild, gear_guild, make_bot, running, serving


def echoing(bot: Bot) -> list[discord.Message]:
    """Let the bot note and echo whatever is said to it."""
    seen: list[discord.Message] = []

    @bot.event
    async def on_message(message: discord.Message) -> None:
        if message.author.id != bot.application_id:
            seen.append(message)
            await message.channel.send(f"You said: {message.content}")

    return seen


async def test_direct_message_and_reply() -> None:
    gear, bot = gear_guild(), make_bot()
    seen = echoing(bot)
    async with serving(gear.discord) as server, running(server, bot):
        answer = gear.discord.expect_message(gear.ada, "You said: hi")
        gear.discord.dm(gear.ada, "hi")
        found = await answer
        await server.quiet()
    assert found.author == gear.discord.bot.id
    assert (seen[0].content, seen[0].author.name, seen[0].created_at) == ("hi", "ada", gear.clock.now())


class Buttons(discord.ui.View):
    """Three ways to answer a press."""

    @discord.ui.button(label="Secret", custom_id="v1|secret")
    async def secret(self, interaction: discord.Interaction, button: Any) -> None:
        await interaction.response.send_message("Only you", ephemeral=True)

    @discord.ui.button(label="Change", custom_id="v1|change")
    async def change(self, interaction: discord.Interaction, button: Any) -> None:
        await interaction.response.edit_message(content="Changed", view=None)

    @discord.ui.button(label="Later", custom_id="v1|later")
    async def later(self, interaction: discord.Interaction, button: Any) -> None:
        await interaction.response.defer(ephemeral=True, thinking=True)
        await interaction.followup.send("Here it is", ephemeral=True)
        await interaction.followup.send("And more")


async def test_buttons_answer_in_three_ways() -> None:
    gear, bot = gear_guild(), make_bot()
    async with serving(gear.discord) as server, running(server, bot):
        channel = await bot.fetch_channel(int(gear.hire.id))
        assert isinstance(channel, discord.TextChannel)
        await channel.send("Ad", view=Buttons(timeout=None))
        ad = gear.discord.latest(gear.ada, gear.hire)
        assert gear.discord.as_text(ad, gear.ada) == "Ad\n[Secret] [Change] [Later]"

        first = await gear.discord.press(gear.ada, ad, "v1|secret")
        assert first.type == 4
        assert (
            gear.discord.as_text(gear.discord.latest(gear.ada, gear.hire), gear.ada) == "(only you see this)\nOnly you"
        )
        assert gear.discord.latest(gear.ben, gear.hire) == ad

        more = gear.discord.expect_message(gear.ben, "And more", gear.hire)
        assert (await gear.discord.press(gear.ada, ad, "Later")).type == 5
        await more
        texts = [gear.discord.as_text(one, gear.ada) for one in gear.discord.read(gear.ada, gear.hire)]
        assert texts[-2:] == ["(only you see this)\nHere it is", "And more"]

        assert (await gear.discord.press(gear.ada, ad, "Change")).type == 7
        assert gear.discord.as_text(ad, gear.ben) == "Changed (edited)"


class Form(discord.ui.Modal, title="Your pitch"):
    """A text and a select in labels."""

    pitch: Any = discord.ui.Label(text="Pitch", component=discord.ui.TextInput(custom_id="pitch", min_length=3))
    hours: Any = discord.ui.Label(
        text="Hours",
        component=discord.ui.Select(custom_id="hours", options=[discord.SelectOption(label="Ten", value="10")]),
    )
    work: Any = discord.ui.Label(
        text="Samples", component=discord.ui.FileUpload(custom_id="work", required=False, max_values=2)
    )

    async def on_submit(self, interaction: discord.Interaction) -> None:
        files = [await one.read() for one in self.work.component.values]
        text = f"{self.pitch.component.value} / {self.hours.component.values} / {files}"
        await interaction.response.send_message(text, ephemeral=True)


async def test_modal_with_text_select_and_file() -> None:
    gear, bot = gear_guild(), make_bot()

    class Opener(discord.ui.View):
        @discord.ui.button(label="Open", custom_id="open")
        async def open(self, interaction: discord.Interaction, button: Any) -> None:
            await interaction.response.send_modal(Form())

    async with serving(gear.discord) as server, running(server, bot):
        user = await bot.fetch_user(int(gear.ada.id))
        await user.send("Apply here", view=Opener(timeout=None))
        card = gear.discord.latest(gear.ada)
        first = await gear.discord.press(gear.ada, card, "Open")
        screen = gear.discord.screen(gear.ada)
        assert first.modal is not None
        assert screen["modal"]["title"] == "Your pitch"
        values = {"pitch": "I write", "hours": ["10"]}
        done = await gear.discord.submit(gear.ada, first.modal, values, {"work": [("a.txt", b"sample")]})
        assert done.type == 4
        assert gear.discord.as_text(gear.discord.latest(gear.ada), gear.ada).endswith("I write / ['10'] / [b'sample']")


async def test_slash_commands_with_subcommands_in_server_and_dm() -> None:
    gear, bot = gear_guild(), make_bot()
    tree = app_commands.CommandTree(bot)
    group = app_commands.Group(name="tender", description="Tender")

    @group.command(name="here", description="Use this channel")
    async def here(interaction: discord.Interaction, note: str, who: discord.User | None = None) -> None:
        await interaction.response.send_message(f"{note} {who} {interaction.guild_id}", ephemeral=True)

    tree.add_command(group)

    async def setup_hook() -> None:
        await tree.sync()

    bot.setup_hook = setup_hook  # type: ignore[method-assign]
    async with serving(gear.discord) as server, running(server, bot):
        await gear.discord.slash(gear.ben, gear.hire, "/tender here", {"note": "x", "who": gear.ada})
        assert gear.discord.latest(gear.ben, gear.hire).content == f"x ada {gear.guild.id}"
        talk = gear.discord.make_dm(gear.ada)
        await gear.discord.slash(gear.ada, talk, "tender here", {"note": "y"})
        assert gear.discord.latest(gear.ada).content == "y None None"


async def test_files_both_ways() -> None:
    gear, bot = gear_guild(), make_bot()
    got: list[bytes] = []

    @bot.event
    async def on_message(message: discord.Message) -> None:
        if message.attachments and message.author.id != bot.application_id:
            got.append(await message.attachments[0].read())
            await message.author.send("Thanks", file=discord.File(io.BytesIO(b"back" * 300), "answer.pdf"))

    async with serving(gear.discord) as server, running(server, bot):
        answer = gear.discord.expect_message(gear.ada, "Thanks")
        gear.discord.dm(gear.ada, "my sample", files=[("söme file.txt", b"\x00bytes")])
        found = await answer
        url = gear.discord.shown_to(gear.ada, found)["files"][0]["url"]
        data = await bot.http.get_from_cdn(url)
        gear.clock.set_to(gear.clock.now() + timedelta(hours=25))
        with pytest.raises(discord.NotFound):
            await bot.http.get_from_cdn(url)
        assert await bot.http.get_from_cdn(gear.discord.shown_to(gear.ada, found)["files"][0]["url"]) == data
    assert got == [b"\x00bytes"]
    assert data == b"back" * 300
    assert gear.discord.as_text(found, gear.ada) == "Thanks\n[file: answer.pdf, 1.2 kB]"


async def test_forum_post_with_tag_and_private_thread() -> None:
    gear, bot = gear_guild(), make_bot()
    forum = gear.discord.add_channel(gear.guild, "gigs", Kind.FORUM, tags=["open", "closed"], tag_required=True)
    async with serving(gear.discord) as server, running(server, bot):
        place = await bot.fetch_channel(int(forum.id))
        assert isinstance(place, discord.ForumChannel)
        with pytest.raises(discord.HTTPException) as refused:
            await place.create_thread(name="Writer wanted", content="An ad")
        assert refused.value.code == 40067
        post = await place.create_thread(name="Writer wanted", content="An ad", applied_tags=[place.available_tags[0]])
        assert post.thread.id == post.message.id
        await post.thread.edit(applied_tags=[place.available_tags[1]], archived=True)
        shown = gear.discord.screen(gear.ada)["servers"][0]["channels"][1]["threads"][0]
        assert (shown["name"], shown["applied_tags"], shown["archived"]) == ("Writer wanted", ["closed"], True)
        assert shown["messages"][0]["text"] == "An ad"

        hire = await bot.fetch_channel(int(gear.hire.id))
        assert isinstance(hire, discord.TextChannel)
        thread = await hire.create_thread(name="Ada", invitable=False)
        await thread.add_user(discord.Object(int(gear.ada.id)))
        await thread.send("Just us")
        own = gear.discord.channels[str(thread.id)]
        assert [one.content for one in gear.discord.read(gear.ada, own)] == ["Just us"]
        assert own.kind == Kind.PRIVATE_THREAD


async def test_resume_replays_what_was_missed() -> None:
    gear, bot = gear_guild(), make_bot()
    seen = echoing(bot)
    async with serving(gear.discord) as server, running(server, bot):
        server.gateway.drop()
        gear.discord.dm(gear.ada, "while away")
        await gear.discord.expect_message(gear.ada, "while away")
    assert (server.gateway.resumes, server.gateway.identifies) == (1, 1)
    assert [one.content for one in seen] == ["while away"]


@pytest.mark.parametrize("kind", ["op7", "disconnect"])
async def test_op7_asks_to_come_again(kind: str) -> None:
    gear, bot = gear_guild(), make_bot()
    seen = echoing(bot)
    async with serving(gear.discord) as server, running(server, bot):
        gear.discord.shared.faults.append(Fault("discord", "MESSAGE_CREATE", kind))
        gear.discord.dm(gear.ada, "one")
        await gear.discord.expect_message(gear.ada, "You said: one")
    assert (server.gateway.resumes, server.gateway.identifies) == (1, 1)
    assert len(seen) == 1


async def test_op9_that_may_be_resumed() -> None:
    gear, bot = gear_guild(), make_bot()
    seen = echoing(bot)
    async with serving(gear.discord) as server, running(server, bot):
        server.gateway.invalidate(resumable=True)
        gear.discord.dm(gear.ada, "one")
        await gear.discord.expect_message(gear.ada, "You said: one")
    assert (server.gateway.resumes, server.gateway.identifies, len(seen)) == (1, 1, 1)


async def test_op9_replays_nothing_and_history_finds_it() -> None:
    gear, bot = gear_guild(), make_bot()
    seen = echoing(bot)
    async with serving(gear.discord) as server, running(server, bot):
        gear.discord.dm(gear.ada, "before")
        before = await gear.discord.expect_message(gear.ada, "You said: before")
        gear.discord.shared.faults.append(Fault("discord", "MESSAGE_CREATE", "op9"))
        gear.discord.dm(gear.ada, "lost")
        await server.connected()
        user = await bot.fetch_user(int(gear.ada.id))
        talk = await user.create_dm()
        missed = [one.content async for one in talk.history(after=discord.Object(int(before.id)))]
    assert server.gateway.identifies == 2
    assert [one.content for one in seen] == ["before"]
    assert missed == ["lost"]


async def test_a_session_dies_with_its_time() -> None:
    gear, bot = gear_guild(), make_bot()
    async with serving(gear.discord) as server, running(server, bot):
        server.gateway.drop()
        gear.clock.set_to(gear.clock.now() + timedelta(minutes=20))
        await server.connected()
    assert (server.gateway.resumes, server.gateway.identifies) == (0, 2)


async def test_a_restarted_client_finds_its_buttons() -> None:
    gear = gear_guild()
    async with serving(gear.discord) as server:
        first = make_bot()
        async with running(server, first):
            await (await first.fetch_user(int(gear.ada.id))).send("Card", view=Buttons(timeout=None))
        second, pressed = make_bot(), []

        @second.event
        async def on_interaction(interaction: discord.Interaction) -> None:
            pressed.append((interaction.data or {}).get("custom_id"))
            await interaction.response.send_message("Still works")

        async with running(server, second):
            await gear.discord.press(gear.ada, gear.discord.latest(gear.ada), "Secret")
    assert pressed == ["v1|secret"]
    assert gear.discord.latest(gear.ada).content == "Still works"


async def test_closed_dms_and_strangers() -> None:
    gear, bot = gear_guild(), make_bot()
    async with serving(gear.discord) as server, running(server, bot):
        user = await bot.fetch_user(int(gear.ada.id))
        gear.discord.close_dms(gear.ada)
        with pytest.raises(discord.Forbidden) as closed:
            await user.send("hello")
        gear.discord.open_dms(gear.ada)
        await user.send("hello")
        gear.discord.leave(gear.ada, gear.guild)
        with pytest.raises(discord.Forbidden) as gone:
            await user.send("hello?")
    assert (closed.value.code, gone.value.code) == (50007, 50278)
    assert [one.content for one in gear.discord.direct(gear.ada)] == ["hello"]


@pytest.mark.parametrize("everywhere", [False, True])
async def test_429_is_waited_out(everywhere: bool) -> None:
    gear, bot = gear_guild(), make_bot()
    async with serving(gear.discord) as server, running(server, bot):
        value = {"retry_after": 0.01, "global": everywhere}
        gear.discord.shared.faults.append(Fault("discord", "create_message", "429", value))
        user = await bot.fetch_user(int(gear.ada.id))
        await user.send("patient")
    assert [one.content for one in gear.discord.direct(gear.ada)] == ["patient"]
    assert server.rest.calls["create_message", 429] == 1
    assert server.rest.invalid == 1


async def test_a_dropped_answer_is_not_sent_twice_thanks_to_the_nonce() -> None:
    gear, bot = gear_guild(), make_bot()
    async with serving(gear.discord) as server, running(server, bot):
        user = await bot.fetch_user(int(gear.ada.id))
        await user.create_dm()
        gear.discord.shared.faults.append(Fault("discord", "create_message", "drop_answer"))
        with pytest.raises(aiohttp.ClientError):
            await user.send("once", nonce=7)
        await user.send("once", nonce=7)
    assert [one.content for one in gear.discord.direct(gear.ada)] == ["once"]


async def test_wrong_token_and_forbidden_intent() -> None:
    gear = gear_guild()
    async with serving(gear.discord) as server:
        with pytest.raises(discord.LoginFailure):
            async with running(server, make_bot(), token="wrong"):
                pass
        with pytest.raises(discord.PrivilegedIntentsRequired):
            async with running(server, make_bot(discord.Intents(message_content=True, guilds=True))):
                pass


@pytest.mark.parametrize("allowed", [False, True])
async def test_content_is_blank_without_the_privileged_intent(allowed: bool) -> None:
    gear = gear_guild()
    gear.discord.application.message_content = allowed
    bot = make_bot(discord.Intents(guilds=True, guild_messages=True, dm_messages=True, message_content=allowed))
    seen = echoing(bot)
    async with serving(gear.discord) as server, running(server, bot):
        plain = gear.discord.say(gear.ada, gear.hire, "plain")
        gear.discord.say(gear.ada, gear.hire, f"hey <@{gear.discord.bot.id}>")
        gear.discord.dm(gear.ada, "private")
        await gear.discord.expect_message(gear.ada, "You said: private")
        channel = await bot.fetch_channel(int(gear.hire.id))
        assert isinstance(channel, discord.TextChannel)
        again = await channel.fetch_message(int(plain.id))
    assert [one.content for one in seen] == ["plain" if allowed else "", f"hey <@{gear.discord.bot.id}>", "private"]
    assert again.content == ("plain" if allowed else "")
    assert (seen[0].guild and seen[0].guild.name, type(seen[0].author)) == ("Gear Guild", discord.Member)


async def test_compressed_stream() -> None:
    gear, bot = gear_guild(), make_bot()
    gear.discord.switches.zlib = True
    seen = echoing(bot)
    async with serving(gear.discord) as server, running(server, bot):
        gear.discord.dm(gear.ada, "packed")
        await gear.discord.expect_message(gear.ada, "You said: packed")
    assert len(seen) == 1


async def test_members_are_chunked_and_come_and_go() -> None:
    gear, bot = gear_guild(), make_bot(discord.Intents(guilds=True, members=True))
    names: list[str] = []

    @bot.event
    async def on_member_join(member: discord.Member) -> None:
        names.append(f"+{member.name}")

    @bot.event
    async def on_raw_member_remove(event: discord.RawMemberRemoveEvent) -> None:
        names.append(f"-{event.user.name}")

    async with serving(gear.discord) as server, running(server, bot):
        cy = gear.discord.add_person("cy")
        gear.discord.join(cy, gear.guild)
        gear.discord.leave(gear.ada, gear.guild)
        await server.quiet()
    assert names == ["+cy", "-ada"]


async def test_an_unanswered_press_fails_and_later_answers_are_refused() -> None:
    gear, bot = gear_guild(), make_bot()
    held: list[discord.Interaction] = []

    @bot.event
    async def on_interaction(interaction: discord.Interaction) -> None:
        held.append(interaction)

    async with serving(gear.discord) as server, running(server, bot):
        await _card(gear, bot)
        gear.discord.switches.answer_within = 0.02
        press = gear.discord.press(gear.ada, gear.discord.latest(gear.ada), "Secret")
        await server.quiet()
        assert str(press.failure) == "This interaction failed"
        with pytest.raises(discord.NotFound) as refused:
            await held[0].response.defer()
    assert refused.value.code == 10062
    assert gear.discord.screen(gear.ada)["notices"][0]["text"] == "This interaction failed"


async def _card(gear: GearGuild, bot: Bot) -> None:
    view = Buttons(timeout=None)
    view.stop()
    await (await bot.fetch_user(int(gear.ada.id))).send("Card", view=view)


async def test_event_faults_twice_reordered_and_lost() -> None:
    gear, bot = gear_guild(), make_bot()
    seen = echoing(bot)
    plan = gear.discord.shared.faults
    async with serving(gear.discord) as server, running(server, bot):
        for kind, text in (("duplicate", "twice"), ("reorder", "late"), ("", "early"), ("gap", "lost"), ("", "end")):
            if kind:
                plan.append(Fault("discord", "MESSAGE_CREATE", kind))
            gear.discord.dm(gear.ada, text)
        await gear.discord.expect_message(gear.ada, "You said: end")
    assert [one.content for one in seen] == ["twice", "twice", "early", "late", "end"]


class Layout(discord.ui.LayoutView):
    """Every kind of part that Components V2 has."""

    gear: Any = discord.ui.Container(
        discord.ui.Section("# Delivery", accessory=discord.ui.Thumbnail("attachment://a.png", description="Shot")),
        discord.ui.Separator(),
        discord.ui.MediaGallery(discord.MediaGalleryItem("attachment://a.png", description="Big")),
        discord.ui.File("attachment://b.txt"),
        accent_colour=discord.Colour.blue(),
    )
    row: Any = discord.ui.ActionRow(discord.ui.Button(label="Open", custom_id="open"))


async def test_layout_view_there_and_back() -> None:
    gear, bot = gear_guild(), make_bot()
    async with serving(gear.discord) as server, running(server, bot):
        user = await bot.fetch_user(int(gear.ada.id))
        files = [discord.File(io.BytesIO(b"x" * 10), name) for name in ("a.png", "b.txt")]
        sent = await user.send(view=Layout(timeout=None), files=files)
        assert gear.discord.as_text(gear.discord.latest(gear.ada), gear.ada).split("\n") == [
            "Delivery", "[image: Shot]", "---", "[image: Big]", "[file: b.txt]", "[Open]",
        ]  # fmt: skip
        again = discord.ui.LayoutView.from_message(await sent.channel.fetch_message(sent.id))
        assert again.content_length() == len("# Delivery")
        await sent.edit(view=Layout(timeout=None), attachments=sent.attachments)
        assert len(gear.discord.latest(gear.ada).attachments) == 2


async def test_the_other_calls_of_a_bot() -> None:
    gear, bot = gear_guild(), make_bot()
    async with serving(gear.discord) as server, running(server, bot):
        channel = await bot.fetch_channel(int(gear.hire.id))
        assert isinstance(channel, discord.TextChannel)
        said = gear.discord.say(gear.ada, gear.hire, "hello")
        async with channel.typing():
            theirs = await channel.fetch_message(int(said.id))
        mine = await theirs.reply("hi", mention_author=True)
        await mine.edit(content="hi there", suppress=True)
        await mine.add_reaction("👍")
        await mine.remove_reaction("👍", discord.Object(bot.application_id or 0))
        await theirs.add_reaction("🎉")
        await mine.pin()
        pinned = [one.content async for one in channel.pins()]
        await mine.unpin()
        thread = await theirs.create_thread(name="Talk")
        await thread.add_user(discord.Object(int(gear.ben.id)))
        members = {one.id for one in await thread.fetch_members()}
        await thread.edit(archived=True, locked=True)
        guild = await bot.fetch_guild(int(gear.guild.id))
        names = [(await guild.fetch_member(int(one.id))).name for one in (gear.ada, gear.ben)]
        await mine.delete()
    assert (pinned, names, len(members)) == (["hi there"], ["ada", "ben"], 2)
    texts = [gear.discord.as_text(one, gear.ada) for one in gear.discord.read(gear.ada, gear.hire)]
    assert texts == ["hello\n(🎉 1)", "tender pinned a message to this channel."]
    assert gear.discord.channels[said.id].locked


async def test_stickers_previews_edits_and_deletions_arrive() -> None:
    gear, bot = gear_guild(), make_bot()
    heard: list[tuple[str, Any]] = []

    @bot.event
    async def on_message(message: discord.Message) -> None:
        heard.append(("said", [one.name for one in message.stickers] or message.content))

    @bot.event
    async def on_raw_message_edit(event: discord.RawMessageUpdateEvent) -> None:
        heard.append(("edited", (event.message.content, event.message.edited_at is not None)))

    @bot.event
    async def on_raw_message_delete(event: discord.RawMessageDeleteEvent) -> None:
        heard.append(("deleted", event.message_id))

    async with serving(gear.discord) as server, running(server, bot):
        said = gear.discord.dm(gear.ada, "see https://x.y")
        await server.quiet()  # discord.py changes its message in place: handlers of one batch would see the last text
        gear.discord.unfurl(said, "X")
        gear.discord.edit(gear.ada, said, "see")
        gear.discord.delete(gear.ada, said)
        gear.discord.say(gear.ada, gear.discord.make_dm(gear.ada), sticker="Wave")
        await server.quiet()
    assert heard == [
        ("said", "see https://x.y"),
        ("edited", ("see https://x.y", False)),
        ("edited", ("see", True)),
        ("deleted", int(said.id)),
        ("said", ["Wave"]),
    ]


async def test_the_bot_hears_of_a_server_it_is_added_to_and_thrown_out_of() -> None:
    gear, bot = gear_guild(), make_bot()
    heard: list[str] = []

    @bot.event
    async def on_guild_join(guild: discord.Guild) -> None:
        heard.append(f"+{guild.name}")

    @bot.event
    async def on_guild_remove(guild: discord.Guild) -> None:
        heard.append(f"-{guild.name}")

    async with serving(gear.discord) as server, running(server, bot):
        await bot.wait_until_ready()  # until then discord.py holds servers back
        other = gear.discord.add_server("Copy Club", gear.ben)
        await server.quiet()
        gear.discord.remove_bot(other)
        await server.quiet()
    assert heard == ["+Copy Club", "-Copy Club"]


@pytest.mark.parametrize("kind", ["duplicate", "reorder", "gap", "op7"])
async def test_quiet_comes_after_every_kind_of_fault(kind: str) -> None:
    gear, bot = gear_guild(), make_bot()
    seen = echoing(bot)
    async with serving(gear.discord) as server, running(server, bot):
        gear.discord.shared.faults.append(Fault("discord", "MESSAGE_CREATE", kind))
        gear.discord.dm(gear.ada, "last word")
        await server.quiet()
    assert len(seen) == {"duplicate": 2, "reorder": 1, "gap": 0, "op7": 1}[kind]


@pytest.mark.parametrize(
    ("intents", "heard"),
    [
        (discord.Intents(guilds=True), []),
        (discord.Intents(guilds=True, dm_messages=True), ["dm"]),
        (discord.Intents(guilds=True, guild_messages=True), ["guild"]),
        (discord.Intents(guilds=True, dm_messages=True, dm_reactions=True), ["dm", "reaction"]),
    ],
)
async def test_only_intended_events_arrive(intents: discord.Intents, heard: list[str]) -> None:
    gear, bot = gear_guild(), make_bot(intents)
    got: list[str] = []

    @bot.event
    async def on_message(message: discord.Message) -> None:
        got.append("guild" if message.guild else "dm")

    @bot.event
    async def on_raw_reaction_add(event: discord.RawReactionActionEvent) -> None:
        got.append("reaction")

    async with serving(gear.discord) as server, running(server, bot):
        said = gear.discord.dm(gear.ada, "x")
        gear.discord.say(gear.ada, gear.hire, "x")
        gear.discord.react(gear.ada, said, "👍")
        await server.quiet()
    assert got == heard


async def test_commands_of_one_server_and_who_is_offered_them() -> None:
    gear, bot = gear_guild(), make_bot()
    tree = app_commands.CommandTree(bot)

    @tree.command(name="here", description="Use this channel", guild=discord.Object(int(gear.guild.id)))
    @app_commands.default_permissions(manage_channels=True)
    @app_commands.choices(kind=[app_commands.Choice(name="Ads", value="ads")])
    async def here(interaction: discord.Interaction, kind: app_commands.Choice[str], count: int = 1) -> None:
        await interaction.response.send_message(f"{kind.value} {count}")

    async with serving(gear.discord) as server, running(server, bot):
        await tree.sync(guild=discord.Object(int(gear.guild.id)))
        with pytest.raises(NotPossible):
            gear.discord.slash(gear.ada, gear.hire, "here", {"kind": "Ads"})
        with pytest.raises(NotPossible):
            gear.discord.slash(gear.ben, gear.discord.make_dm(gear.ben), "here", {"kind": "Ads"})
        with pytest.raises(NotPossible):
            gear.discord.slash(gear.ben, gear.hire, "here")
        await gear.discord.slash(gear.ben, gear.hire, "here", {"kind": "Ads", "count": 3})
        assert gear.discord.latest(gear.ada, gear.hire).content == "ads 3"
        user = await bot.fetch_user(int(gear.ada.id))
        assert (await user.display_avatar.read()).startswith(b"\x89PNG")


async def test_nothing_is_lost_over_restarts_and_broken_lines() -> None:
    gear, luck, got = gear_guild(), random.Random(5), []
    async with serving(gear.discord) as server:
        for life in range(4):
            bot = make_bot()

            @bot.event
            async def on_message(message: discord.Message) -> None:
                got.append(message.content)

            async with running(server, bot):
                for one in range(50):
                    if luck.random() < 0.2:
                        kind = luck.choice(["duplicate", "op7", "disconnect"])
                        gear.discord.shared.faults.append(Fault("discord", "MESSAGE_CREATE", kind))
                    gear.discord.dm(gear.ada, f"{life}-{one}")
                    if luck.random() < 0.3:
                        await server.connected()
                        await server.quiet()
                await server.connected()
                await server.quiet()
    assert set(got) == {f"{life}-{one}" for life in range(4) for one in range(50)}
    assert server.gateway.identifies == 4
    assert server.gateway.resumes > 4
