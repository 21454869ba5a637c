"""Lines that cross between the owner and an applicant; the owner's only by their button (C11)."""

from collections.abc import Iterator

from bot.engine.buttons import button_typed, press
from bot.engine.context import Turn
from bot.engine.effects import Amend, Announce, Ask, Delete, Effect, Post, Record, Tell, Then
from bot.engine.events import Deleted, Edited, PlatformName, Said
from bot.engine.guards import NotAllowed
from bot.engine.messages import Message
from bot.engine.people import Person, Side
from bot.engine.places import Place
from bot.engine.talks import Talk
from bot.lifecycle import happened
from bot.lifecycle.ads.events import QuestionsChanged
from bot.lifecycle.applications.model import Application
from bot.lifecycle.brief.access import owned
from bot.lifecycle.brief.model import Project
from bot.lifecycle.interviews import owner_wording, wording
from bot.lifecycle.interviews.answering import is_open, open_thread, thread
from bot.lifecycle.interviews.commands import MARKS, AnswerLine, AskMore, AskOwner, MarkAnswer, OpenLine, SendLine
from bot.lifecycle.interviews.flows import LineFacts
from bot.lifecycle.interviews.marking import in_words
from bot.lifecycle.interviews.model import Interview, RelayLine
from bot.lifecycle.interviews.parties import parties_of
from bot.reading.replies.commands import global_word


def in_thread(turn: Turn, event: Said | Edited | Deleted, place: Place) -> Iterator[Effect]:
    """What the owner writes about one person: a mark, a word for a button, or a line that stays private."""
    interview = turn.unit.get(Interview, place.subject)
    project = turn.unit.get(Project, interview.project)
    if turn.person.id != project.owner:
        return
    if not isinstance(event, Said):
        yield from _changed(turn, event, interview)
        return
    text = event.text.strip()
    if not text or text.startswith("//"):
        return
    mark = next((mark for mark in MARKS if mark == text), None)
    if mark is not None:
        if interview.unmarked:
            yield Then(command=MarkAnswer(interview.id, interview.unmarked[0], mark))
        else:
            yield Post(place=place.id, message=owner_wording.nothing_to_mark())
        return
    marks = in_words(interview, text, thread=True)
    if marks is not None:
        yield Then(command=marks)
        return
    button = button_typed(turn, place.id, event.text)
    if button is not None:
        yield from press(turn, button.command, event.at)
        return
    word = global_word(text)
    if word is not None and word.name in ("status", "help") and turn.registry.knows(word.name):
        yield Then(command=turn.registry.word(word.name, word.argument))
        return
    application = turn.unit.get(Application, interview.application)
    first = not turn.unit.find(RelayLine, subject=interview.id, by="owner")
    line = RelayLine(
        id=turn.ids.new("n"), project=project.id, person=interview.person, platform=application.platform,
        subject=interview.id, by="owner", text=text, at=turn.now, thread=place.id, message=event.message,
    )  # fmt: skip
    turn.unit.add(line)
    card = owner_wording.private_line(line, application.name, first=first)
    yield Post(place=place.id, message=card, card=f"line:{line.id}")


def _changed(turn: Turn, event: Edited | Deleted, interview: Interview) -> Iterator[Effect]:
    """An edit or a deletion follows while the line is private; afterwards the copy stays as it went out."""
    name = turn.unit.get(Application, interview.application).name
    for line in turn.unit.find(RelayLine, subject=interview.id, by="owner", message=event.message):
        if isinstance(event, Deleted):
            if line.drop():
                yield Delete(card=f"line:{line.id}")
            return
        if event.text.strip() == line.text:
            return
        if line.rewrite(event.text.strip()):
            yield Amend(card=f"line:{line.id}", message=owner_wording.private_line(line, name, first=False))
        else:
            yield Post(place=line.thread, message=owner_wording.sent_as_it_was(name))


def ask_more(turn: Turn, cmd: AskMore) -> Iterator[Effect]:
    """How to ask: by writing into the thread."""
    interview = turn.unit.get(Interview, cmd.interview)
    owned(turn, interview.project)
    name = turn.unit.get(Application, interview.application).name
    question = interview.question(cmd.question)
    yield Post(place=thread(interview), message=owner_wording.ask_more(name, question))


