"""What somebody was made to read in a story: messages, words, characters, the longest one, and pings in a day.

A message counts once, when it comes; one that is rewritten in place is not read anew. Words and characters are those on
the screen, buttons included. A ping is a message that came while time passed and nobody did anything.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from zoneinfo import ZoneInfo

from adapters.sandbox.stories.player import Step
from adapters.sandbox.stories.screen_changes import ScreenChange


def between(steps: Sequence[Step], start: str, end: str) -> Sequence[Step] | None:
    """The steps from the line that contains `start` until somebody sees `end`, both included; "" is the story's own
    beginning or end. None if there is no such stretch."""
    first = next((place for place, step in enumerate(steps) if start in step.line.text), None)
    if first is None:
        return None
    if not end:
        return steps[first:]
    last = (place for place in range(first, len(steps)) if any(end in seen.text for seen in steps[place].seen))
    place = next(last, None)
    return None if place is None else steps[first : place + 1]


def messages(steps: Sequence[Step], who: str, words: str = "") -> list[ScreenChange]:
    """Every message that came to somebody, of those with `words` in them."""
    return [seen for step in steps for seen in step.seen if seen.to == who and seen.fresh and words in seen.text]


def longest(steps: Sequence[Step], who: str, but: Sequence[str]) -> ScreenChange | None:
    """The longest message to somebody in which none of `but` stands."""
    counted = [seen for seen in messages(steps, who) if not any(words in seen.text for words in but)]
    return max(counted, key=lambda seen: len(seen.text), default=None)


def pings_in_a_day(steps: Sequence[Step], who: str, zones: Mapping[str, str], words: str = "") -> int:
    """The most pings that came to somebody on one day of their own zone (`zones` by name)."""
    return max(Counter(_days(steps, who, zones[who], words)).values(), default=0)


def _days(steps: Sequence[Step], who: str, zone: str, words: str) -> Iterator[str]:
    for step in steps:
        for scene in step.scenes:
            if scene.when is not None:
                day = scene.when.astimezone(ZoneInfo(zone)).date().isoformat()
                pings = [seen for seen in scene.seen if seen.to == who and seen.fresh and words in seen.text]
                yield from [day] * len(pings)
