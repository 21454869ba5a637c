"""Secrets never become a row: what comes in is masked before it is stored, and its writer is asked for another way."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.engine.events import Account, Address, Attachment, Edited, Invoked, Submitted
from bot.engine.masking import masked, secrets_of
from tests.support.engine_harness import EngineHarness
from tests.support.owner_and_applicants import BRIEF, TIMES, owner_and_applicants

PASSWORD, CARD, TOKEN = "Bergziege-77", "4111 1111 1111 1111", "ghp_16C7e42F292c6912E7710c838347Ae178B4a"


async def rows(harness: EngineHarness) -> str:
    """Every value of every table, as one text."""

    def dump(session: object) -> str:
        raw = session.connection().connection.dbapi_connection  # type: ignore[attr-defined]
        return "\n".join(raw.iterdump())

    return await harness.database.run(dump)


@pytest.mark.parametrize("secret", [f"password: {PASSWORD}", f"card {CARD}", TOKEN])
async def test_a_secret_of_an_owner_is_in_no_row_and_in_no_message(tmp_path: Path, secret: str) -> None:
    bare = secret.split(": ")[-1].removeprefix("card ")
    async with owner_and_applicants(tmp_path) as hiring:
        await hiring.owner("product texts for the new collection", BRIEF[0])
        shown = await hiring.owner(f"British English, in our shop, {secret}")
        assert "Never here" in shown
        assert "How will you hand it over?" in shown
        assert "British English" in shown, "the rest is an answer"
        assert bare not in await rows(hiring.harness)
        assert bare not in hiring.slack


async def test_a_secret_of_an_applicant_does_not_reach_the_owner(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as hiring:
        await hiring.published()
        await hiring.begin("Ana")
        shown = await hiring.tell("Ana", f"{TIMES}, my portfolio password is {PASSWORD}")
        assert "Never here" in shown
        assert PASSWORD not in await rows(hiring.harness)
        assert PASSWORD not in hiring.slack + hiring.dm("Ana")


async def test_a_text_file_with_a_secret_is_named_as_not_taken(tmp_path: Path) -> None:
    async with owner_and_applicants(tmp_path) as hiring:
        await hiring.owner("product texts for the new collection")
        shown = await hiring.harness.say(hiring.olga, "see the file", files=(f"password: {PASSWORD}.txt",))
        assert "Never here" in shown
        assert "did not keep it" in shown
        assert 'INSERT INTO "file"' not in await rows(hiring.harness)


def event(kind: type, **rest: object) -> object:
    who, where = Account("slack", "U1"), Address("slack", "T1", "D1")
    return kind(who=who, where=where, at=datetime(2026, 11, 23, tzinfo=UTC), **rest)


def test_forms_commands_and_edits_are_masked_too() -> None:
    form = masked(event(Submitted, form="f", values={"answer": (f"pw {PASSWORD}", "fine")}))  # type: ignore[arg-type]
    assert isinstance(form, Submitted)
    assert form.values == {"answer": ("pw [password hidden]", "fine")}
    assert form.hidden == ("password",)
    command = masked(event(Invoked, name="note", argument=f"card {CARD} and {TOKEN}"))  # type: ignore[arg-type]
    assert isinstance(command, Invoked)
    assert command.argument == "card [card number hidden] and [key hidden]"
    assert command.hidden == ("card", "key")
    edited = masked(event(Edited, message="1", text=f"password: {PASSWORD}"))  # type: ignore[arg-type]
    assert isinstance(edited, Edited)
    assert edited.text == "password: [password hidden]"


def test_words_without_a_secret_come_through_as_they_are() -> None:
    said = event(Edited, message="1", text="the password follows on the phone")
    assert masked(said) == said  # type: ignore[arg-type]


def test_files_are_judged_by_what_they_hold() -> None:
    note, code, picture = (Attachment(name, 9, "r") for name in ("note.txt", "shop.py", "cat.png"))
    assert secrets_of(note, f"login: x, password: {PASSWORD}".encode()) == ("password",)
    assert secrets_of(code, f'password = "{PASSWORD}"'.encode()) == ()
    assert secrets_of(code, f"TOKEN = {TOKEN}".encode()) == ("key",)
    assert secrets_of(picture, b"\x89PNG\0\0" + TOKEN.encode()) == ()
    assert secrets_of(picture, b"\xff\xfe\xfd") == ()
