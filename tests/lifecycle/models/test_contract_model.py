"""The guards of a contract: read-back, two signatures, one end; and everything around it that moves its dates."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from bot.engine.guards import NotAllowed, NotNow
from bot.engine.people import Person
from bot.engine.questions import Sample, Times
from bot.engine.unit_port import Unknown
from bot.lifecycle.applications.model import Application, Applied
from bot.lifecycle.brief.model import Project, version_of
from bot.lifecycle.contracts.model import CheckIn, Contract, Point, Slip
from bot.lifecycle.contracts.model.engagement import Engagement, engagement_of, talks_about_work
from bot.reading.values import Days, Wall
from storage.database import Database
from storage.tables import mapped
from storage.unit import SqlUnit
from tests.support.shortlisted_applicants import CUTOFF, brief

NOW = datetime(2026, 12, 7, 9, tzinfo=UTC)
STAGES = ("reading_back", "signing", "working", "delivered", "accepted", "closed", "ended")
WHAT, NOT, DUE = (Point(key, f"about {key}") for key in ("what", "not", "due"))


def contract(stage: Any = "reading_back", **rest: Any) -> Contract:
    return Contract(
        id="c", project="j", application="a", owner="o", contractor="k", platform="discord", version_id="v1", at=NOW,
        stage=stage, **rest,
    )  # fmt: skip


# from read-back to signing


def test_points_that_matched_stay_and_only_the_gaps_are_read_back_again() -> None:
    """F066: three points, one gap; the next round cannot undo what was agreed."""
    one = contract()
    one.read_back((WHAT, NOT, DUE))
    assert (one.rounds, one.ticked, one.gaps) == (1, False, ())
    one.tick("what", True)
    one.tick("not", False, "meta titles are not part of it")
    assert [each.key for each in one.gaps] == ["not"]
    assert (one.gaps[0].meant, one.ticked, one.stage) == ("meta titles are not part of it", False, "reading_back")
    one.tick("due", True)
    assert one.ticked
    one.read_back((replace(WHAT, text="something else"), replace(NOT, text="no meta titles"), DUE))
    assert one.rounds == 2
    assert [(each.key, each.text, each.matches) for each in one.points] == [
        ("what", "about what", True),
        ("not", "no meta titles", None),
        ("due", "about due", True),
    ]
    one.tick("not", True)
    assert one.stage == "signing"


def test_a_tick_before_anything_was_read_back_agrees_to_nothing() -> None:
    one = contract()
    assert not one.ticked
    one.tick("what", True)
    assert (one.stage, one.points) == ("reading_back", ())


@pytest.mark.parametrize("stage", STAGES[1:])
def test_what_was_agreed_is_neither_read_back_nor_ticked_again(stage: str) -> None:
    one = contract(stage, points=(WHAT,))
    with pytest.raises(NotNow, match="read back already"):
        one.read_back((NOT,))
    with pytest.raises(NotNow, match="settled already"):
        one.tick("what", False)
    assert (one.points, one.rounds) == ((WHAT,), 0)


@pytest.mark.parametrize("sides", [("owner", "contractor"), ("contractor", "owner")])
def test_work_begins_with_the_second_signature_whoever_is_first(sides: tuple[Any, Any]) -> None:
    """F068: a second tap of the same side is not the other side's, and does not move its hour."""
    one = contract("signing")
    assert one.sign(sides[0], NOW) is False
    assert one.sign(sides[0], NOW + timedelta(hours=1)) is False
    assert (one.stage, one.started) == ("signing", None)
    second = NOW + timedelta(hours=2)
    assert one.sign(sides[1], second) is True
    assert (one.stage, one.started, one.last_heard) == ("working", second, second)
    hours = {"owner": one.signed_owner, "contractor": one.signed_contractor}
    assert hours == {sides[0]: NOW, sides[1]: second}
    with pytest.raises(NotNow, match="nothing to agree to"):
        one.sign(sides[0], second)


# at work


VERBS: dict[str, tuple[Callable[[Contract], object], tuple[str, ...], str]] = {
    "amend": (lambda one: one.amend("v2"), ("reading_back", "signing", "working", "delivered"), ""),
    "wait_for_hand_over": (
        lambda one: one.wait_for_hand_over("access", NOW),
        ("reading_back", "signing", "working"),
        "",
    ),
    "deliver": (Contract.deliver, ("working", "delivered"), "delivered"),
    "back_to_work": (Contract.back_to_work, ("delivered",), "working"),
    "accept": (Contract.accept, ("delivered",), "accepted"),
    "close": (Contract.close, ("accepted", "closed"), "closed"),
    "end": (Contract.end, ("reading_back", "signing", "working", "delivered"), "ended"),
}


