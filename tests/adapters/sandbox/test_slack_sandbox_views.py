"""Block Kit limits of modals and homes: one refusal each, and the longest that passes."""

import pytest

from adapters.sandbox.slack.blocks import check_view
from adapters.sandbox.slack.refusals import Refused
from tests.support.block_kit import TYPED, Json, entry, modal, plain, section

VIEWS: dict[str, tuple[Json, str, Json]] = {
    "view_blocks_100": (
        modal(*[{"type": "divider"}] * 101),
        "no more than 100 items allowed [json-pointer:/view/blocks]",
        modal(*[{"type": "divider"}] * 100),
    ),
    "view_title_24": (
        modal(section(), title=plain("t" * 25)),
        "must be less than 25 characters [json-pointer:/view/title/text]",
        modal(section(), title=plain("t" * 24)),
    ),
    "view_submit_24": (
        modal(section(), submit=plain("t" * 25)),
        "must be less than 25 characters [json-pointer:/view/submit/text]",
        modal(section(), submit=plain("t" * 24)),
    ),
    "view_private_metadata_3000": (
        modal(section(), private_metadata="m" * 3001),
        "must be less than 3001 characters [json-pointer:/view/private_metadata]",
        modal(section(), private_metadata="m" * 3000),
    ),
    "view_callback_id_255": (
        modal(section(), callback_id="c" * 256),
        "must be less than 256 characters [json-pointer:/view/callback_id]",
        modal(section(), callback_id="c" * 255),
    ),
    "view_input_needs_submit": (
        {"type": "modal", "title": plain("T"), "blocks": [entry(TYPED)]},
        "missing required field: submit [json-pointer:/view]",
        modal(entry(TYPED)),
    ),
    "view_input_label_2000": (
        modal(entry(TYPED, label=plain("l" * 2001))),
        "must be less than 2001 characters [json-pointer:/view/blocks/0/label/text]",
        modal(entry(TYPED, label=plain("l" * 2000))),
    ),
    "view_input_max_length_3000": (
        modal(entry({**TYPED, "max_length": 3001})),
        "must be between 1 and 3000 [json-pointer:/view/blocks/0/element/max_length]",
        modal(entry({**TYPED, "max_length": 3000})),
    ),
    "view_input_initial_value": (
        modal(entry({**TYPED, "max_length": 3, "initial_value": "long"})),
        "must be less than 4 characters [json-pointer:/view/blocks/0/element/initial_value]",
        modal(entry({**TYPED, "max_length": 4, "initial_value": "long"})),
    ),
    "view_number_input_decimal": (
        modal(entry({"type": "number_input", "action_id": "n"})),
        "missing required field: is_decimal_allowed [json-pointer:/view/blocks/0/element]",
        modal(entry({"type": "number_input", "action_id": "n", "is_decimal_allowed": False})),
    ),
    "view_markdown": (
        modal({"type": "markdown", "text": "x"}),
        "unsupported type: markdown [json-pointer:/view/blocks/0/type]",
        modal(section()),
    ),
    "home_blocks_100": (
        {"type": "home", "blocks": [{"type": "divider"}] * 101},
        "no more than 100 items allowed [json-pointer:/view/blocks]",
        {"type": "home", "blocks": [{"type": "divider"}] * 100},
    ),
}


@pytest.mark.parametrize("name", VIEWS)
def test_views(name: str) -> None:
    too_much, said, most = VIEWS[name]
    with pytest.raises(Refused) as refused:
        check_view(too_much)
    answer = refused.value.answer()
    assert answer["error"] == "invalid_arguments"
    assert f"[ERROR] {said}" in answer["response_metadata"]["messages"]
    check_view(most)


def test_view_too_large() -> None:
    words = [
        {
            "type": "rich_text",
            "elements": [{"type": "rich_text_section", "elements": [{"type": "text", "text": "w" * 5000}]}],
        }
    ]
    with pytest.raises(Refused, match="view_too_large"):
        check_view(modal(*words * 60))
    check_view(modal(*words * 40))
