"""When the pay is due, in the words that stand in a brief."""

from decimal import Decimal

from bot.reading.money.pay_terms import pay_terms


def terms_in_words(said: str) -> str | None:
    """When it is paid, in the words that stand in the brief; None if nothing was said about it."""
    read = pay_terms(said)
    if read.value is None:
        return None
    terms = read.value
    if terms.when == "split":
        if terms.up_front == Decimal("0.5"):
            return "half up front, half on acceptance"
        share = f"{(terms.up_front * 100).normalize():f} %" if terms.up_front else "part"
        return f"{share} up front, the rest on acceptance"
    return {"up front": "all up front", "on delivery": "on delivery", "in parts": "in parts"}.get(
        terms.when, terms.when
    )
