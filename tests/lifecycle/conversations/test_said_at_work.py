"""What a contractor says at work in their own words, and files of both sides, lived through as conversations."""

from pathlib import Path

import pytest

from bot.lifecycle.ads.model import Inquiry
from bot.lifecycle.brief.model import Project
from bot.lifecycle.contracts.commands import StartWork
from bot.lifecycle.contracts.model import CheckIn, Contract
from bot.lifecycle.settlement.model import Delivery
from tests.support.contract_at_work import CUTOFF, ContractAtWork, begun, berlin, delivered, fixes_sent


async def test_progress_and_a_question_in_one_message_are_two_results(tmp_path: Path) -> None:
    async with ContractAtWork(tmp_path) as work:
        await begun(work, hours=1)
        said = await work.say(work.ana, "5 are done, rest next week. one question, should the veil stay wrinkled?")
        assert "passed on to Olga: “one question, should the veil stay wrinkled?”" in said
        assert "Saved: on track, 5 of 40" in said, "the number that the brief names"
        assert "hand over?" not in said
        asked = work.unread_by(work.olga)
        assert "should the veil stay wrinkled?" in asked
        assert "5 are done" not in asked, "good news is told in the morning"
        check = work.row(CheckIn)
        assert (check.report, check.note) == ("on_track", "5 are done, rest next week.")
        assert work.row(Inquiry).text == "one question, should the veil stay wrinkled?"


async def test_a_rest_after_the_cut_off_is_at_risk(tmp_path: Path) -> None:
    async with ContractAtWork(tmp_path) as work:
        await begun(work, hours=1)
        await work.say(work.ana, "5 are done, the rest on January 10")
        assert work.row(CheckIn).report == "at_risk"
        assert "at risk" in work.unread_by(work.olga)


@pytest.mark.parametrize("text", ["5 of 40 are done", "5 done so far, more tomorrow", "the first half is done"])
async def test_a_part_is_never_a_delivery(tmp_path: Path, text: str) -> None:
    async with ContractAtWork(tmp_path) as work:
        await begun(work, hours=1)
        assert "Saved: on track" in await work.say(work.ana, text)


async def test_a_question_that_i_answer_myself_stands_beside_a_report(tmp_path: Path) -> None:
    async with ContractAtWork(tmp_path) as work:
        await begun(work, hours=1)
        said = await work.say(work.ana, "5 done. whose turn is it?")
        assert "Now: working" in said
        assert "Saved: on track" in said
        assert work.rows(Inquiry) == []


async def test_a_wish_for_more_time_is_no_question_to_pass_on(tmp_path: Path) -> None:
    async with ContractAtWork(tmp_path) as work:
        await begun(work, hours=1)
        said = await work.say(work.ana, "i got sick. can I have 2 more days?")
        assert "20 Dec" in said
        assert work.rows(Inquiry) == []


async def test_all_done_and_a_question(tmp_path: Path) -> None:
    async with ContractAtWork(tmp_path) as work:
        await begun(work, hours=1)
        said = await work.say(work.ana, "all 40 are done, https://x.example/all. do you want the sources too?")
        assert "passed on to Olga: “do you want the sources too?”" in said
        assert "x.example/all" in said


@pytest.mark.parametrize(
    ("text", "work_of", "note"),
    [
        ("deliver: www.x.example/raws", "www.x.example/raws", ""),
        ("deliver the texts are at drive.x.example/a", "drive.x.example/a", "the texts are at drive.x.example/a"),
    ],
)
async def test_deliver_and_anything_is_a_delivery(tmp_path: Path, text: str, work_of: str, note: str) -> None:
    async with ContractAtWork(tmp_path) as work:
        await begun(work, hours=1)
        assert "Your own check" in await work.say(work.ana, text)
        for line in ("y", *(() if note else ("skip",)), "send delivery"):
            await work.say(work.ana, line)
        made = work.row(Delivery)
        assert ([sample.url for sample in made.artefacts], made.note) == ([work_of], note)


