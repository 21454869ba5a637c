"""What can be asked about membership: typed in a direct message, or as a slash command."""

from dataclasses import dataclass

from bot.engine.commands import Command, Reminder


@dataclass(frozen=True, slots=True)
class BecomeAdmin(Command):
    """`admin CODE`: the one-time code printed at start makes the first admin."""

    slash = ("admin",)

    code: str = ""


@dataclass(frozen=True, slots=True)
class AllowOwner(Command):
    """`allow @x`: an admin lets somebody own projects."""

    slash = ("allow",)

    whom: str = ""


@dataclass(frozen=True, slots=True)
class LinkAccounts(Command):
    """`link` gives a code; `link CODE` on the other platform makes the two accounts one person."""

    slash = ("link",)

    code: str = ""


@dataclass(frozen=True, slots=True)
class TakeOver(Command):
    """An admin becomes the owner of a project whose owner's account is gone."""

    verb = "take-over"

    project: str


@dataclass(frozen=True, slots=True)
class KeepPromise(Reminder):
    """The day that an applicant was promised an answer has come, while the owner's account was gone."""

    verb = "owner.gone"

    application: str
