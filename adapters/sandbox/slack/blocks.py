"""Block Kit's layout blocks and whole messages and views: limits, places, and Slack's error codes."""

import json
from typing import Any

from adapters.sandbox.json_object import Json
from adapters.sandbox.slack.elements import CHOICES, INPUTS, MULTI, PICKERS, SELECTS, Problems, check_element
from adapters.sandbox.slack.refusals import Refused

TEXT = 40_000
MESSAGE_CHARACTERS = 13_000  # observed, not documented: slackapi/bolt-js issue 2509
MARKDOWN = 12_000
VIEW_BYTES = 250_000

ACTIONS = {"button", "overflow", "workflow_button", "rich_text_input", *CHOICES, *SELECTS, *MULTI, *PICKERS}
ACCESSORIES = {"button", "overflow", "workflow_button", "image", "datepicker", "timepicker", *CHOICES, *SELECTS, *MULTI}
INPUT = {*INPUTS, *CHOICES, *SELECTS, *MULTI, *PICKERS}

# Which block may stand where (docs: each block's page). "message", "modal", "home".
EVERYWHERE = {"actions", "context", "divider", "header", "image", "input", "rich_text", "section", "video", "card"}
SURFACES = {
    "message": EVERYWHERE
    | {"carousel", "container", "context_actions", "data_table", "data_visualization", "file", "markdown", "plan"}
    | {"table", "task_card"},
    "modal": EVERYWHERE | {"alert"},
    "home": EVERYWHERE | {"carousel", "data_table", "table"},
}
MOST = {"message": 50, "modal": 100, "home": 100}


def check_blocks(blocks: Any, surface: str, at: str = "/blocks") -> Problems:
    """Look at every block; the report tells what is wrong and how many characters of text there are."""
    report = Problems()
    seen: set[str] = set()
    for n, block in enumerate(report.count(blocks, at, MOST[surface], least=0)):
        where = f"{at}/{n}"
        if not isinstance(block, dict) or block.get("type") not in SURFACES[surface]:
            kind = block.get("type") if isinstance(block, dict) else block
            report.wrong(f"unsupported type: {kind}", f"{where}/type")
            continue
        block_id = block.get("block_id")
        if block_id is not None:
            report.length(block_id, f"{where}/block_id", 255)
            if block_id in seen:
                report.wrong(f"`block_id` {block_id} already exists", f"{where}/block_id")
            seen.add(block_id)
        _check_block(report, block, where)
    if isinstance(blocks, list):
        _whole(report, [block for block in blocks if isinstance(block, dict)], at)
    return report


def _check_block(report: Problems, block: Json, at: str) -> None:
    kind = block["type"]
    if kind == "section":
        _section(report, block, at)
    elif kind == "header":
        report.text(block, "text", at, 150)
    elif kind == "actions":
        _unique_actions(report, report.count(block.get("elements"), f"{at}/elements", 25), at)
    elif kind == "context":
        for n, element in enumerate(report.count(block.get("elements"), f"{at}/elements", 10)):
            if isinstance(element, dict) and element.get("type") in ("plain_text", "mrkdwn"):
                report.text({"text": element}, "text", f"{at}/elements/{n}", 2000, plain=False)
            else:
                check_element(report, element, {"image"}, f"{at}/elements/{n}")
    elif kind == "input":
        report.text(block, "label", at, 2000)
        report.text(block, "hint", at, 2000, needed=False)
        check_element(report, block.get("element"), INPUT, f"{at}/element")
    elif kind == "image":
        check_element(report, block, {"image"}, at)
        report.text(block, "title", at, 2000, needed=False)
    elif kind == "markdown":
        if not block.get("text"):
            report.wrong("must be more than 0 characters", f"{at}/text")
        report.length(block.get("text"), f"{at}/text", MARKDOWN)
        report.characters += len(str(block.get("text", "")))
    elif kind == "rich_text":
        report.count(block.get("elements"), f"{at}/elements", 1000)
        report.characters += _written(block)
    elif kind == "table":
        for row in report.count(block.get("rows"), f"{at}/rows", 100):
            report.count(row, f"{at}/rows", 20)
        report.characters += _written(block)


