"""What a person as_written, out of Slack's notation: tokens become words, the three escaped signs come back."""

import re

from adapters.slack.emoji import pictures

TOKEN = re.compile(r"<([^<>\s][^<>]*)>")
PERSON = re.compile(r"<@([UW][A-Z0-9]+)(?:\|[^<>]*)?>")


def as_written(text: str, bot: str = "") -> str:
    """The words as their writer saw them. A mention of the bot itself is taken away; other people stay `<@U1>`."""
    if bot:
        text = re.sub(rf"\s?<@{re.escape(bot)}(?:\|[^<>]*)?>[,:]?", "", text)
    return unescape(pictures(TOKEN.sub(lambda match: _token(match[1]), text))).strip()


def argument(text: str) -> str:
    """A command's words; people become account ids ("slack:U123"), so that an action can look them up."""
    return as_written(PERSON.sub(r"slack:\1", text))


def mentions(text: str, account: str) -> bool:
    """Whether a text as Slack sends it names this account ("" names nobody)."""
    return bool(account) and any(match[1] == account for match in PERSON.finditer(text))


def unescape(text: str) -> str:
    """Slack's three escapes (docs.slack.dev, formatting) as the characters they stand for."""
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def _token(inside: str) -> str:
    target, _, label = inside.partition("|")
    if target.startswith("@"):
        return f"<{target}>"
    if target.startswith("#"):
        return f"#{label or target[1:]}"
    if target.startswith("!"):
        return label or f"@{target[1:].split('^', 1)[0]}"
    if not label or label == target:
        return target.removeprefix("mailto:").removeprefix("tel:")
    if target.endswith((label, f"{label}/")):
        return label
    return f"{label} ({target})"
