"""What the people of a story do in the simulator, by the line that says so."""

from collections.abc import Mapping, Sequence
from typing import Any

from adapters.sandbox.discord.futures import Future
from adapters.sandbox.discord.people import Person as DiscordPerson
from adapters.sandbox.discord.refusals import NotPossible
from adapters.sandbox.faults import Fault
from adapters.sandbox.simulator import Simulator
from adapters.sandbox.slack.envelopes import Ack
from adapters.sandbox.slack.people import Person as SlackPerson
from adapters.sandbox.slack.refusals import Refused
from adapters.sandbox.slack.views import View, elements_of
from adapters.sandbox.stories.screen_changes import CastPerson
from adapters.sandbox.stories.story_lines import (
    AtOnce,
    Breaks,
    Does,
    Edits,
    Fills,
    Picks,
    Presses,
    Says,
    Somewhere,
    StoryError,
)
from adapters.sandbox.stories.targets import Targets, fits

ActionOutcome = tuple[str, Ack | Future[Any]]


class CastActions:
    """`do` lets whoever a line names act. `answers` collects what the platforms owe the persons who acted."""

    def __init__(self, simulator: Simulator, cast: Mapping[str, CastPerson]) -> None:
        self.simulator = simulator
        self.cast = cast
        self.words = Targets(simulator)
        self.answers: list[ActionOutcome] = []

    def do(self, act: object) -> None:
        """Raises StoryError for what nobody could do now."""
        try:
            self._do(act)
        except (Refused, NotPossible) as error:
            raise StoryError(str(error)) from error

    def _do(self, act: object) -> None:
        match act:
            case AtOnce():
                for single in act.acts:
                    self._do(single)
            case Breaks():
                value: Any = int(act.value) if act.value.isdigit() else act.value or None
                self.simulator.shared.faults.append(Fault(act.platform, act.method, act.kind, value, act.times))
            case Says() | Presses() | Picks() | Fills() | Edits() | Does():
                person = self.cast[act.who]
                if isinstance(person, SlackPerson):
                    self._in_slack(person, act)
                else:
                    self._in_discord(person, act)
            case _:
                raise StoryError(f"nobody can do {act}")

    # Slack

    def _in_slack(self, person: SlackPerson, act: object) -> None:
        users, workspace = self.simulator.slack.users, self.simulator.slack.workspace
        match act:
            case Says():
                place, thread = self.words.slack_place(person, act.where)
                if act.reply_to:
                    place, thread = self.words.slack_place(person, Somewhere(thread=act.reply_to))
                channel = workspace.channels[place]
                if act.text.startswith("/"):
                    command, _, rest = act.text.partition(" ")
                    self._answered(act.who, users.slash(person, channel, command, rest, thread))
                else:
                    users.say(person, channel, act.text, thread, [(name, contents(name)) for name in act.files])
            case Presses():
                self._press_in_slack(person, act)
            case Picks():
                target, values = self.words.slack_select(person, act.options, act.on)
                several = self.element(target.where, target.action_id)["type"].startswith(("multi", "checkboxes"))
                value = values if several else values[0]
                self._answered(act.who, users.press(person, target.where, target.action_id, value, target.block_id))
            case Fills():
                view = self._modal(person)
                self._answered(act.who, users.submit(person, view, slack_values(view, act.values)))
            case Edits():
                users.edit(person, self._own_in_slack(person, act.old), act.text)
            case Does(what="deletes the last message"):
                users.delete(person, self._own_in_slack(person, ""))
            case Does(what="opens the home"):
                users.open_home(person)
            case Does(what="closes the window"):
                users.close_view(person, self._modal(person))
            case _:
                raise StoryError(f"{person.shown} cannot do that in Slack")

    def _press_in_slack(self, person: SlackPerson, act: Presses) -> None:
        view = self.simulator.slack.modal(person)
        if view is not None and fits(act.label, str((view.body.get("submit") or {}).get("text", ""))) == 2:
            self._answered(act.who, self.simulator.slack.users.submit(person, view))
            return
        target = self.words.slack_button(person, act.label, act.where, act.on)
        self._answered(
            act.who, self.simulator.slack.users.press(person, target.where, target.action_id, None, target.block_id)
        )

    @staticmethod
    def element(where: Any, action_id: str) -> dict[str, Any]:
        """What a Slack message or view shows under this id."""
        matching = (
            element for block in where.blocks for element in elements_of(block) if element.get("action_id") == action_id
        )
        return next(matching)

    def _modal(self, person: SlackPerson) -> View:
        view = self.simulator.slack.modal(person)
        if view is None:
            raise StoryError(f"no window stands before {person.shown}")
        return view

    def _own_in_slack(self, person: SlackPerson, words: str) -> Any:
        rows = [
            message
            for place in self.simulator.slack.workspace.messages.values()
            for message in place.values()
            if message.user == person.id and not message.deleted and words in message.text
        ]
        if not rows:
            raise StoryError(f"{person.shown} wrote no such message")
        return max(rows, key=lambda message: message.ts)

    # Discord

    def _in_discord(self, person: DiscordPerson, act: object) -> None:
        discord = self.simulator.discord
        match act:
            case Says():
                self._say_in_discord(person, act)
            case Presses():
                modal = discord.modals.get(person.id)
                if modal is not None and act.label == "Submit":
                    self._answered(act.who, discord.submit(person))
                    return
                button = self.words.discord_button(person, act.label, act.where, act.on)
                self._answered(act.who, discord.press(person, button.message, button.custom_id))
            case Picks():
                select, values = self.words.discord_select(person, act.options, act.on)
                self._answered(act.who, discord.choose(person, select.message, select.custom_id, values))
            case Fills():
                modal = discord.modals.get(person.id)
                if modal is None:
                    raise StoryError(f"no window stands before {person.name}")
                self._answered(act.who, discord.submit(person, modal, discord_values(modal.spec, act.values)))
            case Edits():
                discord.edit(person, self._own_in_discord(person, act.old), act.text)
            case Does(what="deletes the last message"):
                discord.delete(person, self._own_in_discord(person, ""))
            case Does(what="closes the window"):
                discord.dismiss(person)
            case Does(what="closes DMs" | "opens DMs"):
                person.dms_open = act.what == "opens DMs"
            case Does(what="leaves" | "joins"):
                server = next(server for server in discord.servers.values() if server.name == act.server)
                (discord.leave if act.what == "leaves" else discord.join)(person, server)
            case _:
                raise StoryError(f"{person.name} cannot do that in Discord")

    def _say_in_discord(self, person: DiscordPerson, act: Says) -> None:
        discord = self.simulator.discord
        files = [(name, contents(name)) for name in act.files]
        if act.text.startswith("/"):
            path, _, rest = act.text[1:].partition(": ")
            channel = self.words.channel(act.where) if act.where.channel else discord.make_dm(person)
            options = dict(pair.split("=", 1) for pair in rest.split(", ")) if rest else {}
            self._answered(act.who, discord.slash(person, channel, path, options))
        elif act.where.channel:
            discord.say(person, self.words.channel(act.where), act.text, files=files)
        else:
            to = self.words.discord_message(person, act.reply_to) if act.reply_to else None
            discord.dm(person, act.text, files=files, reply_to=to)

    def _own_in_discord(self, person: DiscordPerson, words: str) -> Any:
        rows = [
            message
            for message in self.simulator.discord.direct(person)
            if message.author == person.id and words in message.content
        ]
        if not rows:
            raise StoryError(f"{person.name} wrote no such message")
        return rows[-1]

    def _answered(self, who: str, answer: Ack | Future[Any]) -> None:
        self.answers.append((who, answer))


