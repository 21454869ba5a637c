"""What screening and review bring to the engine's table."""

from bot.lifecycle.screening import actions, answers, queue, reviewing
from bot.lifecycle.screening.commands import (
    AnswerTheRest,
    AskForSample,
    BeginInterviews,
    LookAgain,
    Maybe,
    NotChosen,
    NotTheMarked,
    Recount,
    Review,
    ReviewMaybes,
    Screen,
    Shortlist,
    ShowMarked,
    ShowReasons,
    UndoDecision,
)

COMMANDS = {
    Screen: queue.run,
    Recount: queue.recount,
    Review: reviewing.review,
    ReviewMaybes: reviewing.review_maybes,
    Shortlist: actions.shortlist,
    Maybe: actions.maybe,
    ShowReasons: actions.show_reasons,
    NotChosen: actions.not_chosen,
    UndoDecision: actions.undo,
    ShowMarked: actions.show_marked,
    NotTheMarked: actions.not_the_marked,
    LookAgain: answers.look_again,
    AskForSample: actions.ask_for_sample,
    AnswerTheRest: answers.answer_the_rest,
    BeginInterviews: actions.begin_interviews,
}
VERBS = {
    "review": lambda subject, argument, values: Review(subject),
    "review.marked": lambda subject, argument, values: ShowMarked(subject),
    "review.maybe": lambda subject, argument, values: ReviewMaybes(subject),
    "shortlist": lambda subject, argument, values: Shortlist(subject),
    "maybe": lambda subject, argument, values: Maybe(subject),
    "reasons": lambda subject, argument, values: ShowReasons(subject),
    "not": lambda subject, argument, values: NotChosen(subject, argument),
    "undo": lambda subject, argument, values: UndoDecision(subject),
    "marked.not": lambda subject, argument, values: NotTheMarked(subject),
    "marked.sure": lambda subject, argument, values: NotTheMarked(subject, True, int(argument or 0)),
    "lookagain": lambda subject, argument, values: LookAgain(subject),
    "asksample": lambda subject, argument, values: AskForSample(subject),
    "interview": lambda subject, argument, values: BeginInterviews(subject),
}
TIMERS = {"answer": answers.tell_answer, "answer.rest": answers.tell_rest, "sample.waited": actions.sample_waited}
