"""What people wrote, side by side and one by one: who applied, who has answered, who has seen what."""

from collections.abc import Iterator
from dataclasses import dataclass

from bot.engine.context import Turn
from bot.engine.messages import Text
from bot.lifecycle.ads.model import Inquiry
from bot.lifecycle.applications.model import UNDECIDED, Application
from bot.lifecycle.contracts.model import CheckIn
from bot.lifecycle.interviews.model import Interview, RelayLine
from bot.lifecycle.settlement.model import Delivery
from bot.lifecycle.status.facts import people_wording as wording
from bot.lifecycle.status.facts.ground import Facts, Ground
from bot.reading.replies.same_words import HOURS, PRICE, START, about_same, more_widely, sentences, wanted
from bot.reading.replies.topics import Asked
from bot.reading.values import Money

QUOTES = 3
"""Lines that are quoted of one person."""


@dataclass(frozen=True, slots=True)
class _Said:
    """Something that somebody wrote: where, what it answered if it is an answer, and the words."""

    where: str
    to: str
    text: str


def wrote(turn: Turn, ground: Ground, asked: Asked) -> Facts | None:
    """The lines that speak of what is asked about, of the one who is meant or else of everybody."""
    words = wanted(asked.about)
    meant = [ground.one] if ground.one is not None and not asked.everybody else list(ground.people)
    if not words or not meant:
        return None
    lines: list[Text] = []
    for row in meant:
        found = _about(list(_said(turn, row)), words)
        lines += [wording.wrote(row.name, said.where, text) for said, text in found[: 1 if len(meant) > 1 else QUOTES]]
    if not lines and asked.guessed:
        return None
    if not lines:
        names = tuple(row.name for row in meant)
        shown = () if len(meant) > QUOTES else tuple(wording.show_button(row.id, row.name) for row in meant)
        return Facts((wording.no_line(names, asked.about),), shown)
    return Facts(tuple(lines[: QUOTES + 1]))


def _about(said: list[_Said], words: frozenset[str]) -> list[tuple[_Said, str]]:
    """The sentences with one of the words; else answers to a question with one; else sentences with another word for
    the same."""
    exact = [(one, sentence) for one in said for sentence in sentences(one.text) if about_same(sentence, words)]
    if exact:
        return exact
    asked = [(one, one.text) for one in said if about_same(one.to, words)]
    if asked:
        return asked
    wider = more_widely(words)
    return [(one, sentence) for one in said for sentence in sentences(one.text) if about_same(sentence, wider)]


def _said(turn: Turn, row: Application) -> Iterator[_Said]:
    """Everything that somebody wrote to the owner, the newest kind last."""
    if row.applied is not None:
        yield _Said(wording.PITCH, "", row.applied.pitch)
        yield _Said(wording.SAMPLES, "", row.applied.notes)
        for evidence in row.applied.evidence:
            yield _Said(wording.EVIDENCE, evidence.must, evidence.text)
    for interview in turn.unit.find(Interview, application=row.id):
        for question in interview.questions:
            yield _Said(
                wording.INTERVIEW, f"{question.criterion} {question.text}", interview.answers.get(question.id, "")
            )
    for line in turn.unit.find(RelayLine, person=row.person, project=row.project):
        if line.by == "applicant":
            yield _Said(wording.QUESTION, "", line.text)
        elif line.answer:
            yield _Said(wording.ANSWER, line.text, line.answer)


def compare(turn: Turn, ground: Ground, asked: Asked) -> Facts | None:
    """One fact of everybody who is still in the running, or of everybody once somebody is hired: the best first."""
    running = [row for row in ground.people if row.stage in UNDECIDED]
    rows = [row for row in (running if ground.contract is None else ground.people) if row.applied is not None]
    if not rows or ground.brief is None:
        return None
    if about_same(asked.text, HOURS) and not about_same(asked.text, PRICE):
        return Facts((wording.hours_side_by_side(sorted(rows, key=_hours, reverse=True)),))
    if not about_same(asked.text, PRICE | START):
        return None
    if not about_same(asked.text, PRICE):
        return Facts((wording.start(ground.brief.timetable.starts), *(wording.blocked(row) for row in rows[:4])))
    priced = [(row, row.applied.price) for row in rows if row.applied is not None and row.applied.price is not None]
    if not priced or not ground.brief.pay.asked:
        return Facts((wording.same_pay(ground.brief.pay),))
    alike = len({(price.per or "fixed", price.currency) for _, price in priced}) == 1
    ordered = sorted(priced, key=lambda pair: _amount(pair[1])) if alike else priced
    return Facts((wording.prices(ordered), *(() if alike else (wording.NOT_ALIKE,))))


