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
from tests.support.discord_client import Bot, Box, make_bot, make_box, running, serving


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
    box, bot = make_box(), make_bot()
    seen = echoing(bot)
    async with serving(box.discord) as server, running(server, bot):
        answer = box.discord.expect_message(box.ada, "You said: hi")
        box.discord.dm(box.ada, "hi")
        found = await answer
        await server.quiet()
    assert found.author == box.discord.bot.id
    assert (seen[0].content, seen[0].author.name, seen[0].created_at) == ("hi", "ada", box.clock.now())


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
    box, bot = make_box(), make_bot()
    async with serving(box.discord) as server, running(server, bot):
        channel = await bot.fetch_channel(int(box.hire.id))
        assert isinstance(channel, discord.TextChannel)
        await channel.send("Ad", view=Buttons(timeout=None))
        ad = box.discord.latest(box.ada, box.hire)
        assert box.discord.as_text(ad, box.ada) == "Ad\n[Secret] [Change] [Later]"

        first = await box.discord.press(box.ada, ad, "v1|secret")
        assert first.type == 4
        assert box.discord.as_text(box.discord.latest(box.ada, box.hire), box.ada) == "(only you see this)\nOnly you"
        assert box.discord.latest(box.ben, box.hire) == ad

        more = box.discord.expect_message(box.ben, "And more", box.hire)
        assert (await box.discord.press(box.ada, ad, "Later")).type == 5
        await more
        texts = [box.discord.as_text(one, box.ada) for one in box.discord.read(box.ada, box.hire)]
        assert texts[-2:] == ["(only you see this)\nHere it is", "And more"]

        assert (await box.discord.press(box.ada, ad, "Change")).type == 7
        assert box.discord.as_text(ad, box.ben) == "Changed (edited)"


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
    box, bot = make_box(), make_bot()

    class Opener(discord.ui.View):
        @discord.ui.button(label="Open", custom_id="open")
        async def open(self, interaction: discord.Interaction, button: Any) -> None:
            await interaction.response.send_modal(Form())

    async with serving(box.discord) as server, running(server, bot):
        user = await bot.fetch_user(int(box.ada.id))
        await user.send("Apply here", view=Opener(timeout=None))
        card = box.discord.latest(box.ada)
        first = await box.discord.press(box.ada, card, "Open")
        screen = box.discord.screen(box.ada)
        assert first.modal is not None
        assert screen["modal"]["title"] == "Your pitch"
        values = {"pitch": "I write", "hours": ["10"]}
        done = await box.discord.submit(box.ada, first.modal, values, {"work": [("a.txt", b"sample")]})
        assert done.type == 4
        assert box.discord.as_text(box.discord.latest(box.ada), box.ada).endswith("I write / ['10'] / [b'sample']")


async def test_slash_commands_with_subcommands_in_server_and_dm() -> None:
    box, bot = make_box(), make_bot()
    tree = app_commands.CommandTree(bot)
    group = app_commands.Group(name="tender", description="Tender")

    @group.command(name="here", description="Use this channel")
    async def here(interaction: discord.Interaction, note: str, who: discord.User | None = None) -> None:
        await interaction.response.send_message(f"{note} {who} {interaction.guild_id}", ephemeral=True)

    tree.add_command(group)

    async def setup_hook() -> None:
        await tree.sync()

    bot.setup_hook = setup_hook  # type: ignore[method-assign]
    async with serving(box.discord) as server, running(server, bot):
        await box.discord.slash(box.ben, box.hire, "/tender here", {"note": "x", "who": box.ada})
        assert box.discord.latest(box.ben, box.hire).content == f"x ada {box.guild.id}"
        talk = box.discord.make_dm(box.ada)
        await box.discord.slash(box.ada, talk, "tender here", {"note": "y"})
        assert box.discord.latest(box.ada).content == "y None None"


