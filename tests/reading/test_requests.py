"""What people ask for between questions, in English, German and Spanish: among what is possible, and nothing else."""

import pytest

from bot.reading.replies.passed_on import words_for
from bot.reading.replies.requests import LANGUAGES, MOST, requests
from bot.reading.replies.topics import questions

NAMES = ("Maya", "Tomas", "Ivy Stone")
TITLES = ("24 podcast transcripts", "A logo for the shop")
ALL = frozenset(intent for language in LANGUAGES for intent in language)
REVIEWING = frozenset(
    ("list", "review", "show", "shortlist", "maybe", "not_chosen", "undo", "compare", "interview", "offer", "close_ad")
)
AT_WORK = frozenset(("deliver", "more_time", "message", "question", "quit", "hold", "news", "agreement"))


@pytest.mark.parametrize(
    ("text", "among", "intents"),
    [
        ("shortlist him, who is next", REVIEWING, ("shortlist", "review")),
        ("keep maya. tomas is out", REVIEWING, ("shortlist", "not_chosen")),
        ("behalte Maya", REVIEWING, ("shortlist",)),
        ("me quedo con maya", REVIEWING - {"offer"}, ("shortlist",)),
        ("die nächste bitte", REVIEWING, ("review",)),
        ("la siguiente", REVIEWING, ("review",)),
        ("take the ad down please", REVIEWING, ("close_ad",)),
        ("schließ die anzeige bitte", REVIEWING, ("close_ad",)),
        ("cierra el anuncio", REVIEWING, ("close_ad",)),
        ("vergleich die beiden mal", REVIEWING, ("compare",)),
        ("skip the interview, i want maya", REVIEWING, ("offer",)),
        ("who has applied?", REVIEWING, ("list",)),
        ("all done, here is everything", AT_WORK, ("deliver",)),
        ("ich schaffe es nicht bis freitag", AT_WORK, ("more_time",)),
        ("necesito más tiempo", AT_WORK, ("more_time",)),
        ("done for today", AT_WORK, ("news",)),
        ("fertig für heute", AT_WORK, ("news",)),
        ("i quit", AT_WORK, ("quit",)),
        ("what did we agree on?", AT_WORK, ("agreement",)),
        ("let me sleep on it", AT_WORK, ("hold",)),
        ("the weather is nice in may", REVIEWING, ()),
        ("blue suits the second page better than green", AT_WORK, ()),
    ],
)
def test_what_a_message_asks_for(text: str, among: frozenset[str], intents: tuple[str, ...]) -> None:
    assert tuple(request.intent for request in requests(text, among, NAMES, TITLES).found) == intents


def test_whom_it_is_about() -> None:
    (both,) = requests("interview maya and tomas", REVIEWING, NAMES).found
    assert both.people == (0, 1)
    (second,) = requests("the second one looks great", REVIEWING, NAMES).found
    assert second.numbers == (2,)
    (last,) = requests("drop the last one", REVIEWING, NAMES).found
    assert last.numbers == (-1,)
    (everybody,) = requests("shortlist all of them", REVIEWING, NAMES).found
    assert everybody.everybody
    (him,) = requests("shortlist him", REVIEWING, NAMES).found
    assert him.pronoun
    assert him.people == ()
    (slip,) = requests("Mayaa is good", REVIEWING, NAMES).found
    assert slip.people == (0,)
    (first_name,) = requests("keep ivy", REVIEWING, NAMES).found
    assert first_name.people == (2,)


def test_a_project_is_named_by_a_word_of_its_title() -> None:
    (back,) = requests("go back to the transcripts", {"resume"}, (), TITLES).found
    assert back.project == 0
    (logo,) = requests("delete the logo", {"delete_draft"}, (), TITLES).found
    assert logo.project == 1


@pytest.mark.parametrize("text", ["dont send it yet", "do not send", "schick es noch nicht ab", "nicht abschicken"])
def test_what_should_not_be_done_is_denied(text: str) -> None:
    assert [(request.intent, request.negated) for request in requests(text, {"send"}).found] == [("send", True)]


def test_what_was_not_understood_stays_with_the_request() -> None:
    """Unread words never become consent (C60)."""
    (ad,) = requests("close the ad on wednesday evening", REVIEWING).found
    assert ad.rest == "wednesday evening"
    read = requests("not tomas, his samples were about gardens", REVIEWING, NAMES)
    assert [request.intent for request in read.found] == ["not_chosen"]
    assert read.unread == ("his samples were about gardens",)


def test_long_messages_and_paragraphs_ask_for_nothing() -> None:
    assert requests("next " * MOST, ALL).found == ()
    assert requests("next\n\nplease", ALL).found == ()
    assert requests("", ALL) == requests(" \n ", ALL)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("tell maya that the files are in the folder", "the files are in the folder"),
        ("ask Maya: can you start on Monday?", "can you start on Monday?"),
        ("sag ihr, dass die Fotos da sind", "die Fotos da sind"),
        ("dile que el archivo está listo", "el archivo está listo"),
        ("message maya", ""),
        ("maya is great", ""),
    ],
)
def test_the_words_for_somebody(text: str, words: str) -> None:
    assert words_for(text, "Maya") == words


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("how much does it pay?", "pay"),
        ("wie viel geld gibt es?", "pay"),
        ("until when?", "dates"),
        ("when do i hear back", "answer"),
        ("how many rounds are left?", "rounds"),
        ("who else applied?", "others"),
        ("is it still open?", "open"),
        ("which recipe is wrong?", "fixes"),
        ("my rate is 20 an hour", None),
        ("what a day", None),
    ],
)
def test_the_topic_of_a_question(text: str, topic: str | None) -> None:
    found = questions(text)
    assert (found[0].topic if found else None) == topic
