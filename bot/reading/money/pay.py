"""Pay as people state it ("$1,500", "25/hr", "between 300 and 500 quid") to an exact amount, currency and kind."""

import re
from dataclasses import replace

from bot.reading.language.foreign_numbers import in_figures
from bot.reading.language.plain import lower, plain
from bot.reading.money.amounts import Amount, amounts
from bot.reading.money.currencies import currency_said
from bot.reading.money.parts import in_parts
from bot.reading.money.pay_terms import pay_terms
from bot.reading.money.per import per
from bot.reading.money.prices import dated, priced, tidy
from bot.reading.money.several import other_figure, said_twice, settled
from bot.reading.money.unread import left_unread
from bot.reading.result import Reading
from bot.reading.values import Money

__all__ = ["money", "pay_terms"]

MOST = 4000  # characters: an answer about pay is never longer

# What may stand right beside a number that nothing marks as money, for it to be read as an amount of pay.
_LEFT = re.compile(
    r"(?:^|[\n:;,!?(=~-] ?|\b(?:zwischen|unter|maximal|höchstens|mindestens|etwa|entre|hasta|de|mínimo|máximo"
    r"|budget|pay|paying|offer|offering|price|rate|cost|fee|about|around|approx"
    r"|approximately|roughly"
    r"|exactly|under|below|over|above|than|least|most|to|max|maximum|min|minimum|up|is|it|(?:budget|pay|rate"
    r"|price|fee|total|sum|amount|limit|offer|cost|instead|maximum|minimum|max|min) of|only|just|total"
    r"|fixed|flat"
    r"|for|say|maybe|like|do|be|spend|between|from|and|or|at|amount|sum|was|afford|give|think|the|ca|circa|not"
    r"|make|that|but|or|actually|wait|no|ok|okay|fine|deal|get|got|earn|take|charge|want|ask|asking|thinking"
    r"|you|me|paid|receive|expect"
    r"|propose|suggest|quote|bid|accept|cost|costs|costing)"
    r"[.:]? ?)$"
)
_RIGHT = re.compile(
    r" ?(?:ish\b|$|[,;.!?)](?:\s|$)|\n|/ ?[a-z]|[+~-]|per\b|pro\b|je\b|por\b|die (?:stunde|woche)|la (?:hora"
    r"|semana)|al (?:día|mes)|an? (?:hour|hr|day|week|month|piece|page|word|text|article"
    r"|unit|item)\b"
    r"|the (?:hour|day|week|month)\b|by (?:the )?(?:hour|day|week|month)\b"
    r"|(?:de |à )?l'heure\b|par (?:heure|jour|mois)\b"
    r"|each\b|apiece\b|fixed\b|flat\b|total\b|max\b|maximum\b|min\b|minimum\b|tops\b|or (?:less|more|so|below"
    r"|under)\b"
    r"|at most\b|at least\b|all in\b|in total\b|altogether\b|half\b|up ?front\b|on\b|to\b|and\b|or\b|but\b|is\b"
    r"|for\b|at\b|should\b|in (?:usd|eur|gbp|euros?|dollars?|pounds)\b"
    r"|plus\b|hourly\b|an? ?h\b|ph\b|p/[a-z]\b|please\b|net\b|gross\b|pa\b|p\.a\.|i\b|we\b|but\b|then\b|when\b"
    r"|after\b|if\b|ok\b"
    r"|would\b)"
)
_NUMBERED = re.compile(
    r"\b(?:id|number|no|nr|code|pin|zip|phone|order|ticket|port|room|year|age|chapter|page)\.?(?: is|:)? ?$"
)
_FROM_TO = re.compile(r"\bfrom \d{1,2} (?:to|till|until|-) \d{1,2}\b")
_PAY = re.compile(r"\b(?:budget|pay|price|rate|cost|costs|fee|offer|amount|sum|per|an?|hourly|hour|hr|h|fixed|ph)\b|/")
_HOURS_AFTER = re.compile(
    r"(?:[ +]{0,2}(?:-|to|–|bis|a) ?\d{1,3})?[ +-]{0,2}(?:h|hrs?|hours?|std|stunden|horas|heures)\b"
    r" ?(?:/|per|a|each|every|pro|por|in|al?|im|weekly|monthly|die|der)"
)


