"""What a contractor says at a check-in, text by text: no bad news may be lost and no half done work called done."""

import pytest

from bot.reading.replies.check_ins import report_of
from tests.reading.corpora import labelled
from tests.reading.score_check_ins import BAD, NAME

CASES = list(labelled(NAME))


@pytest.mark.parametrize(("label", "text"), CASES, ids=[text for _, text in CASES])
def test_report(label: str, text: str) -> None:
    report = report_of(text).report or "none"
    assert report == label or {report, label} <= {*BAD}


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
