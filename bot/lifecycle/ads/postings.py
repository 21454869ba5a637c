"""Publishing: one row and one status for each channel, so that a retry never posts twice (C45, X08)."""

from collections.abc import Iterator

from bot.engine.cards import settle
from bot.engine.context import Turn
from bot.engine.effects import Amend, Delete, Effect, Post, Record, Remind, Tell, Then
from bot.engine.events import Delivered, Refused
from bot.engine.guards import NotNow
from bot.engine.people import Side
from bot.engine.places import Place
from bot.lifecycle import happened
from bot.lifecycle.ads import interest, posting_wording, refusals, wording
from bot.lifecycle.ads.commands import CloseDueAd, Publish, RetryPosting, SkipPosting, TextForAdmin
from bot.lifecycle.ads.drafts import drafted, posting_in, targets
from bot.lifecycle.ads.model import Ad, Posting
from bot.lifecycle.brief.access import owned
from bot.lifecycle.brief.commands import MoveProject
from bot.lifecycle.brief.model import Brief, Project, Version


def publish(turn: Turn, cmd: Publish) -> Iterator[Effect]:
    """One posting a channel, all told apart; an earlier round's copy in the same channel gives way to this one."""
    ad = drafted(turn, cmd.ad)
    project = turn.unit.get(Project, ad.project)
    version = turn.unit.get(Version, ad.version_id)
    places = targets(turn, ad)
    if not places:
        raise NotNow(refusals.NO_CHANNEL)
    if ad.closes <= turn.now:
        raise NotNow(refusals.closing_day_passed())
    chosen = {posting.place: posting for posting in turn.unit.find(Posting, ad=ad.id)}
    for place in places:
        if place.id not in chosen:
            posting = posting_in(turn, place, ad)
            turn.unit.add(posting)
            chosen[place.id] = posting
    ad.publish()
    project.round = ad.round
    yield Then(command=MoveProject(project.id, "advertising"))
    detail = {"round": ad.round, "version": version.number, "channels": [place.name for place in places]}
    yield Record(project=project.id, what=happened.AD_PUBLISHED, detail=detail)
    yield from settle(turn, posting_wording.PUBLISHED, f"publish:{ad.id}", f"channels:{ad.id}")
    results = posting_wording.results(ad, list(chosen.values()))
    yield Tell(person=project.owner, message=results, on=Side.OWNER, card=f"posted:{ad.id}")
    yield from _replace_older(turn, ad, {place.id for place in places})
    for posting in chosen.values():
        yield post(turn, ad, posting, version.brief)
    yield Remind(command=CloseDueAd(ad.id), due=ad.closes)
    yield from interest.remind_waiting(turn, ad)


def post(turn: Turn, ad: Ad, posting: Posting, brief: Brief) -> Post:
    """One copy of the ad on its way to a channel."""
    message = wording.advert(ad, brief, turn.registry.organisation.name)
    return Post(place=posting.place, message=message, card=posting.card, tag=f"posting:{posting.id}")


def _replace_older(turn: Turn, ad: Ad, places: set[str]) -> Iterator[Effect]:
    for older in turn.unit.find(Ad, project=ad.project):
        if older.id == ad.id:
            continue
        for posting in turn.unit.find(Posting, ad=older.id):
            if posting.place in places:
                yield Delete(card=posting.card)


def arrived(turn: Turn, event: Delivered | Refused) -> Iterator[Effect]:
    """What became of one posting; its line on the owner's card changes. A copy that arrives late says it is closed."""
    posting = turn.unit.get(Posting, event.tag.split(":", 1)[1])
    ad = turn.unit.get(Ad, posting.ad)
    if isinstance(event, Delivered):
        posting.arrived(ad.open)
    else:
        posting.refuse(posting_wording.refused_because(event.why, event.detail))
    for place in turn.unit.find(Place, id=posting.place):
        place.trouble = posting.why
    detail = {"channel": posting.name, "why": posting.why}
    yield Record(project=ad.project, what=happened.ad(posting.state), detail=detail)
    yield Amend(card=f"posted:{ad.id}", message=posting_wording.results(ad, turn.unit.find(Posting, ad=ad.id)))


def retry(turn: Turn, cmd: RetryPosting) -> Iterator[Effect]:
    """Once more, for a channel that refused; one that has it already is left alone (C45, X08)."""
    posting, ad = _mine(turn, cmd.posting)
    if not ad.open:
        raise NotNow(refusals.AD_CLOSED_NOT_POSTED)
    posting.retry()
    yield post(turn, ad, posting, turn.unit.get(Version, ad.version_id).brief)
    yield Amend(card=f"posted:{ad.id}", message=posting_wording.results(ad, turn.unit.find(Posting, ad=ad.id)))


def skip(turn: Turn, cmd: SkipPosting) -> Iterator[Effect]:
    posting, ad = _mine(turn, cmd.posting)
    posting.skip()
    yield Amend(card=f"posted:{ad.id}", message=posting_wording.results(ad, turn.unit.find(Posting, ad=ad.id)))


def admin_text(turn: Turn, cmd: TextForAdmin) -> Iterator[Effect]:
    """Words to copy to whoever runs the channel that refused (T.2)."""
    posting, ad = _mine(turn, cmd.posting)
    yield Tell(person=turn.person.id, message=posting_wording.for_admin(ad, posting), on=Side.OWNER)


def _mine(turn: Turn, id: str) -> tuple[Posting, Ad]:
    posting = turn.unit.get(Posting, id)
    ad = turn.unit.get(Ad, posting.ad)
    owned(turn, ad.project)
    return posting, ad
