"""Offers as conversations: who and why, one live offer, wishes, acceptance, expiry, and hiring nobody."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from bot.engine.guards import NotNow
from bot.lifecycle.ads.commands import AdvertiseAgain
from bot.lifecycle.applications.commands import Withdraw
from bot.lifecycle.applications.model import Application
from bot.lifecycle.brief.model import Project, Version
from bot.lifecycle.contracts.model import Contract
from bot.lifecycle.interviews.kit import kit
from bot.lifecycle.interviews.model import Interview
from bot.lifecycle.offers.answers import read_wish
from bot.lifecycle.offers.commands import ChooseHire, DraftOffer
from bot.lifecycle.offers.compare import expiry, funnel, pings
from bot.lifecycle.offers.model import Offer
from bot.lifecycle.screening.commands import AnswerTheRest, NobodyFits, StartInterviews
from tests.support.applicants import CUTOFF, START, Hiring, brief, everyone, hiring


def test_an_offer_is_open_three_days_but_not_beyond_the_timetables_date_unless_that_has_passed() -> None:
    assert expiry(START, 72, START + timedelta(days=10)) == START + timedelta(hours=72)
    assert expiry(START, 72, START + timedelta(days=2)) == START + timedelta(days=2)
    assert expiry(START, 72, START - timedelta(days=1)) == START + timedelta(hours=72)
    assert pings(START, START + timedelta(hours=72)) == (START + timedelta(hours=48), START + timedelta(hours=66))


def test_an_offer_ends_once() -> None:
    offer = Offer(id="o", application="a", project="j", person="p", version_id="v", why="w", at=START, expires=START)
    with pytest.raises(NotNow):
        offer.accept(START)
    offer.send(START, START + timedelta(days=3))
    with pytest.raises(NotNow):
        offer.send(START, START)
    offer.decline(START)
    for again in (offer.accept, offer.expire, offer.withdraw, offer.decline):
        with pytest.raises(NotNow, match="has been declined"):
            again(START)
    with pytest.raises(NotNow):
        offer.present("v2")


def sent() -> Offer:
    made = Offer(id="o", application="a", project="j", person="p", version_id="v", why="w", at=START, expires=START)
    made.send(START, START + timedelta(days=3))
    return made


def test_an_acceptance_after_the_hour_is_too_late_and_leaves_the_offer_to_its_timer() -> None:
    """F058: at the instant itself it still counts."""
    offer = sent()
    with pytest.raises(NotNow, match="I have told the owner that you wanted it"):
        offer.accept(offer.expires + timedelta(seconds=1))
    assert (offer.state, offer.ended) == ("sent", None)
    offer.expire(offer.expires)
    with pytest.raises(NotNow, match="This offer has expired already"):
        offer.accept(START)
    in_time = sent()
    in_time.accept(in_time.expires)
    assert (in_time.state, in_time.ended) == ("accepted", in_time.expires)


def test_only_an_accepted_offer_falls_away_when_the_two_never_agree() -> None:
    offer = sent()
    later = START + timedelta(days=5)
    offer.fall_away(later)
    assert (offer.state, offer.ended) == ("sent", None)
    offer.accept(START)
    offer.fall_away(later)
    assert (offer.state, offer.ended) == ("withdrawn", later)
    with pytest.raises(NotNow, match="has been withdrawn already"):
        offer.decline(later)


def test_an_agreed_change_is_what_the_offer_stands_for() -> None:
    offer = sent()
    offer.present("v2")
    assert offer.version_id == "v2"
    offer.accept(START)
    with pytest.raises(NotNow, match="has been accepted"):
        offer.present("v3")
    assert offer.version_id == "v2"


@pytest.mark.parametrize(
    ("said", "wall"),
    [
        ("can the cut-off be Sat 19?", "2026-12-19T18:00"),
        ("deadline 21 Dec 12:00 please", "2026-12-21T12:00"),
        ("could I get 350 instead of 320", None),
        ("the cut-off on Fri 18 Dec 18:00 is fine", None),
        ("a shorter deadline would be nice", None),
    ],
)
def test_a_wish_for_a_cutoff_is_read_in_the_cutoffs_zone(said: str, wall: str | None) -> None:
    wishes = read_wish(said, now=START, cutoff=CUTOFF)
    assert len(wishes) == 1
    assert (wishes[0].wall.local.isoformat(timespec="minutes") if wishes[0].wall else None) == wall
    assert wishes[0].text == said


def test_the_funnel_counts_rows_only() -> None:
    def one(id: str, stage: str, sent: bool) -> Application:
        return Application(
            id=id, ad="x", project="j", person=id, platform="discord", account=id, name=id, at=START,
            stage=stage, sent_at=START if sent else None, opened=sent,  # type: ignore[arg-type]
        )  # fmt: skip

    people = [one("a", "started", False), one("b", "sent", True), one("c", "not_chosen", True)]
    interview = Interview(
        id="i", application="b", project="j", person="b", questions=kit(brief()), thread="", at=START, due=START
    )
    counted = funnel(people, [interview], 0)
    assert (counted.started, counted.sent, counted.opened, counted.waiting) == (3, 2, 2, 1)
    assert (counted.interviewed, counted.answered) == (0, 0)
    interview.invite(START)
    assert funnel(people, [interview], 0).interviewed == 1


async def test_a_reason_is_asked_for_and_the_offer_shows_what_it_promises(tmp_path: Path) -> None:
    async with hiring(tmp_path, "Maria", "Ben") as scene:
        room = scene.room
        await scene.interviewed("Maria", "Ben")
        await room.press(scene.olga, "Compare and choose")
        assert "why Maria?" in await room.press(scene.olga, "Choose Maria")
        card = await room.say(scene.olga, "told clients early, best sample")
        for part in ("version 1 (", "320 EUR, half up front", "5 days", "still open", "No clash", "Valid until"):
            assert part in card
        assert "Manila" in card
        await room.say(scene.olga, "send")
        maria = scene.seen("Maria")
        for part in (
            "Olga chose you",
            "meta titles",
            "C2 The first sentence",
            "18:00 Berlin (UTC+1) = Sat 19 Dec 01:00",
        ):
            assert part in maria
        assert "chose" not in scene.seen("Ben")
        history = await scene.change(lambda unit: unit.history("j"))
        chosen = next(detail for _, _, what, detail in history if what == "person chosen")
        assert chosen["why"] == "told clients early, best sample"
        assert await _stages(scene) == {"Maria": "offered", "Ben": "interviewing"}


async def test_from_the_kit_to_the_offer_the_owner_needs_seven_inputs(tmp_path: Path) -> None:
    """Ten are allowed from the application card on; the card and "interview these" take two (PRODUCT, effort)."""
    async with hiring(tmp_path, "Maria") as scene:
        room = scene.room
        await scene.command(StartInterviews("j", ("a1",)))
        inputs = 0

        async def owner(text: str, thread: str = "") -> None:
            nonlocal inputs
            inputs += 1
            await room.say(scene.olga, text, thread=thread)

        await owner("send")
        await room.say(scene.one("Maria"), "yes")
        await room.say(scene.one("Maria"), everyone("Maria"))
        for points in "4434":
            await owner(points, scene.thread("Maria"))
        await owner("Maria. told clients early")
        await owner("send")
        assert (await _offer(scene)).state == "sent"
        assert inputs == 7


async def test_one_live_offer_and_only_for_the_interviewed(tmp_path: Path) -> None:
    async with hiring(tmp_path, "Maria", "Ben", "Kofi") as scene:
        await scene.interviewed("Maria", "Ben")
        assert "only interviewed people" in await scene.command(DraftOffer("a3", "nice"))
        await scene.room.press(scene.olga, "Compare and choose")
        await scene.room.say(scene.olga, "Maria, best sample")
        await scene.room.say(scene.olga, "send")
        assert "Maria has an offer already" in await scene.command(DraftOffer("a2", "nice"))
        assert "Maria has an offer already" in await scene.command(ChooseHire("j"))
        assert len(await scene.change(lambda unit: unit.find(Offer))) == 1
        assert "sent already" in await scene.room.press(scene.olga, f"@offer.send:{(await _offer(scene)).id}")


async def test_a_draft_can_be_edited_before_it_goes_out(tmp_path: Path) -> None:
    async with hiring(tmp_path, "Maria") as scene:
        room = scene.room
        await scene.interviewed("Maria")
        await room.press(scene.olga, "Compare and choose")
        await room.say(scene.olga, "Maria - best sample")
        await room.say(scene.olga, "edit")
        await room.say(scene.olga, "pay")
        card = await room.say(scene.olga, "350 EUR")
        assert "350 EUR, half up front" in card
        assert "version 2 (" in card
        await room.say(scene.olga, "edit")
        await room.press(scene.olga, "Valid for")
        await room.press(scene.olga, "24 hours")
        await room.say(scene.olga, "send")
        assert "350 EUR" in scene.seen("Maria")
        offer = await _offer(scene)
        assert offer.expires - offer.at == timedelta(hours=24)


async def test_a_wish_agreed_makes_the_version_that_the_offer_stands_for(tmp_path: Path) -> None:
    async with hiring(tmp_path, "Maria") as scene:
        room = scene.room
        await scene.offered("Maria")
        await room.press(scene.one("Maria"), "Change something")
        await room.say(scene.one("Maria"), "can the cut-off be Sat 19?")
        asked = room.new("dm-SOlga")
        assert "Fri 18 Dec 2026, 18:00 Berlin" in asked
        assert "Sat 19 Dec 2026, 18:00 Berlin (UTC+1) = Sun 20 Dec 01:00 Manila (UTC+8)" in asked
        assert "not for you" in await room.press(scene.one("Maria"), f"@wish.agree:{await _line(scene)}")
        await room.say(scene.olga, "agree")
        assert "version 2" in room.new("dm-DMaria")
        assert "answered already" in await room.press(scene.olga, f"@wish.keep:{await _line(scene)}")
        offer = await _offer(scene)
        made = await scene.change(lambda unit: unit.get(Version, offer.version_id))
        assert (made.number, made.brief.cutoff) == (2, replace(CUTOFF, local=CUTOFF.local + timedelta(days=1)))
        await room.say(scene.one("Maria"), "accept")
        contract = (await scene.change(lambda unit: unit.find(Contract)))[0]
        assert contract.version_id == offer.version_id


async def test_a_wish_in_words_can_be_kept_or_answered_otherwise(tmp_path: Path) -> None:
    async with hiring(tmp_path, "Maria") as scene:
        room = scene.room
        await scene.offered("Maria")
        await room.say(scene.one("Maria"), "change something: weekly calls please")
        await room.say(scene.olga, "keep")
        assert "keep it as it is" in room.new("dm-DMaria")
        await room.say(scene.one("Maria"), "change something: 350 instead of 320")
        await room.press(scene.olga, "Other")
        await room.say(scene.olga, "I can do 335, shall I send that?")
        assert "335" in room.new("dm-DMaria")
        await room.say(scene.one("Maria"), "change something: I use my own sheet")
        await room.say(scene.olga, "agree")
        made = await scene.change(lambda unit: unit.get(Version, unit.get(Project, "j").brief_version))
        assert made.brief.rules[-1] == "Agreed before the start: I use my own sheet"
        assert made.brief.pay.money.amount == Decimal(320)


async def test_a_question_crosses_and_the_offer_stays_open(tmp_path: Path) -> None:
    async with hiring(tmp_path, "Maria") as scene:
        room = scene.room
        await scene.offered("Maria")
        await room.say(scene.one("Maria"), "How many rounds of changes are there?")
        assert "Maria asks about Product texts" in room.new("dm-SOlga")
        await room.say(scene.olga, "answer")
        await room.say(scene.olga, "Two.")
        answered = room.new("dm-DMaria")
        assert "Olga answers your question" in answered
        assert "Two." in answered
        await room.press(scene.one("Maria"), "Accept")
        assert (await _offer(scene)).state == "accepted"


async def test_unclear_words_are_asked_about_and_never_taken_as_a_yes(tmp_path: Path) -> None:
    async with hiring(tmp_path, "Maria") as scene:
        await scene.offered("Maria")
        assert "no doubt" in await scene.room.say(scene.one("Maria"), "sounds good")
        assert "Shall I pass that on" in await scene.room.say(scene.one("Maria"), "my aunt visits me on the seventh")
        assert (await _offer(scene)).state == "sent"


async def test_declining_frees_the_owner_to_choose_another(tmp_path: Path) -> None:
    async with hiring(tmp_path, "Maria", "Ben") as scene:
        room = scene.room
        await scene.offered("Maria", "Ben")
        await room.press(scene.one("Maria"), "Decline")
        await room.say(scene.one("Maria"), "I found a full-time job")
        told = room.new("dm-SOlga")
        assert "I found a full-time job" in told
        assert room.new("dm-DBen") == ""
        await room.press(scene.olga, "Compare and choose")
        await room.say(scene.olga, "Ben, good answers")
        await room.say(scene.olga, "send")
        await room.say(scene.one("Ben"), "accept")
        assert (await _project(scene)).stage == "agreeing"
        declined = (await scene.change(lambda unit: unit.find(Offer)))[0]
        late = await room.press(scene.one("Maria"), f"@offer.accept:{declined.id}")
        assert "Somebody else accepted this work first" in late


async def test_two_reminders_then_the_end_and_an_acceptance_that_came_too_late(tmp_path: Path) -> None:
    noon = datetime(2026, 11, 26, 9, tzinfo=UTC)
    wide = brief(timetable=replace(brief().timetable, offer_until=replace(CUTOFF, local=CUTOFF.local)))
    async with hiring(tmp_path, "Maria", made=wide, start=noon) as scene:
        room = scene.room
        await scene.offered("Maria")
        await room.advance(hours=71)
        assert scene.seen("Maria").count("left to answer") == 2
        await room.advance(hours=2)
        assert "has expired without an answer" in room.new("dm-SOlga")
        assert "expired at" in room.new("dm-DMaria")
        assert await _stages(scene) == {"Maria": "finalist"}
        for _ in range(2):
            assert "I have told Olga" in await room.say(scene.one("Maria"), "accept")
        assert room.new("dm-SOlga").count("wanted to accept") == 1
        await room.press(scene.olga, "Choose Maria")
        await room.say(scene.olga, "still the best")
        await room.say(scene.olga, "send")
        await room.say(scene.one("Maria"), "accept")
        assert (await _project(scene)).stage == "agreeing"


async def test_a_second_tap_and_a_stranger_change_nothing(tmp_path: Path) -> None:
    async with hiring(tmp_path, "Maria", "Ben") as scene:
        await scene.offered("Maria", "Ben")
        offer = await _offer(scene)
        assert "not for you" in await scene.room.press(scene.one("Ben"), f"@offer.accept:{offer.id}")
        await scene.room.press(scene.one("Maria"), f"@offer.accept:{offer.id}")
        assert "accepted already" in await scene.room.press(scene.one("Maria"), f"@offer.accept:{offer.id}")
        assert "accepted already" in await scene.room.press(scene.one("Maria"), f"@offer.decline:{offer.id}")
        assert len(await scene.change(lambda unit: unit.find(Contract))) == 1


async def test_whoever_withdraws_with_an_offer_leaves_the_choice_open(tmp_path: Path) -> None:
    async with hiring(tmp_path, "Maria", "Ben") as scene:
        await scene.offered("Maria", "Ben")
        scene.pending = Withdraw("a1")
        await scene.room.invoke(scene.one("Maria"), "test-command")
        assert "what was open with Maria has ended" in scene.room.new("dm-SOlga")
        assert (await _offer(scene)).state == "withdrawn"
        await scene.room.press(scene.olga, "Compare and choose")
        assert "Choose Ben" in scene.room.everything("dm-SOlga")


@pytest.mark.parametrize("again", [True, False])
async def test_nobody_fits_is_a_fine_result_and_says_what_it_does_first(tmp_path: Path, again: bool) -> None:
    async with hiring(tmp_path, "Maria", "Ben") as scene:
        room = scene.room
        await scene.offered("Maria", "Ben")
        card = await scene.command(NobodyFits("j"))
        assert "you owe nobody a hire" in card
        assert "2 pressed Apply, 2 sent" in card
        assert "2 were invited to an interview, 2 answered it, 1 got an offer" in card
        assert "2 people are still without an answer" in card
        assert "The offer to Maria is taken back" in card
        assert not scene.yielded
        assert "nothing has changed" in await room.say(scene.olga, "go back")
        assert (await _offer(scene)).state == "sent"
        await scene.command(NobodyFits("j"))
        await room.press(scene.olga, "New round" if again else "Just close")
        assert scene.yielded[0] == AnswerTheRest("j", "nobody is hired in this round")
        assert "taken the offer" in scene.seen("Maria")
        assert (await _offer(scene)).state == "withdrawn"
        if again:
            assert scene.yielded[1:] == [AdvertiseAgain("j")]
        else:
            assert (await _project(scene)).outcome == "closed without hire"
            assert "closed" in await room.press(scene.olga, "@round.close:j")
            assert len(scene.yielded) == 1


async def test_nobody_can_be_said_while_choosing(tmp_path: Path) -> None:
    async with hiring(tmp_path, "Maria") as scene:
        await scene.interviewed("Maria")
        await scene.room.press(scene.olga, "Compare and choose")
        assert "you owe nobody a hire" in await scene.room.say(scene.olga, "none of them feels right")


async def _offer(scene: Hiring) -> Offer:
    found: list[Offer] = await scene.change(lambda unit: unit.find(Offer))
    return found[0]


async def _project(scene: Hiring) -> Project:
    found: Project = await scene.change(lambda unit: unit.get(Project, "j"))
    return found


async def _line(scene: Hiring) -> str:
    from bot.lifecycle.interviews.model import RelayLine

    return str((await scene.change(lambda unit: unit.find(RelayLine)))[0].id)


async def _stages(scene: Hiring) -> dict[str, str]:
    return {one.name: one.stage for one in await scene.change(lambda unit: unit.find(Application))}
