"""What the doctor says about a PostgreSQL: its version, its rights, and one that is not there."""

from sqlalchemy import create_engine, text

from storage import doctor as storage
from tests.support.findings import problems


def test_postgresql_is_looked_at_and_left_as_it_was(postgres_url: str) -> None:
    assert "tenderbot migrate" in problems(storage.check(postgres_url))
    engine = create_engine(postgres_url)
    with engine.begin() as connection:
        connection.execute(text("CREATE TABLE alembic_version (version_num varchar(32))"))
        connection.execute(text("INSERT INTO alembic_version VALUES ('0002')"))
    findings = storage.check(postgres_url)
    assert problems(findings) == ""
    assert "version 0002" in str(findings)
    with engine.connect() as connection:
        assert connection.scalar(text("SELECT to_regclass('doctor_was_here')")) is None
    engine.dispose()


def test_a_database_that_may_not_be_written_is_named(postgres_url: str) -> None:
    engine = create_engine(postgres_url)
    with engine.begin() as connection:
        name = str(connection.scalar(text("SELECT current_database()")))
        connection.execute(text(f"ALTER DATABASE {name} SET default_transaction_read_only = on"))
    engine.dispose()
    assert "Database rights: cannot execute CREATE TABLE" in problems(storage.check(postgres_url))


def test_a_database_that_is_not_there_is_named_without_its_password(postgres_url: str) -> None:
    missing = postgres_url.replace("tenderbot@/", "tenderbot:hunter22@/").replace("/test_", "/none_")
    said = problems(storage.check(missing))
    assert "does not exist" in said
    assert "hunter22" not in said