def contents(name: str) -> bytes:
    """The bytes of a file that a person of a story uploads: small, the same in every run, of the kind of its name."""
    kind = name.rsplit(".", 1)[-1].lower()
    head = {"pdf": b"%PDF-1.4\n", "png": b"\x89PNG\r\n\x1a\n", "docx": b"PK\x03\x04"}.get(kind, b"")
    return head + f"The contents of {name}.\n".encode() * 8


def slack_values(view: View, values: Sequence[tuple[str, str]]) -> dict[str, Any]:
    """Values by action_id; the story names the inputs by their labels or the beginnings of these."""
    given: dict[str, Any] = {}
    for wanted, value in values:
        for block in view.blocks:
            if block.get("type") == "input" and fits(wanted, block["label"]["text"]):
                element = block["element"]
                many = element["type"].startswith(("multi", "checkboxes"))
                given[element["action_id"]] = value.split(" + ") if many else value
                break
        else:
            raise StoryError(f"the window asks for no {wanted!r}")
    return given


def discord_values(spec: dict[str, Any], values: Sequence[tuple[str, str]]) -> dict[str, Any]:
    """Values by custom_id; the story names the inputs by their labels or the beginnings of these."""
    asked: dict[str, dict[str, Any]] = {}
    for part in spec["components"]:
        inner = part.get("component") or next(iter(part.get("components") or []), None)
        if inner is not None:
            asked[part.get("label") or inner.get("label") or ""] = inner
    given: dict[str, Any] = {}
    for wanted, value in values:
        label = next((name for name in asked if fits(wanted, name)), None)
        if label is None:
            raise StoryError(f"the window asks for no {wanted!r}, only {list(asked)}")
        part = asked[label]
        by_label = {option["label"]: option["value"] for option in part.get("options") or []}
        given[part["custom_id"]] = [by_label.get(label, label) for label in value.split(" + ")] if by_label else value
    return given
