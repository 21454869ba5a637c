"""Who waits for whom before there is a contract: a pure function over a project's rows."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime

from bot.lifecycle.applications.model import UNDECIDED, Application
from bot.lifecycle.moments.model import ProjectRows, Wait

LOOKING = ("advertising", "reviewing", "interviewing", "offered")
"""The stages in which a project looks for somebody."""


def project_waits(rows: ProjectRows, now: datetime) -> tuple[Wait, ...]:
    """Everything that waits, what presses most first; `now` is aware."""
    if rows.project.stage == "drafting":
        return (Wait(whose="owner", what="brief", since=rows.project.since, quiet=True),)
    if rows.project.stage not in LOOKING:
        return ()
    return tuple(_looking(rows, now))


def undecided(applications: Iterable[Application]) -> tuple[Application, ...]:
    """Whoever waits for the owner's answer; not those who have an offer to answer themselves."""
    return tuple(row for row in applications if row.stage in UNDECIDED and row.stage != "offered")


def _looking(rows: ProjectRows, now: datetime) -> Iterator[Wait]:
    names = {row.id: row.name for row in rows.applications}
    out = [offer for offer in rows.offers if offer.state == "sent"]
    for offer in out:
        name = names.get(offer.application, "")
        yield Wait(whose="applicants", what="offer", since=offer.at, until=offer.expires, names=(name,))
    yield from _questions(rows)
    if not out:
        yield from _choosing(rows, names, now)
    for ad in rows.ads:
        if ad.open:
            yield Wait(whose="applicants", what="apply", until=ad.closes, standing=True, quiet=True)
    if not out and not undecided(rows.applications) and not any(ad.open for ad in rows.ads):
        yield Wait(whose="owner", what="next_step", since=rows.project.since, quiet=True)


def _questions(rows: ProjectRows) -> Iterator[Wait]:
    """What applicants have asked, and what they have been asked."""
    people = {row.person: row.name for row in rows.applications if row.stage in UNDECIDED}
    for line in rows.lines:
        name = people.get(line.person, "")
        if line.state == "sent" and name:
            whose = "owner" if line.by == "applicant" else "applicants"
            yield Wait(whose=whose, what="question", since=line.at, names=(name,), detail=line.text)  # type: ignore[arg-type]
    for inquiry in rows.inquiries:
        if not inquiry.answer:
            yield Wait(whose="owner", what="question", since=inquiry.at, names=(inquiry.name,), detail=inquiry.text)


def _choosing(rows: ProjectRows, names: Mapping[str, str], now: datetime) -> Iterator[Wait]:
    stage = {row.id: row.stage for row in rows.applications}
    yield from _invited(rows, names, stage, now)
    open_ad = any(ad.open for ad in rows.ads)
    for offer in rows.offers:
        if offer.state == "draft":
            name = names.get(offer.application, "")
            yield Wait(whose="owner", what="draft_offer", since=offer.at, until=rows.promised, names=(name,))
            return
    unread = [row for row in rows.applications if row.stage == "sent" and not row.waits_for_sample]
    if unread:
        yield _of_owner(rows, "applications", unread, quiet=False)
    owing = [row for row in rows.applications if row.waits_for_sample]
    if owing:
        yield Wait(whose="applicants", what="sample", names=tuple(row.name for row in owing), quiet=True)
    short = [row for row in rows.applications if row.stage == "shortlisted"]
    if short:
        yield _of_owner(rows, "short_list", short, quiet=open_ad)
    maybes = [row for row in rows.applications if row.stage == "maybe"]
    if maybes and not unread and not short:
        yield _of_owner(rows, "maybes", maybes, quiet=open_ad)


def _invited(rows: ProjectRows, names: Mapping[str, str], stage: Mapping[str, str], now: datetime) -> Iterator[Wait]:
    """Those who still have time to answer are waited for; then the owner chooses among those who have."""
    running = [row for row in rows.interviews if stage.get(row.application) in ("interviewing", "finalist")]
    waited = [row for row in running if row.state == "invited" and row.due > now]
    if waited:
        who = tuple(names.get(row.application, "") for row in waited)
        yield Wait(whose="applicants", what="interview", until=max(row.due for row in waited), names=who)
        return
    choices = [row for row in rows.applications if row.stage in ("interviewing", "finalist")]
    if choices:
        yield _of_owner(rows, "choice", choices, quiet=False)


def _of_owner(rows: ProjectRows, what: str, people: list[Application], *, quiet: bool) -> Wait:
    since = min((row.sent_at or row.at for row in people), default=None)
    who = tuple(row.name for row in people)
    return Wait(
        whose="owner",
        what=what,  # type: ignore[arg-type]
        since=since,
        until=rows.promised,
        names=who,
        quiet=quiet,
    )
