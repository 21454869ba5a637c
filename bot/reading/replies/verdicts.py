"""The owner's verdicts on the criteria of a delivery, and the wishes that belong to none of them."""

import re
from dataclasses import dataclass
from typing import Final, Literal

from bot.reading.replies.criteria import JOINED, by_criterion, tidy
from bot.reading.replies.verdict_words import ALL_PASS, AS_IS, FIX, PASS, REST, WISH

VerdictKind = Literal["pass", "fix", "as_is"]
_SENTENCE: Final = re.compile(
    r"(?<=[.!?])\s+|\n+|;\s*|,\s*(?=(?:and|but|und|y) (?:also |please |auch |bitte |también )?"
    r"(?:add|include|make|ergänze|füge|añade|incluye)\b)"
)
_LED: Final = re.compile(
    r"^\W*(?:and|also|but|plus|please|can|could|i |we |und|auch|bitte|kannst|y |también|por favor|puedes)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class VerdictRead:
    """What the owner says of one criterion; `seen` is what they saw that is to be fixed."""

    kind: VerdictKind
    seen: str = ""


@dataclass(frozen=True, slots=True)
class VerdictsRead:
    """Verdicts by criterion, whether all others pass, and wishes that belong to no criterion. A fix with an empty
    `seen` must still be explained."""

    verdicts: tuple[tuple[str, VerdictRead], ...]
    rest_passes: bool
    extras: tuple[str, ...]


def verdicts_of(text: str, criteria: tuple[str, ...]) -> VerdictsRead:
    """The owner's words: "C2 fix, row 12 and 30 start with the price. and add emojis to all", "alles passt"."""
    rest = bool(REST.search(text))
    pieces = by_criterion(REST.sub(". ", text))
    rest = rest or bool(ALL_PASS.match(pieces[0][1]))
    verdicts: list[tuple[str, VerdictRead]] = []
    extras: list[str] = []
    if len(pieces) == 1 and not rest and (wish := WISH.match(pieces[0][1].strip())):
        extras.append(tidy(wish[1]))
    pending: list[str] = []
    for name, words in pieces[1:]:
        if name not in criteria:
            continue
        if JOINED.fullmatch(words) or words.strip() == "y":  # "C2 y C3 corregir": here nobody says yes with one letter
            pending.append(name)
            continue
        verdict, wishes = _of_one(words)
        extras += wishes
        if verdict is not None:
            verdicts += [(criterion, verdict) for criterion in (*pending, name)]
        pending = []
    return VerdictsRead(tuple(dict(verdicts).items()), rest, tuple(dict.fromkeys(extras)))


def _of_one(words: str) -> tuple[VerdictRead | None, list[str]]:
    """The verdict at the head of one criterion's words, and the wishes among the sentences after it."""
    for kind, form in (("as_is", AS_IS), ("fix", FIX), ("pass", PASS)):
        head = form.match(words)
        if head is None:
            continue
        seen, wishes = _seen(words[head.end() :])
        match kind:
            case "as_is":
                return VerdictRead("as_is", seen), wishes
            case "pass":
                return VerdictRead("pass"), wishes
            case _:
                return VerdictRead("fix", seen), wishes
    return None, _seen(words)[1]


def _seen(words: str) -> tuple[str, list[str]]:
    """What was seen, and the wishes among the sentences."""
    kept, wishes = [], []
    for number, sentence in enumerate(piece for piece in _SENTENCE.split(words) if piece):
        wish = WISH.match(sentence.strip())
        if wish and (number > 0 or _LED.match(sentence)):
            wishes.append(tidy(wish[1]))
        else:
            kept.append(sentence.strip())
    return tidy(" ".join(kept)), wishes
