"""House administration: the first admin, who may own projects, one person with two accounts."""

from collections.abc import Iterator
from datetime import timedelta
from re import IGNORECASE
from re import compile as pattern

from bot.ads.model import Inquiry
from bot.applications.model import Application
from bot.backlog.model import Task
from bot.brief.model import Project
from bot.contracts.model import Contract, Slip
from bot.desk import house_wording as wording
from bot.engine.effects import Effect, Refresh, Reply, Tell
from bot.engine.events import Invoked
from bot.engine.people import Code, Identity, Person, Waiting
from bot.engine.places import Place
from bot.engine.talks import Talk
from bot.engine.turn import Turn
from bot.interviews.model import Interview
from bot.offers.model import Offer
from bot.settlement.model import Rating

OF_PERSON: tuple[type, ...] = (Identity, Talk, Place, Waiting, Application, Interview, Offer, Inquiry)
OF_OWNER: tuple[type, ...] = (Task, Project, Contract)
CODE_LASTS = timedelta(minutes=15)
_TYPED = pattern(r"^\W*(?:/?tender\s+)?(admin|allow|link)(?:\s+(\S.{0,80}))?\s*$", IGNORECASE)
_MENTION = pattern(r"<@!?([A-Za-z0-9]+)(?:\|([^>]*))?>|@?(\w[\w.-]{1,40})")
_NAMES = {"slack": "Slack", "discord": "Discord"}


def word(text: str) -> tuple[str, str] | None:
    """A word of the house and its argument, typed in a DM: "link k7f2", "admin CODE", "allow @x"."""
    found = _TYPED.match(text)
    if found is None or (found[1].lower() in ("admin", "allow") and not found[2]):
        return None
    if found[2] and found[1].lower() != "allow" and len(found[2].split()) > 1:
        return None
    return found[1].lower(), (found[2] or "").strip()


def typed(said: tuple[str, str], turn: Turn) -> Iterator[Effect]:
    name, argument = said
    yield from {"admin": _admin, "allow": _allow, "link": _link}[name](argument, turn)


def admin(event: Invoked, turn: Turn) -> Iterator[Effect]:
    yield from _admin(event.argument, turn)


def allow(event: Invoked, turn: Turn) -> Iterator[Effect]:
    yield from _allow(event.argument, turn)


def link(event: Invoked, turn: Turn) -> Iterator[Effect]:
    yield from _link(event.argument, turn)


def _valid(argument: str, purpose: str, turn: Turn) -> Code | None:
    for name in dict.fromkeys((argument.strip(), argument.strip().lower(), argument.strip().upper())):
        for code in turn.unit.find(Code, id=name, purpose=purpose):
            if not code.used and code.until > turn.now:
                return code
    return None


def _admin(argument: str, turn: Turn) -> Iterator[Effect]:
    """The one-time code printed at start makes the first admin."""
    if not argument.strip():
        yield Reply(message=wording.admin_how())
        return
    code = _valid(argument, "admin", turn)
    if code is None:
        yield Reply(message=wording.bad_code())
        return
    code.used, code.person = True, turn.person.id
    turn.person.rights = tuple(dict.fromkeys((*turn.person.rights, "admin", "owner")))
    yield Reply(message=wording.admin_now(turn.person.name))
    yield Refresh(person=turn.person.id)


def _allow(argument: str, turn: Turn) -> Iterator[Effect]:
    """An admin lets somebody own projects."""
    if not turn.person.may("admin"):
        yield Reply(message=wording.only_admins())
        return
    found = _MENTION.search(argument)
    if found is None:
        yield Reply(message=wording.allow_how())
        return
    person = _mentioned(found[1] or "", found[2] or found[3] or "", turn)
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


def _mentioned(account: str, name: str, turn: Turn) -> Person | None:
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


def _link(argument: str, turn: Turn) -> Iterator[Effect]:
    """Without a code: make one. With one from the other platform: the two accounts become one person."""
    here = turn.here or "slack"
    if not argument.strip():
        code = Code(id=turn.ids.new("link").lower(), purpose="link", person=turn.person.id, until=turn.now + CODE_LASTS)
        turn.unit.add(code)
        other = _NAMES["discord" if here == "slack" else "slack"]
        yield Reply(message=wording.link_code(code.id, other, int(CODE_LASTS.total_seconds() // 60)))
        return
    found = _valid(argument, "link", turn)
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
        yield Reply(message=wording.taken(_NAMES[next(iter(both))]))
        return
    found.used = True
    join(kept, gone, turn)
    turn.who = kept
    yield Reply(message=wording.linked(" and ".join(sorted(_NAMES[one.platform] for one in (*theirs, *mine)))))
    yield Refresh(person=kept.id)


def join(kept: Person, gone: Person, turn: Turn) -> None:
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
