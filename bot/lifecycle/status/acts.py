"""Which of the things that can be done now a status, a home or a morning offers as buttons: five of a project."""

from collections.abc import Iterable, Sequence
from typing import Final

from bot.engine.context import Turn
from bot.engine.messages import Button
from bot.engine.people import Identity, Person, Side
from bot.engine.resolving import candidates
from bot.engine.standing import Candidate
from bot.engine.standing_wording import act

MOST: Final = 5
"""Buttons of one project: a row of Discord, an actions block that Slack shows without folding it."""
LIKELY: Final = (
    # what waits for a decision
    "send", "publish", "accept", "agree", "refuse", "one_day", "take_fixes", "dispute", "decline", "given", "paid",
    "not_paid", "keep_waiting", "runner_up",
    # the next step
    "deliver", "review", "interview", "compare", "resume", "preview", "more_time", "question", "wish", "hire_again",
    "next_step", "list", "message", "news", "move_date", "away", "extend", "close_ad", "nobody",
    "edit_brief", "agreement",
    # what is rarely wanted
    "show", "edit_application", "withdraw", "record", "rename", "start_over", "delete_draft", "quit", "end",
)  # fmt: skip
"""What somebody asks for, most likely first; what is not named here is asked for by word alone. No sentence asks
for "next_step": it places what is left to do where nobody is."""


def acts(among: Iterable[Candidate], project: str, most: int = MOST) -> tuple[Button, ...]:
    """The buttons of a project (its id), most likely first, of what can be done now; never the same twice."""
    ranked: list[tuple[int, Candidate]] = []
    for candidate in among:
        places = [LIKELY.index(intent) for intent in candidate.intents if intent in LIKELY]
        if candidate.of == project and places and not (candidate.number and not candidate.current):
            ranked.append((min(places), candidate))
    ranked.sort(key=lambda pair: pair[0])
    made: dict[str, Button] = {}
    for _, candidate in ranked:
        button = act(candidate)
        made.setdefault(button.action, button)  # two buttons of one action do not fit into one row of Discord
    return tuple(made.values())[:most]


def possible_for(turn: Turn, person: Person, side: Side | None) -> Sequence[Candidate]:
    """Everything that somebody can do now, on the platform of a side; None for where they last were."""
    on = turn.registry.organisation.platform(side) if side is not None else person.last_on
    accounts = {row.platform: row.as_account for row in turn.unit.find(Identity, person=person.id)}
    account = accounts.get(on) or next(iter(accounts.values()), None)
    return candidates(turn.as_seen_by(person, account)) if account is not None else ()
