"""Applying: guards of the stages, and the form lived through with all its detours (T.3, C1 to C5, C19, C20)."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.engine.commands import short
from bot.engine.events import Account, Address, Submitted
from bot.engine.guards import NotNow
from bot.engine.questions import Sample, Times
from bot.engine.talk_commands import AnswerInForm
from bot.engine.talks import Talk
from bot.lifecycle.ads.commands import AdvertiseAgain
from bot.lifecycle.applications.commands import (
    ApplyHere,
    AskWithdraw,
    EditApplication,
    GotNothing,
    MayContact,
    TryAgain,
    ViewApplication,
    Withdraw,
)
from bot.lifecycle.applications.flows import evidence_for, per_must
from bot.lifecycle.applications.model import Application, Applied, Evidence
from bot.lifecycle.applications.steps import STEPS
from tests.support.published_ad import BRIEF, PITCH, SAMPLES, TIMES, Early, early

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
STAGES = (
    "started",
    "sent",
    "maybe",
    "shortlisted",
    "interviewing",
    "finalist",
    "offered",
    "hired",
    "not_chosen",
    "withdrawn",
)
APPLIED = Applied(times=Times("Asia/Manila"), pitch="Hello", samples=(Sample("a.pdf"),), notes="mine", evidence=())


def application(stage: Any = "started", **rest: Any) -> Application:
    sent = {"sent_at": NOW, "applied": APPLIED, "number": 1} if stage != "started" else {}
    return Application(
        id="x", ad="a", project="j", person="p", platform="discord", account="D1", name="Ana", at=NOW, stage=stage,
        **{**sent, **rest},
    )  # fmt: skip


# model


def test_sending_gives_a_number_once() -> None:
    one = application()
    assert one.zone == "UTC"
    one.send(APPLIED, 4, NOW)
    assert (one.stage, one.number, one.sent_at, one.zone) == ("sent", 4, NOW, "Asia/Manila")
    one.send(replace(APPLIED, pitch="Better"), 9, NOW)
    assert one.number == 4


@pytest.mark.parametrize("stage", [one for one in STAGES if one not in ("started", "sent")])
def test_what_was_decided_is_not_sent_again(stage: str) -> None:
    with pytest.raises(NotNow, match="being read"):
        application(stage).send(APPLIED, 1, NOW)


def test_an_opened_application_is_not_changed() -> None:
    with pytest.raises(NotNow, match="being read"):
        application("sent", opened=True).reopen_for_edit()
    with pytest.raises(NotNow, match="being read"):
        application("sent", opened=True).send(APPLIED, 1, NOW)
    application("sent").reopen_for_edit()


VERBS: dict[str, tuple[str, tuple[str, ...]]] = {
    "shortlist": ("shortlisted", ("sent",)),
    "maybe": ("maybe", ("sent",)),
    "interview": ("interviewing", ("shortlisted", "sent", "maybe")),
    "make_finalist": ("finalist", ("interviewing",)),
    "offer": ("offered", ("interviewing", "finalist")),
    "hire": ("hired", ("offered",)),
    "offer_ended": ("finalist", ("offered",)),
    "keep": ("sent", ("not_chosen", "maybe", "shortlisted")),
}


@pytest.mark.parametrize("verb", VERBS)
@pytest.mark.parametrize("stage", STAGES)
def test_every_verb_from_every_stage(verb: str, stage: str) -> None:
    to, allowed = VERBS[verb]
    one = application(stage, reason="dates")
    if stage in allowed:
        getattr(one, verb)()
        assert one.stage == to
        assert one.reason == ("" if verb == "keep" else "dates")
    else:
        with pytest.raises(NotNow, match="already" if stage == to else "Ana is"):
            getattr(one, verb)()
        assert one.stage == stage


@pytest.mark.parametrize("stage", STAGES)
def test_not_chosen_keeps_its_reason(stage: str) -> None:
    one = application(stage)
    if stage in ("sent", "maybe", "shortlisted", "interviewing", "finalist"):
        one.not_chosen("dates")
        assert (one.stage, one.reason) == ("not_chosen", "dates")
    else:
        with pytest.raises(NotNow):
            one.not_chosen("dates")


@pytest.mark.parametrize("stage", STAGES)
def test_withdrawing_is_possible_until_they_were_told(stage: str) -> None:
    one = application(stage, answered=True)
    if stage in ("hired", "not_chosen", "withdrawn"):
        with pytest.raises(NotNow, match="already"):
            one.withdraw()
    else:
        one.withdraw()
        assert one.stage == "withdrawn"
    untold = application("not_chosen")
    untold.withdraw()
    assert untold.stage == "withdrawn"


def test_nothing_that_was_not_told_is_shown() -> None:
    assert [application(stage).decided for stage in STAGES] == [
        "started",
        "sent",
        "sent",
        "sent",
        "interviewing",
        "finalist",
        "offered",
        "hired",
        "sent",
        "withdrawn",
    ]
    assert application("not_chosen", answered=True).decided == "not_chosen"


def test_a_sample_is_asked_for_once_and_waited_for() -> None:
    one = application("sent", opened=True)
    assert not one.waits_for_sample
    one.ask_for_sample()
    assert one.waits_for_sample
    one.reopen_for_edit()
    one.send(APPLIED, 1, NOW)
    assert not one.waits_for_sample
    with pytest.raises(NotNow, match="once already"):
        one.ask_for_sample()
    with pytest.raises(NotNow, match="Ana is shortlisted already"):
        application("shortlisted").ask_for_sample()
    other = application("sent")
    other.ask_for_sample()
    other.stop_waiting()
    assert not other.waits_for_sample


# pieces


def test_evidence_is_one_line_for_each_must_or_stands_under_all() -> None:
    musts = ("English", "two samples")
    assert per_must(musts, "- born in Leeds\n- see samples") == (
        Evidence("English", "born in Leeds"),
        Evidence("two samples", "see samples"),
    )
    assert [one.text for one in per_must(musts, "born in Leeds")] == ["born in Leeds", "born in Leeds"]


def test_earlier_evidence_is_matched_by_its_must() -> None:
    said = replace(APPLIED, evidence=(Evidence("English", "born in\nLeeds"), Evidence("Samples", "see them")))
    assert evidence_for(("samples", "english"), said) == "see them\nborn in Leeds"
    assert evidence_for(("Python", "Django"), said) == "born in Leeds; see them"


@pytest.mark.parametrize(
    ("said", "step"), [("1", "times"), ("4", "evidence"), ("5", ""), ("9", ""), ("files", "samples"), ("x", "")]
)
def test_steps_by_number_or_word(said: str, step: str) -> None:
    assert STEPS.named(said) == step


# lived through


async def test_from_apply_to_send_in_seven_inputs(tmp_path: Path) -> None:
    async with early(tmp_path) as scene:
        await scene.published()
        shown = await scene.begin("Ana")
        assert "I sent you a direct message" in shown
        assert "I am a bot working for Olga" in shown
        assert "a person decides" in shown
        assert "1 of 5" in shown
        inputs = 1
        for said, files in ((TIMES, ()), (PITCH, ()), ("here", SAMPLES), ("all mine", ()), ("born in Leeds", ())):
            await scene.tell("Ana", said, files=files)
            inputs += 1
        told = await scene.tell("Ana", "send")
        assert inputs + 1 <= 7
        assert "Sent." in told
        assert "12:00 Berlin (UTC+1) = 19:00 Manila (UTC+8)" in told
        one = await scene.application("Ana")
        assert (one.stage, one.number, one.flags) == ("sent", 1, ())


async def test_zone_hours_and_days_in_pieces(tmp_path: Path) -> None:
    async with early(tmp_path) as scene:
        await scene.published()
        await scene.begin("Ana")
        assert "Still open: hours per week" in await scene.tell("Ana", "Manila")
        assert "2 of 5" in await scene.tell("Ana", "15 hours")


async def test_a_pitch_too_short_or_too_long_or_chatter(tmp_path: Path) -> None:
    async with early(tmp_path) as scene:
        await scene.published()
        await scene.begin("Ana")
        await scene.tell("Ana", TIMES)
        assert "30 to 150 are wanted" in await scene.tell("Ana", "I would like to do this work for you, 12 hours")
        assert "30 to 150 are wanted" in await scene.tell("Ana", "word " * 200)
        assert "I did not take that as your answer" in await scene.tell("Ana", "brb lunch")
        await scene.room.advance(hours=7)
        assert "3 of 5" in await scene.tell("Ana", PITCH)


async def test_one_gentle_second_chance_for_the_request(tmp_path: Path) -> None:
    async with early(tmp_path) as scene:
        await scene.published()
        await scene.begin("Ana")
        said = await scene.tell("Ana", TIMES, PITCH.replace("About 30 hours, because each text takes 45 minutes.", ""))
        assert "I did not find what the ad asks for" in said
        assert "3 of 5" in await scene.tell("Ana", "About 30 hours, because each takes 45 minutes")
        await scene.begin("Ben")
        await scene.tell("Ben", TIMES, PITCH.replace("About 30 hours, because each text takes 45 minutes.", ""))
        assert "3 of 5" in await scene.tell("Ben", "skip")
        await scene.tell("Ben", "x", files=SAMPLES)
        await scene.tell("Ben", "mine", "Leeds", "send")
        assert [flag.rule for flag in (await scene.application("Ben")).flags] == ["request"]


async def test_a_request_that_counts_the_samples_gets_its_second_chance_there(tmp_path: Path) -> None:
    async with early(tmp_path) as scene:
        await scene.channels()
        await scene.briefed()
        await scene.owner("other request", "other request", "publish")
        await scene.begin("Ana")
        await scene.tell("Ana", TIMES, PITCH)
        said = await scene.tell("Ana", "three", files=("a.pdf", "b.pdf", "c.pdf"))
        assert "You sent 3. The ad says: Please send exactly two samples" in said
        assert "Which part was yours" in await scene.tell("Ana", "these", files=("a.pdf", "b.pdf"))
        await scene.tell("Ana", "mine", "Leeds", "send")
        one = await scene.application("Ana")
        assert one.applied is not None
        assert len(one.applied.samples) == 2
        assert one.flags == ()
        await scene.begin("Ben")
        await scene.tell("Ben", TIMES, PITCH)
        await scene.tell("Ben", "three", files=("d.pdf", "e.pdf", "f.pdf"))
        await scene.tell("Ben", "skip", "mine", "Leeds", "send")
        assert "request" in [flag.rule for flag in (await scene.application("Ben")).flags]


async def test_samples_over_several_messages(tmp_path: Path) -> None:
    async with early(tmp_path) as scene:
        await scene.published()
        await scene.begin("Ana")
        await scene.tell("Ana", TIMES, PITCH)
        assert "I see no file and no link" in await scene.tell("Ana", "later maybe I send some")
        assert "1 more, please" in await scene.tell("Ana", "one", files=("tents.pdf",))
        assert "Which part was yours" in await scene.tell("Ana", "and https://shop.example/lamps")


async def test_edit_at_the_review(tmp_path: Path) -> None:
    async with early(tmp_path) as scene:
        await scene.published()
        await scene.begin("Ana")
        await scene.tell("Ana", TIMES, PITCH)
        await scene.tell("Ana", "here", files=SAMPLES)
        said = await scene.tell("Ana", "mine", "born in Leeds")
        assert "4 Must have: • fluent British English: born in Leeds" in said
        assert "1 of 5" in await scene.tell("Ana", "edit 1")
        assert "12 h a week" in await scene.tell("Ana", "Manila, 12 hours")
        assert "Sent." in await scene.tell("Ana", "send")


async def test_later_and_resume_after_days(tmp_path: Path) -> None:
    async with early(tmp_path) as scene:
        await scene.published()
        await scene.begin("Ana")
        await scene.tell("Ana", TIMES)
        assert "Paused" in await scene.tell("Ana", "later")
        await scene.room.advance(days=2)
        assert "2 of 5" in await scene.tell("Ana", "resume")
        await scene.tell("Ana", PITCH)
        await scene.tell("Ana", "x", files=SAMPLES)
        await scene.tell("Ana", "mine", "Leeds")
        assert "Paused" in await scene.room.press(scene.someone("Ana"), "Later")
        assert "Look once more" in await scene.tell("Ana", "resume")
        assert "Sent." in await scene.tell("Ana", "send")


async def test_cancel_keeps_the_draft_until_the_ad_closes(tmp_path: Path) -> None:
    async with early(tmp_path) as scene:
        await scene.published()
        await scene.begin("Ana")
        await scene.tell("Ana", TIMES)
        assert "kept until the ad closes" in await scene.tell("Ana", "cancel")
        assert "kept until the ad closes" in await scene.tell("Ana", "stop")
        shown = await scene.begin("Ana")
        assert "2 of 5" in shown


async def test_a_returning_applicant_writes_the_pitch_only(tmp_path: Path) -> None:
    async with early(tmp_path) as scene:
        await scene.published()
        await scene.applied("Ana")
        await scene.command(AdvertiseAgain((await scene.project()).id))
        await scene.owner("18 January 2027 18:00", "right", "make the ad", "publish")
        shown = await scene.begin("Ana")
        assert "2 of 5" in shown
        review = await scene.tell("Ana", PITCH)
        assert "Filled in from your last application: times, samples, evidence." in review
        assert "not Sat 12 Dec" not in review
        assert "Sent." in await scene.tell("Ana", "send")
        assert (await scene.application("Ana")).flags == ()


async def test_a_second_press_offers_view_edit_withdraw_and_tells_nothing_untold(tmp_path: Path) -> None:
    async with early(tmp_path) as scene:
        await scene.published()
        await scene.applied("Ana")
        shown = await scene.begin("Ana")
        assert "sent, the owner reads" in shown
        assert "[View] [Edit] [Withdraw]" in shown
        await scene.owner("review")
        await scene.owner("not chosen", "the dates")
        shown = await scene.begin("Ana")
        assert "sent, the owner reads" in shown
        assert "[View] [Withdraw]" in shown
        action = short(ViewApplication((await scene.application("Ana")).id))
        view = await scene.room.press(scene.someone("Ana"), f"@{action}", channel="D-hire", server="S1")
        assert "not chosen" not in view
        assert "sent, the owner reads" in view


async def test_the_owner_cannot_apply_and_a_strangers_application_is_closed_to_others(tmp_path: Path) -> None:
    async with early(tmp_path) as scene:
        await scene.published()
        own = await scene.room.press(scene.olga, "Apply", channel="C-jobs", server="T1")
        assert "This is your own ad" in own
        await scene.applied("Ana")
        one = await scene.application("Ana")
        kinds: tuple[type[Any], ...] = (
            ViewApplication, EditApplication, AskWithdraw, Withdraw, ApplyHere, TryAgain, GotNothing,
        )  # fmt: skip
        for command in (*(kind(one.id) for kind in kinds), MayContact(one.id, True)):
            refused = await scene.room.press(scene.someone("Ben"), f"@{short(command)}")
            assert "not for you" in refused, command


async def test_an_application_on_slack_runs_in_slack(tmp_path: Path) -> None:
    async with early(tmp_path) as scene:
        await scene.published()
        sam = scene.room.person("Sam", "slack", "Europe/London")
        await scene.room.press(sam, "Apply", channel="C-jobs", server="T1")
        assert "1 of 5" in scene.room.new("dm-SSam")


async def test_edit_until_it_is_opened(tmp_path: Path) -> None:
    async with early(tmp_path) as scene:
        await scene.published()
        await scene.applied("Ana")
        assert "1 of 5" in await scene.tell("Ana", "edit 1")
        await scene.tell("Ana", "Manila, 20 hours")
        said = await scene.tell("Ana", "send")
        assert "Changed." in said
        assert "later jobs" not in said
        one = await scene.application("Ana")
        assert one.applied is not None
        assert one.applied.times.hours is not None
        assert one.applied.times.hours.low == 20
        await scene.tell("Ana", "edit 2")
        await scene.owner("review")
        await scene.tell("Ana", PITCH)
        assert "being read" in await scene.tell("Ana", "send")
        action = short(EditApplication(one.id, "times"))
        assert "being read" in await scene.room.press(scene.someone("Ana"), f"@{action}")


async def test_withdrawing_is_confirmed_and_the_owner_hears_of_it(tmp_path: Path) -> None:
    async with early(tmp_path) as scene:
        await scene.published()
        await scene.applied("Ana")
        assert "Withdraw your application" in await scene.tell("Ana", "withdraw")
        assert "Your application" in await scene.tell("Ana", "keep it")
        assert (await scene.application("Ana")).stage == "sent"
        assert "you hear from me by" in await scene.tell("Ana", "when do I hear back?")
        assert "when do I hear back?" in scene.slack, "a question goes to the owner"
        await scene.tell("Ana", "withdraw", "yes")
        assert (await scene.application("Ana")).stage == "withdrawn"
        assert "Ana has withdrawn" in scene.slack
        assert "nothing to read just now" in scene.slack
        assert "no open application" in await scene.tell("Ana", "withdraw")


async def test_the_first_nudge_comes_a_day_after_the_last_word_at_a_humane_hour(tmp_path: Path) -> None:
    async with early(tmp_path) as scene:
        await scene.published()
        await scene.begin("Ana")
        await scene.room.advance(hours=10)
        await scene.tell("Ana", "New York, 15 hours")
        await scene.room.advance(hours=20)
        assert "is not sent yet" not in scene.dm("Ana")
        await scene.room.advance(hours=5)
        assert scene.dm("Ana").count("is not sent yet") == 1
        await scene.room.advance(days=1)
        assert scene.dm("Ana").count("is not sent yet") == 1


async def test_the_last_nudge_comes_before_the_night_in_which_the_ad_closes(tmp_path: Path) -> None:
    async with early(tmp_path) as scene:
        await scene.published()
        await scene.begin("Ana")
        await scene.tell("Ana", "Tokyo, 15 hours")
        closes = (await scene.ad()).closes
        await scene.room.advance(hours=30)
        assert scene.dm("Ana").count("is not sent yet") == 1
        due = datetime(2026, 11, 27, 11, 0, tzinfo=UTC)
        assert due == closes - timedelta(hours=6)
        await scene.room.advance(seconds=(due - scene.room.clock.at).total_seconds() - 60)
        assert scene.dm("Ana").count("is not sent yet") == 1
        await scene.room.advance(minutes=2)
        assert scene.dm("Ana").count("is not sent yet") == 2


async def test_a_nudge_that_would_wake_somebody_leaves_in_the_evening_before(tmp_path: Path) -> None:
    async with early(tmp_path) as scene:
        await scene.published()
        await scene.begin("Ana")
        await scene.tell("Ana", "Auckland, 15 hours")
        await scene.room.advance(hours=40)
        seen = scene.dm("Ana").count("is not sent yet")
        evening = datetime(2026, 11, 27, 7, 29, tzinfo=UTC)
        await scene.room.advance(seconds=(evening - scene.room.clock.at).total_seconds())
        assert scene.dm("Ana").count("is not sent yet") == seen
        await scene.room.advance(minutes=2)
        assert scene.dm("Ana").count("is not sent yet") == seen + 1


async def test_who_begins_in_the_last_hours_is_not_nudged_at_once(tmp_path: Path) -> None:
    async with early(tmp_path) as scene:
        await scene.published()
        await scene.room.advance(seconds=((await scene.ad()).closes - scene.room.clock.at).total_seconds() - 7200)
        await scene.begin("Ana")
        assert "is not sent yet" not in scene.dm("Ana")
        await scene.room.advance(hours=1)
        assert "is not sent yet" not in scene.dm("Ana")


async def test_the_ad_closes_while_a_draft_is_open(tmp_path: Path) -> None:
    async with early(tmp_path) as scene:
        await scene.published()
        await scene.begin("Ana")
        await scene.tell("Ana", TIMES)
        await scene.room.advance(days=6)
        assert "has closed, so your draft was not sent" in scene.dm("Ana")
        assert "Nothing is open" in await scene.tell("Ana", PITCH)
        assert "no open application" in await scene.tell("Ana", "withdraw")


async def send_form(scene: Early, who: Account, answer: str) -> str:
    """Send the form that was opened last, from inside the server."""
    form = scene.room.replies[-1].form
    where = Address("discord", "S1", "D-hire")
    event = Submitted(
        who=who, where=where, at=scene.room.clock.now(), direct=False, form=form.action, values={"answer": (answer,)}
    )
    return await scene.room.live(f"submit:{scene.room.next_id()}", event, where)


async def test_closed_messages_and_the_whole_application_inside_the_server(tmp_path: Path) -> None:
    async with early(tmp_path) as scene:
        await scene.published()
        ana = scene.someone("Ana")
        scene.room.walls["discord"].closed.add(ana.id)
        await scene.room.press(ana, "Apply", channel="D-hire", server="S1")
        one = await scene.application("Ana")
        where: Any = {"channel": "D-hire", "server": "S1"}
        help_ = await scene.room.press(ana, f"@{short(GotNothing(one.id))}", **where)
        assert "To open direct messages" in help_
        assert "[Try again] [Apply here]" in help_
        shown = await scene.room.press(ana, f"@{short(ApplyHere(one.id))}", **where)
        assert "1 of 5" in shown
        talk = (await scene.rows(lambda unit: unit.find(Talk, flow="apply")))[0]
        for answer in (TIMES, PITCH, "https://a.example/1 https://a.example/2", "all mine", "born in Leeds"):
            await scene.room.press(ana, f"@{short(AnswerInForm(talk.id))}", **where)
            shown = await send_form(scene, ana, answer)
        assert "Look once more" in shown
        send = next(b.action for r in scene.room.replies for b in r.message.buttons if b.label == "Send")
        sent = await scene.room.press(ana, f"@{send}", **where)
        assert "Sent." in sent
        assert (await scene.application("Ana")).stage == "sent"
        assert scene.dm("Ana") == ""


async def test_try_again_goes_on_in_the_direct_messages(tmp_path: Path) -> None:
    async with early(tmp_path) as scene:
        await scene.published()
        ana = scene.someone("Ana")
        scene.room.walls["discord"].closed.add(ana.id)
        await scene.room.press(ana, "Apply", channel="D-hire", server="S1")
        one = await scene.application("Ana")
        scene.room.walls["discord"].closed.clear()
        said = await scene.room.press(ana, f"@{short(TryAgain(one.id))}", channel="D-hire", server="S1")
        assert "I sent you a direct message" in said
        assert "1 of 5" in scene.dm("Ana")


async def test_the_owner_hears_once_of_somebody_who_cannot_be_reached(tmp_path: Path) -> None:
    async with early(tmp_path) as scene:
        await scene.published()
        await scene.applied("Ana")
        scene.room.walls["discord"].refuse["dm-DAna"] = "dm_closed"
        await scene.owner("review")
        await scene.owner("not chosen", "the dates")
        await scene.room.advance(days=2)
        assert scene.slack.count("has closed direct messages") == 1


async def test_tender_apply_with_several_ads_lets_the_person_choose(tmp_path: Path) -> None:
    async with early(tmp_path) as scene:
        ana = scene.someone("Ana")
        assert "no open ad" in await scene.room.invoke(ana, "apply", channel="D-hire")
        await scene.published()
        assert "1 of 5" in await scene.room.invoke(scene.someone("Ben"), "apply")
        await scene.owner("a logo for the shop", *BRIEF, "make the ad", "publish")
        said = await scene.room.invoke(ana, "apply", channel="D-hire")
        assert "Which one do you want to apply to?" in said
        assert "[product texts for the new collection]" in said
        assert "[a logo for the shop]" in said


async def test_withdraw_with_two_applications_asks_which(tmp_path: Path) -> None:
    async with early(tmp_path) as scene:
        await scene.published()
        await scene.applied("Ana")
        await scene.owner("a logo for the shop", *BRIEF, "make the ad", "publish")
        await scene.room.press(scene.someone("Ana"), "Apply", channel="D-hire", server="S1")
        await scene.tell("Ana", "later")
        assert "Which application do you want to withdraw?" in await scene.room.invoke(scene.someone("Ana"), "withdraw")
