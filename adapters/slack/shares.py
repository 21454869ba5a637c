"""Messages that somebody shared or forwarded to the bot: their words and files count as the sender's own (C51)."""

from typing import Any

from adapters.slack.payloads import Json, listed, part, text

DEEPEST = 6
"""How far blocks are followed into each other; Slack nests three deep (docs.slack.dev, rich text)."""


def shares(event: Json) -> list[Json]:
    """The shared messages of a message. A preview of a link that somebody typed is none: it has no `is_share`."""
    return [item for item in listed(event, "attachments") if item.get("is_share") is True]


def words_of_share(share: Json) -> str:
    """What the shared message says: its text, else that of its blocks, else what Slack would show in their place."""
    said = text(share, "text")
    if not said:
        blocks = [
            block for held in listed(share, "message_blocks") for block in listed(part(held, "message"), "blocks")
        ]
        said = "\n".join(line for block in (blocks or listed(share, "blocks")) if (line := _words(block, DEEPEST)))
    fallback = text(share, "fallback")
    return said or ("" if fallback in ("[no preview available]", "") or listed(share, "files") else fallback)


def _words(block: Any, depth: int) -> str:
    """The words of a block and of everything inside of it, in order."""
    if not isinstance(block, dict) or not depth:
        return ""
    said = text(block, "text") or text(block, "text", "text")
    if said:
        return said
    if text(block, "type") == "link":
        return text(block, "url")
    inside = [_words(item, depth - 1) for item in (*listed(block, "elements"), *listed(block, "fields"))]
    apart = "\n" if text(block, "type") in ("rich_text", "rich_text_list", "section") else ""
    return apart.join(word for word in inside if word)
