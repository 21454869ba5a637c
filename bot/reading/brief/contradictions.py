"""Statements of a post or a brief that cannot both hold, named with both wordings so that their owner decides."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import combinations

from bot.reading.money.pay import money
from bot.reading.time.deadline import deadline
from bot.reading.values import Money, Wall


@dataclass(frozen=True, slots=True)
class Contradiction:
    """Two statements as they stand; `about` is what they disagree on."""

    about: str
    first: str
    second: str


# Each pair: what one statement says, what the other says.
_PAIRS = (
    (
        "experience",
        r"\b(?:[3-9]|\d\d) ?\+? ?(?:or more )?(?:years?|yrs?|jahren?|años)\b(?! (?:old|ago|in business))"
        r"|\bsenior\b|\bexperts? only|\bseasoned\b|\bhighly experienced\b",
        r"\bjuniors? (?:are |is )?(?:very )?(?:welcome|fine|ok)|\bbeginners? (?:are |is )?(?:very )?(?:welcome|fine|ok)"
        r"|\bentry[- ]level\b|\bno (?:prior |previous )?experience(?: is)?(?: needed| necessary| required)?\b"
        r"|\b(?:anfänger|berufseinsteiger|quereinsteiger)\w* (?:sind )?willkommen|\bsin experiencia\b",
    ),
    (
        "place",
        r"(?<!no )(?<!not )\b(?:(?:fully |100 ?% )?remote(?:ly)?(?! (?:desktop|control|access|not))|work(?:ing)? from"
        r" (?:home|anywhere)|home ?office|en remoto)\b(?! (?:is )?(?:not|im)\w*)",
        r"(?<!no )(?<!not )\b(?:on[- ]?site|in our office|at our (?:office|shop|studio|premises)|in person|vor ort"
        r"|presencial(?:mente)?)\b",
    ),
    ("spelling", r"\b(?:british|uk) (?:english|spelling)\b", r"\b(?:american|us) (?:english|spelling)\b"),
    (
        "hours",
        r"(?<!not )\b(?:full[- ]?time|vollzeit|jornada completa|40 (?:h|hours|stunden))\b",
        r"(?<!not )\b(?:part[- ]?time|teilzeit|media jornada|(?:[1-9]|1\d|2[0-4]) (?:h|hours?|stunden|horas)"
        r" (?:a|per|pro|die|a la|por) (?:week|woche|semana))\b",
    ),
    (
        "tools",
        r"\b(?:no|without|never use|not use|keine?) (?:ai|chatgpt|ki)\b",
        r"(?<!no )\b(?:ai|chatgpt|ki)(?: (?:tools?|texts?|help))? (?:is|are|ist) (?:fine|welcome|ok|allowed|erlaubt)"
        r"|\buse (?:ai|chatgpt)\b",
    ),
)
_COMPILED = tuple((about, re.compile(one, re.I), re.compile(other, re.I)) for about, one, other in _PAIRS)
_EITHER = re.compile(r"\b(?:or|oder|o|either|both)\b|/", re.IGNORECASE)


def contradictions(statements: Sequence[str]) -> tuple[Contradiction, ...]:
    """Pairs of statements of which one takes back what the other says; one that offers both ways takes back nothing."""
    found = [*_of_wording(statements), *_of_pay(statements), *_of_counts(statements)]
    return tuple(dict.fromkeys(found))


def before_start(statements: Sequence[str], end: Wall, *, now: datetime) -> tuple[Contradiction, ...]:
    """Statements of a start that lies after the end (`now` aware); `end` itself is shown by whoever asks."""
    out = []
    for statement in statements:
        if _START.search(statement):
            read = deadline(statement, now=now, zone=end.zone)
            if read.status == "read" and read.value is not None and read.value.wall.at > end.at:
                out.append(Contradiction("dates", statement, ""))
    return tuple(out)


_START = re.compile(
    r"\b(?:start(?:s|ing)?|begin(?:s|ning)?|kick[- ]?off|beginn|ab dem|empieza|inicio)\b(?! (?:your|with|the message))",
    re.IGNORECASE,
)


def _of_wording(statements: Sequence[str]) -> Iterator[Contradiction]:
    for about, one, other in _COMPILED:
        first = [text for text in statements if one.search(text)]
        second = [text for text in statements if other.search(text)]
        for left in first[:1]:
            for right in second[:1]:
                if left != right or not _EITHER.search(left):
                    yield Contradiction(about, left, right)


_PAYS = re.compile(
    r"\b(?:pay(?:s|ing|ment)?|paid|budget|price|rate|fee|salary|wage|compensation|offer(?:ing)?|bezahl\w*|zahlen|honorar"
    r"|vergütung|pagamos|presupuesto)\b|^pay\b",
    re.IGNORECASE,
)
_PART = re.compile(
    r"\b(?:up ?front|deposit|half|first|then|rest|milestone|extra|bonus|per|each|test|tip|anzahlung)\b", re.I
)


def _of_pay(statements: Sequence[str]) -> Iterator[Contradiction]:
    """Two different amounts for the same; parts of a sum and other kinds of pay do not disagree."""
    amounts: list[tuple[str, Money]] = []
    for statement in statements:
        read = money(statement) if _PAYS.search(statement) else None
        if read is not None and read.status == "read" and read.value is not None and not _PART.search(statement[:200]):
            amounts.append((statement, read.value))
    for (left, one), (right, other) in combinations(amounts, 2):
        same = one.per == other.per and (one.currency == other.currency or None in (one.currency, other.currency))
        if same and (one.amount, one.low, one.high) != (other.amount, other.low, other.high):
            yield Contradiction("pay", left, right)
            return


_COUNT = re.compile(r"(?<![\d.,$€£-])\b(\d{1,4}) ((?:[a-z]{3,}[ -]){0,2}[a-z]{4,}s)\b", re.IGNORECASE)
_MEASURES = re.compile(
    r"\b(?:years?|months?|weeks?|days?|hours?|minutes?|words?|euros?|dollars?|pounds?|rounds?|samples?|examples?|characters"
    r"|pixels|percent|points?|people|persons?|followers|subscribers|users|customers|members)$",
    re.IGNORECASE,
)


def _of_counts(statements: Sequence[str]) -> Iterator[Contradiction]:
    """The same thing counted twice, with another number."""
    seen: dict[str, tuple[str, str]] = {}
    for statement in statements:
        for count in _COUNT.finditer(statement):
            what = count[2].lower()
            if _MEASURES.search(what) or re.match(
                r" (?:a|per|each|every) (?:day|week|month)", statement[count.end() :]
            ):
                continue
            number, earlier = seen.setdefault(what, (count[1], statement))
            if number != count[1]:
                yield Contradiction("number", earlier, statement)
