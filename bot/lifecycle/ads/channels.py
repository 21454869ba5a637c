"""Channels that may carry ads, and which of them one ad goes to."""

from collections.abc import Iterator
from dataclasses import replace

from bot.engine.cards import settle
from bot.engine.context import Turn
from bot.engine.effects import Effect, OpenPlace, Reply, Tell
from bot.engine.events import Invoked
from bot.engine.guards import NotNow
from bot.engine.places import Place, key
from bot.lifecycle.ads import wording
from bot.lifecycle.ads.commands import ChooseChannels
from bot.lifecycle.ads.drafts import drafted, posting_in, show
from bot.lifecycle.ads.model import Posting
from bot.lifecycle.brief.model import Version


def choose(turn: Turn, cmd: ChooseChannels) -> Iterator[Effect]:
    """Without places: offer them. With: these and no others."""
    ad = drafted(turn, cmd.ad)
    places = turn.unit.find(Place, purpose="ads")
    if not places:
        raise NotNow("I have no channel to post to yet. Type /tender here in a channel first.")
    wanted = [place for place in places if place.id in cmd.places]
    if not wanted:
        message = wording.channels(ad, places)
        yield Tell(person=turn.person.id, message=message, on="slack", card=f"channels:{ad.id}")
        return
    for posting in turn.unit.find(Posting, ad=ad.id):
        turn.unit.remove(posting)
    for place in wanted:
        turn.unit.add(posting_in(turn, place, ad))
    names = ", ".join(place.name for place in wanted)
    yield from settle(turn, (f"Chosen: {names}.",), f"channels:{ad.id}")
    yield from show(turn, ad, turn.unit.get(Version, ad.version_id).brief)


def here(turn: Turn, event: Invoked) -> Iterator[Effect]:
    """`/tender here`: this channel may carry ads, if whoever says so may manage it."""
    if event.direct:
        yield Reply(message=wording.not_a_channel())
        return
    if not event.may_manage:
        yield Reply(message=wording.may_not_manage())
        return
    address = replace(event.where, thread="")
    name = event.place_name or address.channel
    known = [place for place in turn.unit.find(Place, where=key(address)) if place.purpose == "ads"]
    if known:
        known[0].name, known[0].trouble = name, ""
    else:
        place = turn.ids.new("c")
        yield OpenPlace(
            id=place, platform=address.platform, purpose="ads", subject=address.space, address=address, name=name
        )
    yield Reply(message=wording.made_channel(name))
