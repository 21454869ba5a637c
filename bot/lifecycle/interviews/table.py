"""What interviews bring to the registry."""

from bot.engine.registry import CommandForm, Flow
from bot.lifecycle.interviews import actions, answering, flows, kit_wording, relay, standing, timers, wording
from bot.lifecycle.interviews.access import project_title
from bot.lifecycle.interviews.commands import (
    AnswerLine,
    AskMore,
    AskOwner,
    AskWhichQuestion,
    ChangeQuestions,
    CorrectAnswer,
    DeliverInvitation,
    EditLastAnswer,
    EditQuestions,
    EndAnswering,
    HandInAnswers,
    InterviewPerson,
    MarkAnswer,
    OpenLine,
    RemindOfInterview,
    SendInvitations,
    SendLine,
    ShowThread,
    TellAnsweringOver,
    WriteApplicant,
)
from bot.lifecycle.interviews.model import Interview, RelayLine
from bot.lifecycle.screening.commands import StartInterviews

FLOWS = (
    Flow(
        name="interview",
        run=flows.interview,
        facts=actions.facts,
        title=project_title(Interview),
        outline=flows.STEPS,
        asked=relay.asked_in_interview,
        back=False,
        minutes=10,
        draft_kept=wording.DRAFT_KEPT,
    ),
    Flow(
        name="kit",
        run=flows.kit,
        facts=actions.kit_facts,
        title=lambda turn, talk: kit_wording.KIT_TITLE,
    ),
    Flow(name="interview_last", run=flows.last, facts=answering.last_facts, title=project_title(Interview), side=True),
    Flow(name="line", run=flows.line, facts=relay.line_facts, title=project_title(RelayLine), side=True),
)
COMMANDS = {
    StartInterviews: actions.start,
    InterviewPerson: standing.interview,
    WriteApplicant: standing.write,
    ShowThread: standing.show_thread,
    AskWhichQuestion: actions.ask_which,
    ChangeQuestions: actions.change,
    SendInvitations: actions.send,
    HandInAnswers: answering.hand_in,
    EditLastAnswer: answering.edit_last,
    CorrectAnswer: answering.correct,
    MarkAnswer: answering.mark,
    AskMore: relay.ask_more,
    AskOwner: relay.ask_owner,
    SendLine: relay.send_line,
    OpenLine: relay.open_line,
    AnswerLine: relay.answer_line,
    DeliverInvitation: timers.deliver,
    RemindOfInterview: timers.remind,
    EndAnswering: timers.end,
    TellAnsweringOver: timers.tell_over,
}
COMMAND_FORMS = {EditQuestions: CommandForm(show=actions.show_form, accept=actions.take_form, check=actions.check_form)}
STANDING = (standing.standing,)
THREADS = {"interview": relay.in_thread}
DELIVERED = {"interview.opened": answering.fill}
