"""A pasted post once more, line by line and whole, so that nothing of it is lost when its fields are taken out."""

import re

from bot.reading.brief.headings import field_of
from bot.reading.brief.layout import Unit, bare_heading, lines_at
from bot.reading.brief.model import Line
from bot.reading.brief.wants import speaks_of


def all_lines(text: str, flat: str, parts: list[Unit]) -> tuple[Line, ...]:
    """Every unit, and the headings that name no field: they may say something that stands nowhere else."""
    found = [Line(text[slice(*part.span)], part.span, speaks_of(part)) for part in parts]
    covered = sorted(part.span for part in parts)
    for start, end in lines_at(flat):
        if any(first < end and start < last for first, last in covered):
            continue
        bare = bare_heading(flat[start:end])
        if len(re.findall(r"\w+", bare)) < 2 or bare.endswith(":") or field_of(bare) is not None:
            continue
        at = start + flat[start:end].index(bare)
        found.append(Line(text[at : at + len(bare)], (at, at + len(bare))))
    return tuple(sorted(found, key=lambda line: line.span))


def beyond(text: str, most: int) -> tuple[Line, ...]:
    """What stands behind the part that is read, which is cut for the sake of time."""
    return tuple(
        Line(match[0].strip(), (most + match.start(), most + match.end()))
        for match in re.finditer(r"[^\n]+", text[most:])
        if match[0].strip()
    )
