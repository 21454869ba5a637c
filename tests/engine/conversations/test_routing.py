"""Words, buttons and forms at the edges: threads, cards, closed talks, taken-away questions, late and strange words."""

from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from bot.engine.buttons import button_typed, press, spent_word
from bot.engine.commands import Command
from bot.engine.context import Turn
from bot.engine.dispatch import perform
from bot.engine.effects import Ask, OpenPlace, Post, Reply, Tell
from bot.engine.events import Account, Address, CameDue, Deleted, Delivered, Edited, Refused, Said, Submitted
from bot.engine.flow import Amendment, Got, Hearing, No, Question
from bot.engine.messages import Button, say
from bot.engine.people import Identity, Waiting
from bot.engine.places import Place
from bot.engine.questions import asks, moment, review, text
from bot.engine.questions.texts import is_a
from bot.engine.registry import CommandForm
from bot.engine.talks import Talk
from bot.engine.work import NewRow
from storage.unit import SqlUnit
from tests.support.engine_harness import EngineHarness
from tests.support.engine_rows import act, column, found
from tests.support.toy_registry import Decide, Gone, Nudge, OpenRating, Ordered, Toy, ToyHelp


@asynccontextmanager
async def toy_harness(toy: Toy, folder: Path, **changed: Any) -> AsyncIterator[tuple[EngineHarness, Account]]:
    async with EngineHarness(replace(toy.registry(), **changed), folder) as running:
        yield running, running.person("Ann", "slack", "Europe/Berlin")


@pytest.fixture
def toy() -> Toy:
    return Toy()


@pytest.fixture
async def harness(toy: Toy, tmp_path: Path) -> AsyncIterator[EngineHarness]:
    async with toy_harness(toy, tmp_path) as (made, _):
        yield made


@pytest.fixture
def ann(harness: EngineHarness) -> Account:
    return harness.person("Ann", "slack", "Europe/Berlin")


async def talk_of(harness: EngineHarness, subject: str) -> Talk:
    return (await found(harness, Talk, subject=subject))[0]  # type: ignore[no-any-return]


async def happens(harness: EngineHarness, event: Any, key: str = "") -> None:
    kind = "timer" if isinstance(event, CameDue) else "event"
    await harness.store.put(NewRow(key=key or f"e{harness.next_id()}", kind=kind, body=event, due=harness.clock.at))
    harness.worker.wake()
    await harness.settle()


def shown(harness: EngineHarness, words: str) -> str:
    """The platform's id of the newest message with these words."""
    platform = harness.platforms["slack"]
    return next(id for _, id in reversed(harness.log) if words in harness.text(platform.shown[id].message))


# rows of things that are no more


async def test_a_timer_or_a_tag_of_a_chapter_that_is_no_more_is_put_away(
    harness: EngineHarness, toy: Toy, ann: Account
) -> None:
    """X43: a deployment took the chapter away while its rows were waiting."""
    where = Address("slack", "T1", "C1")
    await happens(harness, CameDue(at=harness.clock.at, command=Gone("x")), "a")
    await happens(harness, Delivered(at=harness.clock.at, tag="nobody:1", address=where, message="1"), "b")
    await happens(harness, Refused(at=harness.clock.at, tag="nobody:1", why="gone", place="c"), "c")
    await happens(harness, Refused(at=harness.clock.at, tag="", why="gone", place="c"), "d")
    for key in "abcd":
        assert await column(harness, "trouble", key=key) == [""]
        assert await column(harness, "done_at", key=key) == [harness.clock.at]
    assert toy.done == []


async def test_a_command_without_any_help_is_not_answered(toy: Toy, tmp_path: Path) -> None:
    commands = {kind: act for kind, act in toy.registry().commands.items() if kind is not ToyHelp}
    async with toy_harness(toy, tmp_path, commands=commands) as (harness, ann):
        assert await harness.invoke(ann, "whatever", channel="C1") == ""


# threads


