"""The work table, the record and the codec, on SQLite and on a real PostgreSQL."""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from threading import Event
from time import perf_counter

import pytest
from alembic.script import ScriptDirectory
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import create_engine, event, select, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session
from sqlalchemy.orm.exc import StaleDataError

from bot.engine.commands import Verbatim
from bot.engine.events import Account, Address, CameDue, Said
from bot.engine.messages import Button, Message, say
from bot.engine.people import Person, Waiting
from bot.engine.ports import Receipt
from bot.engine.talk_commands import AnswerInForm
from bot.engine.talks import Draft
from bot.engine.unit_port import Unknown
from bot.engine.work import Change, NewRow, Row, Send
from bot.lifecycle.status.model import UnclearMessage
from bot.reading.values import Money, Wall
from bot.runtime.ids import RandomIds
from storage import queue
from storage.codec import UnreadableValue, decode, encode
from storage.database import AlreadyRunning, Database
from storage.migrate import differences, upgrade
from storage.tables import mapped
from storage.tables.work import files, record, record_bodies, work
from storage.unit import SqlUnit, link
from storage.version import MIGRATIONS, is_current, newest
from tests.support.databases import database, sqlite_with_tables
from tests.support.postgres import postgres_server

__all__ = ["database", "postgres_server"]

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)


def row(key: str, *, lane: str = "", due: datetime = NOW, rank: int = 0, slot: str = "") -> NewRow:
    return NewRow(key=key, kind="event", body={"key": key}, due=due, lane=lane, rank=rank, slot=slot)


def message(key: str, *, slot: str = "", lane: str = "to:p") -> NewRow:
    body = Send(place="p", message=say(key))
    return NewRow(key=key, kind="message", body=body, due=NOW, lane=lane, slot=slot, platform="slack")


def put(database: Database, *rows: NewRow) -> list[int | None]:
    return database.transaction(lambda session: [SqlUnit(session).work.put(one) for one in rows])


def claim(
    database: Database, at: datetime = NOW, most: int = 10, holder: str = "w", names: tuple[str, ...] = queue.EVERY
) -> list[Row]:
    return database.transaction(lambda session: queue.claim(session, at, holder=holder, rooms={names: most}))


def test_the_migrated_schema_is_the_one_in_the_code(database: Database) -> None:
    assert is_current(database.engine)
    assert differences(database.engine) == []


def test_the_newest_version_is_the_one_that_alembic_ends_at() -> None:
    assert ScriptDirectory(str(MIGRATIONS)).get_current_head() == newest()


def test_a_database_that_was_never_migrated_is_not_current() -> None:
    engine = create_engine("sqlite://")
    assert not is_current(engine)
    engine.dispose()


def test_words_that_stood_among_the_drafts_of_forms_move_to_their_own_table() -> None:
    """A database of the first schema is brought up to date with what people wrote before."""
    database = Database("sqlite://")
    upgrade(database.engine, "0001")
    drafts = mapped().tables["drafts"]
    with database.engine.begin() as connection:
        rows = [("aside:p1", {"words": ("ten more texts",)}), ("slack:U1/rate?:x", {"why": ("good",)})]
        for id, values in rows:
            connection.execute(drafts.insert().values(id=id, at=NOW, values=values))
    upgrade(database.engine)
    found = database.transaction(lambda session: SqlUnit(session).find(UnclearMessage))
    assert [(one.person, one.text, one.at) for one in found] == [("p1", "ten more texts", NOW)]
    forms = database.transaction(lambda session: SqlUnit(session).find(Draft))
    assert [one.id for one in forms] == ["slack:U1/rate?:x"]
    database.close()


def test_a_key_is_taken_once(database: Database) -> None:
    first, second = put(database, row("same"), row("same"))
    assert first is not None
    assert second is None


def test_a_lane_runs_in_the_order_of_the_platform_whatever_came_first(database: Database) -> None:
    """X13."""
    put(database, row("second", lane="who:a", rank=2), row("first", lane="who:a", rank=1), row("other", lane="who:b"))
    got = claim(database)
    assert sorted(one.key for one in got) == ["first", "other"]
    for one in got:
        database.transaction(lambda session, one=one: queue.finish(session, one, NOW))
    assert [one.key for one in claim(database)] == ["second"]


