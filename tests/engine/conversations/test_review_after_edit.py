"""After an edit a review shows what changed; whoever comes back later, or changed nothing, sees the whole."""

from pathlib import Path

from tests.support.owner_and_applicants import BRIEF, TIMES, owner_and_applicants


async def test_the_review_of_a_brief_shows_only_what_an_edit_changed(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        whole = await people.owner("product texts", *BRIEF)
        assert "1 Deliverables" in whole
        changed = (await people.owner("edit 5", "400 EUR")).rpartition("Your brief")[2]
        assert "5 Pay: 400 EUR" in changed
        assert "everything else stays" in changed
        assert all(part not in changed for part in ("Deliverables", "Criteria", "6 Dates", "My defaults"))
        assert "[Make the ad]" in changed
        assert len(changed) < len(whole) / 2
        brief = (await people.owner("make the ad")).lower()
        assert "400 eur" in brief


async def test_a_changed_default_is_shown(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await people.owner("product texts", *BRIEF)
        changed = await people.owner("edit defaults", "3 samples")
        assert "3 past samples" in changed
        assert "1 Deliverables" not in changed


async def test_whoever_comes_back_sees_the_whole(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await people.owner("product texts", *BRIEF, "later")
        assert "1 Deliverables" in await people.owner("resume")


async def test_the_review_of_an_application_shows_only_what_an_edit_changed(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        await people.published()
        await people.begin("Ana")
        await people.tell("Ana", TIMES, "About 30 hours, because each text takes 45 minutes. " + "I like tents. " * 12)
        await people.tell("Ana", "here", files=("a.pdf", "b.pdf"))
        whole = await people.tell("Ana", "mine", "Leeds")
        changed = await people.tell("Ana", "edit 1", "Manila, 12 hours")
        assert "2 Pitch" in whole
        assert "12 h a week" in changed
        assert "2 Pitch" not in changed
        assert "[Send]" in changed
