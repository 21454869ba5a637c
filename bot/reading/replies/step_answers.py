"""A new answer to a step that is named by its number: "change question 1 to: 40 interviews", "edit 2 no summaries"."""

import re
from dataclasses import dataclass
from typing import Final

from bot.reading.language.numerals import count

MOST: Final = 600
# English, German and Spanish in this order; another language is another line in each.
_CHANGES: Final = (
    r"change|edit|correct|set|make|update|redo|replace|fix",
    r"änd(?:er|re)\w*|korrigier\w*|setz\w*|ersetz\w*",
    r"cambi\w*|corrig\w*|edit\w*|pon",
)
_STEPS: Final = (
    r"question|answer|step|point|number|no\.?|q",
    r"frage|antwort|schritt|punkt|nummer|nr\.?",
    r"pregunta|respuesta|paso|punto|número",
)
_POLITE: Final = r"^\W*(?:(?:please|can you|could you|no|wait|sorry|ok|bitte|kannst du|nein|por favor|puedes)[ ,]+)*"
_TO: Final = r"(?:\s*(?:to|is|should be|auf|zu|ist|in|a|es|por|en)(?!\w))?\s*[:,–-]?\s*"
_NUMBER: Final = (
    r"#?(?P<n>\d{1,2}|one|two|three|four|five|six|seven|eins|zwei|drei|vier|fünf|sechs|uno|dos|tres|cuatro|cinco)"
)
_MINE: Final = r"(?:(?:my|the|die|meine|la|mi)\s+)?"
_NAMED: Final = tuple(
    re.compile(form, re.IGNORECASE | re.DOTALL)
    for form in (
        rf"{_POLITE}(?:{'|'.join(_CHANGES)})\s+{_MINE}(?:{'|'.join(_STEPS)})\s*{_NUMBER}(?!\w|[.,]\d){_TO}(?P<words>\S.*)$",
        rf"{_POLITE}(?:(?:for|in|to|as|bei|zu|para|en|a)\s+)?{_MINE}(?:{'|'.join(_STEPS)})\s*{_NUMBER}"
        r"\s*(?:is|should be|ist|es)?\s*[:–-]\s*(?P<words>\S.*)$",
        rf"{_POLITE}edit\s+{_NUMBER}\s*(?:to\s*)?[:–-]\s*(?P<words>\S.*)$",
    )
)
_BARE: Final = re.compile(rf"{_POLITE}edit\s+{_NUMBER}\s+(?P<words>\S.*)$", re.IGNORECASE | re.DOTALL)


@dataclass(frozen=True, slots=True)
class StepAnswer:
    """The number of the step, as it is shown, and what is to stand there now; `sure` unless it may as well be what
    somebody is to do ("edit 2 pages a day")."""

    number: int
    words: str
    sure: bool = True


def step_answer(text: str) -> StepAnswer | None:
    """What a message says is the new answer to a numbered step; None for other words. Never raises."""
    if len(text) > MOST:
        return None
    for form in (*_NAMED, _BARE):
        found = form.match(text.strip())
        number = count(found["n"]) if found is not None else None
        if found is not None and number:
            return StepAnswer(number, found["words"].strip(), sure=form is not _BARE)
    return None
