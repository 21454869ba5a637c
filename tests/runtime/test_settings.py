"""Settings: every problem at once with its fix, no secret in any text, and what `run` decides from the tokens."""

import os
from pathlib import Path

import pytest

from bot.admin.permissions import open_secrets
from bot.engine.events import Account
from bot.runtime.mode import mode
from bot.settings import FIXES, Settings, SettingsError, load

SLACK = {"SLACK_BOT_TOKEN": "xoxb-1-secret", "SLACK_APP_TOKEN": "xapp-1-secret"}
DISCORD = {"DISCORD_TOKEN": "discord-secret"}


@pytest.fixture(autouse=True)
def bare_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in Settings.model_fields:
        monkeypatch.delenv(name.upper(), raising=False)


def with_env(monkeypatch: pytest.MonkeyPatch, **values: str) -> Settings:
    for name, value in values.items():
        monkeypatch.setenv(name, value)
    return load(None)


def test_defaults_need_nothing_and_stay_on_this_machine() -> None:
    settings = load(None)
    assert settings.sandbox_host == settings.host == "127.0.0.1"
    assert settings.database() == "sqlite:///data/tenderbot.sqlite3"
    assert settings.database(simulated=True) == "sqlite:///data/sandbox/tenderbot.sqlite3"


def test_every_setting_that_can_be_wrong_has_a_fix_and_all_are_named_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    wrong = {
        "SLACK_BOT_TOKEN": "xapp-swapped-token",
        "SLACK_APP_TOKEN": "xoxb-swapped-token",
        "SLACK_SIGNING_SECRET": "xoxb-swapped-token",
        "SLACK_API_URL": "slack.example/api/",
        "DISCORD_TOKEN": "xoxb-swapped-token",
        "DISCORD_APPLICATION_ID": "my bot",
        "DISCORD_API_URL": "discord.example",
        "DATABASE_URL": "mysql://u:hunter22@h/d",
        "PORT": "0",
        "SANDBOX_PORT": "eighty",
        "OWNERS": "anna",
        "ADMINS": "discord:anna",
        "LOG_LEVEL": "loud",
    }
    with pytest.raises(SettingsError) as caught:
        with_env(monkeypatch, **wrong)
    assert {problem.name for problem in caught.value.problems} == set(wrong)
    assert all(problem.fix == FIXES[problem.name] for problem in caught.value.problems)
    assert "swapped-token" not in str(caught.value)
    assert "hunter22" not in str(caught.value)


def test_secrets_are_in_no_repr_but_are_known_to_the_redaction(monkeypatch: pytest.MonkeyPatch) -> None:
    settings = with_env(monkeypatch, **SLACK, **DISCORD, DATABASE_URL="postgresql://u:hunter22@h/d")
    shown = f"{settings!r} {settings} {settings.model_dump()} {settings.model_dump_json()}"
    for secret in ("xoxb-1-secret", "xapp-1-secret", "discord-secret", "hunter22"):
        assert secret not in shown
        assert any(secret in known for known in settings.secrets())
    assert settings.secret("discord_token") == "discord-secret"
    assert settings.secret("slack_signing_secret") == ""


def test_settings_are_frozen() -> None:
    with pytest.raises(ValueError, match="frozen"):
        load(None).port = 1  # type: ignore[misc]


