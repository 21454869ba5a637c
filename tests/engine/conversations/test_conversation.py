"""Whose words these are and what they mean: PRODUCT 5.1 rule 3, the global words, buttons and forms."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import select

from bot.engine.effects import ShowForm
from bot.engine.events import Account, CameDue, Deleted, Edited, Opened, Pressed, Said, Submitted
from bot.engine.flow import Choice
from bot.engine.people import Identity, Waiting
from bot.engine.questions import asks, choice, several, text
from bot.engine.talks import Draft, Talk
from bot.engine.work import NewRow
from storage.tables.work import work
from storage.unit import SqlUnit
from tests.support.engine_harness import EngineHarness
from tests.support.toy_registry import Nudge, Ordered, Toy


@pytest.fixture
def toy() -> Toy:
    return Toy()


@pytest.fixture
async def harness(toy: Toy, tmp_path: Path) -> AsyncIterator[EngineHarness]:
    async with EngineHarness(toy.registry(), tmp_path) as made:
        yield made


@pytest.fixture
def ann(harness: EngineHarness) -> Account:
    return harness.person("Ann", "slack", "Europe/Berlin")


async def talk_of(harness: EngineHarness, subject: str) -> Talk:
    return (await harness.database.run(lambda session: SqlUnit(session).find(Talk, subject=subject)))[0]


async def to_size(harness: EngineHarness, ann: Account, subject: str = "a") -> str:
    await harness.say(ann, f"begin order {subject}")
    await harness.say(ann, "Cake")
    return await harness.say(ann, "Fri 18 Dec 2026 18:00")


async def to_review(harness: EngineHarness, ann: Account, subject: str = "a") -> str:
    await to_size(harness, ann, subject)
    for words in ("small", "no"):
        await harness.say(ann, words)
    return await harness.say(ann, "skip")


async def test_a_conversation_goes_to_its_end(harness: EngineHarness, toy: Toy, ann: Account) -> None:
    assert "1 of 5 - What?" in await harness.say(ann, "begin order a")
    assert "Saved: Cake." in await harness.say(ann, "Cake")
    said = await harness.say(ann, "Fri 18 Dec 2026 18:00")
    assert "Saved: Fri 18 Dec, 18:00 Berlin." in said
    assert "[Small] [Large]" in said
    assert "Is it a gift?" in await harness.press(ann, "Large")
    assert "Wrap it?" in await harness.say(ann, "yes")
    assert "4 of 5" in harness.everything("dm-SAnn").split("---")[-1]
    assert "Anything else?" in await harness.say(ann, "no")
    assert "Cake, l, True, False" in await harness.say(ann, "skip")
    assert "Ordered." in await harness.press(ann, "Send")
    assert toy.done[0].answers == ("Cake", "2026-12-18T18:00:00", "l", True, False, "")


async def test_a_double_tap_answers_one_question_only(harness: EngineHarness, ann: Account) -> None:
    """Two yes/no questions in a row: the second tap on the first card must not answer the second (rule 13)."""
    await to_size(harness, ann)
    await harness.press(ann, "Small")
    tapped = "@" + harness.find("dm-SAnn", "Yes")
    assert "Wrap it?" in await harness.press(ann, tapped)
    said = await harness.press(ann, tapped)
    assert "has been answered" in said
    assert "Wrap it?" in said
    assert "gift.wrap" not in (await talk_of(harness, "a")).answers


async def test_a_button_of_an_earlier_showing_of_the_same_question_works(harness: EngineHarness, ann: Account) -> None:
    await to_size(harness, ann)
    old = "@" + harness.find("dm-SAnn", "Small")
    assert "Please choose one" in await harness.say(ann, "purple")
    assert "Is it a gift?" in await harness.press(ann, old)


async def test_a_stale_button_of_a_talk_that_has_ended_opens_nothing(
    harness: EngineHarness, toy: Toy, ann: Account
) -> None:
    await to_review(harness, ann)
    await harness.say(ann, "cancel")
    stop, pause = "@" + harness.find("dm-SAnn", "Stop"), "@talk:{}:pause".format((await talk_of(harness, "a")).id)
    await harness.press(ann, "Go on")
    send = "@" + harness.find("dm-SAnn", "Send")
    await harness.press(ann, send)
    for old in (stop, pause):
        assert "has ended" in await harness.press(ann, old)
    assert "answered" in await harness.press(ann, send)
    assert (await talk_of(harness, "a")).state == "closed"
    assert "Nothing is paused" in await harness.say(ann, "resume")
    assert len(toy.done) == 1


async def test_forged_buttons_and_forms_change_nothing(harness: EngineHarness, ann: Account) -> None:
    """X56: another person's talk, a talk that never was, a verb that is not ours."""
    await to_size(harness, ann)
    talk = await talk_of(harness, "a")
    eve = harness.person("Eve", "discord")
    for forged in (f"@answer:{talk.id}:{talk.card_number}.s", f"@talk:{talk.id}:stop", f"@answer?:{talk.id}"):
        assert "not for you" in await harness.press(eve, forged)
    for forged in ("@answer:nothing:1.s", "@approve:12", f"@talk:{talk.id}x:stop", "@fix?:approve?:1", "@"):
        assert "does not work" in await harness.press(eve, forged)
    assert "has been answered" in await harness.press(ann, f"@pick:{talk.id}:{talk.card_number}.0")
    for forged in (f"@pick:{talk.id}:{talk.card_number}.x", f"@talk:{talk.id}:burn", f"@answer:{talk.id}", "@pick:"):
        assert "does not work" in await harness.press(ann, forged)
    after = await talk_of(harness, "a")
    assert (after.answers, after.state) == (talk.answers, "open")


