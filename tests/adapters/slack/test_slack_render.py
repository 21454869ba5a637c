"""Messages, forms and homes at the longest legal inputs: nothing over a limit, nothing cut silently, no markup."""

import re
from datetime import UTC, datetime
from time import process_time
from typing import Any

import pytest
from jsonschema import ValidationError

from adapters.slack import render, views
from adapters.slack.sending import posting
from adapters.slack.words import cut, pieces, size, spoken
from bot.engine.commands import Verbatim
from bot.engine.events import Account, Address
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
from tests.support.slack_schemas import check_arguments, check_part, check_view, rows, texts

Json = dict[str, Any]
CHANNEL = Address("slack", "T1", "C1")
WHEN = Moment(datetime(2026, 12, 3, 9, 0, tzinfo=UTC), ("Europe/Berlin", "Asia/Manila"))
LONG = "\n\n".join(f"Paragraph {n}. " + "Some words that stand here. " * 12 for n in range(120))


def everything() -> Message:
    return Message(
        title="T" * 150,
        text=(
            "Hello ",
            Strong("bold"),
            " at ",
            WHEN,
            "\n\n",
            Quote("as they said"),
            "\n\n",
            Link("https://a.b", "here"),
        ),
        fields=tuple(Field(f"Label {n}", (f"value {n}",)) for n in range(10)),
        table=Table(("Name", "Hours"), tuple((f"Person {n}", str(n)) for n in range(30))),
        buttons=tuple(
            Button(f"Label {n} " + "x" * 100, Verbatim(f"do:{n}"), confirm="Sure? " * 100) for n in range(60)
        ),
        select=Select(
            Verbatim("pick"), tuple(Option(f"Option {n} " + "y" * 90, f"v{n}", "hint " * 30) for n in range(150))
        ),
        footer=("version 2 (a1b2), ", WHEN),
    )


def test_every_kind_of_thing_fits_and_is_valid() -> None:
    parts = render.parts(everything())
    for part in parts:
        check_part(part)
        check_arguments("chat.postMessage", posting(CHANNEL, part, "n" * 25))
    kinds = [one["type"] for part in parts for one in part["blocks"]]
    assert kinds.count("actions") == 5
    assert "rich_text" not in kinds[kinds.index("actions") :]


def test_an_ordinary_message_is_one_part_in_the_order_of_the_tree() -> None:
    message = Message(
        text=("Shall we?",),
        title="Offer",
        fields=(Field("Pay", ("300 EUR",)),),
        table=Table(("a",), (("b",),)),
        buttons=(
            Button("Yes", Verbatim("yes:o1"), style="primary"),
            Button("No", Verbatim("no:o1"), style="danger", confirm="Really?"),
        ),
        select=Select(Verbatim("when"), (Option("Now", "now"),), chosen=("now",)),
        footer=("version 2",),
    )
    (part,) = render.parts(message)
    check_part(part)
    kinds = [one["type"] for one in part["blocks"]]
    assert kinds == ["header", "rich_text", "rich_text", "table", "context", "actions", "actions"]
    assert part["text"] == "Offer\nShall we?\nPay: 300 EUR\na\nb\nversion 2\n[Yes] [No]"
    assert [one["value"] for one in part["blocks"][-1]["elements"]] == ["yes:o1", "no:o1"]
    assert part["blocks"][-2]["elements"][0]["action_id"].partition(":")[2] == "when"


def test_long_text_is_split_at_paragraph_ends_and_nothing_is_lost() -> None:
    """X28."""
    parts = render.parts(say(LONG, buttons=(Button("Go", Verbatim("go")),)))
    assert len(parts) > 2
    for n, part in enumerate(parts, 1):
        check_part(part)
        assert f"({n}/{len(parts)})" in texts(part["blocks"])
    shown = [one for part in parts for block in part["blocks"] if block["type"] == "rich_text" for one in texts(block)]
    assert "".join(shown).replace("\n", "").replace(" ", "") == LONG.replace("\n", "").replace(" ", "")
    assert all(one.startswith("Paragraph") for one in shown)
    assert parts[-1]["blocks"][-1]["type"] == "actions"


