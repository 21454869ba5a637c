"""Drafting, publishing and closing ads; questions about them."""

from collections.abc import Iterator
from dataclasses import replace

from bot.ads import instructions, wording
from bot.ads.commands import (
    AdvertiseAgain,
    ChooseChannels,
    CloseAd,
    DraftAd,
    NextInstruction,
    Publish,
    RetryPosting,
    SkipPosting,
)
from bot.ads.model import Ad, Posting
from bot.applications.commands import AdChanged, AdClosed
from bot.brief.access import current, known_from, owned
from bot.brief.commands import MoveProject
from bot.brief.model import Brief, Project, Version
from bot.engine.effects import Amend, Ask, Delete, Effect, OpenPlace, Post, Record, Remind, Reply, Tell, Then
from bot.engine.events import CameDue, Delivered, Invoked, Refused
from bot.engine.guards import NotNow
from bot.engine.places import Place, key
from bot.engine.turn import Turn


def draft(cmd: DraftAd, turn: Turn) -> Iterator[Effect]:
    """Show the ad of the version in force; one that is live already is changed in every copy (F020)."""
    project = owned(turn, cmd.project)
    version = current(turn, project)
    ads = turn.unit.find(Ad, project=project.id)
    for live in ads:
        if live.state == "live":
            yield from _update(live, version, turn)
            return
    ad = next((one for one in ads if one.state == "draft"), None)
    if ad is None:
        ad = Ad(
            id=turn.ids.new("a"),
            project=project.id,
            round=len(ads) + 1,
            version_id=version.id,
            title=project.title,
            instruction=instructions.first(),
            closes=version.brief.timetable.closes.at,
            at=turn.now,
        )
        turn.unit.add(ad)
    ad.version_id, ad.title, ad.closes = version.id, project.title, version.brief.timetable.closes.at
    yield from show(ad, version.brief, turn)


def show(ad: Ad, brief: Brief, turn: Turn) -> Iterator[Effect]:
    """The preview, in two messages: what people see, and what can be done."""
    project = turn.unit.get(Project, ad.project)
    seen, card = wording.preview(ad, brief, _targets(ad, turn), turn.book.house.name)
    yield Tell(person=project.owner, message=seen, on="slack", card=f"preview:{ad.id}")
    yield Tell(person=project.owner, message=card, on="slack", card=f"publish:{ad.id}")


def _targets(ad: Ad, turn: Turn) -> list[Place]:
    places = turn.unit.find(Place, purpose="ads")
    chosen = {one.place for one in turn.unit.find(Posting, ad=ad.id)}
    return [place for place in places if place.id in chosen] if chosen else places


def again(cmd: DraftAd, turn: Turn) -> Iterator[Effect]:
    """Look once more: channels may have come, the text may have changed."""
    yield from draft(cmd, turn)


def _draft(turn: Turn, id: str) -> Ad:
    ad = turn.unit.get(Ad, id)
    owned(turn, ad.project)
    if ad.state != "draft":
        raise NotNow(f"This ad is {ad.state} already.")
    return ad


def next_instruction(cmd: NextInstruction, turn: Turn) -> Iterator[Effect]:
    ad = _draft(turn, cmd.ad)
    ad.instruction = instructions.after(ad.instruction)
    yield from show(ad, turn.unit.get(Version, ad.version_id).brief, turn)


def choose(cmd: ChooseChannels, turn: Turn) -> Iterator[Effect]:
    """Without places: offer them. With: these and no others."""
    ad = _draft(turn, cmd.ad)
    places = turn.unit.find(Place, purpose="ads")
    if not cmd.places:
        yield Tell(person=turn.person.id, message=wording.channels(ad, places), on="slack")
        return
    for posting in turn.unit.find(Posting, ad=ad.id):
        turn.unit.remove(posting)
    for place in places:
        if place.id in cmd.places:
            turn.unit.add(_posting(ad, place, turn))
    yield from show(ad, turn.unit.get(Version, ad.version_id).brief, turn)


def _posting(ad: Ad, place: Place, turn: Turn) -> Posting:
    return Posting(
        id=turn.ids.new("o"), ad=ad.id, place=place.id, platform=place.platform, name=place.name, at=turn.now
    )


def publish(cmd: Publish, turn: Turn) -> Iterator[Effect]:
    """One posting a channel, all told apart; an earlier round's copy in the same channel gives way to this one."""
    ad = _draft(turn, cmd.ad)
    project = turn.unit.get(Project, ad.project)
    version = turn.unit.get(Version, ad.version_id)
    targets = _targets(ad, turn)
    if not targets:
        raise NotNow("I have no channel to post to yet. Type /tender here in a channel first.")
    if ad.closes <= turn.now:
        raise NotNow("The day on which the ad closes has passed. Edit the dates first (edit 6).")
    chosen = {one.place: one for one in turn.unit.find(Posting, ad=ad.id)}
    for place in targets:
        if place.id not in chosen:
            posting = _posting(ad, place, turn)
            turn.unit.add(posting)
            chosen[place.id] = posting
    ad.publish()
    project.round = ad.round
    yield Then(command=MoveProject(project.id, "advertising"))
    detail = {"round": ad.round, "version": version.number, "channels": [place.name for place in targets]}
    yield Record(project=project.id, what="ad published", detail=detail)
    yield Amend(card=f"publish:{ad.id}", message=wording.results(ad, list(chosen.values())))
    yield from _replace_older(ad, {place.id for place in targets}, turn)
    for posting in chosen.values():
        yield _post(ad, posting, version.brief, turn)
    yield Remind(kind="ad.close", subject=ad.id, due=ad.closes)


