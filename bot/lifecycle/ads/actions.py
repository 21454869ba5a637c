"""Drafting, changing and closing ads."""

from collections.abc import Iterator

from bot.engine.context import Turn
from bot.engine.effects import Amend, Ask, Effect, Record, Remind, Reply, Then
from bot.engine.events import CameDue
from bot.lifecycle.ads import instructions, wording
from bot.lifecycle.ads.commands import AdvertiseAgain, CloseAd, DraftAd, NextInstruction
from bot.lifecycle.ads.drafts import drafted, show
from bot.lifecycle.ads.model import KEPT, Ad, Posting
from bot.lifecycle.applications.commands import AdChanged, AdClosed
from bot.lifecycle.brief.access import current, known_from, owned
from bot.lifecycle.brief.commands import MoveProject
from bot.lifecycle.brief.model import Project, Version


def draft(turn: Turn, cmd: DraftAd) -> Iterator[Effect]:
    """Show the ad of the version in force; one that is live already is changed in every copy (F020)."""
    project = owned(turn, cmd.project)
    version = current(turn, project)
    ads = turn.unit.find(Ad, project=project.id)
    for live in ads:
        if live.state == "live":
            yield from _update(turn, live, version)
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
    yield from show(turn, ad, version.brief)


def next_instruction(turn: Turn, cmd: NextInstruction) -> Iterator[Effect]:
    """The next of the requests that fit this brief (C22)."""
    ad = drafted(turn, cmd.ad)
    brief = turn.unit.get(Version, ad.version_id).brief
    ad.instruction = instructions.after(ad.instruction, brief.samples)
    yield from show(turn, ad, brief)


def _update(turn: Turn, ad: Ad, version: Version) -> Iterator[Effect]:
    postings = turn.unit.find(Posting, ad=ad.id)
    if ad.version_id == version.id:
        yield Reply(message=wording.results(ad, postings))
        return
    ad.version_id, ad.title, ad.closes = version.id, version.brief.title, version.brief.timetable.closes.at
    standing = [one for one in postings if one.standing]
    for posting in standing:
        yield Amend(card=posting.card, message=wording.advert(ad, version.brief, turn.registry.organisation.name))
    yield Then(command=AdChanged(ad.id, len(standing)))
    yield Remind(kind="ad.close", subject=ad.id, due=ad.closes)


def came_due(turn: Turn, event: CameDue) -> Iterator[Effect]:
    ad = turn.unit.get(Ad, event.subject)
    if ad.open and ad.closes <= turn.now:
        yield Then(command=CloseAd(ad.id))


def close(turn: Turn, cmd: CloseAd) -> Iterator[Effect]:
    """Every copy says so; drafts end; the owner is told to review."""
    ad = turn.unit.get(Ad, cmd.ad)
    if ad.state != "live":
        return
    ad.close()
    project = turn.unit.get(Project, ad.project)
    brief = turn.unit.get(Version, ad.version_id).brief
    shut = wording.closed_advert(ad, brief, turn.registry.organisation.name, cmd.why)
    for posting in turn.unit.find(Posting, ad=ad.id):
        if posting.standing:
            posting.close()
            yield Amend(card=posting.card, message=shut)
    yield Record(project=ad.project, what="ad closed", detail={"round": ad.round, "why": cmd.why})
    yield Remind(kind="retention", subject=ad.id, due=turn.now + KEPT)
    if project.stage == "advertising":
        yield Then(command=MoveProject(project.id, "reviewing"))
    yield Then(command=AdClosed(ad.id))


def advertise_again(turn: Turn, cmd: AdvertiseAgain) -> Iterator[Effect]:
    """The same brief with every answer known but the dates; publishing replaces the old posts (S15)."""
    project = owned(turn, cmd.project)
    for ad in turn.unit.find(Ad, project=project.id):
        if ad.open:
            yield Then(command=CloseAd(ad.id, "replaced by a new round"))
    project.again(turn.now)
    yield Record(project=project.id, what="new round", detail={"after": project.round})
    yield Ask(person=project.owner, flow="brief", subject=project.id, on="slack", known=known_from(turn, project))
