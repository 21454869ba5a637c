"""The small Discord refuses every over-long, over-full or malformed thing with 50035 and the path of the fault."""

from collections.abc import Callable
from typing import Any

import pytest

from adapters.sandbox.discord.components import walk
from adapters.sandbox.discord.posting import Upload
from adapters.sandbox.discord.refusals import Refusal
from adapters.sandbox.json_object import Json
from tests.support.discord_client import GearGuild, gear_guild

V2 = 1 << 15


def row(*parts: Json) -> Json:
    return {"type": 1, "components": list(parts)}


def button(custom: str = "a", **more: Any) -> Json:
    return {"type": 2, "style": 1, "label": "Go", "custom_id": custom, **more}


def select(count: int = 2, **more: Any) -> Json:
    options = [{"label": f"L{one}", "value": f"v{one}"} for one in range(count)]
    return {"type": 3, "custom_id": "s", "options": options, **more}


def text(content: str) -> Json:
    return {"type": 10, "content": content}


def v2(*parts: Json) -> Json:
    return {"flags": V2, "components": list(parts)}


def section(*parts: Json) -> Json:
    return {"type": 9, "components": list(parts), "accessory": button()}


def container(*parts: Json) -> Json:
    return {"type": 17, "components": list(parts)}


def embed(**parts: Any) -> Json:
    return {"embeds": [parts]}


BROKEN: dict[str, tuple[Json, str]] = {
    "content 2000": ({"content": "x" * 2001}, "content"),
    "10 embeds": ({"embeds": [{"title": "x"}] * 11}, "embeds"),
    "embed title 256": (embed(title="x" * 257), "embeds.0.title"),
    "embed description 4096": (embed(description="x" * 4097), "embeds.0.description"),
    "embed footer 2048": (embed(footer={"text": "x" * 2049}), "embeds.0.footer.text"),
    "embed author 256": (embed(author={"name": "x" * 257}), "embeds.0.author.name"),
    "25 embed fields": (embed(fields=[{"name": "n", "value": "v"}] * 26), "embeds.0.fields"),
    "embed field name 256": (embed(fields=[{"name": "x" * 257, "value": "v"}]), "embeds.0.fields.0.name"),
    "embed field value 1024": (embed(fields=[{"name": "n", "value": "x" * 1025}]), "embeds.0.fields.0.value"),
    "empty embed field": (embed(fields=[{"name": "n", "value": ""}]), "embeds.0.fields.0.value"),
    "6000 in all embeds": ({"embeds": [{"description": "x" * 3001}] * 2}, "embeds"),
    "5 rows": ({"components": [row(button(str(one))) for one in range(6)]}, "components"),
    "5 buttons in a row": ({"components": [row(*(button(str(one)) for one in range(6)))]}, "components.0.components"),
    "empty row": ({"components": [row()]}, "components.0.components"),
    "one select in a row": ({"components": [row(select(), button())]}, "components.0.components"),
    "button label 80": ({"components": [row(button(label="x" * 81))]}, "components.0.components.0.label"),
    "button without label": ({"components": [row(button(label=""))]}, "components.0.components.0.label"),
    "custom id 100": ({"components": [row(button("x" * 101))]}, "components.0.components.0.custom_id"),
    "missing custom id": ({"components": [row(button(""))]}, "components.0.components.0.custom_id"),
    "custom ids differ": ({"components": [row(button("a"), button("a"))]}, "components"),
    "link without url": ({"components": [row(button("", style=5))]}, "components.0.components.0.url"),
    "link with custom id": ({"components": [row(button(style=5, url="https://x.y"))]}, "components.0.components.0"),
    "link 512": ({"components": [row(button("", style=5, url="h" * 513))]}, "components.0.components.0.url"),
    "25 options": ({"components": [row(select(26))]}, "components.0.components.0.options"),
    "no options": ({"components": [row(select(0))]}, "components.0.components.0.options"),
    "placeholder 150": ({"components": [row(select(placeholder="x" * 151))]}, "components.0.components.0.placeholder"),
    "max above options": ({"components": [row(select(max_values=3))]}, "components.0.components.0.max_values"),
    "min above max": ({"components": [row(select(min_values=2))]}, "components.0.components.0.max_values"),
    "option label 100": (
        {"components": [row(select(options=[{"label": "x" * 101, "value": "v"}]))]},
        "components.0.components.0.options.0.label",
    ),
    "option value 100": (
        {"components": [row(select(options=[{"label": "x", "value": "v" * 101}]))]},
        "components.0.components.0.options.0.value",
    ),
    "option description 100": (
        {"components": [row(select(options=[{"label": "x", "value": "v", "description": "d" * 101}]))]},
        "components.0.components.0.options.0.description",
    ),
    "option values differ": (
        {"components": [row(select(options=[{"label": "x", "value": "v"}] * 2))]},
        "components.0.components.0.options.1.value",
    ),
    "text input in a message": ({"components": [row({"type": 4, "custom_id": "t"})]}, "components.0.components.0.type"),
    "v2 part without its flag": ({"content": "x", "components": [text("y")]}, "components.0.type"),
    "v2 beside content": ({"content": "x", **v2(text("y"))}, "content"),
    "v2 beside embeds": ({**embed(title="x"), **v2(text("y"))}, "embeds"),
    "v2 40 components": (v2(*(text("x") for _ in range(41))), "components"),
    "v2 40 nested components": (v2({"type": 17, "components": [text("x")] * 40}), "components"),
    "v2 4000 characters": (v2(text("x" * 2001), text("x" * 2000)), "components"),
    "v2 empty text": (v2(text("")), "components.0.content"),
    "v2 section of 3 texts": (v2(section(*[text("x")] * 4)), "components.0.components"),
    "v2 section without accessory": (v2({"type": 9, "components": [text("x")]}), "components.0.accessory"),
    "v2 container in a container": (v2(container(container(text("x")))), "components.0.components.0.type"),
    "v2 unknown attachment": (v2({"type": 13, "file": {"url": "attachment://no.pdf"}}), "components.0.file.url"),
    "nonce 25": ({"content": "x", "nonce": "n" * 26}, "nonce"),
    "parse and users": ({"content": "x", "allowed_mentions": {"parse": ["users"], "users": ["1"]}}, "allowed_mentions"),
    "100 mentions": ({"content": "x", "allowed_mentions": {"users": ["1"] * 101}}, "allowed_mentions.users"),
    "unknown reference": ({"content": "x", "message_reference": {"message_id": 5}}, "message_reference"),
}  # fmt: skip


