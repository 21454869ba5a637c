"""What interviews bring to the one table."""

from bot.engine.flow import Flow
from bot.engine.registry import FormVerb
from bot.lifecycle.interviews import actions, answering, flows, relay, timers
from bot.lifecycle.interviews.commands import (
    AnswerLine,
    AskMore,
    AskWhichQuestion,
    ChangeQuestions,
    CorrectAnswer,
    EditLastAnswer,
    HandInAnswers,
    MarkAnswer,
    OpenLine,
    SendInvitations,
    SendLine,
)
from bot.lifecycle.screening.commands import StartInterviews

FLOWS = (
    Flow(
        name="interview",
        run=flows.interview,
        facts=actions.facts,
        title=actions.title,
        outline=flows.OUTLINE,
        asked=relay.asked_in_interview,
        back=False,
        minutes=10,
        draft_kept="until the owner has decided",
    ),
    Flow(
        name="kit",
        run=flows.kit,
        facts=actions.kit_facts,
        title=lambda turn, talk: "the interview questions",
    ),
    Flow(name="interview_last", run=flows.last, facts=answering.last_facts, title=actions.title),
    Flow(name="line", run=flows.line, facts=relay.line_facts, title=relay.line_title),
)
COMMANDS = {
    StartInterviews: actions.start,
    AskWhichQuestion: actions.which,
    ChangeQuestions: actions.change,
    SendInvitations: actions.send,
    HandInAnswers: answering.hand_in,
    EditLastAnswer: answering.edit_last,
    CorrectAnswer: answering.correct,
    MarkAnswer: answering.mark,
    AskMore: relay.ask_more,
    SendLine: relay.send_line,
    OpenLine: relay.open_line,
    AnswerLine: relay.answer_line,
}
VERBS = {
    "kit.send": lambda subject, argument, values: SendInvitations(subject),
    "interview.edit": lambda subject, argument, values: EditLastAnswer(subject),
    "mark": lambda subject, argument, values: _mark(subject, argument),
    "ask.more": lambda subject, argument, values: AskMore(subject, argument),
    "line.send": lambda subject, argument, values: SendLine(subject),
    "line.open": lambda subject, argument, values: OpenLine(subject),
}
FORMS = {"kit.change?": FormVerb(show=actions.show_kit_form, accept=actions.accept_kit, check=actions.check_kit)}
TIMERS = {
    "interview.send": timers.send_later,
    "interview.remind": timers.remind,
    "interview.over": timers.over,
    "decision.chase": timers.chase,
}
THREADS = {"interview": relay.in_thread}
DELIVERED = {"interview.opened": answering.fill}


def _mark(subject: str, argument: str) -> MarkAnswer:
    question, _, points = argument.partition(".")
    return MarkAnswer(subject, question, int(points) if points in ("1", "2", "3", "4") else 1)
