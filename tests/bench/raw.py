"""What bare sqlite3 does on this machine: the rows of one whole turn in one transaction, one thread hop for each."""

import asyncio
import sqlite3
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from time import perf_counter

from storage.database import PRAGMAS

BODY = "x" * 600
ROW = "INSERT INTO work (key, kind, lane, body, due, lease, plan, done) VALUES (?, ?, ?, ?, ?, ?, ?, NULL)"


async def raw_rate(folder: Path, turns: int) -> float:
    """Turns a second, one after the other, with the pragmas of the real thing."""
    threads = ThreadPoolExecutor(1)
    connection = sqlite3.connect(folder / "raw.db", isolation_level=None, check_same_thread=False)
    for pragma in PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")
    connection.execute(
        "CREATE TABLE IF NOT EXISTS work (id INTEGER PRIMARY KEY, key TEXT UNIQUE, kind TEXT, lane TEXT, body TEXT,"
        " due TEXT, lease TEXT, plan TEXT, receipts TEXT, done TEXT)"
    )
    connection.execute("CREATE INDEX IF NOT EXISTS lanes ON work (lane, id)")
    connection.execute("CREATE TABLE IF NOT EXISTS talks (id TEXT PRIMARY KEY, body TEXT)")
    first = connection.execute("SELECT count(*) FROM work").fetchone()[0]

    def turn(number: int) -> None:
        execute = connection.execute
        execute("BEGIN IMMEDIATE")
        event = execute(ROW, (f"e{number}", "event", "who:a", BODY, "now", "token", None)).lastrowid
        execute("SELECT body FROM talks WHERE id = 'a'").fetchone()
        execute("INSERT OR REPLACE INTO talks VALUES ('a', ?)", (BODY,))
        message = execute(ROW, (f"m{number}", "message", "to:a", BODY, "now", "token", BODY)).lastrowid
        execute("UPDATE work SET done = 'now' WHERE id = ?", (event,))
        execute("UPDATE work SET done = 'now', receipts = ? WHERE id = ?", (BODY, message))
        execute("COMMIT")

    loop = asyncio.get_running_loop()
    began = perf_counter()
    for number in range(first, first + turns):
        await loop.run_in_executor(threads, turn, number)
    rate = turns / (perf_counter() - began)
    await loop.run_in_executor(threads, connection.close)
    threads.shutdown()
    return rate
