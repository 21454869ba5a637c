"""An owner who says two things at once, corrects in passing and asks beside the answer, from hi to the live ad."""

from decimal import Decimal
from pathlib import Path

import pytest

from tests.support.owner_and_applicants import BRIEF, OwnerAndApplicants, owner_and_applicants, wall_time

AT_PEOPLE, AT_PAY, AT_CUTOFF, AT_DATES, AT_REVIEW = 3, 4, 5, 6, 8
"""How many answers of BRIEF come before these questions."""


async def at_question(people: OwnerAndApplicants, answers: int) -> None:
    await people.owner("product texts for the new collection", *BRIEF[:answers])


async def finished(people: OwnerAndApplicants, answers: int) -> None:
    """The rest of BRIEF from this question on, and the ad made of it."""
    await people.owner(*BRIEF[answers:], "make the ad")


@pytest.mark.parametrize(
    ("first", "told", "title"),
    [
        ("hi, was kannst du? I have 12 wedding photos that need retouching", "I am a bot.",
         "12 wedding photos that need retouching"),
        ("Hallo, bist du ein Bot? Ich brauche ein Logo für die Bäckerei", "I am a bot:", "Logo für die Bäckerei"),
        ("hola, cómo funciona esto? Necesito a alguien para traducir un manual", "I am a bot.", "traducir un manual"),
        ("hey! so basically i need a logo for my bakery, warm, around 300 euros, by mid december ok?", "We start",
         "logo for my bakery"),
    ],
)  # fmt: skip
async def test_a_question_is_no_title_and_is_answered(tmp_path: Path, first: str, told: str, title: str) -> None:
    async with owner_and_applicants(tmp_path) as people:
        assert told in await people.owner(first)
        assert (await people.project()).title == title


