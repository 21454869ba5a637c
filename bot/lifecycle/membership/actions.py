"""Membership: the first admin, who may own projects, one person with two accounts."""

from collections.abc import Iterator
from datetime import timedelta
from re import compile as pattern

from bot.engine.context import Turn
from bot.engine.effects import Effect, Refresh, Reply, Tell
from bot.engine.events import PlatformName
from bot.engine.people import Code, Identity, Person, Side
from bot.engine.places import Place
from bot.engine.platforms import PLATFORMS
from bot.lifecycle.membership import wording
from bot.lifecycle.membership.commands import AllowOwner, BecomeAdmin, LinkAccounts
from bot.lifecycle.membership.joining import join

CODE_LASTS = timedelta(minutes=15)
_MENTION = pattern(r"<@!?([A-Za-z0-9]+)(?:\|([^>]*))?>|@?(\w[\w.-]{1,40})")


def _valid(turn: Turn, argument: str, purpose: str) -> Code | None:
    for name in dict.fromkeys((argument.strip(), argument.strip().lower(), argument.strip().upper())):
        for code in turn.unit.find(Code, id=name, purpose=purpose):
            if not code.used and code.until > turn.now:
                return code
    return None


def become_admin(turn: Turn, cmd: BecomeAdmin) -> Iterator[Effect]:
    """The one-time code printed at start makes the first admin."""
    if not cmd.code.strip():
        yield Reply(message=wording.admin_how())
        return
    code = _valid(turn, cmd.code, "admin")
    if code is None:
        yield Reply(message=wording.bad_code())
        return
    code.used, code.person = True, turn.person.id
    turn.person.rights = tuple(dict.fromkeys((*turn.person.rights, "admin", "owner")))
    yield Reply(message=wording.admin_now(turn.person.name))
    yield Refresh(person=turn.person.id)


def allow_owner(turn: Turn, cmd: AllowOwner) -> Iterator[Effect]:
    """An admin lets somebody own projects."""
    if not turn.person.may("admin"):
        yield Reply(message=wording.only_admins())
        return
    mention = _MENTION.search(cmd.whom)
    person = _mentioned(turn, mention[1] or "", mention[2] or mention[3] or "") if mention else None
    if person is None:
        yield Reply(message=wording.allow_how())
        return
    if person.may("owner"):
        yield Reply(message=wording.allowed_already(person.name))
        return
    person.rights = (*person.rights, "owner")
    yield Reply(message=wording.allowed(person.name))
    if turn.unit.find(Place, person=person.id, purpose="dm"):
        yield Tell(person=person.id, message=wording.you_may_own(), on=Side.OWNER)
    yield Refresh(person=person.id)


def _mentioned(turn: Turn, account: str, name: str) -> Person | None:
    """Who is meant: by account (made known if new), or by a name that only one person has."""
    if account:
        platform = _here(turn)
        known = turn.unit.find(Identity, id=f"{platform}:{account}")
        if known:
            return turn.unit.get(Person, known[0].person)
        person = Person(id=turn.ids.new("p"), name=name or wording.UNNAMED, at=turn.now, last_on=platform)
        turn.unit.add(person)
        turn.unit.add(
            Identity(id=f"{platform}:{account}", person=person.id, platform=platform, account=account, at=turn.now)
        )
        return person
    same = [person for person in turn.unit.find(Person) if person.name.lower() == name.lower()]
    return same[0] if len(same) == 1 else None


def _here(turn: Turn) -> PlatformName:
    return turn.here or turn.registry.organisation.platform(Side.OWNER)


def _other_platform(turn: Turn) -> PlatformName:
    """Where else somebody can have an account, seen from whoever acts."""
    return next(platform for platform in PLATFORMS if platform != _here(turn))


def link_accounts(turn: Turn, cmd: LinkAccounts) -> Iterator[Effect]:
    """Without a code: make one. With one from the other platform: the two accounts become one person."""
    if not cmd.code.strip():
        code = Code(id=turn.ids.new("link").lower(), purpose="link", person=turn.person.id, until=turn.now + CODE_LASTS)
        turn.unit.add(code)
        minutes = int(CODE_LASTS.total_seconds() // 60)
        yield Reply(message=wording.link_code(code.id, _other_platform(turn), minutes))
        return
    given = _valid(turn, cmd.code, "link")
    if given is None:
        yield Reply(message=wording.bad_code())
        return
    kept, gone = turn.unit.get(Person, given.person), turn.person
    theirs = [identity.platform for identity in turn.unit.find(Identity, person=kept.id)]
    mine = [identity.platform for identity in turn.unit.find(Identity, person=gone.id)]
    if kept.id == gone.id:
        yield Reply(message=wording.same_platform() if len(set(theirs)) < 2 else wording.linked_already())
        return
    shared = set(theirs) & set(mine)
    if shared:
        yield Reply(message=wording.taken(next(iter(shared))))
        return
    given.used = True
    join(turn.unit, kept, gone)
    turn.who = kept
    yield Reply(message=wording.linked((*theirs, *mine)))
    yield Refresh(person=kept.id)
