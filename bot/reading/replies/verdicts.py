"""The owner's verdicts on the criteria of a delivery, and the wishes that belong to none of them."""

import re
from dataclasses import dataclass
from typing import Final, Literal

from bot.reading.replies.criteria import tidy
from bot.reading.replies.judging import Judged, Kind, said_of
from bot.reading.replies.judging_words import LINK, OTHERS
from bot.reading.replies.mentions import any_of
from bot.reading.replies.polarity import Judgement, accepts, judgement
from bot.reading.replies.verdict_words import FIX, MARK, UNHAPPY, UNMET, WISH

VerdictKind = Literal["pass", "fix", "as_is"]
_SENTENCE: Final = re.compile(
    r"(?<=[.!?])\s+|\n+|;\s*|,\s*(?=(?:and|but|und|y) (?:also |please |auch |bitte |también )?"
    r"(?:add|include|make|ergänze|füge|añade|incluye)\b)"
)
_LEADS: Final = re.compile(rf"(?:\s*\b(?:{any_of(LINK)}))+\s*$", re.IGNORECASE)
_COPULA: Final = re.compile(r"is|are|ist|sind|es|son|está|están", re.IGNORECASE)
_PREDICATE: Final = re.compile(
    r"(?:is|are|was|were|has|have|looks?|seems?|ist|sind|hat|haben|wirkt|es|está|están|tienen?)\b", re.IGNORECASE
)
_CONJUNCTION: Final = re.compile(r"^\W*(?:(?:and|but|only|just|und|aber|nur|y|pero|solo)\b\W*)+", re.IGNORECASE)
_AND_FIX: Final = re.compile(
    r",? (?:and |und |y )?(?:please|bitte|por favor) (?:fix|change|correct|korrigieren|ändern|corregir)\w*"
    r"(?: it| that)?\W*$",
    re.IGNORECASE,
)
_ALIKE: Final = re.compile(
    rf"\b(?:{any_of(OTHERS)})\s"
    r"(?:too|also|as well|likewise|auch|ebenso|ebenfalls|genauso|también|igual)[.!]?$",
    re.IGNORECASE,
)
_AND_LAST: Final = re.compile(r"[\s,;.]{0,9}(?:\b(?:and|und|y)\s)?$", re.IGNORECASE)
SAID_LAST: Final = 60
"""Characters at the end of a message in which "the rest too" is looked for."""
# Fewer words before a name than these tell no fault: "please fix C2".
_LEAST: Final = 3


@dataclass(frozen=True, slots=True)
class VerdictRead:
    """What the owner says of one criterion; `seen` is what they saw that is to be fixed."""

    kind: VerdictKind
    seen: str = ""


@dataclass(frozen=True, slots=True)
class VerdictsRead:
    """Verdicts by criterion, whether all others pass, and wishes that belong to no criterion. A fix with an empty
    `seen` must still be explained. `fault` is one whose criterion was not named; with `but_for_it` all others pass."""

    verdicts: tuple[tuple[str, VerdictRead], ...]
    rest_passes: bool
    extras: tuple[str, ...]
    fault: str = ""
    but_for_it: bool = False


def verdicts_of(text: str, criteria: tuple[str, ...]) -> VerdictsRead:
    """The owner's words: "C2 fix, row 12 and 30 start with the price. and add emojis to all", "alles passt".

    "C1 is fine but C2 has three typos", "everything apart from the second one", "I can live with C3" are understood;
    what reads both ways, a question and a "maybe" give no verdict, and nothing but plain praise is a pass.
    """
    words, extras = _without_wishes(text)
    alike = _ALIKE.search(words.rstrip()[-SAID_LAST:])
    if alike is not None:
        before = words.rstrip()[: -len(alike[0])]
        return _the_rest_alike(_AND_LAST.sub("", before), criteria, extras)
    in_order = _in_order(words, criteria)
    if in_order is not None:
        return VerdictsRead(in_order, rest_passes=False, extras=extras)
    said = said_of(words, criteria)
    if said.fault:
        return VerdictsRead((), False, extras, tidy(_AND_FIX.sub("", said.fault)), but_for_it=said.others == "pass")
    given = {name: read for name, judged in said.named.items() if (read := _verdict(judged)) is not None}
    unclear = [name for name, judged in said.named.items() if judged.kind == "open"]
    left = [name for name in criteria if name not in said.named]
    passes = said.others == "pass" and not _spoilt(said.loose)
    if said.others in ("fix", "as_is"):
        given |= {name: VerdictRead(_kind(said.others)) for name in left}
    elif passes and unclear:  # what was left open must not pass with the rest
        given |= {name: VerdictRead("pass") for name in left}
        passes = False
    elif not said.named and said.others is None:
        passes = bool(said.loose) and accepts(words)
    return VerdictsRead(tuple((name, given[name]) for name in criteria if name in given), passes, extras)


