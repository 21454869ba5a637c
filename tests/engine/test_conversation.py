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
from tests.support.chapter_room import Room
from tests.support.toy_registry import Nudge, Ordered, Toy

pytestmark = pytest.mark.engine


@pytest.fixture
def toy() -> Toy:
    return Toy()


@pytest.fixture
async def room(toy: Toy, tmp_path: Path) -> AsyncIterator[Room]:
    async with Room(toy.registry(), tmp_path) as made:
        yield made


@pytest.fixture
def ann(room: Room) -> Account:
    return room.person("Ann", "slack", "Europe/Berlin")


async def talk_of(room: Room, subject: str) -> Talk:
    return (await room.database.run(lambda session: SqlUnit(session).find(Talk, subject=subject)))[0]


async def to_size(room: Room, ann: Account, subject: str = "a") -> str:
    await room.say(ann, f"begin order {subject}")
    await room.say(ann, "Cake")
    return await room.say(ann, "Fri 18 Dec 2026 18:00")


async def to_review(room: Room, ann: Account, subject: str = "a") -> str:
    await to_size(room, ann, subject)
    for words in ("small", "no"):
        await room.say(ann, words)
    return await room.say(ann, "skip")


async def test_a_conversation_goes_to_its_end(room: Room, toy: Toy, ann: Account) -> None:
    assert "1 of 5 - What?" in await room.say(ann, "begin order a")
    assert "Saved: Cake." in await room.say(ann, "Cake")
    said = await room.say(ann, "Fri 18 Dec 2026 18:00")
    assert "Saved: Fri 18 Dec 2026, 18:00 Berlin (UTC+1)." in said
    assert "[Small] [Large]" in said
    assert "Is it a gift?" in await room.press(ann, "Large")
    assert "Wrap it?" in await room.say(ann, "yes")
    assert "4 of 5" in room.everything("dm-SAnn").split("---")[-1]
    assert "Anything else?" in await room.say(ann, "no")
    assert "Cake, l, True, False" in await room.say(ann, "skip")
    assert "Ordered." in await room.press(ann, "Send")
    assert toy.done[0].answers == ("Cake", "2026-12-18T18:00:00", "l", True, False, "")


async def test_a_double_tap_answers_one_question_only(room: Room, ann: Account) -> None:
    """Two yes/no questions in a row: the second tap on the first card must not answer the second (rule 13)."""
    await to_size(room, ann)
    await room.press(ann, "Small")
    tapped = "@" + room.find("dm-SAnn", "Yes")
    assert "Wrap it?" in await room.press(ann, tapped)
    said = await room.press(ann, tapped)
    assert "That question has been answered." in said
    assert "Wrap it?" in said
    assert "gift.wrap" not in (await talk_of(room, "a")).answers


async def test_a_button_of_an_earlier_showing_of_the_same_question_works(room: Room, ann: Account) -> None:
    await to_size(room, ann)
    old = "@" + room.find("dm-SAnn", "Small")
    assert "Please choose one" in await room.say(ann, "purple")
    assert "Is it a gift?" in await room.press(ann, old)


async def test_a_stale_button_of_a_talk_that_has_ended_opens_nothing(room: Room, toy: Toy, ann: Account) -> None:
    await to_review(room, ann)
    await room.say(ann, "cancel")
    stop, pause = "@" + room.find("dm-SAnn", "Stop"), "@talk:{}:pause".format((await talk_of(room, "a")).id)
    await room.press(ann, "Go on")
    send = "@" + room.find("dm-SAnn", "Send")
    await room.press(ann, send)
    for old in (stop, pause):
        assert "This has ended. Nothing was changed." in await room.press(ann, old)
    assert "answered" in await room.press(ann, send)
    assert (await talk_of(room, "a")).state == "closed"
    assert "Nothing is paused" in await room.say(ann, "resume")
    assert len(toy.done) == 1


