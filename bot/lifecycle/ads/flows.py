"""Two one-question talks: somebody asks about an ad, the owner answers."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from bot.engine.flow import Question
from bot.engine.questions import shown_first, text
from bot.lifecycle.ads import inquiry_wording as wording
from bot.lifecycle.ads.commands import AnswerInquiry, Inquire
from bot.lifecycle.ads.model import Inquiry


@dataclass(frozen=True, slots=True)
class InquiryFacts:
    """The project that a question is about, and whom it goes to."""

    project: str
    title: str
    owner: str


async def ask(about: InquiryFacts, known: Mapping[str, Any]) -> Inquire | None:
    """A question of somebody outside, seen once before it goes to the owner; it is a question by nature, so nothing is
    held back as chatter."""

    def asked(key: str) -> Question[str]:
        ready = known.get("question") if key == "question" else None
        message = wording.question(about.title)
        return text(key, message, most=1500, plain_words=True, known=ready, echo=lambda _: ())

    words = await shown_first(asked, lambda said: wording.look_question(about.owner, said), "question")
    return Inquire(about.project, words) if words else None


async def reply(inquiry: Inquiry, known: Mapping[str, Any]) -> AnswerInquiry | None:
    """The owner's answer, seen once before it goes out."""

    def asked(key: str) -> Question[str]:
        return text(key, wording.reply(inquiry), most=2000, plain_words=True, echo=lambda _: ())

    words = await shown_first(asked, lambda said: wording.look_answer(inquiry.name, said), "answer")
    return AnswerInquiry(inquiry.id, words) if words else None