def money(text: str, *, currency: str | None = None, locale: str = "en") -> Reading[Money]:
    """The pay named in an answer: amount or range, ISO 4217 currency, and whether fixed or per hour, unit or time.

    `currency` is the one the speaker has stated; it fills in for a bare number and decides what "$" or "pounds" mean.
    Without it a bare number is read with `currency=None`, to be asked (issue rule; never guessed). "choose" if the
    text names different amounts, a grouping with two readings ("$1.500") or a currency word that several countries
    share ("pesos"). Never raises.
    """
    flat = plain(text, MOST)
    low = lower(flat)
    if (figures := in_figures(low)) != low:
        flat = low = figures
    own = currency.upper() if currency else None
    found = amounts(flat, low, currency=own, locale=locale)
    found = [a for a in found if not _of_a_name(low, a)]
    if (parts := in_parts(low, found)) is not None:
        whole = Money(amount=tidy(parts.total), currency=parts.currency or own, per="fixed")
        return Reading.found(whole, parts.span) if whole.currency else Reading.nothing((parts.span,))
    marked = [a for a in found if a.marked]
    if not marked and found:
        marked = [a for a in found if _bare(low, a)]
    if not marked:
        return Reading.nothing()
    read = priced(low, marked, found, own)
    if len(read) > 1:
        read = settled(low, read)
    span = (read[0][1][0], read[-1][1][1])
    options = tuple(dict.fromkeys(option for several, _ in read for option in several))
    if len(options) == 1 and (more := other_figure(low, options[0], found)) is not None:
        options = (options[0], more)
    if len(options) == 1 and (summed := said_twice(low, read)) is not None:
        options = (options[0], summed)
    if len(options) == 1 and options[0].currency is None and (code := currency_said(flat)):
        options = (replace(options[0], currency=code),)
    if len(options) == 1:
        options = (*left_unread(low, options[0], span), options[0])
    if len(options) == 1:
        return Reading.found(options[0], span)
    return Reading.choose(options, span)


def _of_a_name(low: str, amount: Amount) -> bool:
    """Whether a number is a piece of a name ("B2C", "MP3") or counts hours ("15-30 hours per month")."""
    glued = amount.start > 0 and low[amount.start].isdigit() and low[amount.start - 1].isalpha()
    counted = not amount.marked and _HOURS_AFTER.match(low, amount.end)
    return (glued and (amount.cents or not amount.marked)) or bool(counted)


def _bare(low: str, amount: Amount) -> bool:
    """Whether an unmarked number can only be meant as pay: its neighbours are the text's ends or words about pay."""
    if amount.spelled and amount.value < 10:
        return False
    if amount.scale == 1 and amount.value >= 1_000_000 and low[amount.start : amount.end].isdecimal():
        return False  # a telephone number, an id
    before, after = low[max(0, amount.start - 24) : amount.start], low[amount.end : amount.end + 24]
    if _NUMBERED.search(before):
        return False  # "my id is 4421"
    near = low[max(0, amount.start - 60) : amount.end + 40]
    if amount.value <= 24 and _FROM_TO.search(near) and not _PAY.search(near):
        return False  # "from 9 to 17"
    alone = re.fullmatch(r"\W*", low[: amount.start] + low[amount.end :])
    if amount.value < 10 and amount.scale == 1 and not alone and not _PAY.search(near):
        return False  # "2 or 3 people"; nobody works for three of anything
    if before.endswith("at ") and amount.value <= 24 and per(low, amount.end, amount.start)[0] == "fixed":
        return False  # a time of day
    ranged = before.endswith("-") and re.search(r"\d ?-$", before)
    return bool((_LEFT.search(before) or ranged) and _RIGHT.match(after) and not dated("" if ranged else before, after))
