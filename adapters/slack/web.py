"""The line to Slack's Web API: one session, no blind repeats, pauses kept, errors in the engine's words."""

import json
from collections.abc import AsyncIterator, Callable
from typing import Any

import aiohttp
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.webhook.async_client import AsyncWebhookClient

from adapters.slack.pace import Pace
from adapters.slack.payloads import Json, listed, text
from adapters.slack.refusals import in_our_words
from bot.engine.ports import RefusedByPlatform, RetryLater

QUERIES = ("conversations.history", "conversations.replies", "conversations.info", "users.info", "files.info")
PAGE = 200


class Web:
    """Calls by name. Every call may raise RetryLater or RefusedByPlatform and nothing else. `token_refused` is why none
    will work until an admin acts, "" as long as they may."""

    def __init__(self, client: AsyncWebClient, pace: Pace, on_bad_token: Callable[[str], None]) -> None:
        self.client = client
        self.pace = pace
        self._on_bad_token = on_bad_token
        self.token_refused = ""

    async def call(self, method: str, *, place: str = "", **arguments: Any) -> Json:
        """One call. `place` is the channel whose pause counts; arguments that are None are left out."""
        present = {name: value for name, value in arguments.items() if value is not None}

        async def ask() -> Any:
            if method in QUERIES:
                return await self.client.api_call(method, http_verb="GET", params=_query(present))
            return await self.client.api_call(method, json=present)

        return await self.guarded(method, place, ask)

    async def guarded(self, method: str, place: str, ask: Callable[[], Any]) -> Json:
        """Run `ask`, which calls slack_sdk, with our pauses and our errors."""
        if self.token_refused:
            raise RefusedByPlatform("bad_token", self.token_refused)
        wait = self.pace.held(method, place)
        if wait:
            raise RetryLater(wait)
        try:
            answer = await ask()
        except SlackApiError as error:
            meaning = in_our_words(error)
            if isinstance(meaning, RetryLater) and meaning.certain:
                self.pace.hold(method, place, meaning.after)
            if isinstance(meaning, RefusedByPlatform) and meaning.why == "bad_token":
                self.refuse_token(meaning.detail)
            raise meaning from error
        except (TimeoutError, aiohttp.ClientError, OSError, json.JSONDecodeError) as error:
            raise RetryLater(5.0, certain=False, scope="platform") from error
        data = getattr(answer, "data", None)
        return data if isinstance(data, dict) else {}

    async def respond(self, url: str, part: Json) -> None:
        """Words for the one who pressed or typed a command, by the address that came with it (30 minutes, 5 times)."""

        async def ask() -> Any:
            hook = AsyncWebhookClient(url, session=self.client.session, retry_handlers=[])
            answer = await hook.send_dict(
                {
                    "text": part["text"],
                    "blocks": part["blocks"],
                    "response_type": "ephemeral",
                    "replace_original": False,
                }
            )
            if answer.status_code != 200:
                raise RefusedByPlatform("gone", f"response_url answered {answer.status_code}")
            return answer

        await self.guarded("response_url", url, ask)

    def refuse_token(self, detail: str) -> None:
        """The token is no good, as Slack says in `detail`: nothing is asked of it any more, and `on_bad_token` is told
        once (X19)."""
        if not self.token_refused:
            self.token_refused = detail or "bad token"
            self._on_bad_token(self.token_refused)

    async def pages(self, method: str, *, most: int = 50, **arguments: Any) -> AsyncIterator[list[Json]]:
        """The messages of a read method, page by page in Slack's order; at most `most` pages."""
        cursor: str | None = None
        for _ in range(most):
            answer = await self.call(method, limit=PAGE, cursor=cursor, **arguments)
            yield listed(answer, "messages")
            cursor = text(answer, "response_metadata", "next_cursor") or None
            if not answer.get("has_more") or cursor is None:
                return


def _query(arguments: dict[str, Any]) -> dict[str, str]:
    """Query arguments as Slack reads them: booleans as 1 and 0."""
    return {
        name: str(int(value)) if isinstance(value, bool) else value if isinstance(value, str) else json.dumps(value)
        for name, value in arguments.items()
    }