@pytest.mark.parametrize(("how", "said"), [("late", "It is too late."), ("theirs", "not for you to decide")])
async def test_a_refused_attempt_changes_nothing(
    harness: EngineHarness, toy: Toy, ann: Account, how: str, said: str
) -> None:
    await harness.say(ann, "hello")
    assert (await harness.press(ann, f"@decide:{how}")).startswith("(only you)")
    assert said in harness.text(harness.replies[0].message)
    assert len(harness.replies) == 1
    assert toy.done == []
    assert await harness.database.run(lambda session: SqlUnit(session).history("x")) == []
    assert harness.platforms["slack"].homes == {}
    assert "Deciding" not in harness.everything("dm-SAnn")
    await harness.press(ann, "@decide:now")
    assert [type(one).__name__ for one in toy.done] == ["Decide", "Late"]
    assert harness.text(harness.replies[0].message) == "Noted."
    assert harness.platforms["slack"].homes["SAnn"]


async def test_a_refused_command_at_the_end_of_a_talk_leaves_its_last_question_open(
    harness: EngineHarness, ann: Account
) -> None:
    await to_review(harness, ann, "closed")
    assert "Nothing was changed" in await harness.say(ann, "send")
    talk = await talk_of(harness, "closed")
    assert (talk.state, "review" in talk.answers) == ("open", False)


async def test_what_was_looked_at_is_what_is_approved(harness: EngineHarness, toy: Toy, ann: Account) -> None:
    """DESIGN 3: the review is bound to what was shown, typed or pressed."""
    assert "for 10" in await to_review(harness, ann)
    old = "@" + harness.find("dm-SAnn", "Send")
    toy.price = 20
    said = await harness.say(ann, "send")
    assert "changed since" in said
    assert "for 20" in said
    toy.price = 30
    assert "for 30" in await harness.press(ann, old)
    assert toy.done == []
    await harness.press(ann, "Send")
    assert len(toy.done) == 1


async def test_back_edit_and_skip(harness: EngineHarness, ann: Account) -> None:
    assert "nothing before it" in await harness.say(ann, "begin order a") + await harness.say(ann, "back")
    assert "cannot be skipped" in await harness.say(ann, "skip")
    await harness.say(ann, "Cake")
    said = await harness.say(ann, "back")
    assert "What?" in said
    assert "so far:\nCake" in said
    await harness.say(ann, "Bread")
    await harness.say(ann, "Fri 18 Dec 2026 18:00")
    assert "By when?" in await harness.say(ann, "edit day")
    assert "Which size?" in await harness.say(ann, "Sat 19 Dec 2026 18:00")
    assert "1 to 5" in await harness.say(ann, "edit 9")
    assert "1 to 5" in await harness.say(ann, "edit 5")
    assert "By when?" in await harness.say(ann, "edit")
    await harness.say(ann, "Sat 19 Dec 2026 18:00")
    for words in ("small", "yes", "no", "skip"):
        await harness.say(ann, words)
    assert "Is it a gift?" in await harness.say(ann, "edit 4")
    assert "Bread, s, False" in await harness.say(ann, "no")
    kept = (await talk_of(harness, "a")).answers
    assert "gift.wrap" in kept, "answers of skipped branches are kept"
    assert "review" not in kept


