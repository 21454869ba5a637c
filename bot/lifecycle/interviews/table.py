"""What interviews bring to the registry."""

from bot.engine.registry import CommandForm, Flow
from bot.lifecycle.interviews import (
    actions,
    answering,
    asking,
    flows,
    kit_wording,
    marking,
    relay,
    standing,
    timers,
    wording,
)
from bot.lifecycle.interviews.access import project_title
from bot.lifecycle.interviews.commands import (
    AnswerLine,
    AskMore,
    AskOwner,
    AskWhichQuestion,
    BeginAskOwner,
    BeginTellApplicant,
    ChangeQuestions,
    CorrectAnswer,
    DeliverInvitation,
    EditLastAnswer,
    EditQuestions,
    EndAnswering,
    HandInAnswers,
    InterviewPerson,
    MarkAnswer,
    MarkInWords,
    OpenLine,
    RemindOfInterview,
    SendInvitations,
    SendLine,
    ShowThread,
    TakeLineBack,
    TellAnsweringOver,
    TellApplicant,
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
        asked=asking.asked_in_interview,
        informs=True,
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
    Flow(
        name="line",
        run=flows.line,
        facts=relay.line_facts,
        title=project_title(RelayLine),
        side=True,
        relays=True,
    ),
    Flow(
        name="ask_owner",
        run=flows.ask_owner,
        facts=asking.ask_owner_facts,
        title=asking.title,
        side=True,
        relays=True,
    ),
    Flow(
        name="tell_applicant",
        run=flows.tell_applicant,
        facts=asking.tell_facts,
        title=asking.title,
        side=True,
        relays=True,
    ),
)
COMMANDS = {
    StartInterviews: actions.start,
    InterviewPerson: standing.interview,
    ShowThread: standing.show_thread,
    AskWhichQuestion: actions.ask_which,
    ChangeQuestions: actions.change,
    SendInvitations: actions.send,
    HandInAnswers: answering.hand_in,
    EditLastAnswer: answering.edit_last,
    CorrectAnswer: answering.correct,
    MarkAnswer: answering.mark,
    MarkInWords: marking.mark,
    AskMore: relay.ask_more,
    AskOwner: relay.ask_owner,
    BeginAskOwner: asking.begin_ask_owner,
    TakeLineBack: asking.take_back,
    BeginTellApplicant: asking.begin_tell,
    TellApplicant: asking.tell,
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
READINGS = (marking.said,)
THREADS = {"interview": relay.in_thread}
DELIVERED = {"interview.opened": answering.fill}