async def test_forged_buttons_and_forms_change_nothing(room: Room, ann: Account) -> None:
    """X56: another person's talk, a talk that never was, a verb that is not ours."""
    await to_size(room, ann)
    talk = await talk_of(room, "a")
    eve = room.person("Eve", "discord")
    for forged in (f"@answer:{talk.id}:{talk.asking}.s", f"@talk:{talk.id}:stop", f"@answer?:{talk.id}"):
        assert "not for you to decide" in await room.press(eve, forged)
    for forged in ("@answer:nothing:1.s", "@approve:12", f"@talk:{talk.id}x:stop", "@fix?:approve?:1", "@"):
        assert "does not work any more" in await room.press(eve, forged)
    assert "has been answered" in await room.press(ann, f"@pick:{talk.id}:{talk.asking}.0")
    for forged in (f"@pick:{talk.id}:{talk.asking}.x", f"@talk:{talk.id}:burn", f"@answer:{talk.id}", "@pick:"):
        assert "does not work any more" in await room.press(ann, forged)
    after = await talk_of(room, "a")
    assert (after.answers, after.state) == (talk.answers, "open")


@pytest.mark.parametrize(("how", "said"), [("late", "It is too late."), ("theirs", "not for you to decide")])
async def test_a_refused_attempt_changes_nothing(room: Room, toy: Toy, ann: Account, how: str, said: str) -> None:
    await room.say(ann, "hello")
    assert (await room.press(ann, f"@decide:{how}")).startswith("(only you)")
    assert said in room.text(room.replies[0].message)
    assert len(room.replies) == 1
    assert toy.done == []
    assert await room.database.run(lambda session: SqlUnit(session).history("x")) == []
    assert room.walls["slack"].homes == {}
    assert "Deciding" not in room.everything("dm-SAnn")
    await room.press(ann, "@decide:now")
    assert [type(one).__name__ for one in toy.done] == ["Decide", "Late"]
    assert room.text(room.replies[0].message) == "Noted."
    assert room.walls["slack"].homes["SAnn"]


async def test_a_refused_command_at_the_end_of_a_talk_leaves_its_last_question_open(room: Room, ann: Account) -> None:
    await to_review(room, ann, "closed")
    assert "The shop has closed. Nothing was changed." in await room.say(ann, "send")
    talk = await talk_of(room, "closed")
    assert (talk.state, "review" in talk.answers) == ("open", False)


async def test_what_was_looked_at_is_what_is_approved(room: Room, toy: Toy, ann: Account) -> None:
    """DESIGN 3: the review is bound to what was shown, typed or pressed."""
    assert "for 10" in await to_review(room, ann)
    old = "@" + room.find("dm-SAnn", "Send")
    toy.price = 20
    said = await room.say(ann, "send")
    assert "changed since you saw it" in said
    assert "for 20" in said
    toy.price = 30
    assert "for 30" in await room.press(ann, old)
    assert toy.done == []
    await room.press(ann, "Send")
    assert len(toy.done) == 1


async def test_back_edit_and_skip(room: Room, ann: Account) -> None:
    assert "nothing before it" in await room.say(ann, "begin order a") + await room.say(ann, "back")
    assert "cannot be skipped" in await room.say(ann, "skip")
    await room.say(ann, "Cake")
    said = await room.say(ann, "back")
    assert "What?" in said
    assert "Your answer so far:\nCake" in said
    await room.say(ann, "Bread")
    await room.say(ann, "Fri 18 Dec 2026 18:00")
    assert "By when?" in await room.say(ann, "edit day")
    assert "Which size?" in await room.say(ann, "Sat 19 Dec 2026 18:00")
    assert "I know items 1 to 5" in await room.say(ann, "edit 9")
    assert "I know items 1 to 5" in await room.say(ann, "edit 5")
    assert "By when?" in await room.say(ann, "edit")
    await room.say(ann, "Sat 19 Dec 2026 18:00")
    for words in ("small", "yes", "no", "skip"):
        await room.say(ann, words)
    assert "Is it a gift?" in await room.say(ann, "edit 4")
    assert "Bread, s, False" in await room.say(ann, "no")
    kept = (await talk_of(room, "a")).answers
    assert "gift.wrap" in kept, "answers of skipped branches are kept"
    assert "review" not in kept


