"""A job of every kind, from its first words to the kit of its interviews: nobody reads the words of another kind."""

from pathlib import Path

import pytest

from bot.lifecycle.brief.kinds import kind_of_work
from bot.lifecycle.interviews.kit import kit
from tests.lifecycle.models.test_kinds import of_others
from tests.support.owner_and_applicants import owner_and_applicants

JOBS = {
    "writing": "texts for our newsletter",
    "translation": "translate our manual into Polish",
    "bug fix": "a bug in the checkout, it says error 500",
    "web": "a landing page for our bakery",
    "design": "a logo for our bakery",
    "video": "edit clips for youtube",
    "audio": "clean up our podcast",
    "data entry": "put old price lists into a spreadsheet",
    "research": "research of competitors in Poland",
    "support": "customer service at weekends",
    "advertising": "instagram campaign for spring",
    "bookkeeping": "buchhaltung für die Bäckerei, paid by the hour",
    "generic": "paint the fence behind the shop",
}
OF_ANY_KIND = ("Edit text", "short cuts")
"""What the bot calls its own things by: a button, and what buttons are."""
VAGUE = "it must be modern, catchy, high quality and user friendly"


@pytest.mark.parametrize(("name", "job"), JOBS.items(), ids=JOBS)
async def test_a_job_is_asked_about_in_its_own_words(tmp_path: Path, name: str, job: str) -> None:
    kind = kind_of_work(job)
    assert kind.name == name
    async with owner_and_applicants(tmp_path) as people:
        await people.channels()
        await people.owner(job, "help", "all of it, ready to use", "help", VAGUE, "help", "1, 2", "help", "?")
        await people.owner("must: patience. nice: humour", "400 EUR", "fri 18 12 evening", "right", "10")
        said = await people.owner("make the ad")
        assert "Nothing is public" in said
        seen = said
        for _ in range(6):
            seen += await people.owner("other request")
        read = people.slack
        for phrase in OF_ANY_KIND:
            read = read.replace(phrase, "")
        assert of_others(kind, read) == set()
        assert all(word not in read for word in ("gear", "benefit", "British"))
        assert all(request.text in seen for request in kind.requests)
        brief = await people.brief()
    questions = kit(brief)
    assert len(questions) == 4
    assert of_others(kind, "\n".join(question.text for question in questions)) == set()
