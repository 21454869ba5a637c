"""Two one-question talks: somebody asks about an ad, the owner answers."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from bot.engine.questions import text
from bot.lifecycle.ads import inquiry_wording as wording
from bot.lifecycle.ads.commands import AnswerInquiry, Inquire
from bot.lifecycle.ads.model import Inquiry


@dataclass(frozen=True, slots=True)
class InquiryFacts:
    """The project that a question is about."""

    project: str
    title: str


async def ask(about: InquiryFacts, known: Mapping[str, Any]) -> Inquire:
    """A question of somebody outside; it is a question by nature, so nothing is held back as chatter."""
    return Inquire(about.project, await text("question", wording.question(about.title), most=1500, plain_words=True))


async def reply(inquiry: Inquiry, known: Mapping[str, Any]) -> AnswerInquiry:
    """The owner's answer."""
    return AnswerInquiry(inquiry.id, await text("answer", wording.reply(inquiry), most=2000, plain_words=True))