async def test_files_both_ways() -> None:
    box, bot = make_box(), make_bot()
    got: list[bytes] = []

    @bot.event
    async def on_message(message: discord.Message) -> None:
        if message.attachments and message.author.id != bot.application_id:
            got.append(await message.attachments[0].read())
            await message.author.send("Thanks", file=discord.File(io.BytesIO(b"back" * 300), "answer.pdf"))

    async with serving(box.discord) as server, running(server, bot):
        answer = box.discord.expect_message(box.ada, "Thanks")
        box.discord.dm(box.ada, "my sample", files=[("söme file.txt", b"\x00bytes")])
        found = await answer
        url = box.discord.shown_to(box.ada, found)["files"][0]["url"]
        data = await bot.http.get_from_cdn(url)
        box.clock.set_to(box.clock.now() + timedelta(hours=25))
        with pytest.raises(discord.NotFound):
            await bot.http.get_from_cdn(url)
        assert await bot.http.get_from_cdn(box.discord.shown_to(box.ada, found)["files"][0]["url"]) == data
    assert got == [b"\x00bytes"]
    assert data == b"back" * 300
    assert box.discord.as_text(found, box.ada) == "Thanks\n[file: answer.pdf, 1.2 kB]"


async def test_forum_post_with_tag_and_private_thread() -> None:
    box, bot = make_box(), make_bot()
    forum = box.discord.add_channel(box.guild, "gigs", Kind.FORUM, tags=["open", "closed"], tag_required=True)
    async with serving(box.discord) as server, running(server, bot):
        place = await bot.fetch_channel(int(forum.id))
        assert isinstance(place, discord.ForumChannel)
        with pytest.raises(discord.HTTPException) as refused:
            await place.create_thread(name="Writer wanted", content="An ad")
        assert refused.value.code == 40067
        post = await place.create_thread(name="Writer wanted", content="An ad", applied_tags=[place.available_tags[0]])
        assert post.thread.id == post.message.id
        await post.thread.edit(applied_tags=[place.available_tags[1]], archived=True)
        shown = box.discord.screen(box.ada)["servers"][0]["channels"][1]["threads"][0]
        assert (shown["name"], shown["applied_tags"], shown["archived"]) == ("Writer wanted", ["closed"], True)
        assert shown["messages"][0]["text"] == "An ad"

        hire = await bot.fetch_channel(int(box.hire.id))
        assert isinstance(hire, discord.TextChannel)
        thread = await hire.create_thread(name="Ada", invitable=False)
        await thread.add_user(discord.Object(int(box.ada.id)))
        await thread.send("Just us")
        own = box.discord.channels[str(thread.id)]
        assert [one.content for one in box.discord.read(box.ada, own)] == ["Just us"]
        assert own.kind == Kind.PRIVATE_THREAD


async def test_resume_replays_what_was_missed() -> None:
    box, bot = make_box(), make_bot()
    seen = echoing(bot)
    async with serving(box.discord) as server, running(server, bot):
        server.gateway.drop()
        box.discord.dm(box.ada, "while away")
        await box.discord.expect_message(box.ada, "while away")
    assert (server.gateway.resumes, server.gateway.identifies) == (1, 1)
    assert [one.content for one in seen] == ["while away"]


@pytest.mark.parametrize("kind", ["op7", "disconnect"])
async def test_op7_asks_to_come_again(kind: str) -> None:
    box, bot = make_box(), make_bot()
    seen = echoing(bot)
    async with serving(box.discord) as server, running(server, bot):
        box.discord.shared.faults.append(Fault("discord", "MESSAGE_CREATE", kind))
        box.discord.dm(box.ada, "one")
        await box.discord.expect_message(box.ada, "You said: one")
    assert (server.gateway.resumes, server.gateway.identifies) == (1, 1)
    assert len(seen) == 1


