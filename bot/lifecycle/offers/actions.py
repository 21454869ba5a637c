"""Drafting the offer to whoever was chosen, and sending it."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from bot.engine import formatting
from bot.engine.cards import pressed
from bot.engine.clock import humane
from bot.engine.context import Turn
from bot.engine.effects import Amend, Ask, Effect, EndTalks, Record, Refresh, Remind, Tell, Then
from bot.engine.guards import NotNow
from bot.engine.messages import Message
from bot.engine.people import Person, Side
from bot.engine.reminders import same_day
from bot.engine.talks import Talk
from bot.lifecycle import happened
from bot.lifecycle.applications.model import Application
from bot.lifecycle.brief.access import current, owned
from bot.lifecycle.brief.commands import AmendBrief
from bot.lifecycle.brief.model import Brief, Project, Version
from bot.lifecycle.interviews.parties import Parties, parties_of
from bot.lifecycle.offers import owner_wording, refusals, wording
from bot.lifecycle.offers.access import small
from bot.lifecycle.offers.choosing import guard_free
from bot.lifecycle.offers.commands import (
    AmendOffer,
    DraftOffer,
    EditOffer,
    EndDraftAt,
    ExpireOffer,
    RemindOfOffer,
    SendOffer,
)
from bot.lifecycle.offers.expiry import expiry, reminders
from bot.lifecycle.offers.flows import DraftFacts, OfferFacts
from bot.lifecycle.offers.leaning import leaning
from bot.lifecycle.offers.model import DraftEdits, Offer


def draft(turn: Turn, cmd: DraftOffer) -> Iterator[Effect]:
    """A draft for the owner's last look; only for somebody interviewed (C29)."""
    parties = parties_of(turn, cmd.application)
    project = owned(turn, parties.project.id)
    guard_free(turn, project)
    if parties.application.stage not in ("interviewing", "finalist"):
        stage = parties.application.stage.replace("_", " ")
        raise NotNow(refusals.not_interviewed(parties.application.name, stage))
    for old in turn.unit.find(Offer, project=project.id, state="draft"):
        turn.unit.remove(old)
    yield from _as_they_named(turn, project, parties.application)
    offer = Offer(
        id=turn.ids.new("o"), application=parties.application.id, project=project.id, person=parties.person.id,
        version_id=project.brief_version, why=cmd.why, at=turn.now, expires=turn.now,
    )  # fmt: skip
    turn.unit.add(offer)
    if parties.application.stage == "interviewing":
        parties.application.make_finalist()
    yield Record(
        project=project.id,
        what=happened.PERSON_CHOSEN,
        detail={"applicant": parties.application.name, "why": cmd.why},
    )
    yield _draft_card(turn, offer, parties)


def _as_they_named(turn: Turn, project: Project, application: Application) -> Iterator[Effect]:
    """Where applicants named their price or their hours, the offer is for what this one named; the owner can still
    change the pay. A contract never says "as many hours as each applicant names"."""
    brief, applied = current(turn, project).brief, application.applied
    made, why = brief, []
    if brief.pay.asked and applied is not None and applied.price is not None:
        made = replace(made, pay=replace(brief.pay, money=applied.price, asked=False))
        why.append(owner_wording.PAY_CHANGED)
    if brief.hours is None and applied is not None and applied.times.hours is not None:
        made = replace(made, hours=applied.times.hours)
        why.append(owner_wording.HOURS_NAMED)
    if why:
        yield Then(command=AmendBrief(project.id, made, formatting.together(why)))


def _draft_card(turn: Turn, offer: Offer, parties: Parties) -> Tell:
    version = turn.unit.get(Version, offer.version_id)
    offer.expires = _end(turn, offer, version)
    message = owner_wording.draft(
        offer.id,
        parties.application.name,
        offer.why,
        version,
        offer.expires,
        parties.zones,
        busy(turn, parties, version),
    )
    return Tell(person=parties.owner.id, message=message, on=Side.OWNER, card=f"offer:{offer.id}:owner")


def _end(turn: Turn, offer: Offer, version: Version) -> datetime:
    """When the offer ends if it is sent now."""
    if not offer.hours:
        return offer.expires
    return expiry(turn.now, offer.hours, version.brief.timetable.offer_until.at)


def busy(turn: Turn, parties: Parties, version: Version) -> bool:
    """Whether work they accepted through this bot overlaps; never whose it is (F059)."""
    begin, end = version.brief.timetable.starts.at, version.brief.cutoff.at
    for other in turn.unit.find(Application, person=parties.person.id, stage="hired"):
        project = turn.unit.get(Project, other.project)
        if project.id != parties.project.id and project.stage in ("agreeing", "working", "delivered"):
            theirs = turn.unit.get(Version, project.brief_version).brief
            if theirs.timetable.starts.at < end and begin < theirs.cutoff.at:
                return True
    return False


def edit(turn: Turn, cmd: EditOffer) -> Iterator[Effect]:
    """Ask what shall change in the draft."""
    offer = turn.unit.get(Offer, cmd.offer)
    owned(turn, offer.project)
    if offer.state != "draft":
        raise NotNow(refusals.changed_with_them(offer.state))
    yield EndTalks(flow="offer_draft", subject=offer.id)
    yield Ask(person=turn.person.id, flow="offer_draft", subject=offer.id, on=Side.OWNER)


def draft_facts(turn: Turn, talk: Talk) -> DraftFacts:
    """What the flow that changes a draft may know."""
    offer = turn.unit.get(Offer, talk.subject)
    brief = turn.unit.get(Version, offer.version_id).brief
    return DraftFacts(offer.id, brief, turn.now)


