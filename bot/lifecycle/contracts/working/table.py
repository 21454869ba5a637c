"""What work under way brings to the registry."""

from bot.engine.context import Turn
from bot.engine.outline import Outline
from bot.engine.registry import Flow
from bot.engine.talks import Talk
from bot.lifecycle.contracts import hand_over, hand_over_flow, standing
from bot.lifecycle.contracts.commands import (
    BeginHandOver,
    BeginMessage,
    BeginQuestion,
    BeginStop,
    EndContract,
    HandOver,
    MoveCutoff,
    NoteHandOver,
    PassOn,
    PlanPings,
    RemindOfHandOver,
    SkipCheckIn,
    StartWork,
    TellNews,
    WaitFromStart,
    WriteTo,
)
from bot.lifecycle.contracts.model import CheckIn, Contract
from bot.lifecycle.contracts.model.engagement import engagement_of
from bot.lifecycle.contracts.working import (
    actions,
    check_in_requests,
    check_ins,
    dates,
    flows,
    messages,
    plans,
    plans_flow,
    silence,
    slips,
    stopping,
)
from bot.lifecycle.contracts.working.commands import (
    AskForReport,
    AskSlip,
    BeginAway,
    BeginProposal,
    BeginSlip,
    CannotContinue,
    DecideSlip,
    GiveUntil,
    GoAway,
    KeepWaiting,
    NoticeSilence,
    PrepareRunnerUp,
    PressReport,
    ProposeCutoff,
    RepeatCheckIn,
    SendCheckIn,
    StopWork,
    TakeWhatIsThere,
    TellTrouble,
)
from bot.lifecycle.interviews.access import project_title


def _at_work(turn: Turn, talk: Talk) -> flows.WorkFacts:
    engagement = engagement_of(turn.unit, talk.subject)
    to = engagement.name_of("contractor" if talk.person == engagement.owner.id else "owner")
    return flows.WorkFacts(engagement, to, turn.now)


def _in_trouble(turn: Turn, talk: Talk) -> flows.WorkFacts:
    check = turn.unit.get(CheckIn, talk.subject)
    engagement = engagement_of(turn.unit, check.contract)
    return flows.WorkFacts(engagement, engagement.owner.name, turn.now, check.id)


FLOWS = (
    Flow(
        name="trouble",
        run=flows.trouble,
        facts=_in_trouble,
        title=lambda turn, talk: _in_trouble(turn, talk).engagement.project.title,
        review="",
        side=True,
        relays=True,
    ),
    Flow(
        name="slip",
        run=flows.slip,
        facts=_at_work,
        title=project_title(Contract),
        outline=Outline(("until", "why", "ready"), {"date": "until", "reason": "why"}),
        side=True,
    ),
    Flow(
        name="stop",
        run=flows.stop,
        facts=_at_work,
        title=project_title(Contract),
        review="",
        side=True,
        relays=True,
    ),
    Flow(name="proposal", run=plans_flow.proposal, facts=_at_work, title=project_title(Contract), side=True),
    Flow(name="away", run=plans_flow.away, facts=_at_work, title=project_title(Contract), side=True),
    Flow(
        name="message",
        run=flows.message,
        facts=_at_work,
        title=project_title(Contract),
        side=True,
        relays=True,
    ),
    Flow(name="owed", run=hand_over_flow.hand_over, facts=hand_over.facts, title=project_title(Contract), side=True),
)
COMMANDS = {
    StartWork: actions.start,
    MoveCutoff: actions.move_cutoff,
    PlanPings: dates.plan,
    SendCheckIn: check_in_requests.send,
    AskForReport: check_in_requests.ask_now,
    RepeatCheckIn: check_in_requests.repeat,
    NoticeSilence: silence.notice,
    KeepWaiting: silence.keep_waiting,
    PrepareRunnerUp: silence.prepare,
    PressReport: check_ins.press,
    TellNews: check_ins.news,
    TellTrouble: check_ins.trouble,
    SkipCheckIn: check_ins.skip,
    BeginHandOver: hand_over.begin,
    NoteHandOver: hand_over.note,
    WaitFromStart: hand_over.wait_from_start,
    HandOver: hand_over.hand_over,
    RemindOfHandOver: hand_over.remind,
    BeginMessage: messages.begin_message,
    BeginQuestion: messages.ask_owner,
    WriteTo: messages.write_to,
    PassOn: messages.pass_on,
    BeginSlip: slips.begin,
    AskSlip: slips.ask,
    DecideSlip: slips.decide,
    GiveUntil: slips.give,
    TakeWhatIsThere: slips.take_what_is_there,
    BeginProposal: plans.begin_proposal,
    ProposeCutoff: plans.propose,
    BeginAway: plans.begin_away,
    GoAway: plans.go_away,
    BeginStop: stopping.begin,
    StopWork: stopping.stop,
    CannotContinue: stopping.cannot_continue,
    EndContract: stopping.end,
}
STANDING = (standing.standing,)
READINGS = (standing.report,)
