"""Applying, sending, viewing, editing and withdrawing."""

from collections.abc import Iterator
from dataclasses import replace

from bot.engine.cards import settle
from bot.engine.context import Turn
from bot.engine.effects import Amend, Announce, Ask, Effect, EndTalks, Record, Refresh, Reply, Tell
from bot.engine.guards import NotAllowed, NotNow
from bot.engine.messages import Message
from bot.engine.people import Identity, Person, Side
from bot.engine.talks import Talk
from bot.lifecycle import happened
from bot.lifecycle.ads.commands import Apply
from bot.lifecycle.ads.model import Ad
from bot.lifecycle.applications import drafts, refusals, wording
from bot.lifecycle.applications.commands import (
    AskWithdraw,
    EditApplication,
    MayContact,
    SendApplication,
    ViewApplication,
    Withdraw,
)
from bot.lifecycle.applications.events import ApplicantLeft, ApplicationSent
from bot.lifecycle.applications.flows import ApplyFacts, known_from
from bot.lifecycle.applications.model import ENDED, Application
from bot.lifecycle.brief.model import Project, Version


def note_card(application: str) -> str:
    """The name of the note "I sent you a direct message", which changes if the message is refused (C1)."""
    return f"dm-note:{application}"


def own(turn: Turn, id: str) -> Application:
    """The application, if whoever acts sent it (X56)."""
    application = turn.unit.get(Application, id)
    if application.person != turn.person.id:
        raise NotAllowed(id)
    return application


def facts(turn: Turn, talk: Talk) -> ApplyFacts:
    application = turn.unit.get(Application, talk.subject)
    ad = turn.unit.get(Ad, application.ad)
    version = turn.unit.get(Version, ad.version_id)
    owner = turn.unit.get(Person, turn.unit.get(Project, application.project).owner).name
    return ApplyFacts(application.id, version.brief, ad.instruction, owner, talk.id)


def apply(turn: Turn, cmd: Apply) -> Iterator[Effect]:
    """One live application per person and ad; a second press shows the first (C5, C19)."""
    ad = turn.unit.get(Ad, cmd.ad)
    project = turn.unit.get(Project, ad.project)
    if project.owner == turn.person.id:
        yield Reply(message=wording.own_ad())
        return
    earlier = [row for row in turn.unit.find(Application, ad=ad.id, person=turn.person.id) if row.stage != "withdrawn"]
    if earlier and earlier[0].stage != "started":
        yield Reply(message=wording.already(earlier[0], ad))
        return
    if not ad.open:
        yield Reply(message=wording.closed(ad))
        return
    assert turn.account is not None
    known: dict[str, object] = {}
    lead = None
    if earlier:
        application = earlier[0]
    else:
        application = Application(
            id=turn.ids.new("x"),
            ad=ad.id,
            project=project.id,
            person=turn.person.id,
            platform=turn.account.platform,
            account=turn.account.id,
            name=turn.person.name,
            at=turn.now,
        )
        turn.unit.add(application)
        known = _known(turn, turn.unit.get(Version, ad.version_id).brief.musts)
        owner = turn.unit.get(Person, project.owner).name
        lead = Message(text=wording.notice(owner, turn.registry.organisation.name, turn.person.name))
        yield Record(project=project.id, what=happened.APPLICATION_STARTED, detail={"application": application.id})
        yield from drafts.remind(turn, application, ad)
    if not turn.event_is_direct and not _unreachable(turn):
        yield Reply(message=wording.sent_you_a_message(application.id), card=note_card(application.id))
    yield Ask(person=turn.person.id, flow="apply", subject=application.id, on=turn.here, known=known, lead=lead)


def _unreachable(turn: Turn) -> bool:
    return any(identity.unreachable for identity in turn.unit.find(Identity, id=str(turn.account)))


def _known(turn: Turn, musts: tuple[str, ...]) -> dict[str, object]:
    """From the last sent application: everything but the pitch; blocked days start as none known (T.3)."""
    earlier = [row for row in turn.unit.find(Application, person=turn.person.id) if row.applied and row.sent_at]
    last = max(earlier, key=lambda row: row.sent_at or row.at, default=None)
    if last is None or last.applied is None:
        return {}
    known = known_from(replace(last.applied, times=replace(last.applied.times, blocked=())), musts)
    known.pop("pitch", None)
    return known


