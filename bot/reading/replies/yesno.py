"""Yes, no, or neither: when in doubt neither, because a yes taken for a no is the product's worst misreading."""

import re
from typing import Literal

from bot.reading.language.plain import plain
from bot.reading.language.words import words
from bot.reading.replies.judgement import judgement
from bot.reading.replies.sayings import SAYINGS
from bot.reading.replies.yesno_words import (
    ADJECTIVES,
    EDIT,
    FALSE_NO,
    FILLER,
    MILD,
    NO,
    NO_PHRASE,
    NO_SIGNS,
    NOT,
    PARTING,
    REFUSAL,
    UNSURE,
    UNSURE_SIGNS,
    YES,
    YES_PHRASE,
    YES_SIGNS,
)

Answer = Literal["yes", "no", "neither"]

_ASSENT = re.compile(r"\b(?:yes|yeah|yep|yup)\b")
_DENIAL = re.compile(r"\b(?:no|nope|nah|never)\b")
# "no problem" and its like refuse nothing.
_HARMLESS = re.compile(
    r"\bno (?:problems?|worries|worry|objections?|doubts?|changes?|need"
    r"|complaints?|prob|probs|issues?|biggie|questions?)\b"
    r"|\bnever better\b"
)
_CLAUSE = re.compile(r"[,.;!\n]+|\s-+\s")
_DOUBLED = re.compile(r"([a-z])\1")


def yesno(text: str) -> Answer:
    """A plain yes or no; "neither" for an edit, a condition, a question, a doubt or anything mixed. Never raises."""
    flat = plain(text, 600).strip()
    said = [_unstretched(word) for word in words(flat)]
    good, bad = bool(YES_SIGNS.search(flat)), bool(NO_SIGNS.search(flat))
    if UNSURE_SIGNS.search(flat) or (good and bad):
        return "neither"
    spoken = _spoken(said, flat) if said and any(c.isalpha() for w in said for c in w) else None
    spoken = _clauses(flat) if spoken == "neither" and len(said) < 12 else spoken
    if spoken not in (None, "neither") and _torn(said, flat, spoken):
        spoken = "neither"
    if flat.rstrip(" .!") == "100%":
        return "yes"
    if not good and not bad:
        return spoken or "neither"
    sign: Answer = "yes" if good else "no"
    if spoken is None or spoken == sign:
        return sign
    return sign if spoken == "neither" and len(said) <= 5 and not _mixed(said, sign) else "neither"


def _torn(said: list[str], flat: str, answer: Answer) -> bool:
    """Whether a yes stands beside a refusal or a no beside an assent: "yes, please don't send it"."""
    line = " ".join(said)
    if answer == "no":
        return bool(_ASSENT.search(line)) and not re.search(r"\b(?:not|say|said|to) yes\b", flat.lower())
    return bool(_DENIAL.search(_HARMLESS.sub("", line)))


def _clauses(flat: str) -> Answer:
    """Two or three clauses that all say the same: "nice, do it", "I can't, sorry, no"; "neither" if one does not."""
    parts = [part.strip() for part in _CLAUSE.split(flat) if part.strip()]
    if not 1 < len(parts) < 4 or flat.endswith("?"):
        return "neither"
    told = [[_unstretched(word) for word in words(part)] for part in parts]
    answers = {_spoken(said, part) for said, part in zip(told, parts, strict=True) if not _polite(said)}
    return answers.pop() if len(answers) == 1 else "neither"


def _polite(said: list[str]) -> bool:
    """Whether a clause is only thanks or an apology."""
    return " ".join(said) in ("thanks", "thank you", "please", "sorry", "oh", "well", "hm", "ok", "okay", "sir", "mate")


def _unstretched(word: str) -> str:
    """An answer with letters held down ("nooope", "okeyy") as it is spelt; any other word as it stands."""
    if word in YES or word in NO or word in FILLER:
        return word
    short = _DOUBLED.sub(r"\1", word)
    return short if (short in YES or short in NO) and word != "noon" else word


def _spoken(said: list[str], flat: str) -> Answer:
    line = " ".join(said)
    if len(said) > 24 or (
        flat.endswith("?") and line not in ("sure why not", "yeah why not", "yes why not", "ok why not")
    ):
        return "neither"
    if line in (
        "sure why not",
        "yeah why not",
        "yes why not",
        "ok why not",
        "not bad",
        "why not",
        "not a problem",
        "not a bad idea",
    ):
        return "yes"
    if line in SAYINGS:
        return SAYINGS[line]
    if line in ("please", "uh huh", "mm hm", "that right", "that correct") or re.match(
        r"(?:you are|that is|it is) not wrong\b", line
    ):
        return "yes"
    if UNSURE.search(line):
        return "neither"
    if FALSE_NO.match(line) and not YES_PHRASE.match(line):
        return (
            "yes"
            if re.match(
                r"^(?:oh |ok )?no (?:problem|problems|prob|probs|worries|objections?|doubt)(?: (?:at all"
                r"|for me|with that|about it|about that|from my side"
                r"|with it|mate|from me))?$",
                line,
            )
            else "neither"
        )
    yes, no = bool(YES_PHRASE.match(line)), bool(NO_PHRASE.match(line))
    if yes != no:
        return "yes" if yes else "no"
    headed = _headed(said)
    return headed if headed != "neither" or yes else judgement(said) or "neither"


def _headed(said: list[str]) -> Answer:
    """An answer by its first real word, if the rest says nothing else of weight."""
    head = next((n for n, w in enumerate(said) if w in YES or w in NO or w not in FILLER), None)
    if head is None:
        return "neither"
    word, rest = said[head], said[head + 1 :]
    if word in NO:
        if "not" in rest and rest[-1] in ("no", "nope"):
            return "neither"  # "no not no"
        if (
            any(
                w in EDIT - MILD or w in YES - {"right", "ok", "okay", "correct", "true", "done", "deal", "k"}
                for w in rest
            )
            or any(w[0].isdigit() for w in rest)
            or len(rest) > 9
        ):
            return "neither"
        return (
            "no"
            if word in ("no", "noo", "nope", "nah", "na", "never", "negative", "nein", "noo", "naw")
            or not rest
            or _light(rest)
            else "neither"
        )
    if word not in YES or (head and word in ADJECTIVES):
        return "neither"
    if any(w in NO or w in NOT or w in REFUSAL or w[0].isdigit() for w in rest) or len(rest) > 9:
        return "neither"
    if any(w in (EDIT - MILD if len(rest) < 8 else EDIT) for w in rest) and rest[-3:] != ["do", "that", "instead"]:
        return "neither"
    firm = word.startswith(("ye", "ya", "yu")) or word in ("sure", "definitely", "absolutely", "certainly", "y")
    return "yes" if firm or _light(rest) else "neither"


def _light(rest: list[str]) -> bool:
    """Whether the words after the first say nothing of their own; a single one may be a name ("ok Sara")."""
    return all(w in FILLER for w in rest) or (len(rest) == 1 and rest[0].isalpha() and rest[0] not in PARTING)


def _mixed(said: list[str], sign: Answer) -> bool:
    against = NO | NOT if sign == "yes" else YES
    return any(w in against or w in EDIT for w in said)
