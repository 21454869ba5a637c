"""What contractors write at work: the parts of a message, deliveries in words, fixes that are made, bare links."""

import pytest

from bot.reading.language.links import links_in
from bot.reading.replies.check_ins import report_of, total_of
from bot.reading.replies.handed import changed, delivers, same_place
from bot.reading.replies.not_now import puts_off
from bot.reading.replies.work_said import work_said


@pytest.mark.parametrize(
    ("text", "told", "asked"),
    [
        (
            "5 are done, rest next week. one question, should the veil stay wrinkled?",
            "5 are done, rest next week.",
            "one question, should the veil stay wrinkled?",
        ),
        ("7 of 12 done, are the dark ones included too?", "7 of 12 done", "are the dark ones included too?"),
        ("5 done should I keep the veil", "5 done", "should I keep the veil"),
        (
            "5 sind fertig, noch eine Frage: soll der Schleier so bleiben?",
            "5 sind fertig",
            "noch eine Frage: soll der Schleier so bleiben?",
        ),
        ("llevo 5 de 12. ¿el velo se queda así?", "llevo 5 de 12.", "¿el velo se queda así?"),
        ("done, where do I put it?", "done", "where do I put it?"),
        ("hi Olga! should the veil stay?", "", "hi Olga! should the veil stay?"),
        ("I have a question", "I have a question", ""),
        ("see https://x.example/a?b=1", "see https://x.example/a?b=1", ""),
        ("7 done, what I did is simple", "7 done, what I did is simple", ""),
    ],
)
def test_what_is_told_is_cut_from_what_is_asked(text: str, told: str, asked: str) -> None:
    said = work_said(text)
    assert (said.told, said.asked) == (told, asked)


@pytest.mark.parametrize(
    ("text", "report", "finished"),
    [
        ("5 are done, rest next week", "on_track", 5),
        ("five done, the rest tomorrow", "on_track", 5),
        ("5 sind fertig, der Rest nächste Woche", "on_track", 5),
        ("5 listas, el resto la próxima semana", "on_track", 5),
        ("5 done but the rest will be late", "at_risk", 5),
        ("only 5 done, the rest next week", "at_risk", 5),
        ("number 4 is done", "on_track", None),
    ],
)
def test_a_plan_for_the_rest_is_no_delay(text: str, report: str, finished: int | None) -> None:
    read = report_of(text)
    assert (read.report, read.finished) == (report, finished)


def test_the_number_that_is_agreed_is_the_only_one() -> None:
    assert total_of("12 retouched wedding photos") == 12
    assert total_of("12 photos of 24 MB") is None
    assert total_of("a logo") is None


@pytest.mark.parametrize(
    ("text", "behind"),
    [
        ("deliver: www.x.example/raws", "www.x.example/raws"),
        ("Deliver the new number 4 is at https://x.example/4", "the new number 4 is at https://x.example/4"),
        ("deliver now", ""),
        ("liefere: drive.x.de/a", "drive.x.de/a"),
        ("entrego https://x.example", "https://x.example"),
        ("delivery: see https://x.example", "see https://x.example"),
        ("deliver", None),
        ("can I deliver on friday?", None),
        ("delivery will be late", None),
    ],
)
def test_whatever_stands_behind_deliver_is_the_delivery(text: str, behind: str | None) -> None:
    assert delivers(text) == behind


@pytest.mark.parametrize(
    ("text", "made"),
    [
        ("fixed, same link", "said"),
        ("changed row 12", "said"),
        ("ist jetzt korrigiert", "said"),
        ("está corregido ya", "said"),
        ("here is the new version", "said"),
        ("fixed it today", "said"),
        ("number 4 is cooler now", "perhaps"),
        ("all good now", "perhaps"),
        ("number 4 is no longer orange", "perhaps"),
        ("row 12 beginnt jetzt mit dem Nutzen", "perhaps"),
        ("todo listo", "perhaps"),
        ("I will fix it now", None),
        ("fixing it now", None),
        ("on it now", None),
        ("not fixed yet", None),
        ("fixed 2 of 3", None),
        ("2 are fixed, the rest tomorrow", None),
        ("is it fixed now?", None),
        ("mache ich jetzt", None),
        ("lo cambio mañana", None),
        ("the file is now empty and I can't open it", None),
    ],
)
def test_fixes_that_are_made_are_told_from_those_to_come(text: str, made: str | None) -> None:
    assert changed(text) == made


def test_the_same_place_in_three_languages() -> None:
    assert all(map(same_place, ("fixed, same link", "gleicher Ordner", "en el mismo enlace", "Same as before")))
    assert not same_place("see https://x.example/4")


@pytest.mark.parametrize(
    ("text", "links"),
    [
        ("www.x.example/raws", ("www.x.example/raws",)),
        ("they are at drive.example.com/x.", ("drive.example.com/x",)),
        ("see https://x.example/4, and www.y.example!", ("https://x.example/4", "www.y.example")),
        ("raws.zip and/or y/n, e.g./x, 3/4, me@x.example/a", ()),
    ],
)
def test_what_people_type_of_an_address_is_a_link(text: str, links: tuple[str, ...]) -> None:
    assert links_in(text) == links


@pytest.mark.parametrize(
    "text", ["sorry gotta go, later", "gtg", "muss los, später weiter", "tengo que irme, luego sigo"]
)
def test_who_has_to_go_puts_it_off(text: str) -> None:
    assert puts_off(text)
    assert report_of(text).report == "later"


def test_who_has_to_go_on_with_something_does_not() -> None:
    assert not puts_off("I have to go through all the files again")
    assert not puts_off("muss weg vom alten Layout")
