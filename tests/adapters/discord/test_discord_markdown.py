"""Nobody's words become markup or a ping on Discord, whatever they are (X45 to X49)."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.discord.markdown import atoms, clean, escape, markup
from adapters.discord.splitting import split
from bot.engine.events import Account
from bot.engine.messages import Link, Mention, Moment, Quote, Strong
from tests.support.discord_app_markdown import read
from tests.support.discord_schemas import shared_rows, utf16

SPECIAL = st.text(alphabet=st.sampled_from(list("\\*_~|`>#-+[]()<@!&:/.1 \naehtps😀")), max_size=60)


@given(SPECIAL)
def test_special_letters_are_shown_as_letters(text: str) -> None:
    assert read(escape(text)) == (text, [])


@given(
    st.lists(
        st.sampled_from(
            [
                "@everyone",
                "@here",
                "<@1>",
                "<@&2>",
                "<#3>",
                "**",
                "```",
                "> ",
                "\n",
                " ",
                "https://a.b/c_d",
                "[bank](https://evil.example)",
                "<t:1:R>",
                ":smile:",
                "||",
                "# ",
                "- ",
                "1. ",
                "\\",
                "x",
            ]
        ),
        max_size=12,
    )
)
def test_markup_in_any_order_is_shown_as_letters(pieces: list[str]) -> None:
    text = "".join(pieces)
    assert read(escape(text)) == (text, [])


@given(st.text(max_size=300))
def test_any_text_is_shown_as_letters(text: str) -> None:
    assert read(escape(text)) == (clean(text), [])


def test_hostile_strings_are_shown_as_letters() -> None:
    for row in shared_rows("hostile_strings.jsonl"):
        assert read(escape(row["text"])) == (clean(row["text"]), []), row["id"]


def test_hostile_strings_stay_inside_a_quote() -> None:
    for row in shared_rows("hostile_strings.jsonl"):
        for text in split(atoms((Quote(row["text"]),))):
            lines = text.split("\n")
            marked = len(lines) > 1 and lines[-1].startswith("(")
            assert all(line.startswith(">") for line in lines[: -1 if marked else None] if line), row["id"]
            assert set(read(text)[1]) <= {"line >"}, row["id"]


def test_the_oracle_sees_what_is_alive() -> None:
    seen = read("**a** <@1> @here [x](https://a.b) :smile: `c` <t:1:R> \n> q\n# h https://a.b/x_y_z")[1]
    assert {"bold", "tag", "ping", "masked", "emoji", "code", "line >", "line #"} <= set(seen)


def test_a_plain_address_can_be_clicked_and_a_strange_one_cannot() -> None:
    assert escape("see https://dev.example/a_b-c?x=1.") == "see https://dev.example/a_b-c?x=1."
    assert escape("(https://dev.example/a_b)") == "(https://dev.example/a_b)"
    assert "https\\://" in escape("https://evil.example/*a*")


def test_ours_is_styled_and_theirs_is_not() -> None:
    text = (
        "Hi ",
        Strong("a*b"),
        " and ",
        Mention("<@9>"),
        ", ",
        Mention("Kai", Account("discord", "42")),
        ": ",
        Link("https://ours.example/a b", "the [log]"),
    )
    assert markup(atoms(text)) == ("Hi **a\\*b** and \\<@9\\>, <@42>: [the \\[log\\]](https://ours.example/a%20b)")


def test_a_moment_is_told_by_tag_and_by_the_zones_in_words() -> None:
    at = datetime(2026, 12, 3, 9, tzinfo=UTC)
    shown = markup(atoms((Moment(at, ("Europe/Berlin", "Asia/Manila")),)))
    assert shown == f"Thu 3 Dec 2026, 10:00 Berlin = 17:00 Manila (<t:{int(at.timestamp())}:R>)"


def test_a_quote_is_a_block_of_its_own() -> None:
    assert markup(atoms(("They wrote:", Quote("one\n\n```two"), "Then we."))) == (
        "They wrote:\n> one\n> \n> \\`\\`\\`two\nThen we."
    )


@pytest.mark.parametrize("dress", [str, Strong, Quote])
@pytest.mark.parametrize("word", ["word ", "word. Next line\n", "para\n\n", "x", "😀", "*", "\\", "https://a.b/c_d "])
def test_long_words_are_split_and_nothing_is_lost(dress: type, word: str) -> None:
    """X28."""
    text = word * (9000 // len(word))
    texts = split(atoms((dress(text),)))
    assert len(texts) > 1
    assert all(utf16(one) <= 2000 for one in texts)
    seen = ""
    for number, one in enumerate(texts, 1):
        assert one.endswith(f"\n({number}/{len(texts)})")
        shown, formats = read(one.rsplit("\n", 1)[0])
        assert set(formats) <= {"bold", "line >"}
        seen += shown.replace("**", "") if dress is Strong and "*" not in word else shown
    if not (dress is Strong and "*" in word):
        assert "".join(seen.split()) == "".join(text.split())


def test_a_message_is_cut_where_a_paragraph_ends() -> None:
    first, second = "a" * 30 + " " + "b" * 1500, "c" * 1200
    assert split(atoms((f"{first}\n\n{second}",))) == [f"{first}\n(1/2)", f"{second}\n(2/2)"]
