"""What applications bring to the engine's table."""

from bot.engine.flow import Flow
from bot.lifecycle.ads.model import Ad
from bot.lifecycle.applications import actions, drafts, flows, reaching, typed
from bot.lifecycle.applications.commands import (
    AdChanged,
    AdClosed,
    Apply,
    ApplyHere,
    AskWithdraw,
    EditApplication,
    GotNothing,
    MayContact,
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
        outline=flows.OUTLINE,
        labels=flows.LABELS,
        minutes=5,
        asked=typed.asked,
        draft_kept="until the ad closes",
    ),
)
COMMANDS = {
    Apply: actions.apply,
    GotNothing: reaching.got_nothing,
    TryAgain: reaching.try_again,
    ApplyHere: reaching.apply_here,
    SendApplication: actions.send,
    ViewApplication: actions.view,
    EditApplication: actions.edit,
    AskWithdraw: actions.ask_withdraw,
    Withdraw: actions.withdraw,
    MayContact: actions.may_contact,
    AdClosed: drafts.ad_closed,
    AdChanged: drafts.ad_changed,
}
VERBS = {
    "apply": lambda subject, argument, values: Apply(subject),
    "apply.nothing": lambda subject, argument, values: GotNothing(subject),
    "apply.retry": lambda subject, argument, values: TryAgain(subject),
    "apply.here": lambda subject, argument, values: ApplyHere(subject),
    "apply.view": lambda subject, argument, values: ViewApplication(subject),
    "apply.edit": lambda subject, argument, values: EditApplication(subject, argument),
    "apply.withdraw": lambda subject, argument, values: AskWithdraw(subject),
    "apply.withdrawn": lambda subject, argument, values: Withdraw(subject),
    "apply.contact": lambda subject, argument, values: MayContact(subject, argument == "yes"),
}
TIMERS = {"apply.nudge": drafts.nudge, "apply.last": drafts.last}
WORDS = {"withdraw": typed.word_withdraw, "edit": typed.word_edit}
INVOKED = {"apply": typed.invoked, "withdraw": typed.invoked_withdraw}
