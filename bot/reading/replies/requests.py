"""What people ask for between questions: "shortlist him, who is next", "schließ die anzeige bitte", "no offer yet".

A message is cut into clauses; each clause is read against what can be asked for now, and nothing else. What was not
understood of a clause stays with it, so that nobody takes unread words for consent (C59, C60).
"""

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Final

from rapidfuzz.distance import OSA

from bot.reading.language.plain import lower, plain
from bot.reading.language.words import words
from bot.reading.replies import (
    request_english,
    request_english_work,
    request_german,
    request_german_work,
    request_owner,
    request_plans,
    request_small,
    request_spanish,
)
from bot.reading.replies.request_clauses import clauses_of, has_content, is_mark

LANGUAGES: Final = (
    {**request_english.CUES, **request_english_work.CUES},
    request_plans.ENGLISH,
    request_plans.GERMAN,
    request_plans.SPANISH,
    request_owner.ENGLISH,
    request_owner.GERMAN,
    request_owner.SPANISH,
    {**request_german.CUES, **request_german_work.CUES},
    request_spanish.CUES,
)
MOST: Final = 400
"""Characters that are read; a longer message is content."""
MOST_CLAUSES: Final = 6
LONG_ENOUGH: Final = 4
"""Letters of a name in which a slip is looked for."""
WHO: Final = r"(?:namex\w+(?:,? (?:and|or|und|oder|y|o) namex\w+)*)"


@dataclass(frozen=True, slots=True)
class Request:
    """One thing that a clause asks for.

    people: places (from 0) in the list of names; numbers: ordinals as they were said, -1 for the last; everybody:
    "all", "both"; pronoun: "him", "this one"; project: the place of a title, or -1. negated: "not yet", "don't".
    asks: it was put as a question. rest: the content words that were not understood. text: the clause as written.
    """

    intent: str
    people: tuple[int, ...] = ()
    numbers: tuple[int, ...] = ()
    everybody: bool = False
    pronoun: bool = False
    project: int = -1
    negated: bool = False
    asks: bool = False
    rest: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class Requests:
    """What a message asks for, in its order, and the clauses in which nothing was found."""

    found: tuple[Request, ...] = ()
    unread: tuple[str, ...] = ()


def requests(text: str, among: Collection[str], names: Sequence[str] = (), titles: Sequence[str] = ()) -> Requests:
    """What a message asks for, `among` the intents that are possible now; names and titles are what it may mention.

    Never raises. A message of more than `MOST` characters or of several paragraphs asks for nothing here.
    """
    flat = plain(text, MOST + 1).strip()
    if not flat or len(flat) > MOST or "\n\n" in flat or flat.count("\n") > 3:
        return Requests(unread=(text,) if flat else ())
    found: list[Request] = []
    unread: list[str] = []
    clauses = list(clauses_of(_marked(lower(flat), names, titles)))
    for clause in clauses[:MOST_CLAUSES]:
        request = _read(clause, tuple(sorted(among)))
        if request is not None:
            if found and request.intent == found[-1].intent and not _points(request):
                request = _joined(found.pop(), request)
            elif found and _points(request) and request.intent == found[-1].intent and not _points(found[-1]):
                found.pop()
            found.append(request)
        elif not found and "show" in among and (after := _asks_after(clause)) is not None:
            found.append(after)
        elif found and _mentions_only(clause):
            found[-1] = _with(found[-1], clause)
        elif has_content(clause):
            unread.append(clause)
    unread += clauses[MOST_CLAUSES:]
    return Requests(tuple(found), tuple(unread))


def who_is_meant(text: str, names: Sequence[str], titles: Sequence[str] = ()) -> Request:
    """Whom and which project a message mentions, whatever it asks for; its intent is empty. Never raises."""
    line = " ".join(words(_marked(lower(plain(text, MOST)), names, titles)))
    return replace(_who(line), project=_project(line))


def _points(request: Request) -> bool:
    return bool(request.people or request.numbers or request.everybody or request.pronoun)


def _joined(first: Request, second: Request) -> Request:
    return Request(
        first.intent, first.people, first.numbers, first.everybody, first.pronoun,
        first.project if first.project >= 0 else second.project, first.negated or second.negated,
        first.asks or second.asks, f"{first.rest} {second.rest}".strip(), f"{first.text}, {second.text}",
    )  # fmt: skip


def _with(request: Request, clause: str) -> Request:
    more = _who(clause)
    return Request(
        request.intent, (*request.people, *more.people), (*request.numbers, *more.numbers),
        request.everybody or more.everybody, request.pronoun or more.pronoun, request.project, request.negated,
        request.asks, request.rest, f"{request.text} {clause}",
    )  # fmt: skip


