"""What each person of a story has newly before their eyes, by place, made from the platforms' own payloads."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from difflib import SequenceMatcher

from adapters.sandbox.discord.channels import Channel as DiscordChannel
from adapters.sandbox.discord.components import LABEL, TEXT
from adapters.sandbox.discord.people import Person as DiscordPerson
from adapters.sandbox.simulator import Simulator
from adapters.sandbox.slack.messages import Message as SlackMessage
from adapters.sandbox.slack.messages import number
from adapters.sandbox.slack.people import Person as SlackPerson
from adapters.sandbox.slack.plain_text import as_text, view_as_text

CastPerson = SlackPerson | DiscordPerson


@dataclass(frozen=True, slots=True)
class ScreenChange:
    """One thing that is new on somebody's screen. `to` is the story's name of the reader, "" in a channel;
    `text` is the whole of it, `news` what differs from before."""

    head: str
    text: str
    news: str
    to: str = ""
    fresh: bool = True


@dataclass(frozen=True, slots=True)
class _Thing:
    """What is on a screen. `mark` differs where the platform's payload does: "in 3 days" becoming "in 2 days" by
    itself is no news."""

    key: tuple[str, ...]
    head: str
    text: str
    mark: str
    to: str
    order: tuple[int, int, int]


class ScreenChanges:
    """Remembers what was seen; `news` gives what has come since. `cast` is by the names of the story, in its order."""

    def __init__(self, simulator: Simulator, cast: Mapping[str, CastPerson]) -> None:
        self.simulator = simulator
        self.cast = cast
        self._known: dict[tuple[str, ...], _Thing] = {}
        self._noticed = 0

    def news(self) -> list[ScreenChange]:
        """New, changed and vanished things, by place and then by age."""
        now = {visible.key: visible for visible in (*self._slack(), *self._discord())}
        changes_seen: list[tuple[tuple[int, int, int], ScreenChange]] = []
        for key, thing in now.items():
            old = self._known.get(key)
            if old is None:
                changes_seen.append((thing.order, ScreenChange(thing.head, thing.text, thing.text, thing.to)))
            elif old.mark == thing.mark:
                now[key] = old
            elif old.text != thing.text:
                seen = ScreenChange(
                    f"{thing.head}, changed", thing.text, changes(old.text, thing.text), thing.to, fresh=False
                )
                changes_seen.append((thing.order, seen))
        for key, old in self._known.items():
            if key not in now and key[0] == "message":
                gone = short(old.text.partition("\n")[0])
                changes_seen.append((old.order, ScreenChange(f"{old.head}, gone", "", gone, old.to, fresh=False)))
        self._known = now
        return [seen for _, seen in sorted(changes_seen, key=lambda pair: pair[0])] + self._notices()

    def home(self, name: str) -> ScreenChange:
        """What this person's App Home shows."""
        person = self.cast[name]
        view = self.simulator.slack.home(person) if isinstance(person, SlackPerson) else None
        text = view_as_text(self.simulator.slack.workspace, view, person) if view is not None else "(nothing)"  # type: ignore[arg-type]
        return ScreenChange(f"{name}'s home", text, text, name)

    def _notices(self) -> list[ScreenChange]:
        fresh = self.simulator.discord.notices[self._noticed :]
        self._noticed = len(self.simulator.discord.notices)
        names = {member.id: name for name, member in self.cast.items()}
        return [
            ScreenChange(f"Discord to {names.get(notice['person'], '?')}", notice["text"], notice["text"])
            for notice in fresh
        ]

    def _same(self, key: tuple[str, ...], mark: str) -> _Thing | None:
        """What was known already and has not changed since: it need not be put into words again."""
        old = self._known.get(key)
        return old if old is not None and old.mark == mark else None

    # Slack

    def _slack(self) -> Iterator[_Thing]:
        workspace = self.simulator.slack.workspace
        people = [(name, member) for name, member in self.cast.items() if isinstance(member, SlackPerson)]
        hidden = [message for message in workspace.ephemerals if not message.deleted]
        for place, channel in enumerate(workspace.channels.values()):
            lasting = [message for message in workspace.messages.get(channel.id, {}).values() if not message.deleted]
            for message in (*lasting, *(message for message in hidden if message.channel == channel.id)):
                if message.user != workspace.bot.id:
                    continue
                readers = [pair for pair in people if pair[1].id in channel.members]
                readers = [pair for pair in readers if message.seen_by in (None, pair[1].id)]
                if not readers:
                    continue
                name, reader = readers[0]
                private = message.seen_by is not None
                direct = channel.kind == "im"
                key = ("message", channel.id, message.ts, message.seen_by or "")
                mark = repr(
                    (message.text, message.blocks, message.edited, message.reactions, message.files, message.choices)
                )
                if (same := self._same(key, mark)) is not None:
                    yield same
                    continue
                yield _Thing(
                    key,
                    self._slack_head(name, message, channel.name, direct=direct, private=private),
                    as_text(workspace, message, reader),
                    mark,
                    name if direct or private else "",
                    (
                        self._rank(name, direct or private, place),
                        number(message.thread_ts or "") if message.is_reply else 0,
                        number(message.ts),
                    ),
                )
        for name, person in people:
            for depth, id in enumerate(workspace.stacks.get(person.id, [])):
                text = view_as_text(workspace, workspace.views[id], person)
                yield _Thing(
                    ("view", id), f"A window before {name}", text, text, name, (self._rank(name, True, 0) + 1, 0, depth)
                )

    def _slack_head(self, name: str, message: SlackMessage, channel: str, *, direct: bool, private: bool) -> str:
        thread = ""
        if message.is_reply:
            parent = self.simulator.slack.workspace.messages[message.channel].get(message.thread_ts or "")
            reader = self.cast[name]
            if parent is not None and isinstance(reader, SlackPerson):
                thread = f', thread "{title(as_text(self.simulator.slack.workspace, parent, reader))}"'
        if direct:
            return f"Tender to {name}{thread}"
        return f"Only to {name}, in #{channel}{thread}" if private else f"In #{channel}{thread}"

    def _rank(self, name: str, direct: bool, place: int) -> int:
        """Channels first, then each person's own, in the order of the cast."""
        return 1000 + 10 * list(self.cast).index(name) if direct else place

    # Discord

    def _discord(self) -> Iterator[_Thing]:
        discord = self.simulator.discord
        people = [(name, member) for name, member in self.cast.items() if isinstance(member, DiscordPerson)]
        for place, channel in enumerate(discord.channels.values()):
            direct = channel.is_dm
            for message in discord.messages.get(channel.id, {}).values():
                if message.author != discord.bot.id:
                    continue
                readers = [pair for pair in people if message.only_for in (None, pair[1].id)]
                name, reader = next((pair for pair in readers if discord.sees(channel, pair[1].id)), ("", None))
                if reader is None:
                    continue
                own = direct or message.only_for is not None
                key = ("message", channel.id, message.id)
                mark = repr((message.content, message.embeds, message.components, message.edited_at, message.reactions))
                if (same := self._same(key, mark)) is not None:
                    yield same
                    continue
                where = f"Tender to {name}" if direct else self._channel(channel)
                yield _Thing(
                    key,
                    f"Only to {name}, {where[0].lower()}{where[1:]}" if own and not direct else where,
                    discord.as_text(message, reader),
                    mark,
                    name if own else "",
                    (self._rank(name, own, 100 + place), 0, int(message.id)),
                )
        for name, person in people:
            modal = discord.modals.get(person.id)
            if modal is not None:
                text = window(modal.spec)
                yield _Thing(
                    ("view", modal.interaction),
                    f"A window before {name}",
                    text,
                    text,
                    name,
                    (self._rank(name, True, 0) + 1, 0, 0),
                )

    def _channel(self, channel: DiscordChannel) -> str:
        server = self.simulator.discord.servers[channel.server or ""].name
        if channel.is_thread:
            return f'In the thread "{channel.name}" of {server}'
        return f"In #{channel.name} of {server}"


