"""The environment (and `.env`) as one frozen value: everything an admin can choose, read once, checked all at once."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any, Literal
from urllib.parse import quote, urlsplit

from pydantic import BeforeValidator, Field, SecretStr, ValidationError
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from bot.engine.events import Account, PlatformName

LogLevel = Literal["DEBUG", "INFO", "WARNING", "ERROR"]


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong with the settings: which one, what about it, and how to put it right."""

    name: str
    what: str
    fix: str

    def __str__(self) -> str:
        return f"{self.name}: {self.what}\n    Fix: {self.fix}"


class SettingsError(Exception):
    """The bot cannot start as it is set up. `problems` holds every reason; no value of a secret is in it."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__("\n".join(str(problem) for problem in self.problems))


FIXES = {
    "SLACK_BOT_TOKEN": "Slack app > OAuth & Permissions > Bot User OAuth Token; it begins with xoxb-.",
    "SLACK_APP_TOKEN": "Slack app > Basic Information > App-Level Tokens, with connections:write; begins with xapp-.",
    "SLACK_SIGNING_SECRET": "Slack app > Basic Information > Signing Secret.",
    "SLACK_API_URL": "Leave it out for Slack itself, or give an address such as http://127.0.0.1:9000/api/.",
    "DISCORD_TOKEN": "Discord developer portal > your application > Bot > Reset Token.",
    "DISCORD_APPLICATION_ID": "Discord developer portal > General Information > Application ID: digits only.",
    "DISCORD_API_URL": "Leave it out for Discord itself, or give an address such as http://127.0.0.1:9001/api/v10.",
    "DATABASE_URL": "Leave it out for SQLite, or postgresql://user@host:5432/name.",
    "DATABASE_PASSWORD_FILE": "Give the path of a file whose first line is the password, readable by the bot only.",
    "DATA_DIR": "Give a folder that the bot may write to, such as ./data.",
    "PORT": "Give a free port from 1 to 65535, such as 3000.",
    "SANDBOX_PORT": "Give a free port from 1 to 65535, such as 8765.",
    "OWNERS": "Give ids separated by commas: U0123ABCD for Slack, discord:123456789012345678 for Discord.",
    "ADMINS": "Give ids separated by commas: U0123ABCD for Slack, discord:123456789012345678 for Discord.",
    "OWNER_PLATFORM": "Give slack or discord.",
    "LOG_LEVEL": "Give one of DEBUG, INFO, WARNING, ERROR.",
}


def _accounts(value: Any) -> Any:
    if not isinstance(value, str):
        return value
    return tuple(_account(word) for word in value.replace(",", " ").split())


def _account(word: str) -> Account:
    platform, _, id_ = word.rpartition(":")
    if platform in ("", "slack") and id_[:1] in ("U", "W") and id_.isalnum():
        return Account("slack", id_)
    if platform == "discord" and id_.isdecimal():
        return Account("discord", id_)
    raise ValueError(f"{word!r} is not the id of an account")


def _slack_url(value: str) -> str:
    url = _http(value).rstrip("/")
    if not urlsplit(url).path:
        url += "/api"
    if urlsplit(url).query:
        raise ValueError("an address without a question mark is needed")
    return url + "/"  # slack_sdk joins method names to it as it stands


def _discord_url(value: str) -> str:
    url = _http(value).rstrip("/")
    if not urlsplit(url).path:
        url += "/api"
    if url.endswith("/api"):
        url += "/v10"
    if not url.endswith("/v10"):
        raise ValueError("the address must end in /v10, the version of Discord's protocol that is spoken here")
    return url


def _http(value: str) -> str:
    parts = urlsplit(value)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise ValueError("an address that begins with https:// (or http:// on this machine) is needed")
    return value


def _database(value: str) -> str:
    scheme, separator, rest = value.partition("://")
    if not separator:
        raise ValueError("this is not a database address")
    if scheme in ("postgres", "postgresql", "postgresql+psycopg"):
        return f"postgresql+psycopg://{rest}"
    if scheme in ("sqlite", "sqlite+pysqlite"):
        return f"sqlite://{rest}"
    raise ValueError("only SQLite and PostgreSQL are supported")


def _not(*prefixes: str) -> BeforeValidator:
    """Refuse a token that belongs into another setting, known by how it begins; the server judges all else."""

    def check(value: str) -> str:
        value = value.strip()
        if value.startswith(prefixes):
            raise ValueError(f"a token that begins with {value[:5]} belongs elsewhere")
        return value

    return BeforeValidator(check)


Accounts = Annotated[tuple[Account, ...], NoDecode, BeforeValidator(_accounts)]
Port = Annotated[int, Field(ge=1, le=65535)]


class Settings(BaseSettings):
    """Everything an admin can choose. Secrets show as stars in every repr; read them with `.get_secret_value()`."""

    model_config = SettingsConfigDict(
        env_file_encoding="utf-8", env_ignore_empty=True, extra="ignore", frozen=True, hide_input_in_errors=True
    )

    slack_bot_token: Annotated[SecretStr, _not("xapp-", "xoxp-")] | None = None
    slack_app_token: Annotated[SecretStr, _not("xoxb-", "xoxp-")] | None = None
    slack_signing_secret: Annotated[SecretStr, _not("xoxb-", "xapp-")] | None = None
    slack_api_url: Annotated[str, BeforeValidator(_slack_url)] = "https://slack.com/api/"
    discord_token: Annotated[SecretStr, _not("xoxb-", "xapp-")] | None = None
    discord_application_id: Annotated[str, Field(pattern=r"^[0-9]+$")] | None = None
    discord_api_url: Annotated[str, BeforeValidator(_discord_url)] = "https://discord.com/api/v10"
    database_url: Annotated[SecretStr, BeforeValidator(_database)] | None = None
    database_password: SecretStr | None = None
    database_password_file: Path | None = None
    data_dir: Path = Path("data")
    host: str = "127.0.0.1"
    port: Port = 3000
    owners: Accounts = ()
    admins: Accounts = ()
    owner_platform: Annotated[PlatformName, BeforeValidator(str.lower)] = "slack"
    sandbox_host: str = "127.0.0.1"
    sandbox_port: Port = 8765
    log_level: Annotated[LogLevel, BeforeValidator(str.upper)] = "INFO"

    @property
    def sandbox_dir(self) -> Path:
        """Where everything of a simulated run is kept, so that it never touches real data."""
        return self.data_dir / "sandbox"

    def database(self, *, simulated: bool = False) -> str:
        """The SQLAlchemy address, password included: never log it. A simulated run always has its own SQLite file.

        Raises SettingsError if the password file cannot be read.
        """
        if simulated or self.database_url is None:
            folder = self.sandbox_dir if simulated else self.data_dir
            return f"sqlite:///{(folder / 'tenderbot.sqlite3').as_posix()}"
        url = self.database_url.get_secret_value()
        password = self._database_password()
        head, at, tail = url.partition("://")[2].rpartition("@")
        if not url.startswith("postgresql") or not password or not at or ":" in head:
            return url
        return f"postgresql+psycopg://{head}:{quote(password, safe='')}@{tail}"

    def _database_password(self) -> str:
        if self.database_password_file is None:
            return self.database_password.get_secret_value() if self.database_password else ""
        try:
            lines = self.database_password_file.read_text("utf-8").splitlines()
        except OSError as error:
            problem = f"the file cannot be read ({error.strerror})"
            raise SettingsError(
                [Problem("DATABASE_PASSWORD_FILE", problem, FIXES["DATABASE_PASSWORD_FILE"])]
            ) from error
        return lines[0].strip() if lines else ""

    def secret(self, name: str) -> str:
        """The plain value of a secret setting by its field's name, such as "discord_token"; "" if it is not set."""
        value = getattr(self, name)
        return value.get_secret_value() if isinstance(value, SecretStr) else ""

    def secrets(self) -> tuple[str, ...]:
        """Every secret value that is set, for the log's redaction only."""
        values = [getattr(self, name) for name in type(self).model_fields]
        held = [value.get_secret_value() for value in values if isinstance(value, SecretStr)]
        return tuple(secret for secret in (*held, self._database_password()) if secret)


def load(env_file: Path | None = Path(".env")) -> Settings:
    """Read the environment, and below it `env_file`. Raises SettingsError naming every problem with its fix."""
    try:
        named: dict[str, Any] = {"_env_file": env_file}  # mypy does not know pydantic-settings' own arguments
        return Settings(**named)
    except ValidationError as error:
        reasons = {str(item["loc"][0]).upper(): item["msg"] for item in error.errors(include_input=False)}
        problems = [Problem(name, what.removeprefix("Value error, "), FIXES[name]) for name, what in reasons.items()]
        raise SettingsError(problems) from None  # the original carries the input
    except UnicodeDecodeError as error:
        raise SettingsError([Problem(str(env_file), "it is not UTF-8 text", "Save it as UTF-8.")]) from error
