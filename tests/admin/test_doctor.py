"""The doctor names each trouble that a server can show, with its fix; the servers here answer over real sockets."""

import sqlite3
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, closing
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web

from adapters.discord import doctor as discord
from adapters.discord.invite import permissions
from adapters.slack import doctor as slack
from adapters.slack.manifest import SCOPES
from bot.admin.findings import Finding, clock, wrong
from storage import doctor as storage
from tests.support.findings import problems


@dataclass
class Server:
    """Answers by path; what it says can be changed, and it keeps the Authorization headers."""

    answers: dict[str, Any]
    headers: dict[str, str] = field(default_factory=dict)
    authorizations: list[str] = field(default_factory=list)

    async def answer(self, request: web.Request) -> web.Response:
        self.authorizations.append(request.headers.get("Authorization", ""))
        status, body = self.answers.get(request.path, (404, {"ok": False, "error": "unknown_method"}))
        return web.json_response(body, status=status, headers=self.headers)

    @asynccontextmanager
    async def running(self) -> AsyncIterator[str]:
        app = web.Application()
        app.router.add_route("*", "/{path:.*}", self.answer)
        runner = web.AppRunner(app)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", 0).start()
        try:
            yield f"http://127.0.0.1:{runner.addresses[0][1]}"
        finally:
            await runner.cleanup()


def slack_server() -> Server:
    answers = {
        "/api/auth.test": (200, {"ok": True, "user": "tenderbot", "team": "Acme", "user_id": "U1", "team_id": "T1"}),
        "/api/apps.connections.open": (200, {"ok": True, "url": "wss://nowhere"}),
        "/api/users.conversations": (200, {"ok": True, "channels": [{"id": "C1", "name": "jobs"}]}),
    }
    return Server(answers, {"x-oauth-scopes": ",".join(SCOPES)})


def discord_server() -> Server:
    everything = str(permissions())
    answers = {
        "/api/v10/users/@me": (200, {"id": "9", "username": "tenderbot"}),
        "/api/v10/oauth2/applications/@me": (200, {"id": "9", "name": "Tenderbot", "interactions_endpoint_url": None}),
        "/api/v10/gateway/bot": (200, {"url": "wss://nowhere", "session_start_limit": {"remaining": 998}}),
        "/api/v10/users/@me/guilds": (200, [{"id": "5", "name": "Makers", "permissions": everything}]),
    }
    return Server(answers)


async def examine_slack(server: Server, app_token: str = "xapp-1", signing_secret: str = "") -> list[Finding]:
    async with server.running() as url:
        return await slack.check(
            api_url=f"{url}/api/", bot_token="xoxb-1", app_token=app_token, signing_secret=signing_secret
        )


async def examine_discord(server: Server) -> list[Finding]:
    async with server.running() as url:
        return await discord.check(api_url=f"{url}/api/v10", token="secret")


async def test_a_healthy_slack_app_has_no_problem() -> None:
    server = slack_server()
    findings = await examine_slack(server)
    assert problems(findings) == ""
    assert [finding.about for finding in findings if finding.state == "ok"] == [
        "Slack bot token",
        "Slack scopes",
        "Slack clock",
        "Slack Socket Mode",
        "Slack channels",
    ]
    assert "#jobs" in str(findings)
    assert server.authorizations == ["Bearer xoxb-1", "Bearer xapp-1", "Bearer xoxb-1"]


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        (lambda s: s.answers.update({"/api/auth.test": (200, {"ok": False, "error": "token_revoked"})}), "Reinstall"),
        (lambda s: s.answers.update({"/api/auth.test": (200, {"ok": False, "error": "odd"})}), "xoxb-"),
        (lambda s: s.headers.update({"x-oauth-scopes": "chat:write"}), "pins:write (pins.add"),
        (lambda s: s.headers.update({"Date": format_datetime(datetime.now(UTC) - timedelta(hours=1))}), "NTP"),
        (
            lambda s: s.answers.update({"/api/apps.connections.open": (200, {"ok": False, "error": "not_allowed"})}),
            "connections:write",
        ),
        (
            lambda s: s.answers.update({"/api/users.conversations": (200, {"ok": False, "error": "missing_scope"})}),
            "missing_scope",
        ),
    ],
)
async def test_what_is_wrong_with_a_slack_app_is_named_with_its_fix(
    change: Callable[[Server], None], expected: str
) -> None:
    server = slack_server()
    change(server)
    findings = await examine_slack(server)
    assert expected in problems(findings)
    assert "Fix: " in problems(findings)


