"""What we send keeps Discord's published schemas and its untold limits, at the longest that can happen."""

from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.discord.answers import refusal
from adapters.discord.commands import COMMANDS
from adapters.discord.modals import modal
from adapters.discord.render import confirmation, parts
from bot.engine.commands import Verbatim
from bot.engine.events import Account, Address, Submitted
from bot.engine.form_fields import Form, FormField
from bot.engine.messages import (
    Blob,
    Button,
    Field,
    Link,
    Mention,
    Message,
    Moment,
    Option,
    Quote,
    Select,
    Strong,
    Table,
    say,
)
from tests.support.discord_app_markdown import read
from tests.support.discord_schemas import conforms, shared_rows, utf16, within_limits

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)


def long_action(number: int) -> Verbatim:
    """The longest string that the engine makes of a command: 95 characters."""
    return Verbatim(f"reject-application:{'a' * 60}:{number:015}")


def sent(message: Message) -> list[dict[str, Any]]:
    """The parts as they travel, each held against the schema of every call that carries it."""
    made = parts(message)
    assert [part["number"] for part in made] == list(range(len(made)))
    out = []
    for part in made:
        within_limits(part)
        assert 1 <= utf16(part["title"]) <= 100
        payload = {key: value for key, value in part.items() if key not in ("files", "number", "title")}
        conforms({**payload, "nonce": "n" * 25, "enforce_nonce": True}, "MessageCreateRequest")
        conforms(payload, "MessageEditRequestPartial")
        conforms({"name": part["title"], "message": payload}, "CreateForumThreadRequest")
        conforms({**payload, "flags": 64}, "IncomingWebhookUpdateRequestPartial")
        conforms({"type": 4, "data": {**payload, "flags": 68}}, "CreateMessageInteractionCallbackRequest")
        out.append(part)
    return out


def buttons_of(made: list[dict[str, Any]]) -> list[str]:
    return [one["custom_id"] for part in made for row in part["components"] for one in row["components"]]


def test_order_of_appearance() -> None:
    message = Message(
        title="Offer",
        text=("Hello ", Mention("Ada", Account("discord", "5")), ".\n", Quote("I can.")),
        fields=(Field("Pay", ("20 EUR/h",)), Field("Ends", (Moment(NOW, ("Europe/Berlin",)),))),
        table=Table(("Day", "Hours"), (("Mon", "4"), ("Tue", "2"))),
        footer=("Your turn.",),
        buttons=(
            Button("Accept", Verbatim("yes:1"), style="primary"),
            Button("Decline", Verbatim("no:1"), style="danger"),
        ),
        select=Select(Verbatim("days:1"), (Option("Mon", "mon", "a hint"),)),
    )
    [part] = sent(message)
    assert part["content"] == (
        "**Offer**\n\nHello <@5>.\n> I can.\n\n"
        f"**Pay:** 20 EUR/h\n**Ends:** Mon 23 Nov 2026, 10:00 Berlin (<t:{int(NOW.timestamp())}:R>)\n\n"
        "```\nDay | Hours\n-----------\nMon | 4\nTue | 2\n```\n\nYour turn."
    )
    assert [row["components"][0]["type"] for row in part["components"]] == [3, 2]
    assert [one["style"] for one in part["components"][1]["components"]] == [1, 4]


