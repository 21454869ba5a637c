"""What can be asked about one's own data."""

from dataclasses import dataclass

from bot.engine.commands import Command, Reminder


@dataclass(frozen=True, slots=True)
class GiveMyData(Command):
    """Everything that is stored about whoever asks."""

    words = ("my data",)


@dataclass(frozen=True, slots=True)
class EraseMe(Command):
    """`delete me`, confirmed."""

    verb = "erase"

    person: str


@dataclass(frozen=True, slots=True)
class KeepMe(Command):
    """`delete me`, taken back."""

    verb = "erase.not"

    person: str


@dataclass(frozen=True, slots=True)
class ForgetConversation(Reminder):
    """The last words to somebody who is forgotten have gone out: forget what was said to them, and where."""

    verb = "erased"

    person: str


@dataclass(frozen=True, slots=True)
class ForgetApplications(Reminder):
    """A timer: the time of an ad's applications is over."""

    verb = "retention"

    ad: str
