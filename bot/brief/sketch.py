"""What a pasted post already says: a sketch whose values stand as known answers and are shown at review (F006)."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any


@dataclass(frozen=True, slots=True)
class Sketch:
    """Found values by the brief's question keys, and their names in words."""

    title: str
    known: dict[str, Any] = field(default_factory=dict)
    names: tuple[str, ...] = ()


def sketch(text: str, *, now: datetime, zone: str, locale: str) -> Sketch:
    """Read a post. A short line is only a title; nothing is invented."""
    first = text.strip().splitlines()[0].strip(" #*") if text.strip() else "Project"
    title = first if len(first) <= 60 else first[:59].rsplit(" ", 1)[0] + " …"
    return Sketch(title)
