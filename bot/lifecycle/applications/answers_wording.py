"""The answers of an application in their order, and as cards show them: the one place that lists them."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from bot.engine import formatting
from bot.engine.messages import Field, Quote, Strong, Text, lines
from bot.engine.outline import Outline
from bot.engine.questions import shorten
from bot.engine.questions import wording as questions_wording
from bot.lifecycle.applications.model import Applied
from bot.lifecycle.brief.terms_wording import amount_in_words

EXCERPT = 900
"""Characters of a pitch on the owner's card; a longer one is shown in full before it."""
PRICE = "Price"
"""Over what somebody asks for, where the owner lets applicants name it."""
LINE = 300
"""Characters of any other answer there."""
Show = Callable[[Applied], Text]


@dataclass(frozen=True, slots=True)
class ShownAnswer:
    """One answer on three cards. `step` is its step of the outline, `label` its name, `others` what else `edit` takes.

    review: what the applicant looks at before it is sent. view: what they see of it again. card: what the owner
    reads. An answer that gives no text is left out.
    """

    step: str
    label: str
    review: Show
    view: Show
    card: Show
    others: tuple[str, ...] = ()


def in_words(step: str, label: str, words: Callable[[Applied], str], *others: str) -> ShownAnswer:
    """An answer in plain words: whole where its writer sees it again, the beginning elsewhere."""

    def text(value: str) -> Text:
        return (value,) if value else ()

    return ShownAnswer(
        step,
        label,
        review=lambda applied: text(shorten(words(applied))),
        view=lambda applied: text(words(applied)),
        card=lambda applied: text(shorten(words(applied), LINE)),
        others=others,
    )


def _times(applied: Applied) -> Text:
    return (questions_wording.times_in_words(applied.times),)


def _samples(applied: Applied, notes: str) -> Text:
    return (f"{formatting.listing(sample.name for sample in applied.samples)} - {notes}",)


def _addresses(applied: Applied) -> Text:
    addresses = formatting.listing(sample.url or sample.name for sample in applied.samples)
    return (addresses, f" - {shorten(applied.notes, LINE)}")


def _evidence(applied: Applied, words: Callable[[str], str]) -> Text:
    return lines((Strong(evidence.must), f": {words(evidence.text)}") for evidence in applied.evidence)


ANSWERS: tuple[ShownAnswer, ...] = (
    ShownAnswer("times", "Time", _times, _times, _times, others=("zone", "hours", "availability", "days")),
    ShownAnswer(
        "pitch",
        "Pitch",
        review=lambda applied: (f"{len(applied.pitch.split())} words: {shorten(applied.pitch)}",),
        view=lambda applied: (Quote(applied.pitch),),
        card=lambda applied: (Quote(shorten(applied.pitch, EXCERPT)),),
    ),
    ShownAnswer(
        "samples",
        "Samples",
        review=lambda applied: _samples(applied, shorten(applied.notes)),
        view=lambda applied: _samples(applied, applied.notes),
        card=_addresses,
        others=("links", "files", "sample"),
    ),
    ShownAnswer(
        "evidence",
        "Must have",
        review=lambda applied: _evidence(applied, shorten),
        view=lambda applied: _evidence(applied, str),
        card=lambda applied: _evidence(applied, lambda text: shorten(text, LINE)),
        others=("must",),
    ),
)


def outline_of(answers: Sequence[ShownAnswer]) -> Outline:
    """Each answer is a numbered step, and the review is the last."""
    return Outline(
        steps=(*(answer.step for answer in answers), "review"),
        labels={other: answer.step for answer in answers for other in answer.others},
        review="review",
    )


STEPS = outline_of(ANSWERS)
"""The numbered steps of applying."""


def for_writer(applied: Applied, on: Literal["review", "view"]) -> Iterable[tuple[str, Field]]:
    """Every answer by its step, under the number by which its writer edits it."""
    if applied.price is not None:
        yield "times", Field(f"{STEPS.number('times')} {PRICE}", (amount_in_words(applied.price),))
    for answer in ANSWERS:
        if text := (answer.review if on == "review" else answer.view)(applied):
            yield answer.step, Field(f"{STEPS.number(answer.step)} {answer.label}", text)


def for_owner(applied: Applied) -> Iterable[tuple[str, Field]]:
    """Every answer by its step, as the owner reads it."""
    if applied.price is not None:
        yield "times", Field(PRICE, (amount_in_words(applied.price),))
    for answer in ANSWERS:
        if text := answer.card(applied):
            yield answer.step, Field(answer.label, text)
