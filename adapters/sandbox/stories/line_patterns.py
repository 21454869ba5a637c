"""One line of a story as the act that it tells."""

import re
from collections.abc import Callable

from adapters.sandbox.stories.story_lines import (
    DIRECT,
    Act,
    AtOnce,
    Breaks,
    Does,
    Edits,
    Fills,
    Passes,
    Picks,
    Presses,
    Restarts,
    Says,
    Somewhere,
    StoryError,
)
from adapters.sandbox.stories.times import instant, length

WHO = r"(?P<who>[A-Z]\w*)"
PLACE = r'(?: in (?P<where>the thread "[^"]+"|#\S+(?: of [^:"]+?)?))?'
ON = r'(?: on "(?P<on>[^"]+)")?'
QUOTED = re.compile(r'"([^"]*)"')
DOING = {
    "deletes the last message": "deletes the last message",
    "opens the home": "opens the home",
    "closes the window": "closes the window",
    "closes DMs": "closes DMs",
    "opens DMs": "opens DMs",
}


def act(line: str) -> Act:
    """Raises StoryError where nothing fits."""
    for pattern, make in PATTERNS:
        match = pattern.fullmatch(line)
        if match:
            return make(match)
    raise StoryError(f"what is this: {line!r}")


def _where(match: "re.Match[str]") -> Somewhere:
    words = match["where"]
    if not words:
        return DIRECT
    if words.startswith("the thread"):
        return Somewhere(thread=words.split('"')[1])
    channel, _, server = words[1:].partition(" of ")
    return Somewhere(channel=channel, server=server)


def _fills(match: "re.Match[str]") -> Fills:
    pairs = [pair.partition("=") for pair in match["values"].split(" | ")]
    return Fills(match["who"], tuple((name.strip(), value.strip()) for name, _, value in pairs))


def _uploads(match: "re.Match[str]") -> Says:
    files = tuple(file.strip() for file in re.split(r",| and ", match["files"]))
    return Says(match["who"], match["text"] or "", _where(match), files=files)


def _at_once(match: "re.Match[str]") -> AtOnce:
    acts = tuple(act(words.strip()) for words in match["acts"].split(" || "))
    if len(acts) < 2 or not all(isinstance(told, Says | Presses | Picks) for told in acts):
        raise StoryError("both at once: needs two acts of people, with || between them")
    return AtOnce(acts)  # type: ignore[arg-type]


def _breaks(match: "re.Match[str]") -> Breaks:
    return Breaks(match["platform"].lower(), match["method"], match["kind"], match["value"] or "", int(match["n"] or 1))


Make = Callable[["re.Match[str]"], Act]
PATTERNS: tuple[tuple["re.Pattern[str]", Make], ...] = tuple(
    (re.compile(pattern, re.DOTALL), make)
    for pattern, make in (
        (r"later: (?P<length>.+)", lambda f: Passes(length=length(f["length"]))),
        (r"at: (?P<at>.+)", lambda f: Passes(until=instant(f["at"]))),
        (r"to the next ping", lambda f: Passes()),
        (r"restart", lambda f: Restarts()),
        (r"down for (?P<length>.+)", lambda f: Restarts(length(f["length"]))),
        (r"both at once: (?P<acts>.+)", _at_once),
        (
            r"(?P<platform>Slack|Discord) breaks: (?P<method>\S+) (?P<kind>\S+)(?: (?P<value>\S+))?(?: x(?P<n>\d+))?",
            _breaks,
        ),
        (
            rf"{WHO} presses (?P<label>.+?){PLACE}{ON}",
            lambda f: Presses(f["who"], f["label"], _where(f), f["on"] or ""),
        ),
        (
            rf"{WHO} picks (?P<options>\"[^\"]+\"(?:, \"[^\"]+\")*){ON}",
            lambda f: Picks(f["who"], tuple(QUOTED.findall(f["options"])), f["on"] or ""),
        ),
        (rf"{WHO} fills: (?P<values>.+)", _fills),
        (rf"{WHO} uploads (?P<files>[^:]+?){PLACE}(?:: (?P<text>.+))?", _uploads),
        (
            rf'{WHO} edits (?:the last message|"(?P<old>[^"]+)"): (?P<text>.+)',
            lambda f: Edits(f["who"], f["text"], f["old"] or ""),
        ),
        (
            rf'{WHO} replies to "(?P<to>[^"]+)": (?P<text>.+)',
            lambda f: Says(f["who"], f["text"], reply_to=f["to"]),
        ),
        (rf"{WHO} (?P<what>{'|'.join(DOING)})", lambda f: Does(f["who"], f["what"])),
        (rf"{WHO} (?P<what>leaves|joins) (?P<server>.+)", lambda f: Does(f["who"], f["what"], f["server"])),
        (rf"{WHO}{PLACE}: ?(?P<text>.+)", lambda f: Says(f["who"], f["text"].lstrip("\n"), _where(f))),
    )
)