@pytest.mark.parametrize("stage", STAGES)
@pytest.mark.parametrize("verb", VERBS)
def test_every_verb_from_every_stage(verb: str, stage: str) -> None:
    act, allowed, to = VERBS[verb]
    one = contract(stage)
    if stage in allowed:
        act(one)
        assert one.stage == (to or stage)
        assert one.version_id == ("v2" if verb == "amend" else "v1")
        return
    with pytest.raises(NotNow):
        act(one)
    assert (one.stage, one.version_id, one.owner_owes) == (stage, "v1", "")


def test_what_the_owner_owes_is_counted_in_full_days_from_the_first_asking() -> None:
    """C37: a second thing owed does not restart the clock, and the days are rounded down."""
    one = contract("working")
    one.wait_for_hand_over("access to the sheet", NOW)
    one.wait_for_hand_over("photos", NOW + timedelta(days=1))
    assert (one.owner_owes, one.owed_since) == ("photos", NOW)
    assert one.hand_over(NOW + timedelta(days=2, hours=23)) == 2
    assert (one.owner_owes, one.owed_since) == ("", None)
    with pytest.raises(NotNow, match="Nothing is owed"):
        one.hand_over(NOW)


def test_a_clock_that_jumps_back_moves_no_date_forward() -> None:
    """X35: what was owed "until before it was asked" took no days."""
    one = contract("working")
    one.wait_for_hand_over("access", NOW)
    assert one.hand_over(NOW - timedelta(days=3)) == 0


def test_the_last_word_of_the_contractor_is_kept() -> None:
    one = contract("working")
    one.heard(NOW)
    one.heard(NOW + timedelta(hours=3))
    assert one.last_heard == NOW + timedelta(hours=3)


def test_silence_counts_from_the_ping_or_from_what_stopped_its_clock() -> None:
    one = CheckIn(id="p", contract="c", milestone="m", at=NOW)
    assert (one.open, one.clock) == (True, NOW)
    one.since = NOW + timedelta(hours=5)
    assert one.clock == NOW + timedelta(hours=5)
    one.answer("at_risk", "power cut", NOW + timedelta(hours=6))
    assert (one.open, one.report, one.note, one.answered) == (False, "at_risk", "power cut", NOW + timedelta(hours=6))


def test_every_step_of_the_silence_has_cards_of_its_own() -> None:
    """So that a late answer settles every card that ever asked, and every one that told the owner."""
    check_in = CheckIn(id="p", contract="c", milestone="m", at=NOW, silence=2)
    assert (check_in.card, check_in.silence_card) == ("checkin:p:2", "silence:p:2")
    assert check_in.cards == tuple(f"checkin:p:{step}" for step in range(5))
    assert check_in.silence_cards == tuple(f"silence:p:{step}" for step in range(5))


# a change of the cut-off


LATER = Wall(CUTOFF.local + timedelta(days=3), CUTOFF.zone)
SOONER = Wall(CUTOFF.local + timedelta(days=1), CUTOFF.zone)


def slip() -> Slip:
    return Slip(id="s", contract="c", by="k", wall=LATER, reason="fever", at=NOW)


@pytest.mark.parametrize(("agreed", "state"), [(True, "agreed"), (False, "kept")])
def test_a_request_for_another_day_is_decided_once(agreed: bool, state: str) -> None:
    """F075: the first decision stands; a counter-offer after it comes too late."""
    one = slip()
    one.decide(agreed)
    assert (one.state, one.agreed_on) == (state, LATER)
    with pytest.raises(NotNow, match="answered already"):
        one.decide(not agreed)
    with pytest.raises(NotNow, match="answered already"):
        one.offer(SOONER)
    with pytest.raises(NotNow, match="nothing offered"):
        one.answer(True)
    assert (one.state, one.offered) == (state, None)


@pytest.mark.parametrize(("taken", "state"), [(True, "agreed"), (False, "kept")])
def test_a_counter_offer_needs_the_contractors_word(taken: bool, state: str) -> None:
    one = slip()
    with pytest.raises(NotNow, match="nothing offered"):
        one.answer(taken)
    one.offer(SOONER)
    assert (one.state, one.agreed_on) == ("offered", SOONER)
    with pytest.raises(NotNow, match="answered already"):
        one.decide(True)
    one.answer(taken)
    assert one.state == state