def title(text: str) -> str:
    """The first line of a message, short: how a thread is told from others."""
    return short(text.partition("\n")[0].lstrip("# "))


def short(line: str) -> str:
    """At most 60 characters."""
    return line if len(line) <= 60 else f"{line[:59]}…"


def window(spec: dict[str, object]) -> str:
    """A Discord modal in words."""
    rows = [f"== {spec['title']} =="]
    for part in spec["components"]:  # type: ignore[attr-defined]
        if part["type"] == TEXT:
            rows.append(part["content"])
            continue
        asked = part["component"] if part["type"] == LABEL else part["components"][0]
        label = part.get("label") or asked.get("label")
        offered = " / ".join(option["label"] for option in asked.get("options") or [])
        filled = asked.get("value") or asked.get("placeholder") or "____"
        rows.append(f"{label}: [{offered or filled}]")
        if part.get("description"):
            rows.append(f"  {part['description']}")
    return "\n".join(rows)


def changes(old: str, new: str) -> str:
    """The lines that have come, and those that have gone; "..." for what stayed as it was."""
    before, after = old.split("\n"), new.split("\n")
    rows: list[str] = []
    for kind, a, b, c, d in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if kind == "equal":
            rows.append("...")
            continue
        gone = [line for line in before[a:b] if line.strip()]
        rows += [f"(gone) {short(line)}" for line in gone[:3]] + [f"(gone) {len(gone) - 3} more lines"] * (
            len(gone) > 3
        )
        rows += [line for line in after[c:d] if line.strip()]
    return "\n".join(rows)
