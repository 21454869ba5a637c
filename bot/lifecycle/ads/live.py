"""An ad that is live: how people see it, and one more channel for it."""

from collections.abc import Iterator

from bot.engine.cards import pressed, settle
from bot.engine.context import Turn
from bot.engine.effects import Effect, Record, Tell
from bot.engine.guards import NotNow
from bot.engine.messages import say
from bot.engine.people import Side
from bot.engine.places import Place
from bot.lifecycle import happened
from bot.lifecycle.ads import live_wording, refusals, wording
from bot.lifecycle.ads.drafts import posting_in
from bot.lifecycle.ads.live_commands import OfferMoreChannels, PostAlso, ShowLiveAd
from bot.lifecycle.ads.model import Ad, Posting
from bot.lifecycle.ads.postings import post
from bot.lifecycle.brief.access import owned
from bot.lifecycle.brief.model import Version


def _live(turn: Turn, id: str) -> Ad:
    ad = turn.unit.get(Ad, id)
    owned(turn, ad.project)
    if ad.state != "live" or ad.closes <= turn.now:
        raise NotNow(refusals.AD_CLOSED_NOT_POSTED)
    return ad


def _standing_in(turn: Turn, ad: Ad) -> dict[str, Posting]:
    """Where people see it, or will in a moment, by place."""
    return {posting.place: posting for posting in turn.unit.find(Posting, ad=ad.id) if posting.visible}


def show(turn: Turn, cmd: ShowLiveAd) -> Iterator[Effect]:
    """The ad itself without its buttons, and where it stands."""
    ad = _live(turn, cmd.ad)
    seen = wording.advert(ad, turn.unit.get(Version, ad.version_id).brief, turn.registry.organisation.name)
    yield Tell(person=turn.person.id, message=seen.settled(()), on=Side.OWNER)
    names = [posting.name for posting in _standing_in(turn, ad).values()]
    yield Tell(person=turn.person.id, message=live_wording.as_seen(ad, names), on=Side.OWNER)


def offer_more(turn: Turn, cmd: OfferMoreChannels) -> Iterator[Effect]:
    """The channels that are left; how another one comes where none is."""
    ad = _live(turn, cmd.ad)
    here = _standing_in(turn, ad)
    others = [place for place in turn.unit.find(Place, purpose="ads") if place.id not in here]
    names = [posting.name for posting in here.values()]
    message = live_wording.more(ad, names, others) if others else live_wording.no_more(names)
    yield Tell(person=turn.person.id, message=message, on=Side.OWNER, card=_card(ad))


def post_also(turn: Turn, cmd: PostAlso) -> Iterator[Effect]:
    """One more posting; pressed twice it stands there once (C45)."""
    ad = _live(turn, cmd.ad)
    place = turn.unit.get(Place, cmd.place)
    if place.purpose != "ads":
        raise NotNow(refusals.NO_CHANNEL)
    known = next((row for row in turn.unit.find(Posting, ad=ad.id, place=place.id)), None)
    if known is not None:
        if known.visible:
            raise NotNow(refusals.not_refused(known.name, known.state))
        turn.unit.remove(known)
    posting = posting_in(turn, place, ad)
    turn.unit.add(posting)
    version = turn.unit.get(Version, ad.version_id)
    detail = {"round": ad.round, "version": version.number, "channels": [place.name]}
    yield Record(project=ad.project, what=happened.AD_PUBLISHED, detail=detail)
    told = live_wording.posted_also(place.name)
    yield from settle(turn, told, _card(ad))
    if not pressed(turn):
        yield Tell(person=turn.person.id, message=say(*told), on=Side.OWNER)
    yield post(turn, ad, posting, version.brief)


def _card(ad: Ad) -> str:
    return f"more:{ad.id}"