async def test_cancel_asks_first_and_keeps_the_draft(room: Room, ann: Account) -> None:
    await room.say(ann, "begin chat a")
    said = await room.say(ann, "cancel")
    assert "Stop the form, or is that your answer?" in said
    assert "[Stop] [Go on] [That is my answer]" in said
    assert "How would you" in await room.say(ann, "go on")
    await room.say(ann, "cancel")
    assert "Stopped: chat a" in await room.say(ann, "stop")
    assert "unknown: well" in await room.say(ann, "well")
    assert "How would you" in await room.say(ann, "resume")
    await room.say(ann, "cancel")
    await room.press(ann, "That is my answer")
    assert (await talk_of(room, "a")).answers["say"].value == "cancel"


async def test_chatter_is_held_and_questions_are_answered(room: Room, toy: Toy, ann: Account) -> None:
    await room.say(ann, "begin order a")
    said = await room.say(ann, "brb")
    assert "[That is my answer] [Wait]" in said
    assert "I wait" in await room.press(ann, "Wait")
    assert "has been answered" in await room.press(ann, "@talk:{}:take".format((await talk_of(room, "a")).id))
    said = await room.say(ann, "what do you mean?")
    assert "A short name, please." in said
    assert "What?" in said
    await room.say(ann, "ok thanks")
    assert "Saved: ok thanks." in await room.say(ann, "that is my answer")
    said = await room.say(ann, "what do you mean?")
    assert "By when?" in said, "a question back at a date is a question too"
    assert "I need a day" not in said


async def test_nothing_to_do_is_said(room: Room, ann: Account) -> None:
    for word in ("back", "edit 3", "skip", "pause", "cancel", "switch"):
        assert "There is no open question here." in await room.say(ann, word)
    assert "all is well" in await room.say(ann, "Status!")
    assert "help is here" in await room.invoke(ann, "whatever", channel="C1")


async def test_pause_resume_and_switch_between_two_talks(room: Room, ann: Account) -> None:
    await room.say(ann, "begin order a")
    said = await room.press(ann, "@begin:b:chat")
    assert "[chat b]" in said
    said = await room.say(ann, "switch")
    assert "[order a] [chat b]" in said
    assert "[order a]" in await room.press(ann, "order a")
    await room.say(ann, "Cake")
    assert (await talk_of(room, "a")).answers["title"].value == "Cake"
    said = await room.say(ann, "pause")
    assert "Paused: order a" in said
    assert "Back to chat b" in said
    assert "Ordered." in await room.say(ann, "I would call them.")
    assert "By when?" in await room.say(ann, "resume")
    assert "By when?" in await room.say(ann, "resume")


async def test_the_end_of_a_talk_goes_back_to_the_other(room: Room, ann: Account) -> None:
    await room.say(ann, "begin order a")
    await room.press(ann, "@begin:b:chat")
    said = await room.say(ann, "I would call them.")
    assert "Ordered." in said
    assert "Back to order a" in said


async def test_a_reply_belongs_to_the_message_it_replies_to(room: Room, ann: Account) -> None:
    await room.say(ann, "begin order a")
    first = room.log[-1][1]
    await room.press(ann, "@begin:b:chat")
    await room.say(ann, "Cake", reply_to=first)
    assert (await talk_of(room, "a")).answers["title"].value == "Cake"
    assert "say" not in (await talk_of(room, "b")).answers
    await room.say(ann, "pause")
    second = room.log[-1][1]
    assert "chat b" in room.text(room.walls["slack"].shown[second].message)
    when = [id for _, id in room.log if "By when?" in room.text(room.walls["slack"].shown[id].message)][-1]
    await room.say(ann, "Fri 18 Dec 2026 18:00", reply_to=when)
    assert (await talk_of(room, "a")).answers["when"].has_value, "also while it is paused"


async def test_a_timer_never_steals_the_focus(room: Room, toy: Toy, ann: Account) -> None:
    await room.say(ann, "remind")
    await to_size(room, ann)
    nudge = next(id for _, id in room.log if "How is it going?" in room.text(room.walls["slack"].shown[id].message))
    said = await room.say(ann, "large")
    assert "Saved: Large." in said, "the card came before the question, so the word is the answer"
    await room.say(ann, "large", reply_to=nudge)
    assert toy.done[0].how == "large"


