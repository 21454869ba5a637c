"""What somebody says is their answer to a question of another: "answer ana: no program needed", "sag ihr, das geht"."""

import re
from typing import Final

MOST: Final = 2000
# English, German and Spanish in this order; another language is another line.
_LEADS: Final = (
    r"(?:answer|reply|respond|tell|write|say)(?: back)?(?: to)?(?: (?:her|him|them|{name}))?",
    r"(?:antworte|sag|schreib)\w*(?: (?:ihr|ihm|ihnen|{name}))?",
    r"(?:respond|contést|dil|escríb|dig)\w*(?: a)?(?: (?:ella|él|ellos|{name}))?",
)


def answer_given(text: str, name: str) -> str:
    """The words behind "answer NAME:" or "tell her that"; "" where they are led in by nothing. Never raises."""
    leads = "|".join(lead.replace("{name}", re.escape(name)) for lead in _LEADS)
    polite = r"^\W*(?:(?:please|ok|yes|no|bitte|ja|nein|por favor|sí)[ ,]+)*"
    form = rf"{polite}(?:{leads})(?:\s*[:,–-]\s*|\s+(?:that|dass|que)\s+)(.+)$"
    found = re.match(form, text.strip(), re.IGNORECASE | re.DOTALL) if len(text) <= MOST else None
    return found[1].strip() if found is not None else ""
