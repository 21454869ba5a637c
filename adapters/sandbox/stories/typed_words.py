"""What somebody types who never presses a button: the words on it, or a plain sentence for what it does."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from adapters.sandbox.discord.components import walk
from adapters.sandbox.discord.people import Person as DiscordPerson
from adapters.sandbox.slack.messages import Message as SlackMessage
from adapters.sandbox.slack.people import Person as SlackPerson
from adapters.sandbox.slack.plain_text import as_text
from adapters.sandbox.stories.cast_actions import CastActions
from adapters.sandbox.stories.screen_changes import ScreenChange
from adapters.sandbox.stories.story_lines import Act, AtOnce, Picks, Presses, Says, Somewhere
from adapters.sandbox.stories.targets import fits

ASKED_BACK = re.compile(r"Nothing has been done yet.*\[Yes", re.DOTALL)
WordOf = Callable[[str], str]
"""The word of the button for which the platform carries this string; "" where it has none: its label is typed."""


@dataclass
class TypedWords:
    """`instead` gives what is typed in place of a press or a choice.

    The button must be there for the person to see. Words go to the direct messages, and for a button in a thread of
    these into that thread, where its question was asked. What stands in a channel, in the App Home or in a window stays
    a press: nobody types there, and Apply comes before there is a direct message to type into. `typed` is what was said
    so, oldest first; `confirmed` is what of it the bot asked about first."""

    actions: CastActions
    word_of: WordOf
    typed: list[Says] = field(default_factory=list)
    confirmed: list[Says] = field(default_factory=list)

    def instead(self, act: Act) -> Act:
        """Raises StoryError for a button that nobody sees."""
        match act:
            case AtOnce():
                return AtOnce(tuple(self._single(single) for single in act.acts))
            case Presses() | Picks():
                return self._single(act)
            case _:
                return act

    def sure(self, seen: Sequence[ScreenChange]) -> Says | None:
        """The yes of whoever typed last, if all that came of it is the question whether it is to be done now: words
        from long ago are asked about before they reach anybody else. None where nothing was asked."""
        asked = [change for change in seen if change.fresh and ASKED_BACK.search(change.text)]
        if not self.typed or not asked or asked[-1].to != self.typed[-1].who:
            return None
        self.confirmed.append(self.typed[-1])
        return Says(asked[-1].to, "yes")

    def _single(self, act: Says | Presses | Picks) -> Says | Presses | Picks:
        match act:
            case Presses():
                said = self._pressed(act)
            case Picks():
                said = Says(act.who, ", ".join(act.options))
            case _:
                return act
        if said is None:
            return act
        self.typed.append(said)
        return said

    def _pressed(self, act: Presses) -> Says | None:
        """None where nothing can be typed instead."""
        person = self.actions.cast[act.who]
        found = self._in_slack(person, act) if isinstance(person, SlackPerson) else self._in_discord(person, act)
        if found is None:
            return None
        action, label, where = found
        return Says(act.who, self.word_of(action) or label, where)

    def _in_slack(self, person: SlackPerson, act: Presses) -> tuple[str, str, Somewhere] | None:
        slack, words = self.actions.simulator.slack, self.actions.words
        view = slack.modal(person)
        if view is not None and fits(act.label, str((view.body.get("submit") or {}).get("text", ""))) == 2:
            return None
        target = words.slack_button(person, act.label, act.where, act.on)
        message = target.where
        if not isinstance(message, SlackMessage) or slack.workspace.channels[message.channel].kind != "im":
            return None
        shown = self.actions.element(message, target.action_id)
        where = Somewhere()
        if message.is_reply:
            parent = slack.workspace.messages[message.channel][message.thread_ts or ""]
            where = Somewhere(thread=as_text(slack.workspace, parent, person))
        return str(shown.get("value", "")), str(shown["text"]["text"]), where

    def _in_discord(self, person: DiscordPerson, act: Presses) -> tuple[str, str, Somewhere] | None:
        discord = self.actions.simulator.discord
        if person.id in discord.modals and act.label == "Submit":
            return None
        button = self.actions.words.discord_button(person, act.label, act.where, act.on)
        if not discord.channels[button.message.channel].is_dm or button.message.only_for is not None:
            return None
        parts = walk(button.message.components)
        label = next(part["label"] for part in parts if part.get("custom_id") == button.custom_id)
        return button.custom_id, label, Somewhere()
