"""Every stock question: what it reads, how it echoes it, and how it refuses, with an example."""

from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest

from bot.engine.events import Attachment, words_of
from bot.engine.flow import Choice, Got, Hearing, No, Partly, Pick, Question
from bot.engine.messages import Text, plain
from bot.engine.questions import (
    Times,
    asks,
    choice,
    days,
    hours,
    items,
    link,
    moment,
    money,
    review,
    samples,
    several,
    text,
    times,
    yes_no,
    zone,
)
from bot.reading.values import Days, Hours, Money, When

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
ASK = asks("?")
SIZES = (Choice("Small", "s", "tiny"), Choice("Large", "l"))


def hear(question: Question[Any], said: str, *, draft: Any = None, files: tuple[Attachment, ...] = ()) -> Any:
    return question.hear(said, Hearing(NOW, "Europe/Berlin", "en", files, draft))


def got(question: Question[Any], said: str, **rest: Any) -> tuple[Any, str]:
    """The value and its echo; what was stored passes its own guard."""
    heard = hear(question, said, **rest)
    assert isinstance(heard, Got), heard
    assert question.guard(heard.value)
    return heard.value, plain(question.echo(heard.value))


def refused(question: Question[Any], said: str, **rest: Any) -> str:
    heard = hear(question, said, **rest)
    assert isinstance(heard, No), heard
    return plain(heard.why)


def partly(question: Question[Any], said: str, **rest: Any) -> tuple[Any, str]:
    heard = hear(question, said, **rest)
    assert isinstance(heard, Partly), heard
    return heard.draft, plain(heard.ask)


def picks(question: Question[Any], said: str) -> list[str]:
    heard = hear(question, said)
    assert isinstance(heard, Pick), heard
    assert all(question.guard(value) for _, value in heard.options)
    return [label for label, _ in heard.options]


def test_a_text_has_limits_and_a_long_one_is_kept() -> None:
    ask = text("t", ASK, least=5, most=20, example="red shoes")
    assert got(ask, "  red shoes ") == ("red shoes", "red shoes")
    assert refused(ask, "red").endswith(": red shoes")
    heard = hear(ask, "x" * 21)
    assert isinstance(heard, No)
    assert "can take 20." in plain(heard.why)
    assert heard.draft == "x" * 21
    assert got(ask, "a shorter one", draft="x" * 21)[0] == "a shorter one"
    assert got(ask, "x" * 20)[0] == "x" * 20


def test_a_text_in_words() -> None:
    ask = text("t", ASK, words=(2, 4))
    assert got(ask, "one two three") == ("one two three", "3 words")
    assert "1 words; 2 to 4" in refused(ask, "one")
    echo: Text = ("noted",)
    assert got(text("t", ASK, echo=lambda _: echo), "a")[1] == "noted"


def test_a_long_echo_is_shortened_with_a_mark() -> None:
    echo = got(text("t", ASK, most=1000), "word " * 100)[1]
    assert len(echo) <= 122
    assert echo.endswith(" …")


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("- a\n- b", ("a", "b")),
        ("1. a\n2) b", ("a", "b")),
        ("a; b; a", ("a", "b")),
        ("a, b, 1,000 words", ("a", "b, 1,000 words")),
        ("no AI. British English", ("no AI", "British English")),
        ("\n\n* x\n\n", ("x",)),
    ],
)
def test_a_list_as_people_type_it(said: str, found: tuple[str, ...]) -> None:
    value, echo = got(items("t", ASK), said)
    assert value == found
    assert echo == "; ".join(found)


def test_a_list_has_limits() -> None:
    ask = items("t", ASK, least=2, most=3, example="a\nb")
    assert "at least 2" in refused(ask, "one")
    assert refused(ask, "one").endswith(": a\nb")
    assert "can take 3" in refused(ask, "a\nb\nc\nd")


