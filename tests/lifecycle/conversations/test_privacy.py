"""A person's own data: the copy, and the deletion."""

import json
from pathlib import Path

from bot.engine.people import Identity, Person
from bot.engine.places import Place
from bot.engine.talks import Talk
from bot.lifecycle.applications.model import Application
from bot.lifecycle.brief.model import Project
from bot.lifecycle.contracts.model import Contract
from bot.lifecycle.status.model import UnclearMessage
from storage.unit import SqlUnit
from tests.support.contract_at_work import CUTOFF, ContractAtWork, begun, berlin
from tests.support.owner_and_applicants import OTHER_PITCH, OwnerAndApplicants, owner_and_applicants


async def test_my_data_is_everything_and_only_mine(tmp_path: Path) -> None:
    async with ContractAtWork(tmp_path) as work:
        await begun(work, checkpoints=True)
        await work.say(work.ana, "on track, 3 done")
        said = await work.say(work.ana, "my data")
        assert "<file my-data.json>" in said
        shown = [one for one in work.platforms["discord"].shown.values() if one.message.files]
        data = json.loads(work.in_transaction(lambda unit: unit.file(shown[-1].message.files[0].sha256)))
        assert data["person"]["name"] == "Ana"
        assert data["application"][0]["applied"]["pitch"] == "I write"
        assert data["checkin"][0]["note"] == "on track, 3 done"
        assert [line["what"] for line in data["record"]] == ["report: on track"]


async def test_words_that_wait_to_be_told_apart_are_mine_and_go_with_me(tmp_path: Path) -> None:
    async with ContractAtWork(tmp_path) as work:
        contract = await begun(work)
        await work.say(work.olga, "please also check row 12 of the sheet, thanks")
        await work.say(work.olga, "my data")
        shown = [one for one in work.platforms["slack"].shown.values() if one.message.files]
        data = json.loads(work.in_transaction(lambda unit: unit.file(shown[-1].message.files[0].sha256)))
        assert data["unclearmessage"][0]["text"] == "please also check row 12 of the sheet, thanks"

        def over(unit: SqlUnit) -> None:
            unit.get(Contract, contract).stage = "closed"
            unit.get(Project, "j-x").stage = "closed"

        work.in_transaction(over)
        await work.say(work.olga, "delete me")
        await work.press(work.olga, "Delete me")
        assert work.rows(UnclearMessage) == []


async def test_delete_me_keeps_a_contract_under_way_and_says_so(tmp_path: Path) -> None:
    async with ContractAtWork(tmp_path) as work:
        await begun(work, checkpoints=True)
        asked = await work.say(work.ana, "delete me")
        assert "the contract “Product texts”" in asked
        assert "Nothing was deleted" in await work.say(work.ana, "keep me")
        await work.say(work.ana, "delete me")
        assert "except what belongs" in await work.press(work.ana, "Delete me")
        assert work.row(Application).applied.pitch == "I write"
        assert work.row(Identity, id=str(work.ana)).person == "ana"
        assert "Stage: working" in await work.say(work.ana, "status")


async def test_delete_me_leaves_nothing_of_an_applicant(tmp_path: Path) -> None:
    """X61."""
    async with ContractAtWork(tmp_path) as work:
        contract = await begun(work, checkpoints=True)
        work.in_transaction(lambda unit: applied_only(unit, contract))
        await work.say(work.ana, "secret words of mine")
        await work.say(work.ana, "delete me")
        assert "not know you" in await work.press(work.ana, "Delete me")
        one = work.row(Application)
        assert (one.name, one.account, one.applied.pitch, one.stage) == ("a deleted person", "", "", "withdrawn")
        assert work.row(Person, id="ana").name == "a deleted person"
        assert work.rows(Identity, id=str(work.ana)) == []
        assert all(not talk.answers for talk in work.rows(Talk, person="ana"))
        await work.advance(hours=2)
        assert work.rows(Place, person="ana") == []
        assert "secret words" not in dump(work)
        assert {line[2] for line in work.in_transaction(lambda unit: unit.history("j-x")) if line[1] == "ana"} == set()
        assert "Nothing is open" in await work.say(work.ana, "status"), "known anew, as a stranger"


def applied_only(unit, contract: str) -> None:  # type: ignore[no-untyped-def]
    unit.remove(unit.get(Contract, contract))
    unit.get(Application, "a-x").stage = "sent"
    unit.add(_ad())


def _ad():  # type: ignore[no-untyped-def]
    from bot.lifecycle.ads.model import Ad, Instruction

    at = berlin(2026, 12, 1, 9).at
    return Ad(
        id="ad-x", project="j-x", round=1, version_id="v-x", title="Product texts", instruction=Instruction("none", ""),
        closes=CUTOFF.at, at=at, state="live",
    )  # fmt: skip


def dump(work: ContractAtWork) -> str:
    """Every row of the work table as text."""
    from sqlalchemy import text

    return work.database.transaction(lambda session: str(session.execute(text("select body from work")).all()))


async def test_nobody_deletes_somebody_else(tmp_path: Path) -> None:
    async with ContractAtWork(tmp_path) as work:
        await begun(work, checkpoints=True)
        eve = work.person("Eve", "discord")
        assert "not for you" in await work.press(eve, "@erase:ana")
        assert work.row(Person, id="ana").name == "Ana"


async def _read_by_olga(people: OwnerAndApplicants) -> str:
    """Ana has applied with two files and Olga has read the card; gives the sha256 of the first file."""
    await people.published()
    await people.applied("Ana")
    await people.harness.press(people.olga, "Review")
    assert "I have written product texts for camping shops" in people.slack
    applied = (await people.application("Ana")).applied
    assert applied is not None
    file = applied.samples[0].file
    assert file is not None
    assert await people.in_transaction(lambda unit: unit.file(file.sha256)) == b"Ana_tents.pdf"
    return file.sha256


async def test_answers_are_forgotten_sixty_days_after_the_ad_has_closed(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as people:
        sha = await _read_by_olga(people)
        closes = (await people.ad()).closes
        await people.harness.advance(days=(closes - people.harness.clock.at).days + 58)
        assert (await people.application("Ana")).applied.pitch  # type: ignore[union-attr]
        await people.harness.advance(days=4)
        (kept,) = await people.in_transaction(lambda unit: unit.find(Application))
        assert (kept.name, kept.applied.pitch, kept.applied.samples) == ("a deleted person", "", ())
        assert await people.in_transaction(lambda unit: unit.file(sha)) is None
        assert "I have written product texts for camping shops" not in people.slack
        assert "has been deleted" in people.slack


async def test_delete_me_takes_files_and_cards_along_but_not_what_others_sent(tmp_path: Path) -> None:
    """X61."""
    async with owner_and_applicants(tmp_path) as people:
        sha = await _read_by_olga(people)
        await people.applied("Ben", samples=("Ana_tents.pdf", "boots.pdf"), pitch=OTHER_PITCH)
        other = (await people.application("Ana")).applied.samples[1].file.sha256  # type: ignore[union-attr]
        await people.tell("Ana", "delete me")
        await people.harness.press(people.applicant("Ana"), "Delete me")
        assert await people.in_transaction(lambda unit: unit.file(other)) is None
        assert await people.in_transaction(lambda unit: unit.file(sha)) is not None, "Ben sent the same bytes"
        assert "I have written product texts for camping shops" not in people.slack
