"""A pasted post as units (bullets, sentences, labelled lines), each under the heading it stands below."""

import itertools
import re
from dataclasses import dataclass

from bot.reading.brief.headings import Field, field_of
from bot.reading.language.plain import lower


@dataclass(frozen=True, slots=True)
class Unit:
    """A bullet or a sentence: its place in the whole text, its lower case, and the field its heading names."""

    text: str
    low: str
    start: int
    field: Field | None
    bullet: bool
    line: int
    label: str = ""

    @property
    def span(self) -> tuple[int, int]:
        return self.start, self.start + len(self.text)


_LINE = re.compile(r"[^\n]+")
# Posts pasted from elsewhere often lose their line ends before bullets: "Skills:* Python* Django".
_INNER = re.compile(
    r"(?<=\S)[ ]{0,3}[•●▪◦‣■➢➤►✓✔✅☑🔹🔸👉][ ]{0,2}|(?<=[\w.:;,)+#])[ ]?\*[ ](?=[A-Z0-9])|(?<=[:;.])[ ]-[ ](?=[A-Z])"
)
_BULLET = re.compile(
    r"^[\s>]{0,12}(?:[-*•●▪◦‣■·+➢➤►✓✔✅☑🔹🔸👉~]{1,2}\ufe0f?|\(?\d{1,2}[.)]|\(?[a-h]\)|\[[ x]?\])[ ]{1,4}(?=\S)"
    r"|^[\s>]{0,12}(?:[→»★☆✦✧❖◆◇▸▹‒–—◾◼✂⏱❌⭐✨\u2700-\u27bf]"
    r"|(?![💰💵💸💲🤑💶💷])[\U0001f300-\U0001faff])\ufe0f? ?(?=\S)"
    r"|^[\s>]{0,12}[•●▪◦‣■➢➤►✓✔✅☑🔹🔸👉]\ufe0f?"
)
_PICTURE = re.compile(r"\s{0,4}[\u2600-\u27bf\U0001f300-\U0001faff]")  # stands before headings as often as before items
_DRESS = re.compile(r"^[\s#*_>~=\-:\[\]|]{0,12}|[\s#*_=\-~|]{0,12}$")
_LABEL = re.compile(
    r"^[\s#*_>]{0,8}([^:\n?|\t]{2,64}?)[\s*_]{0,4}(?::[*_]{0,3}(?!//)| [-–—=] |\t+)[\s*_]{0,4}"
    r"|^\s{0,4}\|[\s*_]{0,6}([^|:\n?]{2,64}?)[\s*_:]{0,6}\|[\s*_]{0,6}"  # the first cell of a table's row
)
_STOP = re.compile(r"[.!?]{1,8}[)\"']{0,2}(?:\s+|$)")
_SHORTENED = re.compile(
    r"\b(?:(?i:rs|e\.g|i\.e|etc|est|approx|ca|incl|max|min|vs|no|dr|mr|mrs|st|inc|ltd|hrs|u\.s"
    r"|a\.k\.a)|(?<![\w/])[A-Z])\.\s*$"
)


def units(text: str) -> list[Unit]:
    """The units of a plain text in order; work is linear in its length."""
    out: list[Unit] = []
    field: Field | None = None
    label = ""
    listed = False  # whether the heading's bullets have begun
    left = 0  # how many lines more the heading covers
    last_end = 0
    for number, (start, end) in enumerate(_lines(text)):
        raw = text[start:end]
        gap = text[last_end:start].count("\n") > 1
        last_end = end
        mark = _BULLET.match(raw)
        body = mark.end() if mark else 0
        heading = _heading(raw[body:], bulleted=bool(mark) and not _PICTURE.match(raw))
        if heading is not None and (heading[0] is not None or not mark):
            inside, used = heading
            at = start + body + used
            name = lower(raw[body : body + used])
            if not text[at:end].strip(" *_-:"):
                field, label, listed = inside, name, False
                left = _MANY if inside in _SPREADING else 2
                continue
            _add(out, text, at, end, inside, bool(mark), number, name)
            if not mark:
                field, label, listed = (inside if inside in _SPREADING else None), name, False
                left = 0  # what follows "Requirements: A, B" is under it only as a list
            continue
        wrapped = listed and not gap and text[start:end].lstrip()[:1].islower()
        if not mark and not wrapped and (left <= 0 or listed):
            field, label = None, ""
        left -= not mark
        listed = listed or bool(mark)
        _add(out, text, start + body, end, field, bool(mark), number, label if field else "")
    return out


_MANY = 12
_SPREADING = frozenset(
    ("must_haves", "nice_to_haves", "skills", "deliverables", "rules", "criteria", "instructions", "samples", "about")
)


