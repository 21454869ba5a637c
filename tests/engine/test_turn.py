"""One turn at a time, without a worker: who acts, what a refusal takes back, and which rows its effects become."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.engine import dispatch
from bot.engine.context import Turn
from bot.engine.dispatch import perform
from bot.engine.effects import Amend, AmendReply, Ask, EndTalks, Record, Reply, Tell
from bot.engine.events import Account, Address, CameDue, Left, Pressed, Profile, Said
from bot.engine.guards import NotAllowed
from bot.engine.messages import say
from bot.engine.people import Identity, Person, Waiting
from bot.engine.places import Place
from bot.engine.questions import asks, choice
from bot.engine.registry import Organisation, Registry
from bot.engine.talks import Talk
from bot.engine.work import ChangeReply
from storage.codec import UnreadableValue
from storage.database import Database
from storage.tables import mapped
from storage.tables.work import work
from storage.unit import SqlUnit
from tests.support.recording_platform import CountingIds
from tests.support.toy_registry import SIZES, Gone, Ordered, Toy

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
ANN = Account("slack", "SAnn")
DM = Address("slack", "T1", "dm-SAnn")
TIMER = CameDue(at=NOW, command=Gone("x"))


@pytest.fixture
def session() -> Iterator[Session]:
    database = Database("sqlite://")
    mapped().create_all(database.engine)
    with Session(database.engine, expire_on_commit=False) as made:
        yield made
    database.close()


Turning = Callable[..., Turn]


@pytest.fixture
def turning(session: Session) -> Turning:
    ids = CountingIds()

    def make(event: Any, *, live: bool = False, registry: Registry | None = None) -> Turn:
        return Turn(SqlUnit(session), registry or Toy().registry(), NOW, ids, event, live=live)

    return make


def said(text: str = "mark 1", **rest: Any) -> Said:
    given = {"who": ANN, "where": DM, "at": NOW, "direct": True, "message": "1", "profile": Profile("Ann"), **rest}
    return Said(text=text, **given)


def run(turn: Turn) -> Turn:
    dispatch.run(turn)
    turn.unit.session.flush()  # type: ignore[attr-defined]
    return turn


def written(session: Session) -> list[Any]:
    session.flush()
    return list(session.execute(select(work.c.body).order_by(work.c.id)).scalars())


def words(session: Session) -> list[str]:
    return ["".join(map(str, one.message.text)) for one in written(session)]


# who


def test_a_timer_that_needs_a_person_is_refused_and_leaves_nothing(turning: Turning, session: Session) -> None:
    """Nobody acts in a timer: what it wrote before is taken back, and there is nobody to tell."""

    def look(turn: Turn, command: Gone) -> Iterator[Any]:
        yield Record(project="x", what="looked")
        yield Tell(person=turn.person.id, message=say("you"))

    turn = run(turning(TIMER, registry=replace(Toy().registry(), commands={Gone: look})))
    assert turn.unit.history("x") == []
    assert (written(session), turn.replies) == ([], [])
    with pytest.raises(NotAllowed):
        _ = turn.person


def test_an_action_can_tell_where_its_event_came_from(turning: Turning) -> None:
    typed = run(turning(said()))
    pressed = run(turning(Pressed(who=ANN, where=DM, at=NOW, action="decide:x")))
    timer = run(turning(TIMER))
    assert [one.event_is_direct for one in (typed, pressed, timer)] == [True, False, False]
    assert [one.here for one in (typed, timer)] == ["slack", None]


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


def test_a_sentence_is_written_for_its_reader(turning: Turning) -> None:
    """C32, F097: the reader's own zone and the other side's, each once."""
    turn = run(turning(said(profile=Profile("Ann", zone="Europe/Berlin"))))
    by_id = turn.reader(turn.person.id, "Asia/Manila")
    assert by_id == turn.reader(turn.person, "Asia/Manila")
    assert (by_id.name, by_id.zone, by_id.zones) == ("Ann", "Europe/Berlin", ("Asia/Manila", "Europe/Berlin"))


# what its effects become


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


def test_a_reply_that_stands_somewhere_is_changed_where_it_stands(turning: Turning, session: Session) -> None:
    """C1: the note "I sent you a message" when the message was refused."""
    perform(turning(TIMER), [AmendReply(platform="discord", card="note", message=say("I could not."))])
    assert written(session) == [ChangeReply(platform="discord", card="note", message=say("I could not."))]
    assert session.execute(select(work.c.lane, work.c.platform)).one() == ("", "discord")


def test_somebody_without_an_account_is_neither_told_nor_asked(turning: Turning, session: Session) -> None:
    """A person whose accounts were deleted (C30): the turn goes on for everybody else."""
    session.add(Person(id="gone", name="", at=NOW))
    turn = turning(TIMER)
    perform(turn, [Tell(person="gone", message=say("x")), Ask(person="gone", flow="order", subject="a")])
    assert (written(session), turn.unit.find(Talk)) == ([], [])


def test_a_person_is_told_where_it_was_asked_for_else_where_they_last_were_else_anywhere(
    turning: Turning, session: Session
) -> None:
    session.add(Person(id="p", name="Ann", at=NOW, last_on="discord"))
    for platform in ("slack", "discord"):
        session.add(Identity(id=f"{platform}:1", person="p", platform=platform, account="1", at=NOW))  # type: ignore[arg-type]
    session.add(Person(id="q", name="Bob", at=NOW, last_on="slack"))
    session.add(Identity(id="discord:2", person="q", platform="discord", account="2", at=NOW))
    turn = turning(TIMER)
    perform(
        turn,
        [
            Tell(person="p", message=say("a"), on="slack"),
            Tell(person="p", message=say("b")),
            Tell(person="q", message=say("c")),
            Tell(person="q", message=say("d"), on="slack"),
        ],
    )
    assert [one.place for one in written(session)] == ["dm:slack:1", "dm:discord:1", "dm:discord:2", "dm:discord:2"]
    opened = {one.id: (one.subject, one.person, one.address) for one in turn.unit.find(Place)}
    assert opened == {
        "dm:slack:1": ("1", "p", None),
        "dm:discord:1": ("1", "p", None),
        "dm:discord:2": ("2", "q", None),
    }, "each direct conversation once, to be opened by the first message"


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


# people who cannot be reached (C1)


def unreachable(session: Session) -> Waiting:
    session.add(Person(id="p", name="Ann", at=NOW))
    session.add(Identity(id=str(ANN), person="p", platform="slack", account="SAnn", at=NOW, unreachable="dm_closed"))
    kept = Waiting(id="w", person="p", platform="slack", at=NOW, message=say("first"), card="card")
    session.add(kept)
    session.flush()
    return kept


def test_what_waits_for_a_press_is_amended_too(turning: Turning, session: Session) -> None:
    kept = unreachable(session)
    perform(turning(TIMER), [Amend(card="card", message=say("second"))])
    assert kept.message == say("second")
    press = Pressed(who=ANN, where=DM, at=NOW, action="decide:x")
    assert run(turning(press, live=True)).replies[0] == Reply(message=say("second"))
    assert session.get(Waiting, "w") is None


@pytest.mark.parametrize("direct", [False, True])
def test_a_kept_message_that_cannot_be_read_any_more_stops_nothing(
    direct: bool, turning: Turning, session: Session
) -> None:
    """X43: written by an older version; it is put away, and the press or the word is handled."""
    unreachable(session).message = UnreadableValue({"$": "Gone"})
    event = said("status") if direct else Pressed(who=ANN, where=DM, at=NOW, action="decide:x")
    turn = run(turning(event, live=not direct))
    assert session.get(Waiting, "w") is None
    heard = words(session) if direct else [one.message for one in turn.replies if isinstance(one, Reply)]
    assert heard == (["all is well"] if direct else [say("Deciding x."), say("Noted.")])
    assert session.get_one(Identity, str(ANN)).unreachable == ("" if direct else "dm_closed")
