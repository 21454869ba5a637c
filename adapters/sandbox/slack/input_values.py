"""How a value that a person gives becomes the state of an element, with the checks that Slack's own app makes."""

from adapters.sandbox.json_object import Json
from adapters.sandbox.slack.refusals import Refused
from adapters.sandbox.slack.views import READ, View, elements_of

InputValue = str | int | float | list[str] | None


def find(blocks: list[Json], action_id: str, block_id: str | None = None) -> tuple[Json, Json]:
    """The block and the element with this action_id; raises Refused when there is none to touch."""
    for block in blocks:
        if block_id is not None and block.get("block_id") != block_id:
            continue
        for element in elements_of(block):
            if element.get("action_id") == action_id:
                return block, element
    raise Refused("no_such_element", action_id)


def option(element: Json, value: str) -> Json:
    """The option with this value, or this label; what is not offered cannot be chosen."""
    offered = list(element.get("options", []))
    for group in element.get("option_groups", []):
        offered += group["options"]
    for candidate in offered:
        if value in (candidate["value"], candidate["text"]["text"]):
            return dict(candidate)
    raise Refused("no_such_option", value)


def state_of(element: Json, value: InputValue) -> Json:
    """The element's entry in `state.values`."""
    kind = element["type"]
    key, _ = READ[kind]
    state: Json = {"type": kind, key: None}
    if value is None or value == "" or value == []:
        return {**state, key: []} if key.endswith("s") else state
    many = value if isinstance(value, list) else [str(value)]
    if key == "selected_option":
        state[key] = option(element, many[0])
    elif key == "selected_options":
        state[key] = [option(element, chosen) for chosen in many]
        most = element.get("max_selected_items")
        if most is not None and len(many) > most:
            raise Refused("too_many_selected")
    elif key.endswith("s"):
        state[key] = many
    elif kind == "datetimepicker":
        state[key] = int(many[0])
    elif kind == "rich_text_input":
        section = {"type": "rich_text_section", "elements": [{"type": "text", "text": many[0]}]}
        state[key] = {"type": "rich_text", "elements": [section]}
    else:
        state[key] = _typed(element, many[0])
    return state


def _typed(element: Json, text: str) -> str:
    if element["type"] == "plain_text_input":
        if len(text) > element.get("max_length", 3000):
            raise Refused("too_long", f"at most {element.get('max_length', 3000)} characters")
        if len(text) < element.get("min_length", 0):
            raise Refused("too_short", f"at least {element['min_length']} characters")
    return text


def fill(view: View, values: dict[str, InputValue]) -> None:
    """Put values into the modal, by action_id, block_id or label."""
    for name, value in values.items():
        for block in view.blocks:
            for element in elements_of(block):
                names = (element.get("action_id"), block.get("block_id"), block.get("label", {}).get("text"))
                if name in names and element["type"] in READ:
                    entry = view.values.setdefault(block["block_id"], {})
                    entry[element["action_id"]] = state_of(element, value)
                    break
            else:
                continue
            break
        else:
            raise Refused("no_such_element", name)


def must_be_complete(view: View) -> None:
    """Slack's app does not send a modal with an empty required input."""
    for block in view.blocks:
        if block.get("type") != "input" or block.get("optional"):
            continue
        element = block["element"]
        state = view.values.get(block["block_id"], {}).get(element["action_id"], {})
        if state.get(READ[element["type"]][0]) in (None, "", []):
            raise Refused("missing_input", block["block_id"])