def test_a_lane_with_a_row_under_way_waits_even_for_an_earlier_latecomer(database: Database) -> None:
    put(database, row("b", lane="who:a", rank=2))
    assert [one.key for one in claim(database)] == ["b"]
    put(database, row("a", lane="who:a", rank=1))
    assert claim(database) == []


def test_between_two_rows_of_a_lane_everybody_else_who_waits_comes_first(database: Database) -> None:
    """X69: whoever has written much waits as long as there are people who wait, not as long as they wrote."""
    put(database, row("a1", lane="who:a"), row("a2", lane="who:a"), row("a3", lane="who:a"))
    put(database, row("b1", lane="who:b", due=NOW + timedelta(seconds=1)))
    later = NOW + timedelta(seconds=2)
    (first,) = claim(database, later, most=1)
    database.transaction(lambda session: queue.finish(session, first, later))
    assert database.transaction(lambda session: queue.queue_next(session, "who:a", later))
    assert [one.key for one in claim(database, later, most=1)] == ["b1"]
    assert [one.key for one in claim(database, later, most=1)] == ["a2"]


def test_a_lane_with_nothing_that_is_due_has_no_next_row(database: Database) -> None:
    put(database, row("a", lane="who:a", due=NOW + timedelta(seconds=1)))
    for lane in ("who:a", "who:b", ""):
        assert not database.transaction(lambda session, lane=lane: queue.queue_next(session, lane, NOW))
        assert database.transaction(lambda s, lane=lane: queue.claim_next(s, lane, NOW, holder="w")) is None
    later = NOW + timedelta(seconds=1)
    taken = database.transaction(lambda session: queue.claim_next(session, "who:a", later, holder="w"))
    assert taken is not None
    assert (taken.key, taken.attempts) == ("a", 1)


def test_a_row_is_taken_as_it_comes_unless_others_of_its_lane_come_first(database: Database) -> None:
    def take(key: str) -> tuple[int | None, Row | None]:
        return database.transaction(lambda session: queue.take(session, row(key, lane="who:a"), holder="w"))

    made, mine = take("a")
    assert mine is not None
    assert (mine.id, mine.attempts, mine.body) == (made, 1, {"key": "a"})
    behind, nothing = take("b")
    assert behind is not None
    assert nothing is None
    assert take("a") == (None, None), "it stands there already"
    assert claim(database) == []
    database.transaction(lambda session: queue.finish(session, mine, NOW))
    assert [(one.key, one.attempts) for one in claim(database)] == [("b", 1)]


def test_what_an_entity_was_found_by_is_asked_again_once_it_may_be_another(database: Database) -> None:
    """Found once in a transaction; then as it was, until one of its kind comes, goes, or changes in such a field."""

    def work(session: Session) -> list[list[str]]:
        unit = SqlUnit(session)

        def names(**same: object) -> list[str]:
            return [one.name for one in unit.find(Person, **same)]

        ann, bob = (Person(id=id, name=id, at=NOW, zone="Europe/Rome") for id in ("ann", "bob"))
        unit.add(ann)
        seen = [names(zone="Europe/Rome")]
        unit.add(bob)
        seen += [names(zone="Europe/Rome"), names(id="bob", name="bob"), names(id="bob", name="x"), names(id="cyd")]
        bob.name = "Rob"
        seen.append(names(zone="Europe/Rome"))
        bob.zone = "Asia/Manila"
        seen += [names(zone="Europe/Rome"), names(zone="Asia/Manila")]
        with suppress(ZeroDivisionError), unit.attempt():
            ann.zone = "Asia/Manila"
            assert names(zone="Europe/Rome") == []
            raise ZeroDivisionError
        seen.append(names(zone="Europe/Rome"))
        unit.remove(ann)
        return [*seen, names(zone="Europe/Rome"), names(id="ann")]

    assert database.transaction(work) == [
        ["ann"], ["ann", "bob"], ["bob"], [], [], ["ann", "Rob"], ["ann"], ["Rob"], ["ann"], [], [],
    ]  # fmt: skip