def test_one_of_several_by_label_word_value_or_number() -> None:
    ask = choice("c", ASK, SIZES)
    assert [got(ask, said)[0] for said in ("Small", "TINY!", "s", "1", "l", "2")] == ["s"] * 4 + ["l", "l"]
    assert got(ask, "large") == ("l", "Large")
    assert "choose one: Small, Large" in refused(ask, "huge")
    assert refused(ask, "") == refused(ask, "huge")
    assert not ask.guard("gone")
    other = choice("c", ASK, SIZES, other=lambda said, at: Got("m") if said == "medium" else None)
    assert got(other, "medium") == ("m", "m")
    assert refused(other, "huge")


def test_any_of_several() -> None:
    ask = several("c", ASK, SIZES)
    assert got(ask, "large and small") == (("l", "s"), "Small, Large")
    assert got(ask, "all")[0] == ("s", "l")
    assert got(ask, "1, 1")[0] == ("s",)
    assert ": Small, Large" in refused(ask, "large, huge")
    assert not ask.guard(("gone",))


def test_yes_or_no_and_in_doubt_neither() -> None:
    ask = yes_no("y", ASK, yes="Deal", no="No deal")
    assert [got(ask, said) for said in ("yep", "deal", "nope")] == [(True, "Deal"), (True, "Deal"), (False, "No deal")]
    assert "yes or a no" in refused(ask, "maybe")


def test_the_last_look_takes_its_word_a_yes_or_another_way_out() -> None:
    ask = review("review", asks("Sure?"), extra=(Choice("Later", "later"),))
    other = review("review", asks("Really sure?"))
    sent = got(ask, "send")[0]
    assert got(ask, "yes")[0] == sent
    assert sent.startswith("go:")
    assert got(ask, "later")[0].startswith("later:")
    assert not other.guard(sent)
    assert "send, edit with a number, or later" in refused(ask, "hm")


def test_a_day_and_time_in_the_persons_zone() -> None:
    ask = moment("m", ASK, after=NOW)
    value, echo = got(ask, "Fri 18 Dec 2026 18:00")
    assert isinstance(value, When)
    assert value.wall.at == datetime(2026, 12, 18, 17, tzinfo=UTC)
    assert echo == "Fri 18 Dec 2026, 18:00 Berlin"
    assert "next Friday" in refused(ask, "Fri 20 Nov 2026 18:00")
    assert "Fri 18 Dec 18:00" in refused(ask, "soonish")
    assert not ask.guard("Friday")
    heard = hear(ask, "18 Dec 2026")
    assert isinstance(heard, Got)
    assert "no time" in plain(heard.note)


def test_a_doubtful_date_is_asked_about() -> None:
    """X36, X37, PRODUCT 5.1 rule 12."""
    ask = moment("m", ASK, after=NOW)
    assert picks(ask, "in 3 minutes")[0].startswith("Yes, Mon 23 Nov 2026")
    assert picks(ask, "28 March 2027 02:30")[0].startswith("Yes, Sun 28 Mar 2027")


def test_hours_in_a_week() -> None:
    ask = hours("h", ASK)
    assert got(ask, "12 hours") == (Hours(Decimal(12), Decimal(12)), "12 h a week")
    assert got(ask, "10 to 15 hours per week")[1] == "10 to 15 h a week"
    assert "For example: 12 hours." in refused(ask, "plenty")


def test_a_zone_by_city() -> None:
    """X33."""
    ask = zone("z", ASK)
    assert got(ask, "Manila") == ("Asia/Manila", "Manila")
    assert "for example: Manila." in refused(ask, "on the moon")
    assert len(picks(ask, "USA")) > 1


def test_days_on_which_somebody_cannot_work() -> None:
    ask = days("d", ASK)
    value, echo = got(ask, "not Dec 5 and 6")
    assert value in (
        (Days(date(2026, 12, 5), date(2026, 12, 6)),),
        tuple(Days(date(2026, 12, n), date(2026, 12, n)) for n in (5, 6)),
    )
    assert "Sat 5 Dec 2026" in echo
    assert got(ask, "none") == ((), "no blocked days")
    assert "For example: not Dec 5 and 6" in refused(ask, "purple")
    assert not ask.guard(("Dec 5",))


