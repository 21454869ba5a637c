"""What an app may send: every control of both platforms once."""

from typing import Any

Json = dict[str, Any]


def plain(text: str) -> Json:
    return {"type": "plain_text", "text": text}


def options(*labels: str) -> list[Json]:
    return [{"text": plain(label), "value": label.lower()} for label in labels]


def asks(label: str, element: Json, **more: Any) -> Json:
    name = label.lower()
    return {"type": "input", "block_id": name, "label": plain(label), "element": {"action_id": name, **element}, **more}


SURE = {"title": plain("Really?"), "text": plain("It goes out to 3."), "confirm": plain("Do it"), "deny": plain("No")}
MESSAGE = [
    {"type": "header", "text": plain("A header")},
    {"type": "section", "fields": [{"type": "mrkdwn", "text": "*Pay*\n320 EUR"}, {"type": "mrkdwn", "text": "_soon_"}]},
    {"type": "context", "elements": [{"type": "mrkdwn", "text": "small <https://example.com|link> & `code`"}]},
    {
        "type": "section",
        "text": {"type": "mrkdwn", "text": "> quoted\nPick <!date^1797613200^{date_short} {time}|then>"},
        "accessory": {
            "type": "multi_static_select",
            "action_id": "many",
            "placeholder": plain("Several"),
            "options": options("One", "Two", "Three"),
        },
    },
    {
        "type": "actions",
        "elements": [
            {"type": "button", "action_id": "go", "text": plain("Go on"), "style": "primary"},
            {"type": "button", "action_id": "stop", "text": plain("Stop"), "style": "danger", "confirm": SURE},
            {"type": "static_select", "action_id": "one", "placeholder": plain("One of"), "options": options("A", "B")},
            {"type": "datepicker", "action_id": "day", "initial_date": "2026-12-18"},
            {"type": "overflow", "action_id": "rest", "options": options("Later", "Never")},
            {"type": "checkboxes", "action_id": "ticks", "options": options("Tick", "Tock")},
        ],
    },
]
MODAL = {
    "type": "modal",
    "callback_id": "form",
    "title": plain("A form"),
    "submit": plain("Send it"),
    "close": plain("Not now"),
    "blocks": [
        asks("Name", {"type": "plain_text_input"}, hint=plain("As you sign")),
        asks("Notes", {"type": "plain_text_input", "multiline": True}, optional=True),
        asks("Kind", {"type": "radio_buttons", "options": options("Fixed", "Hourly")}),
        asks("Skills", {"type": "multi_static_select", "options": options("Words", "Code")}, optional=True),
        asks("Until", {"type": "datepicker"}, optional=True),
        asks("Owner", {"type": "users_select"}, optional=True),
    ],
}
DISCORD: Json = {
    "content": "# Title\n**bold** _and_ ~~not~~ `code`\n- a\n- b\n> quote <t:1797613200:F>\ntents\\_2025",
    "embeds": [{"title": "Embed", "description": "with *words*", "fields": [{"name": "f", "value": "v"}]}],
    "components": [
        {"type": 1, "components": [{"type": 2, "style": 3, "label": "Open", "custom_id": "open"}]},
        {
            "type": 1,
            "components": [
                {
                    "type": 3,
                    "custom_id": "several",
                    "placeholder": "Several",
                    "min_values": 1,
                    "max_values": 2,
                    "options": [{"label": name, "value": name} for name in ("x", "y", "z")],
                }
            ],
        },
    ],
}
V2: Json = {
    "flags": 1 << 15,
    "components": [
        {
            "type": 17,
            "accent_color": 0x20804A,
            "components": [
                {"type": 10, "content": "## Version 2"},
                {"type": 14},
                {
                    "type": 9,
                    "components": [{"type": 10, "content": "beside a button"}],
                    "accessory": {"type": 2, "style": 4, "label": "Danger", "custom_id": "danger"},
                },
            ],
        }
    ],
}
WINDOW = {
    "title": "A window",
    "custom_id": "window",
    "components": [
        {"type": 18, "label": "Words", "component": {"type": 4, "custom_id": "words", "style": 2, "min_length": 3}},
        {"type": 18, "label": "Proof", "component": {"type": 19, "custom_id": "proof", "required": False}},
        {
            "type": 18,
            "label": "Choice",
            "component": {"type": 3, "custom_id": "choice", "options": [{"label": "L", "value": "l"}]},
        },
    ],
}
