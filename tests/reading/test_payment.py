"""What is said about the money at the end: sent, there, a part, not yet, later, and what is none of it."""

from decimal import Decimal

import pytest

from bot.reading.replies.payment import payment_said


@pytest.mark.parametrize(
    ("text", "kind", "amount", "part"),
    [
        ("I sent her 200 by paypal today", "paid", 200, False),
        ("paid", "paid", None, False),
        ("money is on its way", "paid", None, False),
        ("i paid her on the 3rd", "paid", None, False),
        ("half is paid", "paid", None, True),
        ("got the 200, thanks", "paid", 200, False),
        ("money arrived", "paid", None, False),
        ("hab 200 überwiesen", "paid", 200, False),
        ("ja ist da, danke", "paid", None, False),
        ("pagué 200 euros", "paid", 200, False),
        ("le envié 200 por bizum", "paid", 200, False),
        ("ya me llegó, gracias", "paid", None, False),
        ("everything is paid except 20", "paid", 20, True),
        ("only 100 so far", "paid", 100, True),
        ("half sent, rest friday", "paid", None, True),
        ("money's here", "paid", None, False),
        ("yep got it, thx", "acknowledged", None, False),
        ("lo tengo, gracias", "acknowledged", None, False),
        ("hab's, danke", "acknowledged", None, False),
        ("nothing came", "not_paid", None, False),
        ("i have not been paid", "not_paid", None, False),
        ("noch nichts angekommen", "not_paid", None, False),
        ("no me ha llegado nada", "not_paid", None, False),
        ("will pay tomorrow", "later", None, False),
        ("überweise morgen", "later", None, False),
        ("mañana le pago", "later", None, False),
        ("close it please", "close", None, False),
        ("we're done", "close", None, False),
        ("wir sind fertig", "close", None, False),
    ],
)
def test_words_about_the_money(text: str, kind: str, amount: int | None, part: bool) -> None:
    said = payment_said(text, "EUR")
    assert said is not None
    assert (said.kind, said.part) == (kind, part)
    assert (said.amount.amount if said.amount else None) == (Decimal(amount) if amount is not None else None)


@pytest.mark.parametrize(
    "text",
    [
        "are we done?",
        "did it arrive?",
        "I sent you the files",
        "i got your message",
        "ok thanks",
        "she got it",
        "great work",
    ],
)
def test_what_is_no_word_about_the_money(text: str) -> None:
    assert payment_said(text, "EUR") is None