async def test_what_waits_at_one_moment_is_committed_together_and_each_may_fail_alone(tmp_path: Path) -> None:
    made = Database(sqlite_with_tables(tmp_path / "one.db"))

    def add(key: str, error: Exception | None = None) -> Callable[[Session], str]:
        def work(session: Session) -> str:
            SqlUnit(session).work.put(row(key))
            if error is not None:
                raise error
            return key

        return work

    with ThreadPoolExecutor(1) as holding:
        busy = Event()
        made._threads.submit(busy.wait)
        waiting = [made.run(add("a")), made.run(add("b", ValueError("no"))), made.run(add("c"))]
        together = asyncio.gather(*waiting, return_exceptions=True)
        gone = asyncio.create_task(made.run(add("d")))
        await asyncio.sleep(0)
        gone.cancel()
        holding.submit(busy.set)
        results = await together
    assert results[::2] == ["a", "c"]
    assert isinstance(results[1], ValueError)
    assert sorted(one.key for one in claim(made)) == ["a", "c", "d"]
    made.close()


async def test_a_commit_that_fails_has_kept_nothing_of_its_group(tmp_path: Path) -> None:
    made = Database(sqlite_with_tables(tmp_path / "one.db"))
    busy = Event()
    made._threads.submit(busy.wait)

    def full(connection: object) -> None:
        raise OSError("disk full")

    event.listen(made.engine, "commit", full)
    together = asyncio.gather(
        *(made.run(lambda s, key=key: SqlUnit(s).work.put(row(key))) for key in "ab"), return_exceptions=True
    )
    await asyncio.sleep(0)
    busy.set()
    assert [type(one) for one in await together] == [OSError, OSError]
    event.remove(made.engine, "commit", full)
    assert claim(made) == []
    made.close()


def test_what_was_finished_long_ago_is_forgotten_and_nothing_else(database: Database) -> None:
    put(database, row("event"), message("card", lane=""), row("open"))
    done = [one for one in claim(database) if one.key != "open"]
    for one in done:
        database.transaction(lambda session, one=one: queue.finish(session, one, NOW))

    def left(days: int) -> list[str]:
        def prune(session: Session) -> list[str]:
            end = queue.prune(session, NOW + timedelta(days=days), 0)
            assert queue.prune(session, NOW, end or 0) is None
            return list(session.execute(select(work.c.key).order_by(work.c.id)).scalars())

        return database.transaction(prune)

    assert left(29) == ["event", "card", "open"]
    assert left(31) == ["card", "open"]
    assert left(401) == ["open"]


def test_rows_are_due_when_they_are_due(database: Database) -> None:
    put(database, row("later", due=NOW + timedelta(hours=1)), row("now"))
    assert [one.key for one in claim(database)] == ["now"]
    assert database.transaction(lambda session: queue.next_due(session)) == NOW + timedelta(hours=1)


def test_a_postponed_row_blocks_its_lane_and_counts_only_if_told_to(database: Database) -> None:
    put(database, row("a", lane="l"), row("b", lane="l"))
    (one,) = claim(database)
    later = NOW + timedelta(seconds=5)
    database.transaction(lambda session: queue.postpone(session, one, later, "429", counts=False))
    assert claim(database) == []
    (again,) = claim(database, later)
    assert (again.key, again.attempts) == ("a", 1)


def test_a_lost_lease_is_fenced(database: Database) -> None:
    """A worker stopped past its lease comes back: its late write must not happen (X11)."""
    put(database, row("a"))
    (stopped,) = claim(database)
    (taken,) = claim(database, NOW + queue.LEASE + timedelta(seconds=1))
    with pytest.raises(queue.Fenced):
        database.transaction(lambda session: queue.finish(session, stopped, NOW))
    database.transaction(lambda session: queue.finish(session, taken, NOW))
    assert taken.attempts == 2
    assert taken.claimed_before == NOW


def test_messages_are_left_to_the_process_that_speaks_to_their_platform(database: Database) -> None:
    put(database, message("m"))
    assert claim(database, names=("", "discord")) == []
    assert [one.key for one in claim(database, names=("slack",))] == ["m"]


