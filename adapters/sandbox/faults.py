"""Planned accidents of the simulated platforms, as data: a call or an event meets the next one that fits it."""

from collections.abc import Collection
from dataclasses import dataclass
from typing import Any


@dataclass
class Fault:
    """One refusal or accident, used once per `times`: which call it meets and what happens there."""

    platform: str
    method: str
    kind: str
    value: Any = None
    times: int = 1


def take(faults: list[Fault], platform: str, method: str, kinds: Collection[str]) -> Fault | None:
    """The first of `faults` of these kinds that fits this call or event, used up once; `*` fits every method. Others
    stay where they are."""
    for fault in faults:
        if fault.platform == platform and fault.method in (method, "*") and fault.kind in kinds:
            fault.times -= 1
            if fault.times <= 0:
                faults.remove(fault)
            return fault
    return None
