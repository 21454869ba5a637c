"""Somebody who is forgotten is so in the whole database file; what is kept is kept on purpose (C30, F093)."""

from pathlib import Path

from bot.engine.people import Identity
from bot.engine.personal import Personal, PersonalName, marks
from bot.engine.talks import Draft
from bot.lifecycle.interviews.model import RelayLine
from tests.support.contract_at_work import ContractAtWork
from tests.support.planted_rows import NOW, ROWS, WITHOUT_TEXT, here, on_disk, personal_texts, planted

KEPT_ON_PURPOSE = {
    "Project": {"title", "outcome", "note"},
    "Inquiry": {"answer"},
    "Interview": {"questions"},
    "Contract": {"points", "owner_owes"},
    "Slip": {"reason", "ready"},
    "Rating": {"again"},
}
"""What a row that names somebody still holds when they are forgotten: the owner's words about a project in which others
took part, and the record of a hire."""


async def test_delete_me_leaves_nothing_personal_in_the_file(tmp_path: Path) -> None:
    """X61, X75."""
    file = tmp_path / "engine.db"
    async with ContractAtWork(tmp_path) as work:
        await work.say(work.ana, "hello")
        ana = work.row(Identity, id=str(work.ana)).person
        work.in_transaction(lambda unit: planted(unit, ana, str(work.ana)))
        expected = {(kind.__name__, field) for kind, by in [*ROWS, (Draft, "id")] for field, mark in marks(kind).items()
                    if isinstance(mark, Personal | PersonalName) and mark.of == by} - WITHOUT_TEXT  # fmt: skip
        assert here(on_disk(file), personal_texts(kept=False)) == expected, "it was there before"
        await work.say(work.ana, "my data")
        await work.say(work.ana, "delete me")
        assert "not know you" in await work.press(work.ana, "Delete me")
        await work.advance(hours=2)
    data = on_disk(file)
    assert here(data, personal_texts(kept=False)) == set()
    kept = {(kind, field) for kind, of_kind in KEPT_ON_PURPOSE.items() for field in of_kind}
    assert here(data, personal_texts(kept=True)) == kept
    assert str(work.ana).encode() not in data, "the account itself"


async def test_a_name_goes_and_what_the_owner_wrote_unsent_is_never_given_out(tmp_path: Path) -> None:
    async with ContractAtWork(tmp_path) as work:
        await work.say(work.ana, "hello")
        ana = work.row(Identity, id=str(work.ana)).person
        line = RelayLine(
            id="n-x", project="j", person=ana, platform="discord", subject="i", by="owner", text="is she any good?",
            at=NOW,
        )  # fmt: skip
        work.in_transaction(lambda unit: unit.add(line))
        await work.say(work.ana, "my data")
        (sent,) = [one for one in work.platforms["discord"].shown.values() if one.message.files]
        sha = sent.message.files[0].sha256
        assert b"is she any good?" not in work.in_transaction(lambda unit: unit.file(sha))
        work.in_transaction(lambda unit: setattr(unit.get(RelayLine, "n-x"), "state", "sent"))
        await work.say(work.ana, "my data")
        last = max(work.platforms["discord"].shown.values(), key=lambda one: (bool(one.message.files), int(one.id)))
        assert b"is she any good?" in work.in_transaction(lambda unit: unit.file(last.message.files[0].sha256))
