"""The history of a project as people read it and as a program reads it; pure (C43, F088)."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.engine import formatting
from bot.engine.to_json import to_json
from bot.lifecycle.record import wording


@dataclass(frozen=True, slots=True)
class RecordLine:
    """One line: when (aware, UTC), who by name and role ("the bot" where nobody acted), what, and its details."""

    at: datetime
    who: str
    what: str
    detail: Mapping[str, object]


@dataclass(frozen=True, slots=True)
class SignedVersion:
    """A version of the brief: its number, its whole hash, and the very text that the hash was made of."""

    number: int
    at: datetime
    hash: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class WholeRecord:
    title: str
    stage: str
    zones: tuple[str, ...]
    made: datetime
    versions: Sequence[SignedVersion]
    lines: Sequence[RecordLine]


def as_text(record: WholeRecord) -> str:
    """The record in plain text, times in both zones."""
    rows = [
        wording.title(record.title),
        wording.made(record.stage, formatting.moment(record.made, record.zones)),
        "",
        wording.HAPPENED,
    ]
    for line in record.lines:
        rows.append(f"{formatting.moment(line.at, record.zones)} - {line.who}: {line.what}")
        rows += [f"    {key}: {_flat(value)}" for key, value in line.detail.items() if value not in ("", None, (), [])]
    for version in record.versions:
        made = formatting.moment(version.at, record.zones)
        rows += ["", wording.version(version.number, made), f"sha256 {version.hash}"]
        rows += [f"    {row}" for row in version.text.splitlines()]
    return "\n".join(rows) + "\n"


def _flat(value: object) -> str:
    if isinstance(value, list | tuple):
        return "; ".join(_flat(part) for part in value)
    return " / ".join(str(to_json(value)).splitlines())


def as_json(record: WholeRecord) -> str:
    """The same as JSON; instants in ISO 8601, UTC."""
    return json.dumps(to_json(record), indent=2, ensure_ascii=False) + "\n"
