"""Applying, sending, editing, withdrawing; and what an ad's end means for drafts."""

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

from bot.ads.commands import Inquire
from bot.ads.model import Ad
from bot.applications import wording
from bot.applications.commands import (
    AdChanged,
    AdClosed,
    Apply,
    ApplyHere,
    AskWithdraw,
    EditApplication,
    GotNothing,
    MayContact,
    SendApplication,
    TryAgain,
    ViewApplication,
    Withdraw,
)
from bot.applications.flows import ApplyFacts
from bot.applications.model import ENDED, Application
from bot.brief.model import Project, Version
from bot.engine.clock import humane
from bot.engine.dialogue import advance
from bot.engine.effects import Amend, Ask, Effect, EndTalks, Record, Refresh, Remind, Reply, Tell, Then
from bot.engine.events import CameDue, Invoked, Refused
from bot.engine.guards import NotAllowed, NotNow
from bot.engine.people import Identity, Person
from bot.engine.talks import Talk
from bot.engine.turn import Turn
from bot.offers.commands import ApplicantLeft
from bot.screening.commands import Screen

FIRST_NUDGE = timedelta(hours=24)
LAST_NUDGE = timedelta(hours=6)


def own(turn: Turn, id: str) -> Application:
    """The application, if whoever acts sent it (X56)."""
    found = turn.unit.get(Application, id)
    if found.person != turn.person.id:
        raise NotAllowed(id)
    return found


def facts(talk: Talk, turn: Turn) -> ApplyFacts:
    application = turn.unit.get(Application, talk.subject)
    ad = turn.unit.get(Ad, application.ad)
    version = turn.unit.get(Version, ad.version_id)
    owner = turn.unit.get(Person, turn.unit.get(Project, application.project).owner).name
    return ApplyFacts(application.id, version.brief, ad.instruction, owner)


def apply(cmd: Apply, turn: Turn) -> Iterator[Effect]:
    """One live application per person and ad; a second press shows the first (C5, C19)."""
    ad = turn.unit.get(Ad, cmd.ad)
    project = turn.unit.get(Project, ad.project)
    if project.owner == turn.person.id:
        yield Reply(message=wording.own_ad())
        return
    mine = [one for one in turn.unit.find(Application, ad=ad.id, person=turn.person.id) if one.stage != "withdrawn"]
    if mine and mine[0].stage != "started":
        yield Reply(message=wording.already(mine[0], ad))
        return
    if not ad.open:
        yield Reply(message=wording.closed(ad))
        return
    assert turn.account is not None
    known: dict[str, Any] = {}
    lead = None
    if mine:
        application = mine[0]
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
        known = _known(turn)
        owner = turn.unit.get(Person, project.owner).name
        from bot.engine.messages import Message

        lead = Message(text=wording.notice(owner, turn.book.house.name, turn.person.name))
        yield Record(project=project.id, what="application started", detail={"application": application.id})
        yield Remind(kind="apply.nudge", subject=application.id, due=turn.now + FIRST_NUDGE, basis="first")
        yield Remind(kind="apply.nudge", subject=application.id, due=ad.closes - LAST_NUDGE, basis="last")
    if not turn.event_is_direct and not _unreachable(turn):
        yield Reply(message=wording.sent_you_a_message(application.id))
    yield Ask(person=turn.person.id, flow="apply", subject=application.id, on=turn.here, known=known, lead=lead)


def _unreachable(turn: Turn) -> bool:
    return any(one.unreachable for one in turn.unit.find(Identity, id=str(turn.account)))


def _known(turn: Turn) -> dict[str, Any]:
    """From the last sent application: everything but the pitch; blocked days start as none known (T.3)."""
    earlier = [one for one in turn.unit.find(Application, person=turn.person.id) if one.applied]
    if not earlier or earlier[-1].applied is None:
        return {}
    last = earlier[-1].applied
    from dataclasses import replace

    return {
        "times": replace(last.times, blocked=()),
        "samples": last.samples,
        "notes": last.notes,
        "evidence": "\n".join(dict.fromkeys(one.text for one in last.evidence)),
    }


def got_nothing(cmd: GotNothing, turn: Turn) -> Iterator[Effect]:
    yield Reply(message=wording.open_your_messages(own(turn, cmd.application).id))


