"""The kept bytes of files, for gateways that send them."""

from bot.engine.ports import ReadBytes
from storage.database import Database
from storage.unit import SqlUnit


def read_bytes(database: Database) -> ReadBytes:
    """What gives the bytes of a kept file by its sha256 (hexadecimal). It blocks, and raises KeyError."""

    def read(sha: str) -> bytes:
        data = database.transaction(lambda session: SqlUnit(session).file(sha))
        if data is None:
            raise KeyError(sha)
        return data

    return read