async def test_cancel_asks_first_and_keeps_the_draft(harness: EngineHarness, ann: Account) -> None:
    await harness.say(ann, "begin chat a")
    said = await harness.say(ann, "cancel")
    assert "Stop the form" in said
    assert "[Stop] [Go on] [That is my answer]" in said
    assert "How would you" in await harness.say(ann, "go on")
    await harness.say(ann, "cancel")
    assert "Stopped: chat a" in await harness.say(ann, "stop")
    assert "unknown: well" in await harness.say(ann, "well")
    assert "How would you" in await harness.say(ann, "resume")
    await harness.say(ann, "cancel")
    await harness.press(ann, "That is my answer")
    assert (await talk_of(harness, "a")).answers["say"].value == "cancel"


async def test_chatter_is_held_and_questions_are_answered(harness: EngineHarness, toy: Toy, ann: Account) -> None:
    await harness.say(ann, "begin order a")
    said = await harness.say(ann, "brb")
    assert "[That is my answer] [Wait]" in said
    assert "I wait" in await harness.press(ann, "Wait")
    assert "has been answered" in await harness.press(ann, "@talk:{}:take".format((await talk_of(harness, "a")).id))
    said = await harness.say(ann, "what do you mean?")
    assert "A short name, please." in said
    assert "What?" in said
    await harness.say(ann, "ok thanks")
    assert "Saved: ok thanks." in await harness.say(ann, "that is my answer")
    said = await harness.say(ann, "what do you mean?")
    assert "By when?" in said, "a question back at a date is a question too"
    assert "I need a day" not in said


async def test_nothing_to_do_is_said(harness: EngineHarness, ann: Account) -> None:
    for word in ("back", "edit 3", "skip", "pause", "cancel"):
        assert "no open question" in await harness.say(ann, word)
    assert "all is well" in await harness.say(ann, "switch"), "without a talk to go to it shows how things stand"
    assert "all is well" in await harness.say(ann, "Status!")
    assert "help is here" in await harness.invoke(ann, "whatever", channel="C1")


async def test_pause_resume_and_switch_between_two_talks(harness: EngineHarness, ann: Account) -> None:
    await harness.say(ann, "begin order a")
    said = await harness.press(ann, "@begin:b:chat")
    assert "[chat b]" in said
    said = await harness.say(ann, "switch")
    assert "[order a] [chat b]" in said
    assert "[order a]" in await harness.press(ann, "order a")
    await harness.say(ann, "Cake")
    assert (await talk_of(harness, "a")).answers["title"].value == "Cake"
    said = await harness.say(ann, "pause")
    assert "Paused: order a" in said
    assert "Back to chat b" in said
    assert "Ordered." in await harness.say(ann, "I would call them.")
    assert "By when?" in await harness.say(ann, "resume")
    assert "By when?" in await harness.say(ann, "resume")


async def test_the_end_of_a_talk_goes_back_to_the_other(harness: EngineHarness, ann: Account) -> None:
    await harness.say(ann, "begin order a")
    await harness.press(ann, "@begin:b:chat")
    said = await harness.say(ann, "I would call them.")
    assert "Ordered." in said
    assert "Back to order a" in said


