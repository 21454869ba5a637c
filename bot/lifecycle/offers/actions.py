"""Choosing one person, drafting the offer, and sending it."""

from collections.abc import Iterator
from dataclasses import replace

from bot.engine.clock import humane
from bot.engine.context import Turn
from bot.engine.effects import Amend, Ask, Effect, EndTalks, Record, Refresh, Remind, Tell, Then
from bot.engine.guards import NotNow
from bot.engine.messages import Message
from bot.engine.talks import Talk
from bot.lifecycle.applications.model import Application
from bot.lifecycle.brief.access import current, owned
from bot.lifecycle.brief.commands import AmendBrief
from bot.lifecycle.brief.model import Project, Version
from bot.lifecycle.interviews.access import interviews
from bot.lifecycle.interviews.model import Interview
from bot.lifecycle.interviews.sides import Sides, sides
from bot.lifecycle.offers import owner_wording, wording
from bot.lifecycle.offers.access import live, small
from bot.lifecycle.offers.commands import AmendOffer, ChooseHire, DraftOffer, EditOffer, SendOffer
from bot.lifecycle.offers.compare import comparison, expiry, pings
from bot.lifecycle.offers.flows import ChooseFacts, DraftFacts, OfferFacts
from bot.lifecycle.offers.model import HireChoice, Offer


def candidates(turn: Turn, project: str) -> list[tuple[Application, Interview]]:
    """Whoever was interviewed and is still in the running (C29)."""
    found = [(turn.unit.get(Application, one.application), one) for one in interviews(turn, project)]
    return [(application, one) for application, one in found if application.stage in ("interviewing", "finalist")]


def choose(turn: Turn, cmd: ChooseHire) -> Iterator[Effect]:
    """Side by side, then who and why. Asked by an interview's last mark, it never takes the floor from a question."""
    project = owned(turn, cmd.project)
    guard_free(turn, project)
    if not candidates(turn, project.id):
        raise NotNow("Nobody has been interviewed who could be chosen. Only interviewed people can get an offer.")
    known = {"who": HireChoice(cmd.application)} if cmd.application else {}
    if known:
        yield EndTalks(flow="choose", subject=project.id)
    yield Ask(person=project.owner, flow="choose", subject=project.id, on="slack", known=known)


def pick(turn: Turn, application: str) -> ChooseHire:
    """The command behind a button that names one person."""
    return ChooseHire(turn.unit.get(Application, application).project, application)


def guard_free(turn: Turn, project: Project) -> None:
    """One live offer for each project; none once somebody has accepted."""
    out = live(turn, project.id)
    if out is not None:
        name = turn.unit.get(Application, out.application).name
        raise NotNow(f"{name} has an offer already, and one at a time is out. It has to end first.")
    if project.stage not in ("reviewing", "interviewing", "offered"):
        raise NotNow(f"{project.title} is {project.stage}; no offer can be made now.")


def choose_facts(turn: Turn, talk: Talk) -> ChooseFacts:
    project = turn.unit.get(Project, talk.subject)
    found = candidates(turn, project.id)
    people = tuple((application.id, application.name) for application, _ in found)
    return ChooseFacts(project.id, people, comparison(current(turn, project).brief, found))


def title(turn: Turn, talk: Talk) -> str:
    return turn.unit.get(Project, talk.subject).title


def offer_title(turn: Turn, talk: Talk) -> str:
    return turn.unit.get(Project, turn.unit.get(Offer, talk.subject).project).title


def draft(turn: Turn, cmd: DraftOffer) -> Iterator[Effect]:
    """A draft for the owner's last look; only for somebody interviewed (C29)."""
    both = sides(turn, cmd.application)
    project = owned(turn, both.project.id)
    guard_free(turn, project)
    if both.application.stage not in ("interviewing", "finalist"):
        stage = both.application.stage.replace("_", " ")
        raise NotNow(f"{both.application.name} is {stage}; only interviewed people can get an offer.")
    for old in turn.unit.find(Offer, project=project.id, state="draft"):
        turn.unit.remove(old)
    offer = Offer(
        id=turn.ids.new("o"), application=both.application.id, project=project.id, person=both.person.id,
        version_id=project.brief_version, why=cmd.why, at=turn.now, expires=turn.now,
    )  # fmt: skip
    turn.unit.add(offer)
    if both.application.stage == "interviewing":
        both.application.make_finalist()
    yield Record(project=project.id, what="person chosen", detail={"applicant": both.application.name, "why": cmd.why})
    yield _draft_card(turn, offer, both)


def _draft_card(turn: Turn, offer: Offer, both: Sides) -> Tell:
    made = turn.unit.get(Version, offer.version_id)
    offer.expires = expiry(turn.now, offer.hours, made.brief.timetable.offer_until.at)
    message = owner_wording.draft(
        offer.id, both.application.name, offer.why, made, offer.expires, both.zones, busy(turn, both, made)
    )
    return Tell(person=both.owner.id, message=message, on="slack", card=f"offer:{offer.id}:owner")


