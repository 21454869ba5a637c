"""What a report of progress says of the part that is still to come: "5 are done, the rest next week"."""

import re
from typing import Final

# English, German and Spanish in this order; another language is another line in each.
_REST: Final = (
    r"(?:the )?(?:rest|others|remaining(?: \w+)?|(?:last|next|other) (?:\d+|ones|batch|few))",
    r"(?:der )?rest|(?:die )?(?:anderen|übrigen|restlichen(?: \w+)?|(?:letzten|nächsten) \d+)",
    r"(?:el )?resto|(?:lo|los|las) (?:demás|otr[oa]s|que faltan?|que quedan?)|(?:los|las) (?:últim|próxim)[oa]s \d+",
)
_WHEN: Final = (
    r"(?:(?:on|by|until|for|early|late|during|before) )*(?:(?:next|this|the coming|following) (?:week|month|weekend"
    r"|\w+day)|tomorrow|tonight|soon|later(?: today| this week)?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|after that"
    r"|in (?:a|\w+) (?:days?|weeks?|months?)"
    r"|(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2}"
    r"|\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]*)"
    r"(?: (?:morning|evening|night|latest|earliest))?",
    r"(?:(?:am|bis|ab|im|erst|frühestens|spätestens) )*(?:(?:nächste|kommende|diese)[nrs]? (?:woche|monat|\w+tag)"
    r"|morgen|übermorgen|bald|später|heute abend|(?:mon|diens|mitt|donners|frei|sams|sonn)(?:tag|woch)"
    r"|in \w+ (?:tag|woche|monat)e?n?|\d{1,2}\. ?(?:\d{1,2}\b|(?:jan|feb|märz|apr|mai|jun|jul|aug|sep|okt|nov"
    r"|dez)[a-z]*))",
    r"(?:(?:el|la|para|en|antes del?|hasta) )*(?:(?:próxim[oa]|est[ea]) (?:semana|mes|\w+)|semana que viene|mañana"
    r"|pronto|luego|más tarde|lunes|martes|miércoles|jueves|viernes|sábado|domingo|en \w+ (?:días?|semanas?|meses)"
    r"|\d{1,2} de [a-z]+)",
)
_PLAN: Final = re.compile(rf"(?<!\w)(?:{'|'.join(_REST)})(?!\w)[^.!?;\n]{{0,120}}")
_THEN: Final = re.compile(rf"(?<!\w)(?:{'|'.join(_WHEN)})(?!\w)")


def plan_of(low: str) -> str:
    """The words (lower case) that say when the rest comes; "" where none do."""
    found = _PLAN.search(low)
    return found[0].strip() if found is not None and _THEN.search(found[0]) else ""


def without_plan(low: str) -> str:
    """The words without the time at which the rest is planned, which by itself is no bad news."""
    return _PLAN.sub(lambda plan: _THEN.sub(" ", plan[0]), low)
