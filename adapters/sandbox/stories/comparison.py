"""What a played story says beside what its file says: the difference, and the file with the new words in it."""

from collections.abc import Sequence
from difflib import unified_diff

from adapters.sandbox.stories.player import Step
from adapters.sandbox.stories.story_lines import Story


def difference(story: Story, steps: Sequence[Step]) -> str:
    """Line by line of the script, as a unified diff; "" where every word is as written."""
    written, played = [], []
    seen = {step.line.number: step.as_lines() for step in steps}
    for line in story.lines:
        written += [line.text, *line.seen]
        played += [line.text, *seen.get(line.number, ("    (not played)",))]
    return "\n".join(unified_diff(written, played, "written", "played", lineterm="", n=4))


def accepted(text: str, steps: Sequence[Step]) -> str:
    """The file with what was seen now; header, `expect:` lines, script and comments stay untouched, and so does what
    stands below lines that were not played."""
    seen = {step.line.number: step.as_lines() for step in steps}
    out: list[str] = []
    waiting: tuple[str, ...] = ()
    blank, played = 0, False
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip():
            blank += 1
            continue
        if line.startswith(" "):
            out += [] if played else [*[""] * blank, line]
            blank = 0
            continue
        if not line.startswith("|"):
            out += waiting
            waiting = ()
            played = number in seen
        out += [*[""] * blank, line]
        blank = 0
        waiting = waiting or seen.get(number, ())
    return "\n".join([*out, *waiting]) + "\n"
