"""The command line: what it prints, how it ends, and that it stays light."""

import json
import os
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import discord
import pytest
from typer.testing import CliRunner

from adapters.discord import invite
from bot.cli import app
from bot.runtime import health
from bot.settings import Settings
from tests.support.needs import ROOT
from tests.support.patience import PATIENCE

NOW = datetime(2026, 11, 23, 10, tzinfo=UTC)


@pytest.fixture(autouse=True)
def empty_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in Settings.model_fields:
        monkeypatch.delenv(name.upper(), raising=False)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def tenderbot(*arguments: str, typed: str = "", **environment: str) -> tuple[int, str]:
    done = CliRunner().invoke(app, list(arguments), input=typed, env=environment)
    return done.exit_code, done.output


def python(*arguments: str) -> str:
    """What a fresh interpreter prints; only there can be seen what gets imported."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    return subprocess.run(
        [sys.executable, *arguments], env=environment, capture_output=True, text=True, timeout=PATIENCE, check=True
    ).stdout


def test_help_names_every_command_and_loads_nothing_heavy() -> None:
    code = (
        "import sys, runpy; sys.argv = ['tenderbot', '--help']\n"
        "try: runpy.run_module('bot', run_name='__main__')\n"
        "except SystemExit: pass\n"
        "heavy = {'discord', 'slack_bolt', 'slack_sdk', 'sqlalchemy', 'pydantic', 'aiohttp', 'structlog'}\n"
        "print('HEAVY', sorted(heavy & set(sys.modules)))\n"
    )
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    said = subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True
    ).stdout
    commands = ("run", "doctor", "manifest", "invite", "migrate", "health", "export", "forget", "read", "story")
    assert all(f"  {command}  " in said for command in commands)
    assert "HEAVY []" in said


def test_doctor_loads_neither_discord_nor_bolt() -> None:
    code = "import sys, adapters.slack.doctor, adapters.discord.doctor, storage.doctor\nprint(sorted(sys.modules))"
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    said = subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True
    ).stdout
    assert "'discord'" not in said
    assert "'slack_bolt'" not in said


def test_the_composition_root_loads_no_platform_library_before_it_has_to() -> None:
    heavy = {"discord", "slack_bolt", "slack_sdk", "aiohttp", "psycopg", "alembic"}
    loaded = python("-c", "import sys, bot.runtime.app, bot.admin.personal_data\nprint('\\n'.join(sys.modules))")
    assert "bot.runtime.process" in loaded.split()
    assert not heavy & set(loaded.split())


def test_wrong_settings_end_the_command_with_all_reasons() -> None:
    code, said = tenderbot("run", PORT="x", LOG_LEVEL="loud", DISCORD_TOKEN="secret-token")
    assert code == 2
    assert "PORT:" in said
    assert "LOG_LEVEL:" in said
    assert said.count("Fix: ") == 2
    assert "secret-token" not in said


def test_run_names_the_tokens_that_are_missing() -> None:
    code, said = tenderbot("run", DISCORD_TOKEN="secret-token")
    assert code == 2
    assert "SLACK_BOT_TOKEN: it is not set" in said
    assert "tenderbot run --sandbox" in said


def test_a_readable_env_file_is_warned_about_but_does_not_stop(empty_folder: Path) -> None:
    """X63."""
    (empty_folder / ".env").write_text("DISCORD_TOKEN=secret-token\n", "utf-8")
    (empty_folder / ".env").chmod(0o644)
    _, said = tenderbot("health")
    assert "chmod 600 .env" in said


def test_invite_asks_for_exactly_the_permissions_that_discord_knows_by_these_names() -> None:
    code, said = tenderbot("invite", DISCORD_APPLICATION_ID="123456789012345678")
    assert code == 0
    query = parse_qs(urlsplit(said.splitlines()[0]).query)
    assert query["client_id"] == ["123456789012345678"]
    assert query["scope"] == ["bot applications.commands"]
    held = {name for name, has in discord.Permissions(int(query["permissions"][0])) if has}
    assert held == {
        "read_messages",
        "send_messages",
        "embed_links",
        "attach_files",
        "read_message_history",
        "send_messages_in_threads",
    }


def test_an_administrator_misses_no_permission_and_others_are_told_by_name() -> None:
    assert invite.missing(discord.Permissions(administrator=True).value) == []
    assert invite.missing(invite.permissions()) == []
    assert invite.missing(invite.permissions() & ~discord.Permissions(embed_links=True).value) == ["Embed Links"]


def test_invite_without_any_id_says_what_to_set() -> None:
    code, said = tenderbot("invite")
    assert code == 2
    assert "DISCORD_APPLICATION_ID" in said


@pytest.mark.parametrize("typed", ["yesterday", "2026-11-23T10:00"])
def test_read_wants_an_instant(typed: str) -> None:
    code, said = tenderbot("read", "deadline", "--now", typed)
    assert code == 2
    assert typed in said


def test_read_gives_one_json_object_for_each_line_whatever_is_in_it() -> None:
    typed = 'Dec 5\n\n{"text": "Dec 6"}\nnaïve — 🤷 \u2028 same line\n'
    arguments = ("read", "deadline", "--now", "2026-11-23T10:00:00+01:00", "--zone", "Europe/Berlin")
    code, said = tenderbot(*arguments, typed=typed)
    assert code == 0
    found = [json.loads(line) for line in said.rstrip("\n").split("\n")]
    assert [str((line or {}).get("value"))[:10] for line in found] == ["2026-12-05", "None", "2026-12-06", "None"]


def test_read_names_the_kinds_there_are() -> None:
    code, said = tenderbot("read", "mood")
    assert code == 2
    assert "deadline, duration" in said


def test_health_follows_the_sign_of_life(empty_folder: Path) -> None:
    folder = empty_folder / "data"
    assert tenderbot("health") == (1, "not running: no sign of life in data or data/sandbox\n")
    health.beat(folder, datetime.now(UTC), {"slack": "ok", "discord": "ok"})
    assert tenderbot("health") == (0, "ok: slack ok, discord ok\n")
    health.beat(folder / "sandbox", datetime.now(UTC), {"slack": "connecting"})
    assert tenderbot("health") == (1, "not well: slack connecting\n")


def test_an_old_a_broken_and_a_removed_sign_of_life_are_not_well(tmp_path: Path) -> None:
    health.beat(tmp_path, NOW, {})
    assert health.look([tmp_path], NOW + timedelta(seconds=60)).well
    late = health.look([tmp_path], NOW + timedelta(seconds=61))
    assert not late.well
    assert f"61 s old (process {os.getpid()})" in late.says
    assert [file.name for file in tmp_path.iterdir()] == ["alive.json"]
    (tmp_path / "alive.json").write_text(json.dumps({"at": "now"}))
    assert "no sign of life" in health.look([tmp_path], NOW).says
    health.beat(tmp_path, NOW, {})
    health.stop(tmp_path)
    assert "no sign of life" in health.look([tmp_path], NOW).says


def test_both_entrances_lead_to_the_same_commands() -> None:
    assert json.loads(python("-m", "bot", "manifest")) == json.loads(tenderbot("manifest")[1])
