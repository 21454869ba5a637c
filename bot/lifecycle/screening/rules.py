"""The rules: each gives a flag with what it saw in the applicant's own words; none decides (C23, S10)."""

from collections.abc import Iterable
from datetime import timedelta

from rapidfuzz import fuzz

from bot.engine.clock import day_in_words
from bot.engine.questions import Sample, days_in_words, hours_in_words, shorten
from bot.lifecycle.ads.model import Instruction
from bot.lifecycle.applications.model import Application, Applied, Flag
from bot.lifecycle.brief.kinds import kind_of_work
from bot.lifecycle.brief.model import Brief
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
    found = [
        *_instruction(applied, instruction),
        *_musts(applied),
        *_availability(applied, brief),
        *_samples(applied, brief),
        *_copied(applied, advert, others),
    ]
    return tuple(found)


def _instruction(applied: Applied, instruction: Instruction) -> Iterable[Flag]:
    if not instruction.followed_by(applied.pitch, len(applied.samples)):
        yield Flag("request", f"missed the request in the ad: {instruction.text}", shorten(applied.pitch, 160))


def _musts(applied: Applied) -> Iterable[Flag]:
    """Only a plain no to a must-have is a finding; how good a yes is, the owner judges."""
    for one in applied.evidence:
        bare = one.text.strip().lower().strip(" .!-?")
        short = len(bare.split()) <= SHORT_NO
        if short and (not bare or bare in NOTHING or (yesno(bare) == "no" and not bare.startswith("no problem"))):
            yield Flag("musts", f"says no to: {one.must}", one.text)


def _availability(applied: Applied, brief: Brief) -> Iterable[Flag]:
    start, end = brief.timetable.starts.local.date(), brief.cutoff.local.date()
    whole = (end - start).days + 1
    hit = [one for one in applied.times.blocked or () if one.first <= end and one.last >= start]
    away = {
        max(one.first, start) + timedelta(days=number)
        for one in hit
        for number in range((min(one.last, end) - max(one.first, start)).days + 1)
    }
    if away and len(away) >= min(whole, max(3, whole // 3)):
        span = f"{day_in_words(start)} to {day_in_words(end)}"
        yield Flag("dates", f"not free for {len(away)} of the {whole} days of {span}", days_in_words(tuple(hit)))
    if applied.times.hours and applied.times.hours.high < brief.hours.low:
        needed = hours_in_words(brief.hours)
        yield Flag("hours", f"offers less than the {needed}", hours_in_words(applied.times.hours))


def _samples(applied: Applied, brief: Brief) -> Iterable[Flag]:
    if len(applied.samples) < brief.samples:
        yield Flag("samples", f"{len(applied.samples)} of {brief.samples} samples", _names(applied.samples))
    wrong = WRONG_FOR.get(kind_of_work(brief.title, brief.result).name, ())
    odd = tuple(one for one in applied.samples if one.name.lower().endswith(wrong))
    if wrong and odd and len(odd) == len(applied.samples):
        yield Flag("relevance", "the samples look like another kind of work", _names(odd))


def _names(samples: tuple[Sample, ...]) -> str:
    return ", ".join(one.name for one in samples)


def _copied(applied: Applied, advert: str, others: Iterable[Application]) -> Iterable[Flag]:
    """Signals only: never a sole reason (C21). The share is rapidfuzz's ratio of the two texts."""
    if len(applied.pitch) > 80 and fuzz.partial_ratio(applied.pitch, advert) >= SAME_TEXT:
        yield Flag("copied", "repeats the words of the ad", shorten(applied.pitch, 160))
    hashes = {one.file.sha256 for one in applied.samples if one.file and one.file.sha256}
    for other in others:
        if other.applied is None:
            continue
        share = fuzz.ratio(applied.pitch, other.applied.pitch)
        if share >= SAME_TEXT:
            yield Flag(
                "copied", f"shares {share:.0f} % of its text with number {other.number}", shorten(applied.pitch, 160)
            )
        theirs = {one.file.sha256 for one in other.applied.samples if one.file}
        if hashes & theirs:
            yield Flag("same file", f"sent the same file as number {other.number}", _names(applied.samples))


def reason_for(flags: tuple[Flag, ...]) -> str:
    """The reason class that the flags point to, "" if to none; copied words alone are never one."""
    order = {
        "dates": "dates",
        "hours": "dates",
        "relevance": "samples",
        "samples": "samples",
        "musts": "musts",
        "request": "request",
    }
    return next((order[one.rule] for one in flags if one.rule in order), "")
