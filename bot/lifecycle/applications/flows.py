"""Applying: one step after the other in a direct message, availability first (T.3, S24)."""

from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from typing import Any

from bot.engine.questions import Times, money, review, samples, shorten, text, times
from bot.lifecycle.ads.model import Instruction
from bot.lifecycle.applications import form_wording as wording
from bot.lifecycle.applications.amending import more_blocked
from bot.lifecycle.applications.answers_wording import STEPS
from bot.lifecycle.applications.commands import SendApplication
from bot.lifecycle.applications.model import PITCH_WORDS, Applied, Evidence
from bot.lifecycle.brief.model import Brief
from bot.reading.values import Money


@dataclass(frozen=True, slots=True)
class ApplyFacts:
    """What applying may know: the brief as advertised, the request in the ad, who owns it, and its own talk."""

    application: str
    brief: Brief
    instruction: Instruction
    owner: str
    talk: str = ""


async def apply(facts: ApplyFacts, known: Mapping[str, Any]) -> SendApplication:
    """Every step of the outline. `known` are answers by the fields of Applied; "sent": they have been sent before."""
    brief = facts.brief
    when = await times("times", wording.times(brief), same_as=brief.cutoff.zone, known=known.get("times"))
    amends = more_blocked(when, brief.timetable)
    price: Money | None = None
    if brief.pay.asked:
        limits = brief.pay.money
        price = await money("times.price", wording.price(limits), currency=limits.currency, known=known.get("price"))
    asked = text(
        "pitch", wording.pitch(), least=20, most=3500, words=PITCH_WORDS, known=known.get("pitch"),
        help=wording.pitch_help(),
    )  # fmt: skip
    pitch = await replace(asked, amends=amends)
    second = ""
    by_count = facts.instruction.kind == "samples"
    if not by_count and not facts.instruction.followed_by(pitch):
        second = await text(
            "pitch.chance", wording.second_chance(facts.instruction.text), optional=True, unset="", most=600,
            known="" if known.get("sent") else None, echo=lambda value: (bare(value),),
        )  # fmt: skip
    of_samples = samples("samples", wording.samples(brief), least=brief.samples, known=known.get("samples"))
    sent = await replace(of_samples, amends=amends)
    if by_count and not facts.instruction.followed_by(pitch, len(sent)):
        count = facts.instruction.count
        sent = await samples(
            "samples.chance", wording.samples_chance(facts.instruction.text, len(sent)), least=count, most=count,
            optional=True, unset=sent,
        )  # fmt: skip
    whose = text(
        "samples.whose", wording.whose(), most=600, known=known.get("notes"), echo=lambda value: (bare(value),)
    )
    notes = await replace(whose, amends=amends)
    evidence: tuple[Evidence, ...] = ()
    if brief.musts:
        of_musts = text(
            "evidence", wording.evidence(brief, facts.owner), most=2000, known=known.get("evidence"),
            echo=lambda value: (bare(value),),
        )  # fmt: skip
        how = await replace(of_musts, amends=amends)
        evidence = per_must(brief.musts, how)
    applied = Applied(
        times=when,
        pitch=f"{second}\n{pitch}" if second else pitch,
        samples=sent,
        notes=notes,
        evidence=evidence,
        price=price,
    )
    filled = () if known.get("sent") else tuple(step for step in STEPS.answers if step in known)
    go, word = wording.SEND
    shown = wording.review(replace(applied, pitch=pitch), second, filled, facts.talk)
    await replace(review("review", shown, go=go, word=word), amends=amends)
    return SendApplication(facts.application, applied)


def known_from(applied: Applied, musts: tuple[str, ...]) -> dict[str, object]:
    """What `apply` may take as known of an application that was sent: every answer that it holds, by the fields of
    Applied. What was not asked then, or has been forgotten since, is asked."""
    known = {field.name: getattr(applied, field.name) for field in fields(applied)}
    known["evidence"] = evidence_for(musts, applied)
    return {name: value for name, value in known.items() if not _empty(value)}


def _empty(value: object) -> bool:
    return value in ("", (), None) or (isinstance(value, Times) and value.hours is None)


def bare(value: str) -> str:
    """An echo that the engine ends with a full stop of its own."""
    return shorten(value).rstrip(". ")


def per_must(musts: tuple[str, ...], answer: str) -> tuple[Evidence, ...]:
    """One line each if they came so; else the whole answer stands under every must-have."""
    rows = [row.strip(" -•*\t") for row in answer.splitlines() if row.strip(" -•*\t")]
    if len(rows) == len(musts):
        return tuple(Evidence(must, row) for must, row in zip(musts, rows, strict=True))
    return tuple(Evidence(must, answer) for must in musts)


def evidence_for(musts: tuple[str, ...], applied: Applied) -> str:
    """What was written about these must-haves, a line each; about others all of it in one line, so that nothing
    stands under a must-have that it was not written for."""
    written = {evidence.must.casefold(): " ".join(evidence.text.split()) for evidence in applied.evidence}
    if all(must.casefold() in written for must in musts):
        return "\n".join(written[must.casefold()] for must in musts)
    return "; ".join(dict.fromkeys(written.values()))