async def test_a_reply_belongs_to_the_message_it_replies_to(harness: EngineHarness, ann: Account) -> None:
    await harness.say(ann, "begin order a")
    first = harness.log[-1][1]
    await harness.press(ann, "@begin:b:chat")
    await harness.say(ann, "Cake", reply_to=first)
    assert (await talk_of(harness, "a")).answers["title"].value == "Cake"
    assert "say" not in (await talk_of(harness, "b")).answers
    await harness.say(ann, "pause")
    second = harness.log[-1][1]
    assert "chat b" in harness.text(harness.platforms["slack"].shown[second].message)
    when = [id for _, id in harness.log if "By when?" in harness.text(harness.platforms["slack"].shown[id].message)][-1]
    await harness.say(ann, "Fri 18 Dec 2026 18:00", reply_to=when)
    assert (await talk_of(harness, "a")).answers["when"].has_value, "also while it is paused"


async def test_a_timer_never_steals_the_focus(harness: EngineHarness, toy: Toy, ann: Account) -> None:
    await harness.say(ann, "remind")
    await to_size(harness, ann)
    nudge = next(
        id for _, id in harness.log if "How is it going?" in harness.text(harness.platforms["slack"].shown[id].message)
    )
    said = await harness.say(ann, "large")
    assert "Saved: Large." in said, "the card came before the question, so the word is the answer"
    await harness.say(ann, "large", reply_to=nudge)
    assert toy.done[0].how == "large"


async def test_typed_words_of_a_later_card_press_it_and_the_question_stays(
    harness: EngineHarness, toy: Toy, ann: Account
) -> None:
    await to_size(harness, ann)
    person = (await talk_of(harness, "a")).person
    await harness.worker.store.put(_timer(CameDue(at=harness.clock.at, command=Nudge(person))))
    harness.worker.wake()
    await harness.settle()
    await harness.say(ann, "On track")
    assert toy.done[0].how == "fine"
    assert "Saved: Small." in await harness.say(ann, "small")


def _timer(event: CameDue) -> NewRow:
    return NewRow(key="nudge", kind="timer", body=event, due=event.at)


async def test_a_talk_that_may_wait_is_announced_with_a_button(harness: EngineHarness, ann: Account) -> None:
    await harness.say(ann, "begin order a")
    said = await harness.press(ann, "@begin:later:chat")
    assert "chat later" in said
    assert "[Start]" in said
    assert "Saved: Cake." in await harness.say(ann, "Cake")
    assert "How would you" in await harness.press(ann, "Start")
    await harness.press(ann, "@begin:later:chat")
    assert (await talk_of(harness, "later")).state == "open"


async def test_words_written_before_the_question_was_visible_belong_to_the_one_before(
    harness: EngineHarness, ann: Account
) -> None:
    await harness.say(ann, "begin order a")
    early = harness.next_id()
    await harness.say(ann, "Cake")
    await said_as(harness, ann, "with cream", early)
    talk = await talk_of(harness, "a")
    assert talk.answers["title"].value == "Cake\nwith cream"
    assert "earlier answer" in harness.everything("dm-SAnn")
    early = harness.next_id()
    await harness.say(ann, "Fri 18 Dec 2026")
    await said_as(harness, ann, "20:00", early)
    talk = await talk_of(harness, "a")
    assert "20:00" in talk.answers["when"].value.wall.local.isoformat()


async def said_as(harness: EngineHarness, ann: Account, text: str, message: str) -> None:
    """A message with an id of its own: the platform's clock says when it was written."""
    event = Said(who=ann, where=harness.dm(ann), at=harness.clock.now(), direct=True, text=text, message=message)
    await harness.worker.take(f"said:{message}", event)
    await harness.settle()


async def test_a_very_long_answer_goes_on_for_ninety_seconds(harness: EngineHarness, ann: Account) -> None:
    await harness.say(ann, "begin order a")
    await harness.say(ann, "x" * 1800)
    await harness.advance(seconds=80)
    await harness.say(ann, "and more")
    assert (await talk_of(harness, "a")).answers["title"].value.endswith("x\nand more")
    await harness.advance(seconds=91)
    await harness.say(ann, "Fri 18 Dec 2026 18:00")
    assert (await talk_of(harness, "a")).answers["when"].has_value


async def test_a_short_answer_does_not_go_on(harness: EngineHarness, ann: Account) -> None:
    await harness.say(ann, "begin order a")
    await harness.say(ann, "Cake")
    assert "I need a day" in await harness.say(ann, "with cream")