def errors_at(refusal: Refusal, path: str) -> list[Json]:
    """The faults noted at a dotted path."""
    node: Any = refusal.body()["errors"]
    for step in path.split("."):
        assert step in node, refusal.body()
        node = node[step]
    found: list[Json] = node["_errors"]
    return found


@pytest.mark.parametrize("name", BROKEN)
def test_message_limit(name: str) -> None:
    gear = gear_guild()
    body, path = BROKEN[name]
    with pytest.raises(Refusal) as refused:
        gear.discord.create_message(gear.hire.id, body)
    assert (refused.value.code, refused.value.status) == (50035, 400)
    assert errors_at(refused.value, path)[0]["code"]
    assert gear.discord.read(gear.ada, gear.hire) == []


LEGAL: list[Json] = [
    {"content": "x" * 2000},
    embed(title="x" * 256, description="x" * 4096, fields=[{"name": "n" * 256, "value": "v" * 1024}]),
    {"components": [row(*(button(f"{line}{one}") for one in range(5))) for line in range(5)]},
    {"components": [row(select(25, max_values=25, placeholder="x" * 150))]},
    v2(*(text("x" * 100) for _ in range(40))),
    v2({"type": 17, "components": [{"type": 9, "components": [text("x")], "accessory": button()}, {"type": 14}]}),
]


@pytest.mark.parametrize("body", LEGAL)
def test_the_longest_legal_message_is_taken(body: Json) -> None:
    gear = gear_guild()
    given = gear.discord.create_message(gear.hire.id, body)
    assert len(gear.discord.read(gear.ada, gear.hire)) == 1
    assert all(isinstance(one["id"], int) for one in walk(given["components"]))


def ask(**more: Any) -> Json:
    return {"type": 18, "label": "Pitch", "component": {"type": 4, "custom_id": "t", "style": 1, **more}}


def modal(*parts: Json, **more: Any) -> Json:
    return {"title": "Form", "custom_id": "m", "components": list(parts) or [ask()], **more}


