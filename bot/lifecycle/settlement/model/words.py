"""What both sides write about criteria, read as data: the contractor's own check, the owner's verdicts."""

from dataclasses import dataclass
from re import IGNORECASE
from re import compile as pattern

from bot.lifecycle.settlement.model import SelfCheck, Verdict

_MARK = pattern(r"\bC\s?(\d{1,2})\b\s*[:=,.-]?\s*", IGNORECASE)
_YES = pattern(
    r"^\W*(?:y|yes|yep|yeah|ok|okay|met|true|done|pass(?:es|ed)?|✓|✔|all met|all good)\b\W*|^\W*[✓✔]\W*", IGNORECASE
)
_NO = pattern(r"^\W*(?:n|no|nope|not met|not|unmet|missing|fail(?:s|ed)?|✗|✘)\b\W*|^\W*[✗✘]\W*", IGNORECASE)
_ALL = pattern(r"\b(?:all|every(?:thing| one)?|each)\b", IGNORECASE)
_EVERYTHING = pattern(
    r"^\W*(?:(?:all|every(?:thing| one| criterion)|each)\b(?: of (?:it|them|these))?(?: is| are)?[\s,:-]*"
    r"(?:y|yes|met|true|done|ok|okay|good|fine|pass(?:es|ed)?|✓|✔)"
    r"|(?:y|yes|yep|yeah|ok|okay|met|done|✓|✔)[\s,]+(?:to|for|on|with)?\s*(?:all|every(?:thing| one)|each)"
    r"(?: of (?:it|them|these)| criteria)?)\W*$",
    IGNORECASE,
)
_SEQUENCE = pattern(r"(?:^|(?<=[\s,;/.]))(y|n|yes|no)(?=[\s,;:./]|$)", IGNORECASE)
_EXCEPT = pattern(r"\b(?:except|but|apart from|besides|other than|all but|only)\b", IGNORECASE)


@dataclass(frozen=True, slots=True)
class ChecksRead:
    """The checks that were found, in the order of the criteria, and the criteria that nothing was said of."""

    checks: tuple[SelfCheck, ...]
    missing: tuple[str, ...]


def self_check(text: str, criteria: tuple[str, ...]) -> ChecksRead:
    """A self-check per criterion in one message: "y", "y except C1: two are 94 words", "C1 y, C2 n late", "y y n"."""
    parts = _parts(text)
    found: dict[str, SelfCheck] = {}
    if len(parts) == 1:
        found = _unmarked(parts[0][1].strip(), criteria)
    else:
        default = _default(parts[0][1])
        excepting = default is not None
        for name, words in parts[1:]:
            met, note = _polarity(words)
            if met is None and excepting:
                met = not default
            if name in criteria and met is not None:
                found[name] = SelfCheck(name, met, note)
        if default is not None:
            for one in criteria:
                found.setdefault(one, SelfCheck(one, default))
    checks = tuple(found[one] for one in criteria if one in found)
    return ChecksRead(checks, tuple(one for one in criteria if one not in found))


def _parts(text: str) -> list[tuple[str, str]]:
    """("", what stands before the first criterion), then ("C1", what follows it) and so on."""
    marks = list(_MARK.finditer(text))
    out = [("", text[: marks[0].start()] if marks else text)]
    for number, mark in enumerate(marks):
        end = marks[number + 1].start() if number + 1 < len(marks) else len(text)
        out.append((f"C{int(mark[1])}", text[mark.end() : end]))
    return out


def _default(before: str) -> bool | None:
    """What holds for everything not named: "y except", "all met but"."""
    if _YES.match(before) or (_ALL.search(before) and _EXCEPT.search(before)):
        return True
    return False if _NO.match(before) and _EXCEPT.search(before) else None


def _polarity(words: str) -> tuple[bool | None, str]:
    for form, met in ((_YES, True), (_NO, False)):
        if found := form.match(words):
            return met, _tidy(words[found.end() :])
    return None, _tidy(words)


def _tidy(words: str) -> str:
    return pattern(r"(?:\s|[,;.]|\band\b)+$", IGNORECASE).sub("", words.strip(" \t\n,;:.-"))


def _unmarked(text: str, criteria: tuple[str, ...]) -> dict[str, SelfCheck]:
    if _EVERYTHING.match(text):
        return {one: SelfCheck(one, True) for one in criteria}
    rows = [row for row in text.splitlines() if row.strip()]
    if len(rows) != len(criteria):
        starts = [mark.start(1) for mark in _SEQUENCE.finditer(text)]
        ends = [*starts[1:], len(text)]
        whole = starts[:1] == [0]
        rows = [text[here:end] for here, end in zip(starts, ends, strict=True)] if whole else []
    if len(rows) == len(criteria):
        read = [_polarity(row) for row in rows]
        if all(met is not None for met, _ in read):
            return {
                one: SelfCheck(one, bool(met), note) for one, (met, note) in zip(criteria, read, strict=True)
            }  # fmt: skip
    met, note = _polarity(text)
    everything = met is True and not (_EXCEPT.search(text) or _YES.match(note) or _NO.match(note))
    return {one: SelfCheck(one, True, note) for one in criteria} if everything else {}


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
    parts = _parts(_REST.sub(". ", text))
    rest = rest or bool(_ALL_PASS.match(parts[0][1]))
    found: list[tuple[str, Verdict]] = []
    extras: list[str] = []
    if len(parts) == 1 and not rest and (wish := _WISH.match(parts[0][1].strip())):
        extras.append(_tidy(wish[1]))
    pending: list[str] = []
    for name, words in parts[1:]:
        if name not in criteria:
            continue
        if pattern(r"\W*(?:and|,|&)?\W*", IGNORECASE).fullmatch(words):
            pending.append(name)
            continue
        read, wishes = _one(words)
        extras += wishes
        if read is not None:
            found += [(one, read) for one in (*pending, name)]
        pending = []
    return VerdictsRead(tuple(dict(found).items()), rest, tuple(dict.fromkeys(extras)))


def _one(words: str) -> tuple[Verdict | None, list[str]]:
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
    sentences = [
        one
        for one in pattern(
            r"(?<=[.!?])\s+|\n+|;\s*|,\s*(?=(?:and|but) (?:also |please )?(?:add|include|make)\b)"
        ).split(words)
        if one
    ]
    kept, wishes = [], []
    for number, one in enumerate(sentences):
        wish = _WISH.match(one.strip())
        led = pattern(r"^\W*(?:and|also|but|plus|please|can|could|i |we )", IGNORECASE).match(one)
        if wish and (number > 0 or led):
            wishes.append(_tidy(wish[1]))
        else:
            kept.append(one.strip())
    return _tidy(" ".join(kept)), wishes
