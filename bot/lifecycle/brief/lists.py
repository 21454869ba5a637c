"""The questions of the brief that are answered by a list: rules, criteria, must-haves and nice-to-haves."""

from dataclasses import replace

from bot.engine.flow import Choice, Got, Heard, Hearing, No, Question
from bot.engine.messages import Text
from bot.engine.questions import items, match, split_lines
from bot.lifecycle.brief import wording
from bot.lifecycle.brief.fairness import MOST_KNOCK_OUTS
from bot.lifecycle.brief.kinds import WorkKind
from bot.lifecycle.brief.model import MustNice
from bot.reading.replies.lists import is_nothing, must_and_nice, split_unsure


def rules_question(kind: WorkKind, known: tuple[str, ...] | None) -> Question[tuple[str, ...]]:
    """How it must be done; what the owner is not sure of is told apart in the echo, and asked about next."""

    def echo(value: tuple[str, ...]) -> Text:
        return wording.rules_echo(*split_unsure(value))

    asked = items("rules", wording.rules(kind), known=known, help=wording.rules_help(kind), optional=True, unset=())
    return replace(asked, echo=echo)


def criteria_question(kind: WorkKind, known: tuple[str, ...] | None) -> Question[tuple[str, ...]]:
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
        help=wording.criteria_help(kind),
    )


def must_nice_question(kind: WorkKind, known: MustNice | None) -> Question[MustNice]:
    """What the person must have and what would be nice; more than three knock-outs are warned of (C26)."""

    def hear(text: str, _: Hearing) -> Heard[MustNice]:
        value = MustNice(*must_and_nice(text))
        if not value.musts and not value.nices and not is_nothing(text):
            return No(wording.no_people(kind))
        return Got(value, wording.many_musts(len(value.musts)) if len(value.musts) > MOST_KNOCK_OUTS else ())

    return Question(
        key="people",
        message=wording.people(kind),
        hear=hear,
        guard=lambda v: isinstance(v, MustNice),
        echo=lambda value: wording.people_echo(len(value.musts), len(value.nices)),
        known=known,
        free_text=True,
    )
