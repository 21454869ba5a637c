"""What was said to an earlier question of the brief is changed in words at any later one, and at its last look; the
question that is open stays open and none of those words lands in its answer (T.12)."""

from pathlib import Path

import pytest

from tests.support.owner_and_applicants import BRIEF, OwnerAndApplicants, owner_and_applicants

OPENS = ("1 of 7", "2 of 7", "3 of 7", "4 of 7", "5 of 7", "6 of 7")
RULES = "British English; Google Sheet; no AI paste; never invent technical specs"


async def up_to(people: OwnerAndApplicants, answers: int) -> None:
    await people.owner("product texts for the new collection", *BRIEF[:answers])


@pytest.mark.parametrize(
    ("first", "words", "now"),
    [
        (1, "oh wait, its 45 descriptions not 40", "45 product descriptions for the website"),
        (1, "sorry i miscounted, 38 descriptions", "38 product descriptions for the website"),
        (1, "i meant descriptions for the app, not the website", "40 product descriptions for the app"),
        (1, "es sind 45 Texte, nicht 40", "45 product descriptions for the website"),
        (1, "can you change the number of descriptions to 50", "50 product descriptions for the website"),
        (2, "hmm the website thing was wrong, its for the catalogue", "40 product descriptions for the catalogue"),
        (2, "about the rules: us english, not british", RULES.replace("British", "us")),
        (2, "forget the google sheet, word is fine", RULES.replace("Google Sheet", "word")),
        (2, "one more rule: no emojis", f"{RULES}; no emojis"),
        (2, "una regla más: sin mayúsculas", f"{RULES}; sin mayúsculas"),
        (
            3,
            "the rules again: please add that nobody may use stock pictures",
            f"{RULES}; nobody may use stock pictures",
        ),
        (3, "criteria 2 can go", "C1 Every text keeps to the agreed number of words."),
        (3, "add to the criteria: every text has a headline", "C3 every text has a headline"),
        (4, "the criteria arent right, take out no. 2", "C1 Every text keeps to the agreed number of words."),
        (4, "kriterium 1 streichen", "C1 The first sentence of every text says what it is about."),
    ],
)
async def test_it_is_changed_at_the_next_question_and_at_the_dates(
    tmp_path: Path, first: int, words: str, now: str
) -> None:
    for answers in {first, 6}:
        folder = tmp_path / str(answers)
        folder.mkdir()
        async with owner_and_applicants(folder) as people:
            await up_to(people, answers)
            said = await people.owner(words)
            assert f"Corrected: {now}" in said or (now in said and "Corrected: " in said)
            assert OPENS[min(answers, 5)] in said


@pytest.mark.parametrize(
    ("words", "musts", "nices"),
    [
        ("must also have a camera", ("fluent British English", "have a camera"), ("outdoor gear",)),
        ("fluent english is not a must, only nice to have", (), ("outdoor gear", "fluent British English")),
        ("outdoor gear is a must too", ("fluent British English", "outdoor gear"), ()),
        ("drop the nice to have", ("fluent British English",), ()),
        ("my must haves were wrong, native speaker only", ("native speaker only",), ("outdoor gear",)),
    ],
)
async def test_who_is_wanted_is_changed_at_the_dates(
    tmp_path: Path, words: str, musts: tuple[str, ...], nices: tuple[str, ...]
) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await up_to(people, 6)
        said = await people.owner(words)
        assert "Corrected: " in said
        assert all(item in said for item in (*musts, *nices))
        await people.owner("right", "12, two hours", "make the ad")
        brief = await people.brief()
        assert (brief.musts, brief.nices) == (musts, nices)


@pytest.mark.parametrize(
    ("words", "now"),
    [
        ("350 would be better", "350 EUR in total, half up front"),
        ("no half up front, all at the end pls", "320 EUR in total, on delivery"),
        ("it's dollars not euros", "320 USD in total, half up front"),
        ("el pago son 350, no 320", "350 EUR in total, half up front"),
        ("make the deadline the 20th instead", "Sun 20 Dec, 18:00"),
        ("push the deadline by a week", "Fri 25 Dec, 18:00"),
        ("einen tag später bitte mit der abgabe", "Sat 19 Dec, 18:00"),
    ],
)
async def test_pay_and_cut_off_are_changed_at_the_dates(tmp_path: Path, words: str, now: str) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await up_to(people, 6)
        assert f"Corrected: {now}" in await people.owner(words)


@pytest.mark.parametrize(
    ("answers", "words"),
    [
        (1, "no emojis, not more than 60 words each"),
        (1, "keep the website's tone, do not change product names"),
        (1, "British spelling not American, in a Google Sheet"),
        (1, "use the description template again"),
        (1, "add the price to every description"),
        (2, "every text is in the Google Sheet and not missing a price"),
        (2, "jede Zeile im Sheet ist gefüllt, keine fehlt"),
        (3, "must: native British English speaker, not a beginner. nice: knows outdoor gear"),
        (3, "someone who follows rules and can change things fast"),
        (3, "British English is a must, outdoor is nice to have"),
    ],
)
async def test_an_answer_that_repeats_a_word_stays_the_answer(tmp_path: Path, answers: int, words: str) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await up_to(people, answers)
        said = await people.owner(words)
        assert "Saved: " in said
        assert OPENS[answers + 1] in said