@pytest.mark.parametrize("letter", ["a", "a ", "😀", "*", "\n", "a\n\n", "@everyone ", "```"])
def test_the_longest_of_everything(letter: str) -> None:
    """X46."""
    long = letter * (20_000 // len(letter))
    message = Message(
        title=letter * 300,
        text=(long, Strong(letter * 3000), Quote(long), Link("https://ours.example/x", letter * 200)),
        fields=tuple(Field(letter * 100, (letter * 1200,)) for _ in range(3)),
        table=Table((letter * 50,) * 5, ((letter * 300,) * 5,) * 20),
        footer=(letter * 3000,),
        buttons=tuple(Button(letter * 200, long_action(number), confirm=letter * 300) for number in range(60)),
        select=Select(
            long_action(99), tuple(Option(letter * 200, f"v{n}", letter * 200) for n in range(80)), letter * 300
        ),
        files=tuple(Blob(f"file{number}.txt", "f" * 64) for number in range(25)),
    )
    made = sent(message)
    assert len([one for one in buttons_of(made) if one.startswith("sure:")]) == 60
    options = [o["value"] for p in made for r in p["components"] for c in r["components"] for o in c.get("options", ())]
    assert options == [f"v{number}" for number in range(80)]
    assert [len(part["files"]) for part in made if part["files"]] == [10, 10, 5]
    assert not any({"ping", "tag"} & set(read(part["content"])[1]) for part in made)


def test_buttons_stand_on_the_last_part_and_what_is_too_much_follows() -> None:
    made = sent(
        say("word " * 900, buttons=tuple(Button(f"B{number}", Verbatim(f"b:{number}")) for number in range(27)))
    )
    assert [len(buttons_of([part])) for part in made] == [0] * (len(made) - 2) + [25, 2]
    assert buttons_of(made) == [f"b:{number}" for number in range(27)]


def test_two_buttons_that_do_the_same_do_not_share_a_message() -> None:
    made = sent(say("x", buttons=(Button("Yes", Verbatim("yes:1")), Button("Sure", Verbatim("yes:1")))))
    assert [buttons_of([part]) for part in made] == [["yes:1"], ["yes:1"]]


@pytest.mark.parametrize("message", [Message(), say(""), say(" \n "), say("\u202e"), say(Strong("")), say(Quote(""))])
def test_nothing_to_say_is_still_a_message(message: Message) -> None:
    assert len(sent(message)) == 1


def test_hostile_strings_stay_words_wherever_they_stand() -> None:
    """X46."""
    for row in shared_rows("hostile_strings.jsonl"):
        text = row["text"]
        message = Message(
            title=text[:200],
            text=("They wrote: ", text, "\n", Quote(text)),
            fields=(Field(text[:40], (text,)),),
            table=Table(("A", "B"), ((text[:30], "x"),)),
            buttons=(Button(text, Verbatim("yes:1")),),
            select=Select(Verbatim("s:1"), (Option(text, "v", text),), text),
        )
        for part in parts(message):
            within_limits(part)
            live = set(read(part["content"])[1]) - {"bold", "line >", "block"}
            assert not live, row["id"]


@given(st.text(max_size=3000), st.text(max_size=100))
def test_any_words_are_accepted(text: str, label: str) -> None:
    made = parts(say(text, Quote(text), buttons=(Button(label, Verbatim("a:1"), confirm=label),), title=label))
    for part in made:
        within_limits(part)
        part["content"].encode("utf-8")


def test_a_confirmation_is_read_back_from_the_message_alone() -> None:
    [part] = sent(
        say("7 left.", buttons=(Button("Reject *7*", Verbatim("reject:1"), confirm="7 people: [messages] go out."),))
    )
    press = {
        "data": {"custom_id": "sure:reject:1"},
        "message": {"content": part["content"], "components": part["components"]},
    }
    question = confirmation(press)
    assert question is not None
    [shown] = sent(question)
    assert read(shown["content"])[0].startswith("**Reject *7*?** 7 people: [messages] go out.")
    assert buttons_of([shown]) == ["reject:1"]
    assert confirmation({"data": {"custom_id": "reject:1"}}) is None
    assert confirmation({"data": {"custom_id": "sure:reject:1"}}) is not None


def test_a_refused_form_offers_its_way_back() -> None:
    form = Submitted(who=Account("discord", "1"), where=Address("discord", "", "2"), at=NOW, form=long_action(1).string)
    [part] = sent(refusal(form, {"a": "Too *short*.", "b": "Too *short*.", "c": "No number."}))
    assert buttons_of([part]) == [f"fix?:{long_action(1).string}"]
    assert part["content"].count("Too") == 1


FIELDS = (
    FormField("line", "A line", hint="h" * 200),
    FormField("text", "t" * 100, kind="text", value="v" * 4000, most=9000),
    FormField("select", "One", kind="select", options=tuple(Option(f"o{n}", f"v{n}") for n in range(25)), value="v3"),
    FormField("multi", "Some", kind="multi", options=(Option("a", "a"), Option("b", "b")), value="a,b", required=False),
    FormField("file", "Sample", kind="file"),
)


@pytest.mark.parametrize("fields", [FIELDS, FIELDS[:2], (FormField("d", "Day", kind="date"),)])
def test_a_form_is_a_modal_within_the_limits(fields: tuple[FormField, ...]) -> None:
    made = modal(Form(Verbatim("apply?:1"), "Apply " * 20, fields, intro="Why we ask. " * 20))
    conforms(made, "ModalInteractionCallbackRequestData")
    conforms({"type": 9, "data": made}, "ModalInteractionCallbackRequest")
    assert len(made["components"]) <= 5
    assert utf16(made["title"]) <= 45
    labelled = [one for one in made["components"] if one["type"] == 18]
    assert [one["component"]["custom_id"] for one in labelled] == [field.key for field in fields]
    assert all(utf16(one["label"]) <= 45 and utf16(one.get("description", "")) <= 100 for one in labelled)


def test_a_draft_is_shown_again_in_a_modal() -> None:
    made = modal(Form(Verbatim("a?:1"), "Apply", FIELDS))
    inputs = {one["component"]["custom_id"]: one["component"] for one in made["components"]}
    assert inputs["text"]["value"] == "v" * 4000
    assert [one["value"] for one in inputs["select"]["options"] if one["default"]] == ["v3"]
    assert [one["value"] for one in inputs["multi"]["options"] if one["default"]] == ["a", "b"]
    long = modal(Form(Verbatim("a?:1"), "Apply", (FormField("text", "Text", kind="text", value="v" * 4001),)))
    assert "kept" in long["components"][0]["component"]["placeholder"]


def test_choices_that_no_select_can_hold_are_typed() -> None:
    many = FormField("city", "City", kind="select", options=tuple(Option(f"City {n}", f"c{n}") for n in range(30)))
    made = modal(Form(Verbatim("a?:1"), "Apply", (many,)))
    conforms(made, "ModalInteractionCallbackRequestData")
    assert made["components"][0]["component"]["type"] == 4


def test_a_form_of_six_fields_is_refused() -> None:
    with pytest.raises(ValueError, match="1 to 5"):
        modal(Form(Verbatim("a?:1"), "Apply", (*FIELDS, FormField("six", "Six"))))


def test_the_command_fits_the_schema() -> None:
    for command in COMMANDS:
        conforms(command, "ApplicationCommandUpdateRequest")
        assert all(len(one["name"]) <= 32 and len(one["description"]) <= 100 for one in command["options"])
