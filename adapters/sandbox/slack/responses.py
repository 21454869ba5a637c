"""Answers through a response_url: private or in the channel, new or in place of the message acted on."""

from adapters.sandbox.json_object import Json
from adapters.sandbox.slack import posting
from adapters.sandbox.slack.blocks import check_message
from adapters.sandbox.slack.messages import Message
from adapters.sandbox.slack.refusals import Refused
from adapters.sandbox.slack.workspace import Workspace


def private(workspace: Workspace, channel: str, user: str, body: Json) -> Message:
    """An ephemeral message: seen by one person, never in history."""
    message = Message(
        channel=channel,
        ts=workspace.mint_ts(),
        user=workspace.bot.id,
        bot_id=workspace.app.bot_id,
        text=str(body.get("text") or ""),
        blocks=posting.with_ids(workspace, body.get("blocks") or []),
        thread_ts=body.get("thread_ts"),
        seen_by=user,
    )
    workspace.ephemerals.append(message)
    workspace.changed("ephemeral", message=message, person=user)
    return message


def respond(workspace: Workspace, token: str, body: Json) -> None:
    """Raises Refused expired_url or used_url, no_text, or what the blocks are refused for."""
    url = workspace.response_urls.get(token)
    if url is None or workspace.now() >= url.expires:
        raise Refused("expired_url")
    if url.uses <= 0:
        raise Refused("used_url")
    url.uses -= 1
    original = workspace.messages.get(url.channel, {}).get(url.ts or "")
    hidden = next((ephemeral for ephemeral in workspace.ephemerals if ephemeral.ts == url.ts), None)
    if body.get("delete_original"):
        if hidden is not None:
            _gone(workspace, hidden)
        elif original is not None and not original.deleted:
            posting.remove(workspace, original)
        return
    check_message(body.get("text"), body.get("blocks"))
    if body.get("replace_original") and hidden is not None:
        hidden.text = str(body.get("text") or "")
        hidden.blocks = posting.with_ids(workspace, body.get("blocks") or [])
        workspace.changed("ephemeral", message=hidden, person=url.user)
    elif body.get("replace_original") and original is not None and not original.deleted:
        blocks = posting.with_ids(workspace, body.get("blocks") or [])
        posting.amend(workspace, original, text=str(body.get("text") or ""), blocks=blocks, by=workspace.bot)
    elif body.get("response_type") == "in_channel":
        message = Message(
            channel=url.channel,
            ts=workspace.mint_ts(),
            user=workspace.bot.id,
            bot_id=workspace.app.bot_id,
            text=str(body.get("text") or ""),
            blocks=posting.with_ids(workspace, body.get("blocks") or []),
            thread_ts=body.get("thread_ts"),
        )
        posting.post(workspace, message)
    else:
        private(workspace, url.channel, url.user, body)


def _gone(workspace: Workspace, message: Message) -> None:
    message.deleted = True
    workspace.ephemerals.remove(message)
    workspace.changed("deleted", message=message)
