"""Strings that messages of earlier deployments carry are read as they were: interviews, offers, contracts."""

import pytest

from bot.engine.commands import Command, Unreadable
from bot.lifecycle.chapters import registry
from bot.lifecycle.contracts.agreeing.commands import (
    Agree,
    AskMeant,
    ClearInCall,
    MatchEveryPoint,
    MatchPoint,
    StopAgreeing,
)
from bot.lifecycle.contracts.commands import (
    BeginDelivery,
    BeginHandOver,
    BeginMessage,
    BeginQuestion,
    EndContract,
    HandOver,
)
from bot.lifecycle.contracts.working.commands import (
    BeginSlip,
    DecideSlip,
    KeepWaiting,
    PrepareRunnerUp,
    PressReport,
    StopWork,
)
from bot.lifecycle.interviews.commands import (
    AskMore,
    ChooseHire,
    EditLastAnswer,
    EditQuestions,
    MarkAnswer,
    OpenLine,
    SendInvitations,
    SendLine,
)
from bot.lifecycle.offers.commands import (
    AcceptOffer,
    BeginDecline,
    BeginNewRound,
    BeginOfferQuestion,
    CloseWithoutHire,
    ContinueRound,
    EditOffer,
    PickHire,
    SendOffer,
)
from bot.lifecycle.offers.wish_commands import (
    AgreeToWish,
    BeginWish,
    KeepOffer,
)
from bot.lifecycle.screening.commands import NobodyFits

ALL = registry()

OLDER: dict[str, Command] = {
    "kit.change?:j1": EditQuestions("j1"),
    "kit.send:j1": SendInvitations("j1"),
    "interview.edit:i1": EditLastAnswer("i1"),
    "mark:i1:W1.3": MarkAnswer("i1", "W1", "3"),
    "ask.more:i1:S2": AskMore("i1", "S2"),
    "line.send:n1": SendLine("n1"),
    "line.open:n1": OpenLine("n1"),
    "hire.compare:j1": ChooseHire("j1"),
    "hire.pick:a1": PickHire("a1"),
    "hire.nobody:j1": NobodyFits("j1"),
    "offer.send:o1": SendOffer("o1"),
    "offer.edit:o1": EditOffer("o1"),
    "offer.accept:o1": AcceptOffer("o1"),
    "offer.ask:o1": BeginOfferQuestion("o1"),
    "offer.change:o1": BeginWish("o1"),
    "offer.decline:o1": BeginDecline("o1"),
    "wish.agree:n1": AgreeToWish("n1"),
    "wish.keep:n1": KeepOffer("n1"),
    "round.again:j1": BeginNewRound("j1"),
    "round.close:j1": CloseWithoutHire("j1"),
    "round.back:j1": ContinueRound("j1"),
    "tick.yes:c1:2.what": MatchPoint("c1", 2, "what"),
    "tick.no:c1:1.due": AskMeant("c1", 1, "due"),
    "tick.all:c1:3": MatchEveryPoint("c1", 3),
    "tick.clear:c1": ClearInCall("c1"),
    "agree:c1:4": Agree("c1", 4),
    "agree.stop:c1": StopAgreeing("c1"),
    "agree.owes:c1": BeginHandOver("c1"),
    "agree.given:c1": HandOver("c1"),
    "owed:c1": HandOver("c1"),
    "checkin:ci1:on_track": PressReport("ci1", "on_track"),
    "checkin:ci1:tomorrow": PressReport("ci1", "tomorrow"),
    "silence.wait:ci1": KeepWaiting("ci1"),
    "silence.keep:c1": KeepWaiting("c1"),
    "silence.plan:c1": PrepareRunnerUp("c1"),
    "message:c1": BeginMessage("c1"),
    "slip:sl1:agree": DecideSlip("sl1", "agree"),
    "slip:sl1:one": DecideSlip("sl1", "one"),
    "slip:sl1:keep": DecideSlip("sl1", "keep"),
    "slip:sl1:take": DecideSlip("sl1", "take"),
    "slip:sl1:leave": DecideSlip("sl1", "leave"),
    "work.ask:c1": BeginQuestion("c1"),
    "work.slip:c1": BeginSlip("c1"),
    "work.stop:c1:yes": StopWork("c1", True),
    "work.stop:c1:no": StopWork("c1", False),
    "work.end:c1": EndContract("c1"),
    "deliver:c1": BeginDelivery("c1"),
}
"""By string: what it meant, with the one command that means it now."""


@pytest.mark.parametrize("older", OLDER)
def test_an_older_string_is_read_as_what_it_meant(older: str) -> None:
    assert ALL.read(older) == OLDER[older]
    assert type(OLDER[older]) in {**ALL.commands, **ALL.command_forms}, "somebody does it"


@pytest.mark.parametrize(
    "wrong",
    [
        "mark:i1:W1.5",
        "mark:i1:W1.0",
        "mark:i1:W1",
        "tick.yes:c1:x.what",
        "tick.yes:c1:1.who",
        "tick.all:c1:first",
        "agree:c1:",
        "checkin:ci1:perhaps",
        "slip:sl1:two",
        "work.stop:c1:maybe",
        "work.stop:c1",
    ],
)
def test_a_string_with_an_argument_that_never_was_is_refused(wrong: str) -> None:
    with pytest.raises(Unreadable):
        ALL.read(wrong)
