"""Which of the things that can be done now a message asks for: done, confirmed, asked back, or left (C59, C60).

Words that were not understood never become consent: they lower "do it" to "confirm it". What others hear of is
confirmed anyway.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.engine.commands import Command
from bot.engine.context import Turn
from bot.engine.standing import Candidate
from bot.reading.replies.request_kinds import CONSENT, FIRM, REASONED, SOFT
from bot.reading.replies.requests import Request, requests, who_is_meant

WHICH_AT_MOST = 3
ALIKE_AT_MOST = 20
"""Buttons where one word stands for several things: the newest."""


@dataclass(frozen=True, slots=True)
class DoIt:
    """It is meant, and nothing else was said."""

    candidate: Candidate
    command: Command


@dataclass(frozen=True, slots=True)
class ConfirmIt:
    """It is meant, but others would hear of it, or something that was said was not understood; `plain` if nothing was
    left unread."""

    candidate: Candidate
    command: Command
    plain: bool = False


@dataclass(frozen=True, slots=True)
class AskWhich:
    """One of these is meant."""

    candidates: tuple[Candidate, ...]


@dataclass(frozen=True, slots=True)
class LeaveIt:
    """It is said that it should not be done, or not yet."""

    candidate: Candidate


Result = DoIt | ConfirmIt | AskWhich | LeaveIt


@dataclass(frozen=True, slots=True)
class Resolved:
    """What a message asks for, in its order; `whole` if no clause of it was left unread, `plain` if
    no word was."""

    results: tuple[Result, ...] = ()
    whole: bool = True
    plain: bool = False

    @property
    def firm(self) -> bool:
        """Whether it says one of the things that no report and no verdict says, or leaves no word unread."""
        meant = [_intents(result) for result in self.results]
        if any(FIRM.intersection(intents) for intents in meant):
            return True
        return self.plain and bool(meant) and not any(SOFT.intersection(intents) for intents in meant)


def _intents(result: Result) -> tuple[str, ...]:
    return () if isinstance(result, AskWhich) else result.candidate.intents


def candidates(turn: Turn) -> tuple[Candidate, ...]:
    """Everything that whoever acts can do now, in the order of the lifecycle."""
    return tuple(candidate for look in turn.registry.standing for candidate in look(turn))


def exact(text: str, among: Sequence[Candidate]) -> DoIt | AskWhich | None:
    """What a word stands for, letter for letter: on the newest card first, and asked where it stands for several."""
    named = [candidate for candidate in among if text in candidate.words]
    meant = [candidate for candidate in named if candidate.current] or named
    if len(meant) > 1:
        return AskWhich(tuple(meant[-ALIKE_AT_MOST:]))
    return DoIt(meant[0], meant[0].command) if meant else None


def narrowed(text: str, fitting: Sequence[Candidate], among: Sequence[Candidate]) -> list[Candidate]:
    """Those of the fitting ones that the people, numbers and projects in a message leave; the newest card's first."""
    names, titles = _mentioned(among)
    said = who_is_meant(text, names, titles)
    left = _of_people(_of_project(list(fitting), said, titles), said, names) or list(fitting)
    one = _one_of(left)
    return [one] if one is not None else left


def resolve(text: str, among: Sequence[Candidate]) -> Resolved:
    """What a message asks for among what can be done now. Never raises."""
    names, titles = _mentioned(among)
    intents = {intent for candidate in among for intent in candidate.intents}
    read = requests(text, intents, names, titles)
    results: list[Result] = []
    for request in read.found:
        fitting = [candidate for candidate in among if request.intent in candidate.intents]
        reason = request.intent in REASONED
        if request.intent in CONSENT and (request.rest or read.unread):
            continue  # "fine, except the titles": what was not read is no part of a yes
        lowered = request.asks or (not reason and bool(request.rest or read.unread))
        result = _resolved(text, request, fitting, names, titles, lowered=lowered)
        if result not in results:
            results.append(result)
    if len(results) > 1:  # "yes, but 400": what is outward waits for the rest of what was said
        results = [result for result in results if not isinstance(result, ConfirmIt)] or results
    return Resolved(tuple(results), not read.unread, not read.unread and not any(one.rest for one in read.found))


def _mentioned(among: Sequence[Candidate]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The people and the projects that a message may mention."""
    names = dict.fromkeys(candidate.about for candidate in among if candidate.about)
    titles = dict.fromkeys(candidate.project for candidate in among if candidate.project)
    return tuple(names), tuple(titles)


def _resolved(
    text: str,
    request: Request,
    among: list[Candidate],
    names: tuple[str, ...],
    titles: tuple[str, ...],
    *,
    lowered: bool,
) -> Result:
    meant = _of_project(among, request, titles)
    several = bool(request.everybody or len(request.people) + len(request.numbers) > 1)
    meant = _of_people(meant, request, names)
    if not meant:
        return AskWhich(tuple(among[:WHICH_AT_MOST]))
    if several and len(meant) > 1:
        many = meant[0].many
        if many is None:
            return AskWhich(tuple(meant[:WHICH_AT_MOST]))
        together = replace(meant[0], command=many(tuple(candidate.command for candidate in meant)))
        return (DoIt if together.effect == "shows" else ConfirmIt)(together, together.command)
    candidate = _one_of(meant)
    if candidate is None:
        return AskWhich(tuple(meant[:WHICH_AT_MOST]))
    if request.negated:
        return LeaveIt(candidate)
    filled = candidate.fill(text) if candidate.fill else None
    command = filled or candidate.command
    if candidate.effect == "shows":
        return DoIt(candidate, command)
    if candidate.effect == "outward" or (lowered and filled is None) or request.asks:
        return ConfirmIt(candidate, command, plain=not lowered)
    return DoIt(candidate, command)


def _of_project(among: list[Candidate], request: Request, titles: tuple[str, ...]) -> list[Candidate]:
    if not 0 <= request.project < len(titles):
        return among
    return [candidate for candidate in among if candidate.project == titles[request.project]] or among


def _of_people(among: list[Candidate], request: Request, names: tuple[str, ...]) -> list[Candidate]:
    """Those about whoever was named; with nobody named all of them."""
    if request.people:
        wanted = {names[place] for place in request.people if place < len(names)}
        return [candidate for candidate in among if candidate.about in wanted or not candidate.about]
    if request.numbers:
        last = max((candidate.number for candidate in among), default=0)
        wanted_numbers = {number if number > 0 else last for number in request.numbers}
        return [candidate for candidate in among if candidate.number in wanted_numbers]
    if request.everybody:
        return [candidate for candidate in among if candidate.about] or among
    return among


def _one_of(among: list[Candidate]) -> Candidate | None:
    if len(among) == 1:
        return among[0]
    current = [candidate for candidate in among if candidate.current]
    if len(current) == 1:
        return current[0]
    alone = [candidate for candidate in among if not candidate.about]
    return alone[0] if len(alone) == 1 else None