async def test_op9_that_may_be_resumed() -> None:
    box, bot = make_box(), make_bot()
    seen = echoing(bot)
    async with serving(box.discord) as server, running(server, bot):
        server.gateway.invalidate(resumable=True)
        box.discord.dm(box.ada, "one")
        await box.discord.expect_message(box.ada, "You said: one")
    assert (server.gateway.resumes, server.gateway.identifies, len(seen)) == (1, 1, 1)


async def test_op9_replays_nothing_and_history_finds_it() -> None:
    box, bot = make_box(), make_bot()
    seen = echoing(bot)
    async with serving(box.discord) as server, running(server, bot):
        box.discord.dm(box.ada, "before")
        before = await box.discord.expect_message(box.ada, "You said: before")
        box.discord.shared.faults.append(Fault("discord", "MESSAGE_CREATE", "op9"))
        box.discord.dm(box.ada, "lost")
        await server.connected()
        user = await bot.fetch_user(int(box.ada.id))
        talk = await user.create_dm()
        missed = [one.content async for one in talk.history(after=discord.Object(int(before.id)))]
    assert server.gateway.identifies == 2
    assert [one.content for one in seen] == ["before"]
    assert missed == ["lost"]


async def test_a_session_dies_with_its_time() -> None:
    box, bot = make_box(), make_bot()
    async with serving(box.discord) as server, running(server, bot):
        server.gateway.drop()
        box.clock.set_to(box.clock.now() + timedelta(minutes=20))
        await server.connected()
    assert (server.gateway.resumes, server.gateway.identifies) == (0, 2)


async def test_a_restarted_client_finds_its_buttons() -> None:
    box = make_box()
    async with serving(box.discord) as server:
        first = make_bot()
        async with running(server, first):
            await (await first.fetch_user(int(box.ada.id))).send("Card", view=Buttons(timeout=None))
        second, pressed = make_bot(), []

        @second.event
        async def on_interaction(interaction: discord.Interaction) -> None:
            pressed.append((interaction.data or {}).get("custom_id"))
            await interaction.response.send_message("Still works")

        async with running(server, second):
            await box.discord.press(box.ada, box.discord.latest(box.ada), "Secret")
    assert pressed == ["v1|secret"]
    assert box.discord.latest(box.ada).content == "Still works"


async def test_closed_dms_and_strangers() -> None:
    box, bot = make_box(), make_bot()
    async with serving(box.discord) as server, running(server, bot):
        user = await bot.fetch_user(int(box.ada.id))
        box.discord.close_dms(box.ada)
        with pytest.raises(discord.Forbidden) as closed:
            await user.send("hello")
        box.discord.open_dms(box.ada)
        await user.send("hello")
        box.discord.leave(box.ada, box.guild)
        with pytest.raises(discord.Forbidden) as gone:
            await user.send("hello?")
    assert (closed.value.code, gone.value.code) == (50007, 50278)
    assert [one.content for one in box.discord.direct(box.ada)] == ["hello"]


@pytest.mark.parametrize("everywhere", [False, True])
async def test_429_is_waited_out(everywhere: bool) -> None:
    box, bot = make_box(), make_bot()
    async with serving(box.discord) as server, running(server, bot):
        value = {"retry_after": 0.01, "global": everywhere}
        box.discord.shared.faults.append(Fault("discord", "create_message", "429", value))
        user = await bot.fetch_user(int(box.ada.id))
        await user.send("patient")
    assert [one.content for one in box.discord.direct(box.ada)] == ["patient"]
    assert server.rest.calls["create_message", 429] == 1
    assert server.rest.invalid == 1


async def test_a_dropped_answer_is_not_sent_twice_thanks_to_the_nonce() -> None:
    box, bot = make_box(), make_bot()
    async with serving(box.discord) as server, running(server, bot):
        user = await bot.fetch_user(int(box.ada.id))
        await user.create_dm()
        box.discord.shared.faults.append(Fault("discord", "create_message", "drop_answer"))
        with pytest.raises(aiohttp.ClientError):
            await user.send("once", nonce=7)
        await user.send("once", nonce=7)
    assert [one.content for one in box.discord.direct(box.ada)] == ["once"]


