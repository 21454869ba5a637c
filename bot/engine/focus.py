"""Which talks of a person are open, which is in focus, and where one stands."""

from collections.abc import Iterator

from bot.engine.cards import settle
from bot.engine.context import Turn
from bot.engine.effects import Effect, EndTalks, Tell
from bot.engine.flow import Asking, Done, replay
from bot.engine.talks import Talk


def open_talks(turn: Turn, person: str, platform: str, *, but: str = "") -> list[Talk]:
    """The person's open talks on a platform, the one in focus first."""
    talks = [talk for talk in turn.unit.find(Talk, person=person, platform=platform, state="open") if talk.id != but]
    return sorted(talks, key=lambda talk: talk.focused or talk.at, reverse=True)


def run_flow(turn: Turn, talk: Talk) -> Asking | Done:
    """Where the talk stands: the question now open, or its command."""
    flow = turn.registry.flows[talk.flow]
    return replay(flow.run(flow.facts(turn, talk), talk.known), talk.answers)


def close_talks(turn: Turn, effect: EndTalks) -> Iterator[Effect]:
    """Also of a talk that has just ended by itself the buttons go: its question may have been shown more than once."""
    for talk in turn.unit.find(Talk, flow=effect.flow, subject=effect.subject):
        if effect.outcome:
            yield from settle(turn, effect.outcome, *talk.cards)
        if talk.state == "closed":
            continue
        talk.state = "closed"
        if effect.why:
            yield Tell(person=talk.person, message=effect.why, on=talk.platform)
