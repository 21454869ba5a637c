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
from tests.lifecycle.test_status import CUTOFF, begun
from tests.support.contract_at_work import House, berlin
from tests.support.published_ad import OTHER_PITCH, Early, early


async def test_my_data_is_everything_and_only_mine(tmp_path: Path) -> None:
    async with House(tmp_path) as house:
        await begun(house)
        await house.say(house.ana, "on track, 3 done")
        said = await house.say(house.ana, "my data")
        assert "<file my-data.json>" in said
        shown = [one for one in house.walls["discord"].shown.values() if one.message.files]
        data = json.loads(house.rows(lambda unit: unit.file(shown[-1].message.files[0].sha256)))
        assert data["person"]["name"] == "Ana"
        assert data["application"][0]["applied"]["pitch"] == "I write"
        assert data["checkin"][0]["note"] == "on track, 3 done"
        assert [line["what"] for line in data["record"]] == ["report: on track"]


async def test_words_that_wait_to_be_told_apart_are_mine_and_go_with_me(tmp_path: Path) -> None:
    async with House(tmp_path) as house:
        contract = await begun(house)
        await house.say(house.olga, "please also check row 12 of the sheet, thanks")
        await house.say(house.olga, "my data")
        shown = [one for one in house.walls["slack"].shown.values() if one.message.files]
        data = json.loads(house.rows(lambda unit: unit.file(shown[-1].message.files[0].sha256)))
        assert data["unclearmessage"][0]["text"] == "please also check row 12 of the sheet, thanks"

        def over(unit: SqlUnit) -> None:
            unit.get(Contract, contract).stage = "closed"
            unit.get(Project, "j-x").stage = "closed"

        house.rows(over)
        await house.say(house.olga, "delete me")
        await house.press(house.olga, "Delete me")
        assert house.all(UnclearMessage) == []


async def test_delete_me_keeps_a_contract_under_way_and_says_so(tmp_path: Path) -> None:
    async with House(tmp_path) as house:
        await begun(house)
        asked = await house.say(house.ana, "delete me")
        assert "the contract “Product texts”" in asked
        assert "Nothing was deleted" in await house.say(house.ana, "keep me")
        await house.say(house.ana, "delete me")
        assert "except what belongs to Product texts" in await house.press(house.ana, "Delete me")
        assert house.one(Application).applied.pitch == "I write"
        assert house.one(Identity, id=str(house.ana)).person == "ana"
        assert "Stage: working" in await house.say(house.ana, "status")


async def test_delete_me_leaves_nothing_of_an_applicant(tmp_path: Path) -> None:
    async with House(tmp_path) as house:
        contract = await begun(house)
        house.rows(lambda unit: applied_only(unit, contract))
        await house.say(house.ana, "secret words of mine")
        await house.say(house.ana, "delete me")
        assert "I do not know you any more" in await house.press(house.ana, "Delete me")
        one = house.one(Application)
        assert (one.name, one.account, one.applied.pitch, one.stage) == ("a deleted person", "", "", "withdrawn")
        assert house.one(Person, id="ana").name == "a deleted person"
        assert house.all(Identity, id=str(house.ana)) == []
        assert all(not talk.answers for talk in house.all(Talk, person="ana"))
        await house.advance(hours=2)
        assert house.all(Place, person="ana") == []
        assert "secret words" not in dump(house)
        assert {line[2] for line in house.rows(lambda unit: unit.history("j-x")) if line[1] == "ana"} == set()
        assert "Nothing is open" in await house.say(house.ana, "status"), "known anew, as a stranger"


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


def dump(house: House) -> str:
    """Every row of the work table as text."""
    from sqlalchemy import text

    return house.database.transaction(lambda session: str(session.execute(text("select body from work")).all()))


async def test_nobody_deletes_somebody_else(tmp_path: Path) -> None:
    async with House(tmp_path) as house:
        await begun(house)
        eve = house.person("Eve", "discord")
        assert "not for you" in await house.press(eve, "@erase:ana")
        assert house.one(Person, id="ana").name == "Ana"


async def _read_by_olga(scene: Early) -> str:
    """Ana has applied with two files and Olga has read the card; gives the sha256 of the first file."""
    await scene.published()
    await scene.applied("Ana")
    await scene.room.press(scene.olga, "Review")
    assert "I have written product texts for camping shops" in scene.slack
    applied = (await scene.application("Ana")).applied
    assert applied is not None
    file = applied.samples[0].file
    assert file is not None
    assert await scene.rows(lambda unit: unit.file(file.sha256)) == b"Ana_tents.pdf"
    return file.sha256


async def test_answers_are_forgotten_sixty_days_after_the_ad_has_closed(tmp_path: Path) -> None:
    async with early(tmp_path) as scene:
        sha = await _read_by_olga(scene)
        closes = (await scene.ad()).closes
        await scene.room.advance(days=(closes - scene.room.clock.at).days + 58)
        assert (await scene.application("Ana")).applied.pitch  # type: ignore[union-attr]
        await scene.room.advance(days=4)
        (kept,) = await scene.rows(lambda unit: unit.find(Application))
        assert (kept.name, kept.applied.pitch, kept.applied.samples) == ("a deleted person", "", ())
        assert await scene.rows(lambda unit: unit.file(sha)) is None
        assert "I have written product texts for camping shops" not in scene.slack
        assert "its writer's data has been deleted" in scene.slack


async def test_delete_me_takes_files_and_cards_along_but_not_what_others_sent(tmp_path: Path) -> None:
    async with early(tmp_path) as scene:
        sha = await _read_by_olga(scene)
        await scene.applied("Ben", samples=("Ana_tents.pdf", "boots.pdf"), pitch=OTHER_PITCH)
        other = (await scene.application("Ana")).applied.samples[1].file.sha256  # type: ignore[union-attr]
        await scene.tell("Ana", "delete me")
        await scene.room.press(scene.someone("Ana"), "Delete me")
        assert await scene.rows(lambda unit: unit.file(other)) is None
        assert await scene.rows(lambda unit: unit.file(sha)) is not None, "Ben sent the same bytes"
        assert "I have written product texts for camping shops" not in scene.slack
