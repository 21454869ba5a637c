"""A sign of life that another process can read: the running bot renews a small file, `tenderbot health` looks at it.

A file needs no open port, so it works with Socket Mode, in a container, and in the sandbox alike.
"""

import json
import os
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

STALE_AFTER = timedelta(seconds=60)


def beat(folder: Path, now: datetime, states: Mapping[str, str]) -> None:
    """Say "alive at `now`" (aware) in `folder`, with one word per part such as {"slack": "ok"}; "ok" is well.

    To be called at least every 20 seconds. A reader sees the old file or the new one, never half of it.
    """
    folder.mkdir(parents=True, exist_ok=True)
    fresh = folder / f".alive.{os.getpid()}"
    fresh.write_text(json.dumps({"at": now.astimezone(UTC).isoformat(), "pid": os.getpid(), "states": dict(states)}))
    fresh.replace(folder / "alive.json")


def stop(folder: Path) -> None:
    """An orderly end: there is nothing alive to look for."""
    (folder / "alive.json").unlink(missing_ok=True)


@dataclass(frozen=True, slots=True)
class Health:
    """What the newest sign of life says, in one line."""

    well: bool
    says: str


def look(folders: list[Path], now: datetime) -> Health:
    """Judge the newest sign of life in `folders` at `now` (aware, real time)."""
    signs = [sign for folder in folders if (sign := _read(folder / "alive.json"))]
    if not signs:
        return Health(False, "not running: no sign of life in " + " or ".join(map(str, folders)))
    at, pid, states = max(signs, key=lambda sign: sign[0])
    age = max(timedelta(), now - at)
    if age > STALE_AFTER:
        return Health(False, f"not well: the last sign of life is {int(age.total_seconds())} s old (process {pid})")
    parts = ", ".join(f"{name} {state}" for name, state in states.items())
    if all(state == "ok" for state in states.values()):
        return Health(True, f"ok: {parts}" if parts else "ok")
    return Health(False, f"not well: {parts}")


def _read(file: Path) -> tuple[datetime, int, dict[str, str]] | None:
    try:
        kept = json.loads(file.read_text())
        return datetime.fromisoformat(kept["at"]), int(kept["pid"]), dict(kept["states"])
    except (OSError, ValueError, KeyError, TypeError):
        return None
