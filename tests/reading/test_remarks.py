"""An answer and what stands beside it in one message: questions, courtesy, changes; each is told apart."""

import pytest

from bot.reading.money.currencies import currency_alone
from bot.reading.money.rate_total import rate_and_total
from bot.reading.replies.about_bot import asked_about
from bot.reading.replies.chatter import acknowledges, approves, is_chatter
from bot.reading.replies.first_words import hands_over
from bot.reading.replies.lists import must_and_nice
from bot.reading.replies.no_answers import no_answer
from bot.reading.replies.remarks import apart
from bot.reading.replies.titles import asks_for_work


@pytest.mark.parametrize(
    ("text", "answer", "question"),
    [
        ("natural skin. By the way who sees this?", "natural skin.", "By the way who sees this?"),
        ("nice: speaks German. By the way how long does this take", "nice: speaks German.",
         "By the way how long does this take"),
        ("six years at Acme; do you pay by paypal?", "six years at Acme", "do you pay by paypal?"),
        ("texts in word\nhow do I send you the list?", "texts in word", "how do I send you the list?"),
        ("12 Fotos. Kann ich auch Rohdaten schicken?", "12 Fotos.", "Kann ich auch Rohdaten schicken?"),
        ("keine Filter. Ach ja, wer sieht das eigentlich?", "keine Filter.", "Ach ja, wer sieht das eigentlich?"),
        ("el manual en word. ¿puedo mandar el pdf?", "el manual en word.", "¿puedo mandar el pdf?"),
        ("sin google. por cierto, cuánto tarda esto?", "sin google.", "por cierto, cuánto tarda esto?"),
    ],
)  # fmt: skip
def test_a_question_beside_an_answer(text: str, answer: str, question: str) -> None:
    said = apart(text)
    assert (said.answer, said.questions) == (answer, (question,))


@pytest.mark.parametrize(
    "text",
    [
        "natural skin. Maybe warm tones?",
        "It loads fast, doesn't it?",
        "40 texts, 60 to 90 words each",
        "never invent technical specs",
        "jeder Beleg hat Datum, Betrag und Kategorie",
    ],
)
def test_an_answer_alone(text: str) -> None:
    said = apart(text)
    assert (said.answer, said.questions) == (text, ())


def test_a_question_that_asks_for_the_work_is_the_work() -> None:
    assert apart("Can someone design a logo? For my bakery.", content=asks_for_work).questions == ()


def test_criteria_may_be_questions() -> None:
    assert apart("It prints well. Is the logo in it?", spoken_to=True).questions == ()
    assert apart("It prints well. Can I add one later?", spoken_to=True).questions == ("Can I add one later?",)


@pytest.mark.parametrize(
    "text", ["yep got it, thx", "alles klar, danke", "vale, entendido", "understood", "ok verstanden"]
)
def test_receipts_are_no_consent(text: str) -> None:
    assert acknowledges(text)
    assert is_chatter(text)


@pytest.mark.parametrize(
    "text", ["yes", "klar", "claro", "ok", "understood, but change the date", "clear instructions"]
)
def test_what_is_more_than_a_receipt(text: str) -> None:
    assert not acknowledges(text)


@pytest.mark.parametrize("text", ["ok looks good", "passt so, danke", "está bien", "that's fine", "passt"])
def test_approval_is_no_content(text: str) -> None:
    assert approves(text)


def test_approval_with_a_condition_is_none() -> None:
    assert not approves("looks good but make it 400")
    assert not approves("good English")


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("ja Euro natürlich", "EUR"),
        ("yes, in dollars please", "USD"),
        ("claro, euros", "EUR"),
        ("€", "EUR"),
        ("pounds", "GBP"),
        ("200 euros", None),
        ("euro? no pounds", None),
        ("no", None),
    ],
)
def test_a_currency_alone(text: str, code: str | None) -> None:
    assert currency_alone(text) == code


@pytest.mark.parametrize(
    ("text", "rate", "per", "total"),
    [
        ("15 Euro pro Bild, maybe 200 all in", 15, "unit", 200),
        ("8 EUR per text, 320 in total", 8, "unit", 320),
        ("12 € pro Seite, insgesamt höchstens 240 €", 12, "unit", 240),
        ("10 euros por foto, 150 en total como máximo", 10, "unit", 150),
        ("25 per hour, max 300", 25, "hour", 300),
        ("400 alles zusammen, 35 pro Post", 35, "unit", 400),
    ],
)
def test_a_rate_and_a_total(text: str, rate: int, per: str, total: int) -> None:
    read = rate_and_total(text)
    assert read is not None
    assert (read.rate.amount, read.rate.per, read.total.amount, read.total.per) == (rate, per, total, "fixed")


@pytest.mark.parametrize("text", ["320 EUR, half up front", "25 per hour, max 20 hours", "300 to 500 EUR", "200"])
def test_one_price_is_no_two(text: str) -> None:
    assert rate_and_total(text) is None


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("no, vormittag hab ich gesagt, 11 in the morning", "vormittag, 11 in the morning"),
        ("nein, 10 uhr hab ich gesagt", "10 uhr"),
        ("no, dije a las 11 de la mañana", "a las 11 de la mañana"),
        ("I said the 16th", "the 16th"),
    ],
)
def test_what_somebody_insists_on(text: str, words: str) -> None:
    none = no_answer(text)
    assert none is not None
    assert (none.kind, none.words) == ("protest", words)


@pytest.mark.parametrize(
    ("text", "work"),
    [
        ("hey! so basically i need a logo for my bakery, by mid december ok?",
         "hey! so basically i need a logo for my bakery, by mid december ok?"),
        ("Guten Morgen, ich hätte da 300 Belege, kannst du das?", "Guten Morgen, ich hätte da 300 Belege"),
        ("hola, qué haces tú? tengo un manual que traducir", "tengo un manual que traducir"),
    ],
)  # fmt: skip
def test_first_words_that_ask_as_well_hand_work_over(text: str, work: str) -> None:
    assert hands_over(text) == work


@pytest.mark.parametrize(
    "text", ["I have a question", "ich habe eine Frage", "tengo una duda", "what can you do?", "hi"]
)
def test_first_words_without_work(text: str) -> None:
    assert hands_over(text) == ""


def test_an_item_is_told_must_or_nice_behind_it() -> None:
    assert must_and_nice("3 years of Shopify, must") == (("3 years of Shopify",), ())
    assert must_and_nice("fluent German, nice to have") == ((), ("fluent German",))
    assert must_and_nice("muss: Deutsch. schön wäre DATEV") == (("Deutsch",), ("DATEV",))


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("who owns it then?", "ownership"),
        ("wem gehört das dann?", "ownership"),
        ("is that enough?", "enough"),
        ("reicht das so?", "enough"),
        ("es suficiente?", "enough"),
        ("how many people will apply?", "how many"),
        ("do i give them my password?", "access"),
        ("kannst du das?", "what"),
        ("puedes hacerlo?", "what"),
        ("is it too late to change the date?", None),
    ],
)
def test_questions_about_the_bot(text: str, topic: str | None) -> None:
    assert asked_about(text) == topic
