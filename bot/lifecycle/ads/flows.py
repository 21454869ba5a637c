"""Two one-question talks: somebody asks about an ad, the owner answers."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

from bot.engine.questions import send_this, send_this_question, words_for
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

    said = known.get("question")
    look = partial(send_this_question, about.owner)
    words = await words_for(wording.question(about.title), look, "question", known=said, most=1500)
    return Inquire(about.project, words) if words else None


async def reply(inquiry: Inquiry, known: Mapping[str, Any]) -> AnswerInquiry | None:
    """The owner's answer, seen once before it goes out."""

    words = await words_for(
        wording.reply(inquiry), partial(send_this, inquiry.name), "answer", known=known.get("answer")
    )
    return AnswerInquiry(inquiry.id, words) if words else None
