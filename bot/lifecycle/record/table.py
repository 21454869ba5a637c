"""What the record brings to the registry."""

from bot.lifecycle.record import actions
from bot.lifecycle.settlement.commands import ShowRecord

COMMANDS = {ShowRecord: actions.show}
