"""The questions of the brief that are answered by a list: rules, criteria, must-haves and nice-to-haves."""

from dataclasses import replace
from typing import Any

from bot.engine.flow import Choice, Got, Heard, Hearing, No, Question
from bot.engine.messages import Text
from bot.engine.questions import items, match, split_lines
from bot.lifecycle.brief import wording
from bot.lifecycle.brief.fairness import MOST_KNOCK_OUTS
from bot.lifecycle.brief.kinds import Kind
from bot.lifecycle.brief.model import MustNice
from bot.reading.replies.lists import is_nothing, must_and_nice, split_unsure


def rules_question(known: Any) -> Question[tuple[str, ...]]:
    """How it must be done; what the owner is not sure of is told apart in the echo, and asked about next."""

    def echo(value: tuple[str, ...]) -> Text:
        rules, unsure = split_unsure(value)
        said = "; ".join(rules) or "no rules"
        return (f"{said} - not sure: {'; '.join(unsure)}",) if unsure else (said,)

    asked = items("rules", wording.rules(), known=known, help=wording.rules_help(), optional=True, unset=())
    return replace(asked, echo=echo)


def criteria_question(kind: Kind, known: Any) -> Question[tuple[str, ...]]:
    """Proposals to tick, or criteria of the owner's own; both at once is fine."""
    options = tuple(Choice(one, str(number), one) for number, one in enumerate(kind.criteria, 1))

    def hear(said: str, _: Hearing) -> Heard[tuple[str, ...]]:
        lines_ = [row for row in said.splitlines() if row.strip()]
        if len(lines_) == 1 and (found := match(said, options)):
            return Got((found.label,))
        parts = [part.strip() for part in said.replace(" and ", ",").split(",")]
        if all(match(part, options) for part in parts if part) and any(parts):
            return Got(tuple(dict.fromkeys(found.label for part in parts if (found := match(part, options)))))
        rows = [row.removeprefix("and ") for row in split_lines(said, numbers=True)]
        made = tuple(found.label if (found := match(row, options)) else row for row in rows)
        kept = tuple(dict.fromkeys(one for one in made if len(one.split()) > 1))
        if not kept:
            return No(("Please tick at least one, or write one that two people would answer alike.",))
        return Got(kept[:12])

    return Question(
        key="criteria",
        message=wording.criteria(kind),
        hear=hear,
        guard=lambda value: isinstance(value, tuple) and bool(value),
        echo=lambda value: ("; ".join(f"C{number} {one}" for number, one in enumerate(value, 1)),),
        known=known,
        choices=options,
        several=True,
        free_text=True,
        help=wording.criteria_help(),
    )


def must_nice_question(known: Any) -> Question[MustNice]:
    """What the person must have and what would be nice; more than three knock-outs are warned of (C26)."""

    def hear(said: str, _: Hearing) -> Heard[MustNice]:
        value = MustNice(*must_and_nice(said))
        if not value.musts and not value.nices and not is_nothing(said):
            return No(("For example: must: fluent English, two samples. nice: outdoor gear.",))
        return Got(value, wording.many_musts(len(value.musts)) if len(value.musts) > MOST_KNOCK_OUTS else ())

    def echo(value: MustNice) -> Text:
        return (f"{len(value.musts)} must, {len(value.nices)} nice",)

    return Question(
        key="people",
        message=wording.people(),
        hear=hear,
        guard=lambda v: isinstance(v, MustNice),
        echo=echo,
        known=known,
        free_text=True,
    )
