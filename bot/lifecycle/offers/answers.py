"""Reading whom the owner picks, what an applicant says to an offer, and what they would like changed."""

from collections.abc import Sequence
from datetime import datetime

from bot.engine import formatting
from bot.engine.flow import Choice, Got, Heard, Hearing, No, Pick, Question
from bot.engine.messages import Message
from bot.engine.questions import match, shorten
from bot.lifecycle.offers import choosing_wording, wording
from bot.lifecycle.offers.model import HireChoice, OfferWish, OfferWord
from bot.reading.replies.choices import names_nobody, pick_with_reason
from bot.reading.replies.offers import offer_answer, speaks_of_cutoff
from bot.reading.replies.yesno import yesno
from bot.reading.time.deadline import deadline
from bot.reading.values import Wall, When


def who_question(message: Message, people: Sequence[tuple[str, str]], known: HireChoice | None) -> Question[HireChoice]:
    """A person by button or name, with the reason behind it if it was written along: "Maria. Told clients early"."""
    options = (
        *(Choice(choosing_wording.choose_label(name), id, name) for id, name in people),
        Choice(choosing_wording.NOBODY_FITS, "nobody", "nobody"),
    )

    def hear(words: str, _: Hearing) -> Heard[HireChoice]:
        chosen = match(words, options)
        if chosen is not None:
            return Got(HireChoice("" if chosen.value == "nobody" else chosen.value))
        picked = pick_with_reason(words, [name for _, name in people])
        if picked is not None:
            return Got(HireChoice(people[picked[0]][0], picked[1]))
        if names_nobody(words):
            return Got(HireChoice(""))
        return No(choosing_wording.name_one([name for _, name in people]))

    names = dict(people)
    return Question(
        key="who",
        message=message,
        hear=hear,
        guard=lambda value: isinstance(value, HireChoice) and value.application in {*names, ""},
        echo=lambda value: (
            (names[value.application],) if value.application in names else choosing_wording.nobody_picked()
        ),
        known=known,
        choices=options,
    )


def offer_question(message: Message, owner: str, known: OfferWord | None) -> Question[OfferWord]:
    """Accept, ask, change something, decline: by word, or with the question or wish behind it."""

    def hear(words: str, _: Hearing) -> Heard[OfferWord]:
        answer = offer_answer(words)
        if answer is not None:
            return Got(OfferWord(*answer))
        if len(words.split()) < 4 and yesno(words) != "neither":
            return No(wording.in_doubt())
        return Pick(
            wording.pass_on(owner),
            (
                (wording.AS_QUESTION, OfferWord("ask", words.strip())),
                (wording.AS_WISH, OfferWord("change", words.strip())),
            ),
        )

    return Question(
        key="say", message=message, hear=hear, guard=lambda value: isinstance(value, OfferWord), known=known
    )


def read_wish(words: str, *, now: datetime, cutoff: Wall, locale: str = "en") -> tuple[OfferWish, ...]:
    """A new cut-off in the cut-off's own zone, at its own hour unless one is named; else the words as they are.

    More than one means that the date can be read in more than one way.
    """
    text = words.strip()
    if not speaks_of_cutoff(text):
        return (OfferWish(text),)
    read = deadline(text, now=now, zone=cutoff.zone, locale=locale)
    readings = (read.value,) if read.value is not None else read.options
    walls = [_with_hour(reading, cutoff) for reading in readings]
    wishes = tuple(OfferWish(text, wall) for wall in walls if wall.at > now and wall.at != cutoff.at)
    return wishes or (OfferWish(text),)


def _with_hour(when: When, cutoff: Wall) -> Wall:
    if when.assumed and when.wall.zone == cutoff.zone:
        return Wall(datetime.combine(when.wall.local.date(), cutoff.local.time()), cutoff.zone)
    return when.wall


def wish_question(message: Message, *, cutoff: Wall, now: datetime, known: str = "") -> Question[OfferWish]:
    """What should be changed; a date that reads two ways is picked from."""
    ready = read_wish(known, now=now, cutoff=cutoff) if known else ()

    def hear(words: str, at: Hearing) -> Heard[OfferWish]:
        wishes = read_wish(words, now=at.now, cutoff=cutoff, locale=at.locale)
        if len(wishes) == 1:
            return Got(wishes[0])
        return Pick(wording.which_cutoff(), tuple((_label(wish), wish) for wish in wishes))

    return Question(
        key="wish",
        message=message,
        hear=hear,
        guard=lambda value: isinstance(value, OfferWish) and bool(value.text),
        echo=lambda value: (shorten(_label(value)),),
        known=ready[0] if len(ready) == 1 else None,
    )


def _label(wish: OfferWish) -> str:
    return formatting.moment(wish.wall.at, (wish.wall.zone,)) if wish.wall else wish.text
