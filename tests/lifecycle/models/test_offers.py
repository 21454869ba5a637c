"""An offer's life, wishes read from words, and the funnel's figures."""

from datetime import timedelta

import pytest

from bot.engine.guards import NotNow
from bot.lifecycle.applications.model import Application
from bot.lifecycle.interviews.kit import kit
from bot.lifecycle.interviews.model import Interview, StartWall
from bot.lifecycle.offers.answers import read_wish
from bot.lifecycle.offers.expiry import expiry, reminders
from bot.lifecycle.offers.funnel import funnel
from bot.lifecycle.offers.model import Offer
from tests.support.shortlisted_applicants import (
    START,
    brief,
)


def test_an_offer_is_open_three_days_but_not_beyond_the_timetables_date_unless_that_has_passed() -> None:
    assert expiry(START, 72, START + timedelta(days=10)) == START + timedelta(hours=72)
    assert expiry(START, 72, START + timedelta(days=2)) == START + timedelta(days=2)
    assert expiry(START, 72, START - timedelta(days=1)) == START + timedelta(hours=72)
    assert reminders(START, START + timedelta(hours=72)) == (START + timedelta(hours=48), START + timedelta(hours=66))


def test_an_offer_ends_once() -> None:
    offer = Offer(id="o", application="a", project="j", person="p", version_id="v", why="w", at=START, expires=START)
    with pytest.raises(NotNow):
        offer.accept(START)
    offer.send(START, START + timedelta(days=3))
    with pytest.raises(NotNow):
        offer.send(START, START)
    offer.decline(START)
    for again in (offer.accept, offer.expire, offer.withdraw, offer.decline):
        with pytest.raises(NotNow, match="has been declined"):
            again(START)
    with pytest.raises(NotNow):
        offer.present("v2")


def sent() -> Offer:
    made = Offer(id="o", application="a", project="j", person="p", version_id="v", why="w", at=START, expires=START)
    made.send(START, START + timedelta(days=3))
    return made


def test_an_acceptance_after_the_hour_is_too_late_and_leaves_the_offer_to_its_timer() -> None:
    """F058: at the instant itself it still counts."""
    offer = sent()
    with pytest.raises(NotNow, match="I have told the owner that you wanted it"):
        offer.accept(offer.expires + timedelta(seconds=1))
    assert (offer.state, offer.ended) == ("sent", None)
    offer.expire(offer.expires)
    with pytest.raises(NotNow, match="This offer has expired already"):
        offer.accept(START)
    in_time = sent()
    in_time.accept(in_time.expires)
    assert (in_time.state, in_time.ended) == ("accepted", in_time.expires)


def test_only_an_accepted_offer_falls_away_when_the_two_never_agree() -> None:
    offer = sent()
    later = START + timedelta(days=5)
    offer.fall_away(later)
    assert (offer.state, offer.ended) == ("sent", None)
    offer.accept(START)
    offer.fall_away(later)
    assert (offer.state, offer.ended) == ("withdrawn", later)
    with pytest.raises(NotNow, match="has been withdrawn already"):
        offer.decline(later)


def test_an_agreed_change_is_what_the_offer_stands_for() -> None:
    offer = sent()
    offer.present("v2")
    assert offer.version_id == "v2"
    offer.accept(START)
    with pytest.raises(NotNow, match="has been accepted"):
        offer.present("v3")
    assert offer.version_id == "v2"


@pytest.mark.parametrize(
    ("said", "wall"),
    [
        ("can the cut-off be Sat 19?", "2026-12-19T18:00"),
        ("deadline 21 Dec 12:00 please", "2026-12-21T12:00"),
        ("could I get 350 instead of 320", None),
        ("the cut-off on Fri 18 Dec 18:00 is fine", None),
        ("a shorter deadline would be nice", None),
        ("start on the 9th please", "2026-12-09T09:00"),
        ("Beginn am 9. Dezember wäre besser", "2026-12-09T09:00"),
        ("empezar el 9 de diciembre, por favor", "2026-12-09T09:00"),
        ("start a week later", None),
    ],
)
def test_a_wish_for_a_cutoff_is_read_in_the_cutoffs_zone(said: str, wall: str | None) -> None:
    wishes = read_wish(said, now=START, brief=brief())
    assert len(wishes) == 1
    day = wishes[0].day
    assert (day.local.isoformat(timespec="minutes") if day else None) == wall
    assert isinstance(wishes[0].wall, StartWall) == ("T09" in (wall or ""))
    assert wishes[0].text == said


def test_the_funnel_counts_rows_only() -> None:
    def one(id: str, stage: str, sent: bool) -> Application:
        return Application(
            id=id, ad="x", project="j", person=id, platform="discord", account=id, name=id, at=START,
            stage=stage, sent_at=START if sent else None, opened=sent,  # type: ignore[arg-type]
        )  # fmt: skip

    people = [one("a", "started", False), one("b", "sent", True), one("c", "not_chosen", True)]
    interview = Interview(
        id="i", application="b", project="j", person="b", questions=kit(brief()), thread="", at=START, due=START
    )
    counted = funnel(people, [interview], 0)
    assert (counted.started, counted.sent, counted.opened, counted.waiting) == (3, 2, 2, 1)
    assert (counted.interviewed, counted.answered) == (0, 0)
    interview.invite(START)
    assert funnel(people, [interview], 0).interviewed == 1


def test_an_offer_that_is_out_only_becomes_longer_and_a_draft_alone_gets_an_end() -> None:
    offer = Offer(id="o", application="a", project="j", person="p", version_id="v", why="w", at=START, expires=START)
    with pytest.raises(NotNow):
        offer.stay_open(START + timedelta(days=9))
    offer.end_at(START + timedelta(days=4))
    assert (offer.hours, offer.expires) == (0, START + timedelta(days=4))
    offer.send(START, START + timedelta(days=4))
    with pytest.raises(NotNow):
        offer.end_at(START + timedelta(days=5))
    with pytest.raises(NotNow):
        offer.stay_open(START + timedelta(days=4))
    assert offer.expires == START + timedelta(days=4)
    offer.stay_open(START + timedelta(days=5))
    assert offer.expires == START + timedelta(days=5)