async def test_words_in_a_thread_of_ours_go_to_its_chapter(toy: Toy, tmp_path: Path) -> None:
    """PRODUCT 5.1 rule 3: in a Slack thread the thread is the talk; an open question in the DM stays as it is."""
    heard: list[tuple[str, str]] = []

    def thread(turn: Turn, event: Said | Edited | Deleted, place: Place) -> Iterator[Any]:
        heard.append((type(event).__name__, place.subject))
        button = button_typed(turn, place.id, event.text) if isinstance(event, Said) else None
        if button is not None:
            yield from press(turn, button.command, event.at)

    async with toy_harness(toy, tmp_path, threads={"interview": thread}) as (harness, ann):
        await harness.say(ann, "begin chat a")
        where = Address("slack", "T1", "C1", "7")

        def open_both(turn: Turn) -> None:
            buttons = (Button("Send", Decide("sent"), "send"),)
            for id, purpose, address in (("t", "interview", where), ("o", "other", replace(where, thread="8"))):
                perform(turn, [OpenPlace(id=id, platform="slack", purpose=purpose, subject="i1", address=address)])
            perform(turn, [Post(place="t", message=say("One line", buttons=buttons))])

        await act(harness, open_both)
        at = {"who": ann, "where": where, "at": harness.clock.at}
        await harness.say(ann, "what do you think?", channel="C1", thread="7")
        await happens(harness, Edited(**at, message="1", text="what do they think?"))
        await happens(harness, Deleted(**at, message="1"))
        assert heard == [("Said", "i1"), ("Edited", "i1"), ("Deleted", "i1")]
        await harness.say(ann, "Send!", channel="C1", thread="7")
        assert [one.how for one in toy.done if hasattr(one, "how")] == ["sent"], (
            "a word stands for its button there too"
        )
        await harness.say(ann, "send", channel="C1", thread="8")
        await happens(harness, Edited(**{**at, "where": replace(where, thread="8")}, message="2", text="send"))
        assert len(heard) == 4
        assert (await talk_of(harness, "a")).answers == {}


# replies and typed words


async def test_a_reply_to_a_talk_that_has_ended_belongs_to_the_one_in_focus(
    harness: EngineHarness, ann: Account
) -> None:
    await harness.say(ann, "begin chat a")
    old = shown(harness, "How would you")
    await harness.say(ann, "I would call them.")
    await harness.say(ann, "begin order b")
    await harness.say(ann, "Cake", reply_to=old)
    assert (await talk_of(harness, "b")).answers["title"].value == "Cake"
    assert (await talk_of(harness, "a")).answers["say"].value == "I would call them."


async def test_a_reply_to_something_that_is_not_ours_is_ordinary_words(harness: EngineHarness, ann: Account) -> None:
    await harness.say(ann, "begin order a")
    assert "Saved: Cake." in await harness.say(ann, "Cake", reply_to="another message")


async def test_a_typed_word_presses_a_recent_card_when_nothing_is_asked(
    harness: EngineHarness, toy: Toy, ann: Account
) -> None:
    """PRODUCT 5.1 rule 1: every button has a word."""
    await harness.say(ann, "remind")
    await harness.say(ann, "on track.")
    assert toy.done[0].how == "fine"


async def test_a_word_whose_button_is_gone_is_told_what_became_of_it(toy: Toy, tmp_path: Path) -> None:
    """PRODUCT 5.1 rule 13: a late word is answered like a late tap; other words are not."""

    def unknown(turn: Turn, event: Said) -> Iterator[Any]:
        yield Tell(person=turn.person.id, message=spent_word(turn, event) or say("unknown"))

    async with toy_harness(toy, tmp_path, unknown=unknown) as (harness, ann):
        await harness.say(ann, "hello")
        person = (await found(harness, Identity))[0].person
        await happens(harness, CameDue(at=harness.clock.at, command=Nudge(person)))
        settled = replace(say("How is it going?"), footer=("Answered by Olga.",))
        await act(harness, lambda turn: turn.unit.work.rewrite(*_spent(turn, person, settled)))
        harness.unread("dm-SAnn")
        assert "Answered by Olga" in await harness.say(ann, "On track!")
        assert await harness.say(ann, "late") == "unknown"


def _spent(turn: Turn, person: str, settled: Any) -> tuple[int, Any]:
    row = turn.unit.work.cards("nudge")[-1]
    return row.id, replace(row.body, message=settled, spent=("on track",))


# the global words