def test_zone_hours_and_blocked_days_in_one_or_several_messages() -> None:
    ask = times("t", ASK)
    value, echo = got(ask, "Manila, 15 hours, not Dec 12 and 13")
    assert (value.zone, value.hours) == ("Asia/Manila", Hours(Decimal(15), Decimal(15)))
    assert echo.startswith("Manila, 15 h a week, not Sat 12 Dec 2026")
    draft, said = partly(ask, "Manila")
    assert "Kept: Manila." in said
    assert "hours per week" in said
    value, _ = got(ask, "15 hours", draft=draft)
    assert value == Times("Asia/Manila", Hours(Decimal(15), Decimal(15)), ())
    assert "For example: Manila, 15 hours" in refused(ask, "purple", draft=draft)
    assert not ask.guard(draft)


def test_money_with_its_currency() -> None:
    ask = money("m", ASK)
    assert got(ask, "320 EUR")[1] == "320 EUR"
    assert got(ask, "25 USD per hour")[1] == "25 USD per hour"
    assert got(ask, "300 to 500 GBP")[1] == "300 to 500 GBP"
    draft, said = partly(ask, "320")
    assert said.startswith("320 - in which currency?")
    assert got(ask, "euro", draft=draft)[0] == Money(amount=Decimal(320), currency="EUR", per=draft.per)
    assert got(money("m", ASK, currency="CHF"), "320")[1] == "320 CHF"
    assert "320 EUR, or" in refused(ask, "a fair price")


def test_a_link_is_kept_and_never_fetched() -> None:
    """X53: whatever it points at."""
    ask = link("l", ASK)
    assert got(ask, "see https://example.org/a?b=1.")[0] == "https://example.org/a?b=1"
    assert got(ask, "http://169.254.169.254/latest")[0] == "http://169.254.169.254/latest"
    for said in ("file:///etc/passwd", "javascript:alert(1)", "example"):
        assert "begins with https://" in refused(ask, said)


def test_samples_over_several_messages() -> None:
    ask = samples("s", ASK, least=2, most=3)
    file = Attachment("a.pdf", 10, "ref", sha256="x", text="words")
    draft, said = partly(ask, "my best one", files=(file,))
    assert "Kept a.pdf. 1 more" in said
    value, echo = got(ask, "https://example.org/b", draft=draft)
    assert echo == "a.pdf, example.org/b"
    assert (value[0].note, value[0].file.text) == ("my best one", ""), "the bytes are kept once, beside the answer"
    assert len(got(ask, " ".join(f"https://x.org/{n}" for n in range(5)))[0]) == 3
    assert "send 2" in refused(ask, "later", draft=draft)
    lost = Attachment("b.pdf", 10, "ref", trouble="over 30 MB")
    assert "b.pdf: over 30 MB" in refused(ask, "", files=(lost,))
    heard = hear(ask, "https://x.org/1 https://x.org/2", files=(lost,))
    assert isinstance(heard, Got)
    assert "b.pdf: over 30 MB" in plain(heard.note)
    assert not ask.guard(("a.pdf",))


@pytest.mark.parametrize(
    ("name", "type", "data", "words"),
    [
        ("a.txt", "", b"\xef\xbb\xbf hello ", "hello"),
        ("A.MD", "", "grüße".encode(), "grüße"),
        ("notes", "text/plain; charset=utf-8", b"x", "x"),
        ("a.pdf", "application/pdf", b"x", ""),
        ("a.txt", "", b"\xff\xfe", ""),
        ("a.txt", "", b"a\0b", ""),
        ("a.txt", "", b"x" * 100_001, ""),
    ],
)
def test_only_a_small_text_file_has_words(name: str, type: str, data: bytes, words: str) -> None:
    """X52: by its content too; nothing is opened that is not plain text."""
    assert words_of(Attachment(name, len(data), "ref", type), data) == words