async def test_wrong_token_and_forbidden_intent() -> None:
    box = make_box()
    async with serving(box.discord) as server:
        with pytest.raises(discord.LoginFailure):
            async with running(server, make_bot(), token="wrong"):
                pass
        with pytest.raises(discord.PrivilegedIntentsRequired):
            async with running(server, make_bot(discord.Intents(message_content=True, guilds=True))):
                pass


@pytest.mark.parametrize("allowed", [False, True])
async def test_content_is_blank_without_the_privileged_intent(allowed: bool) -> None:
    box = make_box()
    box.discord.application.message_content = allowed
    bot = make_bot(discord.Intents(guilds=True, guild_messages=True, dm_messages=True, message_content=allowed))
    seen = echoing(bot)
    async with serving(box.discord) as server, running(server, bot):
        plain = box.discord.say(box.ada, box.hire, "plain")
        box.discord.say(box.ada, box.hire, f"hey <@{box.discord.bot.id}>")
        box.discord.dm(box.ada, "private")
        await box.discord.expect_message(box.ada, "You said: private")
        channel = await bot.fetch_channel(int(box.hire.id))
        assert isinstance(channel, discord.TextChannel)
        again = await channel.fetch_message(int(plain.id))
    assert [one.content for one in seen] == ["plain" if allowed else "", f"hey <@{box.discord.bot.id}>", "private"]
    assert again.content == ("plain" if allowed else "")
    assert (seen[0].guild and seen[0].guild.name, type(seen[0].author)) == ("Gear Guild", discord.Member)


async def test_compressed_stream() -> None:
    box, bot = make_box(), make_bot()
    box.discord.switches.zlib = True
    seen = echoing(bot)
    async with serving(box.discord) as server, running(server, bot):
        box.discord.dm(box.ada, "packed")
        await box.discord.expect_message(box.ada, "You said: packed")
    assert len(seen) == 1


async def test_members_are_chunked_and_come_and_go() -> None:
    box, bot = make_box(), make_bot(discord.Intents(guilds=True, members=True))
    names: list[str] = []

    @bot.event
    async def on_member_join(member: discord.Member) -> None:
        names.append(f"+{member.name}")

    @bot.event
    async def on_raw_member_remove(event: discord.RawMemberRemoveEvent) -> None:
        names.append(f"-{event.user.name}")

    async with serving(box.discord) as server, running(server, bot):
        cy = box.discord.add_person("cy")
        box.discord.join(cy, box.guild)
        box.discord.leave(box.ada, box.guild)
        await server.quiet()
    assert names == ["+cy", "-ada"]


async def test_an_unanswered_press_fails_and_later_answers_are_refused() -> None:
    box, bot = make_box(), make_bot()
    held: list[discord.Interaction] = []

    @bot.event
    async def on_interaction(interaction: discord.Interaction) -> None:
        held.append(interaction)

    async with serving(box.discord) as server, running(server, bot):
        await _card(box, bot)
        box.discord.switches.answer_within = 0.02
        press = box.discord.press(box.ada, box.discord.latest(box.ada), "Secret")
        await server.quiet()
        assert str(press.failure) == "This interaction failed"
        with pytest.raises(discord.NotFound) as refused:
            await held[0].response.defer()
    assert refused.value.code == 10062
    assert box.discord.screen(box.ada)["notices"][0]["text"] == "This interaction failed"


async def _card(box: Box, bot: Bot) -> None:
    view = Buttons(timeout=None)
    view.stop()
    await (await bot.fetch_user(int(box.ada.id))).send("Card", view=view)