def busy(turn: Turn, both: Sides, made: Version) -> bool:
    """Whether work they accepted through this bot overlaps; never whose it is (F059)."""
    begin, end = made.brief.timetable.starts.at, made.brief.cutoff.at
    for other in turn.unit.find(Application, person=both.person.id, stage="hired"):
        project = turn.unit.get(Project, other.project)
        if project.id != both.project.id and project.stage in ("agreeing", "working", "delivered"):
            theirs = turn.unit.get(Version, project.brief_version).brief
            if theirs.timetable.starts.at < end and begin < theirs.cutoff.at:
                return True
    return False


def edit(turn: Turn, cmd: EditOffer) -> Iterator[Effect]:
    offer = turn.unit.get(Offer, cmd.offer)
    owned(turn, offer.project)
    if offer.state != "draft":
        raise NotNow(f"This offer {offer.ending}. Before they answer, changes are agreed with them.")
    yield EndTalks(flow="offer_draft", subject=offer.id)
    yield Ask(person=turn.person.id, flow="offer_draft", subject=offer.id, on="slack")


def draft_facts(turn: Turn, talk: Talk) -> DraftFacts:
    offer = turn.unit.get(Offer, talk.subject)
    brief = turn.unit.get(Version, offer.version_id).brief
    return DraftFacts(offer.id, brief.pay.words(), brief.pay.money.currency, brief.cutoff, turn.now)


def amend(turn: Turn, cmd: AmendOffer) -> Iterator[Effect]:
    """What the owner changed in the draft; pay and dates become a new version."""
    offer = turn.unit.get(Offer, cmd.offer)
    project = owned(turn, offer.project)
    if offer.state != "draft":
        raise NotNow(f"This offer {offer.ending}.")
    brief = turn.unit.get(Version, offer.version_id).brief
    if cmd.cutoff is not None and cmd.cutoff.at <= brief.timetable.starts.at:
        raise NotNow("The cut-off would be before the start.")
    if cmd.hours is not None:
        offer.hours = cmd.hours
    if cmd.pay is not None:
        yield Then(command=AmendBrief(project.id, replace(brief, pay=replace(brief.pay, money=cmd.pay)), "pay"))
    if cmd.cutoff is not None:
        yield Then(command=AmendBrief(project.id, brief.moved(cmd.cutoff), "cut-off"))
    offer.present(project.brief_version)
    for row in turn.unit.work.cards(f"offer:{offer.id}:owner")[-1:]:
        yield Amend(card=row.slot, message=row.body.message.settled(("Changed; see below.",)))
    yield _draft_card(turn, offer, sides(turn, offer.application))


def send(turn: Turn, cmd: SendOffer) -> Iterator[Effect]:
    """The whole version and the question go to one person; reminders and the end are set."""
    offer = turn.unit.get(Offer, cmd.offer)
    project = owned(turn, offer.project)
    if offer.state == "draft":
        guard_free(turn, project)
    both = sides(turn, offer.application)
    made = turn.unit.get(Version, offer.version_id)
    if offer.state == "draft":
        both.application.offer()
    offer.send(turn.now, expiry(turn.now, offer.hours, made.brief.timetable.offer_until.at))
    project.move("offered", turn.now)
    detail = {"applicant": both.application.name, "version": made.number, "hash": made.hash}
    yield Record(project=project.id, what="offer sent", detail={**detail, "until": offer.expires.isoformat()})
    yield from show(turn, offer, both)
    for number, due in enumerate(pings(offer.at, offer.expires), 1):
        due = humane(due, both.zone, deadline=offer.expires)
        if due > turn.now:
            yield Remind(kind="offer.ping", subject=offer.id, due=due, basis=str(number))
    yield Remind(kind="offer.expire", subject=offer.id, due=offer.expires)
    for row in turn.unit.work.cards(f"offer:{offer.id}:owner")[-1:]:
        yield Amend(card=row.slot, message=row.body.message.settled(("Sent.",)))
    told = owner_wording.sent(both.application.name, offer.expires, both.zones)
    yield Tell(person=project.owner, message=told, on="slack")
    yield Refresh(person=project.owner)


def show(turn: Turn, offer: Offer, both: Sides, lead: Message | None = None) -> Iterator[Effect]:
    """The version that the offer stands for, whole, and then the question."""
    made = turn.unit.get(Version, offer.version_id)
    platform = both.application.platform
    card = f"offer:{offer.id}:{made.number}"
    yield Tell(person=offer.person, message=wording.version(made, both.zones), on=platform, card=card)
    lead = lead or wording.chosen(both.owner.name, both.project.title)
    yield Ask(person=offer.person, flow="offer", subject=offer.id, on=platform, focus=False, lead=lead)


def offer_facts(turn: Turn, talk: Talk) -> OfferFacts:
    offer = turn.unit.get(Offer, talk.subject)
    both = sides(turn, offer.application)
    made = turn.unit.get(Version, offer.version_id)
    return OfferFacts(
        offer=offer.id,
        owner=both.owner.name,
        title=both.project.title,
        version=made.short,
        expires=offer.expires,
        zones=both.zones,
        cutoff=made.brief.cutoff,
        small=small(made),
        now=turn.now,
    )
