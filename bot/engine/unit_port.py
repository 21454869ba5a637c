"""What actions need of storage: one transaction, its entities, files and record. Written by the engine (DESIGN 2)."""

from collections.abc import Mapping, Sequence
from contextlib import AbstractContextManager
from datetime import datetime
from typing import TYPE_CHECKING, Protocol, TypeVar

if TYPE_CHECKING:
    from bot.engine.work import Work


class Unknown(LookupError):
    """No such row: a button from another life, or a forged one."""


E = TypeVar("E")


class Unit(Protocol):
    """One transaction as actions see it."""

    @property
    def work(self) -> "Work":
        """The work table, in the same transaction."""
        ...

    def get(self, kind: type[E], id: str) -> E:
        """The entity; raises Unknown."""
        ...

    def find(self, kind: type[E], **same: object) -> list[E]:
        """Every entity whose fields equal these, oldest first."""
        ...

    def kinds(self) -> Sequence[type]:
        """Every class whose rows are kept as entities, by name."""
        ...

    def add(self, entity: object) -> None: ...

    def remove(self, entity: object) -> None: ...

    def attempt(self) -> AbstractContextManager[object]:
        """A part of the transaction that leaves nothing behind if it raises."""
        ...

    def record(self, project: str, at: datetime, who: str, what: str, detail: Mapping[str, object]) -> None:
        """Append a line to the project's record."""
        ...

    def history(self, project: str) -> list[tuple[datetime, str, str, Mapping[str, object]]]:
        """The project's record: when, who (person id), what, detail; oldest first."""
        ...

    def keep_file(self, sha: str, name: str, type: str, size: int, at: datetime, data: bytes) -> None:
        """Keep a file of our own making under its sha256; twice is once."""
        ...

    def forget_file(self, sha: str) -> None:
        """Delete the bytes; whoever asks for them later is told that they are gone."""
        ...

    def erase_record(self, project: str, who: str) -> None:
        """Forget what a person did in a project; the chain of digests stays whole (X64)."""
        ...

    def erase_work(self, *lanes: str) -> None:
        """Forget the finished rows of these lanes: what was said by, and to, somebody who is deleted."""
        ...
