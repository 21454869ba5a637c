"""What people say in situations, as rows: who says what while which story stands open, and what has to follow.

A row is one line of JSON:

* `id`, `situation`; `base` names the story that is played first, or `story` holds its text;
* `who` says `say`;
* `class`: what a reasonable person expects of it - `right`: it is done; `ask`: the right question comes back; `safe`:
  nothing is done;
* `must`, `ask`: regexes, of which any matches what the speaker sees next; `never`: none may;
* `state`: by person, what their `status` shows afterwards; `tells`: by person, what they are shown;
* `quiet`: nobody else is shown anything, channels included;
* `echo`: false, if the speaker's words must not come back as they are; true, if they must come back in substance;
* `shown`: the speaker is shown something.

Regexes know no case, and `.` does not cross lines.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

from tests.support.needs import ROOT

FOLDER = ROOT / "tests" / "corpus" / "situations"
SAMPLE = "data/situations_sample.jsonl"
"""Rows in the same form that are no part of the project, below ../shared."""
Expected = Literal["right", "ask", "safe"]
KEYS = frozenset(
    [
        *("id", "situation", "base", "story", "who", "say", "class", "must", "ask", "never"),
        *("state", "tells", "quiet", "echo", "shown"),
    ]
)


@dataclass(frozen=True, slots=True)
class SituationRow:
    """One row of a corpus; `story` is the text of what is played before."""

    id: str
    situation: str
    who: str
    say: str
    expected: Expected
    story: str
    must: Sequence[str] = ()
    ask: Sequence[str] = ()
    never: Sequence[str] = ()
    state: dict[str, str] = field(default_factory=dict)
    tells: dict[str, str] = field(default_factory=dict)
    quiet: bool = False
    echo: bool | None = None
    shown: bool = True


def read_rows(path: Path) -> list[SituationRow]:
    """Raises ValueError for a key that no row has: a misspelt `never` would forbid nothing."""
    lines = path.read_text("utf-8").split("\n")
    return [_row(json.loads(line), path.parent) for line in lines if line.strip()]


def own_rows() -> list[SituationRow]:
    """The rows of the project, by situation."""
    return [row for path in sorted(FOLDER.glob("*.jsonl"), key=_order) for row in read_rows(path)]


def _order(path: Path) -> tuple[int, str]:
    """s2 before s10."""
    digits = "".join(letter for letter in path.stem if letter.isdigit())
    return int(digits or 0), path.stem


def _row(data: dict[str, Any], folder: Path) -> SituationRow:
    if unknown := data.keys() - KEYS:
        raise ValueError(f"{data.get('id')}: what is {sorted(unknown)}?")
    story = data.get("story") or (folder / f"{data['base']}.story").read_text("utf-8")
    return SituationRow(
        id=data["id"],
        situation=data["situation"],
        who=data["who"],
        say=data["say"],
        expected=data["class"],
        story=story,
        must=tuple(data.get("must", ())),
        ask=tuple(data.get("ask", ())),
        never=tuple(data.get("never", ())),
        state=data.get("state", {}),
        tells=data.get("tells", {}),
        quiet=data.get("quiet", False),
        echo=data.get("echo"),
        shown=data.get("shown", True),
    )
