"""Membership: the first admin, who may own projects, one person with two accounts."""

from collections.abc import Iterator
from datetime import timedelta
from re import compile as pattern

from bot.engine.context import Turn
from bot.engine.effects import Effect, Refresh, Reply, Tell
from bot.engine.events import Invoked
from bot.engine.people import Code, Identity, Person, Waiting
from bot.engine.places import Place
from bot.engine.platforms import PLATFORMS, TITLES
from bot.engine.talks import Talk
from bot.lifecycle.ads.model import Inquiry
from bot.lifecycle.applications.model import Application
from bot.lifecycle.backlog.model import Task
from bot.lifecycle.brief.model import Project
from bot.lifecycle.contracts.model import Contract, Slip
from bot.lifecycle.interviews.model import Interview
from bot.lifecycle.membership import wording
from bot.lifecycle.membership.commands import SayMembership
from bot.lifecycle.offers.model import Offer
from bot.lifecycle.settlement.model import Rating

OF_PERSON: tuple[type, ...] = (Identity, Talk, Place, Waiting, Application, Interview, Offer, Inquiry)
OF_OWNER: tuple[type, ...] = (Task, Project, Contract)
CODE_LASTS = timedelta(minutes=15)
_MENTION = pattern(r"<@!?([A-Za-z0-9]+)(?:\|([^>]*))?>|@?(\w[\w.-]{1,40})")


def typed(turn: Turn, cmd: SayMembership) -> Iterator[Effect]:
    yield from {"admin": _admin, "allow": _allow, "link": _link}[cmd.word](turn, cmd.argument)


def admin(turn: Turn, event: Invoked) -> Iterator[Effect]:
    yield from _admin(turn, event.argument)


def allow(turn: Turn, event: Invoked) -> Iterator[Effect]:
    yield from _allow(turn, event.argument)


def link(turn: Turn, event: Invoked) -> Iterator[Effect]:
    yield from _link(turn, event.argument)


def _valid(turn: Turn, argument: str, purpose: str) -> Code | None:
    for name in dict.fromkeys((argument.strip(), argument.strip().lower(), argument.strip().upper())):
        for code in turn.unit.find(Code, id=name, purpose=purpose):
            if not code.used and code.until > turn.now:
                return code
    return None


def _admin(turn: Turn, argument: str) -> Iterator[Effect]:
    """The one-time code printed at start makes the first admin."""
    if not argument.strip():
        yield Reply(message=wording.admin_how())
        return
    code = _valid(turn, argument, "admin")
    if code is None:
        yield Reply(message=wording.bad_code())
        return
    code.used, code.person = True, turn.person.id
    turn.person.rights = tuple(dict.fromkeys((*turn.person.rights, "admin", "owner")))
    yield Reply(message=wording.admin_now(turn.person.name))
    yield Refresh(person=turn.person.id)


def _allow(turn: Turn, argument: str) -> Iterator[Effect]:
    """An admin lets somebody own projects."""
    if not turn.person.may("admin"):
        yield Reply(message=wording.only_admins())
        return
    found = _MENTION.search(argument)
    if found is None:
        yield Reply(message=wording.allow_how())
        return
    person = _mentioned(turn, found[1] or "", found[2] or found[3] or "")
    if person is None:
        yield Reply(message=wording.allow_how())
        return
    if person.may("owner"):
        yield Reply(message=wording.allowed_already(person.name))
        return
    person.rights = (*person.rights, "owner")
    yield Reply(message=wording.allowed(person.name))
    if turn.unit.find(Place, person=person.id, purpose="dm"):
        yield Tell(person=person.id, message=wording.you_may_own(), on="slack")
    yield Refresh(person=person.id)


def _mentioned(turn: Turn, account: str, name: str) -> Person | None:
    """Who is meant: by account (made known if new), or by a name that only one person has."""
    platform = turn.here or "slack"
    if account:
        known = turn.unit.find(Identity, id=f"{platform}:{account}")
        if known:
            return turn.unit.get(Person, known[0].person)
        person = Person(id=turn.ids.new("p"), name=name or "somebody", at=turn.now, last_on=platform)
        turn.unit.add(person)
        turn.unit.add(
            Identity(id=f"{platform}:{account}", person=person.id, platform=platform, account=account, at=turn.now)
        )
        return person
    same = [one for one in turn.unit.find(Person) if one.name.lower() == name.lower()]
    return same[0] if len(same) == 1 else None


def _link(turn: Turn, argument: str) -> Iterator[Effect]:
    """Without a code: make one. With one from the other platform: the two accounts become one person."""
    here = turn.here or "slack"
    if not argument.strip():
        code = Code(id=turn.ids.new("link").lower(), purpose="link", person=turn.person.id, until=turn.now + CODE_LASTS)
        turn.unit.add(code)
        other = next(TITLES[name] for name in PLATFORMS if name != here)
        yield Reply(message=wording.link_code(code.id, other, int(CODE_LASTS.total_seconds() // 60)))
        return
    found = _valid(turn, argument, "link")
    if found is None:
        yield Reply(message=wording.bad_code())
        return
    kept, gone = turn.unit.get(Person, found.person), turn.person
    theirs = turn.unit.find(Identity, person=kept.id)
    mine = turn.unit.find(Identity, person=gone.id)
    if kept.id == gone.id:
        same = len({one.platform for one in theirs}) < 2
        yield Reply(message=wording.same_platform() if same else wording.linked_already())
        return
    both = {one.platform for one in theirs} & {one.platform for one in mine}
    if both:
        yield Reply(message=wording.taken(TITLES[next(iter(both))]))
        return
    found.used = True
    join(turn, kept, gone)
    turn.who = kept
    yield Reply(message=wording.linked(" and ".join(sorted(TITLES[one.platform] for one in (*theirs, *mine)))))
    yield Refresh(person=kept.id)


def join(turn: Turn, kept: Person, gone: Person) -> None:
    """Everything of `gone` is of `kept` from now on; `gone` stays as an empty row so that the record still reads."""
    unit = turn.unit
    row: object
    for kind in OF_PERSON:
        for row in unit.find(kind, person=gone.id):
            setattr(row, "person", kept.id)  # noqa: B010 - rows of several kinds, each with this field
    for kind in OF_OWNER:
        for row in unit.find(kind, owner=gone.id):
            setattr(row, "owner", kept.id)  # noqa: B010 - the same
    for contract in unit.find(Contract, contractor=gone.id):
        contract.contractor = kept.id
    for slip in unit.find(Slip, by=gone.id):
        slip.by = kept.id
    for rating in unit.find(Rating, by=gone.id):
        rating.by = kept.id
    for code in unit.find(Code, person=gone.id):
        code.person = kept.id
    if gone.zone_source == "stated" or not kept.zone_source:
        kept.zone, kept.zone_source = gone.zone, gone.zone_source
    kept.member = kept.member or gone.member
    kept.rights = tuple(dict.fromkeys((*kept.rights, *gone.rights)))
    gone.rights, gone.member = (), False