@pytest.mark.parametrize(
    "text",
    ["x" * 40_000, "👩‍👩‍👧‍👦" * 3000, "word " * 9000, "e" + "\u0301" * 10_000, "a\n" * 9000, "&" * 20_000],
    ids=["one word", "families", "words", "marks", "lines", "ampersands"],
)
def test_text_without_paragraphs_fits_too(text: str) -> None:
    parts = render.parts(say(text))
    for part in parts:
        check_part(part)
    shown = [one for part in parts for block in part["blocks"] if block["type"] == "rich_text" for one in texts(block)]
    assert re.sub(r"\s", "", "".join(shown)) == re.sub(r"\s", "", text)


def test_a_cut_keeps_emoji_whole() -> None:
    head, tail = cut("👩‍👩‍👧‍👦" * 10, 25)
    assert (head, tail) == ("👩‍👩‍👧‍👦" * 2, "👩‍👩‍👧‍👦" * 8)
    assert size(head) <= 25


def test_a_moment_is_never_cut() -> None:
    for piece in pieces(("w " * 40, WHEN, " w" * 40), 100):
        assert ("Manila" in spoken(piece)) == (WHEN in piece)


def test_a_moment_is_said_once_with_every_zone_in_words() -> None:
    (part,) = render.parts(say("Due ", WHEN))
    elements = part["blocks"][0]["elements"][0]["elements"]
    assert "".join(one["text"] for one in elements) == "Due Thu 3 Dec 2026, 10:00 Berlin = 17:00 Manila"
    assert part["text"] == "Due Thu 3 Dec 2026, 10:00 Berlin = 17:00 Manila"


def test_a_mention_is_a_name_and_pings_nobody() -> None:
    (part,) = render.parts(
        say(Mention("Ana", Account("slack", "U1")), " and ", Mention("Ben", Account("discord", "2")))
    )
    assert part["text"] == "Ana and Ben"
    assert "user" not in [one["type"] for one in part["blocks"][0]["elements"][0]["elements"]]


def test_a_link_of_another_kind_is_words() -> None:
    (part,) = render.parts(say(Link("javascript:alert(1)", "click")))
    assert texts(part["blocks"]) == ["click (javascript:alert(1))"]


@pytest.mark.parametrize("text", ["", "   ", "\n\n", "\x00"])
def test_an_empty_message_still_says_something(text: str) -> None:
    (part,) = render.parts(say(text))
    check_part(part)


def test_a_table_too_large_for_a_block_is_paragraphs() -> None:
    table = Table(("Name", "Text"), tuple((f"P{n}", "long " * 30) for n in range(120)))
    parts = render.parts(Message(table=table))
    for part in parts:
        check_part(part)
    shown = "".join(texts([part["blocks"] for part in parts]))
    assert all(f"P{n}\n" in shown for n in range(120))


def test_what_a_label_cannot_hold_stands_in_the_text() -> None:
    long = "Accept the whole delivery as it is, with the two notes about the logo and the missing alt text"
    (part,) = render.parts(
        Message(buttons=(Button(long, Verbatim("ok")),), select=Select(Verbatim("s"), (Option(long, "v", "h" * 90),)))
    )
    check_part(part)
    assert long in texts(part["blocks"])
    assert "h" * 90 in texts(part["blocks"])


def test_files_come_after_the_words_and_buttons_stay_last() -> None:
    blob = Blob("a<b>.pdf", "f" * 64, "application/pdf")
    parts = render.parts(say("See these", files=(blob, blob), buttons=(Button("OK", Verbatim("ok")),)))
    assert [("file" in part) for part in parts] == [False, True, True, False]
    assert parts[1] == {
        "text": "a&lt;b&gt;.pdf",
        "file": {"name": "a<b>.pdf", "sha256": "f" * 64, "type": "application/pdf"},
    }
    assert parts[-1]["blocks"][0]["type"] == "actions" or parts[-1]["blocks"][-1]["type"] == "actions"
    assert ["file" in part for part in render.parts(Message(files=(blob,)))] == [True]


