"""Short talks at work: what the trouble is, another date, not going on, a message to the other side."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from typing import Any

from bot.engine import formatting
from bot.engine.flow import Heard, Hearing, No
from bot.engine.messages import Message
from bot.engine.questions import files_with, moment, review, text, words_for
from bot.lifecycle.contracts import message_wording
from bot.lifecycle.contracts.commands import PassOn
from bot.lifecycle.contracts.model.engagement import Engagement
from bot.lifecycle.contracts.working import slip_wording, stopping_wording, wording
from bot.lifecycle.contracts.working.commands import AskSlip, CannotContinue, TellTrouble
from bot.reading.values import When


@dataclass(frozen=True, slots=True)
class WorkFacts:
    """What these talks may know: the contract with everything around it, who is asked, and now (aware)."""

    engagement: Engagement
    to: str
    now: datetime
    check_in: str = ""


async def trouble(facts: WorkFacts, known: Mapping[str, Any]) -> TellTrouble:
    """After a tap on At risk or Blocked."""
    why = await text("why", wording.trouble(str(known.get("kind", ""))), most=1500, plain_words=True)
    return TellTrouble(facts.check_in, why)


async def slip(facts: WorkFacts, known: Mapping[str, Any]) -> AskSlip | None:
    """Another cut-off: until when, why, what is ready; sent after one look at it."""
    engagement = facts.engagement
    asked = moment("until", slip_wording.until(engagement.project.title), after=facts.now, known=known.get("until"))

    def later_only(words: str, at: Hearing) -> Heard[When]:
        heard = asked.hear(words, at)
        value = getattr(heard, "value", None)
        if isinstance(value, When) and value.wall.at <= engagement.cutoff.at:
            return No(slip_wording.not_earlier(engagement))
        return heard

    until = await replace(
        asked, hear=later_only, guard=lambda value: isinstance(value, When) and value.wall.at > engagement.cutoff.at
    )
    reason = await text("why", slip_wording.why(), most=1000, known=known.get("reason"))
    part = await text("ready", slip_wording.ready(), most=1000, plain_words=True)
    before = formatting.moment(engagement.cutoff.at, engagement.zones, year=False)
    after = formatting.moment(until.wall.at, engagement.zones, year=until.wall.local.year != facts.now.year)
    done = await review(
        "review",
        slip_wording.sheet(engagement.owner.name, before, after, reason, part),
        go=slip_wording.SEND,
        extra=(slip_wording.DO_NOT_ASK,),
    )
    return None if done.startswith("no:") else AskSlip(engagement.id, until.wall, reason, part)


async def stop(facts: WorkFacts, known: Mapping[str, Any]) -> CannotContinue | None:
    """Confirmed already; the reason is asked, and seen once before the owner reads it."""

    why = await words_for(
        stopping_wording.stop_reason(), partial(stopping_wording.look_stop, facts.to), "why", most=1500
    )
    return CannotContinue(facts.engagement.id, why) if why else None


async def message(facts: WorkFacts, known: Mapping[str, Any]) -> PassOn | None:
    """Words and files for the other side, shown once before they go out; files need no words."""
    asked = message_wording.message_to(facts.to, facts.engagement.project.title)
    files, said = files_with(known), str(known.get("words", "")) or None

    def look(words: str) -> Message:
        return message_wording.look(facts.to, words, files)

    words = await words_for(asked, look, known=said, given="" if files and not said else None)
    return PassOn(facts.engagement.id, words, files) if words is not None else None
