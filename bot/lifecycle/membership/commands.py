"""What can be asked about membership."""

from dataclasses import dataclass

from bot.engine.commands import Command


@dataclass(frozen=True, slots=True)
class SayMembership:
    """`admin CODE`, `allow @x` or `link CODE` as words."""

    word: str
    argument: str


@dataclass(frozen=True, slots=True)
class TakeOver(Command):
    """An admin becomes the owner of a project whose owner's account is gone."""

    verb = "take-over"

    project: str


@dataclass(frozen=True, slots=True)
class KeepPromise(Command):
    """The day that an applicant was promised an answer has come, while the owner's account was gone."""

    verb = "owner.gone"

    application: str