async def test_typed_words_of_a_later_card_press_it_and_the_question_stays(room: Room, toy: Toy, ann: Account) -> None:
    await to_size(room, ann)
    person = (await talk_of(room, "a")).person
    await room.worker.store.put(_timer(CameDue(at=room.clock.at, command=Nudge(person))))
    room.worker.wake()
    await room.settle()
    await room.say(ann, "On track")
    assert toy.done[0].how == "fine"
    assert "Saved: Small." in await room.say(ann, "small")


def _timer(event: CameDue) -> NewRow:
    return NewRow(key="nudge", kind="timer", body=event, due=event.at)


async def test_a_talk_that_may_wait_is_announced_with_a_button(room: Room, ann: Account) -> None:
    await room.say(ann, "begin order a")
    said = await room.press(ann, "@begin:later:chat")
    assert "chat later" in said
    assert "[Start]" in said
    assert "Saved: Cake." in await room.say(ann, "Cake")
    assert "How would you" in await room.press(ann, "Start")
    await room.press(ann, "@begin:later:chat")
    assert (await talk_of(room, "later")).state == "open"


async def test_words_written_before_the_question_was_visible_belong_to_the_one_before(room: Room, ann: Account) -> None:
    await room.say(ann, "begin order a")
    early = room.next_id()
    await room.say(ann, "Cake")
    await said_as(room, ann, "with cream", early)
    talk = await talk_of(room, "a")
    assert talk.answers["title"].value == "Cake\nwith cream"
    assert "Added to your earlier answer." in room.everything("dm-SAnn")
    early = room.next_id()
    await room.say(ann, "Fri 18 Dec 2026")
    await said_as(room, ann, "20:00", early)
    talk = await talk_of(room, "a")
    assert "20:00" in talk.answers["when"].value.wall.local.isoformat()


async def said_as(room: Room, ann: Account, text: str, message: str) -> None:
    """A message with an id of its own: the platform's clock says when it was written."""
    event = Said(who=ann, where=room.dm(ann), at=room.clock.now(), direct=True, text=text, message=message)
    await room.worker.take(f"said:{message}", event)
    await room.settle()


async def test_a_very_long_answer_goes_on_for_ninety_seconds(room: Room, ann: Account) -> None:
    await room.say(ann, "begin order a")
    await room.say(ann, "x" * 1800)
    await room.advance(seconds=80)
    await room.say(ann, "and more")
    assert (await talk_of(room, "a")).answers["title"].value.endswith("x\nand more")
    await room.advance(seconds=91)
    await room.say(ann, "Fri 18 Dec 2026 18:00")
    assert (await talk_of(room, "a")).answers["when"].has_value


async def test_a_short_answer_does_not_go_on(room: Room, ann: Account) -> None:
    await room.say(ann, "begin order a")
    await room.say(ann, "Cake")
    assert "I need a day" in await room.say(ann, "with cream")


async def test_an_edit_changes_the_answer_and_a_deletion_changes_nothing(room: Room, ann: Account) -> None:
    await room.say(ann, "begin order a")
    await room.say(ann, "Cake")
    message = (await talk_of(room, "a")).answers["title"].message
    at = {"who": ann, "where": room.dm(ann), "at": room.clock.now(), "direct": True}
    await room.worker.take("edit", Edited(**at, message=message, text="Bread"))
    await room.settle()
    assert "I saw your edit." in room.new("dm-SAnn")
    assert (await talk_of(room, "a")).answers["title"].value == "Bread"
    await room.worker.take("gone", Deleted(**at, message=message))
    await room.worker.take("old", Edited(**at, message="1", text="?"))
    await room.settle()
    assert "changed an old message" in room.new("dm-SAnn")
    assert (await talk_of(room, "a")).answers["title"].value == "Bread"


async def test_a_sticker_is_answered_and_a_first_word_after_an_outage_is_told_so(room: Room, ann: Account) -> None:
    at = {"who": ann, "where": room.dm(ann), "at": room.clock.now(), "direct": True}
    await room.worker.take("sticker", Said(**at, text="", message="2001", other="sticker"))
    await room.worker.take("missed", Said(**at, text="status", message="2002", missed=True))
    await room.settle()
    said = room.new("dm-SAnn")
    assert "I can read text and files." in said
    assert "I was away, nothing is lost." in said


