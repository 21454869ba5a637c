"""What can be asked about one's own data."""

from dataclasses import dataclass

from bot.engine.commands import Command


@dataclass(frozen=True, slots=True)
class EraseMe:
    """`delete me`, confirmed."""

    person: str


@dataclass(frozen=True, slots=True)
class KeepMe:
    """`delete me`, taken back."""

    person: str


@dataclass(frozen=True, slots=True)
class ForgetApplications(Command):
    """A timer: the time of an ad's applications is over."""

    verb = "retention"

    ad: str
