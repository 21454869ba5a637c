"""Questions about an ad or a piece of work, and the owner's answers (F047, T.3)."""

from collections.abc import Iterator
from dataclasses import replace

from bot.engine.cards import settle
from bot.engine.context import Turn
from bot.engine.effects import Announce, Ask, Effect, Record, Reply, Tell
from bot.engine.messages import blobs
from bot.engine.people import Person, Side
from bot.engine.talks import Talk
from bot.lifecycle import happened
from bot.lifecycle.ads import inquiry_wording, wording
from bot.lifecycle.ads.commands import AnswerInquiry, BeginInquiry, BeginReply, Inquire
from bot.lifecycle.ads.events import QuestionsChanged
from bot.lifecycle.ads.flows import InquiryFacts
from bot.lifecycle.ads.model import Ad, Inquiry
from bot.lifecycle.brief.access import owned
from bot.lifecycle.brief.model import Project


def begin(turn: Turn, cmd: BeginInquiry) -> Iterator[Effect]:
    ad = turn.unit.get(Ad, cmd.ad)
    if not ad.open:
        yield Reply(message=wording.ad_is_closed(ad))
        return
    if not turn.event_is_direct:
        yield Reply(message=inquiry_wording.asked_in_private())
    known = {"question": cmd.text} if cmd.text else {}
    yield Ask(person=turn.person.id, flow="inquiry", subject=ad.project, on=turn.here, known=known)


def about(turn: Turn, talk: Talk) -> InquiryFacts:
    project = turn.unit.get(Project, talk.subject)
    return InquiryFacts(project.id, project.title, turn.unit.get(Person, project.owner).name)


def question_title(turn: Turn, talk: Talk) -> str:
    return inquiry_wording.question_title(turn.unit.get(Project, talk.subject).title)


def reply_title(turn: Turn, talk: Talk) -> str:
    return inquiry_wording.reply_title(turn.unit.get(Inquiry, talk.subject).name)


def inquire(turn: Turn, cmd: Inquire) -> Iterator[Effect]:
    project = turn.unit.get(Project, cmd.project)
    owner = turn.unit.get(Person, project.owner)
    inquiry = Inquiry(
        id=turn.ids.new("q"),
        project=project.id,
        person=turn.person.id,
        platform=turn.here or turn.registry.organisation.platform(Side.CONTRACTOR),
        name=turn.person.name,
        text=cmd.text,
        at=turn.now,
    )
    turn.unit.add(inquiry)
    detail = {"text": cmd.text, **({"files": [file.name for file in cmd.files]} if cmd.files else {})}
    yield Record(project=project.id, what=happened.QUESTION_ASKED, detail=detail)
    message = replace(inquiry_wording.inquiry(inquiry, project.title), files=blobs(cmd.files))
    yield Tell(person=project.owner, message=message, on=Side.OWNER, card=f"inquiry:{inquiry.id}")
    asked = inquiry_wording.asked(owner.name, cmd.text if cmd.part else "", tuple(file.name for file in cmd.files))
    yield Tell(person=turn.person.id, message=asked, on=turn.here)
    yield Announce(event=QuestionsChanged(project.id))


def begin_reply(turn: Turn, cmd: BeginReply) -> Iterator[Effect]:
    inquiry = turn.unit.get(Inquiry, cmd.inquiry)
    owned(turn, inquiry.project)
    inquiry.must_be_open()
    known = {"answer": cmd.text} if cmd.text else {}
    yield Ask(person=turn.person.id, flow="reply", subject=inquiry.id, on=Side.OWNER, known=known)


def answer(turn: Turn, cmd: AnswerInquiry) -> Iterator[Effect]:
    inquiry = turn.unit.get(Inquiry, cmd.inquiry)
    project = owned(turn, inquiry.project)
    inquiry.answered(cmd.text)
    yield from settle(turn, inquiry_wording.ANSWERED, f"inquiry:{inquiry.id}")
    yield Record(
        project=project.id, what=happened.QUESTION_ANSWERED, detail={"question": inquiry.text, "answer": cmd.text}
    )
    message = inquiry_wording.answer(project.title, turn.person.name, inquiry)
    yield Tell(person=inquiry.person, message=message, on=inquiry.platform)
    yield Tell(person=turn.person.id, message=inquiry_wording.passed_on(inquiry.name), on=Side.OWNER)
    yield Announce(event=QuestionsChanged(project.id))