def _post(ad: Ad, posting: Posting, brief: Brief, turn: Turn) -> Post:
    message = wording.advert(ad, brief, turn.book.house.name)
    return Post(place=posting.place, message=message, card=posting.card, tag=f"posting:{posting.id}")


def _replace_older(ad: Ad, places: set[str], turn: Turn) -> Iterator[Effect]:
    for older in turn.unit.find(Ad, project=ad.project):
        if older.id == ad.id:
            continue
        for posting in turn.unit.find(Posting, ad=older.id):
            if posting.place in places:
                yield Delete(card=posting.card)


def arrived(event: Delivered | Refused, turn: Turn) -> Iterator[Effect]:
    """What became of one posting; its line on the owner's card changes."""
    posting = turn.unit.get(Posting, event.tag.split(":", 1)[1])
    if isinstance(event, Delivered):
        posting.state, posting.why = "live", ""
    else:
        posting.state, posting.why = "refused", wording.refused_because(event.why, event.detail)
        for place in turn.unit.find(Place, id=posting.place):
            place.trouble = posting.why
    ad = turn.unit.get(Ad, posting.ad)
    what = f"ad {posting.state}"
    yield Record(project=ad.project, what=what, detail={"channel": posting.name, "why": posting.why})
    yield Amend(card=f"publish:{ad.id}", message=wording.results(ad, turn.unit.find(Posting, ad=ad.id)))


def retry(cmd: RetryPosting, turn: Turn) -> Iterator[Effect]:
    posting = turn.unit.get(Posting, cmd.posting)
    ad = turn.unit.get(Ad, posting.ad)
    owned(turn, ad.project)
    posting.retry()
    yield _post(ad, posting, turn.unit.get(Version, ad.version_id).brief, turn)
    yield Amend(card=f"publish:{ad.id}", message=wording.results(ad, turn.unit.find(Posting, ad=ad.id)))


def skip(cmd: SkipPosting, turn: Turn) -> Iterator[Effect]:
    posting = turn.unit.get(Posting, cmd.posting)
    ad = turn.unit.get(Ad, posting.ad)
    owned(turn, ad.project)
    posting.skip()
    yield Amend(card=f"publish:{ad.id}", message=wording.results(ad, turn.unit.find(Posting, ad=ad.id)))


def _update(ad: Ad, version: Version, turn: Turn) -> Iterator[Effect]:
    ad.version_id, ad.title, ad.closes = version.id, version.brief.title, version.brief.timetable.closes.at
    live = [one for one in turn.unit.find(Posting, ad=ad.id) if one.state == "live"]
    for posting in live:
        yield Amend(card=posting.card, message=wording.advert(ad, version.brief, turn.book.house.name))
    yield Then(command=AdChanged(ad.id, len(live)))
    yield Remind(kind="ad.close", subject=ad.id, due=ad.closes)


def came_due(event: CameDue, turn: Turn) -> Iterator[Effect]:
    ad = turn.unit.get(Ad, event.subject)
    if ad.open and ad.closes <= turn.now:
        yield Then(command=CloseAd(ad.id))


def close(cmd: CloseAd, turn: Turn) -> Iterator[Effect]:
    """Every copy says so; drafts end; the owner is told to review."""
    ad = turn.unit.get(Ad, cmd.ad)
    if ad.state != "live":
        return
    ad.close()
    project = turn.unit.get(Project, ad.project)
    brief = turn.unit.get(Version, ad.version_id).brief
    shut = wording.closed_advert(ad, brief, turn.book.house.name, cmd.why)
    for posting in turn.unit.find(Posting, ad=ad.id):
        if posting.state == "live":
            posting.state = "closed"
            yield Amend(card=posting.card, message=shut)
    yield Record(project=ad.project, what="ad closed", detail={"round": ad.round, "why": cmd.why})
    if project.stage == "advertising":
        yield Then(command=MoveProject(project.id, "reviewing"))
    yield Then(command=AdClosed(ad.id))


def advertise_again(cmd: AdvertiseAgain, turn: Turn) -> Iterator[Effect]:
    """The same brief with every answer known but the dates; publishing replaces the old posts (S15)."""
    project = owned(turn, cmd.project)
    for ad in turn.unit.find(Ad, project=project.id):
        if ad.open:
            yield Then(command=CloseAd(ad.id, "replaced by a new round"))
    project.again(turn.now)
    yield Record(project=project.id, what="new round", detail={"after": project.round})
    yield Ask(person=project.owner, flow="brief", subject=project.id, on="slack", known=known_from(turn, project))


def here(event: Invoked, turn: Turn) -> Iterator[Effect]:
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
