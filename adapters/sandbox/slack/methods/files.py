"""files.*: upload in three steps, and what is known of a file."""

from adapters.sandbox.json_object import Json
from adapters.sandbox.slack import events, posting
from adapters.sandbox.slack.arguments import Arguments, channel_of, need_scope
from adapters.sandbox.slack.files import File
from adapters.sandbox.slack.messages import Message
from adapters.sandbox.slack.refusals import Refused
from adapters.sandbox.slack.workspace import Workspace


def get_upload_url_external(workspace: Workspace, arguments: Arguments) -> Json:
    name, size = arguments.needed("filename"), arguments.number("length", 0)
    if size <= 0:
        raise Refused("invalid_arguments", "missing required field: length [json-pointer:/length]")
    if size > workspace.file_limit:
        raise Refused("file_upload_size_restricted")
    file = File(
        id=workspace.mint("F"),
        user=workspace.bot.id,
        name=name,
        title=name,
        size=size,
        created=int(workspace.now().timestamp()),
        upload=workspace.mint("upload-"),
    )
    workspace.files[file.id] = file
    return {"upload_url": f"{workspace.base_url}/upload/{file.upload}", "file_id": file.id}


def receive(workspace: Workspace, upload: str, data: bytes) -> File:
    """The bytes of step two; raises Refused when there is no such upload or the length is not as announced."""
    file = next((file for file in workspace.files.values() if file.upload == upload and upload), None)
    if file is None or file.complete:
        raise Refused("file_not_found")
    if len(data) != file.size:
        raise Refused("invalid_length")
    file.digest = workspace.shared.keep(data)
    return file


def complete_upload_external(workspace: Workspace, arguments: Arguments) -> Json:
    wanted = arguments.nested("files")
    if not isinstance(wanted, list) or not wanted:
        raise Refused("invalid_arguments", "missing required field: files [json-pointer:/files]")
    uploaded: list[File] = []
    for described in wanted:
        file = workspace.files.get(str(described.get("id")))
        if file is None or not file.digest or file.complete:
            raise Refused("file_not_found")
        uploaded.append(file)
    channel = channel_of(workspace, arguments, name="channel_id") if arguments.text("channel_id") else None
    if channel is not None:
        posting.may_post(workspace, workspace.bot, channel)
    for described, file in zip(wanted, uploaded, strict=True):
        file.title, file.complete, file.upload = str(described.get("title") or file.name), True, ""
    if channel is not None:
        message = Message(
            channel=channel.id,
            ts=workspace.mint_ts(),
            user=workspace.bot.id,
            bot_id=workspace.app.bot_id,
            text=arguments.text("initial_comment"),
            blocks=posting.with_ids(workspace, arguments.nested("blocks", "invalid_blocks_format") or []),
            files=[file.id for file in uploaded],
            thread_ts=arguments.text("thread_ts") or None,
            subtype="file_share",
        )
        posting.post(workspace, message)
    return {"files": [events.file_payload(workspace, file) for file in uploaded]}


def info(workspace: Workspace, arguments: Arguments) -> Json:
    file = workspace.files.get(arguments.needed("file"))
    if file is None or not _visible(workspace, file):
        raise Refused("file_not_found")
    if file.deleted:
        raise Refused("file_deleted")
    return {"file": events.file_payload(workspace, file), "comments": [], "response_metadata": {"next_cursor": ""}}


def delete(workspace: Workspace, arguments: Arguments) -> Json:
    """Only what the app uploaded itself; the message stays and shows a tombstone."""
    file = workspace.files.get(arguments.needed("file"))
    if file is None or not _visible(workspace, file):
        raise Refused("file_not_found")
    if file.deleted:
        raise Refused("file_deleted")
    if file.user != workspace.bot.id:
        raise Refused("cant_delete_file")
    file.deleted = True
    workspace.changed("file", file=file.id, person=file.user)
    return {}


def _visible(workspace: Workspace, file: File) -> bool:
    """The app sees its own files and those shared where it is."""
    places = (workspace.channels[channel] for channel in file.channels)
    return file.user == workspace.bot.id or any(workspace.bot.id in place.members for place in places)


def fetch(workspace: Workspace, file_id: str) -> tuple[File, bytes] | None:
    """The bytes behind url_private_download, or None where Slack shows its sign-in page instead."""
    file = workspace.files.get(file_id)
    try:
        need_scope(workspace, "files:read")
    except Refused:
        return None
    if file is None or file.deleted or not file.digest or not _visible(workspace, file):
        return None
    data = workspace.shared.blobs.get(file.digest)
    return None if data is None else (file, data)
