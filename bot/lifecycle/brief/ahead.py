"""What an answer says of a later question: "12 posts. Deadline 31.12." is not asked for its date again."""

import re

from bot.engine import formatting
from bot.engine.flow import Amendment, Hearing
from bot.engine.messages import Text
from bot.lifecycle.brief import ahead_wording as wording
from bot.lifecycle.brief.model import Pay
from bot.lifecycle.brief.review_wording import pay_line
from bot.lifecycle.brief.terms_wording import ON_ACCEPTANCE, terms_in_words
from bot.reading.money.pay import money as read_money
from bot.reading.money.rate_total import rate_and_total
from bot.reading.time.deadline import deadline

MOST_WORDS = 9
"""Words of a clause that says nothing but its date or its pay."""
_WHOSE = r"^(?:(?:and|the|my|our|with|und|mein\w*|unser\w*|der|die|das|y|el|la|mi|nuestro|con|un|una|a|an|ein) )*"
# English, German and Spanish in this order; another language is another line in each.
_PAY = re.compile(
    rf"{_WHOSE}(?:(?:total )?(?:budget|pay|payment|price|fee)|(?:i|we)(?: can| will| would|'ll)? (?:pay|offer)"
    r"|(?:gesamt)?(?:budget|preis|bezahlung|honorar)|(?:ich|wir) zahlen?|presupuesto|pago|precio|pagamos)\b",
    re.IGNORECASE,
)
_CUTOFF = re.compile(
    rf"{_WHOSE}(?:deadline|due(?: date)?|cut-?off|needed by|(?:i|we) need (?:it|them|this|everything) (?:by|until"
    rf"|before)"
    r"|(?:abgabe|liefer)(?:termin|datum)?|frist|fertig bis|(?:ich|wir) brauchen? (?:es|sie|das|alles) bis"
    r"|fecha límite|plazo|entrega|l[oa]s? necesit(?:o|amos) (?:para|antes de))\b",
    re.IGNORECASE,
)


def ahead(text: str, at: Hearing) -> Amendment | None:
    """The answer to the question about pay or about the cut-off that one labelled clause gives; None where it is not
    exact, or says anything else."""
    if len(text.split()) > MOST_WORDS or "\n" in text.strip():
        return None
    if _PAY.match(text):
        return _pay(text, at)
    label = _CUTOFF.match(text)
    return _cutoff(text, text[label.end() :], at) if label is not None else None


def _pay(text: str, at: Hearing) -> Amendment | None:
    read = read_money(text, locale=at.locale)
    if read.status != "read" or read.value is None or read.value.currency is None or rate_and_total(text):
        return None
    pay = Pay(read.value, terms_in_words(text) or ON_ACCEPTANCE)
    told: Text = wording.kept("pay", pay_line(pay))
    return Amendment("pay", text, pay, told)


def _cutoff(text: str, said: str, at: Hearing) -> Amendment | None:
    read = deadline(said, now=at.now, zone=at.zone, locale=at.locale)
    when = read.value
    if read.status != "read" or when is None or read.query is not None or read.unread or when.wall.at <= at.now:
        return None
    return Amendment("cutoff", text, when, wording.kept("deadline", formatting.wall(when.wall.local)))