def send_line(turn: Turn, cmd: SendLine) -> Iterator[Effect]:
    """The owner lets one line go out, as their question."""
    line = turn.unit.get(RelayLine, cmd.line)
    project = owned(turn, line.project)
    line.send()
    name = turn.unit.get(Application, turn.unit.get(Interview, line.subject).application).name
    yield Record(project=project.id, what=happened.QUESTION_SENT, detail={"to": name, "text": line.text})
    yield Amend(card=f"line:{line.id}", message=owner_wording.line_sent(line, name))
    lead = wording.owner_asks(turn.person.name, project.title)
    yield Ask(person=line.person, flow="line", subject=line.id, on=line.platform, focus=False, lead=lead)
    yield Announce(event=QuestionsChanged(project.id))


def ask_owner(turn: Turn, cmd: AskOwner) -> Iterator[Effect]:
    """An applicant's own question: to the owner, into the person's thread if it came up in an interview."""
    parties = parties_of(turn, cmd.application)
    application, project = parties.application, parties.project
    line = RelayLine(
        id=turn.ids.new("n"), project=project.id, person=application.person, platform=application.platform,
        subject=cmd.subject, by="applicant", text=cmd.text.strip(), at=turn.now, state="sent",
    )  # fmt: skip
    turn.unit.add(line)
    yield Record(project=project.id, what=happened.QUESTION_ASKED, detail={"by": application.name, "text": line.text})
    card = owner_wording.applicant_asks(application.name, project.title, line)
    for interview in turn.unit.find(Interview, id=cmd.subject):
        if not turn.unit.find(Place, id=thread(interview)):
            yield from open_thread(turn, interview)
        line.thread = thread(interview)
        if is_open(turn, interview):
            yield Post(place=line.thread, message=card, card=f"line:{line.id}")
    if not line.thread:
        yield Tell(person=parties.owner.id, message=card, on=Side.OWNER, card=f"line:{line.id}")
    if cmd.told:
        told = Message(text=wording.question_passed_on(parties.owner.name))
        yield Tell(person=application.person, message=told, on=application.platform)
    yield Announce(event=QuestionsChanged(project.id))


def open_line(turn: Turn, cmd: OpenLine) -> Iterator[Effect]:
    """Ask whoever the line is for, for their answer."""
    line = turn.unit.get(RelayLine, cmd.line)
    if line.by == "owner":
        if turn.person.id != line.person:
            raise NotAllowed(line.id)
    else:
        owned(turn, line.project)
    known = {"answer": cmd.text} if cmd.text else {}
    yield Ask(person=turn.person.id, flow="line", subject=line.id, on=_platform(line), known=known)


def line_facts(turn: Turn, talk: Talk) -> LineFacts:
    """What the flow that answers a line may know."""
    line = turn.unit.get(RelayLine, talk.subject)
    asker = turn.unit.get(Project, line.project).owner if line.by == "owner" else line.person
    return LineFacts(line.id, turn.unit.get(Person, asker).name, line.text)


def answer_line(turn: Turn, cmd: AnswerLine) -> Iterator[Effect]:
    """The answer goes back to whoever asked, where they asked."""
    line = turn.unit.get(RelayLine, cmd.line)
    project = turn.unit.get(Project, line.project)
    who, asker = (line.person, project.owner) if line.by == "owner" else (project.owner, line.person)
    if turn.person.id != who:
        raise NotAllowed(line.id)
    line.reply(cmd.text)
    yield Record(
        project=project.id, what=happened.QUESTION_ANSWERED, detail={"question": line.text, "answer": line.answer}
    )
    if line.by == "owner" and line.thread:
        yield Post(place=line.thread, message=owner_wording.reply_in_thread(turn.person.name, line))
    elif line.by == "owner":
        told = owner_wording.reply(turn.person.name, project.title, line)
        yield Tell(person=asker, message=told, on=Side.OWNER)
    else:
        told = wording.answered_by(turn.person.name, line.text, line.answer)
        yield Tell(person=asker, message=told, on=line.platform)
        settled = owner_wording.applicant_asks(turn.unit.get(Person, asker).name, project.title, line)
        yield Amend(card=f"line:{line.id}", message=settled.settled(owner_wording.you_answered(line.answer)))
    name = turn.unit.get(Person, asker).name
    yield Tell(person=who, message=Message(text=owner_wording.answer_sent(name)), on=_platform(line))
    yield Announce(event=QuestionsChanged(project.id))


def _platform(line: RelayLine) -> PlatformName | Side:
    """Where whoever answers a line is."""
    return line.platform if line.by == "owner" else Side.OWNER
