"""The guards of a delivery, its verdicts, and a difference about one: no fix without a criterion, no end alone."""

from datetime import UTC, datetime
from typing import Any

import pytest

from bot.engine.guards import NotNow
from bot.lifecycle.settlement.model import Delivery, Difference, SelfCheck, Verdict
from bot.lifecycle.settlement.model.self_checks import self_check
from bot.lifecycle.settlement.model.verdicts import verdicts

NOW = datetime(2026, 12, 18, 9, tzinfo=UTC)
PASS, FIX, AS_IS = Verdict("pass"), Verdict("fix", "too long"), Verdict("as_is")
CRITERIA = ("C1", "C2")


def delivery(state: Any = "open", **rest: Any) -> Delivery:
    return Delivery(
        id="d", contract="c", version_id="v", at=NOW, checks=tuple(SelfCheck(one, True) for one in CRITERIA),
        artefacts=(), review_until=NOW, state=state, **rest,
    )  # fmt: skip


def fixing() -> Delivery:
    one = delivery()
    for criterion in CRITERIA:
        one.judge(criterion, FIX)
    one.ask_for_fixes(2)
    return one


def test_a_verdict_may_be_changed_until_the_delivery_is_settled() -> None:
    one = delivery()
    one.judge("C1", FIX)
    assert (one.complete, one.fixes) == (False, ("C1",))
    one.judge("C1", PASS)
    one.judge("C2", AS_IS)
    assert (one.complete, one.fixes) == (True, ())
    one.accept()
    assert one.state == "accepted"
    with pytest.raises(NotNow, match="settled already"):
        one.judge("C1", FIX)
    assert one.verdicts == {"C1": PASS, "C2": AS_IS}


@pytest.mark.parametrize("state", ["fixing", "accepted", "replaced"])
def test_a_settled_delivery_takes_no_verdict(state: str) -> None:
    with pytest.raises(NotNow, match="settled already"):
        delivery(state).judge("C1", PASS)


def test_a_verdict_names_a_criterion_of_the_signed_version() -> None:
    """F083: what no criterion names is a change, never a defect."""
    one = delivery()
    with pytest.raises(NotNow, match="C3 is not a criterion"):
        one.judge("C3", FIX)
    assert one.verdicts == {}


@pytest.mark.parametrize(
    ("given", "why"),
    [({}, "no verdict yet"), ({"C1": PASS}, "no verdict yet"), ({"C1": PASS, "C2": FIX}, "still ask for a fix")],
)
def test_nothing_is_accepted_with_a_criterion_open(given: dict[str, Verdict], why: str) -> None:
    one = delivery(verdicts=given)
    with pytest.raises(NotNow, match=why):
        one.accept()
    assert one.state == "open"


@pytest.mark.parametrize("state", ["accepted", "replaced"])
def test_a_delivery_is_accepted_once_and_not_after_a_newer_one(state: str) -> None:
    one = delivery(verdicts={"C1": PASS, "C2": PASS})
    one.replaced()
    assert one.state == "replaced"
    one.state = state  # type: ignore[assignment]
    with pytest.raises(NotNow, match="settled already"):
        one.accept()


def test_fixes_are_asked_for_only_if_there_are_any_and_only_as_often_as_agreed() -> None:
    """F084: rounds are agreed and counted."""
    clean = delivery(verdicts={"C1": PASS})
    with pytest.raises(NotNow, match="No criterion is marked Fix"):
        clean.ask_for_fixes(2)
    worn = delivery(verdicts={"C1": FIX}, round=2)
    with pytest.raises(NotNow, match="2 agreed rounds of fixes are used up"):
        worn.ask_for_fixes(2)
    assert (clean.state, worn.state) == ("open", "open")
    last = delivery(verdicts={"C1": FIX}, round=1)
    last.ask_for_fixes(2)
    assert last.state == "fixing"


def test_giving_way_ends_the_fixing_with_the_last_fix() -> None:
    one = fixing()
    assert one.give_way("C1", "agreed to leave it") is False
    assert (one.state, one.fixes) == ("fixing", ("C2",))
    with pytest.raises(NotNow, match="C1 is not being fixed"):
        one.give_way("C1", "again")
    assert one.give_way("C2", "this too") is True
    assert (one.state, one.verdicts["C1"]) == ("open", Verdict("as_is", "agreed to leave it"))
    with pytest.raises(NotNow, match="C2 is not being fixed"):
        one.give_way("C2", "again")
    one.accept()


def test_what_the_round_before_settled_stays_settled_if_both_still_say_so() -> None:
    """F084: only the fixes come back, and what its maker no longer calls met; a new verdict outweighs an old one."""
    first = delivery(verdicts={"C1": PASS, "C2": FIX})
    again = delivery(round=1)
    again.carry(first)
    assert again.verdicts == {"C1": PASS}
    doubted = delivery(round=1)
    doubted.checks = (SelfCheck("C1", False, "one is too long now"), SelfCheck("C2", True))
    doubted.carry(first)
    assert doubted.verdicts == {}
    judged = delivery(round=1, verdicts={"C1": AS_IS})
    judged.carry(first)
    assert judged.verdicts == {"C1": AS_IS}


def test_a_wish_is_kept_once() -> None:
    """C39: a wish that no criterion names waits apart from the verdicts."""
    one = delivery()
    one.wish("add emojis", "add a logo")
    one.wish("add emojis")
    assert (one.extras, one.fixes) == (("add emojis", "add a logo"), ())


def difference() -> Difference:
    return Difference(
        id="x", contract="c", delivery="d", criterion="C2", owner_note="too long", contractor_note="60 to 90", at=NOW,
        until=NOW,
    )  # fmt: skip


@pytest.mark.parametrize(("side", "what"), [("owner", "accept"), ("contractor", "fix")])
def test_each_side_may_give_way_alone(side: Any, what: Any) -> None:
    one = difference()
    assert one.propose(side, what) is True
    assert one.settled == what
    with pytest.raises(NotNow, match=f"settled: {what}"):
        one.propose(side, "part")


@pytest.mark.parametrize(("side", "what"), [("owner", "fix"), ("contractor", "accept"), ("owner", "part")])
def test_nobody_settles_it_for_the_other(side: Any, what: Any) -> None:
    """F087: the owner cannot decree a fix, nor the contractor an acceptance."""
    one = difference()
    assert one.propose(side, what) is False
    assert one.settled == ""


def test_two_equal_proposals_end_it_and_a_changed_one_counts() -> None:
    one = difference()
    assert one.propose("owner", "reword") is False
    assert one.propose("contractor", "third") is False
    assert (one.by_owner, one.by_contractor) == ("reword", "third")
    assert one.propose("contractor", "reword") is True
    assert one.settled == "reword"


def test_a_criterion_that_is_unclear_or_not_ours_is_left_open() -> None:
    """Nothing is guessed: "C2 maybe" is no answer to C2, and there is no C7 in the signed version."""
    read = self_check("C1 y, C2 maybe, C7 y", CRITERIA)
    assert read.checks == (SelfCheck("C1", True),)
    assert read.missing == ("C2",)
    found = verdicts("C2 maybe, C7 fix", CRITERIA)
    assert found.verdicts == ()


@pytest.mark.parametrize("text", ["perhaps\nyes", "one is longer\nthe other is fine"])
def test_a_line_for_each_criterion_counts_only_if_every_line_is_clear(text: str) -> None:
    assert self_check(text, CRITERIA).checks == ()
    clear = self_check("yes\nno: too long", CRITERIA).checks
    assert clear == (SelfCheck("C1", True), SelfCheck("C2", False, "too long"))