HOSTILE = (
    "",
    "   ",
    "\0",
    "\ud800",
    "\u202eabc",
    "a" + "\u0301" * 1000,
    "🙂" * 4000,
    "9" * 400,
    "<!channel>",
    "1/0",
    "-" * 5000,
)
ALL = (
    text("q", ASK),
    items("q", ASK),
    choice("q", ASK, SIZES),
    several("q", ASK, SIZES),
    yes_no("q", ASK),
    review("q", ASK),
    moment("q", ASK, after=NOW),
    hours("q", ASK),
    zone("q", ASK),
    days("q", ASK),
    times("q", ASK),
    money("q", ASK),
    link("q", ASK),
    samples("q", ASK),
)


@pytest.mark.parametrize("said", HOSTILE, ids=lambda said: repr(said[:6]))
@pytest.mark.parametrize("ask", ALL, ids=lambda ask: ask.hear.__qualname__.split(".")[0])
def test_no_question_breaks_on_hostile_words(ask: Question[Any], said: str) -> None:
    """X49, X50: every stock question gives one of the four outcomes, and its guard takes what it got."""
    heard = hear(ask, said)
    assert isinstance(heard, Got | Pick | Partly | No)
    if isinstance(heard, Got):
        assert ask.guard(heard.value)
        plain(ask.echo(heard.value))


@pytest.mark.parametrize("refusal", ["not during the school break", "off for ramadan"])
def test_a_refusal_nobody_understood_is_asked_about_and_the_rest_kept(refusal: str) -> None:
    draft, ask = partly(times("times", ASK), f"Manila, 15 hours, {refusal}")
    assert draft == Times("Asia/Manila", Hours(Decimal(15), Decimal(15)), None, days_open=True)
    assert refusal in ask
    assert refusal in refused(days("days", ASK), refusal)


def test_days_that_nobody_understood_stay_open_until_they_are_told() -> None:
    """No other message may end as "no blocked days" that nobody said."""
    ask = times("times", ASK)
    draft, _ = partly(ask, "off for ramadan")
    draft, said = partly(ask, "Manila, 15 hours", draft=draft)
    assert "the days on which you cannot work" in said
    assert not ask.guard(draft)
    assert "the days on which you cannot work" in refused(ask, "well, hm", draft=draft)
    assert got(ask, "none", draft=draft)[0].blocked == ()
    value, echo = got(ask, "not Dec 12", draft=draft)
    assert value.blocked == (Days(date(2026, 12, 12), date(2026, 12, 12)),)
    assert "not Sat 12 Dec 2026" in echo


def test_a_place_with_no_in_its_name_blocks_nothing_and_frees_nothing() -> None:
    ask = times("times", ASK)
    draft, _ = partly(ask, "15 hours, not Dec 12")
    value, _ = got(ask, "Novosibirsk", draft=draft)
    assert value.blocked == (Days(date(2026, 12, 12), date(2026, 12, 12)),)


@pytest.mark.parametrize(("words", "not_on"), [("except fridays", (5,)), ("only weekends", (1, 2, 3, 4, 5))])
def test_weekdays_that_never_work_are_kept_and_said(words: str, not_on: tuple[int, ...]) -> None:
    value, echo = got(times("times", ASK), f"Manila, 15 hours, {words}")
    assert value == Times("Asia/Manila", Hours(Decimal(15), Decimal(15)), (), not_on)
    assert "Fridays" in echo


def test_half_a_date_is_offered_and_not_taken() -> None:
    assert picks(moment("due", ASK, after=NOW), "friday at 5 or 6") == ["Yes, Fri 27 Nov 2026, 17:00 Berlin"]


def test_an_offset_is_shown_as_it_was_given() -> None:
    assert got(zone("zone", ASK), "GMT+5") == ("Etc/GMT-5", "GMT+5")
