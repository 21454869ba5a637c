"""Looks at the database from outside: can it be reached and written, and is it of a kind and version that we know."""

import sqlite3
from pathlib import Path

from sqlalchemy import Connection, create_engine, inspect, text
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, SQLAlchemyError

from bot.admin.findings import Finding, fine, skipped, wrong

LEAST_POSTGRES = 140000  # server_version_num of the oldest release that the PostgreSQL project still mends
LEAST_SQLITE = (3, 35, 0)  # RETURNING, which the claim of work needs


def check(url: str) -> list[Finding]:
    """Examine the database at a SQLAlchemy address. It leaves nothing behind."""
    try:
        address = make_url(url)
    except ArgumentError:
        return [
            wrong("Database", "DATABASE_URL is not an address", "Leave it out, or give postgresql://user@host/name.")
        ]
    if address.get_backend_name() == "sqlite":
        return _sqlite(address)
    return _look(address, "Start it, and check user, password, host and name in DATABASE_URL.")


def _sqlite(address: URL) -> list[Finding]:
    if sqlite3.sqlite_version_info < LEAST_SQLITE:
        return [
            wrong("Database", f"SQLite {sqlite3.sqlite_version} is too old", "Use a newer Python or operating system.")
        ]
    if not address.database or address.database == ":memory:":
        return [wrong("Database", "an SQLite database in memory forgets everything", "Give a file in DATABASE_URL.")]
    file = Path(address.database)
    if not file.exists():
        return [skipped("Database", f"SQLite; {file} is made at the first start")]
    return _look(address, f"See that {file} and its folder belong to the user who runs the bot.")


def _look(address: URL, fix: str) -> list[Finding]:
    timeout = {"timeout": 5} if address.get_backend_name() == "sqlite" else {"connect_timeout": 10}
    engine = create_engine(address, connect_args=timeout)
    try:
        with engine.connect() as connection:
            return [_server(connection), _writable(connection, fix), _version(connection)]
    except SQLAlchemyError as error:
        reason = str(getattr(error, "orig", None) or error).strip().splitlines()[0]
        return [wrong("Database", f"{address.render_as_string(hide_password=True)}: {reason}", fix)]
    finally:
        engine.dispose()


def _server(connection: Connection) -> Finding:
    if connection.dialect.name == "sqlite":
        return fine("Database", f"SQLite {sqlite3.sqlite_version}")
    number = int(str(connection.scalar(text("SHOW server_version_num"))))
    version = connection.scalar(text("SHOW server_version"))
    if number < LEAST_POSTGRES:
        return wrong("Database", f"PostgreSQL {version} is too old", "Use PostgreSQL 14 or newer.")
    if connection.scalar(text("SHOW server_encoding")) != "UTF8":
        return wrong("Database", "its encoding is not UTF8", "Create the database with ENCODING 'UTF8'.")
    return fine("Database", f"PostgreSQL {version}")


def _writable(connection: Connection, fix: str) -> Finding:
    try:
        if connection.dialect.name == "sqlite":
            connection.exec_driver_sql("BEGIN IMMEDIATE")  # sqlite3 begins none for a CREATE, which would then stay
        connection.execute(text("CREATE TABLE doctor_was_here (id integer)"))
    except SQLAlchemyError as error:
        return wrong("Database rights", str(getattr(error, "orig", error)).strip().splitlines()[0], fix)
    finally:
        connection.rollback()
    return fine("Database rights", "tables can be made")


def _version(connection: Connection) -> Finding:
    if not inspect(connection).has_table("alembic_version"):
        return wrong("Database tables", "there are none yet", "Run `tenderbot migrate`; on SQLite, just start the bot.")
    version = connection.scalar(text("SELECT version_num FROM alembic_version"))
    return fine("Database tables", f"version {version}")