async def test_an_edit_changes_the_answer_and_a_deletion_changes_nothing(harness: EngineHarness, ann: Account) -> None:
    """X15."""
    await harness.say(ann, "begin order a")
    await harness.say(ann, "Cake")
    message = (await talk_of(harness, "a")).answers["title"].message
    at = {"who": ann, "where": harness.dm(ann), "at": harness.clock.now(), "direct": True}
    await harness.worker.take("edit", Edited(**at, message=message, text="Bread"))
    await harness.settle()
    assert "I saw your edit." in harness.unread("dm-SAnn")
    assert (await talk_of(harness, "a")).answers["title"].value == "Bread"
    await harness.worker.take("gone", Deleted(**at, message=message))
    await harness.worker.take("old", Edited(**at, message="1", text="?"))
    await harness.settle()
    assert "changed an old message" in harness.unread("dm-SAnn")
    assert (await talk_of(harness, "a")).answers["title"].value == "Bread"


async def test_a_sticker_is_answered_and_a_first_word_after_an_outage_is_told_so(
    harness: EngineHarness, ann: Account
) -> None:
    at = {"who": ann, "where": harness.dm(ann), "at": harness.clock.now(), "direct": True}
    await harness.worker.take("sticker", Said(**at, text="", message="2001", other="sticker"))
    await harness.worker.take("missed", Said(**at, text="status", message="2002", missed=True))
    await harness.settle()
    said = harness.unread("dm-SAnn")
    assert "text and files" in said
    assert "I was away" in said


async def test_an_answer_that_was_missed_and_ends_its_talk_is_told_in_two_paragraphs(
    harness: EngineHarness, ann: Account
) -> None:
    await harness.say(ann, "begin chat a")
    at = {"who": ann, "where": harness.dm(ann), "at": harness.clock.now(), "direct": True}
    await harness.worker.take("missed", Said(**at, text="I would write to them.", message="2003", missed=True))
    await harness.settle()
    said = harness.unread("dm-SAnn")
    assert "I was away, nothing is lost.\n\nSaved: I would write to them.\n\nOrdered." in said


async def test_a_mention_in_a_channel_is_a_word_or_unknown_and_the_rest_is_not_ours(
    harness: EngineHarness, ann: Account
) -> None:
    where = harness.dm(ann)
    channel = replace(where, channel="C1")
    at = {"who": ann, "where": channel, "at": harness.clock.now()}
    await harness.worker.take("one", Said(**at, text="status", message="2001", to_bot=True))
    await harness.worker.take("two", Said(**at, text="ahem", message="2002", to_bot=True))
    await harness.worker.take("three", Said(**at, text="lunch?", message="2003"))
    await harness.settle()
    lead = "You asked me in a channel; I answer here, where only you read it."
    assert harness.everything("dm-SAnn") == f"{lead}\n\nall is well\n---\n{lead}\n\nunknown: ahem"


async def test_what_is_asked_in_a_channel_is_shown_there_to_its_writer_alone_where_the_platform_can(
    harness: EngineHarness, ann: Account
) -> None:
    """C14, C15: what only tells something comes back where it was asked."""
    channel = replace(harness.dm(ann), channel="C1")
    said = Said(who=ann, where=channel, at=harness.clock.now(), text="status", message="2001", to_bot=True)
    assert await harness.live("one", said, channel) == "(only you) all is well"
    assert harness.everything("dm-SAnn") == ""


async def test_an_answer_to_words_in_a_thread_of_the_direct_messages_stands_in_that_thread(
    harness: EngineHarness, ann: Account
) -> None:
    await harness.say(ann, "status", thread="77")
    assert harness.everything("dm-SAnn77") == "all is well"
    assert harness.everything("dm-SAnn") == ""
    await harness.say(ann, "status")
    assert harness.everything("dm-SAnn") == "all is well"


async def test_a_text_file_is_the_answer_to_a_text_question(harness: EngineHarness, ann: Account) -> None:
    """PRODUCT 5.1 rule 3; the files of these tests contain their own name."""
    await harness.say(ann, "begin order a")
    assert "photo.png" in await harness.say(ann, "", files=("photo.png",))
    assert "Saved: brief.txt." in await harness.say(ann, "", files=("brief.txt",))
    await harness.press(ann, "@begin:b:file")
    assert "Kept brief.txt." in await harness.say(ann, "", files=("brief.txt",))
    await harness.say(ann, "and https://example.org/x")
    talk = await talk_of(harness, "b")
    assert [one.name for one in talk.answers["work"].value] == ["brief.txt", "example.org/x"]
    assert talk.answers["work"].value[0].file.text == ""


