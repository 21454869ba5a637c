"""The lines of a pasted post that found no place: asked about at the review, and put where their owner says (F006)."""

from dataclasses import replace
from typing import Any

from bot.engine.flow import Choice, Got, Heard, Hearing, No, Question, fingerprint
from bot.engine.messages import Message
from bot.engine.questions import match
from bot.lifecycle.brief import review_wording as wording
from bot.lifecycle.brief.amending import amended
from bot.lifecycle.brief.answers import review_question
from bot.lifecycle.brief.leftovers import Leftover, Placing
from bot.lifecycle.brief.model import Brief, Criterion
from bot.reading.brief.placing import placings


def placing_question(key: str, shown: Message, left: tuple[Leftover, ...], brief: Brief) -> Question[str | Placing]:
    """The last look while lines are left: they are put somewhere, or the brief is approved as it is shown.

    What was placed stays so when something else is edited; the approval is bound to what was shown.
    """
    seen = fingerprint(shown)
    as_proposed = Choice(*wording.PLACE_ALL[:1], "proposed", wording.PLACE_ALL[1])
    none_of_them = Choice(*wording.DROP_ALL[:1], "none", wording.DROP_ALL[1])
    asked = review_question(shown, brief)
    choices = (*asked.choices, as_proposed, none_of_them)
    texts = {line.text for line in left}

    def hear(text: str, at: Hearing) -> Heard[Any]:
        if text.strip(" .#").isdecimal():  # a line's number, not a button's
            return No(wording.no_place(len(left)))
        picked = match(text, choices)
        if picked == as_proposed:
            return Got(Placing(tuple((line.text, line.to) for line in left)))
        if picked == none_of_them:
            return Got(Placing(tuple((line.text, "drop") for line in left)))
        if moves := placings(text, len(left)):
            return Got(Placing(tuple((left[number - 1].text, to) for number, to in moves)))
        heard = asked.hear(text, at)
        if isinstance(heard, No) and any(figure.isdigit() for figure in text) and len(text) < 200:
            return replace(heard, why=(*wording.no_place(len(left)), *heard.why))
        return heard

    def usable(value: object) -> bool:
        if isinstance(value, Placing):
            return {text for text, _ in value.moves} <= texts
        return isinstance(value, str) and value.endswith(seen)

    return Question(
        key=key,
        message=shown,
        hear=hear,
        guard=usable,
        echo=lambda value: wording.placed_echo(value.moves) if isinstance(value, Placing) else (),
        choices=choices,
        amends=lambda text, at: None if placings(text, len(left)) else amended(brief, text, at),
    )


def still_left(left: tuple[Leftover, ...], placing: Placing) -> tuple[Leftover, ...]:
    """The lines about which nothing was decided."""
    decided = {text for text, _ in placing.moves}
    return tuple(line for line in left if line.text not in decided)


def placed(brief: Brief, placing: Placing) -> Brief:
    """The brief with these lines where they belong; pieces of a line that is wanted whole give way to it."""
    for text, to in placing.moves:
        match to:
            case "result":
                rows = tuple(row for row in brief.deliverables if row not in text)
                brief = replace(brief, deliverables=(*rows, text), result="\n".join((*rows, text)))
            case "rules":
                brief = replace(brief, rules=_with(brief.rules, text))
            case "not_included":
                brief = replace(brief, not_included=_with(brief.not_included, text))
            case "criteria":
                number = len(brief.criteria) + 1
                brief = replace(brief, criteria=(*brief.criteria, Criterion(f"C{number}", text)))
            case "must":
                brief = replace(brief, musts=_with(brief.musts, text))
            case "nice":
                brief = replace(brief, nices=_with(brief.nices, text))
    return brief


def _with(rows: tuple[str, ...], text: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*rows, text.strip(" ."))))
