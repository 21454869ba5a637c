"""Channels that may carry ads, and which of them one ad goes to."""

from collections.abc import Iterator
from dataclasses import replace

from bot.engine.cards import settle
from bot.engine.context import Turn
from bot.engine.effects import Effect, OpenPlace, Reply, Tell
from bot.engine.events import Invoked, Said
from bot.engine.guards import NotNow
from bot.engine.people import Side
from bot.engine.places import Place, key
from bot.lifecycle.ads import posting_wording, refusals
from bot.lifecycle.ads.commands import AllowAdsHere, ChooseChannels, ChooseOnlyChannel, OfferChannels
from bot.lifecycle.ads.drafts import drafted, posting_in, show
from bot.lifecycle.ads.model import Ad, Posting
from bot.lifecycle.brief.model import Project, Version
from bot.reading.replies.channels_named import channels_named


def offer(turn: Turn, cmd: OfferChannels) -> Iterator[Effect]:
    """Every channel that may carry ads, to choose from."""
    ad = drafted(turn, cmd.ad)
    message = posting_wording.channels(ad, _channels(turn))
    yield Tell(person=turn.person.id, message=message, on=Side.OWNER, card=f"channels:{ad.id}")


def choose(turn: Turn, cmd: ChooseChannels) -> Iterator[Effect]:
    """These and no others; channels that are no more count for nothing, and without any the choice is offered again."""
    ad = drafted(turn, cmd.ad)
    wanted = [place for place in _channels(turn) if place.id in cmd.places]
    if not wanted:
        yield from offer(turn, OfferChannels(ad.id))
        return
    for posting in turn.unit.find(Posting, ad=ad.id):
        turn.unit.remove(posting)
    for place in wanted:
        turn.unit.add(posting_in(turn, place, ad))
    yield from settle(turn, posting_wording.chosen([place.name for place in wanted]), f"channels:{ad.id}")
    yield from show(turn, ad, turn.unit.get(Version, ad.version_id).brief)


def choose_only(turn: Turn, cmd: ChooseOnlyChannel) -> Iterator[Effect]:
    yield from choose(turn, ChooseChannels(cmd.ad, (cmd.place,)))


def named(turn: Turn, event: Said) -> ChooseChannels | None:
    """Channels that words name while the choice of them is open."""
    for ad in turn.unit.find(Ad, state="draft"):
        if turn.unit.get(Project, ad.project).owner != turn.person.id:
            continue
        shown = turn.unit.work.cards(f"channels:{ad.id}")
        places = turn.unit.find(Place, purpose="ads")
        meant = channels_named(event.text, [(place.name, place.platform) for place in places])
        if meant and shown and shown[-1].body.message.buttons:
            return ChooseChannels(ad.id, tuple(places[place].id for place in meant))
    return None


def _channels(turn: Turn) -> list[Place]:
    places = turn.unit.find(Place, purpose="ads")
    if not places:
        raise NotNow(refusals.NO_CHANNEL)
    return places


def allow_here(turn: Turn, cmd: AllowAdsHere) -> Iterator[Effect]:
    """This channel may carry ads, if whoever says so may manage it."""
    event = turn.event
    if not isinstance(event, Invoked) or event.direct:
        yield Reply(message=posting_wording.not_a_channel())
        return
    if not event.may_manage:
        yield Reply(message=posting_wording.may_not_manage())
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
    yield Reply(message=posting_wording.made_channel(name))
