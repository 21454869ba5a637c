"""Modals and App Homes: the objects, and the stack of modals that each person has open."""

from dataclasses import asdict, dataclass, field

from adapters.sandbox.json_object import Json

DEEPEST = 3  # a root and two pushed views (docs: modals)


@dataclass(kw_only=True, eq=False)
class View:
    """`body` is what the app sent, block ids added; `values` is what the person has filled in so far."""

    id: str
    user: str
    body: Json
    hash: str
    root: str
    previous: str | None = None
    values: dict[str, dict[str, Json]] = field(default_factory=dict)
    errors: dict[str, str] = field(default_factory=dict)

    @property
    def blocks(self) -> list[Json]:
        return list(self.body.get("blocks", []))

    def payload(self, team: str, app: str, bot: str) -> Json:
        body: Json = {
            "id": self.id,
            "team_id": team,
            "type": self.body["type"],
            "blocks": self.blocks,
            "private_metadata": self.body.get("private_metadata", ""),
            "callback_id": self.body.get("callback_id", ""),
            "state": {"values": self.values},
            "hash": self.hash,
            "title": self.body.get("title") or {"type": "plain_text", "text": "View Title", "emoji": True},
            "clear_on_close": bool(self.body.get("clear_on_close", False)),
            "notify_on_close": bool(self.body.get("notify_on_close", False)),
            "close": self.body.get("close"),
            "submit": self.body.get("submit"),
            "previous_view_id": self.previous,
            "root_view_id": self.root,
            "app_id": app,
            "external_id": self.body.get("external_id", ""),
            "app_installed_team_id": team,
            "bot_id": bot,
        }
        return body

    def to_state(self) -> Json:
        return asdict(self)


def initial_values(blocks: list[Json]) -> dict[str, dict[str, Json]]:
    """The state before anybody touched it: every stateful element with its initial value or nothing."""
    values: dict[str, dict[str, Json]] = {}
    for block in blocks:
        for element in elements_of(block):
            read = READ.get(element["type"])
            if read is None or "action_id" not in element:
                continue
            field_name, initial = read
            state: Json = {"type": element["type"], field_name: element.get(initial)}
            if field_name.endswith("s") and state[field_name] is None:
                state[field_name] = []
            values.setdefault(block["block_id"], {})[element["action_id"]] = state
    return values


def elements_of(block: Json) -> list[Json]:
    """The elements of a block that carry an action_id."""
    kind = block.get("type")
    if kind == "actions":
        return list(block.get("elements", []))
    if kind == "input":
        return [block["element"]]
    if kind == "section" and "accessory" in block:
        return [block["accessory"]]
    if kind in ("context_actions", "card"):
        return list(block.get("elements") or block.get("actions") or [])
    return []


# element type -> (its key in the state, its key for the initial value)
READ = {
    "plain_text_input": ("value", "initial_value"),
    "email_text_input": ("value", "initial_value"),
    "url_text_input": ("value", "initial_value"),
    "number_input": ("value", "initial_value"),
    "rich_text_input": ("rich_text_value", "initial_value"),
    "static_select": ("selected_option", "initial_option"),
    "external_select": ("selected_option", "initial_option"),
    "users_select": ("selected_user", "initial_user"),
    "conversations_select": ("selected_conversation", "initial_conversation"),
    "channels_select": ("selected_channel", "initial_channel"),
    "multi_static_select": ("selected_options", "initial_options"),
    "multi_external_select": ("selected_options", "initial_options"),
    "multi_users_select": ("selected_users", "initial_users"),
    "multi_conversations_select": ("selected_conversations", "initial_conversations"),
    "multi_channels_select": ("selected_channels", "initial_channels"),
    "radio_buttons": ("selected_option", "initial_option"),
    "checkboxes": ("selected_options", "initial_options"),
    "datepicker": ("selected_date", "initial_date"),
    "timepicker": ("selected_time", "initial_time"),
    "datetimepicker": ("selected_date_time", "initial_date_time"),
    "file_input": ("files", "initial_files"),
}
