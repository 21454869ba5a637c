"""What status brings to the registry."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from bot.engine.context import Turn
from bot.engine.effects import Effect
from bot.engine.registry import Flow
from bot.lifecycle.applications.commands import ShowStatus
from bot.lifecycle.brief.events import DatesChanged
from bot.lifecycle.contracts.events import WorkStarted
from bot.lifecycle.membership.events import ProjectTakenOver
from bot.lifecycle.offers.events import OfferAccepted
from bot.lifecycle.screening.events import ApplicationScreened
from bot.lifecycle.status import (
    actions,
    answered_in_words,
    digest,
    escalation,
    files_heard,
    flows,
    notes,
    standing,
    unclear,
    wording,
    work_heard,
    work_words,
)
from bot.lifecycle.status.commands import (
    AddNote,
    AnswerLater,
    AskAboutProject,
    CancelWork,
    ChooseReceiver,
    Complain,
    DropKept,
    HearWork,
    HoldOn,
    NoteKept,
    PassKeptOn,
    ReachHuman,
    ReportKept,
    SendDigest,
    ShowHelp,
    ShowProject,
    SkipAnswer,
    StartKeptJob,
    TellAbout,
    TellFacts,
    TellLanguage,
)
from bot.lifecycle.status.facts import telling

FLOWS = (
    Flow(
        name="which_work",
        run=flows.which_work,
        facts=work_words.works,
        title=lambda turn, talk: wording.WHICH_WORK_TITLE,
        review="",
        side=True,
    ),
    Flow(
        name="receiver",
        run=flows.receiver,
        facts=files_heard.receivers,
        title=lambda turn, talk: wording.RECEIVER_TITLE,
        review="",
        side=True,
    ),
)
COMMANDS = {
    ChooseReceiver: work_words.choose_receiver,
    TellFacts: telling.tell,
    AskAboutProject: telling.ask_about,
    HoldOn: standing.hold,
    AddNote: notes.add,
    ShowStatus: actions.show_status,
    ShowProject: actions.show_project,
    ShowHelp: actions.show_help,
    TellLanguage: actions.tell_language,
    ReachHuman: escalation.reach_human,
    Complain: escalation.complain,
    CancelWork: work_words.cancel,
    AnswerLater: work_words.later,
    SkipAnswer: work_words.skip,
    TellAbout: work_words.tell_about,
    HearWork: work_heard.hear,
    SendDigest: digest.send,
    StartKeptJob: unclear.start,
    PassKeptOn: unclear.pass_on,
    ReportKept: unclear.report,
    NoteKept: unclear.note,
    DropKept: unclear.drop,
}
LISTENERS: Mapping[type, Callable[[Turn, Any], Iterable[Effect]]] = {
    ApplicationScreened: digest.application_screened,
    WorkStarted: digest.work_started,
    OfferAccepted: digest.offer_accepted,
    DatesChanged: digest.dates_changed,
    ProjectTakenOver: digest.project_taken_over,
}
STANDING = (standing.standing,)
CERTAIN = (answered_in_words.heard, work_heard.heard, files_heard.heard)
ANSWERS = (telling.asked,)