async def test_a_slack_app_needs_a_way_for_events_to_arrive() -> None:
    assert "SLACK_APP_TOKEN" in problems(await examine_slack(slack_server(), app_token=""))
    by_requests = await examine_slack(slack_server(), app_token="", signing_secret="s")
    assert problems(by_requests) == ""
    assert "can only be tested by a request" in str(by_requests)


async def test_a_healthy_discord_application_has_no_problem() -> None:
    server = discord_server()
    findings = await examine_discord(server)
    assert problems(findings) == ""
    assert {finding.state for finding in findings} == {"ok"}
    assert set(server.authorizations) == {"Bot secret"}


@pytest.mark.parametrize(
    ("path", "answer", "expected"),
    [
        ("users/@me", (401, {"message": "401: Unauthorized", "code": 0}), "Reset Token"),
        ("users/@me", (500, {}), "DISCORD_API_URL"),
        ("users/@me/guilds", (200, []), "tenderbot invite"),
        (
            "users/@me/guilds",
            (200, [{"id": "5", "name": "Makers", "permissions": "3072"}]),
            "Embed Links, Attach Files",
        ),
        ("oauth2/applications/@me", (200, {"interactions_endpoint_url": "https://x"}), "empty that field"),
        ("gateway/bot", (200, {"session_start_limit": {"remaining": 3}}), "restarts so often"),
    ],
)
async def test_what_is_wrong_with_a_discord_application_is_named_with_its_fix(
    path: str, answer: tuple[int, Any], expected: str
) -> None:
    server = discord_server()
    server.answers[f"/api/v10/{path}"] = answer
    findings = await examine_discord(server)
    assert expected in problems(findings)


async def test_a_server_that_cannot_be_reached_is_one_problem() -> None:
    async with slack_server().running() as url:
        pass
    nobody = await slack.check(api_url=f"{url}/api/", bot_token="xoxb-1", app_token="", signing_secret="")
    assert "SLACK_API_URL" in problems(nobody)
    assert "DISCORD_API_URL" in problems(await discord.check(api_url=f"{url}/api/v10", token="secret"))
    assert await discord.application_id(api_url=f"{url}/api/v10", token="secret") == ""


async def test_the_application_id_is_asked_for() -> None:
    async with discord_server().running() as url:
        assert await discord.application_id(api_url=f"{url}/api/v10", token="secret") == "9"


async def test_tokens_that_are_not_set_are_no_problem() -> None:
    none = await slack.check(api_url="http://x/api/", bot_token="", app_token="", signing_secret="")
    assert [finding.state for finding in (*none, *await discord.check(api_url="http://x", token=""))] == ["skipped"] * 2


def test_a_clock_may_be_a_minute_off() -> None:
    now = datetime(2026, 11, 23, 10, tzinfo=UTC)
    states = [clock("Clock", format_datetime(now + timedelta(seconds=s)), now).state for s in (-61, -60, 60, 61)]
    assert states == ["problem", "ok", "ok", "problem"]
    assert clock("Clock", "soon", now).state == "skipped"


def test_a_problem_needs_a_fix() -> None:
    with pytest.raises(ValueError, match="without a fix"):
        wrong("Clock", "it is broken", "")


def test_sqlite_is_looked_at_without_making_it(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'new' / 'tender.db'}"
    assert [finding.state for finding in storage.check(url)] == ["skipped"]
    assert list(tmp_path.iterdir()) == []
    assert "forgets everything" in problems(storage.check("sqlite://"))
    assert "not an address" in problems(storage.check("nonsense"))


def test_an_sqlite_database_is_left_as_it_was(tmp_path: Path) -> None:
    file = tmp_path / "tender.db"
    with closing(sqlite3.connect(file)) as made:
        made.execute("CREATE TABLE alembic_version (version_num text)")
    assert problems(storage.check(f"sqlite:///{file}")) == ""
    with closing(sqlite3.connect(file)) as seen:
        assert seen.execute("SELECT name FROM sqlite_master").fetchall() == [("alembic_version",)]


def test_a_file_that_is_no_database_is_named(tmp_path: Path) -> None:
    """X78."""
    (tmp_path / "tender.db").write_text("not a database, but long enough to be taken for one" * 100)
    assert "not a database" in problems(storage.check(f"sqlite:///{tmp_path / 'tender.db'}"))
