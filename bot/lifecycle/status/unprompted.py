"""Words at no open question: whose they are, and which chapter takes them."""

from collections.abc import Iterator
from re import IGNORECASE
from re import compile as pattern

from bot.engine.buttons import spent_word
from bot.engine.context import Turn
from bot.engine.dialogue import advance
from bot.engine.effects import Ask, Effect, Tell, Then
from bot.engine.events import Said
from bot.engine.focus import open_talks
from bot.engine.people import Side
from bot.engine.rights import may_own, on_owner_side
from bot.engine.talks import Talk
from bot.lifecycle.applications.commands import ShowStatus
from bot.lifecycle.backlog.access import pointed_at, waiting
from bot.lifecycle.backlog.commands import NameJobs
from bot.lifecycle.brief.model import Project
from bot.lifecycle.status import help_wording, unclear, unclear_wording, unprompted_applicant, wording
from bot.lifecycle.status.work_words import about_work, works_of
from bot.reading.replies.chatter import is_chatter, is_question
from bot.reading.replies.first_words import UNLIKELY, hands_over, hardly_work, lost, new_work_likely
from bot.reading.replies.new_work import work_named
from bot.reading.replies.no_answers import no_answer
from bot.reading.replies.none_in_part import none_in_part
from bot.reading.replies.tasks import kind_of_opening
from bot.reading.replies.yesno import yesno

_HELLO = pattern(r"\W*(?:hi|hello|hey|hallo|good (?:morning|day|afternoon|evening)|morning)\b", IGNORECASE)


def unprompted(turn: Turn, event: Said) -> Iterator[Effect]:
    """In this order: work under way, a word that came too late, a new job."""
    works = works_of(turn, turn.person.id)
    if event.direct and works:
        yield from about_work(turn, event, works)
        return
    late = spent_word(turn, event) if event.direct else None
    survey = survey_open(turn, event) if event.direct else None
    if late is not None:
        yield Tell(person=turn.person.id, message=late, on=turn.here)
    elif survey is not None:
        yield from advance(turn, survey)
    elif not on_owner_side(turn):
        yield from unprompted_applicant.answer(turn, event)
    else:
        yield from _of_owner(turn, event.text)


def survey_open(turn: Turn, event: Said) -> Talk | None:
    """The survey that waits for words which fit nothing else; work to hand over is no answer to one."""
    talk = next(iter(open_talks(turn, turn.person.id, event.who.platform)), None)
    if talk is None or not turn.registry.flows[talk.flow].survey:
        return None
    text = event.text
    work = hands_over(text) or work_named(text) or kind_of_opening(text) in ("post", "several")
    return None if on_owner_side(turn) and work else talk


def _of_owner(turn: Turn, text: str) -> Iterator[Effect]:
    """A greeting, chatter, work to hand over; or words that fit nothing, which are asked about."""
    who = turn.person.id
    projects = turn.unit.find(Project, owner=who)
    live = [project for project in projects if project.stage != "closed"]
    if not may_own(turn):
        yield Tell(person=who, message=help_wording.not_an_owner(), on=Side.OWNER)
    elif is_chatter(text) and not _HELLO.match(text) and projects:
        yield Tell(person=who, message=wording.chatter(), on=Side.OWNER)
    elif kind_of_opening(text) == "greeting" and not live:
        yield Ask(person=who, flow="opening", subject=who, on=Side.OWNER)
    elif not projects:
        yield from _first_job(turn, text)
    elif is_question(text) and live:
        yield Then(command=ShowStatus())
        yield from unclear.keep_beside(turn, text.strip())
    elif kind_of_opening(text) == "post":
        yield Then(command=NameJobs(text))
    elif reads_like_work(text):
        yield from unclear.new_job(turn, text.strip())
    else:
        yield from unclear.ask_owner(turn, text.strip())


def reads_like_work(text: str) -> bool:
    """Whether words may be new work to hand over, so that it is asked."""
    several = kind_of_opening(text) == "several" and "\n" in text.strip()
    return several or (bool(work_named(text)) and new_work_likely(text))


def _first_job(turn: Turn, text: str) -> Iterator[Effect]:
    """Somebody who has handed nothing over yet: what they write is the work, unless it clearly is not."""
    puts_it_off = none_in_part(text)
    if pointed_at(turn, text) is not None or (hands_over(text) and not lost(text) and not puts_it_off):
        yield Then(command=NameJobs(text))
        return
    said = no_answer(text) is not None or is_question(text) or yesno(text) != "neither" or is_chatter(text)
    said = said or puts_it_off
    if (said or hardly_work(text)) and waiting(turn):
        yield from unclear.ask_owner(turn, text.strip())
    elif said or hardly_work(text):
        yield Tell(person=turn.person.id, message=unclear_wording.which_work_first(), on=Side.OWNER)
    elif hardly_work(text, UNLIKELY):
        yield from unclear.new_job(turn, text.strip())
    else:
        yield Then(command=NameJobs(text))