# the engagement


def engagement() -> Engagement:
    applied = Applied(
        times=Times("Asia/Manila", blocked=(Days(date(2026, 12, 10), date(2026, 12, 11)),)),
        pitch="Hello",
        samples=(Sample("a.pdf"),),
        notes="mine",
        evidence=(),
    )
    return Engagement(
        contract=contract("working"),
        project=Project(id="j", owner="o", title="Texts", at=NOW, since=NOW),
        brief_version=version_of(brief(), id="v1", project="j", number=1, at=NOW),
        application=Application(
            id="a", ad="x", project="j", person="k", platform="discord", account="D1", name="Ana", at=NOW,
            stage="hired", applied=applied,
        ),
        owner=Person(id="o", name="Olga", at=NOW, zone="Europe/Berlin"),
        contractor=Person(id="k", name="ana_93", at=NOW, zone="UTC"),
    )  # fmt: skip


def test_an_engagement_speaks_of_the_contractor_as_they_applied() -> None:
    """C32: both zones by name, the owner's first; the applicant's stated zone, not their platform's."""
    one = engagement()
    assert (one.id, one.they, one.zone, one.zones) == ("c", "Ana", "Asia/Manila", ("Europe/Berlin", "Asia/Manila"))
    assert one.cutoff == CUTOFF
    assert one.blocked == (Days(date(2026, 12, 10), date(2026, 12, 11)),)
    one.owner.zone = "Asia/Manila"
    assert one.zones == ("Asia/Manila",), "one zone is told once"


def test_each_side_of_an_engagement_has_its_name_and_zone() -> None:
    hired = engagement()
    assert hired.platform == "discord"
    assert (hired.name_of("owner"), hired.zone_of("owner")) == ("Olga", "Europe/Berlin")
    assert (hired.name_of("contractor"), hired.zone_of("contractor")) == ("Ana", "Asia/Manila")


def test_each_side_signs_for_itself() -> None:
    signing = contract("signing")
    signing.sign("owner", NOW)
    assert (signing.signed("owner"), signing.signed("contractor")) == (NOW, None)


def test_somebody_who_named_no_blocked_days_has_none() -> None:
    one = engagement()
    assert one.application.applied is not None
    one.application.applied = replace(one.application.applied, times=Times("Asia/Manila"))
    assert one.blocked == ()
    one.application.applied = None
    assert (one.blocked, one.zone) == ((), "UTC")


def test_only_the_two_sides_have_a_say_and_each_only_its_own() -> None:
    """X56: a stranger to the contract, and one side speaking as the other."""
    one = engagement()
    assert (one.side("o"), one.side("k")) == ("owner", "contractor")
    one.only("owner", "o")
    one.only("contractor", "k")
    for side, person in (("owner", "k"), ("contractor", "o"), ("owner", "x"), ("contractor", "")):
        with pytest.raises(NotAllowed):
            one.only(side, person)  # type: ignore[arg-type]


def test_an_engagement_is_loaded_with_the_version_in_force_and_its_talks() -> None:
    database = Database("sqlite://")
    mapped().create_all(database.engine)
    known = engagement()
    known.contract.amend("v2")
    later = version_of(brief().moved(LATER), id="v2", project="j", number=2, at=NOW)

    def keep(session: Any) -> None:
        unit = SqlUnit(session)
        for one in (
            known.contract,
            known.project,
            known.brief_version,
            later,
            known.application,
            known.owner,
            known.contractor,
            CheckIn(id="p1", contract="c", milestone="m", at=NOW),
            CheckIn(id="p2", contract="another", milestone="m", at=NOW),
        ):
            unit.add(one)

    database.transaction(keep)
    found = database.transaction(lambda session: engagement_of(SqlUnit(session), "c"))
    assert (found.cutoff, found.they, found.owner.name) == (LATER, "Ana", "Olga")
    assert database.transaction(lambda session: talks_about_work(SqlUnit(session), "c")) == [
        ("slip", "c"),
        ("stop", "c"),
        ("message", "c"),
        ("proposal", "c"),
        ("away", "c"),
        ("trouble", "p1"),
    ]
    with pytest.raises(Unknown):
        database.transaction(lambda session: engagement_of(SqlUnit(session), "forged"))
    database.close()