async def test_somebody_with_closed_messages_goes_on_by_buttons_and_forms(harness: EngineHarness, toy: Toy) -> None:
    """X21, C1, C16: what could not be said waits for the next press, with a form for the answer."""
    kim = harness.person("Kim", "discord", "Asia/Seoul")
    harness.platforms["discord"].closed.add("DKim")
    await harness.press(kim, "@begin:a:order", channel="C1", server="S1")
    assert await found(harness, Identity, id="discord:DKim", field="unreachable") == ["dm_closed"]
    assert [one[2] for one in await harness.database.run(lambda session: SqlUnit(session).history("x"))] == [
        "unreachable"
    ]
    assert "[Answer]" in await harness.press(kim, "@nothing", channel="C1", server="S1")
    talk = await talk_of(harness, "a")
    await harness.press(kim, f"@answer?:{talk.id}", channel="C1", server="S1")
    form = harness.replies[-1]
    assert isinstance(form, ShowForm)
    await submit(harness, kim, form.form.action, answer="Cake")
    talk = await talk_of(harness, "a")
    assert talk.answers["title"].value == "Cake"
    said = [harness.text(one.message) for one in harness.replies]
    assert any("By when?" in one and "[Answer]" in one for one in said)
    await submit(harness, kim, form.form.action, answer="Bread")
    assert "when" not in (await talk_of(harness, "a")).answers, "a form of the question before answers nothing"
    await harness.advance(seconds=1)
    await harness.worker.store.put(_timer(_due(harness, talk.person)))
    harness.worker.wake()
    await harness.settle()
    assert await found(harness, Waiting, person=talk.person, field="card") == ["nudge"]
    harness.platforms["discord"].closed.clear()
    assert "How is it going?" in await harness.say(kim, "I opened my messages")
    assert await found(harness, Waiting, person=talk.person, field="card") == []


def _due(harness: EngineHarness, person: str) -> CameDue:
    return CameDue(at=harness.clock.at, command=Nudge(person))


async def found(harness: EngineHarness, kind: type, *, field: str, **same: str) -> list[object]:
    return [
        getattr(one, field) for one in await harness.database.run(lambda session: SqlUnit(session).find(kind, **same))
    ]


async def submit(harness: EngineHarness, who: Account, form: str, **values: str) -> None:
    event = Submitted(
        who=who,
        where=harness.dm(who),
        at=harness.clock.now(),
        form=form,
        values={key: (one,) for key, one in values.items()},
    )
    assert not await harness.worker.check(event)
    await harness.live(f"submit:{harness.next_id()}", event, harness.dm(who))


async def test_a_refused_form_is_shown_again_as_it_was_left(harness: EngineHarness, toy: Toy, ann: Account) -> None:
    """DESIGN 5: with errors the values become the draft and no event is written; Fix shows them again."""
    await harness.say(ann, "hello")
    await harness.press(ann, "@rate?:x")
    wrong = Submitted(
        who=ann,
        where=harness.dm(ann),
        at=harness.clock.now(),
        direct=True,
        form="rate?:x",
        values={"mark": ("good",), "tags": ("a", "b")},
    )
    before = await rows(harness)
    for _ in range(2):
        assert await harness.worker.check(wrong) == {"mark": "A number, please."}
    assert await rows(harness) == before
    await harness.press(ann, "@fix?:rate?:x")
    fields = {one.key: one.value for one in harness.replies[-1].form.fields}
    assert fields == {"mark": "good", "why": "because", "tags": "a,b"}
    await harness.submit(ann, mark="4")
    assert toy.done[0].how == "4"
    assert await harness.database.run(lambda session: SqlUnit(session).find(Draft)) == []
    late = Submitted(who=ann, where=harness.dm(ann), at=harness.clock.now(), form="rate?:late", values={"mark": ("x",)})
    assert await harness.worker.check(late) == {}, "what a guard says is said by the event"
    assert (
        await harness.worker.check(Submitted(who=ann, where=harness.dm(ann), at=harness.clock.now(), form="nothing?"))
        == {}
    )


