"""What people say at the opening and at the brief that is about the talk and no part of an answer."""

import pytest

from bot.reading.replies.about_bot import Topic, asked_about
from bot.reading.replies.brief_edits import added_rule, speaks_of_the_price, the_new_date, the_new_hours
from bot.reading.replies.first_words import lost, names_no_work
from bot.reading.replies.go_ahead import goes_ahead
from bot.reading.replies.no_answers import protests_at_length
from bot.reading.replies.not_now import not_yet, puts_off, throws_away
from bot.reading.replies.renames import new_title, wants_new_title
from bot.reading.replies.said_before import without_said_before
from bot.reading.replies.tasks import tasks
from bot.reading.replies.titles import named


@pytest.mark.parametrize(
    "text",
    [
        "thanks, maybe tomorrow",
        "let's do this tomorrow pls",
        "busy right now, let's continue on friday",
        "i'm just looking around",
        "let me sleep on it",
        "lass uns morgen weitermachen",
        "ich schau mich nur um",
        "heute nicht",
        "seguimos mañana",
        "solo estoy mirando",
    ],
)
def test_put_off(text: str) -> None:
    assert puts_off(text)


@pytest.mark.parametrize(
    "text",
    ["30 recipes by tomorrow", "tomorrow", "do the translation tomorrow", "morgen um 9", "a page about tomorrow"],
)
def test_not_put_off(text: str) -> None:
    assert not puts_off(text)


@pytest.mark.parametrize("text", ["not yet", "Noch nicht!", "todavía no", "wait"])
def test_not_yet(text: str) -> None:
    assert not_yet(text)


@pytest.mark.parametrize("text", ["delete this", "please delete everything", "lösch das bitte wieder", "bórralo todo"])
def test_thrown_away(text: str) -> None:
    assert throws_away(text)


@pytest.mark.parametrize(
    "text", ["delete the old files", "remove all spam comments", "lösche alte Einträge", "borrar fotos"]
)
def test_not_thrown_away(text: str) -> None:
    assert not throws_away(text)


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("what does this cost me", "cost"),
        ("was kostet das?", "cost"),
        ("¿esto es gratis?", "cost"),
        ("do you speak german?", "language"),
        ("who sees this", "visible"),
        ("wer sieht das?", "visible"),
        ("is my data safe with you?", "data"),
        ("can i see an example first", "example"),
        ("wie lange dauert das?", "minutes"),
        ("bist du ein Bot?", "bot"),
        ("can my colleague answer this?", "colleague"),
        ("can i add a photo of how it should look?", "file"),
        ("what happens if they don't deliver?", "late"),
        ("whats normal for this?", "usual price"),
        ("was machst du eigentlich?", "what"),
    ],
)
def test_asked_about_the_bot(text: str, topic: Topic) -> None:
    assert asked_about(text) == topic


@pytest.mark.parametrize(
    "text", ["translate a website from german", "a page about what it costs", "30 photos with examples", "free samples"]
)
def test_not_asked_about_the_bot(text: str) -> None:
    assert asked_about(text) is None


@pytest.mark.parametrize("text", ["URGENT!!! need someone asap", "necesito ayuda urgente!!"])
def test_first_words_that_name_no_work(text: str) -> None:
    assert names_no_work(text)


def test_whoever_does_not_know_where_to_begin() -> None:
    assert lost("my accountant quit and i have no idea what to do first")
    assert lost("ich weiß nicht, womit ich anfangen soll")
    assert not lost("30 recipes, no idea was left out")


@pytest.mark.parametrize(
    ("text", "work"),
    [
        ("Hallo, ich suche jemanden für die Buchhaltung", ("Buchhaltung",)),
        ("hola, necesito un logo para mi panadería", ("logo para mi panadería",)),
        ("Good morning! flyers, bookkeeping and blog posts", ("flyers", "bookkeeping", "blog posts")),
    ],
)
def test_a_greeting_is_no_job(text: str, work: tuple[str, ...]) -> None:
    assert tuple(named(task) for task in tasks(text)) == work


@pytest.mark.parametrize(
    "text",
    ["looks good, go", "sieht gut aus, mach die Anzeige", "passt so", "está bien así", "wunderbar, kann so raus"],
)
def test_a_yes_at_the_last_look(text: str) -> None:
    assert goes_ahead(text)


@pytest.mark.parametrize(
    "text",
    ["yes but make it 500", "gut, aber der Titel", "not good", "is that right?", "ja, 480 Euro", "delete everything"],
)
def test_no_yes_at_the_last_look(text: str) -> None:
    assert not goes_ahead(text)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("the title should be: Grandma's recipes", "Grandma's recipes"),
        ("der Titel soll Omas Kochbuch heißen", "Omas Kochbuch"),
        ("cambia el título a Recetas", "Recetas"),
        ("wrong name. should be Christmas cookies", "Christmas cookies"),
        ("titles at the top", ""),
        ("title page design", ""),
    ],
)
def test_a_new_title(text: str, title: str) -> None:
    assert new_title(text) == title


def test_another_title_is_wanted() -> None:
    assert wants_new_title("wait i want to change the title")
    assert wants_new_title("den Titel ändern")
    assert not wants_new_title("change the title of each page")


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("30 recipes obviously, i just told you", "30 recipes"),
        ("500 Euro, wie gesagt", "500 Euro"),
        ("like i said, a logo", "a logo"),
        ("i told you", "i told you"),
    ],
)
def test_said_before_is_left_out(text: str, answer: str) -> None:
    assert without_said_before(text) == answer


def test_long_protests() -> None:
    found = protests_at_length("no thats wrong, i said word files, not google docs")
    assert found is not None
    assert found.kind == "protest"
    assert protests_at_length("wrong entries are removed, doubles too") is None


def test_remarks_at_the_last_look() -> None:
    assert added_rule("add: no AI please") == "no AI"
    assert added_rule("add a page") == ""
    assert the_new_hours("i think 10 hours is too little, 12") == "12"
    assert the_new_hours("between 10 and 12 hours") == ""
    assert the_new_date("can you move the deadline to the 20th") == "the 20th"
    assert the_new_date("move the start to 9 december, not the deadline") == ""
    assert speaks_of_the_price("not too expensive")
    assert not speaks_of_the_price("knows expensive brands")
