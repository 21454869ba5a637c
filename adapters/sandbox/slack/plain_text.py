"""A message or view as its reader sees it, in plain text, made from the real payload."""

import re
from collections.abc import Sequence

from adapters.sandbox.json_object import Json
from adapters.sandbox.slack.dates import dated
from adapters.sandbox.slack.messages import Message
from adapters.sandbox.slack.notation import unescape
from adapters.sandbox.slack.people import Person
from adapters.sandbox.slack.richtext import rich_text_lines
from adapters.sandbox.slack.views import READ, View
from adapters.sandbox.slack.workspace import Workspace

_TOKEN = re.compile(r"<([^<>]+)>")


def as_text(workspace: Workspace, message: Message, reader: Person) -> str:
    """The body with buttons as [Label]; the fallback text shows only where there are no blocks."""
    if message.deleted:
        return "(deleted)"
    lines = blocks_as_lines(workspace, message.blocks, reader, message.choices)
    if not message.blocks and message.text:
        lines = [mrkdwn(workspace, message.text, reader)]
    for attachment in message.attachments:
        shown = attachment.get("title") or attachment.get("text") or attachment.get("fallback") or ""
        lines.append(f"| {mrkdwn(workspace, str(shown), reader)}")
    for file_id in message.files:
        file = workspace.files[file_id]
        if file.deleted:
            lines.append("(file deleted)")
            continue
        lines.append(f"(file {file.title}, {file.size} bytes)")
    if message.reactions:
        lines.append(" ".join(f":{name}: {len(users)}" for name, users in message.reactions.items()))
    if message.edited is not None:
        lines[-1:] = [f"{lines[-1]} (edited)"] if lines else ["(edited)"]
    return "\n".join(lines)


def view_as_text(workspace: Workspace, view: View, reader: Person) -> str:
    """A modal or App Home: title, body, what is filled in, errors under their inputs, the buttons."""
    lines = []
    if view.body["type"] == "modal":
        lines.append(f"== {view.body['title']['text']} ==")
    for block in view.blocks:
        lines += blocks_as_lines(workspace, [block], reader, view.values)
        if block["block_id"] in view.errors:
            lines.append(f"  ! {view.errors[block['block_id']]}")
    if view.body["type"] == "modal":
        buttons = [view.body[key]["text"] for key in ("close", "submit") if view.body.get(key)]
        lines.append(" ".join(f"[{label}]" for label in buttons) or "[x]")
    return "\n".join(lines)


def mrkdwn(workspace: Workspace, text: str, reader: Person) -> str:
    """Mentions as names, dates in the reader's zone, links spelled out; bold and the like as typed."""
    return unescape(_TOKEN.sub(lambda match: _token(workspace, match[1], reader), text))


def _token(workspace: Workspace, inside: str, reader: Person) -> str:
    target, _, label = inside.partition("|")
    if target.startswith("@"):
        person = workspace.people.get(target[1:])
        return f"@{person.shown}" if person is not None else f"<{inside}>"
    if target.startswith("#"):
        channel = workspace.channels.get(target[1:])
        return f"#{channel.name if channel is not None else label}"
    if target.startswith("!date^"):
        _, seconds, form, *_ = target.split("^")
        return dated(int(seconds), form, reader.tz, workspace.now())
    if target.startswith("!"):
        return f"@{target[1:].partition('^')[0]}"
    return f"{label} ({target})" if label and label != target.removeprefix("mailto:") else label or target


def blocks_as_lines(workspace: Workspace, blocks: Sequence[Json], reader: Person, values: dict[str, Json]) -> list[str]:
    lines: list[str] = []
    for block in blocks:
        lines += _block(workspace, block, reader, values.get(block.get("block_id", ""), {}))
    return lines


def _text(workspace: Workspace, value: Json, reader: Person) -> str:
    return mrkdwn(workspace, value["text"], reader) if value["type"] == "mrkdwn" else str(value["text"])


def _block(workspace: Workspace, block: Json, reader: Person, values: Json) -> list[str]:
    kind = block["type"]
    if kind == "header":
        return [f"# {block['text']['text']}"]
    if kind == "divider":
        return ["---"]
    if kind == "section":
        lines = [_text(workspace, block["text"], reader)] if "text" in block else []
        lines += [_text(workspace, field, reader) for field in block.get("fields", [])]
        return lines + ([_element(block["accessory"], values)] if "accessory" in block else [])
    if kind == "context":
        parts = [
            _element(element, {}) if element["type"] == "image" else _text(workspace, element, reader)
            for element in block["elements"]
        ]
        return [" | ".join(parts)]
    if kind == "actions":
        return [" ".join(_element(element, values) for element in block["elements"])]
    if kind == "input":
        optional = " (optional)" if block.get("optional") else ""
        lines = [f"{block['label']['text']}{optional}: {_element(block['element'], values)}"]
        return lines + ([f"  {block['hint']['text']}"] if "hint" in block else [])
    if kind == "rich_text":
        return rich_text_lines(block, lambda element: _rich(workspace, element, reader))
    if kind == "image":
        return [_element(block, {})]
    if kind == "markdown":
        return [str(block["text"])]
    if kind == "table":
        return [" | ".join(_cell(workspace, cell, reader) for cell in row) for row in block["rows"]]
    return [f"({kind})"]


def _cell(workspace: Workspace, cell: Json, reader: Person) -> str:
    if cell["type"] == "rich_text":
        return " ".join(rich_text_lines(cell, lambda element: _rich(workspace, element, reader)))
    return str(cell.get("text", cell.get("value", "")))


def _rich(workspace: Workspace, element: Json, reader: Person) -> str:
    kind = element["type"]
    if kind == "user":
        return _token(workspace, f"@{element['user_id']}", reader)
    if kind == "channel":
        return _token(workspace, f"#{element['channel_id']}", reader)
    if kind == "date":
        return dated(int(element["timestamp"]), element["format"], reader.tz, workspace.now())
    if kind == "link":
        return f"{element['text']} ({element['url']})" if element.get("text") else str(element["url"])
    if kind == "emoji":
        return f":{element['name']}:"
    if kind == "broadcast":
        return f"@{element['range']}"
    return str(element.get("text", ""))


def _element(element: Json, values: Json) -> str:
    kind = element["type"]
    if kind == "image":
        return f"(image: {element['alt_text']})"
    if kind in ("button", "workflow_button"):
        return f"[{element['text']['text']}]"
    if kind == "overflow":
        return "[...: " + " / ".join(option["text"]["text"] for option in element["options"]) + "]"
    chosen = _chosen(values.get(element.get("action_id", ""), {}), kind)
    if kind in ("radio_buttons", "checkboxes"):
        marks = [
            f"({'x' if option['text']['text'] in chosen else ' '}) {option['text']['text']}"
            for option in element["options"]
        ]
        return " ".join(marks)
    placeholder = element.get("placeholder", {}).get("text", "")
    if kind.endswith("select"):
        return f"[{', '.join(chosen) or placeholder or 'Select'} v]"
    return f"[{', '.join(chosen) or placeholder or '____'}]"


def _chosen(state: Json, kind: str) -> list[str]:
    value = state.get(READ[kind][0]) if kind in READ else None
    if value in (None, "", []):
        return []
    many = value if isinstance(value, list) else [value]
    return [value["text"]["text"] if isinstance(value, dict) and "text" in value else str(value) for value in many]
