"""A .story file as a Story: header, script, and below each line what was seen (indented).

    title: Forty product texts
    start: 2026-11-23 09:00 Berlin
    seed: 7
    owners on: Slack
    person: Olga on Slack in Berlin
    person: Ana on Discord in Manila, DMs closed
    expect: inputs of Olga to "Live in" <= 12
    never: Reason: others

    # A line that begins with # is for the reader of the file.
    Olga: 40 product texts
        Tender to Olga:
            1 of 7 - ...

Lines that begin with "| " go on with the line above them: a message of several lines.
"""

import re
from pathlib import Path

from adapters.sandbox.stories.line_patterns import act
from adapters.sandbox.stories.story_lines import CastMember, Story, StoryError, StoryLine
from adapters.sandbox.stories.times import instant, zone
from bot.engine.events import PlatformName

PERSON = re.compile(r"(?P<name>[A-Z]\w*) on (?P<platform>Slack|Discord) in (?P<city>[^,]+)(?:, (?P<rest>.+))?")
HEADER = ("title", "start", "seed", "owners", "person", "expect", "never")
PLATFORM_OF: dict[str, PlatformName] = {"Slack": "slack", "Discord": "discord"}


def read(path: Path) -> Story:
    """Raises StoryError with the file and the line."""
    return parse(path.read_text("utf-8"), path.name)


def parse(text: str, name: str = "story") -> Story:
    """Raises StoryError with the line."""
    title, start, seed = name, "", 1
    owners_on: PlatformName = "slack"
    people: list[CastMember] = []
    expects: list[tuple[int, str]] = []
    lines: list[StoryLine] = []
    for block in blocks(text):
        number, script = block.number, block.script
        key, _, value = script.partition(": ")
        try:
            if key == "title":
                title = value
            elif key == "start":
                start = value
            elif key == "seed":
                seed = int(value)
            elif key == "owners on":
                owners_on = _platform(value)
            elif key == "person":
                people.append(_person(value))
            elif key.split(" ")[0] in ("expect", "never"):
                expects.append((number, script))
            else:
                lines.append(StoryLine(number, script, act(script), tuple(block.seen)))
        except ValueError as error:
            raise StoryError(f"{name}:{number}: {error}") from error
    if not start or not people:
        raise StoryError(f"{name}: a story needs `start:` and at least one `person:`")
    return Story(title, instant(start), seed, tuple(people), tuple(expects), tuple(lines), owners_on)


def _platform(name: str) -> PlatformName:
    if name not in PLATFORM_OF:
        raise StoryError(f"owners are on Slack or on Discord, not on {name!r}")
    return PLATFORM_OF[name]


def _person(words: str) -> CastMember:
    match = PERSON.fullmatch(words)
    if not match:
        raise StoryError(f"{words!r} is not like Ana on Discord in Manila, DMs closed")
    switches = tuple(switch.strip() for switch in (match["rest"] or "").split(",") if switch.strip())
    return CastMember(match["name"], PLATFORM_OF[match["platform"]], zone(match["city"]), switches)


class Block:
    """A line of the script with its continuation, and what stands indented below it."""

    def __init__(self, number: int, first: str) -> None:
        self.number = number
        self.raw = [first]
        self.seen: list[str] = []

    @property
    def script(self) -> str:
        more = [line.removeprefix("|").removeprefix(" ") for line in self.raw[1:]]
        return "\n".join([self.raw[0], *more])

    @property
    def is_script(self) -> bool:
        return self.raw[0].partition(":")[0].split(" ")[0] not in HEADER


def blocks(text: str) -> list[Block]:
    """The file without comments and blank lines between blocks. Raises StoryError for text indented below nothing."""
    blocks_read: list[Block] = []
    blank: list[str] = []
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip():
            blank.append("")
        elif line.startswith("#"):
            blank = []
        elif line.startswith("|"):
            if not blocks_read or blocks_read[-1].seen:
                raise StoryError(f"line {number}: goes on with nothing")
            blocks_read[-1].raw.append(line)
        elif line[0] == " ":
            if not blocks_read or not blocks_read[-1].is_script:
                raise StoryError(f"line {number}: is seen below nothing")
            blocks_read[-1].seen += [*(blank if blocks_read[-1].seen else []), line.rstrip()]
            blank = []
        else:
            blocks_read.append(Block(number, line.rstrip()))
            blank = []
    return blocks_read