BROKEN_MODAL: dict[str, tuple[Json, str]] = {
    "title 45": (modal(title="x" * 46), "data.title"),
    "no title": (modal(title=""), "data.title"),
    "custom id 100": (modal(custom_id="x" * 101), "data.custom_id"),
    "5 parts": (modal(*(ask(custom_id=str(one)) for one in range(6))), "data.components"),
    "no parts": ({"title": "F", "custom_id": "m", "components": []}, "data.components"),
    "label 45": (modal({**ask(), "label": "x" * 46}), "data.components.0.label"),
    "label description 100": (modal({**ask(), "description": "x" * 101}), "data.components.0.description"),
    "placeholder 100": (modal(ask(placeholder="x" * 101)), "data.components.0.component.placeholder"),
    "value 4000": (modal(ask(value="x" * 4001)), "data.components.0.component.value"),
    "value above max": (modal(ask(value="xxx", max_length=2)), "data.components.0.component.value"),
    "min length": (modal(ask(min_length=4001)), "data.components.0.component.min_length"),
    "max length": (modal(ask(max_length=4001)), "data.components.0.component.max_length"),
    "style": (modal(ask(style=3)), "data.components.0.component.style"),
    "button in a modal": (modal({"type": 18, "label": "x", "component": button()}), "data.components.0.component.type"),
    "bare row of buttons": (modal(row(button())), "data.components.0.components.0.type"),
    "custom ids differ": (modal(ask(), ask()), "data.components"),
    "25 options": (modal({"type": 18, "label": "x", "component": select(26)}), "data.components.0.component.options"),
    "10 radio options": (
        modal({"type": 18, "label": "x", "component": {**select(11), "type": 21}}),
        "data.components.0.component.options",
    ),
    "10 uploads": (
        modal({"type": 18, "label": "x", "component": {"type": 19, "custom_id": "f", "max_values": 11}}),
        "data.components.0.component.max_values",
    ),
}


def pressed(gear: GearGuild) -> tuple[str, str]:
    """An unanswered press: interaction id and token."""
    gear.discord.create_message(gear.hire.id, {"content": "x", "components": [row(button())]})
    gear.discord.press(gear.ada, gear.discord.latest(gear.ada, gear.hire), "a")
    one = gear.discord.waiting()[0]
    return one.id, one.token


@pytest.mark.parametrize("name", BROKEN_MODAL)
def test_modal_limit(name: str) -> None:
    gear = gear_guild()
    spec, path = BROKEN_MODAL[name]
    with pytest.raises(Refusal) as refused:
        gear.discord.respond(*pressed(gear), {"type": 9, "data": spec})
    assert refused.value.code == 50035
    assert errors_at(refused.value, path)
    assert gear.discord.modals == {}


def command(**more: Any) -> Json:
    return {"name": "tender", "description": "Tender", **more}


def option(**more: Any) -> Json:
    return {"type": 3, "name": "note", "description": "A note", **more}


BROKEN_COMMANDS: dict[str, tuple[list[Json], str]] = {
    "name 32": ([command(name="x" * 33)], "0.name"),
    "name signs": ([command(name="a b")], "0.name"),
    "name lower case": ([command(name="Tender")], "0.name"),
    "description 100": ([command(description="x" * 101)], "0.description"),
    "no description": ([command(description="")], "0.description"),
    "25 options": ([command(options=[option(name=f"n{one}") for one in range(26)])], "0.options"),
    "25 choices": (
        [command(options=[option(choices=[{"name": "c", "value": "v"}] * 26)])],
        "0.options.0.choices",
    ),
    "choice name 100": (
        [command(options=[option(choices=[{"name": "c" * 101, "value": "v"}])])],
        "0.options.0.choices.0.name",
    ),
    "option description": ([command(options=[option(description="")])], "0.options.0.description"),
    "option names differ": ([command(options=[option(), option()])], "0.options.1.name"),
    "required first": ([command(options=[option(), option(name="b", required=True)])], "0.options.1"),
    "too deep": (
        [command(options=[option(type=1, options=[option(type=1, name="deep")])])],
        "0.options.0.options.0.type",
    ),
}


@pytest.mark.parametrize("name", BROKEN_COMMANDS)
def test_command_limit(name: str) -> None:
    gear = gear_guild()
    bodies, path = BROKEN_COMMANDS[name]
    with pytest.raises(Refusal) as refused:
        gear.discord.put_commands(gear.discord.application.id, "", bodies)
    assert refused.value.code == 50035
    assert errors_at(refused.value, path)
    assert gear.discord.list_commands(gear.discord.application.id) == []


