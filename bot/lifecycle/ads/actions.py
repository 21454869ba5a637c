"""Drafting, changing and closing ads."""

from collections.abc import Iterator

from bot.engine.context import Turn
from bot.engine.effects import Amend, Announce, Ask, Effect, Record, Remind, Reply, Then
from bot.engine.people import Side
from bot.lifecycle import happened
from bot.lifecycle.ads import instructions, posting_wording, wording
from bot.lifecycle.ads.commands import AdvertiseAgain, CloseAd, CloseDueAd, DraftAd, NextInstruction
from bot.lifecycle.ads.drafts import drafted, show
from bot.lifecycle.ads.events import AdChanged, AdClosed
from bot.lifecycle.ads.model import FOR_ONE_PERSON, Ad, Posting
from bot.lifecycle.brief.access import current, known_from, owned
from bot.lifecycle.brief.commands import MoveProject
from bot.lifecycle.brief.events import BriefSaved
from bot.lifecycle.brief.kinds import kind_of_work
from bot.lifecycle.brief.model import Project, Version


def draft(turn: Turn, cmd: DraftAd | BriefSaved) -> Iterator[Effect]:
    """Show the ad of the version in force; one that is live already is changed in every copy (F020)."""
    project = owned(turn, cmd.project)
    version = current(turn, project)
    ads = turn.unit.find(Ad, project=project.id)
    if project.numbers == 1 and any(ad.round == FOR_ONE_PERSON for ad in ads):
        return  # it goes to them first
    for live in ads:
        if live.state == "live":
            yield from _update(turn, live, version)
            return
    ad = next((earlier for earlier in ads if earlier.state == "draft"), None)
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
    ad.instruction = instructions.after(ad.instruction, kind_of_work(brief.title, brief.result), brief.samples)
    yield from show(turn, ad, brief)


def _update(turn: Turn, ad: Ad, version: Version) -> Iterator[Effect]:
    postings = turn.unit.find(Posting, ad=ad.id)
    if ad.version_id == version.id:
        yield Reply(message=posting_wording.results(ad, postings))
        return
    ad.version_id, ad.title, ad.closes = version.id, version.brief.title, version.brief.timetable.closes.at
    copies = [posting for posting in postings if posting.visible]
    for posting in copies:
        yield Amend(card=posting.card, message=wording.advert(ad, version.brief, turn.registry.organisation.name))
    yield Announce(event=AdChanged(ad.id, len(copies)))
    yield Remind(command=CloseDueAd(ad.id), due=ad.closes)


def close_due(turn: Turn, cmd: CloseDueAd) -> Iterator[Effect]:
    """Its day has come, unless that was moved since."""
    ad = turn.unit.get(Ad, cmd.ad)
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
        if posting.visible:
            posting.close()
            yield Amend(card=posting.card, message=shut)
    yield Record(project=ad.project, what=happened.AD_CLOSED, detail={"round": ad.round, "why": cmd.why})
    if project.stage == "advertising":
        yield Then(command=MoveProject(project.id, "reviewing"))
    yield Announce(event=AdClosed(ad.id))


def advertise_again(turn: Turn, cmd: AdvertiseAgain) -> Iterator[Effect]:
    """The same brief with every answer known but the dates; publishing replaces the old posts (S15)."""
    project = owned(turn, cmd.project)
    for ad in turn.unit.find(Ad, project=project.id):
        if ad.open:
            yield Then(command=CloseAd(ad.id, wording.REPLACED))
    project.again(turn.now)
    yield Record(project=project.id, what=happened.NEW_ROUND, detail={"after": project.round})
    yield Ask(person=project.owner, flow="brief", subject=project.id, on=Side.OWNER, known=known_from(turn, project))