async def test_back_leaves_an_answer_that_was_opened_for_a_change_as_it_was(
    harness: EngineHarness, ann: Account
) -> None:
    await harness.say(ann, "begin order a")
    await harness.say(ann, "Cake")
    await harness.say(ann, "Fri 18 Dec 2026 18:00")
    assert "What?" in await harness.say(ann, "edit 1")
    assert "Which size?" in await harness.say(ann, "back")
    answers = (await talk_of(harness, "a")).answers
    assert (answers["title"].value, answers["title"].has_value) == ("Cake", True)
    assert "By when?" in await harness.say(ann, "back"), "a second one goes back as always"


async def test_a_word_of_a_chapter_works_at_an_open_question_and_leaves_it_open(
    harness: EngineHarness, ann: Account
) -> None:
    await harness.say(ann, "begin order a")
    assert "all is well" in await harness.say(ann, "status")
    assert (await talk_of(harness, "a")).answers == {}
    assert "Saved: Cake." in await harness.say(ann, "Cake")


async def test_a_chapter_may_own_cancel_where_nothing_is_asked(toy: Toy, tmp_path: Path) -> None:
    """PRODUCT 5.2: to a contractor at work `cancel` means "I cannot continue"; in a form it stops the form."""

    @dataclass(frozen=True)
    class CannotContinue(Command):
        words = ("cancel",)

    def ask(turn: Turn, command: CannotContinue) -> Iterator[Any]:
        yield Tell(person=turn.person.id, message=say("You cannot continue?"))

    commands = {**toy.registry().commands, CannotContinue: ask}
    async with toy_harness(toy, tmp_path, commands=commands) as (harness, ann):
        await harness.say(ann, "hello")
        assert await harness.say(ann, "cancel") == "You cannot continue?"
        assert "no open question" in await harness.say(ann, "skip")
        await harness.say(ann, "begin chat a")
        assert "Stop the form" in await harness.say(ann, "cancel")


async def test_resume_with_nothing_paused_shows_the_open_question_again(harness: EngineHarness, ann: Account) -> None:
    await harness.say(ann, "begin order a")
    assert "What?" in await harness.say(ann, "resume")
    await harness.say(ann, "pause")
    assert "What?" in await harness.say(ann, "resume")


async def test_a_talk_is_paused_by_button_and_the_chapter_learns_of_a_stop(toy: Toy, tmp_path: Path) -> None:
    registry = toy.registry()
    stopped = lambda turn, talk: (Tell(person=talk.person, message=say("Shall I forget it?")),)  # noqa: E731
    flows = {**registry.flows, "order": replace(registry.flows["order"], stopped=stopped)}
    async with toy_harness(toy, tmp_path, flows=flows) as (harness, ann):
        await harness.say(ann, "begin order a")
        talk = await talk_of(harness, "a")
        assert "Paused: order a" in await harness.press(ann, f"@talk:{talk.id}:pause")
        await harness.say(ann, "resume")
        await harness.say(ann, "cancel")
        said = await harness.press(ann, "Stop")
        assert said.index("Stopped: order a") < said.index("Shall I forget it?")
        assert (await talk_of(harness, "a")).state == "paused"


async def test_a_question_back_is_answered_by_the_chapter_and_asked_once_more(toy: Toy, tmp_path: Path) -> None:
    """PRODUCT 5.1 rule 3b: a question goes to whoever can answer it; "what do you mean" is about our question."""
    registry = toy.registry()
    asked = lambda turn, words, talk: (Tell(person=talk.person, message=say(f"I asked the owner: {words}")),)  # noqa: E731
    flows = {**registry.flows, "order": replace(registry.flows["order"], asked=asked)}
    async with toy_harness(toy, tmp_path, flows=flows) as (harness, ann):
        await harness.say(ann, "begin order a")
        said = await harness.say(ann, "how many rounds of changes are there?")
        assert "I asked the owner: how many rounds of changes are there?" in said
        assert "What?" in said
        said = await harness.say(ann, "what do you mean?")
        assert "A short name, please." in said
        assert "I asked the owner" not in said
        assert (await talk_of(harness, "a")).answers == {}


