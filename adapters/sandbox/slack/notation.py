"""What Slack makes of text that a person types: escaped, with mentions and links as tokens, and as rich text."""

import re

from adapters.sandbox.json_object import Json
from adapters.sandbox.slack.workspace import Workspace

_LINK = re.compile(r"https?://[^\s<>|]+[^\s<>|.,;:!?)\]'\"]")
_MAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_TOKEN = re.compile(r"<([@#!]?)([^<>|]+)(?:\|([^<>]*))?>")


def escape(text: str) -> str:
    """Only these three characters are special in Slack's text."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def unescape(text: str) -> str:
    return text.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def as_sent(workspace: Workspace, text: str) -> str:
    """The `text` of a message from what was typed: `@name` and `#name` of what exists become mentions."""
    out = escape(text)
    out = _LINK.sub(lambda match: f"<{match[0]}>", out)
    out = _MAIL.sub(lambda match: f"<mailto:{match[0]}|{match[0]}>", out)
    people = {name: f"<@{person.id}>" for person in workspace.people.values() for name in (person.handle, person.shown)}
    channels = {
        channel.name: f"<#{channel.id}|{channel.name}>"
        for channel in workspace.channels.values()
        if channel.kind == "channel"
    }
    for sign, names in (("@", people), ("#", channels)):
        for name in sorted(names, key=len, reverse=True):
            out = re.sub(rf"(?<![\w{sign}<|:]){sign}{re.escape(escape(name))}(?!\w)", names[name], out)
    return out


def rich_text(sent: str, block_id: str) -> list[Json]:
    """The rich_text block that Slack adds to a typed message. Styles are left as they were typed."""
    elements: list[Json] = []
    at = 0
    for token in _TOKEN.finditer(sent):
        if token.start() > at:
            elements.append({"type": "text", "text": unescape(sent[at : token.start()])})
        sign, target, label = token.groups()
        if sign == "@":
            elements.append({"type": "user", "user_id": target})
        elif sign == "#":
            elements.append({"type": "channel", "channel_id": target})
        else:
            link: Json = {"type": "link", "url": unescape(target)}
            elements.append(link | ({"text": unescape(label)} if label else {}))
        at = token.end()
    if at < len(sent):
        elements.append({"type": "text", "text": unescape(sent[at:])})
    if not elements:
        return []
    return [
        {"type": "rich_text", "block_id": block_id, "elements": [{"type": "rich_text_section", "elements": elements}]}
    ]
