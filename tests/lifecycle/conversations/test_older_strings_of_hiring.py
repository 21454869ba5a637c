"""What older messages carry, from the brief to screening: each string of theirs still means what it meant."""

from pathlib import Path

import pytest

from bot.engine.commands import Command, Unreadable, short
from bot.lifecycle.ads.commands import (
    Apply,
    BeginInquiry,
    BeginReply,
    ChooseChannels,
    ChooseOnlyChannel,
    CloseDueAd,
    DraftAd,
    NextInstruction,
    OfferChannels,
    Publish,
    RetryPosting,
    SkipPosting,
    TellNextRound,
    TextForAdmin,
    WantNextRound,
)
from bot.lifecycle.applications.commands import (
    ApplyHere,
    AskWithdraw,
    EditApplication,
    GotNothing,
    MayContact,
    NudgeBeforeEnd,
    NudgeDraft,
    Review,
    ShowStatus,
    TryAgain,
    ViewApplication,
    Withdraw,
)
from bot.lifecycle.brief.commands import ReopenBrief
from bot.lifecycle.brief.model import Pay
from bot.lifecycle.chapters import registry
from bot.lifecycle.screening.commands import (
    AskForSample,
    BeginInterviews,
    ConfirmNotTheMarked,
    DeleteMyData,
    LookAgain,
    Maybe,
    NobodyFits,
    NotChosen,
    NotTheMarked,
    ReviewMaybes,
    Shortlist,
    ShowMarked,
    ShowReasons,
    StopWaitingForSample,
    TellNotChosen,
    TellRoundEnded,
    UndoDecision,
)
from bot.reading.values import Money
from storage.codec import decode, encode
from tests.support.owner_and_applicants import owner_and_applicants

ALL = registry()
OLDER: dict[str, Command] = {
    "brief.reopen:j1": ReopenBrief("j1"),
    "ad.preview:j1": DraftAd("j1"),
    "ad.publish:a1": Publish("a1"),
    "ad.channels:a1": OfferChannels("a1"),
    "ad.only:a1:c2": ChooseOnlyChannel("a1", "c2"),
    "ad.instruction:a1": NextInstruction("a1"),
    "ad.retry:o1": RetryPosting("o1"),
    "ad.skip:o1": SkipPosting("o1"),
    "ad.admin:o1": TextForAdmin("o1"),
    "ad.next:a1": WantNextRound("a1"),
    "inquire:a1": BeginInquiry("a1"),
    "inquiry.reply:q1": BeginReply("q1"),
    "apply:a1": Apply("a1"),
    "apply.nothing:x1": GotNothing("x1"),
    "apply.retry:x1": TryAgain("x1"),
    "apply.here:x1": ApplyHere("x1"),
    "apply.view:x1": ViewApplication("x1"),
    "apply.edit:x1": EditApplication("x1"),
    "apply.edit:x1:samples": EditApplication("x1", "samples"),
    "apply.withdraw:x1": AskWithdraw("x1"),
    "apply.withdrawn:x1": Withdraw("x1"),
    "apply.contact:x1:yes": MayContact("x1", True),
    "apply.contact:x1:no": MayContact("x1", False),
    "word.status": ShowStatus(),
    "review": Review(),
    "review:j1": Review("j1"),
    "review.marked:j1": ShowMarked("j1"),
    "review.maybe:j1": ReviewMaybes("j1"),
    "shortlist:x1": Shortlist("x1"),
    "maybe:x1": Maybe("x1"),
    "reasons:x1": ShowReasons("x1"),
    "not:x1:dates": NotChosen("x1", "dates"),
    "not:x1:others": NotChosen("x1", "others"),
    "undo:x1": UndoDecision("x1"),
    "marked.not:j1": NotTheMarked("j1"),
    "marked.sure:j1:12": ConfirmNotTheMarked("j1", 12),
    "lookagain:x1": LookAgain("x1"),
    "asksample:x1": AskForSample("x1"),
    "interview:j1": BeginInterviews("j1"),
    "nobody:j1": NobodyFits("j1"),
    "word.delete": DeleteMyData(),
}
"""What a button carries today is the very string that it carried then."""
TWO_SPELLINGS: dict[str, Command] = {
    "review:": Review(),
    "hire.nobody:j1": NobodyFits("j1"),
}
"""Strings that meant the same as one of those above."""


@pytest.mark.parametrize("string", OLDER)
def test_an_older_string_is_read_and_still_written_so(string: str) -> None:
    assert ALL.read(string) == OLDER[string]
    assert short(OLDER[string]) == string


@pytest.mark.parametrize("string", TWO_SPELLINGS)
def test_a_second_spelling_is_read(string: str) -> None:
    assert ALL.read(string) == TWO_SPELLINGS[string]


def test_what_was_chosen_in_a_list_of_channels_is_read_with_it() -> None:
    assert ALL.read("ad.chosen:a1", ("c1", "c2")) == ChooseChannels("a1", ("c1", "c2"))
    assert short(ChooseChannels("a1")) == "ad.chosen:a1"


@pytest.mark.parametrize(
    "string", ["not:x1", "not:x1:whim", "marked.sure:j1:many", "apply.contact:x1:perhaps", "ad.only"]
)
def test_an_argument_that_means_nothing_is_refused(string: str) -> None:
    with pytest.raises(Unreadable):
        ALL.read(string)


async def test_a_button_with_an_argument_that_means_nothing_answers_politely(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await people.published()
        await people.applied("Ana")
        id = (await people.application("Ana")).id
        assert "does not work" in await people.harness.press(people.olga, f"@not:{id}:whim")
        assert (await people.application("Ana")).stage == "sent"


REMINDERS = (
    CloseDueAd("a1"),
    TellNextRound("a1", "p1"),
    NudgeDraft("x1"),
    NudgeBeforeEnd("x1", on_time=True),
    StopWaitingForSample("x1"),
    TellNotChosen("x1"),
    TellRoundEnded("x1"),
)


@pytest.mark.parametrize("reminder", REMINDERS, ids=lambda reminder: reminder.verb)
def test_nobody_presses_what_a_reminder_carries(reminder: Command) -> None:
    assert type(reminder) in ALL.commands
    with pytest.raises(Unreadable):
        ALL.read(short(reminder))


def test_an_answer_about_pay_that_was_stored_under_its_older_name_is_read() -> None:
    pay = Pay(Money(currency="EUR"), "on delivery")
    assert decode(encode(pay).replace('"Pay"', '"PayAnswer"')) == pay
