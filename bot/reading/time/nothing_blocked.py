"""Answers that block no day: "none", "no blocked days", "any day"."""

from typing import Final

from bot.reading.time.tokens import Tokens
from bot.reading.time.tongues import in_english

LONGEST: Final = 1000
_NONE: Final = (
    ("none",), ("nothing",), ("nope",), ("no",), ("all", "free"), ("any", "day"), ("any", "time"), ("anytime",),
    ("always", "available"), ("no", "blocked", "days"), ("no", "days", "off"), ("no", "blocked", "dates"),
    ("no", "days"), ("nothing", "blocked"), ("nothing", "planned"),
    ("no", "plans"), ("no", "holidays"), ("no", "vacation"), ("not", "any"),
    ("every", "day"), ("all", "days"), ("no", "time", "off"), ("no", "exceptions"), ("no", "conflicts"), ("flexible",),
    ("no", "restrictions"), ("fully", "available"), ("available", "every", "day"), ("available", "all", "days"),
)  # fmt: skip


def blocks_nothing(text: str, *, locale: str = "en") -> bool:
    """Whether the writer says that no day is blocked, whatever else they say."""
    t = Tokens(text[:LONGEST])
    return nothing_said(in_english(t, locale) or t) is not None


def nothing_said(t: Tokens) -> tuple[int, int] | None:
    """The span of an answer that blocks nothing: "none", "no blocked days", "any day"."""
    for i in range(min(len(t), 12)):
        for said in sorted(_NONE, key=len, reverse=True):
            after = t[i + len(said)]
            if t.words(i, *said) and (
                len(said) > 1 or ((i == 0 or t[i - 1].kind == "mark") and after.kind in ("end", "mark"))
            ):
                return t[i].start, t[i + len(said) - 1].end
    return None
