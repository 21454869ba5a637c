"""Which of the things that can be done now a message asks for: done, confirmed, asked back, or left (C59, C60).

Words that were not understood never become consent: they lower "do it" to "confirm it". What others hear of is
confirmed anyway.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.engine.commands import Command
from bot.engine.context import Turn
from bot.engine.narrowing import of_people, of_project, one_of
from bot.engine.standing import Candidate
from bot.reading.replies.agreed_outright import agrees_outright
from bot.reading.replies.request_kinds import BUT, CONSENT, FIRM, REASONED, SHOWN, SOFT
from bot.reading.replies.requests import Request, requests, who_is_meant
from bot.reading.replies.taking_back import without_what_is_taken_back

WHICH_AT_MOST = 3
ALIKE_AT_MOST = 20
"""Buttons where one word stands for several things: the newest."""
TOGETHER_AT_MOST = 6
"""People for whom one word does the same to each."""


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
        meant = [intents_of(result) for result in self.results]
        if any(FIRM.intersection(intents) for intents in meant):
            return True
        return self.plain and bool(meant) and not any(SOFT.intersection(intents) for intents in meant)


def intents_of(result: Result) -> tuple[str, ...]:
    """What somebody asks for who means this."""
    return () if isinstance(result, AskWhich) else result.candidate.intents


def candidates(turn: Turn) -> tuple[Candidate, ...]:
    """Everything that whoever acts can do now, in the order of the lifecycle."""
    return tuple(candidate for look in turn.registry.standing for candidate in look(turn))


def exact(text: str, among: Sequence[Candidate]) -> DoIt | AskWhich | None:
    """What a word stands for, letter for letter: on the newest card first, and asked where it stands for several."""
    named = [one for one in among if text in one.words or (one.effect == "shows" and text == one.label.lower())]
    meant = [candidate for candidate in named if candidate.current] or named
    if len(meant) > 1:
        return AskWhich(tuple(meant[-ALIKE_AT_MOST:]))
    return DoIt(meant[0], meant[0].command) if meant else None


def narrowed(text: str, fitting: Sequence[Candidate], among: Sequence[Candidate]) -> list[Candidate]:
    """Those of the fitting ones that the people, numbers and projects in a message leave; the newest card's first."""
    names, titles = _mentioned(among)
    said = who_is_meant(text, names, titles)
    left = of_people(of_project(list(fitting), said, titles), said, names) or list(fitting)
    one = one_of(left)
    return [one] if one is not None else left


def resolve(text: str, among: Sequence[Candidate]) -> Resolved:
    """What a message asks for among what can be done now. Never raises."""
    kept = without_what_is_taken_back(text)
    if kept is not None:
        return _taken_back(_found(kept, among))
    found = _found(text, among)
    return replace(found, results=_waiting_for_the_rest(found.results))


def _taken_back(found: Resolved) -> Resolved:
    """What was said last is left, as its writer took it back; what others hear of, or changes something, is asked."""
    *before, last = found.results or (None,)
    if last is None or isinstance(last, AskWhich):
        return Resolved(whole=False)
    lowered = (
        ConfirmIt(one.candidate, one.command) if isinstance(one, DoIt) and one.candidate.effect != "shows" else one
        for one in before
    )
    return Resolved((*lowered, LeaveIt(last.candidate)), found.whole)


def _waiting_for_the_rest(results: tuple[Result, ...]) -> tuple[Result, ...]:
    """ "Yes, but 400": what is outward waits for the rest of what was said, unless that only asks to be shown
    something."""
    rest = [one for one in results if not isinstance(one, ConfirmIt)]
    shown = all(
        isinstance(one, DoIt) and one.candidate.effect == "shows" and SHOWN.intersection(intents_of(one))
        for one in rest
    )
    if len(results) < 2 or not shown:
        return results if len(results) < 2 else tuple(rest) or results
    return (*rest, *(one for one in results if isinstance(one, ConfirmIt)))  # what is asked stands last, to be answered


def _found(text: str, among: Sequence[Candidate]) -> Resolved:
    names, titles = _mentioned(among)
    intents = {intent for candidate in among for intent in candidate.intents}
    read = requests(text, intents, names, titles)
    left_over = bool(read.unread) or any(one.rest or one.numbers for one in read.found)
    if left_over and (meant := _read_as_a_whole(text, among)):
        return Resolved((meant,), whole=True, plain=True)
    results: list[Result] = []
    for request in read.found:
        fitting = [candidate for candidate in among if request.intent in candidate.intents]
        reason = request.intent in REASONED
        consents = request.intent in CONSENT
        if consents and (request.rest or read.unread) and not agrees_outright(text, (request.rest, *read.unread)):
            continue  # "fine, except the titles": what was not read is no part of a yes
        lowered = request.asks or (not reason and bool(request.rest or read.unread))
        lowered = lowered or (consents and len(read.found) > 1 and bool(BUT.search(text)))
        for result in _resolved(text, request, fitting, names, titles, lowered=lowered):
            if result not in results:
                results.append(result)
    return Resolved(tuple(results), not read.unread, not read.unread and not any(one.rest for one in read.found))


def _read_as_a_whole(text: str, among: Sequence[Candidate]) -> Result | None:
    """What somebody means who said more than a request, where a candidate reads all of it."""
    meant = [
        replace(candidate, command=command)
        for candidate in among
        if candidate.reads is not None and (command := candidate.reads(text)) is not None
    ]
    if not meant:
        return None
    candidate = one_of(meant)
    if candidate is None:
        return AskWhich(tuple(meant[:WHICH_AT_MOST]))
    if candidate.effect == "outward":
        return ConfirmIt(candidate, candidate.command, plain=True)
    return DoIt(candidate, candidate.command)


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
) -> Sequence[Result]:
    meant = of_project(among, request, titles)
    several = bool(request.everybody or len(request.people) + len(request.numbers) > 1)
    meant = of_people(meant, request, names)
    if not meant:
        return (AskWhich(tuple(among[:WHICH_AT_MOST])),)
    if several and len(meant) > 1:
        return together(meant, lowered=lowered, negated=request.negated)
    candidate = one_of(meant)
    if candidate is None:
        return (AskWhich(tuple(meant[:WHICH_AT_MOST])),)
    if request.negated:
        return (LeaveIt(candidate),)
    if several and candidate.effect != "shows":
        return (ConfirmIt(candidate, candidate.command),)  # "send it to both" where there is one to send
    filled = candidate.fill(text) if candidate.fill else None
    command = filled or candidate.command
    if candidate.effect == "shows":
        return (DoIt(candidate, command),)
    if candidate.effect == "outward" or (lowered and filled is None) or request.asks:
        return (ConfirmIt(candidate, command, plain=not lowered),)
    return (DoIt(candidate, command),)


def together(meant: Sequence[Candidate], *, lowered: bool = False, negated: bool = False) -> Sequence[Result]:
    """The same asked for of several: one command where there is one for all; else each by itself, if it can be taken
    back and every word was understood."""
    many = meant[0].many
    if many is not None and not negated:
        one = replace(meant[0], command=many(tuple(candidate.command for candidate in meant)))
        return ((DoIt if one.effect == "shows" else ConfirmIt)(one, one.command),)
    each = len({type(candidate.command) for candidate in meant}) == 1 and len(meant) <= TOGETHER_AT_MOST
    if each and not lowered and not negated and all(candidate.effect == "changes" for candidate in meant):
        return tuple(DoIt(candidate, candidate.command) for candidate in meant)
    return (AskWhich(tuple(meant[:WHICH_AT_MOST])),)
