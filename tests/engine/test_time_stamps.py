"""Time stamps that only a platform draws, in words and in a person's zone (C50)."""

from datetime import UTC, datetime

import pytest

from bot.engine.events import Account, Address, Edited, Said, Submitted
from bot.engine.time_stamps import as_seen, written_out

AT = datetime(2026, 11, 23, tzinfo=UTC)
SECONDS = 1797638400  # Sat 19 Dec 2026, 00:00 UTC
ABOUT = {"who": Account("discord", "1"), "where": Address("discord", "", "5"), "at": AT}


@pytest.mark.parametrize(
    ("style", "words"),
    [
        ("", "Sat 19 Dec 2026, 08:00 Manila"),
        (":f", "Sat 19 Dec 2026, 08:00 Manila"),
        (":F", "Sat 19 Dec 2026, 08:00 Manila"),
        (":R", "Sat 19 Dec 2026, 08:00 Manila"),
        (":d", "Sat 19 Dec 2026"),
        (":D", "Sat 19 Dec 2026"),
        (":t", "08:00"),
        (":T", "08:00"),
    ],
)
def test_in_the_zone_of_its_writer(style: str, words: str) -> None:
    assert written_out(f"not <t:{SECONDS}{style}>!", "Asia/Manila") == f"not {words}!"


def test_west_of_greenwich_it_is_the_day_before() -> None:
    assert written_out(f"<t:{SECONDS}:d>", "America/New_York") == "Fri 18 Dec 2026"


def test_without_a_known_zone_it_names_none() -> None:
    assert written_out(f"<t:{SECONDS}>", "") == "Sat 19 Dec 2026, 00:00"


@pytest.mark.parametrize("text", ["<t:>", "<t:12:Q>", "<t:999999999999>", "a < t: 5"])
def test_what_is_none_stays_as_it_is(text: str) -> None:
    assert written_out(text, "Europe/Berlin") == text


def test_everything_that_is_typed_is_seen_so() -> None:
    stamp, words = f"<t:{SECONDS}:d>", "Sat 19 Dec 2026"
    said = as_seen(Said(**ABOUT, text=stamp, message="1"), "UTC")
    edited = as_seen(Edited(**ABOUT, text=stamp, message="1"), "UTC")
    filled = as_seen(Submitted(**ABOUT, form="f", values={"when": (stamp, "x")}), "UTC")
    assert isinstance(said, Said)
    assert isinstance(edited, Edited)
    assert isinstance(filled, Submitted)
    assert (said.text, edited.text, filled.values) == (words, words, {"when": (words, "x")})
