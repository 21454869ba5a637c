"""German and Spanish posts put into the English words that the readers of a brief look for, place by place."""

import re
from dataclasses import dataclass, field
from typing import Literal

from bot.reading.brief.german import GERMAN
from bot.reading.brief.spanish import SPANISH
from bot.reading.language.plain import lower
from bot.reading.language.spoken import FUNCTION_WORDS, WORD
from bot.reading.result import Span

Tongue = Literal["de", "es"]

_TABLES: dict[Tongue, dict[str, str]] = {"de": GERMAN, "es": SPANISH}
# A number, month or weekday comes next: then "bis" is "by", else "to".
_DATED = re.compile(
    r"(?: (?:zum|am|spätestens|den|el|del|al|dem))* (?:\d{1,2}\.? ?(?:de |jan|feb|mär|mar|apr|mai|jun|jul|aug|sep"
    r"|okt|nov|dez|ene|abr|ago|oct|dic)"
    r"|\d{1,2}[./]\d{1,2}(?!\d)|\d{4}-|mo(?:ntag)?\b|di(?:enstag)?\b|mi(?:ttwoch)?\b|do(?:nnerstag)?\b"
    r"|fr(?:eitag)?\b|sa(?:mstag)?\b"
    r"|so(?:nntag)?\b|lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo|ende|anfang|mitte|fin(?:al"
    r"|ales)?\b|mañana|morgen"
    r"|heute|weihnachten)"
)
_DAY = re.compile(r"\d\. $")
_COUNTED = (
    "hora|mes|semana|d[ií]a|palabra|art[ií]culo|v[ií]deo|p[aá]gina|imagen|pieza|proyecto|foto|post|texto|minuto|clase|sesi[oó]n"
    "|producto|ilustraci[oó]n|dise[nñ]o|publicaci[oó]n|reel|episodio|unidad|lote|mil"
)
_MONTH = re.compile(r"(?:januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)$")


@dataclass(slots=True)
class Translation:
    """A text in English words, with the place in the original of each of its characters."""

    text: str = ""
    starts: list[int] = field(default_factory=list)
    ends: list[int] = field(default_factory=list)

    def add(self, piece: str, start: int, end: int) -> None:
        """Adds what stands for original[start:end]; a piece of the same text keeps its places one by one."""
        same = len(piece) == end - start
        self.text += piece
        self.starts += [start + n if same else start for n in range(len(piece))]
        self.ends += [start + n + 1 if same else end for n in range(len(piece))]

    def back(self, span: Span) -> Span:
        """The range of the original for a range of the translation."""
        first, last = span
        if not self.starts or first >= last:
            return (0, 0)
        return self.starts[min(first, len(self.starts) - 1)], self.ends[min(last, len(self.ends)) - 1]


def tongue(low: str) -> Tongue | None:
    """German or Spanish if its small words are frequent enough to leave no doubt; None for English and all else."""
    words = [m[0] for m in WORD.finditer(low[:3000])]
    if len(words) < 6:
        return None
    english = sum(w in FUNCTION_WORDS["en"] for w in words)
    counts = {name: sum(w in FUNCTION_WORDS[name] or w in table for w in words) for name, table in _TABLES.items()}
    best: Tongue = "de" if counts["de"] >= counts["es"] else "es"
    return best if counts[best] >= 3 and counts[best] > 2 * english and counts[best] >= 0.12 * len(words) else None


def translated(text: str, name: Tongue) -> Translation:
    """`text` with the words of the table in English; all other words, and every line end, stay."""
    low = lower(text)
    table = _TABLES[name]
    longest: dict[str, list[str]] = {}
    for phrase in sorted(table, key=len, reverse=True):
        longest.setdefault(phrase.split(" ")[0], []).append(phrase)
    out = Translation()
    pieces: list[tuple[int, int, str]] = []
    at = 0
    for match in WORD.finditer(low):
        if match.start() < at:
            continue
        found = next((p for p in longest.get(match[0], ()) if _stands(low, match.start(), p)), None)
        phrase = found or match[0]
        word = _by_place(low, match, phrase, table.get(phrase))
        if word is None:
            continue
        end = match.start() + len(phrase)
        end += phrase == "ca" and low.startswith(".", end)  # the point shortens the word and ends no sentence
        pieces.append((match.start(), end, word))
        at = end
    at = 0
    for start, end, english in pieces:
        gap = text[at:start]
        if _DAY.search(gap) and _MONTH.match(low[start:end]):  # "7. Dezember" is no end of a sentence
            out.add(gap[:-2], at, start - 2)
            out.add(" ", start - 2, start)
        else:
            out.add(gap, at, start)
        out.add(english.capitalize() if text[start].isupper() and english.islower() else english, start, end)
        at = end
    out.add(text[at:], at, len(text))
    return out


def _stands(low: str, start: int, phrase: str) -> bool:
    end = start + len(phrase)
    return low.startswith(phrase, start) and not low[end : end + 1].isalnum()


def _by_place(low: str, match: re.Match[str], phrase: str, english: str | None) -> str | None:
    """The word for the ones whose meaning the neighbours decide."""
    word, end = match[0], match.start() + len(phrase)
    after = low[end : end + 24]
    if word in ("bis", "hasta", "para"):
        if _DATED.match(after.removeprefix(":")):
            return "by"
        if phrase == "bis" and after.startswith(" zu "):
            return "up"
        return "to" if word == "bis" else "up to" if word == "hasta" else "for"
    if phrase == "por" and not re.match(r" (?:cada |una? )?(?:\d|" + _COUNTED + r")", after):
        return "by"
    if word == "de" and re.match(r" 20\d\d\b", after):
        return ""
    if word == "a":
        between = re.search(r"[\d€$] ?$", low[max(0, match.start() - 3) : match.start()]) and re.match(
            r" ?[\d€$]", after
        )
        return "to" if between else None
    return english
