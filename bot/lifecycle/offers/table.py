"""What offers bring to the one table."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from bot.engine.context import Turn
from bot.engine.effects import Effect, Then
from bot.engine.flow import Flow
from bot.engine.registry import FormVerb
from bot.lifecycle.offers import actions, answering, flows, nobody, timers
from bot.lifecycle.offers.commands import (
    AcceptOffer,
    AmendOffer,
    AnswerOffer,
    AskAboutOffer,
    ChooseHire,
    DecideWish,
    DeclineOffer,
    DraftOffer,
    EditOffer,
    EndRound,
    GoBack,
    PickHire,
    SendOffer,
    WishChange,
)
from bot.lifecycle.screening.commands import NobodyFits


def _pick(turn: Turn, cmd: PickHire) -> Iterator[Effect]:
    yield Then(command=actions.pick(turn, cmd.application))


FLOWS = (
    Flow(name="choose", run=flows.choose, facts=actions.choose_facts, title=actions.title),
    Flow(name="offer_draft", run=flows.draft, facts=actions.draft_facts, title=actions.offer_title),
    Flow(
        name="offer",
        run=flows.offer,
        facts=actions.offer_facts,
        title=actions.offer_title,
        draft_kept="until the offer ends",
    ),
)
COMMANDS: Mapping[type, Callable[[Turn, Any], Iterator[Effect]]] = {
    ChooseHire: actions.choose,
    PickHire: _pick,
    DraftOffer: actions.draft,
    EditOffer: actions.edit,
    AmendOffer: actions.amend,
    SendOffer: actions.send,
    AcceptOffer: answering.accept,
    AnswerOffer: answering.answer,
    AskAboutOffer: answering.ask,
    WishChange: answering.wish,
    DecideWish: answering.decide,
    DeclineOffer: answering.decline,
    NobodyFits: nobody.nobody,
    EndRound: nobody.end_round,
    GoBack: nobody.go_back,
}
VERBS: Mapping[str, Callable[[str, str, tuple[str, ...]], Any]] = {
    "hire.compare": lambda subject, argument, values: ChooseHire(subject),
    "hire.pick": lambda subject, argument, values: PickHire(subject),
    "offer.send": lambda subject, argument, values: SendOffer(subject),
    "offer.edit": lambda subject, argument, values: EditOffer(subject),
    "offer.accept": lambda subject, argument, values: AcceptOffer(subject),
    "offer.ask": lambda subject, argument, values: AnswerOffer(subject, "ask"),
    "offer.change": lambda subject, argument, values: AnswerOffer(subject, "change"),
    "offer.decline": lambda subject, argument, values: AnswerOffer(subject, "decline"),
    "wish.agree": lambda subject, argument, values: DecideWish(subject, True),
    "wish.keep": lambda subject, argument, values: DecideWish(subject, False),
    "round.again": lambda subject, argument, values: EndRound(subject, again=True),
    "round.close": lambda subject, argument, values: EndRound(subject, again=False),
    "round.back": lambda subject, argument, values: GoBack(subject),
}
FORMS: Mapping[str, FormVerb] = {}
TIMERS: Mapping[str, Callable[..., Iterator[Effect]]] = {
    "offer.ping": timers.ping,
    "offer.expire": timers.expire,
    "offer.ended": timers.ended,
}
THREADS: Mapping[str, Callable[..., Iterator[Effect]]] = {}
