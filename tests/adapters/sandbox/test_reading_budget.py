"""The lines of a story that say how much people may be made to read: each holds, and fails where it is exceeded."""

from datetime import UTC, datetime

import pytest

from adapters.sandbox.stories.expectations import unmet
from adapters.sandbox.stories.player import Scene, Step
from adapters.sandbox.stories.screen_changes import ScreenChange
from adapters.sandbox.stories.story_file import parse
from adapters.sandbox.stories.story_lines import StoryError

STORY = """title: Pings
start: 2026-12-07 10:00 Berlin
person: Olga on Slack in Berlin
person: Ana on Discord in Manila
{expect}

Olga: hello
later: 2 days
Olga: thanks
"""


def message(to: str, text: str, *, fresh: bool = True) -> ScreenChange:
    return ScreenChange(f"Tender to {to}", text, text, to, fresh)


def failing(expect: str) -> list[str]:
    """What does not hold of a story in which Olga is answered, pinged twice on a day of hers, and answered again."""
    story = parse(STORY.format(expect=expect))
    hello, later, thanks = story.lines
    noon, evening = (datetime(2026, 12, 8, hour, tzinfo=UTC) for hour in (11, 18))
    steps = (
        Step(
            hello, (Scene(None, (message("Olga", "Hi Olga"), message("Olga", "a card", fresh=False))),), "Europe/Berlin"
        ),
        Step(
            later,
            (
                Scene(noon, (message("Olga", "ping one"), message("Ana", "ping"))),
                Scene(evening, (message("Olga", "ping two, longer"), message("Ana", "ping"))),
            ),
            "Europe/Berlin",
        ),
        Step(thanks, (Scene(None, (message("Olga", "Bye"),)),), "Europe/Berlin"),
    )
    return unmet(story, steps, lambda title: "")


@pytest.mark.parametrize(
    ("expect", "found"),
    [
        ("messages to Olga <= {}", 4),
        ('messages to Olga with "ping" <= {}', 2),
        ('messages to Olga from "hello" to "Hi" <= {}', 1),
        ("words to Olga <= {}", 8),
        ("characters to Olga <= {}", 34),
        ("longest message to Olga <= {}", 16),
        ('longest message to Olga but "longer" "one" <= {}', 7),
        ("pings to Olga a day <= {}", 2),
        ('pings to Olga a day with "one" <= {}', 1),
    ],
)
def test_a_budget_holds_at_its_figure_and_fails_below_it(expect: str, found: int) -> None:
    assert failing(f"expect: {expect.format(found)}") == []
    (told,) = failing(f"expect: {expect.format(found - 1)}")
    assert f"they were {found}" in told


def test_days_are_those_of_the_reader() -> None:
    """19:00 and 02:00 in Manila are two days, and one in Berlin."""
    assert failing("expect: pings to Ana a day <= 1") == []


def test_what_cannot_be_found_fails() -> None:
    assert "no such stretch" in failing('expect: messages to Olga from "never" <= 9')[0]
    with pytest.raises(StoryError):
        failing("expect: words to nobody at all")
