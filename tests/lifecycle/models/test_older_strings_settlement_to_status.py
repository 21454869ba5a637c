"""What the buttons and forms of earlier messages carry is still read, in the later chapters and beside them."""

import pytest

from bot.engine.commands import Command, Unreadable, short
from bot.lifecycle.applications.commands import ShowStatus
from bot.lifecycle.chapters import registry
from bot.lifecycle.contracts.commands import BeginDelivery
from bot.lifecycle.privacy.commands import EraseMe, ForgetConversation, KeepMe
from bot.lifecycle.screening.commands import DeleteMyData
from bot.lifecycle.settlement.commands import (
    AcceptDelivery,
    AnswerPaid,
    AskExtra,
    BeginDifference,
    CloseAccepted,
    DropExtra,
    EndTimeBox,
    FixCriterion,
    Judge,
    PassTheRest,
    Propose,
    RemindReview,
    SendFixes,
    ShowRecord,
    TakeFixes,
)
from bot.lifecycle.status.commands import DropKept, PassKeptOn, SendDigest, StartKeptJob

ALL = registry()
PRESSED: list[tuple[str, Command]] = [
    ("deliver:c1", BeginDelivery("c1")),
    ("verdict:d1:C1.pass", Judge("d1", "C1", "pass")),
    ("verdict:d1:C2.as_is", Judge("d1", "C2", "as_is")),
    ("verdict.fix?:d1:C2", FixCriterion("d1", "C2")),
    ("verdict.rest:d1", PassTheRest("d1")),
    ("extra.drop:d1:0", DropExtra("d1", 0)),
    ("extra.ask:d1:2", AskExtra("d1", 2)),
    ("fixes:d1", SendFixes("d1")),
    ("fixes.ok:d1", TakeFixes("d1")),
    ("accept:d1", AcceptDelivery("d1")),
    ("differ:d1", BeginDifference("d1")),
    ("propose:df1:fix", Propose("df1", "fix")),
    ("propose:df1:third", Propose("df1", "third")),
    ("paid:c1:yes", AnswerPaid("c1", True)),
    ("paid:c1:no", AnswerPaid("c1", False)),
    ("record:j1", ShowRecord("j1")),
    ("erase:p1", EraseMe("p1")),
    ("erase.not:p1", KeepMe("p1")),
    ("newjob", StartKeptJob()),
    ("newjob.tell:c1", PassKeptOn("c1")),
    ("newjob.not", DropKept()),
    ("word.status", ShowStatus()),
    ("word.delete", DeleteMyData()),
]
"""Each string that a message of before commands were types may carry, with what it means."""


@pytest.mark.parametrize(("older", "command"), PRESSED)
def test_the_string_of_an_earlier_message_means_the_same_and_is_written_so_today(older: str, command: Command) -> None:
    assert ALL.read(older) == command
    assert short(command) == older


@pytest.mark.parametrize(
    "older", ["extra.drop:d1:", "extra.ask:d1:x", "propose:df1:none", "verdict:d1:C1.great", "paid:c1:"]
)
def test_an_argument_that_never_was_one_of_ours_is_refused(older: str) -> None:
    with pytest.raises(Unreadable):
        ALL.read(older)


REMINDERS: list[tuple[str, Command]] = [
    (
        "review.remind:d1:2 days.2026-12-23T17:00:00.5+00:00",
        RemindReview("d1", "2 days", "2026-12-23T17:00:00.5+00:00"),
    ),
    ("difference:df1", EndTimeBox("df1")),
    ("difference:df1:yes", EndTimeBox("df1", postponed=True)),
    ("close:c1", CloseAccepted("c1")),
    ("erased:p1", ForgetConversation("p1")),
    ("digest:p1:2026-12-09", SendDigest("p1", "2026-12-09")),
    ("digest:p1:2026-12-09.2", SendDigest("p1", "2026-12-09", 2)),
]


@pytest.mark.parametrize(("spelled", "command"), REMINDERS)
def test_a_reminder_is_named_by_what_it_carries(spelled: str, command: Command) -> None:
    """Its key is made of this, so two reminders are one only if they ask for the same about the same; and nobody can
    press one (X56)."""
    assert short(command) == spelled
    with pytest.raises(Unreadable):
        ALL.read(spelled)
