"""The owner's verdicts on a delivery, read from their words, and the wishes among them."""

from dataclasses import dataclass
from re import IGNORECASE
from re import compile as pattern

from bot.lifecycle.settlement.model import Verdict
from bot.lifecycle.settlement.model.criteria import parts, tidy

_PASS = pattern(
    r"^\W*(?:pass(?:es|ed)?|ok|okay|good|fine|yes|y|great|perfect|✓|(?:is|are|looks?) (?:ok|good|fine))\b\W*",
    IGNORECASE,
)
_FIX = pattern(r"^\W*(?:needs? (?:a )?fix(?:ing)?|fix|no|n|fail(?:s|ed)?|wrong|redo|not ok)\b\W*", IGNORECASE)
_AS_IS = pattern(
    r"^\W*(?:accept(?:ed)?(?: it| them)? as (?:it )?is|as (?:it )?is|accept(?:ed)?|let it be)\b\W*", IGNORECASE
)
_REST = pattern(
    r"\b(?:(?:the )?(?:rest|others?|remaining(?: ones)?)\s+(?:is |are |all )?(?:pass(?:es|ed)?|ok|okay|fine|good)"
    r"|pass the rest)\b\W*",
    IGNORECASE,
)
_ALL_PASS = pattern(
    r"^\W*(?:(?:all|everything|every criterion)(?: of (?:it|them))?(?: is| are| criteria)?\s*"
    r"(?:pass(?:es|ed)?|ok|okay|good|fine|great|perfect)|pass(?:es)?(?: all| everything)?|all)\b\W*",
    IGNORECASE,
)
_WISH = pattern(
    r"^\W*(?:(?:and|also|but|plus|then|oh)\s+)*(?:please\s+)?(?:also\s+)?"
    r"(?:(?:can|could|would) you(?: please)?(?: also)?\s+|"
    r"(?:i|we)(?: would|'d)? (?:also )?(?:want|like|need|wish)(?: to have)?\s+|let'?s\s+)?"
    r"((?:add|include|put|make|insert|give|provide|send|write|create|translate|use|attach)\b.{2,})$",
    IGNORECASE,
)
_AND = pattern(r"\W*(?:and|,|&)?\W*", IGNORECASE)
_SENTENCE_END = pattern(r"(?<=[.!?])\s+|\n+|;\s*|,\s*(?=(?:and|but) (?:also |please )?(?:add|include|make)\b)")
_LED = pattern(r"^\W*(?:and|also|but|plus|please|can|could|i |we )", IGNORECASE)


@dataclass(frozen=True, slots=True)
class VerdictsRead:
    """Verdicts by criterion, whether all others pass, and wishes that belong to no criterion. A fix with an empty
    `seen` must still be explained."""

    verdicts: tuple[tuple[str, Verdict], ...]
    rest_passes: bool
    extras: tuple[str, ...]

    @property
    def empty(self) -> bool:
        return not (self.verdicts or self.rest_passes or self.extras)


def verdicts(text: str, criteria: tuple[str, ...]) -> VerdictsRead:
    """The owner's words: "C2 fix, row 12 and 30 start with the price. and add emojis to all", "all pass"."""
    rest = bool(_REST.search(text))
    named = parts(_REST.sub(". ", text))
    rest = rest or bool(_ALL_PASS.match(named[0][1]))
    given: list[tuple[str, Verdict]] = []
    extras: list[str] = []
    if len(named) == 1 and not rest and (wish := _WISH.match(named[0][1].strip())):
        extras.append(tidy(wish[1]))
    pending: list[str] = []
    for name, words in named[1:]:
        if name not in criteria:
            continue
        if _AND.fullmatch(words):
            pending.append(name)
            continue
        read, wishes = _verdict(words)
        extras += wishes
        if read is not None:
            given += [(criterion, read) for criterion in (*pending, name)]
        pending = []
    return VerdictsRead(tuple(dict(given).items()), rest, tuple(dict.fromkeys(extras)))


def _verdict(words: str) -> tuple[Verdict | None, list[str]]:
    """The verdict at the head of one criterion's words, and the wishes among the sentences after it."""
    for kind, form in (("as_is", _AS_IS), ("pass", _PASS), ("fix", _FIX)):
        head = form.match(words)
        if head is None:
            continue
        seen, wishes = _seen(words[head.end() :])
        match kind:
            case "as_is":
                return Verdict("as_is", seen), wishes
            case "pass":
                return Verdict("pass"), wishes
            case _:
                return Verdict("fix", seen), wishes
    seen, wishes = _seen(words)
    return None, wishes


def _seen(words: str) -> tuple[str, list[str]]:
    sentences = [sentence for sentence in _SENTENCE_END.split(words) if sentence]
    kept, wishes = [], []
    for number, sentence in enumerate(sentences):
        wish = _WISH.match(sentence.strip())
        led = _LED.match(sentence)
        if wish and (number > 0 or led):
            wishes.append(tidy(wish[1]))
        else:
            kept.append(sentence.strip())
    return tidy(" ".join(kept)), wishes
