"""The card of what was agreed, and what is said until both have signed it (F068, T.6)."""

from collections.abc import Iterator, Sequence
from datetime import datetime

from bot.engine import formatting
from bot.engine.messages import Button, Field, Message, Moment, Quote, Strong, Text, lines, say
from bot.engine.wording import go_on_button
from bot.lifecycle.contracts.agreeing.commands import Agree, Awaited, MatchEveryPoint, StopAgreeing
from bot.lifecycle.contracts.hand_over_wording import field_label, given_button, owes_button
from bot.lifecycle.contracts.model import PARTIES, Contract, Party
from bot.lifecycle.contracts.model.engagement import Engagement
from bot.lifecycle.contracts.open_questions import OpenQuestion
from bot.lifecycle.offers.wording import dates


def agreed_card(engagement: Engagement, party: Party, waiting: Sequence[OpenQuestion] = ()) -> Message:
    """What we agreed: pinned on both sides, amended at every agreed change; `waiting` are the questions that block the
    signatures."""
    contract, version = engagement.contract, engagement.brief_version
    brief, owner = version.brief, engagement.owner.name
    fields = [
        Field("Deliverables", lines((deliverable,) for deliverable in brief.deliverables)),
        Field("How", lines((rule,) for rule in brief.rules) or ("nothing special",)),
        Field("Criteria", lines((Strong(criterion.id), f" {criterion.text}") for criterion in brief.criteria)),
        Field("Not included", lines((item,) for item in brief.not_included) or ("nothing is named",)),
        Field("Dates", dates(brief, engagement.zones)),
        Field("Pay", (brief.pay.words(),)),
        Field(
            "Review",
            (f"{brief.review_days} days, {brief.fix_rounds} rounds of fixes; silence means {brief.silence}",),
        ),
    ]
    if contract.owner_owes:
        fields.append(Field(field_label(owner), (contract.owner_owes,)))
    return Message(
        title=f"{brief.title}: what we agreed (version {version.number})",
        fields=tuple(fields),
        footer=(*_signed(engagement, waiting), f"\nThese words are {version.short}."),
        buttons=tuple(_card_buttons(contract, version.number, party)),
    )


def _card_buttons(contract: Contract, number: int, party: Party) -> Iterator[Button]:
    if contract.stage == "signing" and contract.signed(party) is None:
        yield Button("I agree", Agree(contract.id, number), "i agree", "primary")
    if party == "owner" and contract.stage == "signing" and not contract.owner_owes:
        yield owes_button(contract.id)
    if party == "owner" and contract.owner_owes:
        yield given_button(contract.id)


def _signed(engagement: Engagement, waiting: Sequence[OpenQuestion]) -> Text:
    """Who has agreed, when, whose turn it is, and how many questions are answered first (F067)."""
    agreed: list[Text] = []
    waits = []
    for party in PARTIES:
        at = engagement.contract.signed(party)
        if at:
            agreed.append((f"{engagement.name_of(party)} agreed ", Moment(at, engagement.zones), ". "))
        else:
            waits.append(engagement.name_of(party))
    if waits and waiting:
        first = formatting.together(_who_answers(engagement, waiting))
        agreed.append((f"Open questions: {len(waiting)}. {first} answers first, then both agree.",))
    elif waits:
        agreed.append((f"Waiting for {formatting.together(waits)}: I agree. Open questions: 0.",))
    return tuple(piece for text in agreed for piece in text)


def _who_answers(engagement: Engagement, waiting: Sequence[OpenQuestion]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(engagement.name_of(question.whose) for question in waiting))


def question_first(engagement: Engagement, party: Party, waiting: Sequence[OpenQuestion]) -> Message:
    """To whoever wants to agree while a question waits: which, and who answers it (F067)."""
    mine = [question for question in waiting if question.whose == party]
    names = formatting.together(_who_answers(engagement, waiting))
    open_ones = formatting.counted(len(waiting), "question is still open", "questions are still open")
    return Message(
        text=(f"{open_ones}; it has to be answered first:\n", *lines((Quote(question.text),) for question in waiting)),
        turn=("Your turn." if mine else f"Waiting for {names}.",),
        buttons=(
            *(
                Button(f"Answer {engagement.they}"[:75], question.answer, "answer", "primary")
                for question in mine[:1]
                if question.answer is not None
            ),
            *(
                Button("Take it back", question.take_back, "take it back")
                for question in waiting[:1]
                if party == "contractor" and question.take_back is not None
            ),
        ),
    )


def agreed_once(other: str) -> Message:
    return say(f"Saved: you agree. Waiting for {other}.")


AWAITED: dict[Awaited, str] = {
    "read-back": "read-back",
    "ticks": "look at the read-back",
    "contractor-signature": "“I agree” on the card",
    "owner-signature": "“I agree” on the card",
}
"""What somebody is waited for with."""


def late(
    awaited: Awaited, until: datetime, zones: tuple[str, ...], contract: Contract, number: int, talk: str
) -> Message:
    """To the side that is late, with the tap that ends it; a read-back needs words, so its question is shown again.
    `number` is the round of a read-back and the version of a signature; `talk` that of the read-back, or ""."""
    match awaited:
        case "read-back":
            buttons = (go_on_button(talk),) if talk else ()
        case "ticks":
            buttons = (Button("All match", MatchEveryPoint(contract.id, number), "all match", "primary"),)
        case _:
            buttons = (Button("I agree", Agree(contract.id, number), "i agree", "primary"),)
    return say(
        f"A reminder: your {AWAITED[awaited]} was due ",
        Moment(until, zones),
        ". It takes two minutes. Your turn.",
        buttons=buttons,
    )


def delayed(name: str, awaited: Awaited) -> Message:
    """To the side that waits."""
    return say(f"No answer from {name} yet ({AWAITED[awaited]}). I have reminded them. Waiting for {name}.")


def delayed_owner(engagement: Engagement, awaited: Awaited) -> Message:
    """To the owner, who need not wait for ever."""
    return delayed(engagement.they, awaited).offering(choose_another_button(engagement))


def choose_another_button(engagement: Engagement) -> Button:
    return Button(
        "Choose somebody else",
        StopAgreeing(engagement.id),
        "choose somebody else",
        "danger",
        f"The agreement with {engagement.they} ends, and {engagement.they} is told.",
    )


def stopped(owner: str, title: str) -> Message:
    return say(
        Strong(owner),
        " does not go on with the agreement for ",
        Strong(title),
        ", because it took too long. Nothing more is expected of you; you get a final answer later.",
    )


def ended() -> Text:
    """Where the button was that ends an agreement."""
    return ("Ended.",)
