"""What can be asked about membership, typed in a direct message."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SayMembership:
    """`admin CODE`, `allow @x` or `link CODE` as words."""

    word: str
    argument: str
