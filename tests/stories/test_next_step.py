"""Always the next step: what a person reads says whose turn it is or what comes next, or stands above what does."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from tests.support.story_runner import stories

TO_A_PERSON = re.compile(r" {4}(?:Tender to|Only to) (?P<who>\w+)(?P<rest>.*):")
NEXT = re.compile(
    r"\b[Tt]urn\b|\b[Ww]aiting for\b|\bNext\b|\bI (?:tell|ask|remind) (?:you|them)\b|\byou hear from me\b|"
    r"\b[Pp]ress \w+"
)
"""Words that say whose turn it is, or what happens next."""
BUTTONS = re.compile(r"^\[.+\]$", re.MULTILINE)
BY_THE_PLATFORM = ("pinned a message to this channel",)


@dataclass
class Shown:
    """One new message below one line of a story."""

    line: str
    who: str
    rows: list[str] = field(default_factory=list)

    @property
    def text(self) -> str:
        return "\n".join(self.rows)

    @property
    def says_what_is_next(self) -> bool:
        return bool(NEXT.search(self.text) or BUTTONS.search(self.text))


def shown_in(story: str) -> Iterator[list[Shown]]:
    """What each person newly reads below one line, oldest first."""
    line, messages, current = "", [], None
    for row in (*story.split("\n"), "(end)"):
        match = TO_A_PERSON.fullmatch(row)
        if row and not row.startswith(" "):
            for who in dict.fromkeys(message.who for message in messages):
                yield [message for message in messages if message.who == who]
            line, messages, current = row, [], None
        elif match:
            fresh = not re.search(r", (?:changed|gone)$", match["rest"])
            current = Shown(line, match["who"]) if fresh else None
            messages += [current] if current else []
        elif row.startswith(" " * 8) and current:
            current.rows.append(row.strip())
        elif row.strip():
            current = None


def left_alone(messages: list[Shown]) -> list[str]:
    """The messages after which somebody does not know how it goes on."""
    return [
        f"{message.line}: {message.text[:120]}"
        for place, message in enumerate(messages)
        if not any(later.says_what_is_next for later in messages[place:])
        and not any(words in message.text for words in BY_THE_PLATFORM)
    ]


@pytest.mark.parametrize("path", stories(), ids=lambda path: path.stem)
def test_nobody_is_left_without_a_next_step(path: Path) -> None:
    assert [alone for messages in shown_in(path.read_text("utf-8")) for alone in left_alone(messages)] == []


def test_an_echo_with_nothing_behind_it_is_found() -> None:
    story = (
        "Ana: hi\n    Tender to Ana:\n        Saved.\n    Tender to Olga:\n        Ana wrote. Your turn.\n"
        "Ana: x\n    Tender to Ana:\n        Saved.\n    Tender to Ana:\n        [Send]\n"
    )
    assert [alone for messages in shown_in(story) for alone in left_alone(messages)] == ["Ana: hi: Saved."]