async def test_a_bare_address_is_asked_about_with_one_tap_and_kept(tmp_path: Path) -> None:
    async with ContractAtWork(tmp_path) as work:
        await begun(work, hours=1)
        assert "Is this the delivery?" in await work.say(work.ana, "see www.x.example/raws")
        both = await work.say(work.ana, "", files=("texts.txt",))
        assert "www.x.example/raws" in both
        assert "texts.txt" in both, "what was sent first still waits"
        assert "Your own check" in await work.press(work.ana, "Deliver the work")
        for line in ("y", "send delivery"):
            await work.say(work.ana, line)
        assert [sample.name for sample in work.row(Delivery).artefacts] == ["texts.txt", "x.example/raws"]


async def test_neither_news_nor_the_delivery(tmp_path: Path) -> None:
    async with ContractAtWork(tmp_path) as work:
        await begun(work, hours=1)
        await work.say(work.ana, "see www.x.example/raws")
        assert "nothing was done with it" in await work.press(work.ana, "No")
        await work.say(work.ana, "see www.x.example/raws")
        await work.press(work.ana, "Only news")
        assert "www.x.example/raws" in work.unread_by(work.olga)
        assert work.rows(Delivery) == []


@pytest.mark.parametrize("before", ["ok", ""])
@pytest.mark.parametrize(
    "text",
    ["row 12 is shorter now, see https://x.example/4", "deliver: the new row 12 is at https://x.example/4"],
)
async def test_fixes_that_are_made_are_the_delivery(tmp_path: Path, before: str, text: str) -> None:
    async with ContractAtWork(tmp_path) as work:
        await begun(work, hours=1)
        await fixes_sent(work)
        if before:
            await work.say(work.ana, before)
        said = await work.say(work.ana, text)
        assert "Kept for the fixes: x.example/4" in said
        assert "Your own check" in said
        for line in ("y", "send delivery"):
            await work.say(work.ana, line)
        assert "round 2" in work.unread_by(work.olga)


@pytest.mark.parametrize(
    "text", ["all good now", "row 12 now starts with the benefit", "jetzt passt alles", "todo listo"]
)
async def test_fixes_that_may_be_made_are_asked_with_one_tap(tmp_path: Path, text: str) -> None:
    async with ContractAtWork(tmp_path) as work:
        await begun(work, hours=1)
        await fixes_sent(work)
        assert "Are these the fixes" in await work.say(work.ana, text)
        assert work.unread_by(work.olga) == "", "nobody hears that the fixes are taken on"
        assert "hand over?" in await work.say(work.ana, "yes")
        assert "Your own check" in await work.say(work.ana, "same as before")
        for line in ("y", "send delivery"):
            await work.say(work.ana, line)
        assert [one.url for one in work.rows(Delivery)[-1].artefacts] == ["https://sheet.example/1"]


async def test_the_same_link_need_not_be_sent_again(tmp_path: Path) -> None:
    async with ContractAtWork(tmp_path) as work:
        await begun(work, hours=1)
        await fixes_sent(work)
        assert "Kept for the fixes: sheet.example/1" in await work.say(work.ana, "fixed, same link")


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("i will fix it tonight", "I make the fixes?"),
        ("fixed 2 of 5, the rest tomorrow", "Saved: on track, 2 of 5"),
        ("row 12 was there", "how do you see it"),
    ],
)
async def test_what_is_said_of_fixes_and_delivers_nothing(tmp_path: Path, text: str, answer: str) -> None:
    async with ContractAtWork(tmp_path) as work:
        await begun(work, hours=1)
        await fixes_sent(work)
        assert answer in await work.say(work.ana, text)


async def test_a_half_done_delivery_is_put_off_and_kept(tmp_path: Path) -> None:
    async with ContractAtWork(tmp_path) as work:
        await begun(work, hours=1)
        await work.say(work.ana, "deliver https://x.example/1")
        assert "Paused" in await work.say(work.ana, "sorry gotta go, later")
        assert work.unread_by(work.olga) == ""
        assert "Your own check" in await work.say(work.ana, "resume")


async def test_a_question_at_the_own_check_is_passed_on_and_the_check_asked_again(tmp_path: Path) -> None:
    async with ContractAtWork(tmp_path) as work:
        await begun(work, hours=1)
        await work.say(work.ana, "deliver https://x.example/1")
        said = await work.say(work.ana, "should I also check the old rows?")
        assert "passed on to Olga" in said
        assert "Your own check" in said


