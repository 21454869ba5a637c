"""Plays a story, one line at a time, in a simulator whose bot is running, and tells after each line what people see."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol
from zoneinfo import ZoneInfo

from adapters.sandbox.simulator import Simulator
from adapters.sandbox.stories.cast_actions import CastActions
from adapters.sandbox.stories.screen_changes import CastPerson, ScreenChange, ScreenChanges
from adapters.sandbox.stories.story_lines import (
    Act,
    AtOnce,
    CastMember,
    Does,
    Passes,
    Presses,
    Restarts,
    Says,
    Story,
    StoryError,
    StoryLine,
)
from adapters.sandbox.stories.typed_words import TypedWords, WordOf
from adapters.sandbox.time_travel import TimeTravel

PINGS_AT_MOST = 400
INDENT = "    "


class BotProcess(Protocol):
    """How a story ends and begins the bot's process; the sandbox page has none."""

    async def start(self) -> None: ...

    async def stop(self) -> None: ...


@dataclass(frozen=True, slots=True)
class Scene:
    """What people saw at one instant; `when` is set where the line let time pass."""

    when: datetime | None
    seen: tuple[ScreenChange, ...]


@dataclass(frozen=True, slots=True)
class Step:
    """One line, played."""

    line: StoryLine
    scenes: tuple[Scene, ...]
    zone: str

    @property
    def seen(self) -> tuple[ScreenChange, ...]:
        return tuple(seen for scene in self.scenes for seen in scene.seen)

    def as_lines(self) -> tuple[str, ...]:
        """As it stands in the file below the line: indented, by place."""
        rows: list[str] = []
        for scene in self.scenes:
            if scene.when is not None:
                local = scene.when.astimezone(ZoneInfo(self.zone))
                city = self.zone.rsplit("/", 1)[-1].replace("_", " ")
                rows.append(f"{INDENT}({local:%a} {local.day} {local:%b %Y, %H:%M} {city})")
            for seen in scene.seen:
                rows.append(f"{INDENT}{seen.head}:")
                rows += [f"{INDENT * 2}{row}".rstrip() for row in seen.news.split("\n")]
        while rows and not rows[-1].strip():
            rows.pop()
        return tuple(rows)