async def test_an_answer_that_was_missed_and_ends_its_talk_is_told_in_two_paragraphs(room: Room, ann: Account) -> None:
    await room.say(ann, "begin chat a")
    at = {"who": ann, "where": room.dm(ann), "at": room.clock.now(), "direct": True}
    await room.worker.take("missed", Said(**at, text="I would write to them.", message="2003", missed=True))
    await room.settle()
    said = room.new("dm-SAnn")
    assert "I was away, nothing is lost.\n\nSaved: I would write to them.\n\nOrdered." in said


async def test_a_mention_in_a_channel_is_a_word_or_unknown_and_the_rest_is_not_ours(room: Room, ann: Account) -> None:
    where = room.dm(ann)
    channel = replace(where, channel="C1")
    at = {"who": ann, "where": channel, "at": room.clock.now()}
    await room.worker.take("one", Said(**at, text="status", message="2001", to_bot=True))
    await room.worker.take("two", Said(**at, text="ahem", message="2002", to_bot=True))
    await room.worker.take("three", Said(**at, text="lunch?", message="2003"))
    await room.settle()
    assert room.everything("dm-SAnn") == "all is well\n---\nunknown: ahem"


async def test_a_text_file_is_the_answer_to_a_text_question(room: Room, ann: Account) -> None:
    """PRODUCT 5.1 rule 3; the room's files contain their own name."""
    await room.say(ann, "begin order a")
    assert "I got photo.png, but I need words here." in await room.say(ann, "", files=("photo.png",))
    assert "Saved: brief.txt." in await room.say(ann, "", files=("brief.txt",))
    await room.press(ann, "@begin:b:file")
    assert "Kept brief.txt." in await room.say(ann, "", files=("brief.txt",))
    await room.say(ann, "and https://example.org/x")
    talk = await talk_of(room, "b")
    assert [one.name for one in talk.answers["work"].value] == ["brief.txt", "example.org/x"]
    assert talk.answers["work"].value[0].file.text == ""


async def test_somebody_with_closed_messages_goes_on_by_buttons_and_forms(room: Room, toy: Toy) -> None:
    """C1, C16: what could not be said waits for the next press, with a form for the answer."""
    kim = room.person("Kim", "discord", "Asia/Seoul")
    room.walls["discord"].closed.add("DKim")
    await room.press(kim, "@begin:a:order", channel="C1", server="S1")
    assert await found(room, Identity, id="discord:DKim", field="unreachable") == ["dm_closed"]
    assert [one[2] for one in await room.database.run(lambda session: SqlUnit(session).history("x"))] == ["unreachable"]
    assert "[Answer]" in await room.press(kim, "@nothing", channel="C1", server="S1")
    talk = await talk_of(room, "a")
    await room.press(kim, f"@answer?:{talk.id}", channel="C1", server="S1")
    form = room.replies[-1]
    assert isinstance(form, ShowForm)
    await submit(room, kim, form.form.action, answer="Cake")
    talk = await talk_of(room, "a")
    assert talk.answers["title"].value == "Cake"
    said = [room.text(one.message) for one in room.replies]
    assert any("By when?" in one and "[Answer]" in one for one in said)
    await submit(room, kim, form.form.action, answer="Bread")
    assert "when" not in (await talk_of(room, "a")).answers, "a form of the question before answers nothing"
    await room.advance(seconds=1)
    await room.worker.store.put(_timer(_due(room, talk.person)))
    room.worker.wake()
    await room.settle()
    assert await found(room, Waiting, person=talk.person, field="card") == ["nudge"]
    room.walls["discord"].closed.clear()
    assert "How is it going?" in await room.say(kim, "I opened my messages")
    assert await found(room, Waiting, person=talk.person, field="card") == []


def _due(room: Room, person: str) -> CameDue:
    return CameDue(at=room.clock.at, command=Nudge(person))


async def found(room: Room, kind: type, *, field: str, **same: str) -> list[object]:
    return [getattr(one, field) for one in await room.database.run(lambda session: SqlUnit(session).find(kind, **same))]