async def test_who_has_to_go_reports_nothing(tmp_path: Path) -> None:
    async with ContractAtWork(tmp_path) as work:
        await begun(work, hours=1)
        assert "nothing is lost" in await work.say(work.ana, "sorry gotta go, later")
        assert work.rows(CheckIn) == []
        await work.wait_until(berlin(2026, 12, 10, 2))
        assert "I ask again" in await work.say(work.ana, "sorry gotta go, later")
        assert work.unread_by(work.olga) == ""


async def test_a_contractors_file_comes_through_beside_a_report_and_a_question(tmp_path: Path) -> None:
    async with ContractAtWork(tmp_path) as work:
        await begun(work, hours=1)
        assert "on track, 5 of 40, five.zip" in await work.say(work.ana, "5 done", files=("five.zip",))
        assert "<file five.zip>" in work.unread_by(work.olga)
        assert "with shot.png" in await work.say(work.ana, "which blue do you mean?", files=("shot.png",))
        asked = work.unread_by(work.olga)
        assert "which blue do you mean?" in asked
        assert "<file shot.png>" in asked
        assert "Passed on to Olga: more.zip" in await work.say(work.ana, "", files=("more.zip",))
        assert "<file more.zip>" in work.unread_by(work.olga)


async def test_an_owners_file_goes_out_after_one_look(tmp_path: Path) -> None:
    async with ContractAtWork(tmp_path) as work:
        await begun(work, hours=1)
        shown = await work.say(work.olga, "raws.zip, for Ana", files=("raws.zip",))
        assert "Send this to Ana?\nraws.zip, for Ana" in shown
        assert work.unread_by(work.ana) == ""
        assert "raws.zip, more.zip" in await work.say(work.olga, "", files=("more.zip",))
        await work.press(work.olga, "Send")
        come = work.unread_by(work.ana)
        assert "<file raws.zip>" in come
        assert "<file more.zip>" in come


async def test_a_file_that_is_not_sent_after_all(tmp_path: Path) -> None:
    async with ContractAtWork(tmp_path) as work:
        await begun(work, hours=1)
        await work.say(work.olga, "tell Ana here are the raws", files=("raws.zip",))
        assert "nobody gets it" in await work.press(work.olga, "Leave it")
        assert work.unread_by(work.ana) == ""


async def test_a_file_may_be_what_the_contractor_waits_for(tmp_path: Path) -> None:
    async with ContractAtWork(tmp_path) as work:
        await begun(work, hours=1)
        await work.say(work.ana, "i am waiting for the raws")
        await work.say(work.olga, "here", files=("raws.zip",))
        assert "Ana waits for: the raws. Is it this?" in await work.press(work.olga, "Send")
        assert work.row(Contract).owner_owes, "the clock runs again only with a tap"
        await work.press(work.olga, "They have it now")
        assert work.row(Contract).owner_owes == ""


async def test_of_several_who_work_it_is_asked_whom_a_file_is_for(tmp_path: Path) -> None:
    async with ContractAtWork(tmp_path) as work:
        await begun(work, hours=1)
        await work.command(StartWork(work.contract(CUTOFF, name="y", title="Logo")))
        work.unread_by(work.ana)
        assert "Who is it for: raws.zip?" in await work.say(work.olga, "here", files=("raws.zip",))
        assert "With raws.zip" in await work.say(work.olga, "the second")
        await work.press(work.olga, "Send")
        assert "Logo" in work.unread_by(work.ana)
        assert "Send this to Ana?" in await work.say(work.olga, "for the logo", files=("b.zip",)), (
            "named, and not asked"
        )


async def test_words_and_files_about_one_of_several_pieces_of_work(tmp_path: Path) -> None:
    async with ContractAtWork(tmp_path) as work:
        await begun(work, hours=1)
        await work.command(StartWork(work.contract(CUTOFF, name="y", title="Logo")))
        work.unread_by(work.olga)
        assert "Which work" in await work.say(work.ana, "here is a look", files=("look.png",))
        await work.say(work.ana, "Logo")
        assert "<file look.png>" in work.unread_by(work.olga)


async def test_both_of_what_was_asked_about(tmp_path: Path) -> None:
    async with ContractAtWork(tmp_path) as work:
        await begun(work, hours=1)
        await work.command(StartWork(work.contract(CUTOFF, name="y", title="Logo")))
        await work.say(work.olga, "record")
        both = await work.say(work.olga, "both please")
        assert "The record of Product texts" in both
        assert "The record of Logo" in both
        await work.say(work.olga, "record")
        assert "The record of Logo" in await work.say(work.olga, "the second")
        await work.say(work.olga, "end the contract")
        assert work.row(Project, id="j-y").stage == "working", "what others hear of is asked for each"