async def rows(harness: EngineHarness) -> int:
    return len(await harness.database.run(lambda session: session.execute(select(work.c.id)).all()))


async def test_fix_also_shows_the_answer_form_again(harness: EngineHarness, ann: Account) -> None:
    await harness.say(ann, "begin order a")
    talk = await talk_of(harness, "a")
    await harness.press(ann, f"@fix?:answer?:{talk.id}")
    assert harness.replies[-1].form.action == f"answer?:{talk.id}:{talk.card_number}"
    await submit(harness, ann, "unknown?:1")
    assert "does not work" in harness.text(harness.replies[-1].message)


async def test_an_answer_without_a_waiting_gateway_goes_to_the_dm(harness: EngineHarness, ann: Account) -> None:
    await harness.say(ann, "hello")
    for action in ("decide:late", "rate?:x"):
        event = Pressed(who=ann, where=harness.dm(ann), at=harness.clock.now(), direct=True, action=action)
        await harness.worker.take(f"press:{action}", event)
        await harness.settle()
    said = harness.unread("dm-SAnn")
    assert "It is too late." in said
    assert "Press Rate once more." in said


async def test_a_talk_whose_matter_has_ended_is_closed_and_its_person_told(
    harness: EngineHarness, ann: Account
) -> None:
    await harness.say(ann, "begin order a")
    talk = await talk_of(harness, "a")
    await harness.say(ann, "pause")
    assert "It has ended." in await harness.say(ann, "end order a")
    assert "answered" in await harness.press(ann, f"@answer?:{talk.id}")
    await submit(harness, ann, f"answer?:{talk.id}", answer="Cake")
    assert "answered" in harness.text(harness.replies[-1].message)
    assert await harness.say(ann, "end order a") == ""


async def test_the_home_is_drawn_when_looked_at(harness: EngineHarness, ann: Account) -> None:
    await harness.worker.take("open", Opened(who=ann, where=harness.dm(ann), at=harness.clock.now(), direct=True))
    await harness.settle()
    assert len(harness.platforms["slack"].homes["SAnn"]) == 1


async def test_a_message_of_ours_that_cannot_be_shown_does_not_make_its_reader_unreachable(
    harness: EngineHarness, ann: Account
) -> None:
    await harness.say(ann, "hello")
    harness.platforms["slack"].refuse["dm-SAnn"] = "invalid"
    await harness.say(ann, "status")
    assert await found(harness, Identity, id="slack:SAnn", field="unreachable") == [""]
    harness.platforms["slack"].refuse.clear()
    assert "all is well" in await harness.say(ann, "status")


async def test_a_stale_button_after_a_restart_still_works(toy: Toy, tmp_path: Path) -> None:
    """Nothing is in memory: the same button in the next process (rule 15)."""
    async with EngineHarness(toy.registry(), tmp_path) as before:
        ann = before.person("Ann", "slack", "Europe/Berlin")
        await to_size(before, ann)
        action = before.find("dm-SAnn", "Small")
        last, shown = before._ids, before.platforms["slack"].shown
    async with EngineHarness(toy.registry(), tmp_path) as after:
        after._ids = last
        after.platforms["slack"].shown.update(shown)
        after.dispatch.ids.count = 1000  # type: ignore[attr-defined]
        after.clock.at += timedelta(days=400)
        ann = after.person("Ann", "slack", "Europe/Berlin")
        assert "Saved: Small." in await after.press(ann, "@" + action)


async def test_a_doubtful_date_is_picked_by_button_or_word(harness: EngineHarness, ann: Account) -> None:
    await harness.say(ann, "begin order a")
    await harness.say(ann, "Cake")
    said = await harness.say(ann, "12/3")
    assert "more than one way" in said
    assert "[Fri 12 Mar 2027, 18:00 Berlin] [Thu 3 Dec 2026, 18:00 Berlin]" in said
    stale = "@" + harness.find("dm-SAnn", "Thu 3 Dec 2026, 18:00 Berlin")
    assert "[Thu 3 Dec 2026, 18:00 Berlin]" in await harness.say(ann, "purple"), "a wrong word keeps the offer"
    assert "Which one" in await harness.say(ann, "resume")
    said = await harness.press(ann, stale)
    assert "Saved: Thu 3 Dec, 18:00 Berlin." in said
    assert "has been answered" in await harness.press(ann, stale)
    await harness.say(ann, "edit when")
    await harness.say(ann, "12/3")
    assert "Saved: Fri 12 Mar 2027" in await harness.say(ann, "1")