async def submit(room: Room, who: Account, form: str, **values: str) -> None:
    event = Submitted(
        who=who, where=room.dm(who), at=room.clock.now(), form=form, values={key: (one,) for key, one in values.items()}
    )
    assert not await room.worker.check(event)
    await room.live(f"submit:{room.next_id()}", event, room.dm(who))


async def test_a_refused_form_is_shown_again_as_it_was_left(room: Room, toy: Toy, ann: Account) -> None:
    """DESIGN 5: with errors the values become the draft and no event is written; Fix shows them again."""
    await room.say(ann, "hello")
    await room.press(ann, "@rate?:x")
    wrong = Submitted(
        who=ann,
        where=room.dm(ann),
        at=room.clock.now(),
        direct=True,
        form="rate?:x",
        values={"mark": ("good",), "tags": ("a", "b")},
    )
    before = await rows(room)
    for _ in range(2):
        assert await room.worker.check(wrong) == {"mark": "A number, please."}
    assert await rows(room) == before
    await room.press(ann, "@fix?:rate?:x")
    fields = {one.key: one.value for one in room.replies[-1].form.fields}
    assert fields == {"mark": "good", "why": "because", "tags": "a,b"}
    await room.submit(ann, mark="4")
    assert toy.done[0].how == "4"
    assert await room.database.run(lambda session: SqlUnit(session).find(Draft)) == []
    late = Submitted(who=ann, where=room.dm(ann), at=room.clock.now(), form="rate?:late", values={"mark": ("x",)})
    assert await room.worker.check(late) == {}, "what a guard says is said by the event"
    assert await room.worker.check(Submitted(who=ann, where=room.dm(ann), at=room.clock.now(), form="nothing?")) == {}


async def rows(room: Room) -> int:
    return len(await room.database.run(lambda session: session.execute(select(work.c.id)).all()))


async def test_fix_also_shows_the_answer_form_again(room: Room, ann: Account) -> None:
    await room.say(ann, "begin order a")
    talk = await talk_of(room, "a")
    await room.press(ann, f"@fix?:answer?:{talk.id}")
    assert room.replies[-1].form.action == f"answer?:{talk.id}:{talk.asking}"
    await submit(room, ann, "unknown?:1")
    assert "does not work any more" in room.text(room.replies[-1].message)


async def test_an_answer_without_a_waiting_gateway_goes_to_the_dm(room: Room, ann: Account) -> None:
    await room.say(ann, "hello")
    for action in ("decide:late", "rate?:x"):
        event = Pressed(who=ann, where=room.dm(ann), at=room.clock.now(), direct=True, action=action)
        await room.worker.take(f"press:{action}", event)
        await room.settle()
    said = room.new("dm-SAnn")
    assert "It is too late." in said
    assert "Press Rate once more." in said


async def test_a_talk_whose_matter_has_ended_is_closed_and_its_person_told(room: Room, ann: Account) -> None:
    await room.say(ann, "begin order a")
    talk = await talk_of(room, "a")
    await room.say(ann, "pause")
    assert "It has ended." in await room.say(ann, "end order a")
    assert "answered" in await room.press(ann, f"@answer?:{talk.id}")
    await submit(room, ann, f"answer?:{talk.id}", answer="Cake")
    assert "answered" in room.text(room.replies[-1].message)
    assert await room.say(ann, "end order a") == ""


async def test_the_home_is_drawn_when_looked_at(room: Room, ann: Account) -> None:
    await room.worker.take("open", Opened(who=ann, where=room.dm(ann), at=room.clock.now(), direct=True))
    await room.settle()
    assert len(room.walls["slack"].homes["SAnn"]) == 1


async def test_a_message_of_ours_that_cannot_be_shown_does_not_make_its_reader_unreachable(
    room: Room, ann: Account
) -> None:
    await room.say(ann, "hello")
    room.walls["slack"].refuse["dm-SAnn"] = "invalid"
    await room.say(ann, "status")
    assert await found(room, Identity, id="slack:SAnn", field="unreachable") == [""]
    room.walls["slack"].refuse.clear()
    assert "all is well" in await room.say(ann, "status")