def test_an_unsent_change_in_a_slot_is_superseded_a_sent_one_is_not(database: Database) -> None:
    def change(key: str) -> NewRow:
        return replace(message(key, slot="change:1"), body=Change(target=1, message=say(key)))

    put(database, change("one"), change("two"))
    (kept,) = claim(database)
    assert kept.key == "two"
    put(database, change("three"))
    database.transaction(lambda session: queue.finish(session, kept, NOW))
    assert [one.key for one in claim(database)] == ["three"]


def test_receipts_and_plans_survive_a_crash_between_parts(database: Database) -> None:
    put(database, message("m"))
    (one,) = claim(database)
    proof = Receipt(Address("slack", "T", "C"), "1.1", NOW)
    one = database.transaction(lambda session: queue.plan(session, one, [{"n": 1}, {"n": 2}]))
    database.transaction(lambda session: queue.receipt(session, one, [proof]))
    database.transaction(queue.release_all)
    (again,) = claim(database)
    assert again.plan == ({"n": 1}, {"n": 2})
    assert again.receipts == (proof,)


def test_a_finished_row_with_trouble_frees_its_lane(database: Database) -> None:
    put(database, row("bad", lane="l"), row("good", lane="l"))
    (one,) = claim(database)
    database.transaction(lambda session: queue.finish(session, one, NOW, "buried: it always fails"))
    assert [each.key for each in claim(database)] == ["good"]
    assert database.transaction(lambda session: queue.unfinished(session, NOW)) == 1


def test_two_people_deciding_at_once_meet_the_version(database: Database) -> None:
    """The later of two who decided on the same thing at once is refused, so that the turn runs again."""
    database.transaction(lambda session: SqlUnit(session).add(Person(id="p", name="A", at=NOW)))
    with Session(database.engine, expire_on_commit=False) as session:
        mine = session.get_one(Person, "p")
        session.commit()
        database.transaction(lambda other: setattr(other.get_one(Person, "p"), "name", "B"))
        mine.name = "C"
        with pytest.raises(StaleDataError):
            session.flush()


def test_a_transaction_is_all_or_nothing(database: Database) -> None:
    def fail(session: Session) -> None:
        unit = SqlUnit(session)
        unit.add(Person(id="p", name="A", at=NOW))
        unit.work.put(row("a"))
        raise RuntimeError("in the middle")

    with pytest.raises(RuntimeError, match="in the middle"):
        database.transaction(fail)
    assert claim(database) == []
    with pytest.raises(Unknown):
        database.transaction(lambda session: SqlUnit(session).get(Person, "p"))


def test_what_is_made_in_one_instant_keeps_its_order(database: Database) -> None:
    """The people of one interview, the places of one ad: in the order in which the turn has made them."""
    ids = RandomIds()
    made = [ids.new("w") for _ in range(40)]

    def keep(session: Session) -> None:
        for one in made:
            SqlUnit(session).add(Waiting(id=one, person="p", platform="slack", at=NOW, message=say("x")))

    database.transaction(keep)
    assert database.transaction(lambda session: [one.id for one in SqlUnit(session).find(Waiting)]) == made
    assert len({one[4:] for one in made}) == 40


def test_the_words_of_people_stand_in_no_error(database: Database) -> None:
    """X75: what failed is logged; what somebody wrote is not (X61)."""
    secret = "my knee hurts"

    def fail(session: Session) -> None:
        session.execute(text("INSERT INTO work (key, nothing) VALUES (:words, 1)"), {"words": secret})

    with pytest.raises(DBAPIError) as caught:
        database.transaction(fail)
    assert secret not in str(caught.value)


def test_the_record_is_chained_and_outlives_its_bodies(database: Database) -> None:
    """X64."""

    def write(session: Session) -> None:
        unit = SqlUnit(session)
        unit.record("j", NOW, "p", "begun", {"title": "texts"})
        unit.record("j", NOW, "p", "closed", {})

    database.transaction(write)

    def check(session: Session) -> list[str]:
        previous, found = "", []
        for one in session.execute(select(record).order_by(record.c.id)):
            body = session.execute(select(record_bodies).where(record_bodies.c.id == one.id)).one_or_none()
            assert one.previous == previous
            if body is not None:
                assert link(previous, body.salt, body.who, one.at, body.body) == one.digest
                found.append(body.body["what"])
            previous = one.digest
        return found

    assert database.transaction(check) == ["begun", "closed"]
    database.transaction(lambda session: session.execute(record_bodies.delete().where(record_bodies.c.id == 1)))
    assert database.transaction(check) == ["closed"]
    assert [one[2] for one in database.transaction(lambda session: SqlUnit(session).history("j"))] == [
        "erased",
        "closed",
    ]