async def test_a_title_that_cannot_be_guessed_is_asked(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        begun = await people.owner("I am so tired of bookkeeping and of all these receipts")
        assert "tired" not in begun
        assert "What shall we call this?" in await people.owner("300 receipts in one sheet")


@pytest.mark.parametrize(
    "words",
    [
        'call it "Wedding retouching", I only asked what you can do in German',
        "the name is wrong, it should be just Wedding retouching please",
        "Nenn es „Wedding retouching“, das davor war nur eine Frage",
        "llámalo «Wedding retouching», lo otro era una pregunta",
    ],
)
async def test_what_follows_a_new_title_is_no_part_of_it(tmp_path: Path, words: str) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await people.owner("12 wedding photos")
        assert "From now on it is called Wedding retouching." in await people.owner(words)
        assert (await people.project()).title == "Wedding retouching"


async def test_a_question_beside_an_answer_is_answered_and_not_stored(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await at_question(people, AT_PEOPLE)
        said = await people.owner("must: fluent English. nice: speaks German. By the way how long does this take?")
        assert "Some minutes" in said
        assert "What do you pay?" in said
        assert "no answer" in await people.owner("320 EUR, half up front. do you know any good writers?")
        await finished(people, AT_CUTOFF)
        brief = await people.brief()
        assert (brief.musts, brief.nices) == (("fluent English",), ("speaks German",))
        assert brief.pay.money.amount == Decimal(320)


async def test_thanks_are_no_rule_and_a_later_answer_is_kept(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await people.owner("product texts for the new collection")
        assert "Kept as the deadline: Fri 18 Dec, 18:00." in await people.owner("40 texts. Deadline 18.12.")
        assert "Kept as the pay: 320 EUR in total" in await people.owner("British English, budget 320 EUR. thanks!")
        said = await people.owner("1, 2", "must: English")
        assert "Working backwards" in said
        await people.owner("right", "12", "make the ad")
        brief = await people.brief()
        assert (brief.result, brief.rules) == ("40 texts.", ("British English",))
        assert brief.cutoff.local == wall_time(2026, 12, 18, 18)
        assert brief.pay.money.amount == Decimal(320)


@pytest.mark.parametrize(
    "words", ["yep got it, thx", "alles klar, danke", "ok looks good", "passt so, danke", "ja Euro"]
)
async def test_receipts_and_approval_are_no_content(tmp_path: Path, words: str) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await at_question(people, 1)
        assert "Saved" not in await people.owner(words)


@pytest.mark.parametrize("words", ["not yet", "noch nicht", "todavía no"])
async def test_not_yet_leaves_any_question_open(tmp_path: Path, words: str) -> None:
    async with owner_and_applicants(tmp_path) as people:
        for said in ("product texts for the new collection", *BRIEF[:-1]):
            await people.owner(said)
            assert "the question stays open" in await people.owner(words)
        await people.owner(BRIEF[-1], "make the ad")
        assert (await people.brief()).rules == tuple(BRIEF[1].split(", "))


async def test_receipts_press_no_button(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await people.channels()
        await people.briefed()
        await people.owner("yep got it, thx")
        assert (await people.ad()).state == "draft"


async def test_a_rate_and_a_total_are_shown_and_asked_about(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await at_question(people, AT_PAY)
        asked = await people.owner("15 Euro pro Bild, maybe 200 all in")
        assert "15 EUR for each unit, and 200 EUR in total. Which one do you pay?" in asked
        assert "200 EUR in total, on acceptance" in await people.owner("the 200")


async def test_an_hours_rate_with_a_total_limits_the_hours(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await at_question(people, AT_PAY)
        await people.owner("25 EUR per hour, max 300")
        assert "25 EUR an hour, at most 12 hours, on acceptance" in await people.owner("1")


@pytest.mark.parametrize("words", ["ja Euro natürlich", "euros", "yes, in euros please", "claro, euros"])
async def test_a_currency_alone_completes_the_sum(tmp_path: Path, words: str) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await at_question(people, AT_PAY)
        assert "200 - in euros?" in await people.owner("200")
        assert "200 EUR in total" in await people.owner(words)


async def test_a_protest_with_a_time_corrects_the_hour_of_the_deadline(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await at_question(people, AT_CUTOFF)
        assert "No exact time, so I took 12:00" in await people.owner("around the 14th dec, vormittags")
        said = await people.owner("no, vormittag hab ich gesagt, 11 in the morning")
        assert "Corrected: Mon 14 Dec, 11:00 Berlin." in said
        assert "cut-off: Mon 14 Dec, 11:00" in said
        assert "Corrected: Mon 14 Dec, 15:00 Berlin." in await people.owner("15 Uhr")
        assert "Corrected: Wed 16 Dec, 18:00 Berlin." in await people.owner("no, the 16th dec")


async def test_several_changes_in_one_message_are_each_made_and_echoed(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await at_question(people, AT_DATES)
        said = await people.owner("make it 250 euros and deadline to 19 dec")
        assert "Corrected: 250 EUR in total" in said
        assert "Corrected: Sat 19 Dec, 18:00 Berlin." in said


async def test_a_live_ad_is_changed_by_one_tap_and_the_question_beside_it_answered(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await people.published()
        people.fresh()
        said = await people.owner("any applications yet? and change my deadline to 11 dec")
        assert "nobody has applied yet" in said
        assert "cut-off: Fri 18 Dec, 18:00 -> Fri 11 Dec, 18:00" in said
        assert "Your brief" not in said
        assert (await people.brief()).cutoff.local == wall_time(2026, 12, 18, 18)
        assert "the ad is changed in 2 channels" in await people.owner("yes")
        assert (await people.brief()).cutoff.local == wall_time(2026, 12, 11, 18)


async def test_a_number_that_may_be_a_day_or_an_hour_is_asked_about(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await people.published()
        said = await people.owner("change my deadline to 11")
        assert "[Fri 11 Dec, 18:00]" in said
        assert "[Fri 18 Dec, 11:00]" in said
        await people.owner("Fri 18 Dec, 11:00")
        assert (await people.brief()).cutoff.local == wall_time(2026, 12, 18, 11)


@pytest.mark.parametrize(
    ("words", "closes"),
    [
        ("extend until friday", wall_time(2026, 12, 4, 18)),
        ("close the ad on Monday", wall_time(2026, 11, 30, 18)),
        ("verlänger die Anzeige um 3 Tage", wall_time(2026, 11, 30, 18)),
        ("cierra el anuncio el lunes", wall_time(2026, 11, 30, 18)),
    ],
)
async def test_the_closing_day_is_moved_in_words(tmp_path: Path, words: str, closes: object) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await people.published()
        asked = await people.owner(words)
        assert "ad closes: Fri 27 Nov, 18:00 ->" in asked
        assert (await people.ad()).state == "live"
        await people.owner("yes")
        table = (await people.brief()).timetable
        assert table.closes.local == closes
        assert table.closes.at < table.decides.at < table.offer_until.at < table.starts.at < table.cutoff.at
        assert (await people.ad()).closes == table.closes.at


async def test_a_date_that_does_not_fit_changes_nothing(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await people.published()
        assert "nothing was changed" in await people.owner("change the deadline to 25 nov")
        assert (await people.project()).numbers == 1


async def test_the_pay_of_a_live_ad_is_proposed_as_old_and_new(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await people.published()
        asked = await people.owner("make the pay 350 EUR")
        assert "320 EUR in total, half up front, half on acceptance -> 350 EUR in total" in asked
        await people.owner("yes")
        assert (await people.brief()).pay.money.amount == Decimal(350)


async def test_a_reopened_brief_holds_no_words_that_fit_something_else(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await people.published()
        assert "[Make the ad]" in await people.owner("edit text")
        assert "nobody has applied yet" in await people.owner("any applications yet?")
        assert "Writer wanted" in await people.owner("show me the ad")
        assert "what must never happen" in await people.owner("edit 2")
        assert "ad closes:" in await people.owner("close the ad on Monday")
        assert "close the ad" not in " ".join((await people.brief()).rules)
        assert "Corrected: 360 EUR" in await people.owner("British English", "make it 360")


@pytest.mark.parametrize(
    "words",
    [
        "nothing right now. maybe in january",
        "hab gerade nichts, melde mich",
        "de momento nada, ya te aviso",
    ],
)
async def test_first_words_that_put_it_off_start_nothing(tmp_path: Path, words: str) -> None:
    async with owner_and_applicants(tmp_path) as people:
        said = await people.owner(words)
        assert "We start with" not in said
        assert "saved" not in said


@pytest.mark.parametrize(
    "words",
    ["two things: 1) a flyer for the summer fair 2) my receipts sorted", "1) a flyer for the fair 2) receipts sorted"],
)
async def test_numbered_jobs_on_one_line_are_several(tmp_path: Path, words: str) -> None:
    async with owner_and_applicants(tmp_path) as people:
        assert "2 saved" in await people.owner(words)


@pytest.mark.parametrize(
    "words",
    [
        "sec, phone",
        "muss los, Kind abholen",
        "cant think of any, surprise me",
        "lol no",
        "put this aside, i have a more urgent one: translate a menu into english",
        "everything u suggested and also no typos",
        "same as the one from two years ago",
        "ahora vuelvo, llaman a la puerta",
    ],
)
async def test_one_clause_that_is_no_answer_leaves_the_question_open(tmp_path: Path, words: str) -> None:
    for answers in (1, 3):
        folder = tmp_path / str(answers)
        folder.mkdir()
        async with owner_and_applicants(folder) as people:
            await people.owner("product texts for the new collection", *BRIEF[:answers])
            assert "Saved" not in await people.owner(words)
