"""What `run` is about to do: which platform is real, which is simulated, and what is missing for more."""

from dataclasses import dataclass

from bot.engine.events import PlatformName
from bot.engine.platforms import PLATFORMS
from bot.settings import FIXES, Problem, Settings, SettingsError


@dataclass(frozen=True, slots=True)
class Mode:
    """Which platforms are simulated on this machine, and the sentence that says so. The rest is real."""

    simulated: tuple[PlatformName, ...]
    says: str

    @property
    def page(self) -> bool:
        """Whether the sandbox runs, with its page."""
        return bool(self.simulated)


ALL_SIMULATED = Mode(PLATFORMS, "")
"""What stories and tests run in; nobody has to be told."""


def mode(settings: Settings, sandbox: bool = False, real: bool = False) -> Mode:
    """Decide by the tokens that are set, `--sandbox` and `--real`.

    No token at all: both platforms are simulated. All of one platform only: SettingsError names the missing ones,
    unless `sandbox`, which simulates the other half. All tokens: both are real, unless `sandbox`, which simulates both.
    With `real` nothing is ever simulated (for servers, where a forgotten token must stop the start).
    """
    missing = {"slack": _missing_slack(settings), "discord": _missing_discord(settings)}
    complete = [name for name, names in missing.items() if not names]
    if sandbox and real:
        raise SettingsError([Problem("--real", "it excludes --sandbox", "Give one of the two.")])
    if len(complete) == len(PLATFORMS):
        if sandbox:
            return Mode(PLATFORMS, "Slack and Discord are both simulated; the tokens that are set stay unused.")
        return Mode((), "Slack and Discord are both real.")
    if not real and not _any_token(settings):
        return Mode(PLATFORMS, "No tokens are set: Slack and Discord are both simulated on this machine.")
    if sandbox and not complete:
        return Mode(PLATFORMS, "Slack and Discord are both simulated; neither has all its tokens.")
    if sandbox and complete == ["slack"]:
        return Mode(
            ("discord",), "Slack is real. Discord is simulated on this machine, because DISCORD_TOKEN is not set."
        )
    if sandbox:
        names = " and ".join(missing["slack"])
        return Mode(("slack",), f"Discord is real. Slack is simulated on this machine, because {names} is not set.")
    hint = "" if real else " Or simulate what is missing: tenderbot run --sandbox."
    names_missing = [name for names in missing.values() for name in names]
    raise SettingsError(Problem(name, "it is not set", FIXES[name.split(" ")[0]] + hint) for name in names_missing)


def _missing_slack(settings: Settings) -> list[str]:
    missing = [] if settings.slack_bot_token else ["SLACK_BOT_TOKEN"]
    if not settings.slack_app_token and not settings.slack_signing_secret:
        missing.append("SLACK_APP_TOKEN (or SLACK_SIGNING_SECRET)")
    return missing


def _missing_discord(settings: Settings) -> list[str]:
    return [] if settings.discord_token else ["DISCORD_TOKEN"]


def _any_token(settings: Settings) -> bool:
    return any(
        (settings.slack_bot_token, settings.slack_app_token, settings.slack_signing_secret, settings.discord_token)
    )
