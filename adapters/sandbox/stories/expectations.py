"""The `expect:` and `never:` lines of a story: what must hold of the whole, whatever the words below its lines are.

expect: stage of "40 product texts" is closed
expect: inputs of Olga to "Live in" <= 12
expect: inputs of Ana from "presses Apply" to "Sent at" <= 7
expect: messages to Ana <= 40
expect: messages to Ana with "is due" = 1
expect: characters to Ana from "presses Apply" to "Sent at" <= 2000
expect: words to Ana <= 1500
expect: longest message to Ana but "What we agreed" "Wanted:" <= 900
expect: pings to Ana a day <= 1
expect: pings to Ana a day with "40 product texts" <= 1
expect: Olga reads "You owe nobody a hire"
never: Reason: others
never to Ana: score
"""

import operator
import re
from collections.abc import Callable, Sequence

from adapters.sandbox.stories import reading_budget
from adapters.sandbox.stories.player import Step
from adapters.sandbox.stories.screen_changes import ScreenChange
from adapters.sandbox.stories.story_lines import INPUTS, AtOnce, Says, Story, StoryError

COUNT = r"(?P<op><=|>=|=) (?P<number>\d+)"
STAGE = re.compile(r'expect: stage of "(?P<title>[^"]+)" is (?P<stage>\w+)')
INPUT = re.compile(rf'expect: inputs of (?P<who>\w+)(?: from "(?P<start>[^"]+)")? to "(?P<end>[^"]+)" {COUNT}')
READING = re.compile(
    r'expect: (?P<what>messages|words|characters) to (?P<who>\w+)(?: with "(?P<words>[^"]+)")?'
    rf'(?: from "(?P<start>[^"]+)")?(?: to "(?P<end>[^"]+)")? {COUNT}'
)
LONGEST = re.compile(rf'expect: longest message to (?P<who>\w+)(?: but (?P<but>"[^"]+"(?: "[^"]+")*))? {COUNT}')
PINGS = re.compile(rf'expect: pings to (?P<who>\w+) a day(?: with "(?P<words>[^"]+)")? {COUNT}')
READS = re.compile(r'expect: (?P<who>\w+) reads "(?P<words>[^"]+)"')
NEVER = re.compile(r"never(?: to (?P<who>\w+))?: (?P<words>.+)")
READ = tuple(f"expect: {what} to " for what in ("messages", "words", "characters", "longest message", "pings"))
COMPARE = {"<=": operator.le, ">=": operator.ge, "=": operator.eq}
StageOf = Callable[[str], str]


def unmet(story: Story, steps: Sequence[Step], stage_of: StageOf) -> list[str]:
    """What does not hold, in words with the line's number; raises StoryError for a line that says nothing known."""
    failures = []
    for number, words in story.expects:
        trouble = _trouble(words, steps, stage_of) if not words.startswith(READ) else _reading(words, steps, story)
        if trouble:
            failures.append(f"line {number}: {words}: {trouble}")
    return failures


def _trouble(words: str, steps: Sequence[Step], stage_of: StageOf) -> str:
    if match := STAGE.fullmatch(words):
        stage = stage_of(match["title"])
        return "" if stage == match["stage"] else f"it is {stage or 'no project'}"
    if match := INPUT.fullmatch(words):
        inputs = _inputs(steps, match["who"], match["start"] or "", match["end"])
        if inputs is None:
            return f"{match['who']} never reads {match['end']!r} there"
        return _compared(inputs, match)
    if match := READS.fullmatch(words):
        read = any(seen.to in (match["who"], "") and match["words"] in seen.text for seen in _all(steps))
        return "" if read else "nobody said so"
    if match := NEVER.fullmatch(words):
        bad = [seen for seen in _all(steps) if match["words"] in seen.text and match["who"] in (None, seen.to)]
        return f"but {bad[0].head} it was said" if bad else ""
    raise StoryError(f"what is expected by {words!r}?")


def _reading(words: str, steps: Sequence[Step], story: Story) -> str:
    """What is wrong with how much somebody had to read."""
    if match := READING.fullmatch(words):
        stretch = reading_budget.between(steps, match["start"] or "", match["end"] or "")
        if stretch is None:
            return "there is no such stretch"
        read = reading_budget.messages(stretch, match["who"], match["words"] or "")
        counts = {
            "messages": len(read),
            "words": sum(len(seen.text.split()) for seen in read),
            "characters": sum(len(seen.text) for seen in read),
        }
        return _compared(counts[match["what"]], match)
    if match := LONGEST.fullmatch(words):
        found = reading_budget.longest(steps, match["who"], re.findall(r'"([^"]+)"', match["but"] or ""))
        if found is None:
            return "nothing was read"
        wrong = _compared(len(found.text), match)
        return wrong and f"{wrong}: {found.text[:60]!r}"
    if match := PINGS.fullmatch(words):
        zones = {member.name: member.zone for member in story.people}
        return _compared(reading_budget.pings_in_a_day(steps, match["who"], zones, match["words"] or ""), match)
    raise StoryError(f"what is expected by {words!r}?")


def _compared(count: int, match: "re.Match[str]") -> str:
    return "" if COMPARE[match["op"]](count, int(match["number"])) else f"they were {count}"


def _all(steps: Sequence[Step]) -> list[ScreenChange]:
    return [seen for step in steps for seen in step.seen]


def _inputs(steps: Sequence[Step], who: str, start: str, end: str) -> int | None:
    """Inputs of one person from the line that contains `start` until they see `end`, both included; None if never."""
    counting, count = not start, 0
    for step in steps:
        counting = counting or start in step.line.text
        if not counting:
            continue
        count += is_input(step, who)
        if any(seen.to in (who, "") and end in seen.text for seen in step.seen):
            return count
    return None


def is_input(step: Step, who: str) -> int:
    """How many inputs of this person a line is: words, a press, a choice, a form, files. Setting up a channel with a
    command is none: it is done once for all projects."""
    act = step.line.act
    acts: tuple[object, ...] = act.acts if isinstance(act, AtOnce) else (act,)
    mine = [act for act in acts if isinstance(act, INPUTS) and act.who == who]
    return sum(not (isinstance(act, Says) and act.text.startswith("/tender here")) for act in mine)
