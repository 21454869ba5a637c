"""Where: rows that stand for a DM, a channel or a thread, whether or not it exists on its platform yet."""

from dataclasses import dataclass
from datetime import datetime
from typing import Annotated

from bot.engine.events import Account, Address, Event, PlatformName
from bot.engine.personal import Internal, OnlyPersonId, Personal


@dataclass(eq=False, kw_only=True)
class Place:
    """A place that messages go to. `address` is None until a message or a platform call has opened it.

    purpose: "dm" (subject: account id), "ads" (a channel that offers are posted to), "thread" (subject: what it is
    about, owner of the words in it: `person`). `seen` is the last message id that reached us from here.
    """

    id: Annotated[str, Personal("person")]
    platform: PlatformName
    purpose: Internal
    subject: Annotated[str, Personal("person")]
    at: datetime
    address: Annotated[Address | None, Personal("person", None)] = None
    where: Annotated[str | None, Personal("person", None)] = None
    parent: Internal = ""
    person: OnlyPersonId = ""
    name: Internal = ""
    trouble: Internal = ""
    seen: Internal = ""


def dm(account: Account) -> str:
    """The id of the place that is an account's direct messages."""
    return f"dm:{account.platform}:{account.id}"


def key(address: Address) -> str:
    """An address as one string, for finding its place."""
    return f"{address.platform}/{address.space}/{address.channel}/{address.thread}"


def lane(event: Event) -> str:
    """Events of one account are handled one after the other."""
    return f"who:{event.who}"
