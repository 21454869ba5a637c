"""What people do in conversations: say, edit, delete, react, upload, join, leave, archive."""

from collections.abc import Sequence

from adapters.sandbox.json_object import Json
from adapters.sandbox.slack import events, notation, posting
from adapters.sandbox.slack.channels import Channel
from adapters.sandbox.slack.files import File
from adapters.sandbox.slack.messages import Message
from adapters.sandbox.slack.people import Person, Role
from adapters.sandbox.slack.refusals import Refused
from adapters.sandbox.slack.workspace import Workspace


class UserMessages:
    """Acts of people in channels and direct messages. What Slack's own app would not offer raises Refused."""

    def __init__(self, workspace: Workspace) -> None:
        self.workspace = workspace

    def say(
        self,
        person: Person,
        channel: Channel | None,
        text: str,
        thread_ts: str | None = None,
        files: Sequence[File | tuple[str, bytes]] = (),
    ) -> Message:
        """Write as typed (not escaped); no channel means the direct messages with the bot."""
        workspace = self.workspace
        channel = channel or workspace.direct(person)
        posting.may_post(workspace, person, channel)
        shared = [file if isinstance(file, File) else self.upload(person, *file) for file in files]
        if not text and not shared:
            raise Refused("no_text")
        sent = notation.as_sent(workspace, text)
        message = Message(
            channel=channel.id,
            ts=workspace.mint_ts(),
            user=person.id,
            text=sent,
            blocks=notation.rich_text(sent, workspace.mint("b")),
            files=[file.id for file in shared],
            thread_ts=thread_ts,
            subtype="file_share" if shared else None,
            client_msg_id=f"00000000-0000-4000-8000-{workspace.counter:012x}",
        )
        return posting.post(workspace, message)

    def edit(self, person: Person, message: Message, text: str) -> None:
        """Only the writer may, and only within the workspace's edit window, if it has one."""
        workspace = self.workspace
        if message.user != person.id or message.deleted:
            raise Refused("cant_update_message")
        window = workspace.edit_window
        if window is not None and workspace.now().timestamp() - float(message.ts) > window.total_seconds():
            raise Refused("edit_window_closed")
        sent = notation.as_sent(workspace, text)
        posting.amend(workspace, message, text=sent, blocks=notation.rich_text(sent, workspace.mint("b")), by=person)

    def delete(self, person: Person, message: Message) -> None:
        if message.user != person.id and person.role not in ("owner", "admin"):
            raise Refused("cant_delete_message")
        posting.remove(self.workspace, message)

    def unfurl(self, message: Message, title: str, url: str) -> None:
        """Slack adds the preview of a link: message_changed although nobody edited (C11)."""
        preview: Json = {"id": 1, "title": title, "title_link": url, "from_url": url, "fallback": title}
        posting.amend(self.workspace, message, attachments=[*message.attachments, preview])

    def upload(self, person: Person, name: str, data: bytes, mimetype: str = "") -> File:
        """Bytes that are not shared anywhere yet; give the result to `say`."""
        workspace = self.workspace
        if len(data) > workspace.file_limit:
            raise Refused("file_upload_size_restricted")
        file = File(
            id=workspace.mint("F"),
            user=person.id,
            name=name,
            title=name,
            size=len(data),
            created=int(workspace.now().timestamp()),
            digest=workspace.shared.keep(data),
            mimetype=mimetype,
            complete=True,
        )
        workspace.files[file.id] = file
        workspace.changed("file", file=file.id, person=person.id)
        return file

    def react(self, person: Person, message: Message, name: str) -> None:
        users = message.reactions.setdefault(name, [])
        if person.id in users:
            raise Refused("already_reacted")
        users.append(person.id)
        events.reaction_changed(self.workspace, "reaction_added", message, person, name)
        self.workspace.changed("reaction", message=message, reaction=name)

    def unreact(self, person: Person, message: Message, name: str) -> None:
        users = message.reactions.get(name, [])
        if person.id not in users:
            raise Refused("no_reaction")
        users.remove(person.id)
        if not users:
            del message.reactions[name]
        events.reaction_changed(self.workspace, "reaction_removed", message, person, name)
        self.workspace.changed("reaction", message=message, reaction=name)

    def join(self, person: Person, channel: Channel, inviter: Person | None = None) -> None:
        """Come into a channel; a private one needs an inviter who is in it."""
        if channel.archived:
            raise Refused("is_archived")
        if channel.kind != "channel" and (inviter is None or inviter.id not in channel.members):
            raise Refused("channel_not_found")
        if person.id in channel.members:
            return
        channel.members.append(person.id)
        self._note(person, channel, "channel_join" if channel.kind == "channel" else "group_join", "joined", inviter)
        events.membership(self.workspace, "member_joined_channel", person, channel, inviter)
        self.workspace.changed("member", channel=channel.id, person=person.id, joined=True)

    def leave(self, person: Person, channel: Channel) -> None:
        if person.id not in channel.members:
            return
        self._note(person, channel, "channel_leave" if channel.kind == "channel" else "group_leave", "left")
        channel.members.remove(person.id)
        events.membership(self.workspace, "member_left_channel", person, channel)
        self.workspace.changed("member", channel=channel.id, person=person.id, joined=False)

    def rename(self, channel: Channel, name: str) -> None:
        channel.name = name
        events.renamed(self.workspace, channel)
        self.workspace.changed("channel", channel=channel.id, name=name)

    def archive(self, person: Person, channel: Channel) -> None:
        channel.archived = True
        events.archived(self.workspace, channel, person, "channel_archive")
        self.workspace.changed("channel", channel=channel.id, archived=True)

    def unarchive(self, person: Person, channel: Channel) -> None:
        channel.archived = False
        events.archived(self.workspace, channel, person, "channel_unarchive")
        self.workspace.changed("channel", channel=channel.id, archived=False)

    def arrive(self, handle: str, real_name: str = "", *, role: Role = "member", tz: str = "Europe/Berlin") -> Person:
        """A new member of the workspace (team_join)."""
        person = self.workspace.add_person(handle, real_name, role=role, tz=tz)
        events.person_changed(self.workspace, "team_join", person)
        self.workspace.changed("person", person=person.id)
        return person

    def alter(
        self,
        person: Person,
        *,
        tz: str | None = None,
        name: str | None = None,
        locale: str | None = None,
        deleted: bool | None = None,
    ) -> None:
        """Change a profile, or deactivate the account (user_change)."""
        person.tz = tz or person.tz
        person.display_name = name or person.display_name
        person.locale = locale or person.locale
        person.deleted = person.deleted if deleted is None else deleted
        events.person_changed(self.workspace, "user_change", person)
        self.workspace.changed("person", person=person.id)

    def _note(self, person: Person, channel: Channel, subtype: str, verb: str, inviter: Person | None = None) -> None:
        text = f"<@{person.id}> has {verb} the channel"
        ts = self.workspace.mint_ts()
        note = Message(channel=channel.id, ts=ts, user=person.id, text=text, subtype=subtype)
        note.inviter = inviter.id if inviter is not None and inviter is not person else ""
        posting.post(self.workspace, note)
