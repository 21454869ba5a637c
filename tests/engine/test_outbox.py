"""Which rows the effects of a turn become, and what becomes of words for people who cannot be reached (C1)."""

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.engine.dispatch import perform
from bot.engine.effects import Amend, AmendReply, Ask, Reply, Tell
from bot.engine.events import Pressed
from bot.engine.messages import say
from bot.engine.people import Identity, Person, Waiting
from bot.engine.places import Place
from bot.engine.talks import Talk
from bot.engine.work import ChangeReply
from storage.codec import UnreadableValue
from storage.tables.work import work
from tests.support.single_turns import ANN, DM, NOW, TIMER, Turning, run, said, session, turning, words, written

__all__ = ["session", "turning"]


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
