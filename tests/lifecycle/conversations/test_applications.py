"""Applying as conversations: the form with all its detours, nudges, withdrawal and closed messages (T.3)."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from bot.engine.commands import short
from bot.engine.events import Account, Address, Submitted
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
from bot.lifecycle.applications.model import Application, emptied
from storage.unit import SqlUnit
from tests.support.owner_and_applicants import BRIEF, PITCH, SAMPLES, TIMES, OwnerAndApplicants, owner_and_applicants

# lived through


async def test_from_apply_to_send_in_seven_inputs(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await people.published()
        shown = await people.begin("Ana")
        assert "I sent you a direct message" in shown
        assert "bot working for Olga" in shown
        assert "a person decides" in shown
        assert "1 of 5" in shown
        inputs = 1
        for said, files in ((TIMES, ()), (PITCH, ()), ("here", SAMPLES), ("all mine", ()), ("born in Leeds", ())):
            await people.tell("Ana", said, files=files)
            inputs += 1
        told = await people.tell("Ana", "send")
        assert inputs + 1 <= 7
        assert "Sent." in told
        assert "12:00 Berlin = 19:00 Manila" in told
        one = await people.application("Ana")
        assert (one.stage, one.number, one.flags) == ("sent", 1, ())


async def test_zone_hours_and_days_in_pieces(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await people.published()
        await people.begin("Ana")
        assert "open: hours" in await people.tell("Ana", "Manila")
        assert "2 of 5" in await people.tell("Ana", "15 hours")


async def test_a_pitch_too_short_or_too_long_or_chatter(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await people.published()
        await people.begin("Ana")
        await people.tell("Ana", TIMES)
        assert "30 to 150" in await people.tell("Ana", "I would like to do this work for you, 12 hours")
        assert "30 to 150" in await people.tell("Ana", "word " * 200)
        assert "did not take" in await people.tell("Ana", "brb lunch")
        await people.harness.advance(hours=7)
        assert "3 of 5" in await people.tell("Ana", PITCH)


async def test_one_gentle_second_chance_for_the_request(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await people.published()
        await people.begin("Ana")
        said = await people.tell("Ana", TIMES, PITCH.replace("About 30 hours, because each text takes 45 minutes.", ""))
        assert "did not find" in said
        assert "3 of 5" in await people.tell("Ana", "About 30 hours, because each takes 45 minutes")
        await people.begin("Ben")
        await people.tell("Ben", TIMES, PITCH.replace("About 30 hours, because each text takes 45 minutes.", ""))
        assert "3 of 5" in await people.tell("Ben", "skip")
        await people.tell("Ben", "x", files=SAMPLES)
        await people.tell("Ben", "mine", "Leeds", "send")
        assert [flag.rule for flag in (await people.application("Ben")).flags] == ["request"]


async def test_a_request_that_counts_the_samples_gets_its_second_chance_there(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await people.channels()
        await people.briefed()
        await people.owner(*["other request"] * 4, "publish")
        await people.begin("Ana")
        await people.tell("Ana", TIMES, PITCH)
        said = await people.tell("Ana", "three", files=("a.pdf", "b.pdf", "c.pdf"))
        assert "You sent 3" in said
        assert "Which part was yours" in await people.tell("Ana", "these", files=("a.pdf", "b.pdf"))
        await people.tell("Ana", "mine", "Leeds", "send")
        one = await people.application("Ana")
        assert one.applied is not None
        assert len(one.applied.samples) == 2
        assert one.flags == ()
        await people.begin("Ben")
        await people.tell("Ben", TIMES, PITCH)
        await people.tell("Ben", "three", files=("d.pdf", "e.pdf", "f.pdf"))
        await people.tell("Ben", "skip", "mine", "Leeds", "send")
        assert "request" in [flag.rule for flag in (await people.application("Ben")).flags]


async def test_samples_over_several_messages(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await people.published()
        await people.begin("Ana")
        await people.tell("Ana", TIMES, PITCH)
        assert "no file" in await people.tell("Ana", "later maybe I send some")
        assert "1 more, please" in await people.tell("Ana", "one", files=("tents.pdf",))
        assert "Which part was yours" in await people.tell("Ana", "and https://shop.example/lamps")


async def test_edit_at_the_review(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await people.published()
        await people.begin("Ana")
        await people.tell("Ana", TIMES, PITCH)
        await people.tell("Ana", "here", files=SAMPLES)
        said = await people.tell("Ana", "mine", "born in Leeds")
        assert "4 Must have: • fluent British English: born in Leeds" in said
        assert "1 of 5" in await people.tell("Ana", "edit 1")
        assert "12 h a week" in await people.tell("Ana", "Manila, 12 hours")
        assert "Sent." in await people.tell("Ana", "send")


async def test_later_and_resume_after_days(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await people.published()
        await people.begin("Ana")
        await people.tell("Ana", TIMES)
        assert "Paused" in await people.tell("Ana", "later")
        await people.harness.advance(days=2)
        assert "2 of 5" in await people.tell("Ana", "resume")
        await people.tell("Ana", PITCH)
        await people.tell("Ana", "x", files=SAMPLES)
        await people.tell("Ana", "mine", "Leeds")
        assert "Paused" in await people.harness.press(people.applicant("Ana"), "Later")
        assert "Look once more" in await people.tell("Ana", "resume")
        assert "Sent." in await people.tell("Ana", "send")


async def test_cancel_keeps_the_draft_until_the_ad_closes(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await people.published()
        await people.begin("Ana")
        await people.tell("Ana", TIMES)
        assert "kept until" in await people.tell("Ana", "cancel")
        assert "kept until" in await people.tell("Ana", "stop")
        shown = await people.begin("Ana")
        assert "2 of 5" in shown


async def test_a_returning_applicant_writes_the_pitch_only(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await people.published()
        await people.applied("Ana")
        await people.command(AdvertiseAgain((await people.project()).id))
        await people.owner("18 January 2027 18:00", "right", "make the ad", "publish")
        shown = await people.begin("Ana")
        assert "2 of 5" in shown
        review = await people.tell("Ana", PITCH)
        assert "times, samples, evidence" in review
        assert "not Sat 12 Dec" not in review
        assert "Sent." in await people.tell("Ana", "send")
        assert (await people.application("Ana")).flags == ()


async def test_whoever_comes_back_is_asked_for_what_is_no_longer_kept(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await people.published()
        await people.applied("Ana")
        id = (await people.application("Ana")).id

        def forget(unit: SqlUnit) -> None:
            application = unit.get(Application, id)
            application.applied = emptied(application.applied)

        await people.in_transaction(forget)
        await people.command(AdvertiseAgain((await people.project()).id))
        await people.owner("18 January 2027 18:00", "right", "make the ad", "publish")
        assert "1 of 5" in await people.begin("Ana")
        assert "3 of 5 - 2 past samples" in await people.tell("Ana", TIMES, PITCH)
        assert "3 of 5" in await people.tell("Ana", "here", files=("tents.pdf", "lamps.pdf"))
        assert "4 of 5" in await people.tell("Ana", "all of it")
        assert "Filled in" not in await people.tell("Ana", "born in Leeds")


async def test_a_second_press_offers_view_edit_withdraw_and_tells_nothing_untold(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await people.published()
        await people.applied("Ana")
        shown = await people.begin("Ana")
        assert "sent, the owner reads" in shown
        assert "[View] [Edit] [Withdraw]" in shown
        await people.owner("review")
        await people.owner("not chosen", "the dates")
        shown = await people.begin("Ana")
        assert "sent, the owner reads" in shown
        assert "[View] [Withdraw]" in shown
        view = await people.harness.press(
            people.applicant("Ana"),
            f"@{short(ViewApplication((await people.application('Ana')).id))}",
            channel="D-hire",
            server="S1",
        )
        assert "not chosen" not in view
        assert "sent, the owner reads" in view


async def test_the_owner_cannot_apply_and_a_strangers_application_is_closed_to_others(tmp_path: Path) -> None:
    """X57."""
    async with owner_and_applicants(tmp_path) as people:
        await people.published()
        own = await people.harness.press(people.olga, "Apply", channel="C-jobs", server="T1")
        assert "your own ad" in own
        await people.applied("Ana")
        one = await people.application("Ana")
        kinds: tuple[type[Any], ...] = (
            ViewApplication, EditApplication, AskWithdraw, Withdraw, ApplyHere, TryAgain, GotNothing,
        )  # fmt: skip
        for command in (*(kind(one.id) for kind in kinds), MayContact(one.id, True)):
            refused = await people.harness.press(people.applicant("Ben"), f"@{short(command)}")
            assert "not for you" in refused, command


async def test_an_application_on_slack_runs_in_slack(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await people.published()
        sam = people.harness.person("Sam", "slack", "Europe/London")
        await people.harness.press(sam, "Apply", channel="C-jobs", server="T1")
        assert "1 of 5" in people.harness.unread("dm-SSam")


async def test_edit_until_it_is_opened(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await people.published()
        await people.applied("Ana")
        assert "1 of 5" in await people.tell("Ana", "edit 1")
        await people.tell("Ana", "Manila, 20 hours")
        said = await people.tell("Ana", "send")
        assert "Changed." in said
        assert "later jobs" not in said
        one = await people.application("Ana")
        assert one.applied is not None
        assert one.applied.times.hours is not None
        assert one.applied.times.hours.low == 20
        await people.tell("Ana", "edit 2")
        await people.owner("review")
        await people.tell("Ana", PITCH)
        assert "being read" in await people.tell("Ana", "send")
        action = short(EditApplication(one.id, "times"))
        assert "being read" in await people.harness.press(people.applicant("Ana"), f"@{action}")


async def test_withdrawing_is_confirmed_and_the_owner_hears_of_it(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await people.published()
        await people.applied("Ana")
        assert "Withdraw your application" in await people.tell("Ana", "withdraw")
        assert "Your application" in await people.tell("Ana", "keep it")
        assert (await people.application("Ana")).stage == "sent"
        assert "hear from me" in await people.tell("Ana", "when do I hear back?")
        assert "when do I hear back?" not in people.slack, "nobody need be asked"
        look = await people.tell("Ana", "does the shop sell tents as well?")
        assert "Send this question to Olga?" in look
        assert "does the shop sell tents as well?" not in people.slack, "nothing before it was seen and sent"
        await people.tell("Ana", "send")
        assert "does the shop sell tents as well?" in people.slack, "any other question goes to the owner"
        await people.tell("Ana", "withdraw", "yes")
        assert (await people.application("Ana")).stage == "withdrawn"
        assert "Ana has withdrawn" in people.slack
        assert "nothing to read" in people.slack
        assert "no open application" in await people.tell("Ana", "withdraw")


async def test_the_first_nudge_comes_a_day_after_the_last_word_at_a_humane_hour(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await people.published()
        await people.begin("Ana")
        await people.harness.advance(hours=10)
        await people.tell("Ana", "New York, 15 hours")
        await people.harness.advance(hours=20)
        assert "is not sent yet" not in people.dm("Ana")
        await people.harness.advance(hours=5)
        assert people.dm("Ana").count("is not sent yet") == 1
        await people.harness.advance(days=1)
        assert people.dm("Ana").count("is not sent yet") == 1


async def test_the_last_nudge_comes_before_the_night_in_which_the_ad_closes(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await people.published()
        await people.begin("Ana")
        await people.tell("Ana", "Tokyo, 15 hours")
        closes = (await people.ad()).closes
        await people.harness.advance(hours=30)
        assert people.dm("Ana").count("is not sent yet") == 1
        due = datetime(2026, 11, 27, 11, 0, tzinfo=UTC)
        assert due == closes - timedelta(hours=6)
        await people.harness.advance(seconds=(due - people.harness.clock.at).total_seconds() - 60)
        assert people.dm("Ana").count("is not sent yet") == 1
        await people.harness.advance(minutes=2)
        assert people.dm("Ana").count("is not sent yet") == 2


async def test_a_nudge_that_would_wake_somebody_leaves_in_the_evening_before(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await people.published()
        await people.begin("Ana")
        await people.tell("Ana", "Auckland, 15 hours")
        await people.harness.advance(hours=40)
        seen = people.dm("Ana").count("is not sent yet")
        evening = datetime(2026, 11, 27, 7, 29, tzinfo=UTC)
        await people.harness.advance(seconds=(evening - people.harness.clock.at).total_seconds())
        assert people.dm("Ana").count("is not sent yet") == seen
        await people.harness.advance(minutes=2)
        assert people.dm("Ana").count("is not sent yet") == seen + 1


async def test_who_begins_in_the_last_hours_is_not_nudged_at_once(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await people.published()
        await people.harness.advance(
            seconds=((await people.ad()).closes - people.harness.clock.at).total_seconds() - 7200
        )
        await people.begin("Ana")
        assert "is not sent yet" not in people.dm("Ana")
        await people.harness.advance(hours=1)
        assert "is not sent yet" not in people.dm("Ana")


async def test_the_ad_closes_while_a_draft_is_open(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await people.published()
        await people.begin("Ana")
        await people.tell("Ana", TIMES)
        await people.harness.advance(days=6)
        assert "draft was not sent" in people.dm("Ana")
        assert "Nothing waits for you just now" in await people.tell("Ana", PITCH)
        assert "no open application" in await people.tell("Ana", "withdraw")


async def send_form(people: OwnerAndApplicants, who: Account, answer: str) -> str:
    """Send the form that was opened last, from inside the server."""
    form = people.harness.replies[-1].form
    where = Address("discord", "S1", "D-hire")
    event = Submitted(
        who=who,
        where=where,
        at=people.harness.clock.now(),
        direct=False,
        form=form.action,
        values={"answer": (answer,)},
    )
    return await people.harness.live(f"submit:{people.harness.next_id()}", event, where)


async def test_closed_messages_and_the_whole_application_inside_the_server(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await people.published()
        ana = people.applicant("Ana")
        people.harness.platforms["discord"].closed.add(ana.id)
        await people.harness.press(ana, "Apply", channel="D-hire", server="S1")
        one = await people.application("Ana")
        where: Any = {"channel": "D-hire", "server": "S1"}
        help_ = await people.harness.press(ana, f"@{short(GotNothing(one.id))}", **where)
        assert "To open direct messages" in help_
        assert "[Try again] [Apply here]" in help_
        shown = await people.harness.press(ana, f"@{short(ApplyHere(one.id))}", **where)
        assert "1 of 5" in shown
        talk = (await people.in_transaction(lambda unit: unit.find(Talk, flow="apply")))[0]
        for answer in (TIMES, PITCH, "https://a.example/1 https://a.example/2", "all mine", "born in Leeds"):
            await people.harness.press(ana, f"@{short(AnswerInForm(talk.id))}", **where)
            shown = await send_form(people, ana, answer)
        assert "Look once more" in shown
        send = next(b.action for r in people.harness.replies for b in r.message.buttons if b.label == "Send")
        sent = await people.harness.press(ana, f"@{send}", **where)
        assert "Sent." in sent
        assert (await people.application("Ana")).stage == "sent"
        assert people.dm("Ana") == ""


async def test_try_again_goes_on_in_the_direct_messages(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await people.published()
        ana = people.applicant("Ana")
        people.harness.platforms["discord"].closed.add(ana.id)
        await people.harness.press(ana, "Apply", channel="D-hire", server="S1")
        one = await people.application("Ana")
        people.harness.platforms["discord"].closed.clear()
        said = await people.harness.press(ana, f"@{short(TryAgain(one.id))}", channel="D-hire", server="S1")
        assert "I sent you a direct message" in said
        assert "1 of 5" in people.dm("Ana")


async def test_the_owner_hears_once_of_somebody_who_cannot_be_reached(tmp_path: Path) -> None:
    """X21."""
    async with owner_and_applicants(tmp_path) as people:
        await people.published()
        await people.applied("Ana")
        people.harness.platforms["discord"].refuse["dm-DAna"] = "dm_closed"
        await people.owner("review")
        await people.owner("not chosen", "the dates")
        await people.harness.advance(days=2)
        assert people.slack.count("has closed direct messages") == 1


async def test_tender_apply_with_several_ads_lets_the_person_choose(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        ana = people.applicant("Ana")
        assert "no open ad" in await people.harness.invoke(ana, "apply", channel="D-hire")
        await people.published()
        assert "1 of 5" in await people.harness.invoke(people.applicant("Ben"), "apply")
        await people.owner("a logo for the shop", "yes, a new job", *BRIEF, "make the ad", "publish")
        said = await people.harness.invoke(ana, "apply", channel="D-hire")
        assert "apply to?" in said
        assert "[product texts for the new collection]" in said
        assert "[a logo for the shop]" in said


async def test_withdraw_with_two_applications_asks_which(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await people.published()
        await people.applied("Ana")
        await people.owner("a logo for the shop", "yes, a new job", *BRIEF, "make the ad", "publish")
        await people.harness.press(people.applicant("Ana"), "Apply", channel="D-hire", server="S1")
        await people.tell("Ana", "later")
        assert "withdraw?" in await people.harness.invoke(people.applicant("Ana"), "withdraw")


@pytest.mark.parametrize(
    "words",
    ["apply to Product texts", "ich möchte mich für Product texts bewerben", "quiero postularme a Product texts"],
)
async def test_an_open_ad_is_applied_to_by_its_name(tmp_path: Path, words: str) -> None:
    async with owner_and_applicants(tmp_path) as life:
        await life.published()
        zoe = life.harness.person("Zoe", "discord")
        assert "1 of" in await life.harness.say(zoe, words)
