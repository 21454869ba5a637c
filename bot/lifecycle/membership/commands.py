"""What can be asked about membership."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SayMembership:
    """`admin CODE`, `allow @x` or `link CODE` as words."""

    word: str
    argument: str


@dataclass(frozen=True, slots=True)
class TakeOver:
    """An admin becomes the owner of a project whose owner's account is gone."""

    project: str