async def test_a_stale_button_after_a_restart_still_works(toy: Toy, tmp_path: Path) -> None:
    """Nothing is in memory: the same button in the next process (rule 15)."""
    async with Room(toy.registry(), tmp_path) as before:
        ann = before.person("Ann", "slack", "Europe/Berlin")
        await to_size(before, ann)
        action = before.find("dm-SAnn", "Small")
        last, shown = before._ids, before.walls["slack"].shown
    async with Room(toy.registry(), tmp_path) as after:
        after._ids = last
        after.walls["slack"].shown.update(shown)
        after.dispatch.ids.count = 1000  # type: ignore[attr-defined]
        after.clock.at += timedelta(days=400)
        ann = after.person("Ann", "slack", "Europe/Berlin")
        assert "Saved: Small." in await after.press(ann, "@" + action)


async def test_a_doubtful_date_is_picked_by_button_or_word(room: Room, ann: Account) -> None:
    await room.say(ann, "begin order a")
    await room.say(ann, "Cake")
    said = await room.say(ann, "12/3")
    assert "more than one way" in said
    assert "[Fri 12 Mar 2027, 18:00 Berlin] [Thu 3 Dec 2026, 18:00 Berlin]" in said
    stale = "@" + room.find("dm-SAnn", "Thu 3 Dec 2026, 18:00 Berlin")
    assert "[Thu 3 Dec 2026, 18:00 Berlin]" in await room.say(ann, "purple"), "a wrong word keeps the offer"
    assert "Which one do you mean?" in await room.say(ann, "resume")
    said = await room.press(ann, stale)
    assert "Saved: Thu 3 Dec 2026, 18:00 Berlin (UTC+1)." in said
    assert "has been answered" in await room.press(ann, stale)
    await room.say(ann, "edit when")
    await room.say(ann, "12/3")
    assert "Saved: Fri 12 Mar 2027" in await room.say(ann, "1")


async def test_many_choices_come_as_a_select_and_several_are_ticked(room: Room, toy: Toy, ann: Account) -> None:
    choices = tuple(Choice(f"Kind {number}", f"k{number}") for number in range(7))

    async def flow(facts: object, known: object) -> Ordered:
        return Ordered(
            "x", (await choice("title", asks("Which?"), choices), await several("when", asks("Which ones?"), choices))
        )

    toy.order = flow
    await room.say(ann, "begin order a")
    action, values = room.select("dm-SAnn")
    assert values == [f"k{number}" for number in range(7)]
    assert "Saved: Kind 3." in await room.press(ann, "@" + action, values=("k3",))
    action, _ = room.select("dm-SAnn")
    assert "Please name some" in await room.press(ann, "@" + action, values=("forged",))
    await room.press(ann, "@" + action, values=("k1", "k2"))
    assert toy.done[0].answers == ("k3", ("k1", "k2"))


async def test_an_interview_cannot_go_back_and_a_partial_answer_is_kept(room: Room, toy: Toy, ann: Account) -> None:
    await room.say(ann, "begin chat a")
    assert "In an interview I cannot go back." in await room.say(ann, "back")
    assert "250 characters; I can take 200" in await room.say(ann, "x" * 250)
    talk = await talk_of(room, "a")
    assert talk.answers["say"].draft == "x" * 250, "too long is kept whole as a draft"
    await room.press(ann, f"@answer?:{talk.id}")
    assert room.replies[-1].form.fields[0].value == "x" * 250
    assert "Ordered." in await room.say(ann, "I would call them.")
    await room.say(ann, "begin file b")
    await room.say(ann, "https://example.org/1")
    assert "Paused: file b" in await room.say(ann, "later")
    await room.say(ann, "resume")
    await room.say(ann, "https://example.org/2")
    assert [one.url for one in toy.done[-1].answers[0]] == ["https://example.org/1", "https://example.org/2"]


async def test_a_question_that_a_deployment_has_taken_away_ends_the_talk_at_the_next_word(
    room: Room, toy: Toy, ann: Account
) -> None:
    await room.say(ann, "begin order a")
    await room.say(ann, "Cake")

    async def shorter(facts: object, known: object) -> Ordered:
        return Ordered("a", (await text("title", asks("What?")),))

    toy.order = shorter
    assert "Ordered." in await room.say(ann, "Fri 18 Dec 2026 18:00")
    assert toy.done == [Ordered("a", ("Cake",))]
