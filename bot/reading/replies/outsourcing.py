"""Whether somebody wants to hand work out rather than to be given some: "i want to hire someone"."""

import re
from typing import Final

from bot.reading.language.plain import lower, plain

MOST: Final = 240
"""Characters of such a message; a longer one is something else."""
# English, German and Spanish in this order; another language is another line in each.
_JOB = (
    r"(?:jobs?|work|gigs?|employment|position|vacanc(?:y|ies)|openings?)\b",
    r"(?:arbeit|jobs?|aufträgen?|aufträge|stellen?|beschäftigung)\b",
    r"(?:trabajo|empleo|encargos?|un puesto)\b",
)
_HANDS_OUT: Final = re.compile(
    "|".join((
        r"\b(?:want|need|like|looking|trying|going|have|how (?:do|can) (?:i|we)|can (?:i|we)|could (?:i|we)|wanna)\b"
        r"(?: (?:to|here|also|just))* (?:hire|recruit|employ|outsource|post (?:a |my |an )?(?:job|ad|project|task)"
        r"|give (?:out )?(?:a job|work)|hand out work|get (?:someone|somebody) to)\b",
        r"\b(?:need|looking for|want|search(?:ing)? for) (?:some(?:one|body)|a person|people|(?:a )?freelancers?)\b",
        r"\b(?:jemande?n?|leute|freelancer|mitarbeiter\w*)\b.{0,40}\b(?:einstellen|anheuern|beauftragen|engagieren)\b",
        r"\b(?:auftrag|aufträge|job|arbeit|stelle|anzeige)\b.{0,30}\b(?:vergeben|ausschreiben|abgeben|aufgeben)\b",
        r"\b(?:such\w*|brauch\w*) (?:ich |wir )?(?:jemanden|leute|eine?n? \w+(?:er|in|or|eur|ist|freelancer))\b",
        r"\b(?:contratar|emplear|subcontratar)\b|\b(?:encargar|publicar|ofrecer) (?:un |una )?(?:trabajo|proyecto"
        r"|anuncio|encargo|empleo)\b",
        r"\b(?:busc\w+|necesit\w+) (?:a )?(?:alguien|una persona|gente|un[ao]? \w+(?:or|ora|ista|freelancer))\b",
    ))
)  # fmt: skip
_WANTS_WORK: Final = re.compile(
    rf"\b(?:looking for|need|want|searching for) (?:a |some |an )?(?:\w+ )?{_JOB[0]}"
    rf"|\b(?:hire me|hired|get (?:a job|work)|apply)\b"
    rf"|\b(?:such\w*|brauch\w*) (?:ich |wir )?(?:eine?n? )?(?:\w+ )?{_JOB[1]}|\bbewerb\w*"
    rf"|\b(?:busc\w+|necesit\w+) (?:un )?{_JOB[2]}|\bcontrát[ae]\w*me\b|\b(?:me contrat\w+|aplicar|postular\w*)\b"
)


def hands_work_out(text: str) -> bool:
    """Whether a message asks to have work done by somebody; looking for work oneself is the opposite. Never raises."""
    flat = lower(plain(text, MOST + 1)).strip()
    return len(flat) <= MOST and bool(_HANDS_OUT.search(flat)) and not _WANTS_WORK.search(flat)
