"""The questions of the brief that are answered by a list: rules, criteria, must-haves and nice-to-haves."""

from dataclasses import replace
from re import IGNORECASE, MULTILINE
from re import compile as pattern
from typing import Any

from bot.engine.flow import Choice, Got, Heard, Hearing, No, Question
from bot.engine.messages import Text
from bot.engine.questions import items, match, split_lines
from bot.lifecycle.brief import wording
from bot.lifecycle.brief.fairness import MOST_KNOCK_OUTS
from bot.lifecycle.brief.kinds import WorkKind
from bot.lifecycle.brief.model import MustNice

_UNSURE = pattern(r"\b(not sure|maybe|perhaps|might|possibly|undecided)\b", IGNORECASE)
_FILLER = pattern(
    r"^(?:hm+|well|also|and|but|we|i|i'm|am|are|is|it|not sure|maybe|perhaps|might|possibly|need|about)\b[\s,.]*",
    IGNORECASE,
)
_NOTHING = pattern(
    r"^\W*(?:none|nothing|no|n/?a|-|nothing (?:special|else|in particular)|no (?:rules|preferences?|requirements?))"
    r"\W*$",
    IGNORECASE,
)


def meant(given: tuple[str, ...]) -> tuple[str, ...]:
    """A list without the words that say that it is empty."""
    return tuple(item for item in given if not _NOTHING.match(item))


