"""What is still to come: until when, what follows, and what happens if somebody says no, is late or says nothing."""

from collections.abc import Mapping
from datetime import datetime

from bot.engine.context import Turn
from bot.engine.messages import Text
from bot.lifecycle.ads.model import Ad, Posting
from bot.lifecycle.applications.model import ENDED, Application
from bot.lifecycle.contracts.model import Slip
from bot.lifecycle.interviews.answering import promised
from bot.lifecycle.interviews.model import Interview
from bot.lifecycle.status.facts import ahead_wording as wording
from bot.lifecycle.status.facts import silence_wording
from bot.lifecycle.status.facts.ground import Facts, Ground
from bot.reading.replies.topics import Asked
from bot.reading.time.deadline import deadline

Stage = str
"""Where a project stands for whoever asks, finer than its own stage: see `stage_of`."""


def stage_of(turn: Turn, ground: Ground) -> Stage:
    """drafting, preview, advertising, reviewing, invited, interviewing, drafted, offered, reading_back, ticking,
    signing, working, owed, fixing, delivered, accepted, ended; for an applicant also started."""
    contract = ground.contract
    if contract is not None:
        if contract.stage == "reading_back":
            return "ticking" if contract.points and not contract.ticked else "reading_back"
        if contract.stage == "working":
            return "fixing" if ground.fixing else "owed" if contract.owner_owes else "working"
        return "ended" if contract.stage == "closed" else contract.stage
    if ground.project.stage == "closed" or (ground.side == "contractor" and ground.one and ground.one.decided in ENDED):
        return "ended"
    if ground.offered is not None:
        return "offered"
    return _choosing(turn, ground)


def _choosing(turn: Turn, ground: Ground) -> Stage:
    """Before anybody has an offer."""
    if ground.side == "contractor":
        if ground.one is not None and ground.one.sent_at is None:
            return "started"
        waits = ground.interview is not None and ground.interview.state == "invited"
        return "invited" if waits else "interviewing" if ground.interview is not None else "reviewing"
    if ground.offer is not None and ground.offer.state == "draft":
        return "drafted"
    if ground.project.stage == "drafting":
        return "preview" if ground.version else "drafting"
    if ground.project.stage in ("advertising", "reviewing"):
        return ground.project.stage
    waiting = turn.unit.find(Interview, project=ground.project.id, state="invited")
    return "invited" if waiting else "interviewing"


def until(turn: Turn, ground: Ground, stage: Stage) -> datetime | None:
    """The date that ends a stage (aware), where there is one."""
    match stage:
        case "started" | "advertising":
            return ground.ad.closes if ground.ad else None
        case "invited":
            waiting = turn.unit.find(Interview, project=ground.project.id, state="invited")
            mine = ground.interview if ground.side == "contractor" else None
            return mine.due if mine else max((row.due for row in waiting), default=None)
        case "reviewing" | "interviewing" | "drafted":
            return promised(turn, ground.project) if ground.project.brief_version else None
        case "offered":
            return ground.offered.expires if ground.offered else None
        case "reading_back" | "ticking" | "signing":
            return ground.contract.answer_by if ground.contract else None
        case "working" | "owed" | "fixing":
            situation = ground.situation
            return situation.until if situation else None
        case "delivered":
            return ground.delivery.review_until if ground.delivery else None
    return None


def is_open(turn: Turn, ground: Ground, asked: Asked) -> Facts | None:
    """Whether the ad takes applications, until when, and where it stands."""
    if ground.ad is None or ground.ad.state == "draft":
        return Facts((wording.NOT_PUBLISHED,)) if ground.side == "owner" else None
    if not ground.ad.open:
        return Facts((wording.shut(ground.ad.closes, ground.zones, passed=ground.ad.closes <= turn.now),))
    lines = [wording.is_open(ground.ad.closes, ground.zones)]
    if ground.side == "owner":
        lines.append(wording.stands_in(_postings(turn, ground.ad)))
    return Facts(tuple(lines))


def where(turn: Turn, ground: Ground, asked: Asked) -> Facts | None:
    """Every channel with what became of the ad there; for its owner."""
    if ground.side != "owner":
        return None
    if ground.ad is None or ground.ad.state == "draft":
        return Facts((wording.NOT_PUBLISHED,))
    return Facts((wording.stands_in(_postings(turn, ground.ad)),))


def _postings(turn: Turn, ad: Ad) -> list[Posting]:
    return sorted(turn.unit.find(Posting, ad=ad.id), key=lambda posting: posting.name)


