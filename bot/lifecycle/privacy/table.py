"""What privacy brings to the registry."""

from bot.lifecycle.ads.events import AdClosed
from bot.lifecycle.privacy import actions, export, retention
from bot.lifecycle.privacy.commands import EraseMe, ForgetApplications, ForgetConversation, GiveMyData, KeepMe
from bot.lifecycle.screening.commands import DeleteMyData

COMMANDS = {
    GiveMyData: export.give_my_data,
    DeleteMyData: actions.ask_to_erase,
    EraseMe: actions.erase,
    KeepMe: actions.keep_me,
    ForgetConversation: actions.forget_conversation,
    ForgetApplications: retention.over,
}
LISTENERS = {AdClosed: retention.ad_closed}
