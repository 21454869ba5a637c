"""The simulated Slack as others use it: the workspace, what its users do, and the server."""

from adapters.sandbox.json_object import Json
from adapters.sandbox.shared_state import SharedState
from adapters.sandbox.slack.people import Person
from adapters.sandbox.slack.persistence import from_state, to_state
from adapters.sandbox.slack.plain_text import as_text
from adapters.sandbox.slack.screen import screen
from adapters.sandbox.slack.server import Server
from adapters.sandbox.slack.settings import AppSettings
from adapters.sandbox.slack.targets import Target, within_reach
from adapters.sandbox.slack.user_actions import UserActions
from adapters.sandbox.slack.views import View
from adapters.sandbox.slack.workspace import Workspace


class SlackSimulator:
    """One Slack over the shared state; `patience` is real seconds for an acknowledgement."""

    def __init__(self, shared: SharedState, app: AppSettings | None = None, *, patience: float = 3.0) -> None:
        self._set(Workspace(shared, app or AppSettings()), patience)

    def _set(self, workspace: Workspace, patience: float) -> None:
        self.workspace = workspace
        self.users = UserActions(workspace)
        self.server = Server(workspace, patience)

    @classmethod
    def restored(cls, shared: SharedState, state: Json, *, patience: float = 3.0) -> "SlackSimulator":
        """The simulator that `to_state` described."""
        simulator = cls.__new__(cls)
        simulator._set(from_state(shared, state), patience)
        return simulator

    def to_state(self) -> Json:
        return to_state(self.workspace)

    def modal(self, person: Person) -> View | None:
        """The modal that this person has before them."""
        stack = self.workspace.stacks.get(person.id, [])
        return self.workspace.views[stack[-1]] if stack else None

    def home(self, person: Person) -> View | None:
        """What the app published for this person's App Home."""
        home = self.workspace.homes.get(person.id)
        return self.workspace.views[home] if home is not None else None

    def find(self, person: Person, label: str, channel: str | None = None) -> Target:
        """A button or option by its words; raises Refused no_such_element."""
        return within_reach(self.workspace, person, label, channel)

    def screen(self, user: str) -> Json:
        """What this person sees: channels, threads, private lines, home, modals."""
        return screen(self.workspace, self.workspace.people[user])


__all__ = ["SlackSimulator", "as_text"]
