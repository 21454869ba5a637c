"""The real slack-bolt against the Slack sandbox: what works here works against Slack's own servers."""

from collections.abc import AsyncIterator

import pytest

from adapters.sandbox.slack.people import Person
from adapters.sandbox.slack.reading import as_text
from adapters.sandbox.slack.sandbox import SlackSandbox
from adapters.sandbox.world import World
from tests.slackbox import bolt

pytestmark = pytest.mark.wire


@pytest.fixture
async def sandbox() -> AsyncIterator[SlackSandbox]:
    one = SlackSandbox(World())
    await one.server.start()
    yield one
    await one.server.stop()


@pytest.fixture
def ana(sandbox: SlackSandbox) -> Person:
    return sandbox.workspace.add_person("ana", "Ana Ruiz", tz="Europe/Madrid")


async def test_message_and_reply(sandbox: SlackSandbox, ana: Person) -> None:
    def register(app):
        @app.event("message")
        async def heard(event, say):
            await say(f"You said {event['text']}")

    async with bolt(sandbox, register):
        reply = sandbox.workspace.expect(
            lambda change: change.kind == "message" and "You said" in change.detail["text"]
        )
        sandbox.hands.say(ana, None, "hello")
        message = (await reply).message
        assert as_text(sandbox.workspace, message, ana) == "You said hello"
        await sandbox.server.quiet()
        assert not sandbox.workspace.envelopes.pending