def test_values_are_read_from_the_file_and_the_environment_wins(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / ".env"
    file.write_text("PORT=4000\nSLACK_BOT_TOKEN=\nLOG_LEVEL=debug\nOWNERS=U1, discord:22\n", "utf-8")
    monkeypatch.setenv("PORT", "4001")
    settings = load(file)
    assert (settings.port, settings.log_level, settings.slack_bot_token) == (4001, "DEBUG", None)
    assert settings.owners == (Account("slack", "U1"), Account("discord", "22"))


@pytest.mark.parametrize(
    ("given", "used"),
    [
        ("postgres://bot@db/tender", "postgresql+psycopg://bot:p%40ss%2Fword@db/tender"),
        ("postgresql://bot:own@db/tender", "postgresql+psycopg://bot:own@db/tender"),
        ("sqlite:///other.db", "sqlite:///other.db"),
    ],
)
def test_the_password_comes_from_its_file(
    given: str, used: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "password"
    file.write_text("p@ss/word\n", "utf-8")
    settings = with_env(monkeypatch, DATABASE_URL=given, DATABASE_PASSWORD_FILE=str(file))
    assert settings.database() == used
    assert settings.database(simulated=True).startswith("sqlite:///")


def test_a_missing_password_file_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    missing = str(tmp_path / "none")
    settings = with_env(monkeypatch, DATABASE_URL="postgresql://u@h/d", DATABASE_PASSWORD_FILE=missing)
    with pytest.raises(SettingsError, match="DATABASE_PASSWORD_FILE"):
        settings.database()


@pytest.mark.parametrize("url", ["https://discord.com/api", "https://discord.com/api/v10/", "http://127.0.0.1:9/api"])
def test_discord_addresses_end_in_the_version(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    assert with_env(monkeypatch, DISCORD_API_URL=url).discord_api_url.endswith("/api/v10")


@pytest.mark.parametrize(
    ("tokens", "sandbox", "simulated"),
    [
        ({}, False, ("slack", "discord")),
        ({}, True, ("slack", "discord")),
        (SLACK, True, ("discord",)),
        (DISCORD, True, ("slack",)),
        ({"SLACK_BOT_TOKEN": "xoxb-1"}, True, ("slack", "discord")),
        ({**SLACK, **DISCORD}, False, ()),
        ({**SLACK, **DISCORD}, True, ("slack", "discord")),
        ({"SLACK_BOT_TOKEN": "xoxb-1", "SLACK_SIGNING_SECRET": "s", **DISCORD}, False, ()),
    ],
)
def test_what_is_simulated_follows_from_the_tokens(
    tokens: dict[str, str], sandbox: bool, simulated: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    decided = mode(with_env(monkeypatch, **tokens), sandbox=sandbox)
    assert decided.simulated == simulated
    assert decided.page is bool(simulated)
    assert "Slack" in decided.says
    assert "Discord" in decided.says


@pytest.mark.parametrize(
    ("tokens", "real", "missing"),
    [
        (SLACK, False, ["DISCORD_TOKEN"]),
        (DISCORD, False, ["SLACK_BOT_TOKEN", "SLACK_APP_TOKEN (or SLACK_SIGNING_SECRET)"]),
        ({"SLACK_BOT_TOKEN": "xoxb-1"}, False, ["SLACK_APP_TOKEN (or SLACK_SIGNING_SECRET)", "DISCORD_TOKEN"]),
        ({}, True, ["SLACK_BOT_TOKEN", "SLACK_APP_TOKEN (or SLACK_SIGNING_SECRET)", "DISCORD_TOKEN"]),
    ],
)
def test_half_a_set_of_tokens_stops_and_names_the_rest(
    tokens: dict[str, str], real: bool, missing: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(SettingsError) as caught:
        mode(with_env(monkeypatch, **tokens), real=real)
    assert [problem.name for problem in caught.value.problems] == missing
    assert ("--sandbox" in str(caught.value)) is not real


@pytest.mark.skipif(os.name != "posix", reason="file modes are a POSIX matter")
def test_secrets_that_others_can_read_are_warned_about(tmp_path: Path) -> None:
    """X63."""
    file = tmp_path / ".env"
    file.write_text("export DISCORD_TOKEN='abc'\n", "utf-8")
    file.chmod(0o644)
    assert open_secrets(load(None), file) == [f"{file} holds secrets and others can read it. Fix: chmod 600 {file}"]
    file.chmod(0o600)
    assert open_secrets(load(None), file) == []
    file.write_text("DISCORD_TOKEN=\nPORT=3000\n", "utf-8")
    file.chmod(0o644)
    assert open_secrets(load(None), file) == []