def _hours(row: Application) -> float:
    hours = row.applied.times.hours if row.applied else None
    return float(hours.high) if hours else 0.0


def _amount(price: Money) -> float:
    figure = price.amount if price.amount is not None else price.low if price.low is not None else price.high
    return float(figure or 0)


def others(turn: Turn, ground: Ground, asked: Asked) -> Facts | None:
    """Whoever applied, for the owner; nobody is told of anybody else."""
    if ground.side == "contractor":
        return Facts((wording.OTHERS,))
    if not ground.people:
        return Facts((wording.NOBODY_YET,)) if ground.ad is not None else None
    return Facts((wording.applied(ground.people),))


def answered(turn: Turn, ground: Ground, asked: Asked) -> Facts | None:
    """Whether what waits for an answer has one."""
    return _answered_owner(turn, ground) if ground.side == "owner" else _answered_applicant(turn, ground)


def _answered_owner(turn: Turn, ground: Ground) -> Facts | None:
    lines: list[Text] = []
    one, zones = ground.one, ground.zones
    if ground.contract is None and ground.offer is not None and one is not None:
        lines.append(wording.offer(ground.offer, one.name, zones))
    invited = turn.unit.find(Interview, project=ground.project.id)
    rows = [row for row in invited if row.state not in ("draft", "off") and one in (None, _applicant(turn, row))]
    if rows and ground.offer is None and ground.contract is None:
        lines += [wording.interview(_applicant(turn, row).name, row, zones) for row in rows[:4]]
    if ground.contract is not None and one is not None:
        lines += _at_work(turn, ground, one.name)
    for line in turn.unit.find(RelayLine, project=ground.project.id, by="owner", state="sent"):
        if one is None or line.person == one.person:
            lines.append(wording.question_waits(line.text, line.at, zones))
    return Facts(tuple(lines[:4])) if lines else None


def _applicant(turn: Turn, interview: Interview) -> Application:
    return turn.unit.get(Application, interview.application)


def _at_work(turn: Turn, ground: Ground, name: str) -> Iterator[Text]:
    contract = ground.contract
    assert contract is not None
    if contract.stage in ("reading_back", "signing"):
        yield wording.agreeing(contract, name)
    checks = turn.unit.find(CheckIn, contract=contract.id)
    waiting = [check for check in checks if check.open]
    told = [check for check in checks if check.answered]
    if waiting and contract.stage == "working":
        yield wording.check_in_waits(name, waiting[-1].at, ground.zones)
    if told and told[-1].answered:
        yield wording.last_report(name, told[-1].report, told[-1].answered, ground.zones)
    if ground.delivery is not None:
        yield wording.delivered(name, ground.delivery.at, ground.zones)


def _answered_applicant(turn: Turn, ground: Ground) -> Facts | None:
    """The newest question of theirs, and its answer if there is one."""
    who, project, owner = turn.person.id, ground.project.id, ground.owner.name
    asked = [(row.at, row.text, row.answer) for row in turn.unit.find(Inquiry, person=who, project=project)]
    lines = turn.unit.find(RelayLine, person=who, project=project, by="applicant")
    asked += [(row.at, row.text, row.answer) for row in lines]
    if not asked:
        return None
    at, text, answer = max(asked)
    return Facts((wording.own_question(owner, text, answer, at, ground.zones),))


def seen(turn: Turn, ground: Ground, asked: Asked) -> Facts | None:
    """Who sees or knows what, and what of it has been opened."""
    if ground.side == "contractor":
        lines = [*_opened(ground), wording.readers(ground.owner.name)]
        return Facts(tuple(lines))
    one = ground.one
    lines = [wording.public(ground.ad, ground.project.stage)]
    if one is not None:
        lines.append(wording.knows(one, ground.offer))
    lines.append(wording.ONLY_YOU)
    return Facts(tuple(lines))


def _opened(ground: Ground) -> Iterator[Text]:
    delivery: Delivery | None = ground.delivery
    if delivery is not None:
        judged = len(delivery.checks) - len(delivery.unjudged)
        yield wording.judged(ground.owner.name, judged, len(delivery.checks))
    elif ground.one is not None and ground.one.sent_at is not None and ground.contract is None:
        yield wording.opened(ground.owner.name, opened=ground.one.opened or ground.one.decided != "sent")


def behind(turn: Turn, ground: Ground, asked: Asked) -> Facts | None:
    """Whose project it is; the bot knows no more of them."""
    return Facts((wording.behind(ground.owner.name, turn.registry.organisation.name, ground.project.title),))