def send(turn: Turn, cmd: SendApplication) -> Iterator[Effect]:
    """Sent: screened at once, the owner's inbox line brought up to date, the applicant told what comes next."""
    application = own(turn, cmd.application)
    ad = turn.unit.get(Ad, application.ad)
    project = turn.unit.get(Project, application.project)
    again = application.sent_at is not None
    if not ad.open and not again:
        raise NotNow(refusals.CLOSED_MEANWHILE)
    version = turn.unit.get(Version, ad.version_id)
    number = 1 + sum(row.number > 0 for row in turn.unit.find(Application, project=project.id))
    application.send(cmd.applied, number, turn.now)
    zone = application.zone
    if turn.person.zone_source != "stated":
        turn.person.zone, turn.person.zone_source = zone, "stated"
    what = happened.APPLICATION_CHANGED if again else happened.APPLICATION_SENT
    yield Record(project=project.id, what=what, detail={"application": application.id, "number": application.number})
    owner = turn.unit.get(Person, project.owner)
    message = wording.sent(application, version.brief, owner.name, turn.now, again=again)
    yield Tell(person=turn.person.id, message=message, on=application.platform, card=f"sent:{application.id}")
    yield Announce(event=ApplicationSent(application.id))
    yield Refresh(person=project.owner)


def view(turn: Turn, cmd: ViewApplication) -> Iterator[Effect]:
    yield Reply(message=wording.view(own(turn, cmd.application)))


def may_contact(turn: Turn, cmd: MayContact) -> Iterator[Effect]:
    application = own(turn, cmd.application)
    application.may_contact = cmd.yes
    yield Record(project=application.project, what=happened.MAY_CONTACT_LATER, detail={"yes": cmd.yes})
    yield Reply(message=wording.may_contact(cmd.yes))


def edit(turn: Turn, cmd: EditApplication) -> Iterator[Effect]:
    """Open a sent application again; everything stands filled in, the named step is asked."""
    application = own(turn, cmd.application)
    if application.applied is None:
        yield Reply(message=wording.not_sent_yet())
        return
    application.reopen_for_edit()
    brief = turn.unit.get(Version, turn.unit.get(Ad, application.ad).version_id).brief
    known = {**known_from(application.applied, brief.musts), "sent": True}
    known.pop(cmd.step, None)
    yield EndTalks(flow="apply", subject=application.id)
    yield Ask(person=turn.person.id, flow="apply", subject=application.id, on=application.platform, known=known)


def ask_withdraw(turn: Turn, cmd: AskWithdraw) -> Iterator[Effect]:
    application = own(turn, cmd.application)
    if application.decided in ENDED:
        raise NotNow(refusals.ended_already(application.stage))
    title = turn.unit.get(Project, application.project).title
    message = wording.ask_withdraw(application, title)
    yield Tell(person=turn.person.id, message=message, on=application.platform, card=f"withdraw:{application.id}")


def withdraw(turn: Turn, cmd: Withdraw) -> Iterator[Effect]:
    """Confirmed: the talk ends, and the owner hears of it if anything had been sent."""
    application = own(turn, cmd.application)
    had_sent = application.sent_at is not None
    application.withdraw()
    project = turn.unit.get(Project, application.project)
    yield EndTalks(flow="apply", subject=application.id)
    yield Record(project=project.id, what=happened.APPLICATION_WITHDRAWN, detail={"application": application.id})
    yield from settle(turn, wording.WITHDRAWN, f"withdraw:{application.id}", f"sent:{application.id}")
    yield Tell(person=turn.person.id, message=wording.withdrawn(project.title), on=application.platform)
    if had_sent:
        told = wording.withdrawn_owner(application.name, project.title)
        yield Tell(person=project.owner, message=told, on=Side.OWNER)
        yield Amend(card=f"card:{application.id}", message=told)
        yield Announce(event=ApplicantLeft(application.id))