class Player:
    """`step` plays the next line; `done` says that there is none left. The simulator's people of the same names act."""

    def __init__(
        self, simulator: Simulator, time_travel: TimeTravel, story: Story, process: BotProcess | None = None
    ) -> None:
        self.simulator = simulator
        self.time_travel = time_travel
        self.story = story
        self.process = process
        self.word_of: WordOf | None = None
        """Set before the first step, it makes people type the words of buttons instead of pressing them."""
        self.between: Sequence[str] = ()
        """What whoever types says first, before the words of each button; it is no step of the story."""
        self.typed: TypedWords | None = None
        self.steps: list[Step] = []
        self._left: Sequence[StoryLine] = story.lines
        self._late = timedelta()
        self._cast: dict[str, CastPerson] = {}
        self._screens: ScreenChanges | None = None
        self._actions: CastActions | None = None

    @property
    def done(self) -> bool:
        return not self._left

    @property
    def zone(self) -> str:
        """The zone in which the story tells the time: that of its first person."""
        return self.story.people[0].zone

    def enter(self) -> None:
        """Bring the people of the story into the simulator; `step` does so by itself."""
        if self._screens is None:
            self._late = weeks_late(self.story.start, self.simulator.clock.now())
            self.simulator.clock.set_to(self.story.start + self._late)
            self._cast.update({member.name: self._person(member) for member in self.story.people})
            self._screens, self._actions = (
                ScreenChanges(self.simulator, self._cast),
                CastActions(self.simulator, self._cast),
            )
            if self.word_of is not None:
                self.typed = TypedWords(self._actions, self.word_of)
            self._screens.news()

    async def step(self) -> Step | None:
        """Play one line until everything has settled; None at the end. Raises StoryError with the line's number."""
        if self.done:
            return None
        self.enter()
        line, self._left = self._left[0], self._left[1:]
        try:
            scenes = await self._play(line)
        except StoryError as error:
            raise StoryError(f"line {line.number}: {line.text}: {error}") from error
        step = Step(line, tuple(scene for scene in scenes if scene.seen or scene.when), self.zone)
        self.steps.append(step)
        return step

    async def _play(self, line: StoryLine) -> list[Scene]:
        assert self._actions is not None
        said: Act = line.act
        match line.act:
            case Passes():
                return await self._pass(line.act)
            case Restarts():
                if self.process is None:
                    raise StoryError("the bot cannot be restarted from here")
                await self.process.stop()
                self.simulator.clock.set_to(self.simulator.clock.now() + line.act.after)
                await self.process.start()
            case _:
                said = await self._said(line.act)
                self._actions.do(said)
        await self.settle()
        scene = self._look(None)
        if self.typed is not None and said != line.act and (sure := self.typed.sure(scene.seen)):
            self.typed.actions.do(sure)
            await self.settle()
            scene = Scene(None, (*scene.seen, *self._look(None).seen))
        if isinstance(line.act, AtOnce) and all(isinstance(act, Presses) for act in line.act.acts):
            scene = Scene(None, tuple(sorted(scene.seen, key=_by_length)))
        if isinstance(line.act, Does) and line.act.what == "opens the home" and self._screens is not None:
            scene = Scene(None, (*scene.seen, self._screens.home(line.act.who)))
        return [scene]

    async def _said(self, act: Act) -> Act:
        """What is done at this line: the act itself, or the words for it where people type."""
        if self.typed is None:
            return act
        instead = self.typed.instead(act)
        if isinstance(instead, Says) and instead != act:
            for words in self.between:
                self.typed.actions.do(Says(instead.who, words))
                await self.settle()
            self._look(None)
        return instead

    async def settle(self) -> None:
        """Until nobody has anything to do."""
        await self.time_travel.settle_retries()

    async def _pass(self, act: Passes) -> list[Scene]:
        """Every instant at which somebody sees something is a scene of its own."""
        await self.settle()
        clock = self.simulator.clock
        scenes: list[Scene] = []
        until = act.until + self._late if act.until else clock.now() + act.length if act.length else None
        for _ in range(PINGS_AT_MOST):
            due = await self.time_travel.bot.next_due()
            if due is None or (until is not None and due > until):
                break
            await self.time_travel.advance(due)
            await self.settle()
            scene = self._look(clock.now())
            if scene.seen:
                scenes.append(scene)
                if until is None:
                    return scenes
        if until is None:
            raise StoryError("nobody hears anything any more")
        await self.time_travel.advance(until)
        await self.settle()
        last = self._look(clock.now())
        return [*scenes, last] if last.seen or not scenes or scenes[-1].when != last.when else scenes

    def _look(self, when: datetime | None) -> Scene:
        assert self._screens is not None
        assert self._actions is not None
        seen = self._screens.news()
        for who, answer in self._actions.answers:
            trouble = getattr(answer, "error", None)
            if trouble:
                seen.append(ScreenChange(f"Slack to {who}", trouble, trouble, who))
        self._actions.answers.clear()
        return Scene(when, tuple(seen))

    def _person(self, member: CastMember) -> CastPerson:
        """The person of this name in the simulator, or a newcomer; switches are set."""
        if member.platform == "slack":
            workspace = self.simulator.slack.workspace
            known = next((each for each in workspace.people.values() if each.shown == member.name), None)
            role = next((each for each in member.switches if each in ("admin", "guest", "owner")), "member")
            if known is None:
                known = workspace.add_person(member.name.lower(), member.name, role=role, tz=member.zone)  # type: ignore[arg-type]
            known.tz = member.zone
            return known
        discord = self.simulator.discord
        person = next((each for each in discord.people.values() if each.name == member.name), None)
        person = person or self.simulator.newcomer(member.name, member.zone)
        person.zone, person.dms_open = member.zone, "DMs closed" not in member.switches
        return person


def _by_length(seen: ScreenChange) -> tuple[bool, str, int, str]:
    """An order for what two presses at once cause: whose answer is there first is nobody's promise."""
    return "changed" not in seen.head, seen.head, len(seen.news), seen.news


def weeks_late(start: datetime, now: datetime) -> timedelta:
    """Whole weeks by which a story begins later than written, where the simulator's clock is past its start already:
    the days of the week stay what they are."""
    weeks = 0
    while start + timedelta(weeks=weeks) < now:
        weeks += 1
    return timedelta(weeks=weeks)
