"""Warns where a file with secrets can be read by other users of the machine (X63)."""

import os
from pathlib import Path

from bot.settings import Settings

SECRET_NAMES = (
    "SLACK_BOT_TOKEN",
    "SLACK_APP_TOKEN",
    "SLACK_SIGNING_SECRET",
    "DISCORD_TOKEN",
    "DATABASE_URL",
    "DATABASE_PASSWORD",
)


def open_secrets(settings: Settings, env_file: Path = Path(".env")) -> list[str]:
    """One warning, with its fix, for each file that holds a secret and that others may read. Empty on Windows."""
    if os.name != "posix":
        return []
    files = [env_file] if _holds_secret(env_file) else []
    if settings.database_password_file and settings.database_password_file.is_file():
        files.append(settings.database_password_file)
    return [f"{path} holds secrets and others can read it. Fix: chmod 600 {path}" for path in files if _open(path)]


def _open(path: Path) -> bool:
    return bool(path.stat().st_mode & 0o077)


def _holds_secret(path: Path) -> bool:
    if not path.is_file():
        return False
    assignments = (line.partition("=") for line in path.read_text("utf-8", "replace").splitlines())
    return any(
        name.strip().removeprefix("export ").strip() in SECRET_NAMES and value.strip(" \t'\"") != ""
        for name, _, value in assignments
    )
