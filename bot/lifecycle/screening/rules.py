"""The rules: each gives a flag with what it saw in the applicant's own words; none decides (C23, S10)."""

from collections.abc import Iterable
from datetime import timedelta
from typing import Literal

from rapidfuzz import fuzz

from bot.engine import formatting
from bot.engine.questions import Sample, shorten
from bot.lifecycle.ads.model import Instruction
from bot.lifecycle.applications.model import Application, Applied, Flag
from bot.lifecycle.brief.kinds import kind_of_work
from bot.lifecycle.brief.model import Brief
from bot.lifecycle.screening import flag_wording as wording
from bot.lifecycle.screening.commands import Reason
from bot.reading.replies.yesno import yesno

SAME_TEXT = 80
SHORT_NO = 6
NOTHING = ("none", "nothing", "n/a", "na", "not yet", "nope", "i do not", "i don't")
PICTURES = (".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp", ".psd", ".ai")
TEXTS = (".doc", ".docx", ".pdf", ".txt", ".odt", ".md", ".rtf")
SOUNDS = (".mp3", ".wav", ".ogg", ".m4a", ".flac")
FILMS = (".mp4", ".mov", ".avi", ".mkv", ".webm")
WRONG_FOR = {
    "writing": (*PICTURES, *SOUNDS, *FILMS),
    "translation": (*PICTURES, *SOUNDS, *FILMS),
    "design": (*SOUNDS,),
    "video": (*TEXTS, *SOUNDS),
    "audio": (*PICTURES, *TEXTS),
}


def screen(
    applied: Applied, brief: Brief, instruction: Instruction, advert: str, others: Iterable[Application]
) -> tuple[Flag, ...]:
    """Every flag of one application: instruction, must-haves, availability, samples, copied words."""
    return (
        *_instruction(applied, instruction),
        *_musts(applied),
        *_availability(applied, brief),
        *_samples(applied, brief),
        *_copied(applied, advert, others),
    )


def _instruction(applied: Applied, instruction: Instruction) -> Iterable[Flag]:
    if not instruction.followed_by(applied.pitch, len(applied.samples)):
        yield Flag("request", wording.missed_request(instruction.text), shorten(applied.pitch, 160))


def _musts(applied: Applied) -> Iterable[Flag]:
    """Only a plain no to a must-have is a finding; how good a yes is, the owner judges."""
    for evidence in applied.evidence:
        bare = evidence.text.strip().lower().strip(" .!-?")
        short = len(bare.split()) <= SHORT_NO
        if short and (not bare or bare in NOTHING or (yesno(bare) == "no" and not bare.startswith("no problem"))):
            yield Flag("musts", wording.no_to(evidence.must), evidence.text)


def _availability(applied: Applied, brief: Brief) -> Iterable[Flag]:
    start, end = brief.timetable.starts.local.date(), brief.cutoff.local.date()
    whole = (end - start).days + 1
    hit = [days for days in applied.times.blocked or () if days.first <= end and days.last >= start]
    away = {
        max(days.first, start) + timedelta(days=number)
        for days in hit
        for number in range((min(days.last, end) - max(days.first, start)).days + 1)
    }
    if away and len(away) >= min(whole, max(3, whole // 3)):
        yield Flag("dates", wording.not_free(len(away), whole, start, end), formatting.blocked_days(tuple(hit)))
    if applied.times.hours and brief.hours and applied.times.hours.high < brief.hours.low:
        yield Flag("hours", wording.too_few_hours(brief.hours), formatting.hours_a_week(applied.times.hours))


def _samples(applied: Applied, brief: Brief) -> Iterable[Flag]:
    if len(applied.samples) < brief.samples:
        yield Flag("samples", wording.too_few_samples(len(applied.samples), brief.samples), _names(applied.samples))
    wrong = WRONG_FOR.get(kind_of_work(brief.title, brief.result).name, ())
    odd = tuple(sample for sample in applied.samples if sample.name.lower().endswith(wrong))
    if wrong and odd and len(odd) == len(applied.samples):
        yield Flag("relevance", wording.OTHER_WORK, _names(odd))


def _names(samples: tuple[Sample, ...]) -> str:
    return formatting.listing(sample.name for sample in samples)


def _copied(applied: Applied, advert: str, others: Iterable[Application]) -> Iterable[Flag]:
    """Signals only: never a sole reason (C21). The share is rapidfuzz's ratio of the two texts."""
    if len(applied.pitch) > 80 and fuzz.partial_ratio(applied.pitch, advert) >= SAME_TEXT:
        yield Flag("copied", wording.REPEATS_THE_AD, shorten(applied.pitch, 160))
    hashes = {sample.file.sha256 for sample in applied.samples if sample.file and sample.file.sha256}
    for other in others:
        if other.applied is None:
            continue
        share = fuzz.ratio(applied.pitch, other.applied.pitch)
        if share >= SAME_TEXT:
            yield Flag("copied", wording.shares_text(share, other.number), shorten(applied.pitch, 160))
        theirs = {sample.file.sha256 for sample in other.applied.samples if sample.file}
        if hashes & theirs:
            yield Flag("same file", wording.same_file(other.number), _names(applied.samples))


def reason_for(flags: tuple[Flag, ...]) -> Reason | Literal[""]:
    """The reason class that the flags point to, "" if to none; copied words alone are never one."""
    order: dict[str, Reason] = {
        "dates": "dates",
        "hours": "dates",
        "relevance": "samples",
        "samples": "samples",
        "musts": "musts",
        "request": "request",
    }
    return next((order[flag.rule] for flag in flags if flag.rule in order), "")