def split_rules(given: tuple[str, ...]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Rules, and the things of which the owner was not sure, bare: "hm also we might need meta titles"."""
    rules, unsure = [], []
    for item in meant(given):
        if not _UNSURE.search(item):
            rules.append(item)
            continue
        bare, before = _UNSURE.sub("", item).strip(" ,."), ""
        while bare != before:
            before, bare = bare, _FILLER.sub("", bare).strip(" ,.")
        if bare:
            unsure.append(bare)
    return tuple(rules), tuple(dict.fromkeys(unsure))


def rules_question(known: Any) -> Question[tuple[str, ...]]:
    """How it must be done; what the owner is not sure of is told apart in the echo, and asked about next."""

    def echo(value: tuple[str, ...]) -> Text:
        return wording.rules_echo(*split_rules(value))

    asked = items("rules", wording.rules(), known=known, help=wording.rules_help(), optional=True, unset=())
    return replace(asked, echo=echo)


def criteria_question(kind: WorkKind, known: Any) -> Question[tuple[str, ...]]:
    """Proposals to tick, or criteria of the owner's own; both at once is fine."""
    options = tuple(Choice(mark, str(number), mark) for number, mark in enumerate(kind.criteria, 1))

    def hear(text: str, _: Hearing) -> Heard[tuple[str, ...]]:
        if len([row for row in text.splitlines() if row.strip()]) == 1 and (ticked := match(text, options)):
            return Got((ticked.label,))
        parts = [match(part.strip(), options) for part in text.replace(" and ", ",").split(",") if part.strip()]
        if parts and all(parts):
            return Got(tuple(dict.fromkeys(option.label for option in parts if option)))
        rows = [row.removeprefix("and ") for row in split_lines(text, numbers=True)]
        made = tuple(option.label if (option := match(row, options)) else row for row in rows)
        kept = tuple(dict.fromkeys(mark for mark in made if len(mark.split()) > 1))
        if not kept:
            return No(wording.no_criteria())
        return Got(kept[:12])

    return Question(
        key="criteria",
        message=wording.criteria(kind),
        hear=hear,
        guard=lambda value: isinstance(value, tuple) and bool(value),
        echo=lambda value: ("; ".join(f"C{number} {mark}" for number, mark in enumerate(value, 1)),),
        known=known,
        choices=options,
        several=True,
        free_text=True,
        help=wording.criteria_help(),
    )


_MUST = pattern(
    r"^\W*(?:must(?:[ -]?haves?)?|required?|requirements?|needs?(?: to have)?)\s*(?:[:=–]|-\s)\s*", IGNORECASE
)
_NICE = pattern(
    r"^\W*(?:(?:would be |is )?nice(?:[ -]?to[ -]?haves?)?|preferred|prefer(?:ably)?|bonus|plus|optional)"
    r"\s*(?:[:=–]|-\s)\s*|^\W*(?:and )?(?:ideally|preferably|we prefer|nice to have|it would be nice to have)\b,?\s*",
    IGNORECASE,
)
_NICE_AFTER = pattern(
    r"\s*(?:[,(–-]\s*)?\b(?:(?:would be|is|are)\s+(?:a\s+)?(?:nice|plus|bonus|preferred|optional|welcome)"
    r"(?:[ -]to[ -]have)?|nice[ -]to[ -]have|a plus|(?:is |are )?preferred|optional)\W*$",
    IGNORECASE,
)
_MUST_AFTER = pattern(
    r"\s*(?:[,(–-]\s*)?\b(?:(?:is|are)\s+)?(?:a must|required|mandatory|must[ -]have)\W*$", IGNORECASE
)
_HEADS = pattern(
    r"(?<=[.;,\n(])\s*(?=(?:must(?:[ -]?haves?)?|required|nice(?:[ -]?to[ -]?haves?)?|preferred|bonus|optional)"
    r"\s*(?:[:=–]|-\s))|"
    r"(?<=[.;,\n])\s*(?=(?:ideally|preferably|we prefer|nice to have)\b)|"
    r"(?<=\w)\s+(?=(?:nice(?:[ -]?to[ -]?haves?)?|must(?:[ -]?haves?)?)\s*[:=])",
    IGNORECASE | MULTILINE,
)


_BARE_MUST = pattern(r"^\W*must(?:[ -]?have)?\s+(?=\w)", IGNORECASE)
_BARE_NICE = pattern(r"[,;.\n]\s*(?i:nice)(?:[ -]to[ -]have)?\s+(?=\w)|\s+NICE\s+")


def _headed(text: str) -> str:
    """Heads written without a colon ("must fluent English, nice gear"), with one."""
    if _MUST.match(text) or not _BARE_MUST.match(text):
        return text
    return _BARE_NICE.sub("\nnice: ", _BARE_MUST.sub("must: ", text, count=1), count=1)


def must_nice(text: str) -> MustNice:
    """What must be there and what would be nice, by heads ("must: .. nice: .."), or by what is said after an item
    ("outdoor gear would be nice"). Without either, everything is a must."""
    musts: list[str] = []
    nices: list[str] = []
    listed = musts
    for piece in _HEADS.split(_headed(text)):
        for row in piece.splitlines():
            bare = row.strip()
            if head := _MUST.match(bare):
                listed, bare = musts, bare[head.end() :]
            elif head := _NICE.match(bare):
                listed, bare = nices, bare[head.end() :]
            for item in split_lines(bare.strip(" ().,;")):
                if after := _NICE_AFTER.search(item):
                    nices.append(item[: after.start()].strip(" ,("))
                elif after := _MUST_AFTER.search(item):
                    musts.append(item[: after.start()].strip(" ,("))
                else:
                    listed.append(item)
    return MustNice(_distinct(musts), _distinct(nices))


def _distinct(items: list[str]) -> tuple[str, ...]:
    return meant(tuple(dict.fromkeys(item for item in items if item)))


def must_nice_question(known: Any) -> Question[MustNice]:
    """What the person must have and what would be nice; more than three knock-outs are warned of (C26)."""

    def hear(text: str, _: Hearing) -> Heard[MustNice]:
        value = must_nice(text)
        if not value.musts and not value.nices and not _NOTHING.match(text):
            return No(wording.no_people())
        return Got(value, wording.many_musts(len(value.musts)) if len(value.musts) > MOST_KNOCK_OUTS else ())

    return Question(
        key="people",
        message=wording.people(),
        hear=hear,
        guard=lambda v: isinstance(v, MustNice),
        echo=lambda value: wording.people_echo(len(value.musts), len(value.nices)),
        known=known,
        free_text=True,
    )
