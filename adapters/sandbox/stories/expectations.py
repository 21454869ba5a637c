"""The `expect:` and `never:` lines of a story: what must hold of the whole, whatever the words below its lines are.

expect: stage of "40 product texts" is closed
expect: inputs of Olga to "Live in" <= 12
expect: inputs of Ana from "presses Apply" to "Sent at" <= 7
expect: messages to Ana <= 40
expect: messages to Ana with "is due" = 1
expect: Olga reads "You owe nobody a hire"
never: Reason: others
never to Ana: score
"""

import operator
import re
from collections.abc import Callable, Sequence

from adapters.sandbox.stories.player import Step
from adapters.sandbox.stories.screen_changes import Seen
from adapters.sandbox.stories.story_lines import INPUTS, AtOnce, Says, Story, StoryError

COUNT = r"(?P<op><=|>=|=) (?P<number>\d+)"
STAGE = re.compile(r'expect: stage of "(?P<title>[^"]+)" is (?P<stage>\w+)')
INPUT = re.compile(rf'expect: inputs of (?P<who>\w+)(?: from "(?P<start>[^"]+)")? to "(?P<end>[^"]+)" {COUNT}')
MESSAGES = re.compile(rf'expect: messages to (?P<who>\w+)(?: with "(?P<words>[^"]+)")? {COUNT}')
READS = re.compile(r'expect: (?P<who>\w+) reads "(?P<words>[^"]+)"')
NEVER = re.compile(r"never(?: to (?P<who>\w+))?: (?P<words>.+)")
COMPARE = {"<=": operator.le, ">=": operator.ge, "=": operator.eq}
StageOf = Callable[[str], str]


def unmet(story: Story, steps: Sequence[Step], stage_of: StageOf) -> list[str]:
    """What does not hold, in words with the line's number; raises StoryError for a line that says nothing known."""
    found = []
    for number, words in story.expects:
        trouble = _trouble(words, steps, stage_of)
        if trouble:
            found.append(f"line {number}: {words}: {trouble}")
    return found


def _trouble(words: str, steps: Sequence[Step], stage_of: StageOf) -> str:
    if found := STAGE.fullmatch(words):
        stage = stage_of(found["title"])
        return "" if stage == found["stage"] else f"it is {stage or 'no project'}"
    if found := INPUT.fullmatch(words):
        inputs = _inputs(steps, found["who"], found["start"] or "", found["end"])
        if inputs is None:
            return f"{found['who']} never reads {found['end']!r} there"
        return _compared(inputs, found)
    if found := MESSAGES.fullmatch(words):
        heard = [
            one for one in _all(steps) if one.to == found["who"] and one.fresh and (found["words"] or "") in one.text
        ]
        return _compared(len(heard), found)
    if found := READS.fullmatch(words):
        read = any(one.to in (found["who"], "") and found["words"] in one.text for one in _all(steps))
        return "" if read else "nobody said so"
    if found := NEVER.fullmatch(words):
        bad = [one for one in _all(steps) if found["words"] in one.text and found["who"] in (None, one.to)]
        return f"but {bad[0].head} it was said" if bad else ""
    raise StoryError(f"what is expected by {words!r}?")


def _compared(count: int, found: "re.Match[str]") -> str:
    return "" if COMPARE[found["op"]](count, int(found["number"])) else f"they were {count}"


def _all(steps: Sequence[Step]) -> list[Seen]:
    return [one for step in steps for one in step.seen]


def _inputs(steps: Sequence[Step], who: str, start: str, end: str) -> int | None:
    """Inputs of one person from the line that contains `start` until they see `end`, both included; None if never."""
    counting, count = not start, 0
    for step in steps:
        counting = counting or start in step.line.text
        if not counting:
            continue
        count += is_input(step, who)
        if any(one.to in (who, "") and end in one.text for one in step.seen):
            return count
    return None


def is_input(step: Step, who: str) -> int:
    """How many inputs of this person a line is: words, a press, a choice, a form, files. Setting up a channel with a
    command is none: it is done once for all projects."""
    act = step.line.act
    acts: tuple[object, ...] = act.acts if isinstance(act, AtOnce) else (act,)
    mine = [one for one in acts if isinstance(one, INPUTS) and one.who == who]
    return sum(not (isinstance(one, Says) and one.text.startswith("/tender here")) for one in mine)
