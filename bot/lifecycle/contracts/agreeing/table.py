"""What agreeing brings to the registry."""

from bot.engine.registry import Flow
from bot.lifecycle.ads.events import QuestionsChanged
from bot.lifecycle.applications.events import ApplicantLeft
from bot.lifecycle.contracts.agreeing import actions, flows, leaving, questions, signing, timers, wording
from bot.lifecycle.contracts.agreeing.commands import (
    Agree,
    AskMeant,
    ClearInCall,
    CorrectPoint,
    MatchEveryPoint,
    MatchPoint,
    ReadBack,
    RemindToAgree,
    StopAgreeing,
    TellOfDelay,
)
from bot.lifecycle.contracts.commands import ShowAgreement
from bot.lifecycle.contracts.model import Contract
from bot.lifecycle.interviews.access import project_title
from bot.lifecycle.offers.events import OfferAccepted

FLOWS = (
    Flow(
        name="read_back",
        run=flows.read_back,
        facts=actions.facts,
        title=project_title(Contract),
        asked=questions.asked,
        draft_kept=wording.DRAFT_KEPT,
    ),
    Flow(
        name="meant",
        run=flows.meant,
        facts=actions.meant_facts,
        title=project_title(Contract),
        side=True,
        relays=True,
    ),
)
COMMANDS = {
    ShowAgreement: signing.show,
    StopAgreeing: leaving.stop,
    ReadBack: actions.read_back,
    MatchPoint: actions.match,
    MatchEveryPoint: actions.match_every,
    AskMeant: actions.ask_meant,
    CorrectPoint: actions.correct,
    ClearInCall: actions.clear,
    Agree: signing.agree,
    RemindToAgree: timers.remind,
    TellOfDelay: timers.tell_of_delay,
}
LISTENERS = {
    OfferAccepted: actions.start,
    ApplicantLeft: leaving.left,
    QuestionsChanged: signing.questions_changed,
}