def try_again(cmd: TryAgain, turn: Turn) -> Iterator[Effect]:
    """Send the open question to the direct messages once more."""
    application = own(turn, cmd.application)
    for identity in turn.unit.find(Identity, id=str(turn.account)):
        identity.unreachable = ""
    yield Reply(message=wording.sent_you_a_message(application.id))
    yield from _go_on(application, turn)


def apply_here(cmd: ApplyHere, turn: Turn) -> Iterator[Effect]:
    """From now on everything for this account is shown where they press (C1, C3)."""
    application = own(turn, cmd.application)
    for identity in turn.unit.find(Identity, id=str(turn.account)):
        identity.unreachable = identity.unreachable or "chose_here"
    yield from _go_on(application, turn)


def _go_on(application: Application, turn: Turn) -> Iterator[Effect]:
    for talk in turn.unit.find(Talk, flow="apply", subject=application.id, person=turn.person.id):
        if talk.state != "closed":
            talk.state = "open"
            yield from advance(turn, talk, focus=True)


def send(cmd: SendApplication, turn: Turn) -> Iterator[Effect]:
    """Sent: screened at once, the owner's inbox line brought up to date, the applicant told what comes next."""
    application = own(turn, cmd.application)
    ad = turn.unit.get(Ad, application.ad)
    project = turn.unit.get(Project, application.project)
    if not ad.open:
        raise NotNow("This ad has closed meanwhile, so it was not sent. Your answers are kept.")
    version = turn.unit.get(Version, ad.version_id)
    again = application.sent_at is not None
    number = 1 + sum(one.number > 0 for one in turn.unit.find(Application, project=project.id))
    application.send(cmd.applied, number, turn.now)
    zone = application.zone
    if turn.person.zone_source != "stated":
        turn.person.zone, turn.person.zone_source = zone, "stated"
    what = "application changed" if again else "application sent"
    yield Record(project=project.id, what=what, detail={"application": application.id, "number": application.number})
    owner = turn.unit.get(Person, project.owner)
    message = wording.sent(application, version.brief, owner.name, turn.now, again=again)
    yield Tell(person=turn.person.id, message=message, on=application.platform, card=f"sent:{application.id}")
    yield Then(command=Screen(application.id))
    yield Refresh(person=project.owner)


def view(cmd: ViewApplication, turn: Turn) -> Iterator[Effect]:
    yield Reply(message=wording.view(own(turn, cmd.application)))


def may_contact(cmd: MayContact, turn: Turn) -> Iterator[Effect]:
    application = own(turn, cmd.application)
    application.may_contact = cmd.yes
    yield Record(project=application.project, what="may contact later", detail={"yes": cmd.yes})
    yield Reply(message=wording.may_contact(cmd.yes))


def edit(cmd: EditApplication, turn: Turn) -> Iterator[Effect]:
    """Open a sent application again; everything stands filled in, the named step is asked."""
    application = own(turn, cmd.application)
    application.reopen_for_edit()
    applied = application.applied
    assert applied is not None
    known = {
        "times": applied.times,
        "pitch": applied.pitch,
        "samples": applied.samples,
        "notes": applied.notes,
        "evidence": "\n".join(dict.fromkeys(one.text for one in applied.evidence)),
    }
    known.pop(cmd.step, None)
    yield Ask(person=turn.person.id, flow="apply", subject=application.id, on=application.platform, known=known)


def ask_withdraw(cmd: AskWithdraw, turn: Turn) -> Iterator[Effect]:
    application = own(turn, cmd.application)
    if application.stage in ENDED:
        raise NotNow(f"Your application is {application.stage.replace('_', ' ')} already.")
    title = turn.unit.get(Project, application.project).title
    message = wording.ask_withdraw(application, title)
    yield Tell(person=turn.person.id, message=message, on=application.platform, card=f"withdraw:{application.id}")


def withdraw(cmd: Withdraw, turn: Turn) -> Iterator[Effect]:
    application = own(turn, cmd.application)
    had_sent = application.sent_at is not None
    application.withdraw()
    project = turn.unit.get(Project, application.project)
    yield EndTalks(flow="apply", subject=application.id)
    yield Record(project=project.id, what="application withdrawn", detail={"application": application.id})
    yield Tell(person=turn.person.id, message=wording.withdrawn(project.title), on=application.platform)
    if had_sent:
        yield Tell(person=project.owner, message=wording.withdrawn_owner(application.name, project.title), on="slack")
        for card in (f"card:{application.id}",):
            yield Amend(card=card, message=wording.withdrawn_owner(application.name, project.title))
        yield Then(command=ApplicantLeft(application.id))