# Where a post that lost its line ends was broken: glued sentences, capital headings, rows of dashes, labels.
_GLUED = re.compile(
    r"(?<=[a-z]{3}[.!?)])(?<!Node\.)(?<!Next\.)(?<!React\.)(?=[A-Z][a-z']{1,15}[ ,:]|I [a-z]|[A-Z]{4,}\b)"
    r"|(?<=[a-z)%])(?=[A-Z]{5,}(?: [A-Z]{4,})?\b[ :])|(?<=[.!?] )(?=[A-Z]{5,}[ :])|(?<=-{4})(?=[^-])"
    r"|(?<=[^-])(?=-{4,})|(?<=\S)(?=--[A-Z])|(?<=[\w.:)])(?=- [A-Z0-9])"
)
_LONG = 240  # characters: only such lines are taken for several
_CAPITALS = re.compile(r"^[-\s]{0,4}([A-Z]{4,}(?: (?:AND |& |TO )?[A-Z]{2,}){0,3})\b(?=[ ])")


def lines_at(text: str) -> list[tuple[int, int]]:
    """Where the lines of a plain text stand, those included that a copy has glued together."""
    return _lines(text)


def bare_heading(line: str) -> str:
    """A line without the marks that dress a heading."""
    return _DRESS.sub("", line).strip()


def _lines(text: str) -> list[tuple[int, int]]:
    out: list[tuple[int, int]] = []
    for line in _LINE.finditer(text):
        cuts = {line.start()}
        cuts.update(
            cut.start() + len(cut[0]) - len(cut[0].lstrip(" "))
            for cut in _INNER.finditer(text, line.start(), line.end())
        )
        if line.end() - line.start() > _LONG:
            cuts.update(cut.start() for cut in _GLUED.finditer(text, line.start(), line.end()))
            cuts.update(_labels(text, line.start(), line.end()))
        bounds = [*sorted(cuts), line.end()]
        out.extend(itertools.pairwise(bounds))
    return [(a, b) for a, b in out if text[a:b].strip(" -=_*")]


def _labels(text: str, start: int, end: int) -> list[int]:
    """Where known headings with a colon begin inside a line: "... environment Required Skills: ..."."""
    found: list[int] = []
    colon = text.find(":", start, end)
    while colon >= 0:
        window = max(start, colon - 48)
        names = [
            m.start() for m in re.finditer(r"(?:(?<![\w'-])|(?<=[A-Z])|(?<=[a-z)%]))[A-Z](?=[a-z])", text[window:colon])
        ][-6:]
        for at in names:
            label = text[window + at : colon]
            if (
                not re.search(r"[.!?:]", label)
                and (len(label.split()) > 1 or len(label) > 4)
                and field_of(label) is not None
            ):
                found.append(window + at)
                break
        colon = text.find(":", colon + 1, end)
    return found


_AMOUNT = re.compile(r"[$€£₹]\s?\d|\d[\d.,]*\s?(?:[$€£₹]|usd\b|eur\b|gbp\b|euros?\b|dollars?\b|k\b)", re.IGNORECASE)


def _heading(line: str, *, bulleted: bool) -> tuple[Field | None, int] | None:
    """The field that a heading or a label names and where its content starts; None if the line is no heading."""
    bare = _DRESS.sub("", line).strip()
    if not bare:
        return None
    dressed = line.lstrip()[:1] in "#*_=[" or bare.isupper()
    if (
        len(bare) <= 64
        and not re.search(r":\s*[\w$€£]|\d\W*$", bare)
        and not _AMOUNT.search(bare)
        and (field := field_of(bare.rstrip(" :-"))) is not None
        and (dressed or bare.endswith(":") or not bulleted)
    ) and (bare.endswith(":") or dressed or len(bare.split()) <= 5):
        return field, len(line)
    if not bulleted and (capitals := _CAPITALS.match(line)) and (field := field_of(capitals[1])) is not None:
        return field, capitals.end()
    if label := _LABEL.match(line):
        field = field_of((label[1] or label[2]).strip(" *_#"))
        if field is not None and not _AMOUNT.search(label[0]):
            return field, label.end()
    if (
        len(bare) <= 64
        and not bulleted
        and (
            bare.endswith(":")
            or (line.lstrip().startswith(("#", "**")) and line.rstrip().endswith(("*", ":", bare[-1])))
        )
    ) and (bare.endswith(":") or line.lstrip().startswith("#") or line.rstrip().endswith("**")):
        return None if "?" in bare or len(bare.split()) > 9 else (None, len(line))
    return None


_LONGEST = 4000  # characters: no sentence is longer, and what runs on without an end is read to there
_EDGE = " *_>|\t\"'"


def _add(
    out: list[Unit], text: str, start: int, end: int, field: Field | None, bullet: bool, line: int, label: str = ""
) -> None:
    pieces = [(start, end)] if bullet else _sentences(text, start, end)
    for first, last in pieces:
        piece = text[first : min(last, first + _LONGEST)]
        left = len(piece) - len(piece.lstrip(_EDGE))
        body = piece.strip(_EDGE)
        if any(c.isalnum() for c in body):
            out.append(Unit(body, lower(body), first + left, field, bullet, line, label))


def _sentences(text: str, start: int, end: int) -> list[tuple[int, int]]:
    out: list[tuple[int, int]] = []
    first = start
    for stop in _STOP.finditer(text, start, end):
        if not _SHORTENED.search(text, max(first, stop.start() - 11), stop.end()):
            out.append((first, stop.end()))
            first = stop.end()
    if first < end:
        out.append((first, end))
    return out