def _section(report: Problems, block: Json, at: str) -> None:
    if "text" not in block and "fields" not in block:
        report.wrong("missing required field: text or fields", at)
    report.text(block, "text", at, 3000, plain=False, needed=False)
    if "fields" in block:
        for n, field in enumerate(report.count(block["fields"], f"{at}/fields", 10)):
            report.text({str(n): field}, str(n), f"{at}/fields", 2000, plain=False)
    if "accessory" in block:
        check_element(report, block["accessory"], ACCESSORIES, f"{at}/accessory")


def _unique_actions(report: Problems, elements: list[Any], at: str) -> None:
    """An action_id may come once in a block (docs: block elements)."""
    seen: set[str] = set()
    for n, element in enumerate(elements):
        check_element(report, element, ACTIONS, f"{at}/elements/{n}")
        action_id = element.get("action_id") if isinstance(element, dict) else None
        if action_id is not None and action_id in seen:
            report.wrong(f"`action_id` {action_id} already exists", f"{at}/elements/{n}/action_id")
        seen.add(str(action_id))


def _whole(report: Problems, blocks: list[Json], at: str) -> None:
    if sum(block.get("type") == "table" for block in blocks) > 1:
        report.wrong("only one table is allowed", at)
    if sum(len(str(block.get("text", ""))) for block in blocks if block.get("type") == "markdown") > MARKDOWN:
        report.wrong(f"markdown blocks must be less than {MARKDOWN + 1} characters together", at)


def _written(value: Any) -> int:
    """Characters in the text of rich text and tables, however deep."""
    if isinstance(value, dict):
        return sum(
            len(inner) if key == "text" and isinstance(inner, str) else _written(inner) for key, inner in value.items()
        )
    if isinstance(value, list):
        return sum(_written(inner) for inner in value)
    return 0


def check_message(text: Any, blocks: Any, attachments: Any = None, files: bool = False) -> None:
    """Raises Refused: no_text, msg_too_long, invalid_blocks_format, invalid_blocks, msg_blocks_too_long."""
    if not text and not blocks and not attachments and not files:
        raise Refused("no_text")
    if text and len(str(text)) > TEXT:
        raise Refused("msg_too_long")
    if blocks is None:
        return
    if not isinstance(blocks, list):
        raise Refused("invalid_blocks_format")
    report = check_blocks(blocks, "message")
    if report.problems:
        raise Refused("invalid_blocks", *report.problems)
    if report.characters > MESSAGE_CHARACTERS:
        raise Refused("msg_blocks_too_long")


def check_view(body: Json) -> None:
    """Raises Refused invalid_arguments with pointers under /view, or view_too_large."""
    surface = "home" if body.get("type") == "home" else "modal"
    if len(json.dumps(body, ensure_ascii=False).encode(errors="replace")) > VIEW_BYTES:
        raise Refused("view_too_large")
    report = check_blocks(body.get("blocks"), surface, "/view/blocks")
    report.length(body.get("private_metadata"), "/view/private_metadata", 3000)
    report.length(body.get("callback_id"), "/view/callback_id", 255)
    report.length(body.get("external_id"), "/view/external_id", 255)
    if surface == "modal":
        report.text(body, "title", "/view", 24)
        report.text(body, "submit", "/view", 24, needed=False)
        report.text(body, "close", "/view", 24, needed=False)
        blocks = [block for block in body.get("blocks") or [] if isinstance(block, dict)]
        if "submit" not in body and any(block.get("type") == "input" for block in blocks):
            report.wrong("missing required field: submit", "/view")
    if report.problems:
        raise Refused("invalid_arguments", *report.problems)
