"""Reads the corpora of tests/corpus that are kept as text, so that they can be read and extended by hand."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from pathlib import Path

FOLDER = Path(__file__).parent / "corpus"


def labelled(name: str | Path) -> Iterator[tuple[str, str]]:
    """The (label, text) pairs of a file whose lines are a label and its texts, all separated by " | "."""
    for line in (FOLDER / name).read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            label, *texts = line.split(" | ")
            yield from ((label, text) for text in texts)


@dataclass(frozen=True, slots=True)
class Pay:
    """The gold of an amount: as printed by the reader, None where there is none."""

    status: str = "none"
    amount: Decimal | None = None
    low: Decimal | None = None
    high: Decimal | None = None
    currency: str | None = None
    per: str | None = None
    most_hours: Decimal | None = None

    @classmethod
    def of(cls, text: str) -> "Pay":
        """From "read 320 - - EUR fixed", "choose" or "none"."""
        status, *rest = text.split()
        values = [None if part == "-" else part for part in rest] + [None] * 6
        figures = [None if value is None else Decimal(value) for value in (*values[:3], values[5])]
        return cls(status, figures[0], figures[1], figures[2], values[3], values[4], figures[3])


def has(batch: Path, name: str) -> bool:
    """Whether a held-out batch has cases of a kind; the later batches hold only what was new then."""
    return (FOLDER / batch / name).exists()


def paid(name: str | Path = "money.tsv") -> Iterator[tuple[str, Pay]]:
    """The texts about money and their gold."""
    for line in (FOLDER / name).read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            text, gold = line.split(" | ")
            yield text, Pay.of(gold)


@dataclass(frozen=True, slots=True)
class Post:
    """A pasted post and what it says: the deadline is a day, "choose", "none", or "open" where both would be fair."""

    name: str
    text: str = ""
    budget: Pay = Pay()
    deadline: str = "none"
    skills: tuple[str, ...] = ()
    must: tuple[str, ...] = ()


def posts(name: str = "posts.txt") -> list[Post]:
    """The posts of a file, said on Monday 23 November 2026 in Berlin."""
    out = []
    for block in (FOLDER / name).read_text("utf-8").split("=== ")[1:]:
        head, text = block.split("\n---\n", 1)
        name, *lines = head.split("\n")
        gold = dict(line.split(":", 1) for line in lines)
        several = {key: tuple(v.strip() for v in gold[key].split("|") if v.strip()) for key in ("skills", "must")}
        pay = gold["budget"].strip()
        post = Post(name, text.rstrip("\n"), Pay.of(pay if pay == "none" else f"read {pay}"), gold["deadline"].strip())
        out.append(replace(post, skills=several["skills"], must=several["must"]))
    return out
