"""What the readers of words make of one text, as the JSON of `tenderbot read` for money, yesno, command and brief."""

from collections.abc import Callable
from dataclasses import asdict
from decimal import Decimal
from typing import TypeVar
from zoneinfo import ZoneInfo

from bot.reading.asked import Asked
from bot.reading.brief import BriefRead, Found, brief
from bot.reading.brief.vague import vague
from bot.reading.money.pay import money
from bot.reading.money.pay_terms import PayTerms
from bot.reading.replies.check_ins import report_of
from bot.reading.replies.commands import global_word
from bot.reading.replies.no_answers import no_answer
from bot.reading.replies.yesno import yesno
from bot.reading.result import Reading
from bot.reading.values import Duration, Hours, Money, When

Json = dict[str, object]
T = TypeVar("T")


def money_line(text: str, asked: Asked) -> Json:
    """`status, amount, low, high, currency, per`, all always there; amounts are decimal strings or null.

    A choice has its readings in `options`, each of the same shape, and beside them whatever they all agree on
    ("20 pesos": the amount is 20, the currency null).
    """
    reading = money(text, currency=asked.currency, locale=asked.locale)
    line: Json = {"status": reading.status, **_money(reading.value)}
    if reading.options:
        options = [_money(option) for option in reading.options]
        line.update({key: options[0][key] for key in options[0] if all(o[key] == options[0][key] for o in options)})
        line["options"] = options
    return line


def yesno_line(text: str, asked: Asked) -> Json:
    """`{"value": "yes"|"no"|"neither"}`."""
    return {"value": yesno(text)}


def command_line(text: str, asked: Asked) -> Json | None:
    """`{"name": .., "argument": ..}`, or None (null) for ordinary text."""
    found = global_word(text)
    return None if found is None else {"name": found.name, "argument": found.argument}


def report_line(text: str, asked: Asked) -> Json:
    """How the work goes, by what a contractor says at a check-in."""
    news = report_of(text)
    return {
        "value": news.report,
        "finished": news.finished,
        "of": news.of,
        "more_days": news.more_days,
        "waits_for": news.waits_for or None,
    }


def no_answer_line(text: str, asked: Asked) -> Json | None:
    """Why a message at an open question is no answer, or None (null) for content."""
    read = no_answer(text)
    return None if read is None else {"value": read.kind, "command": read.command or None, "words": read.words or None}


def brief_line(text: str, asked: Asked) -> Json:
    """Every field that the post names, with `value` and `span`; fields that it does not name are absent.

    `vague` lists its vague words, each with the question that would make it checkable (F011).
    """
    found = brief(text, now=asked.now, zone=asked.zone, locale=asked.locale, currency=asked.currency)
    line: Json = {}
    for name, one in (("title", found.title), ("goal", found.goal)):
        if one is not None:
            line[name] = _found(one)
    if found.deliverables:
        line["deliverables"] = [{"value": asdict(d.value), "span": list(d.span)} for d in found.deliverables]
    for name in _LISTS:
        several: tuple[Found[str], ...] = getattr(found, name)
        if several:
            line[name] = [_found(one) for one in several]
    line.update(_readings(found))
    if marks := vague(text):
        line["vague"] = [{"value": m.word, "span": list(m.span), "question": m.question} for m in marks]
    return line


_LISTS = (
    "rules", "criteria", "not_included", "must_haves", "nice_to_haves", "skills", "samples", "instructions", "contact",
)  # fmt: skip


def _readings(found: BriefRead) -> Json:
    line: Json = {}
    _put(line, "budget", found.budget, _money)
    _put(line, "pay_terms", found.pay_terms, _terms)
    _put(line, "duration", found.duration, _duration)
    _put(line, "hours", found.hours, _hours)
    _put(line, "deadline", found.deadline, _when)
    return line


def _put(line: Json, name: str, reading: Reading[T], shape: Callable[[T], object]) -> None:
    if reading.status == "none" or reading.span is None:
        return
    entry: Json = {
        "status": reading.status,
        "value": None if reading.value is None else shape(reading.value),
        "span": list(reading.span),
    }
    if reading.options:
        entry["options"] = [shape(option) for option in reading.options]
    if reading.query is not None:
        entry["query"] = reading.query
    line[name] = entry


def _found(one: Found[str]) -> Json:
    return {"value": one.value, "span": list(one.span)}


def _money(value: Money | None) -> Json:
    if value is None:
        return dict.fromkeys(("amount", "low", "high", "currency", "per"))
    return {
        "amount": _decimal(value.amount),
        "low": _decimal(value.low),
        "high": _decimal(value.high),
        "currency": value.currency,
        "per": value.per,
    }


def _decimal(value: Decimal | None) -> str | None:
    return None if value is None else format(value, "f")


def _terms(value: PayTerms) -> Json:
    return {"when": value.when, "up_front": _decimal(value.up_front), "words": value.words}


def _duration(value: Duration) -> Json:
    return {
        "amount": _decimal(value.amount),
        "unit": value.unit,
        "per": value.per,
        "approximate": value.approximate,
    }


def _hours(value: Hours) -> Json:
    return {"low": _decimal(value.low), "high": _decimal(value.high)}


def _when(value: When) -> str:
    return value.wall.at.astimezone(ZoneInfo(value.wall.zone)).isoformat()


READERS: dict[str, Callable[[str, Asked], Json | None]] = {
    "money": money_line,
    "yesno": yesno_line,
    "command": command_line,
    "brief": brief_line,
    "report": report_line,
    "noanswer": no_answer_line,
}
