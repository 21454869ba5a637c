"""What a platform's app would say when it does not let a person do something: one sentence, shown near the control."""

from adapters.sandbox.discord.refusals import InteractionFailed, NotPossible, Refusal
from adapters.sandbox.slack.refusals import Refused

SENTENCES = {
    "no_text": "Write something first.",
    "not_in_channel": "You are not in this channel. Join it first.",
    "is_archived": "This channel is archived; nobody can write in it.",
    "channel_not_found": "That channel is not there for you.",
    "message_not_found": "That message is not there any more.",
    "cant_update_message": "You can edit only your own messages.",
    "cant_delete_message": "You can delete only your own messages.",
    "edit_window_closed": "This message is too old to be edited.",
    "missing_input": "Please fill in every required field.",
    "no_such_element": "That control is not there any more.",
    "no_such_option": "That choice is not offered any more.",
    "too_many_selected": "Fewer choices, please.",
    "not_found": "This window was closed meanwhile.",
    "restricted_action": "Only admins may write here.",
    "already_reacted": "You reacted so already.",
    "file_upload_size_restricted": "That file is too large for Slack.",
    "not_supported_in_threads": "Slash commands do not work in threads. Write plain words instead, such as status.",
}


class Unclear(Exception):
    """A request that the page would not make; says what is wrong with it."""


REFUSALS = (Refused, NotPossible, InteractionFailed, Refusal, Unclear)


def sentence(trouble: Exception) -> str:
    """What to show. Slack's codes become words; Discord's reasons are words already."""
    if isinstance(trouble, Refused):
        if trouble.code == "not_a_command":
            return f"{' '.join(trouble.messages)} is not a command here."
        if trouble.code in ("too_long", "too_short") and trouble.messages:
            return f"The text must have {trouble.messages[0]}."
        return SENTENCES.get(trouble.code, f"Slack does not allow this ({trouble}).")
    if isinstance(trouble, InteractionFailed):
        return "This interaction failed."
    if isinstance(trouble, Refusal):
        return f"Discord does not allow this: {trouble.message}."
    reason = str(trouble)
    return f"{reason[:1].upper()}{reason[1:]}{'' if reason.endswith('.') else '.'}"
