"""What an action can learn from its turn: who acts, by which kind of event, and for whom it writes."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from sqlalchemy.orm import Session

from bot.engine.context import Turn
from bot.engine.effects import Record, Tell
from bot.engine.events import Pressed, Profile
from bot.engine.guards import NotAllowed
from bot.engine.messages import say
from tests.support.single_turns import ANN, DM, NOW, TIMER, Turning, run, said, session, turning, written
from tests.support.toy_registry import Gone, Toy

__all__ = ["session", "turning"]


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


def test_a_sentence_is_written_for_its_reader(turning: Turning) -> None:
    """C32, F097: the reader's own zone and the other side's, each once."""
    turn = run(turning(said(profile=Profile("Ann", zone="Europe/Berlin"))))
    by_id = turn.reader(turn.person.id, "Asia/Manila")
    assert by_id == turn.reader(turn.person, "Asia/Manila")
    assert (by_id.name, by_id.zone, by_id.zones) == ("Ann", "Europe/Berlin", ("Asia/Manila", "Europe/Berlin"))
