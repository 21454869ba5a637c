"""The database of a deployment: opened for one process, of today's schema; or brought there."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import SQLAlchemyError

from bot.runtime.starting import CannotStart
from bot.settings import Settings, SettingsError
from storage.database import AlreadyRunning, Database
from storage.version import is_current


@contextmanager
def open_database(
    settings: Settings, folder: Path, *, simulated: bool = False, alone: bool = True
) -> Iterator[Database]:
    """The database, of today's schema and with `alone` held by this process (on SQLite). Raises CannotStart, in words
    for an admin. What people say is kept there, so a folder that is made here is closed to other users."""
    try:
        for part in (settings.data_dir, folder):
            part.mkdir(mode=0o700, parents=True, exist_ok=True)
        database = Database(settings.database(simulated=simulated))
    except (OSError, SettingsError) as error:
        raise CannotStart(str(error)) from error
    try:
        if alone:
            database.lock()
        _prepare(database)
    except AlreadyRunning as error:
        database.close()
        raise CannotStart(f"This cannot start twice: {error}.") from error
    except SQLAlchemyError as error:
        database.close()
        raise CannotStart(
            f"The database cannot be used: {_first_line(error)}\n    Fix: tenderbot doctor says what to look at."
        ) from error
    except BaseException:
        database.close()
        raise
    try:
        yield database
    finally:
        database.close()


def _prepare(database: Database) -> None:
    """The schema of today: migrated here on SQLite, checked on PostgreSQL, where `tenderbot migrate` does it: there
    other processes may be at work on it. Raises CannotStart."""
    if is_current(database.engine):
        return
    if not database.is_sqlite:
        raise CannotStart("The database is not of this version.\n    Fix: run `tenderbot migrate`, then start again.")
    _upgrade(database)


def _upgrade(database: Database) -> bool:
    """Gives whether anything was to be done."""
    from storage.migrate import upgrade  # only here: Alembic is heavy (7 MB), and most starts have nothing to migrate

    return upgrade(database.engine)


def migrate(settings: Settings) -> str:
    """Upgrade the database; gives one sentence about what was done. Raises CannotStart."""
    try:
        database = Database(settings.database())
    except SettingsError as error:
        raise CannotStart(str(error)) from error
    try:
        database.lock()
        changed = _upgrade(database)
    except AlreadyRunning as error:
        raise CannotStart(f"Not while it is in use: {error}.") from error
    except SQLAlchemyError as error:
        raise CannotStart(f"The database cannot be used: {_first_line(error)}") from error
    finally:
        database.close()
    return "The database is now of this version." if changed else "The database is of this version already."


def _first_line(error: Exception) -> str:
    return str(getattr(error, "orig", None) or error).strip().partition("\n")[0]
