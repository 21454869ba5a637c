"""What can be asked about where things stand, and by words that are no answer."""

from dataclasses import dataclass

from bot.engine.commands import Command, Reminder
from bot.engine.events import Attachment


@dataclass(frozen=True, slots=True)
class ShowHelp(Command):
    """What the person can write, in five lines."""

    words = ("help",)
    slash = ("help",)


@dataclass(frozen=True, slots=True)
class ShowProject(Command):
    """Where one project stands for whoever asks, with what they can do about it."""

    verb = "status.of"

    project: str


@dataclass(frozen=True, slots=True)
class AddNote(Command):
    """The owner adds something to a project; without words they are asked for."""

    verb = "note"

    project: str
    text: str = ""


@dataclass(frozen=True, slots=True)
class TellLanguage(Command):
    """Which language the bot writes."""

    words = ("language",)


@dataclass(frozen=True, slots=True)
class ReachHuman(Command):
    """Somebody wants a person; `text` is what they wrote after the word."""

    words = ("human",)

    text: str


@dataclass(frozen=True, slots=True)
class Complain(Command):
    """A complaint, for the admins and for nobody else."""

    words = ("report",)

    text: str


@dataclass(frozen=True, slots=True)
class CancelWork(Command):
    """`cancel` while nothing is asked: a contractor who cannot go on."""

    words = ("cancel",)


@dataclass(frozen=True, slots=True)
class AnswerLater(Command):
    """`later` while nothing is asked: the answer to a check-in."""

    words = ("later",)


@dataclass(frozen=True, slots=True)
class SkipAnswer(Command):
    """`skip` while nothing is asked: a check-in goes unanswered."""

    words = ("skip",)


@dataclass(frozen=True, slots=True)
class SendDigest(Reminder):
    """The morning of `day` (ISO date in the owner's zone) has come; `postponed` counts how often it came by night."""

    verb = "digest"

    owner: str
    day: str
    postponed: int = 0


@dataclass(frozen=True, slots=True)
class ChooseReceiver(Command):
    """An owner's files may be for one of several who work for them: asked which."""

    text: str
    files: tuple[Attachment, ...]


@dataclass(frozen=True, slots=True)
class HearWork(Command):
    """A contractor's message that holds two things: what it tells, and what it asks."""

    contract: str
    first: Command
    second: Command


@dataclass(frozen=True, slots=True)
class TellAbout(Command):
    """A contractor with several pieces of work has said which one their words were about."""

    contract: str
    text: str
    files: tuple[Attachment, ...] = ()


@dataclass(frozen=True, slots=True)
class StartKeptJob(Command):
    """The words that were kept are a new job after all."""

    verb = "newjob"


@dataclass(frozen=True, slots=True)
class PassKeptOn(Command):
    """The words that were kept are meant for whoever works on this contract."""

    verb = "newjob.tell"

    contract: str


@dataclass(frozen=True, slots=True)
class DropKept(Command):
    """Nothing is to be done with the words that were kept."""

    verb = "newjob.not"


@dataclass(frozen=True, slots=True)
class HoldOn(Command):
    """Not now: nothing is to happen until they say so."""

    verb = "hold"


@dataclass(frozen=True, slots=True)
class TellFacts(Command):
    """Somebody asked what is stored; `text` are their words."""

    informs = True

    text: str


@dataclass(frozen=True, slots=True)
class AskAboutProject(Command):
    """Somebody who applied has a question for its owner that what is stored does not answer."""

    verb = "facts.ask"

    project: str


@dataclass(frozen=True, slots=True)
class NoteKept(Command):
    """The words that were kept go into the record."""

    verb = "newjob.note"


@dataclass(frozen=True, slots=True)
class ReportKept(Command):
    """The words that were kept are news about the work."""

    verb = "newjob.news"

    contract: str