async def test_a_question_without_a_headline_is_explained_by_itself(
    harness: EngineHarness, toy: Toy, ann: Account
) -> None:
    """It is its own explanation, so it is not said twice."""

    async def flow(facts: object, known: object) -> Ordered:
        return Ordered("a", (await text("name", say("Tell me the name of the shop.")),))

    toy.order = flow
    await harness.say(ann, "begin order a")
    assert (await harness.say(ann, "what do you mean?")).count("Tell me the name of the shop.") == 1


# answers and questions that have changed meanwhile


async def test_a_known_answer_is_shown_when_it_is_asked_again(harness: EngineHarness, ann: Account) -> None:
    """DESIGN 3: a value that was found elsewhere can be edited, and what it was is not lost."""
    await harness.say(ann, "hello")
    person = (await found(harness, Identity))[0].person
    ask = Ask(person=person, flow="order", subject="a", known={"title": "Cake"})
    await act(harness, lambda turn: perform(turn, [ask]))
    assert "By when?" in harness.unread("dm-SAnn")
    said = await harness.say(ann, "edit 1")
    assert "What?" in said
    assert "so far:\nCake" in said
    assert "Saved: Bread." in await harness.say(ann, "Bread")


async def test_a_flow_that_wants_nothing_done_just_ends(harness: EngineHarness, toy: Toy, ann: Account) -> None:
    async def flow(facts: object, known: object) -> None:
        await text("title", asks("What?"))

    toy.order = flow  # type: ignore[assignment]
    await harness.say(ann, "begin order a")
    assert await harness.say(ann, "Cake") == "Saved: Cake."
    assert (await talk_of(harness, "a")).state == "closed"
    assert toy.done == []


async def test_an_answer_in_a_form_to_a_question_that_was_taken_away_ends_the_talk(
    harness: EngineHarness, toy: Toy, ann: Account
) -> None:
    """DESIGN 3: a deployment may remove questions while people are in the middle."""
    await harness.say(ann, "begin order a")
    talk = await talk_of(harness, "a")

    async def nothing(facts: object, known: object) -> Ordered:
        return Ordered("a", ())

    toy.order = nothing
    at = {"who": ann, "where": harness.dm(ann), "at": harness.clock.at, "direct": True}
    await happens(harness, Submitted(**at, form=f"answer?:{talk.id}", values={"answer": ("Cake",)}))
    assert toy.done == [Ordered("a", ())]
    assert (await talk_of(harness, "a")).state == "closed"


async def test_a_reading_that_is_no_longer_possible_is_not_taken_when_picked(
    harness: EngineHarness, toy: Toy, ann: Account
) -> None:
    """DESIGN 3: a value that fails its guard is asked again; here the earlier of two dates has passed meanwhile."""
    after = [datetime(2026, 11, 23, 9, tzinfo=UTC)]

    async def flow(facts: object, known: object) -> Ordered:
        return Ordered("a", (await moment("when", asks("By when?"), after=after[0]),))

    toy.order = flow
    await harness.say(ann, "begin order a")
    await harness.say(ann, "12/3")
    early = "@" + harness.find("dm-SAnn", "Thu 3 Dec 2026, 18:00 Berlin")
    after[0] = datetime(2026, 12, 24, tzinfo=UTC)
    assert "By when?" in await harness.press(ann, early)
    assert toy.done == []
    assert "Ordered." in await harness.say(ann, "Fri 12 Mar 2027 18:00")


async def test_an_edit_of_an_earlier_answer_forgets_what_was_said_at_the_review(
    harness: EngineHarness, toy: Toy, ann: Account
) -> None:
    """DESIGN 3: the review is bound to what was shown."""

    async def flow(facts: object, known: object) -> Ordered:
        title = await text("title", asks("What?"))
        await review("review", asks("All right?", title))
        return Ordered("a", (title,))

    toy.order = flow
    await harness.say(ann, "begin order a")
    await harness.say(ann, "Cake")
    message = (await talk_of(harness, "a")).answers["title"].message
    await harness.say(ann, "perhaps")
    assert "review" in (await talk_of(harness, "a")).answers
    at = {"who": ann, "where": harness.dm(ann), "at": harness.clock.at, "direct": True}
    await happens(harness, Edited(**at, message=message, text="Bread"))
    assert "Bread" in harness.unread("dm-SAnn")
    assert set((await talk_of(harness, "a")).answers) == {"title"}
    assert toy.done == []


