"""Counts what a database is asked: commits that wrote, transactions, and statements by their first word."""

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection, event

from storage.database import Database

WRITING = ("INSERT", "UPDATE", "DELETE")


@contextmanager
def counted(database: Database) -> Iterator["Counter[str]"]:
    """Counts by name while the block runs: "SELECT" and the like, "transactions", "commits" (of those that wrote)."""
    counts: Counter[str] = Counter()
    wrote: set[int] = set()

    def statement(connection: Connection, cursor: Any, words: str, *_: Any) -> None:
        word = words.lstrip().partition(" ")[0].upper()
        if word == "WITH":
            word = "UPDATE"
        counts[word] += 1
        if word in WRITING:
            wrote.add(id(connection))

    def begin(connection: Connection) -> None:
        counts["transactions"] += 1
        wrote.discard(id(connection))

    def commit(connection: Connection) -> None:
        counts["commits"] += id(connection) in wrote
        wrote.discard(id(connection))

    listeners = (("before_cursor_execute", statement), ("begin", begin), ("commit", commit))
    for name, listen in listeners:
        event.listen(database.engine, name, listen)
    try:
        yield counts
    finally:
        for name, listen in listeners:
            event.remove(database.engine, name, listen)