async def test_many_choices_come_as_a_select_and_several_are_ticked(
    harness: EngineHarness, toy: Toy, ann: Account
) -> None:
    choices = tuple(Choice(f"Kind {number}", f"k{number}") for number in range(7))

    async def flow(facts: object, known: object) -> Ordered:
        return Ordered(
            "x", (await choice("title", asks("Which?"), choices), await several("when", asks("Which ones?"), choices))
        )

    toy.order = flow
    await harness.say(ann, "begin order a")
    action, values = harness.select("dm-SAnn")
    assert values == [f"k{number}" for number in range(7)]
    assert "Saved: Kind 3." in await harness.press(ann, "@" + action, values=("k3",))
    action, _ = harness.select("dm-SAnn")
    assert "Please name some" in await harness.press(ann, "@" + action, values=("forged",))
    await harness.press(ann, "@" + action, values=("k1", "k2"))
    assert toy.done[0].answers == ("k3", ("k1", "k2"))


async def test_an_interview_cannot_go_back_and_a_partial_answer_is_kept(
    harness: EngineHarness, toy: Toy, ann: Account
) -> None:
    await harness.say(ann, "begin chat a")
    assert "cannot go back" in await harness.say(ann, "back")
    assert "can take 200" in await harness.say(ann, "x" * 250)
    talk = await talk_of(harness, "a")
    assert talk.answers["say"].draft == "x" * 250, "too long is kept whole as a draft"
    await harness.press(ann, f"@answer?:{talk.id}")
    assert harness.replies[-1].form.fields[0].value == "x" * 250
    assert "Ordered." in await harness.say(ann, "I would call them.")
    await harness.say(ann, "begin file b")
    await harness.say(ann, "https://example.org/1")
    assert "Paused: file b" in await harness.say(ann, "later")
    await harness.say(ann, "resume")
    await harness.say(ann, "https://example.org/2")
    assert [one.url for one in toy.done[-1].answers[0]] == ["https://example.org/1", "https://example.org/2"]


async def test_a_question_that_a_deployment_has_taken_away_ends_the_talk_at_the_next_word(
    harness: EngineHarness, toy: Toy, ann: Account
) -> None:
    await harness.say(ann, "begin order a")
    await harness.say(ann, "Cake")

    async def shorter(facts: object, known: object) -> Ordered:
        return Ordered("a", (await text("title", asks("What?")),))

    toy.order = shorter
    assert "Ordered." in await harness.say(ann, "Fri 18 Dec 2026 18:00")
    assert toy.done == [Ordered("a", ("Cake",))]


async def test_what_is_no_form_is_neither_taken_nor_shown_as_one(
    harness: EngineHarness, toy: Toy, ann: Account
) -> None:
    """A command that was never shown as a form, by a forged or very old window."""
    await harness.say(ann, "hello")
    forged = Submitted(who=ann, where=harness.dm(ann), at=harness.clock.now(), direct=True, form="decide:x")
    answers = [await harness.live("submit:forged", forged, harness.dm(ann)), await harness.press(ann, "@fix?:decide:x")]
    assert all("does not work any more" in answer for answer in answers), answers
    assert toy.done == []


async def test_a_form_whose_name_fills_a_button_is_shown_without_a_way_to_mend_it(
    harness: EngineHarness, ann: Account
) -> None:
    """The button Fix would carry the form's string and its own verb, more than a platform takes."""
    await harness.say(ann, "hello")
    await harness.press(ann, "@fix?:rate?:x")
    assert [button.word for button in harness.replies[-1].otherwise.buttons] == ["fix"]
    await harness.press(ann, f"@fix?:rate?:{'x' * 95}")
    assert harness.replies[-1].otherwise.buttons == ()