def answer(turn: Turn, ground: Ground, asked: Asked) -> Facts | None:
    """Until when whoever has a turn answers, decides or looks."""
    stage = stage_of(turn, ground)
    at = until(turn, ground, stage)
    if at is None or stage == "started":
        return None
    mine = ground.situation is not None and ground.situation.mine
    if at <= turn.now and stage in ("reviewing", "interviewing"):
        return Facts((wording.LATE_ANSWER if ground.side == "contractor" else wording.LATE_DECISION,))
    if ground.side == "contractor":
        lines = [wording.until_contractor(stage, ground.owner.name, at, ground.zones)]
    else:
        lines = [wording.until_owner(stage, ground.they, at, ground.zones, mine=mine)]
    decides = promised(turn, ground.project) if ground.project.brief_version else None
    if decides is not None and (stage == "invited" or (stage == "advertising" and (asked.me or ground.people))):
        lines.append(wording.decided_by("" if ground.side == "owner" else ground.owner.name, decides, ground.zones))
    return Facts(tuple(lines))


def next_step(turn: Turn, ground: Ground, asked: Asked) -> Facts | None:
    """Where it stands in a line, and what follows."""
    stage = stage_of(turn, ground)
    at = until(turn, ground, stage)
    lines = (
        [wording.now(ground.situation.stage, at if at and at > turn.now else None, ground.zones)]
        if ground.situation
        else []
    )
    names = wording.Names(ground.owner.name, ground.they)
    follows = (wording.FOLLOWS_OWNER if ground.side == "owner" else wording.FOLLOWS_CONTRACTOR).get(stage)
    if follows:
        lines.append(names.fill(follows))
    return Facts(tuple(lines)) if lines else None


def decline(turn: Turn, ground: Ground, asked: Asked) -> Facts | None:
    """What follows a no: of whoever asks, or of the other side."""
    stage = stage_of(turn, ground)
    lines: list[Text] = []
    if ground.brief is not None and _slip_open(turn, ground):
        lines.append(silence_wording.slip_kept(ground.brief.cutoff.at, ground.zones))
    names = wording.Names(ground.owner.name, ground.they or silence_wording.THEY)
    said = (silence_wording.NO_OWNER if ground.side == "owner" else silence_wording.NO_CONTRACTOR).get(stage)
    if said and not lines:
        lines.append(names.fill(said))
    if stage in ("offered", "drafted") and ground.side == "owner":
        lines.append(silence_wording.left(_left(ground)))
    return Facts(tuple(lines)) if lines else None


def _slip_open(turn: Turn, ground: Ground) -> bool:
    """Whether another cut-off is asked for."""
    rows = turn.unit.find(Slip, contract=ground.contract.id) if ground.contract else []
    return any(row.state in ("asked", "offered") for row in rows)


def _left(ground: Ground) -> tuple[str, ...]:
    """Who else could be chosen."""
    return tuple(row.name for row in _running(ground) if row is not ground.one)


def _running(ground: Ground) -> list[Application]:
    return [row for row in ground.people if row.stage in ("sent", "maybe", "shortlisted", "interviewing", "finalist")]


def late(turn: Turn, ground: Ground, asked: Asked) -> Facts | None:
    """What follows a date that is missed: asking early, and that nothing ends by itself."""
    if ground.brief is None:
        return None
    stage = stage_of(turn, ground)
    names = wording.Names(ground.owner.name, ground.they or silence_wording.THEY)
    at_work = stage in ("working", "owed", "fixing")
    cutoff = silence_wording.cutoff(ground.brief.cutoff.at, ground.zones)
    told = silence_wording.LATE_OWNER if ground.side == "owner" else silence_wording.LATE_CONTRACTOR
    lines = [cutoff, *(names.fill(line) for line in told)]
    if at_work and ground.side == "owner":
        lines.append(silence_wording.asked_before())
    return Facts(tuple(lines))


def silence(turn: Turn, ground: Ground, asked: Asked) -> Facts | None:
    """What happens if nobody says anything: the reminders there are, the date they end at, and what then."""
    stage = stage_of(turn, ground)
    at = until(turn, ground, stage)
    table: Mapping[tuple[str, bool], Mapping[Stage, str]] = {
        ("owner", True): silence_wording.OWNER_SILENT_TO_OWNER,
        ("owner", False): silence_wording.THEY_SILENT_TO_OWNER,
        ("contractor", True): silence_wording.SELF_SILENT_TO_CONTRACTOR,
        ("contractor", False): silence_wording.OWNER_SILENT_TO_CONTRACTOR,
    }
    said = table[ground.side, asked.me].get(stage) or table[ground.side, not asked.me].get(stage)
    if said is None:
        return None
    names = wording.Names(ground.owner.name, ground.they or silence_wording.THEY)
    lines = [names.fill(said)]
    if at is not None and at > turn.now:
        lines.insert(0, wording.date_of(stage, at, ground.zones))
        day = _day(turn, ground, asked.by)
        if day is not None and day < at:
            lines.insert(1, silence_wording.before_that(day, ground.zones))
    if stage == "delivered" and ground.brief is not None:
        lines.append(silence_wording.means(ground.brief.silence))
    return Facts(tuple(lines))


def _day(turn: Turn, ground: Ground, by: str) -> datetime | None:
    """The day that a question names, on the asker's clock."""
    read = deadline(by, now=turn.now, zone=ground.zones[0], locale=turn.person.locale) if by else None
    return read.value.wall.at if read is not None and read.value is not None else None
