"""The /tender command as Discord shows it, the same in servers and in DMs with the bot."""

from typing import Any

from adapters.discord.interactions import NAME, SUBCOMMAND

STRING = 3
GUILD_INSTALL = 0
GUILD, BOT_DM = 0, 1


def _sub(name: str, description: str, *options: dict[str, Any]) -> dict[str, Any]:
    return {"type": SUBCOMMAND, "name": name, "description": description, "options": list(options)}


def _text(name: str, description: str) -> dict[str, Any]:
    return {"type": STRING, "name": name, "description": description, "required": False, "max_length": 100}


COMMANDS: list[dict[str, Any]] = [
    {
        "name": NAME,
        "type": 1,
        "description": "Apply for jobs, and see where you stand",
        "integration_types": [GUILD_INSTALL],
        "contexts": [GUILD, BOT_DM],
        "options": [
            _sub("apply", "Apply for a job", _text("ad", "The number of the ad; leave it out to see what is open")),
            _sub("status", "See where you stand and whose turn it is"),
            _sub("withdraw", "Take an application back"),
            _sub("link", "Join this account with your Slack account", _text("code", "The code that you were given")),
            _sub("here", "Let ads appear in this channel (needs Manage Channels)"),
            _sub("help", "What you can do here"),
        ],
    }
]
