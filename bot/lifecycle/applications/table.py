"""What applications bring to the registry."""

from bot.engine.registry import Flow
from bot.lifecycle.ads.commands import Apply
from bot.lifecycle.ads.events import AdChanged, AdClosed
from bot.lifecycle.ads.model import MINUTES_TO_APPLY, Ad
from bot.lifecycle.applications import actions, drafts, flows, lookups, reaching, standing, wording
from bot.lifecycle.applications.answers_wording import STEPS
from bot.lifecycle.applications.commands import (
    ApplyHere,
    AskWithdraw,
    ChooseWithdrawal,
    EditApplication,
    EditLatest,
    FindAd,
    GotNothing,
    MayContact,
    NudgeBeforeEnd,
    NudgeDraft,
    SendApplication,
    TryAgain,
    ViewApplication,
    Withdraw,
)
from bot.lifecycle.applications.model import Application

FLOWS = (
    Flow(
        name="apply",
        run=flows.apply,
        facts=actions.facts,
        title=lambda turn, talk: turn.unit.get(Ad, turn.unit.get(Application, talk.subject).ad).title,
        outline=STEPS,
        minutes=MINUTES_TO_APPLY,
        asked=lookups.asked,
        informs=True,
        draft_kept=wording.DRAFT_KEPT,
    ),
)
COMMANDS = {
    Apply: actions.apply,
    FindAd: lookups.find_ad,
    GotNothing: reaching.got_nothing,
    TryAgain: reaching.try_again,
    ApplyHere: reaching.apply_here,
    SendApplication: actions.send,
    ViewApplication: actions.view,
    EditApplication: actions.edit,
    EditLatest: lookups.edit_latest,
    ChooseWithdrawal: lookups.choose_withdrawal,
    AskWithdraw: actions.ask_withdraw,
    Withdraw: actions.withdraw,
    MayContact: actions.may_contact,
    NudgeDraft: drafts.nudge,
    NudgeBeforeEnd: drafts.nudge_before_end,
}
LISTENERS = {AdClosed: drafts.ad_closed, AdChanged: drafts.ad_changed}
STANDING = (standing.standing,)
