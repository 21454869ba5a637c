"""Scores the reader of money on the own corpus and on the shared phrases of two sources."""

from decimal import Decimal

from bot.reading.money.pay import money
from bot.reading.result import Reading
from bot.reading.values import Money
from tests.reading.corpora import paid
from tests.reading.score_table import Count, rows_of, same_money

# What the units of the third-party cases are in ISO 4217; None where they name no country's money.
UNITS = {
    "Dollar": "USD", "Pound": "GBP", "Euro": "EUR", "Rial": "IRR", "Unnamed": None, "Finnish markka": "FIM",
    "Netherlands guilder": "NLG",
}  # fmt: skip
# Words of several countries, for which the gold has no code.
SHARED_WORDS = ("Franc", "Peso", "Krona", "Krone", "Dinar", "Shilling", "Lira", "Crown")
CENTS = ("Cent", "Penny", "Sen")


def money_own() -> Count:
    right = wrong = 0
    cases = list(paid())
    for text, gold in cases:
        reading = money(text)
        good = reading.status == gold.status and same_money(reading.value, gold)
        right += good
        wrong += not good and reading.status == "read"
    return Count("money, own corpus", len(cases), right, wrong)


def money_duckling() -> Count:
    cases = [r for r in rows_of("phrases_duckling.jsonl") if r["type"] == "money"]
    right = wrong = 0
    for row in cases:
        reading, gold = money(str(row["text"])), row["gold"]
        good = _like_duckling(reading.value, gold) if isinstance(gold, dict) else reading.status == "none"
        right += good
        wrong += not good and reading.status == "read"
    return Count("money, phrases_duckling", len(cases), right, wrong)


def _like_duckling(value: Money | None, gold: dict[str, object]) -> bool:
    if value is None:
        return False
    unit = str(gold["currency"])
    scale = Decimal("0.01") if unit in CENTS else Decimal(1)
    if unit not in CENTS and value.currency != UNITS.get(unit, unit):
        return False

    def figure(key: str) -> Decimal | None:
        return Decimal(str(gold[key])) * scale if key in gold else None

    by_kind = {
        "value": (figure("value"), None, None),
        "interval": (None, figure("min"), figure("max")),
        "max": (None, None, figure("value")),
        "min": (None, figure("value"), None),
    }
    return (value.amount, value.low, value.high) == by_kind[str(gold["kind"])]


def money_recognizers() -> Count:
    """Whole sentences; of several amounts the first counts, so that to ask is never right."""
    cases = [r for r in rows_of("phrases_recognizers.jsonl") if r["type"] == "currency"]
    right = wrong = 0
    for row in cases:
        reading, gold = money(str(row["text"])), row["gold"]
        assert isinstance(gold, list)
        good = _like_recognizers(reading, gold[0]["resolution"]) if gold else reading.status == "none"
        right += good
        wrong += not good and reading.status == "read"
    return Count("money, phrases_recognizers", len(cases), right, wrong)


def _like_recognizers(read: Reading[Money], gold: dict[str, str]) -> bool:
    """Whether the amount and, where the gold names a country's money, the currency are those of the gold.

    "528 million francs" names no country: to ask which franc, with the amount settled, is right.
    """
    if not gold.get("value"):
        return False
    unit = gold["unit"]
    worth = Decimal(gold["value"]) * (Decimal("0.01") if unit in CENTS else 1)
    code = gold.get("isoCurrency") or UNITS.get(unit, unit)
    if unit in SHARED_WORDS:
        return all(worth == option.amount for option in (read.value, *read.options) if option) and read.status != "none"
    value = read.value
    if value is None:
        return False
    return (unit in CENTS or value.currency == code) and worth in (value.amount, value.low, value.high)
