"""Which of several candidates are left by the people, the numbers and the project that a message names."""

from bot.engine.standing import Candidate
from bot.reading.replies.requests import Request


def of_project(among: list[Candidate], request: Request, titles: tuple[str, ...]) -> list[Candidate]:
    if not 0 <= request.project < len(titles):
        return among
    return [candidate for candidate in among if candidate.project == titles[request.project]] or among


def of_people(among: list[Candidate], request: Request, names: tuple[str, ...]) -> list[Candidate]:
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


def one_of(among: list[Candidate]) -> Candidate | None:
    if len(among) == 1:
        return among[0]
    current = [candidate for candidate in among if candidate.current]
    if len(current) == 1:
        return current[0]
    alone = [candidate for candidate in among if not candidate.about]
    return alone[0] if len(alone) == 1 else None
