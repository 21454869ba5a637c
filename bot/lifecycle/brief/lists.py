"""The questions of the brief that are answered by a list: rules, criteria, must-haves and nice-to-haves."""

from dataclasses import replace

from bot.engine.flow import Choice, Got, Heard, Hearing, No, Question
from bot.engine.messages import Text
from bot.engine.questions import items, match, split_lines
from bot.lifecycle.brief import wording
from bot.lifecycle.brief.fairness import MOST_KNOCK_OUTS
from bot.lifecycle.brief.kinds import WorkKind, usual
from bot.lifecycle.brief.model import MustNice
from bot.reading.replies.brief_edits import speaks_of_the_price
from bot.reading.replies.left_open import left_open
from bot.reading.replies.lists import asks_nothing, is_nothing, must_and_nice, split_unsure
from bot.reading.replies.ticks import ticks, ticks_none, without_none


def rules_question(kind: WorkKind, known: tuple[str, ...] | None) -> Question[tuple[str, ...]]:
    """How it must be done; what the owner is not sure of is told apart in the echo, and asked about next."""

    def echo(value: tuple[str, ...]) -> Text:
        return wording.rules_echo(*split_unsure(value))

    asked = items("rules", wording.rules(kind), known=known, help=wording.rules_help(kind), optional=True, unset=())

    def hear(said: str, at: Hearing) -> Heard[tuple[str, ...]]:
        return Got(()) if left_open(said) else asked.hear(said, at)

    return replace(asked, echo=echo, hear=hear, usual=usual(kind, "rules"), usual_of=kind.called)


def criteria_question(kind: WorkKind, known: tuple[str, ...] | None) -> Question[tuple[str, ...]]:
    """Proposals to tick, or criteria of the owner's own; both at once is fine."""
    options = tuple(Choice(mark, str(number), mark) for number, mark in enumerate(kind.criteria, 1))

    labels = tuple(option.label for option in options)

    def hear(text: str, _: Hearing) -> Heard[tuple[str, ...]]:
        text = without_none(text) or text
        rows = [row.removeprefix("and ") for row in split_lines(text, numbers=True)]
        exact = [match(row.strip(), options) for row in text.splitlines() if row.strip()]
        ticked = None if exact and all(exact) else ticks(text, labels)
        if ticks_none(text):
            return No(wording.no_criteria())
        if ticked is not None:
            made = (*(labels[place] for place in ticked.places), *ticked.added)
        else:
            made = tuple(option.label for option in exact if option) if exact and all(exact) else tuple(rows)
            made = tuple(option.label if (option := match(row, options)) else row for row in made)
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
        usual=usual(kind, "criteria"),
        usual_of=kind.called,
    )


def must_nice_question(kind: WorkKind, known: MustNice | None) -> Question[MustNice]:
    """What the person must have and what would be nice; more than three knock-outs are warned of (C26)."""

    def hear(text: str, _: Hearing) -> Heard[MustNice]:
        if left_open(text):
            return Got(MustNice(()))
        if speaks_of_the_price(text):
            return No(wording.price_is_no_must())
        value = MustNice(*must_and_nice(text))
        if not value.musts and not value.nices and not (is_nothing(text) or asks_nothing(text)):
            return No(wording.no_people(kind))
        return Got(value, wording.many_musts(len(value.musts)) if len(value.musts) > MOST_KNOCK_OUTS else ())

    return Question(
        key="people",
        message=wording.people(kind),
        hear=hear,
        guard=lambda v: isinstance(v, MustNice),
        echo=lambda value: wording.people_echo(value.musts, value.nices),
        known=known,
        free_text=True,
        usual=wording.usual_people(usual(kind, "must"), usual(kind, "nice")),
        usual_of=kind.called,
        later=MustNice(()),
    )
