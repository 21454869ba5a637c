"""When pay is due, as owners say it ("half up front", "on acceptance", "50/50", "per milestone")."""

import re
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from bot.reading.language.plain import lower, plain
from bot.reading.money.amounts import amounts
from bot.reading.money.parts import in_parts
from bot.reading.result import Reading, Span

When = Literal[
    "up front", "on acceptance", "on delivery", "split", "per milestone", "weekly", "monthly", "per piece", "in parts"
]


@dataclass(frozen=True, slots=True)
class PayTerms:
    """When the pay is due; for "split" and "up front", `up_front` is the share paid before the start (0 to 1)."""

    when: When
    up_front: Decimal | None = None
    words: str = ""


_UP = (
    r"(?:up[ -]?front|in advance|as (?:a )?deposit|deposit|before (?:the |you )?start(?:ing)?|at (?:the )?start"
    r"|to start(?: with)?|down|first|now)"
)
_HALF = Decimal("0.5")
_CENT = Decimal("0.01")
_RULES: tuple[tuple[re.Pattern[str], When, Decimal | None], ...] = (
    (
        re.compile(
            rf"\b(?:half|1/2|½)(?: of (?:it|that|the (?:pay|money|sum|total|amount)))?(?: is)?(?: paid)? {_UP}\b"
        ),
        "split",
        _HALF,
    ),
    (
        re.compile(
            r"\b(?:half now|half and half|half half|half before|50 ?/ ?50|50% ?/ ?50%|50% and 50%)\b|\b50 ?/ ?50\b"
        ),
        "split",
        _HALF,
    ),
    (re.compile(rf"\ba (?:third|quarter) {_UP}\b"), "split", None),
    (
        re.compile(
            r"\bpart(?:ly|ial(?:ly)?)? (?:is )?(?:paid )?(?:up[ -]?front|in advance)\b|\b(?:small|some) (?:advance"
            r"|deposit)\b"
        ),
        "split",
        None,
    ),
    (
        re.compile(
            r"\b(?:no|not|nothing|without)(?: any)? (?:paid )?(?:up[ -]?front|advance|in advance"
            r"|deposit)(?: payments?)?\b"
        ),
        "on acceptance",
        None,
    ),
    (
        re.compile(
            r"\b(?:all|everything|full(?:y)?|100 ?%|paid|payment|the lot|whole)(?: \w+){0,2} (?:up[ -]?front"
            r"|in advance)\b"
        ),
        "up front",
        Decimal(1),
    ),
    (
        re.compile(
            r"\b(?:per|by|on|each|after(?: each| every)?|at each|for each|every) milestones?\b"
            r"|\bmilestone[- ](?:based"
            r"|payments?)\b|\bin milestones\b"
        ),
        "per milestone",
        None,
    ),
    (
        re.compile(
            r"\b(?:weekly|each week|every (?:week|friday)|end of (?:each|every|the) week)\b(?! (?:meeting|call|hours"
            r"|report))"
        ),
        "weekly",
        None,
    ),
    (
        re.compile(
            r"\b(?:monthly|each month|every month|end of (?:each|every|the) month)\b(?! (?:meeting|call"
            r"|hours|report))"
        ),
        "monthly",
        None,
    ),
    (
        re.compile(
            r"\b(?:on|after|upon|when|once|at|till|until)(?: (?:final|full|my|our|i|we|it'?s?|it is"
            r"|i have))* ?(?:acceptance|approv(?:al|ed?)|accept(?:ed)?|sign[ -]?off|review(?:ed)?|satisf\w+)\b"
        ),
        "on acceptance",
        None,
    ),
    (
        re.compile(
            r"\b(?:on|after|upon|when|once|at|the)(?: (?:final|full|it'?s?|it is|everything is|the work is|the job is"
            r"|all is|you))* ?(?:deliver(?:y|ed?)|complet(?:ion|ed?)|finish(?:ed)?|done|end)\b|\bafterwards\b|\bcod\b"
        ),
        "on delivery",
        None,
    ),
    (re.compile(r"\bup[ -]?front\b(?! (?:about|with))|\bin advance\b"), "up front", Decimal(1)),
    (re.compile(r"\b(?:in|two|2|three|3|four|4) (?:equal )?(?:instal?ments|parts|payments)\b"), "in parts", None),
)
_SHARE = re.compile(
    rf"\b(\d{{1,3}}) ?(?:%|percent|per cent)(?: (?:of (?:it|that|the \w+)|is|paid))? {_UP}\b"
    rf"|\b(\d{{1,2}}) ?/ ?(\d{{1,2}})\b"
)


def pay_terms(text: str) -> Reading[PayTerms]:
    """When it is paid, with the words that said so; nothing if the text does not say. Never raises."""
    low = lower(plain(text, 4000))
    if share := _SHARE.search(low):
        first = int(share[1] or share[2])
        if (share[1] and first <= 100) or (share[3] and first + int(share[3]) == 100):
            return Reading.found(
                PayTerms("split" if first < 100 else "up front", Decimal(first) / 100, text[slice(*share.span())]),
                share.span(),
            )
    if (parts := in_parts(low, amounts(plain(text, 4000), low, currency=None, locale="en"))) is not None:
        start, end = parts.span
        return Reading.found(
            PayTerms("split", (parts.first / parts.total).quantize(_CENT), text[start:end]), parts.span
        )
    best: tuple[Span, When, Decimal | None] | None = None
    for pattern, when, part in _RULES:
        if match := pattern.search(low):
            best = (match.span(), when, part)
            break
    if best is None:
        return Reading.nothing()
    (start, end), when, part = best
    if re.search(r"\b(?:no|not|never|don't|without)\b[^,.;]{0,12}$", low[max(0, start - 20) : start]):
        return Reading.nothing()
    return Reading.found(PayTerms(when, part, text[start:end]), (start, end))
