"""The small Discord's HTTP: tokens, unknown routes, broken bodies, pace limits, planned faults, and history pages."""

import asyncio
import json
from typing import Any

import aiohttp
import pytest

from adapters.sandbox.discord.server import DiscordServer
from adapters.sandbox.faults import Fault
from adapters.sandbox.json_object import Json
from tests.support.discord_client import GearGuild, gear_guild, serving
from tests.support.patience import soon

Answer = tuple[int, Any, dict[str, str]]


async def call(server: DiscordServer, method: str, path: str, body: Any = None, **more: Any) -> Answer:
    """One request with the right token: status, JSON, headers."""
    headers = {"Authorization": f"Bot {server.discord.application.token}", **more.pop("headers", {})}
    async with (
        aiohttp.ClientSession() as session,
        session.request(method, server.api + path, json=body, headers=headers, **more) as answer,
    ):
        text = await answer.text()
        return answer.status, json.loads(text) if text else None, dict(answer.headers)


async def post(server: DiscordServer, gear: GearGuild, **body: Any) -> Answer:
    return await call(server, "POST", f"/channels/{gear.hire.id}/messages", {"content": "x", **body})


async def test_401_without_the_right_token() -> None:
    async with serving(gear_guild().discord) as server:
        status, body, _ = await call(server, "GET", "/users/@me", headers={"Authorization": "Bot nobody"})
    assert (status, body) == (401, {"message": "401: Unauthorized", "code": 0})


async def test_404_of_an_unknown_route() -> None:
    async with serving(gear_guild().discord) as server:
        status, body, _ = await call(server, "GET", "/nothing/here")
    assert (status, body) == (404, {"message": "404: Not Found", "code": 0})


async def test_403_carries_its_code() -> None:
    gear = gear_guild()
    async with serving(gear.discord) as server:
        gear.discord.close_dms(gear.ada)
        _, talk, _ = await call(server, "POST", "/users/@me/channels", {"recipient_id": int(gear.ada.id)})
        status, body, _ = await call(server, "POST", f"/channels/{talk['id']}/messages", {"content": "x"})
    assert (status, body) == (403, {"message": "Cannot send messages to this user", "code": 50007})


async def test_50109_broken_json() -> None:
    gear = gear_guild()
    async with serving(gear.discord) as server:
        path = f"/channels/{gear.hire.id}/messages"
        status, body, _ = await call(server, "POST", path, data=b"{", headers={"Content-Type": "application/json"})
    assert (status, body["code"]) == (400, 50109)


async def test_50109_half_a_surrogate_pair() -> None:
    gear = gear_guild()
    async with serving(gear.discord) as server:
        status, body, _ = await post(server, gear, content="\ud800")
    assert (status, body["code"]) == (400, 50109)


async def test_the_content_type_is_exactly_json() -> None:
    async with serving(gear_guild().discord) as server:
        _, _, headers = await call(server, "GET", "/users/@me")
    assert headers["Content-Type"] == "application/json"


async def test_429_planned_with_everything_discord_py_needs() -> None:
    gear = gear_guild()
    async with serving(gear.discord) as server:
        gear.discord.shared.faults.append(Fault("discord", "create_message", "429", 1.5))
        status, body, headers = await post(server, gear)
    assert (status, body["retry_after"], body["global"]) == (429, 1.5, False)
    assert headers["Via"]
    assert {"X-RateLimit-Limit", "X-RateLimit-Remaining", "X-RateLimit-Reset-After", "Retry-After"} <= set(headers)
    assert gear.discord.read(gear.ada, gear.hire) == []


async def test_429_after_50_requests_in_a_second() -> None:
    gear = gear_guild()
    gear.discord.switches.requests_per_second = 5
    async with serving(gear.discord) as server:
        server.rest.pace.now = lambda: 0.0
        answers = [await call(server, "GET", "/users/@me") for _ in range(6)]
    assert [one[0] for one in answers] == [200] * 5 + [429]
    assert answers[-1][1]["global"] is True
    assert answers[-1][2]["X-RateLimit-Global"] == "true"


async def test_429_of_a_bucket_and_its_headers() -> None:
    gear = gear_guild()
    gear.discord.switches.bucket = (2, 30.0)
    async with serving(gear.discord) as server:
        answers = [await post(server, gear) for _ in range(3)]
    assert [one[0] for one in answers] == [200, 200, 429]
    assert [one[2]["X-RateLimit-Remaining"] for one in answers[:2]] == ["1", "0"]
    assert answers[-1][1]["global"] is False
    assert 0 < answers[-1][1]["retry_after"] <= 30
    assert server.rest.invalid == 1


async def test_planned_500_does_nothing() -> None:
    gear = gear_guild()
    async with serving(gear.discord) as server:
        gear.discord.shared.faults.append(Fault("discord", "create_message", "500"))
        status, _, _ = await post(server, gear)
        again, _, _ = await post(server, gear)
    assert (status, again) == (500, 200)
    assert len(gear.discord.read(gear.ada, gear.hire)) == 1