def nudge(event: CameDue, turn: Turn) -> Iterator[Effect]:
    """A draft that waits is mentioned once after a day and once before the ad closes; else nothing."""
    application = turn.unit.get(Application, event.subject)
    ad = turn.unit.get(Ad, application.ad)
    if application.stage != "started" or not ad.open:
        return
    person = turn.unit.get(Person, application.person)
    touched = [one.touched or one.at for one in turn.unit.find(Talk, flow="apply", subject=application.id)]
    if event.basis == "first" and touched and turn.now - max(touched) < FIRST_NUDGE:
        yield Remind(kind="apply.nudge", subject=application.id, due=max(touched) + FIRST_NUDGE, basis="first:again")
        return
    good = humane(turn.now, person.zone, deadline=ad.closes)
    if good > turn.now:
        yield Remind(kind="apply.nudge", subject=application.id, due=good, basis=f"{event.basis}:humane")
        return
    message = wording.nudge(ad.title, ad.closes, person.zone)
    yield Tell(person=person.id, message=message, on=application.platform)


def ad_closed(cmd: AdClosed, turn: Turn) -> Iterator[Effect]:
    ad = turn.unit.get(Ad, cmd.ad)
    project = turn.unit.get(Project, ad.project)
    waiting = 0
    for one in turn.unit.find(Application, ad=ad.id):
        if one.stage == "started":
            yield EndTalks(flow="apply", subject=one.id, why=wording.closed_draft(ad.title))
        waiting += one.stage == "sent"
    yield Tell(person=project.owner, message=wording.ad_closed(project.title, waiting), on="slack")
    yield Refresh(person=project.owner)


def ad_changed(cmd: AdChanged, turn: Turn) -> Iterator[Effect]:
    ad = turn.unit.get(Ad, cmd.ad)
    applied = sum(one.sent_at is not None for one in turn.unit.find(Application, ad=ad.id))
    project = turn.unit.get(Project, ad.project)
    yield Tell(person=project.owner, message=wording.ad_changed(ad.title, cmd.copies, applied), on="slack")


def unreachable(event: Refused, person: Person, turn: Turn) -> Iterator[Effect]:
    """The owner of every live application of somebody who cannot be reached hears of it once (C1, C2, X21)."""
    for application in turn.unit.find(Application, person=person.id):
        if application.stage not in ENDED and application.sent_at is not None:
            owner = turn.unit.get(Project, application.project).owner
            yield Tell(person=owner, message=wording.unreachable(application.name, event.why), on="slack")
            yield Record(project=application.project, what="unreachable", detail={"why": event.why})


def word_withdraw(turn: Turn, argument: str) -> Iterator[Effect]:
    live = _live(turn)
    if not live:
        raise NotNow("You have no open application here.")
    yield from ask_withdraw(AskWithdraw(live[-1].id), turn)


def word_edit(turn: Turn, argument: str) -> Iterator[Effect]:
    from bot.applications.flows import LABELS, OUTLINE

    live = _live(turn)
    if not live:
        raise NotNow("There is nothing to edit just now.")
    wanted = argument.strip().lower()
    step = OUTLINE[int(wanted) - 1] if wanted.isdecimal() and 0 < int(wanted) < 5 else LABELS.get(wanted, wanted)
    yield from edit(EditApplication(live[-1].id, step), turn)


def _live(turn: Turn) -> list[Application]:
    return [one for one in turn.unit.find(Application, person=turn.person.id) if one.stage not in ENDED]


def invoked(event: Invoked, turn: Turn) -> Iterator[Effect]:
    """`/tender apply`: the newest live ad of this place, or of all."""
    live = turn.unit.find(Ad, state="live")
    if not live:
        raise NotNow("There is no open ad just now.")
    yield from apply(Apply(live[-1].id), turn)


def invoked_withdraw(event: Invoked, turn: Turn) -> Iterator[Effect]:
    yield from word_withdraw(turn, "")


def asked(question: str, talk: Talk, turn: Turn) -> Iterator[Effect]:
    """A question of the applicant's own in the middle of applying goes to the owner (PRODUCT 5.1 rule 3b)."""
    application = turn.unit.get(Application, talk.subject)
    yield Then(command=Inquire(application.project, question))