def _the_rest_alike(words: str, criteria: tuple[str, ...], extras: tuple[str, ...]) -> VerdictsRead:
    """ "C1 is fine, the rest too": all others pass where everything that was named does; else they stay open."""
    read = verdicts_of(words, criteria)
    passes = bool(read.verdicts) and all(verdict.kind == "pass" for _, verdict in read.verdicts)
    return VerdictsRead(read.verdicts, read.rest_passes or passes, (*extras, *read.extras), read.fault)


def _kind(kind: Judgement) -> Kind:
    return "as_is" if kind == "as_is" else "fix"


def _verdict(judged: Judged) -> VerdictRead | None:
    match judged.kind:
        case "pass":
            return VerdictRead("pass")
        case "as_is":
            return VerdictRead("as_is", _after(judged.after) if FIX.match(judged.after) else "")
        case "fix":
            return VerdictRead("fix", _seen(judged))
        case _:
            return None


def _seen(judged: Judged) -> str:
    """What is wrong: the words after the name without "fix" and the like, or those before it if they say more."""
    after = _after(judged.after)
    if after and _PREDICATE.match(after):
        subject = tidy(_LEADS.sub("", _CONJUNCTION.sub("", judged.before)))
        return f"{subject} {after}" if len(subject.split()) > 1 else after
    if after:
        return after
    before = tidy(UNHAPPY.sub(" ", _LEADS.sub("", judged.before)))
    return before if len(before.split()) >= _LEAST else ""


def _after(words: str) -> str:
    head = FIX.match(words) or UNMET.match(words)
    said = tidy(words[head.end() :] if head else words)
    return "" if _COPULA.fullmatch(said) else said


def _spoilt(loose: tuple[str, ...]) -> bool:
    """Whether a sentence beside "all pass" takes it back: "All good. Row 3 is wrong"."""
    return any(judgement(sentence) == "fix" for sentence in loose)


def _without_wishes(text: str) -> tuple[str, tuple[str, ...]]:
    """The text without the sentences that wish for something new, and those wishes."""
    kept: list[str] = []
    wishes: list[str] = []
    for sentence in (piece for piece in _SENTENCE.split(text) if piece and piece.strip()):
        wish = WISH.match(sentence.strip())
        if wish and not MARK.search(sentence):
            wishes.append(tidy(wish[1]))
        else:
            kept.append(sentence.strip())
    return "\n".join(kept), tuple(dict.fromkeys(wishes))


def _in_order(text: str, criteria: tuple[str, ...]) -> tuple[tuple[str, VerdictRead], ...] | None:
    """A word for each criterion in their order, "yes yes no", of both kinds or with marks between them."""
    words = [word for word in re.split(r"[\s,;/]+", text.strip().lower().strip(".!")) if word]
    if len(words) != len(criteria) or len(words) < 2:
        return None
    kinds = [_WORD_FOR.get(word) for word in words]
    if None in kinds or (len(set(kinds)) == 1 and not re.search(r"[,;/\n]", text)):
        return None
    return tuple((name, VerdictRead(kind)) for name, kind in zip(criteria, kinds, strict=True) if kind)


_WORD_FOR: Final[dict[str, VerdictKind]] = {
    **dict.fromkeys(("y", "yes", "ok", "pass", "ja", "sí", "si", "bien", "gut", "✓"), "pass"),
    **dict.fromkeys(("n", "no", "fix", "nein", "mal", "✗"), "fix"),
}
