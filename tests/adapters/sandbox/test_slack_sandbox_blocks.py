"""Block Kit limits of messages: one refusal each with the pointer to the place, and the longest that passes."""

from typing import Any

import pytest

from adapters.sandbox.slack.blocks import check_message
from adapters.sandbox.slack.refusals import Refused
from tests.support.block_kit import CONFIRM, TYPED, Json, actions, button, entry, marked, option, plain, section, select

# name: (just too much, what Slack says, the most that passes)
MESSAGES: dict[str, tuple[list[Json], str, list[Json]]] = {
    "blocks_50": (
        [{"type": "divider"}] * 51,
        "no more than 50 items allowed [json-pointer:/blocks]",
        [{"type": "divider"}] * 50,
    ),
    "section_3000": (
        [section("x" * 3001)],
        "must be less than 3001 characters [json-pointer:/blocks/0/text/text]",
        [section("x" * 3000)],
    ),
    "section_empty": ([section("")], "must be more than 0 characters [json-pointer:/blocks/0/text/text]", [section()]),
    "section_nothing": (
        [{"type": "section"}],
        "missing required field: text or fields [json-pointer:/blocks/0]",
        [section()],
    ),
    "fields_10": (
        [{"type": "section", "fields": [marked("f")] * 11}],
        "no more than 10 items allowed [json-pointer:/blocks/0/fields]",
        [{"type": "section", "fields": [marked("f")] * 10}],
    ),
    "field_2000": (
        [{"type": "section", "fields": [marked("f" * 2001)]}],
        "must be less than 2001 characters [json-pointer:/blocks/0/fields/0/text]",
        [{"type": "section", "fields": [marked("f" * 2000)]}],
    ),
    "header_150": (
        [{"type": "header", "text": plain("h" * 151)}],
        "must be less than 151 characters [json-pointer:/blocks/0/text/text]",
        [{"type": "header", "text": plain("h" * 150)}],
    ),
    "header_plain": (
        [{"type": "header", "text": marked("h")}],
        "unsupported type: mrkdwn [json-pointer:/blocks/0/text/type]",
        [{"type": "header", "text": plain("h")}],
    ),
    "context_10": (
        [{"type": "context", "elements": [marked("c")] * 11}],
        "no more than 10 items allowed [json-pointer:/blocks/0/elements]",
        [{"type": "context", "elements": [marked("c")] * 10}],
    ),
    "context_button": (
        [{"type": "context", "elements": [button()]}],
        "unsupported type: button [json-pointer:/blocks/0/elements/0/type]",
        [{"type": "context", "elements": [marked("c")]}],
    ),
    "actions_25": (
        actions(*(button(n) for n in range(26))),
        "no more than 25 items allowed [json-pointer:/blocks/0/elements]",
        actions(*(button(n) for n in range(25))),
    ),
    "actions_empty": (actions(), "no fewer than 1 items allowed [json-pointer:/blocks/0/elements]", actions(button())),
    "action_id_unique": (
        actions(button(1), button(1)),
        "`action_id` a1 already exists [json-pointer:/blocks/0/elements/1/action_id]",
        [*actions(button(1)), *actions(button(1))],
    ),
    "action_id_255": (
        actions(button(action_id="a" * 256)),
        "must be less than 256 characters [json-pointer:/blocks/0/elements/0/action_id]",
        actions(button(action_id="a" * 255)),
    ),
    "block_id_unique": (
        [section(block_id="b"), section(block_id="b")],
        "`block_id` b already exists [json-pointer:/blocks/1/block_id]",
        [section(block_id="b"), section(block_id="c")],
    ),
    "block_id_255": (
        [section(block_id="b" * 256)],
        "must be less than 256 characters [json-pointer:/blocks/0/block_id]",
        [section(block_id="b" * 255)],
    ),
    "button_75": (
        actions(button(text=plain("l" * 76))),
        "must be less than 76 characters [json-pointer:/blocks/0/elements/0/text/text]",
        actions(button(text=plain("l" * 75))),
    ),
    "button_value_2000": (
        actions(button(value="v" * 2001)),
        "must be less than 2001 characters [json-pointer:/blocks/0/elements/0/value]",
        actions(button(value="v" * 2000)),
    ),
    "button_style": (
        actions(button(style="warning")),
        "must be a valid enum value [json-pointer:/blocks/0/elements/0/style]",
        actions(button(style="danger")),
    ),
    "button_url": (
        actions(button(url="javascript:x")),
        "invalid url [json-pointer:/blocks/0/elements/0/url]",
        actions(button(url="https://example.org")),
    ),
    "confirm_title_100": (
        actions(button(confirm={**CONFIRM, "title": plain("t" * 101)})),
        "must be less than 101 characters [json-pointer:/blocks/0/elements/0/confirm/title/text]",
        actions(button(confirm={**CONFIRM, "title": plain("t" * 100)})),
    ),
    "options_100": (
        actions(select(options=[option(n) for n in range(101)])),
        "no more than 100 items allowed [json-pointer:/blocks/0/elements/0/options]",
        actions(select(options=[option(n) for n in range(100)])),
    ),
    "options_none": (
        actions(select(options=[])),
        "no fewer than 1 items allowed [json-pointer:/blocks/0/elements/0/options]",
        actions(select()),
    ),
    "option_text_75": (
        actions(select(options=[option(text="o" * 76)])),
        "must be less than 76 characters [json-pointer:/blocks/0/elements/0/options/0/text/text]",
        actions(select(options=[option(text="o" * 75)])),
    ),
    "option_value_150": (
        actions(select(options=[option(value="o" * 151)])),
        "must be less than 151 characters [json-pointer:/blocks/0/elements/0/options/0/value]",
        actions(select(options=[option(value="o" * 150)])),
    ),
    "initial_option_offered": (
        actions(select(initial_option=option(5))),
        "must match an option that is offered [json-pointer:/blocks/0/elements/0/initial_option]",
        actions(select(initial_option=option())),
    ),
    "placeholder_150": (
        actions(select(placeholder=plain("p" * 151))),
        "must be less than 151 characters [json-pointer:/blocks/0/elements/0/placeholder/text]",
        actions(select(placeholder=plain("p" * 150))),
    ),
    "radio_10": (
        actions({"type": "radio_buttons", "action_id": "r", "options": [option(n) for n in range(11)]}),
        "no more than 10 items allowed [json-pointer:/blocks/0/elements/0/options]",
        actions({"type": "radio_buttons", "action_id": "r", "options": [option(n) for n in range(10)]}),
    ),
    "checkboxes_10": (
        actions({"type": "checkboxes", "action_id": "c", "options": [option(n) for n in range(11)]}),
        "no more than 10 items allowed [json-pointer:/blocks/0/elements/0/options]",
        actions({"type": "checkboxes", "action_id": "c", "options": [option(n) for n in range(10)]}),
    ),
    "overflow_5": (
        actions({"type": "overflow", "action_id": "o", "options": [option(n) for n in range(6)]}),
        "no more than 5 items allowed [json-pointer:/blocks/0/elements/0/options]",
        actions({"type": "overflow", "action_id": "o", "options": [option(n) for n in range(5)]}),
    ),
    "initial_date": (
        actions({"type": "datepicker", "action_id": "d", "initial_date": "3.12.2026"}),
        "must be a valid date or time [json-pointer:/blocks/0/elements/0/initial_date]",
        actions({"type": "datepicker", "action_id": "d", "initial_date": "2026-12-03"}),
    ),
    "image_alt_text": (
        [{"type": "image", "image_url": "https://example.org/a.png"}],
        "missing required field: alt_text [json-pointer:/blocks/0]",
        [{"type": "image", "image_url": "https://example.org/a.png", "alt_text": "a"}],
    ),
    "alert_only_in_modals": (
        [{"type": "alert", "text": plain("x")}],
        "unsupported type: alert [json-pointer:/blocks/0/type]",
        [section()],
    ),
    "unknown_block": ([{"type": "poem"}], "unsupported type: poem [json-pointer:/blocks/0/type]", [section()]),
    "text_input_in_actions": (
        actions(TYPED),
        "unsupported type: plain_text_input [json-pointer:/blocks/0/elements/0/type]",
        [entry(TYPED)],
    ),
    "markdown_12000": (
        [{"type": "markdown", "text": "m" * 12_001}],
        "must be less than 12001 characters [json-pointer:/blocks/0/text]",
        [{"type": "markdown", "text": "m" * 12_000}],
    ),
    "one_table": (
        [{"type": "table", "rows": [[{"type": "raw_text", "text": "a"}]]}] * 2,
        "only one table is allowed [json-pointer:/blocks]",
        [{"type": "table", "rows": [[{"type": "raw_text", "text": "a"}]]}],
    ),
    "table_100_rows": (
        [{"type": "table", "rows": [[{"type": "raw_text", "text": "a"}]] * 101}],
        "no more than 100 items allowed [json-pointer:/blocks/0/rows]",
        [{"type": "table", "rows": [[{"type": "raw_text", "text": "a"}]] * 100}],
    ),
}


@pytest.mark.parametrize("name", MESSAGES)
def test_message_blocks(name: str) -> None:
    too_much, said, most = MESSAGES[name]
    with pytest.raises(Refused) as refused:
        check_message("text", too_much)
    answer = refused.value.answer()
    assert answer["error"] == "invalid_blocks"
    assert said in answer["errors"]
    assert f"[ERROR] {said}" in answer["response_metadata"]["messages"]
    check_message("text", most)


@pytest.mark.parametrize(
    ("text", "blocks", "code"),
    [
        ("", None, "no_text"),
        ("", [], "no_text"),
        ("x" * 40_001, None, "msg_too_long"),
        ("x", "blocks", "invalid_blocks_format"),
        ("x", [section("y" * 2601)] * 5, "msg_blocks_too_long"),
    ],
)
def test_whole_message(text: str, blocks: Any, code: str) -> None:
    with pytest.raises(Refused) as refused:
        check_message(text, blocks)
    assert refused.value.code == code


def test_whole_message_that_passes() -> None:
    check_message("x" * 40_000, [section("y" * 2600)] * 5)
