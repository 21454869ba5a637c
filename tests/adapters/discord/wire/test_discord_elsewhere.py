"""The gateway on another server that speaks Discord's protocol: nothing but the address and the token changes."""

from adapters.discord.gateway import DiscordGateway
from adapters.discord.settings import DiscordSettings
from bot.engine.commands import Verbatim
from bot.engine.effects import Reply, ShowForm
from bot.engine.events import Account, Address, Event, Pressed, Said
from bot.engine.form_fields import Form, FormField
from bot.engine.messages import Button, say
from bot.engine.ports import DirectConversation
from tests.support.discord_intake import RecordingIntake
from tests.support.minimal_discord import DM, KAI, MinimalDiscord

TALK = Address("discord", "", DM["id"])
WHO = Account("discord", KAI["id"])
FORM = Form(Verbatim("apply?:1:form"), "Apply", (FormField("pitch", "Why you?"),))


def answers(event: Event) -> tuple[Reply | ShowForm, ...]:
    if isinstance(event, Pressed) and event.action == "apply?:1":
        return (ShowForm(form=FORM, otherwise=say("Press again.")),)
    return (Reply(message=say("Noted.")),)


def no_files(sha256: str) -> bytes:
    raise KeyError(sha256)


async def test_a_talk_on_another_discord() -> None:
    intake = RecordingIntake()
    intake.answering = answers
    async with MinimalDiscord() as there:
        missed = there.keep(KAI, {"content": "while you were away"})
        intake.talks = [DirectConversation(TALK, WHO, "")]
        gateway = DiscordGateway(DiscordSettings("token", there.api), no_files)
        await gateway.start(intake)
        try:
            assert gateway.listening
            assert (await there.until("PUT", "applications/901/commands"))[0]["name"] == "tender"
            await intake.until(lambda taken: len(taken.taken) == 1)

            await there.says("hello")
            await intake.until(lambda taken: len(taken.taken) == 2)
            assert [event.text for event in intake.events if isinstance(event, Said)] == [
                "while you were away",
                "hello",
            ]
            assert intake.taken[0][0] == f"discord:{missed['id']}"

            address = await gateway.direct(WHO)
            [part] = gateway.parts(
                say("Ready?", buttons=(Button("Yes", Verbatim("yes:1")), Button("Apply", Verbatim("apply?:1"))))
            )
            receipt = await gateway.send(address, part, nonce="first", again=False)
            sent = await there.until("POST", "channels/500/messages")
            assert (sent["content"], sent["nonce"], sent["enforce_nonce"]) == ("Ready?", "first", True)
            assert sent["allowed_mentions"] == {"parse": []}

            shown = next(one for one in there.said if one["id"] == receipt.message)
            token = await there.presses(shown, "yes:1")
            assert (await there.until("POST", "interactions/"))["type"] == 6
            assert (await there.until("POST", f"webhooks/901/{token}"))["content"] == "Noted."

            await there.presses(shown, "apply?:1")
            opened = await there.until("POST", "interactions/")
            assert (opened["type"], opened["data"]["custom_id"]) == (9, "apply?:1:form")
        finally:
            await gateway.stop()
        assert not gateway.listening