async def test_a_change_that_does_not_say_how_is_asked_about_and_opens_the_answer(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await up_to(people, 2)
        said = await people.owner("sorry, the rules were wrong somehow")
        assert f"Do you want to change what you said before? It stands so: {RULES}" in said
        assert "[That is my answer] [Change it]" in said
        said = await people.owner("change it")
        assert "2 of 7" in said
        assert "3 of 7" in await people.owner("US English, Word")
        await people.owner("1", *BRIEF[3:], "make the ad")
        brief = await people.brief()
        assert brief.rules == ("US English", "Word")
        assert [one.text for one in brief.criteria] == ["Every text keeps to the agreed number of words"]


async def test_where_only_one_thing_can_be_said_a_change_without_a_how_is_asked_about_too(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await up_to(people, 6)
        said = await people.owner("no wait, the english was wrong, American English not British English")
        assert "Do you want to change what you said before?" in said
        assert "[That is my answer]" not in said
        assert "2 of 7" in await people.owner("change it")


async def test_a_button_of_a_brief_that_has_ended_changes_nothing(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await up_to(people, 2)
        await people.owner("sorry, the rules were wrong somehow")
        pressed = people.harness.find(people.harness.dm(people.olga).channel, "Change it", threads=True)
        await people.owner("that is my answer", *BRIEF[3:], "make the ad")
        people.fresh()
        assert "ended" in await people.harness.press(people.olga, f"@{pressed}")


@pytest.mark.parametrize(
    ("answers", "words", "now"),
    [
        (4, "change question 1 to: 40 interviews as word files, about 300 pages", "40 interviews as word files"),
        (2, "question 1: 45 texts for the app", "45 texts for the app"),
        (6, "edit 2 timestamps every 5 min, no summaries", "timestamps every 5 min; no summaries"),
        (3, "ändere Frage 2 auf: kein Passiv, in Word", "kein Passiv; in Word"),
        (5, "cambia la pregunta 1 a: 30 textos", "30 textos"),
    ],
)
async def test_a_step_named_by_its_number_takes_the_words_behind_it(
    tmp_path: Path, answers: int, words: str, now: str
) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await up_to(people, answers)
        said = await people.owner(words)
        assert f"Corrected: {now}" in said
        assert OPENS[min(answers, 5)] in said


async def test_a_new_answer_that_its_step_cannot_read_is_asked_about(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await up_to(people, 6)
        said = await people.owner("change question 5 to: whatever she wants")
        assert "Do you want to change what you said before? It stands so: 320 EUR" in said
        assert "Your turn." in said


async def test_work_that_begins_with_edit_and_a_number_is_content(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await up_to(people, 1)
        assert "Saved: edit 1 page a day at most" in await people.owner("edit 1 page a day at most")


@pytest.mark.parametrize(
    ("answers", "words"),
    [
        (3, "show me what you have so far"),
        (5, "was hast du bisher?"),
        (6, "how many descriptions did i say?"),
        (4, "¿qué tienes hasta ahora?"),
    ],
)
async def test_what_was_answered_so_far_is_shown(tmp_path: Path, answers: int, words: str) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await up_to(people, answers)
        said = await people.owner(words)
        assert "So far:" in said
        assert "1. 40 product descriptions for the website" in said
        assert OPENS[min(answers, 5)] in said
        assert "That is my answer" not in said


async def test_so_far_before_the_first_answer_and_at_the_review(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await people.owner("product texts for the new collection")
        assert "Nothing is saved yet but the title" in await people.owner("show me what you have so far")
        await people.owner(*BRIEF)
        said = await people.owner("how does it look now")
        assert "Your brief: product texts for the new collection" in said
        assert "So far" not in said


async def test_whoever_insists_on_terms_is_asked_whether_to_change_them(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await up_to(people, 6)
        assert "It stands so: 320 EUR in total, half up front" in await people.owner(
            "that is wrong, i said half up front"
        )


async def test_a_named_date_is_moved_by_days(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await up_to(people, 6)
        assert "start: Tue 8 Dec, 09:00" in await people.owner("start a day later, rest ok")
        assert "“start” has to stay after" in await people.owner("start three weeks later")


async def test_an_answer_is_kept_when_what_stands_beside_it_opens_an_earlier_question(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await up_to(people, 7)
        said = await people.owner("10 hrs or so, overlap whatever. oh and deadline can be the 19th")
        assert "Corrected: Sat 19 Dec, 18:00" in said
        assert "Saved: 10 h a week" in said
        assert "7 Hours: about 10 h a week" in await people.owner("right")


async def test_words_beside_a_change_that_fit_nothing_are_named(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await up_to(people, 4)
        said = await people.owner("english native speaker, nice: has done oral history")
        assert "nice: outdoor gear; has done oral history" in said
        assert "I did not take “english native speaker”" in said


async def test_a_sum_that_is_said_to_be_wrong_is_not_taken(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await up_to(people, 8)
        assert "Corrected: 350 EUR" in await people.owner("WHAT?? pay is 350 not 5")


async def test_one_must_have_alone_takes_the_place_of_all(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await up_to(people, 8)
        said = await people.owner("must is just english native speaker")
        assert "Corrected: must: english native speaker; nice: outdoor gear" in said


async def test_a_review_is_not_shown_again_for_words_that_it_does_not_take(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await up_to(people, 8)
        assert "1 Deliverables" not in await people.owner("bla bla what nonsense")
        said = await people.owner("call it summer texts")
        assert "Your brief: summer texts" in said
        assert "1 Deliverables" not in said


@pytest.mark.parametrize(
    ("words", "now"),
    [
        ("and the rules should be timestamps every 5 min, no summaries", "timestamps every 5 min; no summaries"),
        ("deliverables: 40 interviews as word files, about 300 pages", "40 interviews as word files, about 300 pages"),
        ("should be 350 all in", "350 EUR in total"),
    ],
)
async def test_a_part_is_given_anew_at_the_last_look(tmp_path: Path, words: str, now: str) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await up_to(people, 8)
        assert f"Corrected: {now}" in await people.owner(words)
