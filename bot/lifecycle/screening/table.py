"""What screening and review bring to the registry."""

from bot.lifecycle.applications.commands import Review
from bot.lifecycle.applications.events import ApplicantLeft, ApplicationSent
from bot.lifecycle.screening import actions, answers, queue, reviewing
from bot.lifecycle.screening import standing as standing_candidates
from bot.lifecycle.screening.commands import (
    AnswerTheRest,
    AnswerUndecided,
    AskForSample,
    BeginInterviews,
    ConfirmNotTheMarked,
    ListApplications,
    LookAgain,
    Maybe,
    NotChosen,
    NotTheMarked,
    ReviewMaybes,
    Shortlist,
    ShowApplication,
    ShowMarked,
    ShowReasons,
    StopWaitingForSample,
    TellNotChosen,
    TellRoundEnded,
    UndoDecision,
)

COMMANDS = {
    Review: reviewing.review,
    ReviewMaybes: reviewing.review_maybes,
    Shortlist: actions.shortlist,
    Maybe: actions.maybe,
    ShowReasons: actions.show_reasons,
    NotChosen: actions.not_chosen,
    UndoDecision: actions.undo,
    ShowMarked: actions.show_marked,
    NotTheMarked: actions.not_the_marked,
    ConfirmNotTheMarked: actions.confirm_not_the_marked,
    AskForSample: actions.ask_for_sample,
    StopWaitingForSample: actions.stop_waiting_for_sample,
    LookAgain: answers.look_again,
    AnswerTheRest: answers.answer_the_rest,
    AnswerUndecided: answers.answer_undecided,
    TellNotChosen: answers.tell_not_chosen,
    TellRoundEnded: answers.tell_round_ended,
    BeginInterviews: actions.begin_interviews,
    ListApplications: standing_candidates.list_applications,
    ShowApplication: standing_candidates.show_application,
}
STANDING = (standing_candidates.standing,)
LISTENERS = {ApplicationSent: queue.application_sent, ApplicantLeft: queue.applicant_left}
