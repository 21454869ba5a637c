"""What membership brings to the registry: words, slash commands, and what happens when an owner is gone."""

from bot.lifecycle.membership import actions, owner_gone
from bot.lifecycle.membership.commands import AllowOwner, BecomeAdmin, KeepPromise, LinkAccounts, TakeOver

COMMANDS = {
    BecomeAdmin: actions.become_admin,
    AllowOwner: actions.allow_owner,
    LinkAccounts: actions.link_accounts,
    TakeOver: owner_gone.take_over,
    KeepPromise: owner_gone.keep_promise,
}