async def test_event_faults_twice_reordered_and_lost() -> None:
    box, bot = make_box(), make_bot()
    seen = echoing(bot)
    plan = box.discord.shared.faults
    async with serving(box.discord) as server, running(server, bot):
        for kind, text in (("duplicate", "twice"), ("reorder", "late"), ("", "early"), ("gap", "lost"), ("", "end")):
            if kind:
                plan.append(Fault("discord", "MESSAGE_CREATE", kind))
            box.discord.dm(box.ada, text)
        await box.discord.expect_message(box.ada, "You said: end")
    assert [one.content for one in seen] == ["twice", "twice", "early", "late", "end"]


class Layout(discord.ui.LayoutView):
    """Every kind of part that Components V2 has."""

    box: Any = discord.ui.Container(
        discord.ui.Section("# Delivery", accessory=discord.ui.Thumbnail("attachment://a.png", description="Shot")),
        discord.ui.Separator(),
        discord.ui.MediaGallery(discord.MediaGalleryItem("attachment://a.png", description="Big")),
        discord.ui.File("attachment://b.txt"),
        accent_colour=discord.Colour.blue(),
    )
    row: Any = discord.ui.ActionRow(discord.ui.Button(label="Open", custom_id="open"))


async def test_layout_view_there_and_back() -> None:
    box, bot = make_box(), make_bot()
    async with serving(box.discord) as server, running(server, bot):
        user = await bot.fetch_user(int(box.ada.id))
        files = [discord.File(io.BytesIO(b"x" * 10), name) for name in ("a.png", "b.txt")]
        sent = await user.send(view=Layout(timeout=None), files=files)
        assert box.discord.as_text(box.discord.latest(box.ada), box.ada).split("\n") == [
            "Delivery", "[image: Shot]", "---", "[image: Big]", "[file: b.txt]", "[Open]",
        ]  # fmt: skip
        again = discord.ui.LayoutView.from_message(await sent.channel.fetch_message(sent.id))
        assert again.content_length() == len("# Delivery")
        await sent.edit(view=Layout(timeout=None), attachments=sent.attachments)
        assert len(box.discord.latest(box.ada).attachments) == 2


async def test_the_other_calls_of_a_bot() -> None:
    box, bot = make_box(), make_bot()
    async with serving(box.discord) as server, running(server, bot):
        channel = await bot.fetch_channel(int(box.hire.id))
        assert isinstance(channel, discord.TextChannel)
        said = box.discord.say(box.ada, box.hire, "hello")
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
        await thread.add_user(discord.Object(int(box.ben.id)))
        members = {one.id for one in await thread.fetch_members()}
        await thread.edit(archived=True, locked=True)
        guild = await bot.fetch_guild(int(box.guild.id))
        names = [(await guild.fetch_member(int(one.id))).name for one in (box.ada, box.ben)]
        await mine.delete()
    assert (pinned, names, len(members)) == (["hi there"], ["ada", "ben"], 2)
    texts = [box.discord.as_text(one, box.ada) for one in box.discord.read(box.ada, box.hire)]
    assert texts == ["hello\n(🎉 1)", "tender pinned a message to this channel."]
    assert box.discord.channels[said.id].locked


async def test_stickers_previews_edits_and_deletions_arrive() -> None:
    box, bot = make_box(), make_bot()
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

    async with serving(box.discord) as server, running(server, bot):
        said = box.discord.dm(box.ada, "see https://x.y")
        await server.quiet()  # discord.py changes its message in place: handlers of one batch would see the last text
        box.discord.unfurl(said, "X")
        box.discord.edit(box.ada, said, "see")
        box.discord.delete(box.ada, said)
        box.discord.say(box.ada, box.discord.make_dm(box.ada), sticker="Wave")
        await server.quiet()
    assert heard == [
        ("said", "see https://x.y"),
        ("edited", ("see https://x.y", False)),
        ("edited", ("see", True)),
        ("deleted", int(said.id)),
        ("said", ["Wave"]),
    ]