def test_hostile_strings_are_never_markup() -> None:
    """X45, X47, X48."""
    found = [row["text"] for row in rows("hostile_strings.jsonl")]
    for start in range(0, len(found), 20):
        some = found[start : start + 20]
        message = Message(
            title=some[0][:200],
            text=tuple(one for text in some for one in (text, Strong(text), "\n\n", Quote(text))),
            fields=tuple(Field(text[:40], (text,)) for text in some),
            footer=(some[-1],),
            table=Table(("h",), tuple((text[:300],) for text in some)),
            buttons=tuple(Button(text[:75] or "b", Verbatim(f"b:{n}")) for n, text in enumerate(some)),
        )
        for part in render.parts(message):
            check_part(part)
            assert not re.search(r"<[!@#h]", part["text"])
            assert "mrkdwn" not in [one.get("type") for one in flat(part["blocks"])]


def flat(tree: Any) -> list[Json]:
    if isinstance(tree, list):
        return [one for item in tree for one in flat(item)]
    if isinstance(tree, dict):
        return [tree, *(one for item in tree.values() for one in flat(item))]
    return []


def test_direction_overrides_end_with_the_text_that_began_them() -> None:
    """X49."""
    (part,) = render.parts(say("\u202eevil", " and ours"))
    assert texts(part["blocks"])[0].endswith("\u202c")


def form(**more: Any) -> Form:
    many = tuple(Option(f"Choice {n} " + "z" * 80, f"c{n}", "why " * 30) for n in range(120))
    few = tuple(Option(f"{n}", f"{n}") for n in range(1, 5))
    fields = (
        FormField("note", "Your note " + "l" * 50, "text", value="v" * 5000, hint="h" * 200, most=4000),
        FormField("mark", "Mark", "select", value="3", options=few),
        FormField("who", "Who", "multi", options=many, required=False),
        FormField("day", "Day", "date", value="2026-12-03"),
        FormField("proof", "Files", "file", required=False),
    )
    return Form(
        Verbatim("form:o1"), "A title that is longer than twenty-four", fields, intro="Why: " + LONG[:4000], **more
    )


def test_a_form_is_a_valid_modal() -> None:
    view = views.modal(form(), Address("slack", "", "D1"), "1700000000.000100", True)
    check_view(view)
    note = next(one for one in view["blocks"] if one.get("block_id") == "f:note")
    assert len(note["element"]["initial_value"]) == 3000 == note["element"]["max_length"]
    assert "Shortened" in note["hint"]["text"]
    mark = next(one for one in view["blocks"] if one.get("block_id") == "f:mark")
    assert mark["element"]["initial_option"] in mark["element"]["options"]


def test_windows_that_only_speak_are_valid() -> None:
    for view in (views.skeleton(), views.note(everything())):
        check_view(view)


@pytest.mark.parametrize("count", [0, 1, 40])
def test_a_home_fits_and_says_what_it_leaves_out(count: int) -> None:
    card = Message(
        title="Project",
        text=("Your turn",),
        fields=(Field("a", ("b",)),),
        table=Table(("Who", "Stage"), (("Ana", "sent"),)),
        buttons=(Button("Go", Verbatim("go:p1")),),
    )
    view = views.home([card] * count)
    check_view(view)
    if count == 40:
        assert "more have no room here" in texts(view["blocks"])[-1]


def test_errors_stand_at_their_fields_and_others_at_the_first() -> None:
    view = views.modal(form(), CHANNEL, "", False)
    found = views.errors({"day": "That day is past.", "": "Not now.", "gone": "Unknown."}, view)
    assert found == {"f:day": "That day is past.", "f:note": "Not now. Unknown."}
    assert views.errors({}, view) == {}


def test_the_contract_check_can_fail() -> None:
    (part,) = render.parts(say("x", buttons=(Button("Go", Verbatim("go")),)))
    for spoil in ("text", "elements"):
        broken = [dict(one) for one in part["blocks"]]
        broken[-1][spoil] = 3
        with pytest.raises(ValidationError):
            check_part({**part, "blocks": broken})


@pytest.mark.parametrize("text", ["é ö\n" * 50_000, "x" * 200_000, "\u202e" * 50_000], ids=["lines", "word", "turns"])
def test_time_grows_with_length_and_no_faster(text: str) -> None:
    """X51."""

    def taken(some: str) -> float:
        began = process_time()
        render.parts(say(some))
        return process_time() - began

    assert taken(text) < 20 * max(taken(text[: len(text) // 5]), 0.002)
