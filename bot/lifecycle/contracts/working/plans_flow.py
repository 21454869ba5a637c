"""Short talks about another plan: which cut-off the owner proposes, on which days the contractor is away."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from bot.engine import formatting
from bot.engine.flow import Got, Heard, Hearing, No, Question
from bot.engine.messages import Text
from bot.engine.questions import moment, review
from bot.lifecycle.contracts.working import plans_wording as wording
from bot.lifecycle.contracts.working import slip_wording
from bot.lifecycle.contracts.working.commands import GoAway, ProposeCutoff
from bot.lifecycle.contracts.working.flows import WorkFacts
from bot.reading.replies.plans import away_days
from bot.reading.values import Days, When


async def proposal(facts: WorkFacts, known: Mapping[str, Any]) -> ProposeCutoff | None:
    """Another cut-off, by the owner: until when; sent after one look at it."""
    engagement = facts.engagement
    asked = moment("until", wording.until(engagement.project.title), after=facts.now, known=known.get("until"))
    until: When = await replace(asked, guard=lambda value: isinstance(value, When) and value.wall.at > facts.now)
    before = formatting.moment(engagement.cutoff.at, engagement.zones, year=False)
    after = formatting.moment(until.wall.at, engagement.zones, year=until.wall.local.year != facts.now.year)
    done = await review(
        "review", wording.sheet(engagement.they, before, after), go=slip_wording.SEND, extra=(slip_wording.DO_NOT_ASK,)
    )
    return None if done.startswith("no:") else ProposeCutoff(engagement.id, until.wall)


async def away(facts: WorkFacts, known: Mapping[str, Any]) -> GoAway | None:
    """The days, and one look at what follows."""
    engagement = facts.engagement

    def hear(words: str, at: Hearing) -> Heard[Days]:
        found = away_days(words, now=at.now, zone=at.zone, locale=at.locale)
        return Got(found) if found is not None else No(wording.WHICH_DAYS)

    def echo(days: Days) -> Text:
        return (wording.days_named(days),)

    asked: Question[Days] = Question(
        key="days",
        message=wording.which_days(engagement.project.title),
        hear=hear,
        echo=echo,
        guard=lambda value: isinstance(value, Days),
        known=known.get("days"),
    )
    days = await asked
    look = wording.look(engagement, days)
    done = await review("review", look, go=slip_wording.SEND, extra=(wording.DO_NOT_TELL,))
    return None if done.startswith("no:") else GoAway(engagement.id, days)