async def test_the_bot_hears_of_a_server_it_is_added_to_and_thrown_out_of() -> None:
    box, bot = make_box(), make_bot()
    heard: list[str] = []

    @bot.event
    async def on_guild_join(guild: discord.Guild) -> None:
        heard.append(f"+{guild.name}")

    @bot.event
    async def on_guild_remove(guild: discord.Guild) -> None:
        heard.append(f"-{guild.name}")

    async with serving(box.discord) as server, running(server, bot):
        await bot.wait_until_ready()  # until then discord.py holds servers back
        other = box.discord.add_server("Copy Club", box.ben)
        await server.quiet()
        box.discord.remove_bot(other)
        await server.quiet()
    assert heard == ["+Copy Club", "-Copy Club"]


@pytest.mark.parametrize("kind", ["duplicate", "reorder", "gap", "op7"])
async def test_quiet_comes_after_every_kind_of_fault(kind: str) -> None:
    box, bot = make_box(), make_bot()
    seen = echoing(bot)
    async with serving(box.discord) as server, running(server, bot):
        box.discord.shared.faults.append(Fault("discord", "MESSAGE_CREATE", kind))
        box.discord.dm(box.ada, "last word")
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
    box, bot = make_box(), make_bot(intents)
    got: list[str] = []

    @bot.event
    async def on_message(message: discord.Message) -> None:
        got.append("guild" if message.guild else "dm")

    @bot.event
    async def on_raw_reaction_add(event: discord.RawReactionActionEvent) -> None:
        got.append("reaction")

    async with serving(box.discord) as server, running(server, bot):
        said = box.discord.dm(box.ada, "x")
        box.discord.say(box.ada, box.hire, "x")
        box.discord.react(box.ada, said, "👍")
        await server.quiet()
    assert got == heard


async def test_commands_of_one_server_and_who_is_offered_them() -> None:
    box, bot = make_box(), make_bot()
    tree = app_commands.CommandTree(bot)

    @tree.command(name="here", description="Use this channel", guild=discord.Object(int(box.guild.id)))
    @app_commands.default_permissions(manage_channels=True)
    @app_commands.choices(kind=[app_commands.Choice(name="Ads", value="ads")])
    async def here(interaction: discord.Interaction, kind: app_commands.Choice[str], count: int = 1) -> None:
        await interaction.response.send_message(f"{kind.value} {count}")

    async with serving(box.discord) as server, running(server, bot):
        await tree.sync(guild=discord.Object(int(box.guild.id)))
        with pytest.raises(NotPossible):
            box.discord.slash(box.ada, box.hire, "here", {"kind": "Ads"})
        with pytest.raises(NotPossible):
            box.discord.slash(box.ben, box.discord.make_dm(box.ben), "here", {"kind": "Ads"})
        with pytest.raises(NotPossible):
            box.discord.slash(box.ben, box.hire, "here")
        await box.discord.slash(box.ben, box.hire, "here", {"kind": "Ads", "count": 3})
        assert box.discord.latest(box.ada, box.hire).content == "ads 3"
        user = await bot.fetch_user(int(box.ada.id))
        assert (await user.display_avatar.read()).startswith(b"\x89PNG")


async def test_nothing_is_lost_over_restarts_and_broken_lines() -> None:
    box, luck, got = make_box(), random.Random(5), []
    async with serving(box.discord) as server:
        for life in range(4):
            bot = make_bot()

            @bot.event
            async def on_message(message: discord.Message) -> None:
                got.append(message.content)

            async with running(server, bot):
                for one in range(50):
                    if luck.random() < 0.2:
                        kind = luck.choice(["duplicate", "op7", "disconnect"])
                        box.discord.shared.faults.append(Fault("discord", "MESSAGE_CREATE", kind))
                    box.discord.dm(box.ada, f"{life}-{one}")
                    if luck.random() < 0.3:
                        await server.connected()
                        await server.quiet()
                await server.connected()
                await server.quiet()
    assert set(got) == {f"{life}-{one}" for life in range(4) for one in range(50)}
    assert server.gateway.identifies == 4
    assert server.gateway.resumes > 4
