"""What promised moments bring to the registry."""

from bot.lifecycle.brief.events import DatesChanged
from bot.lifecycle.contracts.events import WorkStarted
from bot.lifecycle.interviews.commands import RemindOfDecision
from bot.lifecycle.membership.events import ProjectTakenOver
from bot.lifecycle.moments import answer_dates, contract_dates, planning, standing
from bot.lifecycle.moments.commands import PassAnswerDate, PassDate, TellAnswerLate, TellAnswerMissed
from bot.lifecycle.offers.events import OfferAccepted
from bot.lifecycle.screening.events import ApplicationScreened

COMMANDS = {
    PassDate: contract_dates.passed,
    PassAnswerDate: answer_dates.passed,
    TellAnswerLate: answer_dates.tell_late,
    TellAnswerMissed: answer_dates.tell_missed,
    RemindOfDecision: answer_dates.remind,
}
LISTENERS = {
    DatesChanged: planning.dates_changed,
    ApplicationScreened: planning.application_screened,
    OfferAccepted: planning.offer_accepted,
    WorkStarted: planning.work_started,
    ProjectTakenOver: planning.project_taken_over,
}
STANDING = (standing.standing,)
