"""Reading whom the owner picks, what an applicant says to an offer, and what they would like changed."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime

from bot.engine import formatting
from bot.engine.flow import Choice, Got, Heard, Hearing, No, Pick, Question
from bot.engine.messages import Message
from bot.engine.questions import match, text
from bot.engine.questions.wording import choose_one
from bot.lifecycle.brief.amending import amended_pay
from bot.lifecycle.brief.model import Brief, Pay
from bot.lifecycle.interviews.model import StartWall
from bot.lifecycle.offers import choosing_wording, owner_wording, wording
from bot.lifecycle.offers.leaning import Leaning, ways
from bot.lifecycle.offers.model import DraftEdits, HireChoice, OfferWish, OfferWord
from bot.reading.replies.chatter import is_chatter
from bot.reading.replies.choices import names_nobody, pick_with_reason
from bot.reading.replies.offer_edits import names_a_part, offer_edits
from bot.reading.replies.offers import offer_answer, speaks_of_cutoff
from bot.reading.replies.yesno import yesno
from bot.reading.time.deadline import deadline
from bot.reading.values import Wall, When

BARE = 2
"""Words of a yes or no that is no reason for anything."""


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


def reason_question(name: str) -> Question[str]:
    """Why this one, in a line; a bare yes, no or ok is no reason, and none is needed (F055)."""
    asked = text("why", choosing_wording.why(name), least=3, most=300, optional=True, unset="", plain_words=True)

    def hear(words: str, at: Hearing) -> Heard[str]:
        bare = len(words.split()) <= BARE and (yesno(words) != "neither" or is_chatter(words))
        return No(choosing_wording.no_reason(name)) if bare else asked.hear(words, at)

    return replace(asked, hear=hear)


def offer_question(
    message: Message, owner: str, known: OfferWord | None, leans: Callable[[str], tuple[Leaning, ...]]
) -> Question[OfferWord]:
    """Accept, ask, change something, decline: by word, or with the question or wish behind it; what else is said is
    offered as what it leans to."""

    def hear(words: str, at: Hearing) -> Heard[OfferWord]:
        answer = offer_answer(words)
        if answer is not None:
            return Got(OfferWord(*answer))
        if len(words.split()) < 4 and yesno(words) != "neither":
            return No(wording.in_doubt())
        said = words.strip()
        likely = leans(said)
        return Pick(wording.pass_on(owner, likely), tuple(ways(said, likely, at)))

    return Question(
        key="say", message=message, hear=hear, guard=lambda value: isinstance(value, OfferWord), known=known
    )


def read_wish(words: str, *, now: datetime, brief: Brief, locale: str = "en") -> tuple[OfferWish, ...]:
    """A new start or cut-off in the zone of the old one, at its hour unless one is named; else the words as they are.

    More than one means that the date can be read in more than one way.
    """
    text = words.strip()
    zone = brief.cutoff.zone
    edits = offer_edits(text, now=now, zone=zone, locale=locale)
    if edits.starts is not None and edits.cutoff is None and not edits.pay:
        wall = with_hour(edits.starts, brief.timetable.starts)
        same = wall.at == brief.timetable.starts.at
        return (OfferWish(text),) if same or wall.at <= now else (OfferWish(text, StartWall(wall)),)
    if edits.starts is not None or edits.pay or not edits.whole or not speaks_of_cutoff(text):
        return (OfferWish(text),)
    read = deadline(text, now=now, zone=zone, locale=locale)
    readings = (read.value,) if read.value is not None else read.options
    walls = [with_hour(reading, brief.cutoff) for reading in readings]
    wishes = tuple(OfferWish(text, wall) for wall in walls if wall.at > now and wall.at != brief.cutoff.at)
    return wishes or (OfferWish(text),)


def with_hour(when: When, before: Wall) -> Wall:
    """A day that was named, at the hour of the one it replaces where none was said."""
    if when.assumed and when.wall.zone == before.zone:
        return Wall(datetime.combine(when.wall.local.date(), before.local.time()), before.zone)
    return when.wall


def wish_question(
    key: str, message: Message, *, brief: Brief, now: datetime, locale: str, known: str = ""
) -> Question[OfferWish]:
    """What should be changed; a date that reads two ways is picked from."""
    ready = read_wish(known, now=now, brief=brief, locale=locale) if known else ()

    def hear(words: str, at: Hearing) -> Heard[OfferWish]:
        wishes = read_wish(words, now=at.now, brief=brief, locale=at.locale)
        if len(wishes) == 1:
            return Got(wishes[0])
        return Pick(wording.which_date(), tuple((_label(wish), wish) for wish in wishes))

    return Question(
        key=key,
        message=message,
        hear=hear,
        guard=lambda value: isinstance(value, OfferWish) and bool(value.text),
        known=ready[0] if len(ready) == 1 else None,
        free_text=True,
        plain_words=True,
    )


def _label(wish: OfferWish) -> str:
    return formatting.moment(wish.day.at, (wish.day.zone,)) if wish.day else wish.text


def read_edits(words: str, *, now: datetime, brief: Brief, locale: str = "en") -> DraftEdits | None:
    """What of a draft is to be different, in the zone of its dates; None if a part was named and not read, or none."""
    edits = offer_edits(words, now=now, zone=brief.cutoff.zone, locale=locale)
    paid = amended_pay(brief.pay, edits.pay or words, Hearing(now, brief.cutoff.zone, locale))
    pay = paid.value if paid is not None and isinstance(paid.value, Pay) else None
    if not edits.whole or (edits.empty and pay is None) or (edits.pay and pay is None):
        return None
    return DraftEdits(
        hours=edits.hours,
        pay=pay.money if pay else None,
        terms=pay.terms if pay else "",
        cutoff=with_hour(edits.cutoff, brief.cutoff) if edits.cutoff else None,
        starts=with_hour(edits.starts, brief.timetable.starts) if edits.starts else None,
    )


def edit_question(message: Message, brief: Brief) -> Question[str | DraftEdits]:
    """Which part of a draft, by button; or what is to be different, in words, several things at once."""

    def hear(words: str, at: Hearing) -> Heard[str | DraftEdits]:
        picked = match(words, owner_wording.EDITABLE)
        if picked is not None:
            return Got(picked.value)
        edits = read_edits(words, now=at.now, brief=brief, locale=at.locale)
        if edits is not None:
            return Got(edits)
        if names_a_part(words):
            return No(owner_wording.not_read())
        return No(choose_one(option.label for option in owner_wording.EDITABLE))

    parts = {option.value for option in owner_wording.EDITABLE}
    return Question(
        key="which",
        message=message,
        hear=hear,
        guard=lambda value: isinstance(value, DraftEdits) or value in parts,
        choices=owner_wording.EDITABLE,
    )