async def test_an_edit_of_an_answer_that_is_not_asked_for_any_more_changes_nothing(
    harness: EngineHarness, ann: Account
) -> None:
    """X15: answers of skipped branches are kept as they were given (DESIGN 3)."""
    await harness.say(ann, "begin order a")
    for words in ("Cake", "Fri 18 Dec 2026 18:00", "small", "yes", "no"):
        await harness.say(ann, words)
    await harness.say(ann, "edit 4")
    await harness.say(ann, "no")
    kept = (await talk_of(harness, "a")).answers["gift.wrap"]
    harness.unread("dm-SAnn")
    at = {"who": ann, "where": harness.dm(ann), "at": harness.clock.at, "direct": True}
    await happens(harness, Edited(**at, message=kept.message, text="yes"))
    assert harness.unread("dm-SAnn") == ""
    assert (await talk_of(harness, "a")).answers["gift.wrap"].value is False


async def test_an_answer_edited_into_a_question_that_nobody_answers_is_asked_about(
    harness: EngineHarness, ann: Account
) -> None:
    await harness.say(ann, "begin order a")
    await harness.say(ann, "Cake")
    message = (await talk_of(harness, "a")).answers["title"].message
    at = {"who": ann, "where": harness.dm(ann), "at": harness.clock.at, "direct": True}
    await happens(harness, Edited(**at, message=message, text="how long does it take?"))
    assert "You changed the message" in harness.unread("dm-SAnn")
    assert (await talk_of(harness, "a")).answers["title"].value == "Cake"


async def test_what_stands_beside_an_answer_may_leave_nothing_to_ask(toy: Toy, tmp_path: Path) -> None:
    """The answer to a question that is not asked any more is not taken, and the talk ends."""

    def smaller(words: str, _: Hearing) -> Amendment | None:
        return Amendment("size", words, "small") if "small" in words else None

    async def flow(facts: object, known: object) -> Ordered:
        size = await text("size", asks("Which size?"))
        wish = await replace(text("wish", asks("Any wishes?")), amends=smaller) if size != "small" else ""
        return Ordered("a", (size, wish))

    toy.order = flow
    flows = toy.registry().flows
    flows = {**flows, "order": replace(flows["order"], asked=lambda turn, words, talk: ())}
    async with toy_harness(toy, tmp_path, flows=flows) as (harness, ann):
        await harness.say(ann, "begin order a")
        assert "Any wishes?" in await harness.say(ann, "enormous one")
        assert "Ordered." in await harness.say(ann, "with blue curtains. make it a small one")
        assert [done.answers for done in toy.done] == [("small", "")]


async def test_what_is_begun_elsewhere_is_announced_once_and_a_reminder_of_it_can_be_gone_on_with(
    harness: EngineHarness, ann: Account
) -> None:
    await harness.say(ann, "begin order a")
    person = (await found(harness, Identity))[0].person
    await act(harness, lambda turn: perform(turn, [Ask(person=person, flow="order", subject="a", focus=False)]))
    assert "[Go on]" in harness.unread("dm-SAnn")
    await act(harness, lambda turn: perform(turn, [Ask(person=person, flow="order", subject="b", focus=False)]))
    assert "order b" in harness.unread("dm-SAnn")
    start = "@" + harness.find("dm-SAnn", "Start")
    for _ in range(2):
        await harness.press(ann, start)
        assert "What?" in harness.everything("dm-SAnn")
    assert harness.everything("dm-SAnn").count("Going on.") == 1


# words that are early, late, or without a number


async def said_as(harness: EngineHarness, ann: Account, text: str, message: str) -> str:
    event = Said(who=ann, where=harness.dm(ann), at=harness.clock.now(), direct=True, text=text, message=message)
    await happens(harness, event)
    return harness.unread("dm-SAnn")


async def test_early_words_that_do_not_fit_the_earlier_question_answer_the_open_one(
    harness: EngineHarness, toy: Toy, ann: Account
) -> None:
    """A second line makes a number unreadable, so it cannot be a continuation of it."""

    def number(said: str, _: Hearing) -> Any:
        return Got(int(said)) if said.isdecimal() else No(("A number, please.",))

    async def flow(facts: object, known: object) -> Ordered:
        count = await Question(key="count", message=asks("How many?"), hear=number, guard=is_a(int))
        return Ordered("a", (count, await text("note", asks("Anything else?"))))

    toy.order = flow
    await harness.say(ann, "begin order a")
    early = harness.next_id()
    await harness.say(ann, "40")
    await said_as(harness, ann, "Blue ones", early)
    assert toy.done == [Ordered("a", (40, "Blue ones"))]