def test_command_names_are_unique() -> None:
    gear = gear_guild()
    with pytest.raises(Refusal) as refused:
        gear.discord.put_commands(gear.discord.application.id, "", [command(), command()])
    assert refused.value.body()["errors"]["_errors"][0]["code"] == "APPLICATION_COMMANDS_DUPLICATE_NAME"


def test_at_most_100_commands() -> None:
    gear = gear_guild()
    own = gear.discord.application.id
    gear.discord.put_commands(own, "", [command(name=f"c{one}") for one in range(100)])
    with pytest.raises(Refusal) as refused:
        gear.discord.post_command(own, "", command(name="one-more"))
    assert refused.value.code == 30032


def test_an_edit_to_v2_must_clear_the_content() -> None:
    gear = gear_guild()
    message = gear.discord.create_message(gear.hire.id, {"content": "x"})["id"]
    with pytest.raises(Refusal) as refused:
        gear.discord.edit_message(gear.hire.id, message, v2(text("y")))
    assert errors_at(refused.value, "content")
    gear.discord.edit_message(gear.hire.id, message, {**v2(text("y")), "content": None})
    with pytest.raises(Refusal):
        gear.discord.edit_message(gear.hire.id, message, {"content": "back"})


def test_at_most_10_files_after_an_edit() -> None:
    gear = gear_guild()
    files = [Upload(f"{one}.txt", b"x") for one in range(10)]
    given = gear.discord.create_message(gear.hire.id, {}, files)
    kept = [{"id": one["id"]} for one in given["attachments"]]
    with pytest.raises(Refusal) as refused:
        gear.discord.edit_message(gear.hire.id, given["id"], {"attachments": kept}, files[:1])
    assert errors_at(refused.value, "attachments")
    gear.discord.edit_message(gear.hire.id, given["id"], {"attachments": kept[1:]}, files[:1])
    assert len(gear.discord.latest(gear.ada, gear.hire).attachments) == 10


def test_at_most_10_files() -> None:
    gear = gear_guild()
    with pytest.raises(Refusal) as refused:
        gear.discord.create_message(gear.hire.id, {}, [Upload(f"{one}.txt", b"x") for one in range(11)])
    assert errors_at(refused.value, "attachments")


def test_file_of_more_than_10_mib() -> None:
    gear = gear_guild()
    with pytest.raises(Refusal) as refused:
        gear.discord.create_message(gear.hire.id, {}, [Upload("big.bin", bytes(10 * 1024 * 1024 + 1))])
    assert (refused.value.code, refused.value.status) == (40005, 413)


@pytest.mark.parametrize(
    ("call", "path"),
    [
        (lambda gear: gear.discord.list_messages(gear.hire.id, {"limit": "101"}), "limit"),
        (lambda gear: gear.discord.list_messages(gear.hire.id, {"limit": "0"}), "limit"),
        (lambda gear: gear.discord.list_messages(gear.hire.id, {"after": "x"}), "after"),
        (lambda gear: gear.discord.pins(gear.hire.id, {"limit": "51"}), "limit"),
        (lambda gear: gear.discord.start_thread(gear.hire.id, {"name": "x" * 101}), "name"),
        (lambda gear: gear.discord.start_thread(gear.hire.id, {"name": ""}), "name"),
        (lambda gear: gear.discord.patch_channel(gear.hire.id, {"auto_archive_duration": 5}), "auto_archive_duration"),
        (lambda gear: gear.discord.start_thread(gear.hire.id, {"name": "x", "type": 0}), "type"),
        (lambda gear: gear.discord.patch_channel(gear.hire.id, {"topic": "x" * 1025}), "topic"),
        (lambda gear: gear.discord.patch_channel(gear.hire.id, {"name": "x" * 101}), "name"),
    ],
    ids=["list 100", "list 1", "list ids", "pins 50", "thread name 100", "thread name", "archive time", "thread type",
         "topic 1024", "channel name 100"],
)  # fmt: skip
def test_other_limit(call: Callable[[GearGuild], object], path: str) -> None:
    gear = gear_guild()
    with pytest.raises(Refusal) as refused:
        call(gear)
    assert refused.value.code == 50035
    assert errors_at(refused.value, path)
