"""Questions of an applicant that come up in the middle of something, and words of the owner for an applicant: both are
seen by their writer before they go out."""

from collections.abc import Iterator

from bot.engine.cards import settle
from bot.engine.context import Turn
from bot.engine.effects import Announce, Ask, Effect, Record, Tell, Then
from bot.engine.guards import NotAllowed, NotNow
from bot.engine.people import Side
from bot.engine.talks import Talk
from bot.lifecycle import happened
from bot.lifecycle.ads.events import QuestionsChanged
from bot.lifecycle.applications.model import UNDECIDED, Application
from bot.lifecycle.brief.access import owned
from bot.lifecycle.brief.model import Project
from bot.lifecycle.interviews import owner_wording, refusals, wording
from bot.lifecycle.interviews.commands import (
    BeginAskOwner,
    BeginTellApplicant,
    TakeLineBack,
    TellApplicant,
)
from bot.lifecycle.interviews.flows import AskOwnerFacts, TellApplicantFacts
from bot.lifecycle.interviews.model import Interview, RelayLine
from bot.lifecycle.interviews.parties import parties_of


def begin_ask_owner(turn: Turn, cmd: BeginAskOwner) -> Iterator[Effect]:
    """The question is shown to whoever asks it; it goes out when they send it."""
    application = turn.unit.get(Application, cmd.application)
    if application.person != turn.person.id:
        raise NotAllowed(cmd.application)
    subject = f"{cmd.application}/{cmd.subject}"
    known = {"words": cmd.text}
    yield Ask(person=turn.person.id, flow="ask_owner", subject=subject, on=application.platform, known=known)


def ask_owner_facts(turn: Turn, talk: Talk) -> AskOwnerFacts:
    """What the talk about such a question may know."""
    application, subject = talk.subject.split("/", 1)
    return AskOwnerFacts(application, subject, parties_of(turn, application).owner.name)


def title(turn: Turn, talk: Talk) -> str:
    """How such talks are called: by their project."""
    application = turn.unit.get(Application, talk.subject.partition("/")[0])
    return turn.unit.get(Project, application.project).title


def asked_in_interview(turn: Turn, text: str, talk: Talk) -> Iterator[Effect]:
    """A question at an open question of the interview; that one stays open (5.1 rule 3b)."""
    interview = turn.unit.get(Interview, talk.subject)
    yield Then(command=BeginAskOwner(interview.application, interview.id, text))


def take_back(turn: Turn, cmd: TakeLineBack) -> Iterator[Effect]:
    """The owner need not answer any more."""
    line = turn.unit.get(RelayLine, cmd.line)
    if line.person != turn.person.id or line.by != "applicant":
        raise NotAllowed(line.id)
    line.take_back()
    name = turn.person.name
    yield from settle(turn, owner_wording.taken_back(name), f"line:{line.id}")
    yield Tell(person=turn.person.id, message=wording.taken_back(), on=line.platform)
    yield Announce(event=QuestionsChanged(line.project))


def begin_tell(turn: Turn, cmd: BeginTellApplicant) -> Iterator[Effect]:
    """Ask the owner for their words, or show those that they have said along with it."""
    application = turn.unit.get(Application, cmd.application)
    owned(turn, application.project)
    known = {"words": cmd.text} if cmd.text else {}
    yield Ask(person=turn.person.id, flow="tell_applicant", subject=application.id, on=Side.OWNER, known=known)


def tell_facts(turn: Turn, talk: Talk) -> TellApplicantFacts:
    """What the talk about such words may know."""
    application = turn.unit.get(Application, talk.subject)
    return TellApplicantFacts(application.id, application.name, turn.unit.get(Project, application.project).title)


def tell(turn: Turn, cmd: TellApplicant) -> Iterator[Effect]:
    """The owner's words go to somebody whose application is under way, who may answer."""
    application = turn.unit.get(Application, cmd.application)
    project = owned(turn, application.project)
    if application.stage not in UNDECIDED:
        raise NotNow(refusals.no_more_applicant(application.name))
    line = RelayLine(
        id=turn.ids.new("n"), project=project.id, person=application.person, platform=application.platform,
        subject=application.id, by="owner", text=cmd.text, at=turn.now, state="sent",
    )  # fmt: skip
    turn.unit.add(line)
    yield Record(project=project.id, what=happened.QUESTION_SENT, detail={"to": application.name, "text": cmd.text})
    message = wording.owner_writes(turn.person.name, project.title, line)
    yield Tell(person=line.person, message=message, on=line.platform, card=f"line:{line.id}")
    yield Tell(person=turn.person.id, message=owner_wording.told(application.name), on=Side.OWNER)
