"""What a contractor says at a check-in, text by text: no bad news may be lost and no half done work called done."""

import pytest

from bot.reading.replies.check_ins import hardly_news, report_of
from tests.reading.corpora import FOLDER, labelled
from tests.reading.score_check_ins import BAD, NAME

CASES = list(labelled(NAME))


@pytest.mark.parametrize(("label", "text"), CASES, ids=[text for _, text in CASES])
def test_report(label: str, text: str) -> None:
    report = report_of(text).report or "none"
    assert report == label or {report, label} <= {*BAD}


HELD = [case for path in sorted(FOLDER.glob(f"held_*/{NAME}")) for case in labelled(path)]


def test_nothing_but_done_begins_a_delivery() -> None:
    assert len(HELD) > 900
    assert [text for label, text in HELD if label != "done" and report_of(text).report == "done"] == []


@pytest.mark.parametrize(
    "text", ["done for today", "20 of 40", "all done except the last 5", "ready to start tomorrow", "fertig für heute"]
)
def test_part_of_the_work_is_not_done(text: str) -> None:
    assert report_of(text).report == "on_track"


def test_a_question_about_being_done_is_no_report() -> None:
    assert report_of("done?").report is None


def test_a_postponed_answer_with_bad_news_is_bad_news() -> None:
    assert report_of("later, I'm in hospital").report == "at_risk"


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("bin krank, brauche zwei Tage mehr", 2),
        ("zwei weitere Tage bitte", 2),
        ("estoy enfermo, necesito dos días más", 2),
        ("might need 3 more days", 3),
        ("I will be a day late", 1),
        ("we lost two days", None),
    ],
)
def test_how_many_more_days(text: str, days: int | None) -> None:
    assert report_of(text).more_days == days


@pytest.mark.parametrize(
    ("text", "thing"),
    [
        ("ich warte auf den Zugang zum Ordner", "den Zugang zum Ordner"),
        ("me falta la contraseña", "la contraseña"),
        ("still need the product photos", "product photos"),
    ],
)
def test_what_it_waits_for(text: str, thing: str) -> None:
    assert report_of(text).waits_for == thing


@pytest.mark.parametrize(
    ("text", "finished"), [("12 von 40 fertig", (12, 40)), ("20/40", (20, 40)), ("7 listos", (7, None))]
)
def test_how_much_is_done(text: str, finished: tuple[int, int | None]) -> None:
    read = report_of(text)
    assert (read.finished, read.of) == finished


@pytest.mark.parametrize("words", ["need till the weekend for this", "remind me what was due"])
def test_what_hardly_says_how_it_goes(words: str) -> None:
    assert hardly_news(words)


@pytest.mark.parametrize("words", ["fine", "7 done so far", "it goes well", "my laptop died", "later today"])
def test_what_says_how_it_goes(words: str) -> None:
    assert not hardly_news(words)
