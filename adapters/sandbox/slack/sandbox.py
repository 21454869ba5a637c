"""The Slack sandbox as others use it: the workspace, the hands of its people, and the server."""

from adapters.sandbox.slack.finding import Target, within_reach
from adapters.sandbox.slack.people import Person
from adapters.sandbox.slack.reading import as_text
from adapters.sandbox.slack.refusals import Json
from adapters.sandbox.slack.saving import from_state, to_state
from adapters.sandbox.slack.server import Server
from adapters.sandbox.slack.settings import AppSettings
from adapters.sandbox.slack.snapshot import snapshot
from adapters.sandbox.slack.talk import Talk
from adapters.sandbox.slack.touch import Touch
from adapters.sandbox.slack.views import View
from adapters.sandbox.slack.workspace import Workspace
from adapters.sandbox.world import World


class Hands(Talk, Touch):
    """Everything that a person can do in this Slack."""


class SlackSandbox:
    """One Slack in one world; `patience` is real seconds for an acknowledgement."""

    def __init__(self, world: World, app: AppSettings | None = None, *, patience: float = 3.0) -> None:
        self._set(Workspace(world, app or AppSettings()), patience)

    def _set(self, workspace: Workspace, patience: float) -> None:
        self.workspace = workspace
        self.hands = Hands(workspace)
        self.server = Server(workspace, patience)

    @classmethod
    def restored(cls, world: World, state: Json, *, patience: float = 3.0) -> "SlackSandbox":
        """The sandbox that `state()` described."""
        one = cls.__new__(cls)
        one._set(from_state(world, state), patience)
        return one

    def state(self) -> Json:
        return to_state(self.workspace)

    def modal(self, person: Person) -> View | None:
        """The modal that this person has before them."""
        stack = self.workspace.stacks.get(person.id, [])
        return self.workspace.views[stack[-1]] if stack else None

    def home(self, person: Person) -> View | None:
        """What the app published for this person's App Home."""
        found = self.workspace.homes.get(person.id)
        return self.workspace.views[found] if found is not None else None

    def find(self, person: Person, label: str, channel: str | None = None) -> Target:
        """A button or option by its words; raises Refused no_such_element."""
        return within_reach(self.workspace, person, label, channel)

    def snapshot(self, user: str) -> Json:
        """What this person sees: channels, threads, private lines, home, modals."""
        return snapshot(self.workspace, self.workspace.people[user])


__all__ = ["Hands", "SlackSandbox", "as_text"]
