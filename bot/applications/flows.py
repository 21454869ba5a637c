"""Applying: five steps in a direct message, availability first (T.3, S24)."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from bot.ads.model import Instruction
from bot.applications import wording
from bot.applications.commands import SendApplication
from bot.applications.model import Applied, Evidence
from bot.brief.model import Brief
from bot.engine.asking import Choice
from bot.engine.questions import review, samples, text, times

OUTLINE = ("times", "pitch", "samples", "evidence", "review")
LABELS: Mapping[str, str] = {
    "zone": "times",
    "hours": "times",
    "availability": "times",
    "days": "times",
    "links": "samples",
    "files": "samples",
    "sample": "samples",
    "must": "evidence",
}
PITCH_WORDS = (30, 150)


@dataclass(frozen=True, slots=True)
class ApplyFacts:
    """What applying may know: the brief as advertised, the request in the ad, and who owns it."""

    application: str
    brief: Brief
    instruction: Instruction
    owner: str


async def apply(facts: ApplyFacts, known: Mapping[str, Any]) -> SendApplication | None:
    """Zone, hours and days; pitch; samples; must-haves; review."""
    brief = facts.brief
    when = await times("times", wording.times(brief), same_as=brief.cutoff.zone, known=known.get("times"))
    pitch = await text(
        "pitch", wording.pitch(), least=20, most=3500, words=PITCH_WORDS, known=known.get("pitch"),
        help=wording.pitch_help(),
    )  # fmt: skip
    second = ""
    if facts.instruction.kind != "samples" and not facts.instruction.followed_by(pitch):
        second = await text(
            "pitch.chance", wording.second_chance(facts.instruction.text), optional=True, unset="", most=600,
            known=known.get("second"),
        )  # fmt: skip
    sent = await samples("samples", wording.samples(brief), least=brief.samples, known=known.get("samples"))
    notes = await text("samples.whose", wording.whose(), most=600, known=known.get("notes"))
    shown: tuple[Evidence, ...] = ()
    if brief.musts:
        said = await text("evidence", wording.evidence(brief, facts.owner), most=2000, known=known.get("evidence"))
        shown = per_must(brief.musts, said)
    applied = Applied(
        times=when, pitch=f"{second}\n{pitch}" if second else pitch, samples=sent, notes=notes, evidence=shown
    )
    filled = tuple(name for name in ("times", "samples", "evidence") if name in known)
    done = await review(
        "review",
        wording.review(replace(applied, pitch=pitch), second, filled),
        go="Send",
        word="send",
        extra=(Choice("Later", "later", "later"),),
    )
    return None if done.startswith("later") else SendApplication(facts.application, applied)


def per_must(musts: tuple[str, ...], said: str) -> tuple[Evidence, ...]:
    """One line each if they came so; else the whole answer stands under every must-have."""
    rows = [row.strip(" -•*\t") for row in said.splitlines() if row.strip(" -•*\t")]
    if len(rows) == len(musts):
        return tuple(Evidence(must, row) for must, row in zip(musts, rows, strict=True))
    return tuple(Evidence(must, said) for must in musts)
