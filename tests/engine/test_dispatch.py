"""A turn meets whoever acts, knows who has left, and does what its effects say."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Any

import pytest
from sqlalchemy.orm import Session

from bot.engine.context import Turn
from bot.engine.dispatch import perform
from bot.engine.effects import Announce, Effect, EndTalks, Tell
from bot.engine.events import Account, Address, Happened, Left, Profile, Said
from bot.engine.messages import say
from bot.engine.people import Identity, Person, Waiting
from bot.engine.questions import asks, choice
from bot.engine.registry import Organisation
from bot.engine.talks import Talk
from storage.unit import SqlUnit
from tests.support.single_turns import ANN, DM, NOW, TIMER, Turning, run, said, session, turning, words, written
from tests.support.toy_registry import SIZES, Ordered, Toy

__all__ = ["session", "turning"]


def test_a_stranger_who_left_is_not_met_and_not_written_to(turning: Turning, session: Session) -> None:
    """C7: nobody is written to who has not pressed or typed anything; C49: Slack tells of anybody's account."""
    assert run(turning(Left(who=ANN, where=DM, at=NOW, profile=Profile("Ann")))).who is None
    assert session.query(Person).all() == []
    assert written(session) == []


def test_whoever_left_is_written_to_no_more_and_that_is_told_once(turning: Turning, session: Session) -> None:
    """C49: what is said to a deactivated account waits, and a second word about it tells nobody again."""
    run(turning(said()))
    left = Left(who=ANN, where=DM, at=NOW)
    for _ in range(2):
        run(turning(left))
    assert session.get_one(Identity, str(ANN)).unreachable == "deactivated"
    history = [(what, detail["why"]) for _, _, what, detail in SqlUnit(session).history("x")]
    assert history == [("unreachable", "deactivated")]
    sent = len(written(session))
    perform(turning(TIMER), [Tell(person="p1", message=say("are you there?"))])
    assert len(written(session)) == sent
    assert [one.message for one in session.query(Waiting)] == [say("are you there?")]
    run(turning(said()))
    assert session.get_one(Identity, str(ANN)).unreachable == ""
    assert session.query(Waiting).all() == []


def test_a_name_in_discord_does_not_rename_a_member_of_the_house(turning: Turning, session: Session) -> None:
    """One person with two accounts: the workspace's name is theirs, and a zone they stated themselves."""
    run(turning(said(profile=Profile("Ann Lee", zone="Europe/Berlin", kind="member"))))
    person = session.get_one(Person, "p1")
    assert (person.member, person.zone, person.zone_source) == (True, "Europe/Berlin", "platform")
    session.add(Identity(id="discord:D1", person="p1", platform="discord", account="D1", at=NOW))
    there = Account("discord", "D1")
    run(turning(said(who=there, where=Address("discord", "", "d1"), profile=Profile("xX_ann_Xx"))))
    assert (person.name, person.last_on) == ("Ann Lee", "discord")
    person.zone, person.zone_source = "Asia/Tokyo", "stated"
    run(turning(said(profile=Profile("Ann Smith", zone="Europe/Paris"))))
    assert (person.name, person.zone) == ("Ann Smith", "Asia/Tokyo"), "a stated zone outlives a platform's hint"


@pytest.mark.parametrize("named", ["slack:SAnn", "SAnn"])
def test_an_admin_of_the_settings_has_the_right_once(named: str, turning: Turning) -> None:
    registry = replace(Toy().registry(), organisation=Organisation(admins=(named,)))
    run(turning(said(), registry=registry))
    assert run(turning(said(), registry=registry)).person.rights == ("admin",)
    other = run(turning(said(who=Account("slack", "SEve"), profile=Profile("Eve")), registry=registry))
    assert other.person.rights == ()


def test_an_echo_that_nobody_took_up_is_said_by_itself(turning: Turning, session: Session) -> None:
    """C6: "I was away" must not be lost because the words needed no answer."""
    run(turning(said("mark 1", missed=True)))
    assert words(session) == ["I was away, nothing is lost."]


def test_an_echo_is_for_whoever_acts(turning: Turning, session: Session) -> None:
    """What is told to somebody else in the same turn does not begin with it."""
    other = run(turning(said(who=Account("slack", "SBob"), profile=Profile("Bob")))).person

    def unknown(turn: Turn, event: Said) -> Iterator[Any]:
        yield Tell(person=other.id, message=say("Ann is back."))
        yield Tell(person=turn.person.id, message=say("Hello."))

    run(turning(said("hello", missed=True), registry=replace(Toy().registry(), unknown=unknown)))
    assert words(session) == ["Ann is back.", "I was away, nothing is lost.\n\nHello."]


@pytest.mark.parametrize(("outcome", "left"), [(("Declined.",), []), ((), ["Small", "Large"])])
def test_the_end_of_a_talk_takes_its_buttons_away_unless_somebody_else_does(
    outcome: tuple[str, ...], left: list[str], turning: Turning, session: Session
) -> None:
    """PRODUCT 5.1 rule 14; nothing more is said unless there is something to say."""

    async def flow(facts: object, known: object) -> Ordered:
        return Ordered("a", (await choice("size", asks("Which size?"), SIZES),))

    turn = run(turning(said("begin order a"), registry=Toy(order=flow).registry()))
    before = len(written(session))
    perform(turn, [EndTalks(flow="order", subject="a", outcome=outcome)])
    shown = written(session)
    assert [one.state for one in turn.unit.find(Talk)] == ["closed"]
    assert len(shown) == before
    assert [one.label for one in shown[-1].message.buttons] == left


@dataclass(frozen=True, slots=True)
class Closed:
    """An event as a chapter announces it."""

    ad: str


def test_what_is_announced_reaches_every_listener_in_order_and_nobody_else(turning: Turning, session: Session) -> None:
    def answers(first: str) -> Callable[[Turn, Closed], Iterator[Effect]]:
        def listen(turn: Turn, event: Closed) -> Iterator[Effect]:
            yield Tell(person=turn.person.id, message=say(f"{first} {event.ad}"))

        return listen

    run(turning(said()))
    listeners = {Closed: (answers("one"), answers("two")), str: (answers("none"),)}
    turn = turning(said(), registry=replace(Toy().registry(), listeners=listeners))
    turn.who = session.get_one(Person, "p1")
    before = len(words(session))
    perform(turn, [Announce(event=Closed("x"))])
    assert words(session)[before:] == ["one x", "two x"]


def test_what_happened_without_saying_what_causes_nothing(turning: Turning, session: Session) -> None:
    assert run(turning(Happened(at=NOW))).replies == []
    assert written(session) == []
