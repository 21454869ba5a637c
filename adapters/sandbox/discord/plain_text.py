"""A message as a person reads it: marks resolved, times in their zone, names for ids, buttons in brackets."""

from adapters.sandbox.discord.components import (
    CONTAINER,
    FILE,
    GALLERY,
    LINK,
    ROW,
    SECTION,
    SELECTS,
    SEPARATOR,
    TEXT,
    THUMBNAIL,
)
from adapters.sandbox.discord.markdown import plain
from adapters.sandbox.discord.messages import COMPONENTS_V2, EPHEMERAL, LOADING, Message
from adapters.sandbox.discord.model import Model
from adapters.sandbox.discord.people import Person
from adapters.sandbox.json_object import Json

LINES = {6: "pinned a message to this channel.", 18: "started a thread: ", 21: "(the thread's first message)"}


def as_text(model: Model, message: Message, reader: Person) -> str:
    """The whole message as lines of text, as `reader` sees it in their app."""
    if message.type in LINES:
        return f"{model.people[message.author].name} {LINES[message.type]}{message.content}".strip()
    lines: list[str] = []
    if message.flags & EPHEMERAL:
        lines.append("(only you see this)")
    if message.flags & LOADING:
        lines.append(f"{model.people[message.author].name} is thinking...")
    if message.content:
        lines.append(plain(model, message.content, reader, message))
    for embed in message.embeds:
        lines += _embed(model, embed, reader, message)
    if message.edited_at and (message.content or message.embeds):
        lines[-1] += " (edited)"
    for part in message.components:
        lines += _part(model, part, reader, message)
    if not message.flags & COMPONENTS_V2:  # there only files that a component names are shown
        lines += [f"[file: {attachment.filename}, {_size(attachment.size)}]" for attachment in message.attachments]
    if message.sticker is not None:
        lines.append(f"[sticker: {message.sticker}]")
    if message.reactions:
        lines.append(" ".join(f"({emoji} {len(who)})" for emoji, who in message.reactions.items()))
    return "\n".join(lines)


def _embed(model: Model, embed: Json, reader: Person, message: Message) -> list[str]:
    lines = []
    if embed.get("author"):
        lines.append(embed["author"]["name"])
    lines += [plain(model, embed[key], reader, message) for key in ("title", "description") if embed.get(key)]
    for field in embed.get("fields") or []:
        name, value = (plain(model, field[key], reader, message) for key in ("name", "value"))
        lines += [f"{name}: {value}"]
    if embed.get("image"):
        lines.append("[image]")
    if embed.get("footer"):
        lines.append(embed["footer"]["text"])
    return [f"| {line}" for text in lines for line in text.split("\n")]


def _part(model: Model, part: Json, reader: Person, message: Message) -> list[str]:
    kind = part["type"]
    if kind == ROW:
        return [" ".join(_control(inner) for inner in part["components"])]
    if kind == TEXT:
        return plain(model, part["content"], reader, message).split("\n")
    if kind == SECTION:
        lines = [line for inner in part["components"] for line in _part(model, inner, reader, message)]
        return [*lines, _control(part["accessory"])]
    if kind == CONTAINER:
        return [line for inner in part["components"] for line in _part(model, inner, reader, message)]
    if kind == SEPARATOR:
        return ["---"] if part.get("divider", True) else [""]
    if kind == GALLERY:
        return [f"[image: {item.get('description') or 'no description'}]" for item in part["items"]]
    if kind == FILE:
        return [f"[file: {part['file']['url'].removeprefix('attachment://')}]"]
    return []


def _control(control: Json) -> str:
    if control["type"] in SELECTS:
        labels = [each["label"] + (" (chosen)" if each.get("default") else "") for each in control.get("options") or []]
        return (
            "{" + ": ".join([control.get("placeholder") or "Choose", *([" | ".join(labels)] if labels else [])]) + "}"
        )
    if control["type"] == THUMBNAIL:
        return f"[image: {control.get('description') or 'no description'}]"
    emoji = (control.get("emoji") or {}).get("name") or ""
    label = " ".join(part for part in (emoji, control.get("label") or "") if part)
    if control.get("style") == LINK:
        return f"[{label} -> {control['url']}]"
    return f"[{label} (off)]" if control.get("disabled") else f"[{label}]"


def _size(count: int) -> str:
    if count < 1000:
        return f"{count} bytes"
    return f"{count / 1000:.1f} kB" if count < 1_000_000 else f"{count / 1_000_000:.1f} MB"
