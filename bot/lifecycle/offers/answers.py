"""Reading whom the owner picks, what an applicant says to an offer, and what they would like changed."""

from collections.abc import Sequence
from datetime import datetime

from bot.engine.clock import in_words
from bot.engine.flow import Choice, Got, Heard, Hearing, No, Pick, Question
from bot.engine.messages import Message
from bot.engine.questions import match, shorten
from bot.lifecycle.offers.model import HireChoice, OfferWish, OfferWord
from bot.reading.replies.choices import names_nobody, pick_with_reason
from bot.reading.replies.offers import offer_answer, speaks_of_cutoff
from bot.reading.replies.yesno import yesno
from bot.reading.time.deadline import deadline
from bot.reading.values import Wall, When


def who_question(message: Message, people: Sequence[tuple[str, str]], known: HireChoice | None) -> Question[HireChoice]:
    """A person by button or name, with the reason behind it if it was written along: "Maria. Told clients early"."""
    options = (*(Choice(f"Choose {name}", id, name) for id, name in people), Choice("Nobody fits", "nobody", "nobody"))

    def hear(said: str, _: Hearing) -> Heard[HireChoice]:
        found = match(said, options)
        if found is not None:
            return Got(HireChoice("" if found.value == "nobody" else found.value))
        picked = pick_with_reason(said, [name for _, name in people])
        if picked is not None:
            return Got(HireChoice(people[picked[0]][0], picked[1]))
        if names_nobody(said):
            return Got(HireChoice(""))
        return No((f"Please name one of them: {', '.join(name for _, name in people)}, or type nobody.",))

    ids = {id for id, _ in people} | {""}
    return Question(
        key="who",
        message=message,
        hear=hear,
        guard=lambda value: isinstance(value, HireChoice) and value.application in ids,
        echo=lambda value: (next((name for id, name in people if id == value.application), "nobody fits"),),
        known=known,
        choices=options,
    )


def offer_question(message: Message, owner: str, known: OfferWord | None) -> Question[OfferWord]:
    """Accept, ask, change something, decline: by word, or with the question or wish behind it."""

    def hear(said: str, _: Hearing) -> Heard[OfferWord]:
        answer = offer_answer(said)
        if answer is not None:
            return Got(OfferWord(*answer))
        if len(said.split()) < 4 and yesno(said) != "neither":
            return No(("Please type accept, or decline, so that there is no doubt.",))
        return Pick(
            (f"Shall I pass that on to {owner}?",),
            (
                ("As a question", OfferWord("ask", said.strip())),
                ("As a wish to change something", OfferWord("change", said.strip())),
            ),
        )

    return Question(
        key="say", message=message, hear=hear, guard=lambda value: isinstance(value, OfferWord), known=known
    )


def read_wish(said: str, *, now: datetime, cutoff: Wall) -> tuple[OfferWish, ...]:
    """A new cut-off in the cut-off's own zone, at its own hour unless one is named; else the words as they are.

    More than one means that the date can be read in more than one way.
    """
    text = said.strip()
    if not speaks_of_cutoff(text):
        return (OfferWish(text),)
    read = deadline(text, now=now, zone=cutoff.zone)
    found = (read.value,) if read.value is not None else read.options
    walls = [_with_hour(one, cutoff) for one in found]
    wishes = tuple(OfferWish(text, wall) for wall in walls if wall.at > now and wall.at != cutoff.at)
    return wishes or (OfferWish(text),)


def _with_hour(when: When, cutoff: Wall) -> Wall:
    if when.assumed and when.wall.zone == cutoff.zone:
        return Wall(datetime.combine(when.wall.local.date(), cutoff.local.time()), cutoff.zone)
    return when.wall


def wish_question(message: Message, *, cutoff: Wall, now: datetime, known: str = "") -> Question[OfferWish]:
    """What should be changed; a date that reads two ways is picked from."""
    ready = read_wish(known, now=now, cutoff=cutoff) if known else ()

    def hear(said: str, at: Hearing) -> Heard[OfferWish]:
        wishes = read_wish(said, now=at.now, cutoff=cutoff)
        if len(wishes) == 1:
            return Got(wishes[0])
        return Pick(("Which cut-off do you mean?",), tuple((_label(one), one) for one in wishes))

    return Question(
        key="wish",
        message=message,
        hear=hear,
        guard=lambda value: isinstance(value, OfferWish) and bool(value.text),
        echo=lambda value: (shorten(_label(value)),),
        known=ready[0] if len(ready) == 1 else None,
    )


def _label(wish: OfferWish) -> str:
    return in_words(wish.wall.at, (wish.wall.zone,)) if wish.wall else wish.text
