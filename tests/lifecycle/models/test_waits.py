"""Who waits for whom, from rows alone: nobody owes nothing while something waits for them (X82)."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import get_args

import pytest

from bot.lifecycle.ads.model import Ad, Inquiry, Instruction
from bot.lifecycle.applications.model import Application
from bot.lifecycle.brief.model import Project
from bot.lifecycle.contracts.model import CheckIn, Contract, Milestone, Point, Slip
from bot.lifecycle.contracts.open_questions import OpenQuestion
from bot.lifecycle.interviews.model import Interview
from bot.lifecycle.moments.contract_waits import contract_waits
from bot.lifecycle.moments.model import ContractRows, ProjectRows, Wait, What, owed_by, turn_of
from bot.lifecycle.moments.project_waits import project_waits, undecided
from bot.lifecycle.moments.wait_wording import owed
from bot.lifecycle.offers.model import Offer
from bot.lifecycle.settlement.model import Delivery, Difference, SelfCheck, Verdict
from bot.reading.values import Wall

NOW = datetime(2026, 12, 10, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)
LATER = Wall(datetime(2026, 12, 18, 18), "Europe/Berlin")
EARLIER = Wall(datetime(2026, 12, 9, 18), "Europe/Berlin")


def contract(stage: str = "working", **rest: object) -> Contract:
    return Contract(
        id="c", project="j", application="a", owner="o", contractor="p", platform="discord", version_id="v", at=NOW,
        stage=stage, **rest,  # type: ignore[arg-type]
    )  # fmt: skip


def cutoff(wall: Wall = LATER) -> Milestone:
    return Milestone(id="m", contract="c", label="cut-off", wall=wall, kind="cutoff", at=wall.at)


def rows(stage: str = "working", *, more: dict[str, object] | None = None, **rest: object) -> ContractRows:
    made = ContractRows(contract=contract(stage, **rest), they="Ana", milestones=[cutoff()])
    return replace(made, **(more or {}))


def report(word: str, at: datetime = NOW - HOUR) -> CheckIn:
    return CheckIn(id="i", contract="c", milestone="m", at=at, report=word, answered=at)


def slip(state: str) -> Slip:
    return Slip(id="s", contract="c", by="p", wall=LATER, reason="", at=NOW, state=state)  # type: ignore[arg-type]


def delivery(**verdicts: Verdict) -> Delivery:
    return Delivery(
        id="d", contract="c", version_id="v", at=NOW, checks=(SelfCheck("C1", True), SelfCheck("C2", True)),
        artefacts=(), review_until=NOW + 5 * 24 * HOUR, verdicts=verdicts,
    )  # fmt: skip


def difference(**by: str) -> Difference:
    return Difference(
        id="f", contract="c", delivery="d", criterion="C1", owner_note="", contractor_note="", at=NOW, until=NOW, **by,  # type: ignore[arg-type]
    )  # fmt: skip


POINT = Point("what", "40 texts")
QUESTION = OpenQuestion("Which sheet?", "owner", NOW)
PASS, FIX = Verdict("pass"), Verdict("fix", "row 12")

CONTRACTS: dict[str, tuple[ContractRows, tuple[str, ...], str]] = {
    "asked to read back": (rows("reading_back"), ("contractor",), "the read-back"),
    "read back": (rows("reading_back", points=(POINT,)), ("owner",), "a look at the read-back"),
    "gaps": (rows("reading_back", points=(replace(POINT, matches=False),), rounds=1), ("contractor",), "the read-back"),
    "three rounds": (rows("reading_back", points=(replace(POINT, matches=False),), rounds=3), ("owner",), "call"),
    "nobody signed": (rows("signing"), ("owner", "contractor"), "I agree"),
    "owner signed": (rows("signing", signed_owner=NOW), ("contractor",), "I agree"),
    "a question blocks": (rows("signing", more={"questions": [QUESTION]}), ("owner",), "Ana's question"),
    "at work": (rows(), ("contractor",), "the delivery"),
    "on track": (rows(more={"checks": [report("on_track")]}), ("contractor",), "the delivery"),
    "blocked": (rows(more={"checks": [report("blocked")]}), ("owner",), "Ana, who is blocked"),
    "blocked, answered": (
        rows(more={"checks": [report("blocked")]}, owner_spoke=NOW), ("contractor",), "the delivery",
    ),
    "waits for a hand-over": (rows(owner_owes="the sheet", owed_since=NOW), ("owner",), "the sheet"),
    "cannot go on": (rows(stopping=NOW, last_heard=NOW), ("owner",), "Ana cannot continue"),
    "goes on after all": (rows(stopping=NOW - HOUR, last_heard=NOW), ("contractor",), "the delivery"),
    "asks for a date": (rows(more={"slips": [slip("asked")]}), ("owner",), "the date that Ana asks for"),
    "is offered a date": (rows(more={"slips": [slip("offered")]}), ("contractor",), "the date offered"),
    "a date decided": (rows(more={"slips": [slip("agreed")]}), ("contractor",), "the delivery"),
    "asked how it goes": (
        rows(more={"checks": [CheckIn(id="i", contract="c", milestone="m", at=NOW)]}), ("contractor",), "how it goes",
    ),
    "silent": (
        rows(more={"checks": [CheckIn(id="i", contract="c", milestone="m", at=NOW, silence=3)]}),
        ("owner", "contractor"), "Ana does not answer",
    ),
    "missed": (rows(more={"milestones": [cutoff(EARLIER)]}), ("contractor", "owner"), "the missed date"),
    "missed while owed": (
        rows(more={"milestones": [cutoff(EARLIER)]}, owner_owes="the sheet"), ("owner",), "the sheet",
    ),
    "missed, date asked for": (
        rows(more={"milestones": [cutoff(EARLIER)], "slips": [slip("asked")]}), ("owner", "contractor"), "Ana asks for",
    ),
    "a difference": (rows(more={"differences": [difference()]}), ("owner", "contractor"), "a proposal on C1"),
    "one proposed": (rows(more={"differences": [difference(by_owner="fix")]}), ("contractor",), "a proposal on C1"),
    "delivered": (rows("delivered", more={"deliveries": [delivery(C1=PASS)]}), ("owner",), "verdicts on C2"),
    "fixes marked": (rows("delivered", more={"deliveries": [delivery(C1=PASS, C2=FIX)]}), ("owner",), "the fixes"),
    "all pass": (rows("delivered", more={"deliveries": [delivery(C1=PASS, C2=PASS)]}), ("owner",), "the last tap"),
    "accepted": (rows("accepted"), ("contractor", "owner"), "whether it is paid; the payment"),
    "said to be paid": (rows("accepted", paid="said"), ("contractor",), "whether the money has come"),
    "not paid": (rows("accepted", paid="not yet"), ("owner",), "the payment"),
    "ended": (rows("ended"), (), ""),
    "closed": (rows("closed"), (), ""),
}  # fmt: skip


@pytest.mark.parametrize("name", CONTRACTS)
def test_whose_turn_it_is_around_a_contract(name: str) -> None:
    made, whose, words = CONTRACTS[name]
    waits = contract_waits(made, NOW)
    assert turn_of(waits) == whose
    assert words in "; ".join(owed(wait) for wait in waits)


def project(stage: str, **rest: object) -> Project:
    return Project(id="j", owner="o", title="Texts", at=NOW, since=NOW, stage=stage, **rest)  # type: ignore[arg-type]


def application(stage: str, name: str = "Ana") -> Application:
    return Application(
        id=f"a-{name}", ad="d", project="j", person=f"p-{name}", platform="discord", account="1", name=name, at=NOW,
        sent_at=NOW, stage=stage, number=1,  # type: ignore[arg-type]
    )  # fmt: skip


def ad(state: str) -> Ad:
    return Ad(
        id="d", project="j", round=1, version_id="v", title="Texts", instruction=Instruction("none", ""),
        closes=NOW + HOUR, at=NOW, state=state,  # type: ignore[arg-type]
    )  # fmt: skip


def interview(state: str, due: datetime) -> Interview:
    return Interview(
        id="i", application="a-Ana", project="j", person="p-Ana", questions=(), thread="", at=NOW, due=due, state=state,  # type: ignore[arg-type]
    )  # fmt: skip


def offer(state: str) -> Offer:
    return Offer(
        id="o", application="a-Ana", project="j", person="p-Ana", version_id="v", why="", at=NOW, expires=NOW + HOUR,
        state=state,  # type: ignore[arg-type]
    )  # fmt: skip


def looking(stage: str, **rest: object) -> ProjectRows:
    return ProjectRows(project=project(stage), promised=NOW + HOUR, **rest)  # type: ignore[arg-type]


INQUIRY = Inquiry(id="q", project="j", person="p-Bo", platform="discord", name="Bo", text="Sheet?", at=NOW)
PROJECTS: dict[str, tuple[ProjectRows, tuple[str, ...], str]] = {
    "drafting": (looking("drafting"), ("owner",), "the brief"),
    "an open ad": (looking("advertising", ads=[ad("live")]), ("applicants",), "applications"),
    "somebody applied": (
        looking("advertising", ads=[ad("live")], applications=[application("sent")]),
        ("owner",), "1 application to read",
    ),
    "a short list": (looking("reviewing", applications=[application("shortlisted")]), ("owner",), "interview of Ana"),
    "a maybe": (looking("reviewing", applications=[application("maybe")]), ("owner",), "Ana (maybe)"),
    "invited": (
        looking("interviewing", applications=[application("interviewing")],
                interviews=[interview("invited", NOW + HOUR)]), ("applicants",), "interview answers",
    ),
    "time to answer is over": (
        looking("interviewing", applications=[application("interviewing")],
                interviews=[interview("invited", NOW - HOUR)]), ("owner",), "a choice: Ana",
    ),
    "answered": (
        looking("interviewing", applications=[application("interviewing")],
                interviews=[interview("answered", NOW - HOUR)]), ("owner",), "a choice: Ana",
    ),
    "a finalist nobody interviewed": (
        looking("interviewing", applications=[application("finalist")]), ("owner",), "a choice: Ana",
    ),
    "a draft offer": (
        looking("interviewing", applications=[application("finalist")], offers=[offer("draft")]),
        ("owner",), "not sent",
    ),
    "an offer out": (
        looking("offered", applications=[application("offered")], offers=[offer("sent")]), ("applicants",), "the offer",
    ),
    "a question": (
        looking("offered", applications=[application("offered")], offers=[offer("sent")], inquiries=[INQUIRY]),
        ("applicants", "owner"), "Bo's question",
    ),
    "nobody left": (
        looking("reviewing", ads=[ad("closed")], applications=[application("not_chosen")]), ("owner",), "a next step",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", PROJECTS)
def test_whose_turn_it_is_before_a_contract(name: str) -> None:
    made, whose, words = PROJECTS[name]
    waits = project_waits(made, NOW)
    assert turn_of(waits) == whose
    assert words in "; ".join(owed(wait) for wait in waits)


def test_everything_that_can_be_waited_for_has_words_of_its_own() -> None:
    named = [owed(Wait(whose="owner", what=what, names=("Ana",), detail="it")) for what in get_args(What)]
    assert all(named)
    covered = [wait.what for made, _, _ in CONTRACTS.values() for wait in contract_waits(made, NOW)]
    covered += [wait.what for made, _, _ in PROJECTS.values() for wait in project_waits(made, NOW)]
    assert set(get_args(What)) - set(covered) == {"sample"}


def test_what_goes_on_by_itself_gives_way_and_is_owed_only_alone() -> None:
    work, asked = Wait(whose="contractor", what="delivery", standing=True), Wait(whose="owner", what="slip")
    assert turn_of((work, asked)) == ("owner",)
    assert turn_of((work,)) == ("contractor",)
    assert owed_by((work, asked), "contractor") == (work,)
    assert owed_by((work, asked), "owner") == (asked,)
    assert turn_of(()) == ()


def test_an_offer_is_the_applicants_turn_so_its_reader_is_not_among_those_who_wait() -> None:
    people = [application("offered"), application("finalist", "Ben"), application("not_chosen", "Kim")]
    assert [row.name for row in undecided(people)] == ["Ben"]