def test_somebody_is_forgotten_in_one_project_only(database: Database) -> None:
    """X64, C30: what they did there reads as erased, the line stays, and other people and projects keep theirs."""

    def write(session: Session) -> None:
        unit = SqlUnit(session)
        for project, who in (("j", "p"), ("j", "q"), ("k", "p")):
            unit.record(project, NOW, who, "sent", {"by": who})

    database.transaction(write)
    database.transaction(lambda session: SqlUnit(session).erase_record("j", "p"))

    def told(project: str) -> list[tuple[str, str]]:
        return database.transaction(lambda session: [one[1:3] for one in SqlUnit(session).history(project)])

    assert told("j") == [("", "erased"), ("q", "sent")]
    assert told("k") == [("p", "sent")]


def test_what_was_said_is_forgotten_by_lane_once_it_is_done(database: Database) -> None:
    """C30: what is still on its way goes out first; nobody else's words are touched."""
    put(database, row("done", lane="who:p"), row("other", lane="who:q"), row("open", lane="to:p", due=NOW))
    for one in claim(database):
        if one.key != "open":
            database.transaction(lambda session, one=one: queue.finish(session, one, NOW))
    database.transaction(lambda session: SqlUnit(session).erase_work("who:p", "to:p"))
    kept = database.transaction(lambda session: set(session.execute(select(work.c.key)).scalars()))
    assert kept == {"other", "open"}


def test_a_file_is_kept_once_under_its_hash(database: Database) -> None:
    """The same bytes under another name are the same file."""

    def keep(session: Session) -> None:
        unit = SqlUnit(session)
        unit.keep_file("abc", "a.pdf", "application/pdf", 5, NOW, b"bytes")
        unit.keep_file("abc", "b.pdf", "application/pdf", 5, NOW, b"bytes")
        assert unit.file("abc") == b"bytes"
        assert unit.file("abd") is None

    database.transaction(keep)
    assert database.transaction(lambda session: session.execute(select(files.c.name)).scalars().all()) == ["a.pdf"]


def test_a_forgotten_file_is_gone_and_its_neighbour_is_not(database: Database) -> None:
    """C30: the bytes go, not only the way to them."""

    def keep_both(session: Session) -> None:
        for sha in ("abc", "abd"):
            SqlUnit(session).keep_file(sha, "a.pdf", "application/pdf", 5, NOW, sha.encode())

    database.transaction(keep_both)
    database.transaction(lambda session: SqlUnit(session).forget_file("abc"))
    assert database.transaction(lambda session: SqlUnit(session).file("abc")) is None
    assert database.transaction(lambda session: SqlUnit(session).file("abd")) == b"abd"
    assert database.transaction(lambda session: session.execute(select(files.c.sha256)).scalars().all()) == ["abd"]


def test_naive_datetimes_are_refused(database: Database) -> None:
    with pytest.raises(Exception, match="naive"):
        put(database, row("a", due=datetime(2026, 1, 1)))


def test_hostile_words_are_stored_safely(database: Database) -> None:
    """NUL, lone surrogates and friends (X49)."""
    nasty = "a\0b\ud800c\u202e" + "\u0301" * 1000
    database.transaction(lambda session: SqlUnit(session).add(Person(id="p", name=nasty, at=NOW)))
    assert "\0" not in database.transaction(lambda session: SqlUnit(session).get(Person, "p")).name
    where = Address("slack", "T", "C")
    event = Said(who=Account("slack", "U"), where=where, at=NOW, text=nasty, message="1")
    put(database, replace(row("nasty"), body=event))
    (one,) = claim(database)
    assert one.body == event


