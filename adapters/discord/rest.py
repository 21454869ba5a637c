"""The calls to Discord's HTTP API, through discord.py's own client: its rate limits, retries and session."""

import asyncio
import io
from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Any, TypeVar

import discord
from discord.http import HTTPClient, MultipartParameters, Route

from adapters.discord.json_object import Json
from adapters.discord.pace import Bucket
from adapters.discord.refusals import TOO_FAST, code, judged
from adapters.discord.settings import DiscordSettings
from bot.engine.alert import Alert, OnAlert
from bot.engine.ports import RefusedByPlatform, RetryLater

Upload = tuple[str, bytes]
T = TypeVar("T")

NOT_CONNECTED_PAUSE = 1.0
# Discord lets a bot make 50 requests a second, over everything (X23); discord.py would only learn it by a 429. A
# burst and what follows it in the same second are 50 together.
BURST, EVERY = 10, 1 / 40


class Rest:
    """Every call may raise RetryLater, RefusedByPlatform, or something uncertain (see refusals.judged)."""

    def __init__(self, settings: DiscordSettings, http: Callable[[], HTTPClient | None], on_alert: OnAlert) -> None:
        self._settings = settings
        self._http = http
        self._on_alert = on_alert
        self._pace = Bucket(BURST, EVERY)

    async def call(self, make: Callable[[HTTPClient], Awaitable[T]], *, free: bool = False) -> T:
        """One call, judged; answers to interactions are `free` of the overall rate limit.

        While no client is logged in nothing has left this process: later, certainly not taken.
        """
        http = self._http()
        if http is None or http.token is None:
            raise RetryLater(NOT_CONNECTED_PAUSE, scope="platform")
        if not free and (wait := self._pace.reserve()) > 0:
            await asyncio.sleep(wait)
        try:
            return await make(http)
        except discord.DiscordException as error:
            meaning = judged(error, self._settings.too_fast_pause)
            if code(error) == TOO_FAST:
                words = "Discord says that the bot opens direct messages too fast (40003)."
                self._on_alert(Alert("discord", "too_fast", words))
            if isinstance(meaning, RefusedByPlatform) and meaning.why == "bad_token":
                self._on_alert(Alert("discord", "bad_token", "Discord does not accept the bot's token (401)."))
            raise meaning from error

    async def post(self, channel: str, payload: Json, uploads: Sequence[Upload] = ()) -> Json:
        """A new message in a channel; gives it."""
        return _json(await self.call(lambda http: http.send_message(channel, params=_body(payload, uploads))))

    async def edit(self, channel: str, message: str, payload: Json) -> None:
        """Another content for a message of ours."""
        await self.call(lambda http: http.edit_message(channel, message, params=_body(payload, ())))

    async def delete(self, channel: str, message: str) -> None:
        """Delete a message of ours."""
        await self.call(lambda http: http.delete_message(channel, message))

    async def pin(self, channel: str, message: str) -> None:
        """Pin a message."""
        await self.call(lambda http: http.pin_message(channel, message))

    async def message(self, channel: str, message: str) -> Json:
        """One message by its id."""
        return _json(await self.call(lambda http: http.get_message(channel, message)))

    async def messages(self, channel: str, after: str, limit: int = 100) -> list[Json]:
        """Messages after an id, oldest first: of those that there are the oldest `limit`."""
        page = await self.call(lambda http: http.logs_from(channel, limit, after=after))
        return sorted((_json(payload) for payload in page), key=lambda payload: int(payload["id"]))

    async def channel(self, channel: str) -> Json:
        """A channel or thread by its id."""
        return _json(await self.call(lambda http: http.get_channel(channel)))

    async def unarchive(self, thread: str) -> None:
        """Open an archived thread again."""
        await self.call(lambda http: http.edit_channel(thread, archived=False))

    async def open_dm(self, person: str) -> Json:
        """The DM channel with somebody; opened if it was not."""
        return _json(await self.call(lambda http: http.start_private_message(person)))

    async def user(self, person: str) -> Json:
        """A user by their id."""
        return _json(await self.call(lambda http: http.get_user(person)))

    async def create_post(
        self, forum: str, name: str, payload: Json, tags: Sequence[str], uploads: Sequence[Upload]
    ) -> Json:
        """A new forum post; gives its thread, with the first message in `message`."""
        whole: Json = {"name": name, "message": payload, **({"applied_tags": list(tags)} if tags else {})}
        return _json(
            await self.call(lambda http: http.start_thread_in_forum(forum, params=_body(whole, uploads, "message")))
        )

    async def active_threads(self, server: str) -> list[Json]:
        """The threads of a server that are not archived."""
        answer = _json(await self.call(lambda http: http.get_active_threads(server)))
        return [_json(thread) for thread in answer.get("threads") or ()]

    async def set_commands(self, application: str, commands: Sequence[Json]) -> None:
        """Replace all global slash commands of the application."""
        await self.call(lambda http: http.bulk_upsert_global_commands(application, list(commands)))

    async def gateway_url(self) -> str:
        """The address that the gateway's websocket is opened at."""
        answer = await self.call(lambda http: http.request(Route("GET", "/gateway")))
        return str(answer["url"])

    async def respond(self, interaction: str, token: str, kind: int, data: Json | None = None) -> None:
        """The first response to an interaction; it must come within three seconds, and only once."""
        route = Route(
            "POST", "/interactions/{webhook_id}/{webhook_token}/callback", webhook_id=interaction, webhook_token=token
        )
        body = {"type": kind, **({"data": data} if data is not None else {})}
        await self.call(lambda http: http.request(route, json=body), free=True)

    async def follow_up(self, application: str, token: str, payload: Json, uploads: Sequence[Upload] = ()) -> Json:
        """One more message to whoever used something; the token lives 15 minutes. Gives the message."""
        return await self._webhook("POST", "", application, token, payload, uploads)

    async def fill(self, application: str, token: str, payload: Json, uploads: Sequence[Upload] = ()) -> Json:
        """The message in place of "thinking"."""
        return await self._webhook("PATCH", "/messages/@original", application, token, payload, uploads)

    async def change_answer(self, application: str, token: str, message: str, payload: Json) -> None:
        """Another text in place of an earlier answer, as long as the token lives."""
        await self._webhook("PATCH", f"/messages/{message}", application, token, payload, ())

    async def withdraw(self, application: str, token: str) -> None:
        """Take "thinking" away."""
        route = Route("DELETE", f"{WEBHOOK}/messages/@original", webhook_id=application, webhook_token=token)
        await self.call(lambda http: http.request(route), free=True)

    async def _webhook(
        self, verb: str, path: str, application: str, token: str, payload: Json, uploads: Sequence[Upload]
    ) -> Json:
        route = Route(verb, WEBHOOK + path, webhook_id=application, webhook_token=token)
        body = _body(payload, uploads)
        if body.files:
            return _json(
                await self.call(lambda http: http.request(route, files=body.files, form=body.multipart), free=True)
            )
        return _json(await self.call(lambda http: http.request(route, json=body.payload), free=True))


WEBHOOK = "/webhooks/{webhook_id}/{webhook_token}"


def _json(payload: Mapping[str, Any]) -> Json:
    return dict(payload)


def _body(payload: Json, uploads: Sequence[Upload], inside: str = "") -> MultipartParameters:
    """The payload as it travels: JSON alone, or as a form with the files, which it then names."""
    if not uploads:
        return MultipartParameters(payload=payload, multipart=None, files=None)
    files = [discord.File(io.BytesIO(content), filename=name) for name, content in uploads]
    named = {"attachments": [{"id": at, "filename": file.filename} for at, file in enumerate(files)]}
    whole = {**payload, inside: {**payload[inside], **named}} if inside else {**payload, **named}
    form: list[Json] = [{"name": "payload_json", "value": discord.utils._to_json(whole)}]
    form += [
        {
            "name": f"files[{at}]",
            "value": file.fp,
            "filename": file.filename,
            "content_type": "application/octet-stream",
        }
        for at, file in enumerate(files)
    ]
    return MultipartParameters(payload=None, multipart=form, files=files)
