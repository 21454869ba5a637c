"""What membership brings to the registry."""

from bot.lifecycle.membership import actions
from bot.lifecycle.membership.commands import AllowOwner, BecomeAdmin, LinkAccounts

COMMANDS = {BecomeAdmin: actions.become_admin, AllowOwner: actions.allow_owner, LinkAccounts: actions.link_accounts}