async def test_after_the_delivery_a_question_and_a_file_still_reach_the_owner(tmp_path: Path) -> None:
    async with ContractAtWork(tmp_path) as work:
        await begun(work, hours=1)
        await delivered(work)
        work.unread_by(work.olga)
        assert "Passed on to Olga" in await work.say(work.ana, "is png ok too?")
        assert "is png ok too?" in work.unread_by(work.olga)
        assert "Send this to Olga?" in await work.say(work.ana, "the sources", files=("src.zip",))
        await work.press(work.ana, "Send")
        assert "<file src.zip>" in work.unread_by(work.olga)


async def test_there_is_something_to_do_while_a_question_waits(tmp_path: Path) -> None:
    async with ContractAtWork(tmp_path) as work:
        await begun(work, hours=1)
        await work.say(work.ana, "here is a look", files=("a.png",))
        assert "Nothing to do" in work.unread_by(work.olga)
        await work.say(work.ana, "5 done. should the veil stay?")
        work.unread_by(work.olga)
        await work.say(work.ana, "here is a look", files=("b.png",))
        told = work.unread_by(work.olga)
        assert "the question of Ana waits" in told
        assert "Nothing to do" not in told


async def test_the_status_names_the_act_that_is_expected(tmp_path: Path) -> None:
    async with ContractAtWork(tmp_path) as work:
        await begun(work, hours=1)
        assert "You - the work, then write deliver" in await work.say(work.ana, "status")
        assert "Turn: Ana." in await work.say(work.olga, "status"), "the act is told to whose turn it is"
        await work.say(work.ana, "i am waiting for the raws")
        assert "You - give the raws, then write given" in await work.say(work.olga, "status")
        await work.say(work.olga, "given")
        await work.wait_until(berlin(2026, 12, 10, 2))
        assert "You - answer the check-in" in await work.say(work.ana, "status")
        await fixes_sent(work)
        assert "You - fix C2, then write deliver" in await work.say(work.ana, "status")
        await delivered(work)
        assert "You - a verdict on C2" in await work.say(work.olga, "status")
        await work.say(work.olga, "all pass")
        assert "You - write accept delivery" in await work.say(work.olga, "status")


@pytest.mark.parametrize(
    "text",
    [
        "here you go: https://x.example/all",
        "uploaded everything to drive.x.example/all",
        "hier ist alles: https://x.example/all",
        "aquí está todo: https://x.example/all",
    ],
)
async def test_the_whole_with_a_link_is_a_delivery(tmp_path: Path, text: str) -> None:
    async with ContractAtWork(tmp_path) as work:
        await begun(work, hours=1)
        assert "x.example/all" in await work.say(work.ana, text)
        for line in ("y", "send delivery"):
            await work.say(work.ana, line)
        assert len(work.row(Delivery).artefacts) == 1


@pytest.mark.parametrize(
    "text", ["the first 5 are in https://x.example/5, rest friday", "a first look: https://x.example/1"]
)
async def test_a_part_with_a_link_is_none(tmp_path: Path, text: str) -> None:
    async with ContractAtWork(tmp_path) as work:
        await begun(work, hours=1)
        assert "Your own check" not in await work.say(work.ana, text)


async def test_before_a_checkpoint_it_is_asked_whether_a_link_is_all_of_it(tmp_path: Path) -> None:
    async with ContractAtWork(tmp_path) as work:
        await begun(work, checkpoints=True, hours=1)
        assert "Is this the delivery?" in await work.say(work.ana, "here you go: https://x.example/all")


async def test_a_thanks_is_no_report(tmp_path: Path) -> None:
    async with ContractAtWork(tmp_path) as work:
        await begun(work, hours=1)
        assert "Saved" not in await work.say(work.ana, "ok thanks")
        assert work.rows(CheckIn) == []


async def test_a_question_beside_a_report_that_the_agreement_answers(tmp_path: Path) -> None:
    async with ContractAtWork(tmp_path) as work:
        await begun(work, hours=1)
        said = await work.say(work.ana, "5 done. when is the deadline?")
        assert "Cut-off" in said
        assert "Saved: on track" in said
        assert work.rows(Inquiry) == []
