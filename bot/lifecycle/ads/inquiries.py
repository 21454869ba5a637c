"""Questions about an ad or a piece of work, and the owner's answers (F047, T.3)."""

from collections.abc import Iterator

from bot.engine.cards import settle
from bot.engine.context import Turn
from bot.engine.effects import Ask, Effect, Record, Reply, Tell
from bot.engine.messages import say
from bot.engine.people import Person
from bot.engine.talks import Talk
from bot.lifecycle.ads import inquiry_wording, wording
from bot.lifecycle.ads.commands import AnswerInquiry, BeginInquiry, BeginReply, Inquire
from bot.lifecycle.ads.flows import About
from bot.lifecycle.ads.model import Ad, Inquiry
from bot.lifecycle.brief.access import owned
from bot.lifecycle.brief.model import Project


def begin(turn: Turn, cmd: BeginInquiry) -> Iterator[Effect]:
    ad = turn.unit.get(Ad, cmd.ad)
    if not ad.open:
        yield Reply(message=wording.ad_is_closed(ad))
        return
    if not turn.event_is_direct:
        yield Reply(message=say("I sent you a direct message: write your question there. Your turn."))
    yield Ask(person=turn.person.id, flow="inquiry", subject=ad.project, on=turn.here)


def about(turn: Turn, talk: Talk) -> About:
    return About(talk.subject, turn.unit.get(Project, talk.subject).title)


def inquire(turn: Turn, cmd: Inquire) -> Iterator[Effect]:
    project = turn.unit.get(Project, cmd.project)
    owner = turn.unit.get(Person, project.owner)
    one = Inquiry(
        id=turn.ids.new("q"),
        project=project.id,
        person=turn.person.id,
        platform=turn.here or "discord",
        name=turn.person.name,
        text=cmd.text,
        at=turn.now,
    )
    turn.unit.add(one)
    yield Record(project=project.id, what="question asked", detail={"text": cmd.text})
    message = inquiry_wording.inquiry(one, project.title)
    yield Tell(person=project.owner, message=message, on="slack", card=f"inquiry:{one.id}")
    yield Tell(person=turn.person.id, message=inquiry_wording.asked(owner.name), on=turn.here)


def begin_reply(turn: Turn, cmd: BeginReply) -> Iterator[Effect]:
    one = turn.unit.get(Inquiry, cmd.inquiry)
    owned(turn, one.project)
    one.must_be_open()
    yield Ask(person=turn.person.id, flow="reply", subject=one.id, on="slack")


def answer(turn: Turn, cmd: AnswerInquiry) -> Iterator[Effect]:
    one = turn.unit.get(Inquiry, cmd.inquiry)
    project = owned(turn, one.project)
    one.answered(cmd.text)
    yield from settle(turn, ("Answered.",), f"inquiry:{one.id}")
    yield Record(project=project.id, what="question answered", detail={"question": one.text, "answer": cmd.text})
    message = inquiry_wording.answer(project.title, turn.person.name, one)
    yield Tell(person=one.person, message=message, on=one.platform)
    yield Tell(person=turn.person.id, message=inquiry_wording.passed_on(one.name), on="slack")