def amend(turn: Turn, cmd: AmendOffer) -> Iterator[Effect]:
    """What the owner changed in the draft; pay and dates become a new version."""
    offer = turn.unit.get(Offer, cmd.offer)
    project = owned(turn, offer.project)
    if offer.state != "draft":
        raise NotNow(refusals.ended(offer.state))
    brief, edits = turn.unit.get(Version, offer.version_id).brief, cmd.edits
    made = _with_dates(turn, brief, edits)
    if edits.hours is not None:
        offer.hours = edits.hours
    why = [owner_wording.DATES_CHANGED] if made != brief else []
    if edits.pay is not None:
        pay = replace(brief.pay, money=edits.pay, terms=edits.terms or brief.pay.terms, asked=False)
        made, why = replace(made, pay=pay), [owner_wording.PAY_CHANGED, *why]
    if why:
        yield Then(command=AmendBrief(project.id, made, formatting.together(why)))
    offer.present(project.brief_version)
    yield from _drawn_anew(turn, offer)


def end_at(turn: Turn, cmd: EndDraftAt) -> Iterator[Effect]:
    """Until when the draft is open once it is sent, no later than the start of the work."""
    offer = turn.unit.get(Offer, cmd.offer)
    owned(turn, offer.project)
    until = datetime.fromisoformat(cmd.until)
    if until <= turn.now:
        raise NotNow(refusals.END_PASSED)
    if until > turn.unit.get(Version, offer.version_id).brief.timetable.starts.at:
        raise NotNow(refusals.PAST_START)
    offer.end_at(until)
    yield from _drawn_anew(turn, offer)


def _drawn_anew(turn: Turn, offer: Offer) -> Iterator[Effect]:
    for row in turn.unit.work.cards(f"offer:{offer.id}:owner")[-1:]:
        yield Amend(card=row.slot, message=row.body.message.settled(owner_wording.draft_changed()))
    yield _draft_card(turn, offer, parties_of(turn, offer.application))


def _with_dates(turn: Turn, brief: Brief, edits: DraftEdits) -> Brief:
    """The brief with another start or cut-off; NotNow for dates that nobody can keep."""
    made = brief.starting(edits.starts) if edits.starts is not None else brief
    made = made.moved(edits.cutoff) if edits.cutoff is not None else made
    if edits.starts is not None and edits.starts.at <= turn.now:
        raise NotNow(refusals.START_PASSED)
    if made.cutoff.at <= made.timetable.starts.at:
        raise NotNow(refusals.BEFORE_START)
    return made


def send(turn: Turn, cmd: SendOffer) -> Iterator[Effect]:
    """The whole version and the question go to one person; reminders and the end are set."""
    offer = turn.unit.get(Offer, cmd.offer)
    project = owned(turn, offer.project)
    if offer.state == "draft":
        guard_free(turn, project)
    parties = parties_of(turn, offer.application)
    version = turn.unit.get(Version, offer.version_id)
    if not version.brief.pay.exact:
        raise NotNow(refusals.pay_not_exact(version.brief.pay.words()))
    if offer.state == "draft":
        parties.application.offer()
    until = _end(turn, offer, version)
    if offer.state == "draft" and until <= turn.now:
        raise NotNow(refusals.END_PASSED)
    offer.send(turn.now, until)
    project.move("offered", turn.now)
    detail = {"applicant": parties.application.name, "version": version.number, "hash": version.hash}
    yield Record(project=project.id, what=happened.OFFER_SENT, detail={**detail, "until": offer.expires.isoformat()})
    yield from show(turn, offer, parties)
    before: datetime | None = None
    for number, due in enumerate(reminders(offer.at, offer.expires), 1):
        due = humane(due, parties.zone, deadline=offer.expires)
        if due > turn.now and (before is None or not same_day(before, due, parties.zone)):
            before = due
            yield Remind(command=RemindOfOffer(offer.id), due=due, basis=str(number))
    yield Remind(command=ExpireOffer(offer.id), due=offer.expires)
    told = owner_wording.sent(parties.application.name, offer.expires, parties.zones)
    outcome = told.text if pressed(turn) else owner_wording.draft_sent()
    for row in turn.unit.work.cards(f"offer:{offer.id}:owner")[-1:]:
        yield Amend(card=row.slot, message=row.body.message.settled(outcome))
    if not pressed(turn):
        yield Tell(person=project.owner, message=told, on=Side.OWNER)
    yield Refresh(person=project.owner)


def show(turn: Turn, offer: Offer, parties: Parties, lead: Message | None = None) -> Iterator[Effect]:
    """The version that the offer stands for, whole, and then the question."""
    version = turn.unit.get(Version, offer.version_id)
    platform = parties.application.platform
    card = f"offer:{offer.id}:{version.number}"
    yield Tell(person=offer.person, message=wording.version(version, parties.zones), on=platform, card=card)
    lead = lead or wording.chosen(parties.owner.name, parties.project.title)
    yield Ask(person=offer.person, flow="offer", subject=offer.id, on=platform, focus=False, lead=lead)


def offer_facts(turn: Turn, talk: Talk) -> OfferFacts:
    """What the applicant's answer may know."""
    offer = turn.unit.get(Offer, talk.subject)
    parties = parties_of(turn, offer.application)
    version = turn.unit.get(Version, offer.version_id)
    return OfferFacts(
        offer=offer.id,
        owner=parties.owner.name,
        title=parties.project.title,
        version=version.short,
        expires=offer.expires,
        zones=parties.zones,
        brief=version.brief,
        small=small(version),
        now=turn.now,
        locale=turn.unit.get(Person, offer.person).locale,
        leans=leaning(turn, offer.id),
    )