async def test_planned_error_code() -> None:
    gear = gear_guild()
    async with serving(gear.discord) as server:
        gear.discord.shared.faults.append(Fault("discord", "*", "error", 50007))
        status, body, _ = await post(server, gear)
    assert (status, body["code"]) == (403, 50007)


async def test_planned_truncated_answer_after_the_effect() -> None:
    gear = gear_guild()
    async with serving(gear.discord) as server:
        gear.discord.shared.faults.append(Fault("discord", "create_message", "truncated"))
        with pytest.raises(json.JSONDecodeError):
            await post(server, gear)
    assert len(gear.discord.read(gear.ada, gear.hire)) == 1


async def test_planned_dropped_answer_after_the_effect() -> None:
    gear = gear_guild()
    async with serving(gear.discord) as server:
        gear.discord.shared.faults.append(Fault("discord", "create_message", "drop_answer"))
        with pytest.raises(aiohttp.ClientError):
            await post(server, gear)
    assert len(gear.discord.read(gear.ada, gear.hire)) == 1


async def test_planned_delay_after_the_effect() -> None:
    gear = gear_guild()
    async with serving(gear.discord) as server:
        gear.discord.shared.faults.append(Fault("discord", "create_message", "delay", 30))
        asked = asyncio.create_task(post(server, gear))
        await soon(gear.discord.expect(lambda: gear.discord.read(gear.ada, gear.hire)))
        _, waiting = await asyncio.wait([asked], timeout=0.05)
        assert waiting == {asked}
        asked.cancel()
    assert len(gear.discord.read(gear.ada, gear.hire)) == 1


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("", "9876543210"),
        ("?limit=3", "987"),
        ("?before=5&limit=3", "432"),
        ("?after=5&limit=3", "876"),
        ("?after=0&limit=2", "21"),
        ("?around=5&limit=4", "6543"),
        ("?around=9&limit=3", "98"),
    ],
)
async def test_history_pages_are_newest_first(query: str, expected: str) -> None:
    gear = gear_guild()
    ids = [gear.discord.say(gear.ada, gear.hire, str(one)).id for one in range(10)]
    for one, key in enumerate(ids):
        for name in ("before", "after", "around"):
            query = query.replace(f"{name}={one}&", f"{name}={key}&")
    gear.discord.application.message_content = True
    async with serving(gear.discord) as server:
        _, found, _ = await call(server, "GET", f"/channels/{gear.hire.id}/messages{query}")
    assert "".join(one["content"] for one in found) == expected


async def test_pins_by_both_routes() -> None:
    gear = gear_guild()
    async with serving(gear.discord) as server:
        keys = [(await post(server, gear, content=str(one)))[1]["id"] for one in range(3)]
        base = f"/channels/{gear.hire.id}"
        assert (await call(server, "PUT", f"{base}/pins/{keys[0]}"))[0] == 204
        assert (await call(server, "PUT", f"{base}/messages/pins/{keys[2]}"))[0] == 204
        _, new, _ = await call(server, "GET", f"{base}/messages/pins?limit=1")
        _, old, _ = await call(server, "GET", f"{base}/pins")
        assert (await call(server, "DELETE", f"{base}/messages/pins/{keys[2]}"))[0] == 204
        _, left, _ = await call(server, "GET", f"{base}/messages/pins")
    assert ([one["message"]["content"] for one in new["items"]], new["has_more"]) == (["2"], True)
    assert [one["content"] for one in old] == ["2", "0"]
    assert [one["message"]["content"] for one in left["items"]] == ["0"]


async def test_deferred_answer_is_filled_by_the_original_and_by_a_follow_up() -> None:
    gear = gear_guild()
    row: Json = {"type": 1, "components": [{"type": 2, "style": 1, "label": "Go", "custom_id": "go"}]}
    gear.discord.create_message(gear.hire.id, {"content": "Ad", "components": [row]})
    ad = gear.discord.latest(gear.ada, gear.hire)
    async with serving(gear.discord) as server:
        for step in ("original", "follow_up"):
            first = gear.discord.press(gear.ada, ad, "go")
            one = gear.discord.waiting()[0]
            path = f"/interactions/{one.id}/{one.token}/callback"
            assert (await call(server, "POST", path, {"type": 5, "data": {"flags": 64}}))[0] == 204
            assert (await first).type == 5
            thinking = gear.discord.latest(gear.ada, gear.hire)
            assert gear.discord.as_text(thinking, gear.ada) == "(only you see this)\ntender is thinking..."
            hook = f"/webhooks/{one.id and gear.discord.application.id}/{one.token}"
            if step == "original":
                await call(server, "PATCH", f"{hook}/messages/@original", {"content": "done"})
            else:
                await call(server, "POST", f"{hook}?wait=true", {"content": "done"})
            assert gear.discord.as_text(thinking, gear.ada) == "(only you see this)\ndone"
            assert gear.discord.latest(gear.ada, gear.hire) is thinking
            assert (await call(server, "DELETE", f"{hook}/messages/@original"))[0] == 204
            assert gear.discord.latest(gear.ada, gear.hire) is ad
