"""The global words of a conversation, told apart from ordinary text: a command is always the whole message."""

import re
from dataclasses import dataclass

from bot.reading.language.plain import lower, plain
from bot.reading.language.vocabulary import vocabulary
from bot.reading.language.words import slip, words
from bot.reading.replies.command_forms import FORMS

OWN_DATA_FROM = 3
"""Words that speak of one's own data and of nothing else ("lösch meine Daten"): never the answer to a question."""
DESTRUCTIVE = frozenset(("cancel", "withdraw", "delete me"))


@dataclass(frozen=True, slots=True)
class GlobalWord:
    """A global word (PRODUCT 5.1 rule 2) and what was said with it: "edit budget" has the argument "budget"."""

    name: str
    argument: str = ""


_COMPILED = tuple((name, re.compile(form)) for name, form in FORMS)
# Openings and endings that make a request polite without changing it.
_BEFORE = re.compile(
    r"^(?:(?:please|hey|hi|hello|ok|okay|oh|oops|ups|um|uh|well|so|and|now|just|sorry|excuse me|actually|wait"
    r"|hm|hmm|yes"
    r"|hereby|tender|tenderbot|bot|dear bot|alright|yo|thanks|thank you|quick question"
    r"|can i(?: please| just)?|could i(?: please| just)?|may i(?: please| just)?|can we(?: please| just)?"
    r"|could we(?: please| just)?|can you(?: please| just)?|could you(?: please| just)?|would you(?: please)?"
    r"|will you(?: please)?"
    r"|i (?:want|would like|need|wish|have|would love|prefer) to|i would rather|let me|let us|let us just"
    r"|i think i will|i will|i am going to|is it possible to|is it ok to|am i able to|how do i|how can i|how to"
    r"|we should|would it be possible to|do you mind if i|i just want to|i want you to"
    r"|i would like you to|i need you to|help me|help me to|help me please) )+"
)
_AFTER = re.compile(
    r"(?: (?:please|thanks|thank you|now|right now|for me|if possible|if i may|for now|ok|okay|mate|bot|sir|man"
    r"|again|immediately|then|thank you very much|if that is ok|if you can|a moment|real quick|quickly|at once"
    r"|today|here|somehow|too|asap|thx))+$"
)
_LEADING = re.compile(r"^(?:<@!?\w{1,24}>|@\w{1,32})?[\s,:]*[!/.]?\s*(?:tender\s+)?")
_TYPED = (
    "help",
    "status",
    "back",
    "skip",
    "edit",
    "pause",
    "later",
    "resume",
    "switch",
    "report",
    "human",
    "language",
    "cancel",
    "withdraw",
)
# English words one slip away from a global word; "exit" and "quit" have forms of their own.
_OTHER = vocabulary(
    "held hell kelp heap yelp hep help's hel stats state statue statutes black bak bac bck's sip ship slip kip "
    "ski skit skin edits emit adit exist late"
    " latter ater laser alter resumes resum presume rehearse resort sort eport retort hum man humans humane mean "
    "huma pause paus's cause pase swich's witch"
    " langue cancel's ack beck bark bask"
) - {"bck", "bak", "paus", "pase", "resum", "swich"}
# A wrapping that asks about the command rather than giving it.
_ASKING = re.compile(r"^(?:how do i|how can i|how to|do you mind)")


def global_word(text: str, *, form_open: bool = False) -> GlobalWord | None:
    """The global word that a message is, with its argument, or None for ordinary text. Never raises.

    A command is the whole message, give or take a leading "!" or "/", a greeting and politeness; words that merely
    occur in a sentence are text (PRODUCT 5.1 rule 3). `form_open`: a question waits for a typed answer, so only the
    words themselves count, with their arguments, not the looser phrases that might as well be the answer ("a human").
    Of cancel and withdraw only a swap of two letters is taken for a slip; delete me must be spelt right.
    """
    flat = plain(text, 400).strip()
    if not flat or len(flat) > 160 or flat.count("\n") > 2:
        return None
    led = _LEADING.match(flat)
    start = led.end() if led else 0
    marked = led is not None and led[0].rstrip().endswith(("!", "/"))
    said = words(flat[start:])
    if not said or len(said) > 16 or "<" in flat[start:] or "\\" in flat or "http" in flat[start : start + 60]:
        return None
    if re.search(r"[/=;{}$|*~^`]", flat[start:]) or (not marked and re.match(r"[^\w\s<@!/.¿\"'(]", flat)):
        return None
    line = " ".join(said)
    asking = bool(_ASKING.match(line))
    bare = _AFTER.sub("", _BEFORE.sub("", line)) or line
    for candidate in dict.fromkeys((line, _AFTER.sub("", line), _BEFORE.sub("", line), bare)):
        found = _whole(candidate, flat)
        if (
            found is None
            or (asking and found.name in DESTRUCTIVE)
            or (form_open and not marked and not _strict(candidate, found))
        ):
            continue
        return found
    return _slipped(bare, flat, len(said))


def _whole(line: str, flat: str) -> GlobalWord | None:
    for name, form in _COMPILED:
        if match := form.fullmatch(line):
            return GlobalWord(name, _argument(name, match, flat))
    return None


def _argument(name: str, match: re.Match[str], flat: str) -> str:
    """The argument in the writer's own spelling where it can be found in the message, else as matched."""
    groups = [g for g in match.groups() if g]
    if not groups or name in (
        "delete me",
        "my data",
        "withdraw",
        "cancel",
        "skip",
        "back",
        "later",
        "pause",
        "resume",
        "human",
        "help",
    ):
        return ""
    argument = groups[0].strip()
    if name == "edit":
        argument = re.sub(
            r"^(?:my |the |our |to |answer |question |item |step |number |point |field |no )+(?=\S)", "", argument
        )
        argument = {
            "one": "1",
            "two": "2",
            "three": "3",
            "four": "4",
            "five": "5",
            "six": "6",
            "seven": "7",
            "eight": "8",
            "nine": "9",
        }.get(argument, argument)
        return re.sub(r" (?:please|again|now|thanks)$", "", argument)
    place = lower(flat).find(argument)
    return flat[place : place + len(argument)] if place >= 0 else argument


def _strict(line: str, found: GlobalWord) -> bool:
    """Whether the line starts with the global word itself and is short; of one's own data it may be said in words."""
    if found.name in ("delete me", "my data") and len(line.split()) >= OWN_DATA_FROM:
        return True
    return line.startswith(found.name.split()[0]) and len(line.split()) <= (
        12 if found.name in ("edit", "report", "switch") else 4
    )


def _slipped(line: str, flat: str, count: int) -> GlobalWord | None:
    """A lone global word with one slip ("stauts"); "edti 3" with its argument; destructive only if letters swap."""
    head, _, rest = line.partition(" ")
    if head in _OTHER or len(head) < 3 or (rest and head[:2] not in ("ed", "ei", "de")) or len(rest) > 40:
        return None
    for name in _TYPED:
        if (rest and name != "edit") or head == name or not slip(head, name):
            continue
        if name in DESTRUCTIVE and (len(head) < len(name) or count > 1):
            return None
        return GlobalWord(name, rest)
    return None
