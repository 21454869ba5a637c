"""Plays a story, one line at a time, in a town whose bot is running, and tells after each line what people see."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol
from zoneinfo import ZoneInfo

from adapters.sandbox.journey import Journey
from adapters.sandbox.stories.acts import Cast, Does, Line, Passes, Restarts, Story, StoryError
from adapters.sandbox.stories.doing import Doing
from adapters.sandbox.stories.showing import Member, Seen, Showing
from adapters.sandbox.town import Town

PINGS_AT_MOST = 400
INDENT = "    "


class Life(Protocol):
    """How a story ends and begins the bot's process; the sandbox page has none."""

    async def start(self) -> None: ...

    async def stop(self) -> None: ...


@dataclass(frozen=True, slots=True)
class Scene:
    """What people saw at one instant; `when` is set where the line let time pass."""

    when: datetime | None
    seen: tuple[Seen, ...]


@dataclass(frozen=True, slots=True)
class Step:
    """One line, played."""

    line: Line
    scenes: tuple[Scene, ...]
    zone: str

    @property
    def seen(self) -> tuple[Seen, ...]:
        return tuple(one for scene in self.scenes for one in scene.seen)

    def as_lines(self) -> tuple[str, ...]:
        """As it stands in the file below the line: indented, by place."""
        rows: list[str] = []
        for scene in self.scenes:
            if scene.when is not None:
                local = scene.when.astimezone(ZoneInfo(self.zone))
                city = self.zone.rsplit("/", 1)[-1].replace("_", " ")
                rows.append(f"{INDENT}({local:%a} {local.day} {local:%b %Y, %H:%M} {city})")
            for one in scene.seen:
                rows.append(f"{INDENT}{one.head}:")
                rows += [f"{INDENT * 2}{row}".rstrip() for row in one.news.split("\n")]
        while rows and not rows[-1].strip():
            rows.pop()
        return tuple(rows)


class Player:
    """`step` plays the next line; `done` says that there is none left. The town's people of the same names act."""

    def __init__(self, town: Town, journey: Journey, story: Story, life: Life | None = None) -> None:
        self.town = town
        self.journey = journey
        self.story = story
        self.life = life
        self.steps: list[Step] = []
        self._left: Sequence[Line] = story.lines
        self._late = timedelta()
        self._cast: dict[str, Member] = {}
        self._showing: Showing | None = None
        self._doing: Doing | None = None

    @property
    def done(self) -> bool:
        return not self._left

    @property
    def zone(self) -> str:
        """The zone in which the story tells the time: that of its first person."""
        return self.story.people[0].zone

    def enter(self) -> None:
        """Bring the people of the story into the town; `step` does so by itself."""
        if self._showing is None:
            self._late = weeks_late(self.story.start, self.town.world.clock.now())
            self.town.world.clock.set_to(self.story.start + self._late)
            self._cast.update({one.name: self._person(one) for one in self.story.people})
            self._showing, self._doing = Showing(self.town, self._cast), Doing(self.town, self._cast)
            self._showing.news()

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
        step = Step(line, tuple(one for one in scenes if one.seen or one.when), self.zone)
        self.steps.append(step)
        return step

    async def _play(self, line: Line) -> list[Scene]:
        assert self._doing is not None
        match line.act:
            case Passes():
                return await self._pass(line.act)
            case Restarts():
                if self.life is None:
                    raise StoryError("the bot cannot be restarted from here")
                await self.life.stop()
                self.town.world.clock.set_to(self.town.world.clock.now() + line.act.after)
                await self.life.start()
            case _:
                self._doing.do(line.act)
        await self.settle()
        scene = self._look(None)
        if isinstance(line.act, Does) and line.act.what == "opens the home" and self._showing is not None:
            scene = Scene(None, (*scene.seen, self._showing.home(line.act.who)))
        return [scene]

    async def settle(self) -> None:
        """Until nobody has anything to do."""
        await self.journey.rest()

    async def _pass(self, act: Passes) -> list[Scene]:
        """Every instant at which somebody sees something is a scene of its own."""
        await self.settle()
        clock = self.town.world.clock
        scenes: list[Scene] = []
        until = act.until + self._late if act.until else clock.now() + act.length if act.length else None
        for _ in range(PINGS_AT_MOST):
            due = await self.journey.works.next_due()
            if due is None or (until is not None and due > until):
                break
            await self.journey.advance(due)
            await self.settle()
            scene = self._look(clock.now())
            if scene.seen:
                scenes.append(scene)
                if until is None:
                    return scenes
        if until is None:
            raise StoryError("nobody hears anything any more")
        await self.journey.advance(until)
        await self.settle()
        last = self._look(clock.now())
        return [*scenes, last] if last.seen or not scenes or scenes[-1].when != last.when else scenes

    def _look(self, when: datetime | None) -> Scene:
        assert self._showing is not None
        assert self._doing is not None
        seen = self._showing.news()
        for who, answer in self._doing.answers:
            trouble = getattr(answer, "error", None)
            if trouble:
                seen.append(Seen(f"Slack to {who}", trouble, trouble, who))
        self._doing.answers.clear()
        return Scene(when, tuple(seen))

    def _person(self, one: Cast) -> Member:
        """The person of this name in the town, or a newcomer; switches are set."""
        if one.platform == "slack":
            workspace = self.town.slack.workspace
            known = next((each for each in workspace.people.values() if each.shown == one.name), None)
            role = next((each for each in one.switches if each in ("admin", "guest", "owner")), "member")
            if known is None:
                known = workspace.add_person(one.name.lower(), one.name, role=role, tz=one.zone)  # type: ignore[arg-type]
            known.tz = one.zone
            return known
        discord = self.town.discord
        found = next((each for each in discord.people.values() if each.name == one.name), None)
        found = found or self.town.newcomer(one.name, one.zone)
        found.zone, found.dms_open = one.zone, "DMs closed" not in one.switches
        return found


def weeks_late(start: datetime, now: datetime) -> timedelta:
    """Whole weeks by which a story begins later than written, where the town's clock is past its start already: the
    days of the week stay what they are."""
    weeks = 0
    while start + timedelta(weeks=weeks) < now:
        weeks += 1
    return timedelta(weeks=weeks)