def _marked(low: str, names: Sequence[str], titles: Sequence[str]) -> str:
    """The message with whoever and whatever it mentions as one word each: namexa, namexp (him), namexn2, projxa."""
    for place, name in enumerate(names):
        for form in sorted({lower(name), lower(name).split(" ")[0]}, key=len, reverse=True):
            if len(form) > 1:
                low = re.sub(rf"(?<!\w)@?{re.escape(form)}(?:'?s)?(?!\w)", f"namex{_letter(place)}", low)
    low = _slips(low, names)
    for place, title in enumerate(titles):
        for word in _telling(title):
            low = re.sub(
                rf"(?<!\w)(?:the |das |den |die |der |el |la |los |las )?{re.escape(word)}(?!\w)",
                f"projx{_letter(place)}",
                low,
            )
    for place_said, number in request_small.ordinals():
        low = place_said.sub(f"namexn{number}", low)
    low = request_small.EVERYBODY.sub("namexall", low)
    return request_small.PRONOUN.sub("namexp", low)


def _slips(low: str, names: Sequence[str]) -> str:
    """A name with one slip in it is that name: "Priay is good"."""
    for place, name in enumerate(names):
        form = lower(name).split(" ")[0]
        if len(form) < LONG_ENOUGH:
            continue
        for said in set(re.findall(r"[^\W\d_]{4,}", low)):
            if said[0] == form[0] and said not in request_small.FILLER and OSA.distance(said, form) == 1:
                low = re.sub(rf"(?<!\w){said}(?!\w)", f"namex{_letter(place)}", low)
    return low


def _letter(place: int) -> str:
    return chr(ord("a") + place % 26) * (1 + place // 26)


@cache
def _telling(title: str) -> tuple[str, ...]:
    return tuple(word for word in re.findall(r"[^\W\d_]{4,}", lower(title)) if word not in request_small.FILLER)


@cache
def _compiled(intent: str) -> tuple[re.Pattern[str], ...]:
    cues = (language[intent] for language in LANGUAGES if intent in language)
    return tuple(re.compile(rf"(?<![\w'])(?:{_filled(cue)})(?![\w'])") for cue in cues)


def _filled(cue: str) -> str:
    return re.sub(r"\bPROJECT\b", r"projx\\w+", re.sub(r"\bW\b", lambda _: WHO, cue))


def _read(clause: str, among: tuple[str, ...]) -> Request | None:
    """The request of a clause: of all that fit the one that explains the most words."""
    asked = "qmark" in clause
    said = [word for word in words(clause.replace("qmark?", "")) if word != "qmark"]
    line = " ".join(said)
    best: tuple[int, str, re.Match[str]] | None = None
    for intent in among:
        for form in _compiled(intent):
            for match in form.finditer(line):
                size = len(match[0])
                if best is None or size > best[0]:
                    best = size, intent, match
    if best is None:
        return None
    _, intent, match = best
    around = f"{line[: match.start()]} {line[match.end() :]}"
    seen = _who(line)
    left = [word for word in around.split() if word not in request_small.FILLER and not is_mark(word)]
    negated = any(word in request_small.NEGATION for word in left) or bool(request_small.NOT_YET.search(around))
    rest = " ".join(word for word in left if word not in request_small.NEGATION)
    return Request(
        intent, seen.people, seen.numbers, seen.everybody, seen.pronoun,
        _project(line), negated, asked or bool(request_small.ASKING.match(line)),
        rest, clause.replace("qmark?", "?"),
    )  # fmt: skip


def _who(line: str) -> Request:
    marks = re.findall(r"namex(\w+)", line)
    people = tuple(dict.fromkeys(ord(mark[0]) - ord("a") + 26 * (len(mark) - 1) for mark in marks if _is_name(mark)))
    numbers = tuple(dict.fromkeys(int(mark[1:]) or -1 for mark in marks if mark[0] == "n" and mark[1:].isdigit()))
    return Request("", people, numbers, "all" in marks, "p" in marks)


def _project(line: str) -> int:
    mark = re.search(r"projx(\w+)", line)
    return ord(mark[1][0]) - ord("a") if mark else -1


def _is_name(mark: str) -> bool:
    return mark not in ("p", "all") and not mark[1:].isdigit() and len(set(mark)) == 1


def _asks_after(clause: str) -> Request | None:
    """ "And Noor?", "¿y la última?": nothing but whoever is meant, as a question."""
    said = re.sub(r"qmark\??|¿|(?<!\w)y(?!\w)", " ", clause)
    if "qmark" not in clause or not _mentions_only(said):
        return None
    who = _who(clause)
    if not (who.people or who.numbers):
        return None
    return replace(who, intent="show", asks=True, text=clause.replace("qmark", "").strip())


def _mentions_only(clause: str) -> bool:
    return "namex" in clause and not has_content(clause)
