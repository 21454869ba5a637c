"""The card of what was agreed, and what is said until both have signed it (F068, T.6)."""

from collections.abc import Iterator
from datetime import datetime

from bot.engine import formatting
from bot.engine.messages import Button, Field, Message, Moment, Strong, Text, lines, say
from bot.lifecycle.contracts.agreeing.commands import Agree, Awaited, MatchEveryPoint, StopAgreeing
from bot.lifecycle.contracts.hand_over_wording import field_label, given_button, owes_button
from bot.lifecycle.contracts.model import PARTIES, Contract, Party
from bot.lifecycle.contracts.model.engagement import Engagement
from bot.lifecycle.offers.wording import dates


def agreed_card(engagement: Engagement, party: Party) -> Message:
    """What we agreed: pinned on both sides, amended at every agreed change."""
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
        footer=(*_signed(engagement), f"\nThese words are {version.short}."),
        buttons=tuple(_card_buttons(contract, version.number, party)),
    )


def _card_buttons(contract: Contract, number: int, party: Party) -> Iterator[Button]:
    if contract.stage == "signing" and contract.signed(party) is None:
        yield Button("I agree", Agree(contract.id, number), "i agree", "primary")
    if party == "owner" and contract.stage == "signing" and not contract.owner_owes:
        yield owes_button(contract.id)
    if party == "owner" and contract.owner_owes:
        yield given_button(contract.id)


def _signed(engagement: Engagement) -> Text:
    """Who has agreed, when, and whose turn it is."""
    agreed: list[Text] = []
    waits = []
    for party in PARTIES:
        at = engagement.contract.signed(party)
        if at:
            agreed.append((f"{engagement.name_of(party)} agreed ", Moment(at, engagement.zones), ". "))
        else:
            waits.append(engagement.name_of(party))
    if waits:
        open_questions = f"Open questions: {engagement.open_questions}."
        agreed.append((f"Waiting for {formatting.together(waits)}: I agree. {open_questions}",))
    return tuple(piece for text in agreed for piece in text)


def agreed_once(other: str) -> Message:
    return say(f"Saved: you agree. Waiting for {other}.")


AWAITED: dict[Awaited, str] = {
    "read-back": "read-back",
    "ticks": "look at the read-back",
    "contractor-signature": "“I agree” on the card",
    "owner-signature": "“I agree” on the card",
}
"""What somebody is waited for with."""


def late(awaited: Awaited, until: datetime, zones: tuple[str, ...], contract: Contract, number: int) -> Message:
    """To the side that is late, with the tap that ends it; only a read-back needs words. `number` is the round of a
    read-back and the version of a signature."""
    match awaited:
        case "read-back":
            buttons: tuple[Button, ...] = ()
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


def delayed_owner(name: str, awaited: Awaited, contract: str) -> Message:
    """To the owner, who need not wait for ever."""
    stop = Button(
        "Choose somebody else",
        StopAgreeing(contract),
        "choose somebody else",
        "danger",
        f"The agreement with {name} ends, and {name} is told.",
    )
    return delayed(name, awaited).offering(stop)


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
