"""What a remark at the last look makes of an earlier answer: "yes, but make it 500", "move the deadline to the 20th".

Only what is read exactly is changed; everything else is asked about.
"""

import re
from dataclasses import replace
from datetime import datetime
from decimal import Decimal

from bot.engine.flow import Amendment, Hearing
from bot.lifecycle.brief.model import Brief, HoursAndOverlap, Pay
from bot.lifecycle.brief.terms_wording import terms_in_words
from bot.reading.money.pay import money as read_money
from bot.reading.replies.brief_edits import (
    added_rule,
    counts_things,
    names_a_date,
    part_meant,
    sets_an_amount,
    speaks_of_hours,
    speaks_of_overlap,
    the_new_date,
    the_new_hours,
    the_only_figure,
)
from bot.reading.replies.earlier_changes import remark, swap
from bot.reading.replies.said_before import what_was_said
from bot.reading.time.deadline import deadline
from bot.reading.time.hours import hours as read_hours
from bot.reading.time.time_alone import time_alone
from bot.reading.values import Hours, Wall, When

MOST_WORDS = 20
_NO_BEFORE = re.compile(
    r"^(?:(?:no+|nope|nein|nee|wrong|falsch|hey|sorry|wait|but|aber|pero)\b[ ,!.:-]*)+", re.IGNORECASE
)


def amended(brief: Brief, text: str, at: Hearing) -> Amendment | None:
    """At a last look: a rule more without its name ("add: no AI"), or other hours; None where the words are neither.
    What changes an answer at any question is read in `earlier`."""
    if len(text.split()) > MOST_WORDS or "\n" in text.strip():
        return None
    rule = added_rule(text)
    if rule:
        return Amendment("rules", text, tuple(dict.fromkeys((*brief.rules, rule))))
    return _hours(brief, text, at)


def amended_pay(pay: Pay, text: str, at: Hearing) -> Amendment | None:
    """Another pay than `pay`, whose currency and terms stay where the words name no others."""
    part = part_meant(text)
    if speaks_of_hours(text) and part != "pay":
        return None
    before, text = pay.money, _without_wrong(text)
    read = read_money(text, locale=at.locale)
    figure = the_only_figure(text)
    if read.value is None and figure and (part == "pay" or (sets_an_amount(text) and not counts_things(text))):
        read = read_money(f"{figure} {before.currency}", locale=at.locale)
    if read.status != "read" or read.value is None or read.value.amount is None:
        return None
    if part not in ("pay", None) or not (part or read.value.currency or sets_an_amount(text)):
        return None
    per = read.value.per or before.per
    most_hours = read.value.most_hours or (before.most_hours if per == before.per else None)
    money = replace(read.value, currency=read.value.currency or before.currency, per=per, most_hours=most_hours)
    made = Pay(money, terms_in_words(text) or pay.terms)
    return Amendment("pay", text, made) if made.exact and money.currency else None


def _without_wrong(text: str) -> str:
    """What is right where something else is said to be wrong: "pay is 450, not 5" is "pay is 450"."""
    said = remark(text)
    pair = swap(said) if said is not None else None
    return pair[0] if pair is not None else text


def amended_time(cutoff: Wall, text: str, at: Hearing) -> Amendment | None:
    """At the dates that follow from the cut-off: another time of its day."""
    if len(text.split()) > MOST_WORDS:
        return None
    said = what_was_said(text) or text
    timed = time_alone(_NO_BEFORE.sub("", said), on=cutoff, locale=at.locale) if not names_a_date(said) else None
    return Amendment("cutoff", text, timed) if timed is not None and timed.wall.at > at.now else None


def _hours(brief: Brief, text: str, at: Hearing) -> Amendment | None:
    if not speaks_of_hours(text) or speaks_of_overlap(text):
        return None
    said = the_new_hours(text)
    if not said:
        return None
    read = read_hours(said, locale=at.locale)
    count = Decimal(said) if said.isdecimal() else None
    hours = Hours(count, count) if count is not None and 0 < count <= 80 else read.value
    return Amendment("hours", text, HoursAndOverlap(hours, brief.overlap)) if hours is not None else None


def amended_cutoff(before: Wall, text: str, at: Hearing) -> Amendment | None:
    """Another cut-off; without a time of its own it keeps the time of day that was there."""
    said = the_new_date(text)
    if not said:
        return None
    read = deadline(said, now=at.now, zone=at.zone, locale=at.locale)
    if read.status != "read" or read.value is None or read.query:
        return None
    when = read.value
    if when.assumed:
        day, time = when.wall.local.date(), before.local.time()
        when = When(Wall(datetime.combine(day, time), before.zone), when.grain)
    return Amendment("cutoff", text, when) if when.wall.at > at.now else None