def test_a_second_process_is_refused_on_sqlite(tmp_path: Path) -> None:
    """X09."""
    url = f"sqlite:///{tmp_path / 'one.db'}"
    first, second = Database(url), Database(url)
    first.lock()
    with pytest.raises(AlreadyRunning, match="stop it first"):
        second.lock()
    first.close()
    second.lock()
    second.close()


def test_sqlite_waits_for_another_writer_and_syncs_fully(tmp_path: Path) -> None:
    made = Database(f"sqlite:///{tmp_path / 'one.db'}")
    with made.engine.connect() as connection:
        assert connection.execute(text("PRAGMA journal_mode")).scalar() == "wal"
        assert connection.execute(text("PRAGMA synchronous")).scalar() == 2
        assert connection.execute(text("PRAGMA foreign_keys")).scalar() == 1
        assert connection.execute(text("PRAGMA busy_timeout")).scalar() == 30000
    made.close()


VALUES = [
    CameDue(at=NOW, command=AnswerInForm("t"), basis="b"),
    Message(text=("a", "b"), buttons=(Button("L", Verbatim("v:s")),)),
    Money(amount=Decimal("1.20"), currency="EUR", per="fixed"),
    Wall(datetime(2026, 12, 18, 18), "Europe/Berlin"),
    {"a": (1, None, True, "x")},
    frozenset({"b", "a"}),
    timedelta(hours=3),
    NOW.date(),
    NOW.time(),
]


@pytest.mark.parametrize("value", VALUES, ids=lambda value: type(value).__name__)
def test_values_come_back_as_they_went(value: object) -> None:
    assert decode(encode(value)) == value


@given(st.text())
def test_any_text_comes_back(words: str) -> None:
    assert decode(encode(say(words))) == say(words)


def test_what_cannot_be_read_is_kept_not_lost() -> None:
    """A state of an older or newer version is put aside, not a crash loop (X43)."""
    assert decode('{"$":"NoSuchType","x":1}') == UnreadableValue({"$": "NoSuchType", "x": 1})
    assert decode('{"$":"Money","amount":{"$":"#","v":"x"}}').raw["$"] == "Money"
    assert encode(decode('{"$":"NoSuchType","x":1}')) == '{"$":"NoSuchType","x":1}'


def test_a_field_that_went_away_is_ignored_and_a_new_one_has_its_default() -> None:
    assert decode('{"$":"Option","label":"a","value":"b","gone":1}').hint == ""


def test_only_known_types_are_stored() -> None:
    with pytest.raises(TypeError, match="cannot store"):
        encode(object())


def test_finished_rows_do_not_slow_the_claim_down(tmp_path: Path) -> None:
    """The claim reads partial indexes on unfinished rows, so that history does not matter."""
    made = Database(f"sqlite:///{tmp_path / 'one.db'}")
    work.metadata.create_all(made.engine)
    with made.engine.connect() as connection:
        plan = connection.execute(
            text("EXPLAIN QUERY PLAN SELECT id FROM work WHERE done_at IS NULL AND due_at <= '2027' ORDER BY due_at")
        ).all()
    assert any("ix_work_due" in str(one) for one in plan)
    made.close()


@pytest.mark.long
def test_a_start_with_a_hundred_thousand_reminders(
    database: Database, record_property: Callable[[str, object], None]
) -> None:
    """X30: what a start asks of the table, with all of them waiting and three due; how long it took is noted."""
    rows = [
        {
            "key": f"timer:{number}", "kind": "timer", "lane": "", "slot": "", "rank": 0, "platform": "",
            "body": CameDue(at=NOW, command=AnswerInForm(str(number))), "due_at": NOW + timedelta(minutes=number - 2),
            "attempts": 0, "receipts": (), "trouble": "",
        }
        for number in range(100_000)
    ]  # fmt: skip
    database.transaction(lambda session: session.execute(work.insert(), rows))
    began = perf_counter()
    database.transaction(queue.release_all)
    assert database.transaction(lambda session: queue.next_due(session)) == NOW - timedelta(minutes=2)
    assert len(claim(database)) == 3
    record_property("seconds", round(perf_counter() - began, 2))