async def test_an_answer_that_grows_too_long_is_asked_for_again_and_kept_whole(
    harness: EngineHarness, ann: Account
) -> None:
    """PRODUCT 5.1 rule 3: too long is kept whole as a draft and asked to be shortened, never discarded."""
    await harness.say(ann, "begin order a")
    await harness.say(ann, "x" * 3000)
    said = await harness.say(ann, "y" * 1500)
    assert "can take 4000" in said
    talk = await talk_of(harness, "a")
    assert talk.asked == "title"
    assert talk.answers["title"].draft == "x" * 3000 + "\n" + "y" * 1500
    assert "Saved: Cake." in await harness.say(ann, "Cake")


async def test_a_message_id_that_cannot_be_compared_is_no_reason_to_doubt_whose_words_these_are(
    harness: EngineHarness, ann: Account
) -> None:
    """Ids are numbers that rise; from a platform that breaks this, words answer the question that is open."""
    await harness.say(ann, "begin order a")
    await harness.say(ann, "Cake")
    known = (await found(harness, Place, purpose="dm"))[0].seen
    assert "Saved: Fri 18 Dec" in await said_as(harness, ann, "Fri 18 Dec 2026 18:00", "msg-b")
    assert (await talk_of(harness, "a")).answers["title"].value == "Cake"
    assert (await found(harness, Place, purpose="dm"))[0].seen == known


# refusals


async def test_a_second_refusal_keeps_its_message_and_raises_no_second_alarm(harness: EngineHarness, toy: Toy) -> None:
    """C1, C4: two messages were on their way when the messages were closed; both wait, one line in the record."""
    kim = harness.person("Kim", "discord", "Asia/Seoul")
    await harness.say(kim, "hello")
    harness.platforms["discord"].refuse["dm-DKim"] = "dm_closed"
    person = (await found(harness, Identity))[0].person
    await act(
        harness,
        lambda turn: perform(turn, [Tell(person=person, message=say(one), card=one) for one in ("first", "second")]),
    )
    assert [one.message for one in await found(harness, Waiting)] == [say("first"), say("second")]
    history = await harness.database.run(lambda session: SqlUnit(session).history("x"))
    assert [one[2] for one in history] == ["unreachable"]


# forms


async def test_fixing_a_form_that_is_no_longer_shown_says_why(toy: Toy, tmp_path: Path) -> None:
    """The chapter may have something to say instead of the form; that goes through as it is."""
    form = CommandForm(show=lambda *_: (Reply(message=say("The shop has closed.")),), accept=lambda command, _: command)
    async with toy_harness(toy, tmp_path, command_forms={OpenRating: form}) as (harness, ann):
        await harness.say(ann, "hello")
        assert await harness.press(ann, "@fix?:rate?:x") == "(only you) The shop has closed."


async def test_a_card_that_is_settled_is_not_settled_twice(harness: EngineHarness, ann: Account) -> None:
    """PRODUCT 5.1 rule 14: its outcome line stays the first one."""
    await harness.say(ann, "begin chat a")
    await harness.say(ann, "cancel")
    go, stop = ("@" + harness.find("dm-SAnn", one) for one in ("Go on", "Stop"))
    await harness.press(ann, go)
    assert "Going on." in harness.everything("dm-SAnn")
    await harness.press(ann, stop)
    assert "Going on." in harness.everything("dm-SAnn")
    assert "Stopped.\n" not in harness.everything("dm-SAnn")


async def test_a_form_of_somebody_unknown_is_checked_without_them(harness: EngineHarness) -> None:
    """A form that reaches us before its sender's first event: its fields are checked, nobody is made up."""
    eve = harness.account("Eve", "slack")
    form = Submitted(who=eve, where=harness.dm(eve), at=harness.clock.at, form="rate?:x", values={"mark": ("bad",)})
    assert await harness.worker.check(form) == {"mark": "A number, please."}
    assert await found(harness, Identity) == []
