"""Several answers in one message: by the number or name of the question, or by paragraphs."""

import re
from collections.abc import Sequence
from typing import Final

_NUMBERED: Final = re.compile(
    r"^[ \t]{0,9}(?:Q|q|F|f|P|p|Frage |Pregunta |Question )?#?([1-9])[ \t]{0,3}[.):\-]\s+", re.MULTILINE
)
_INLINE: Final = re.compile(r"(?:^|(?<=\s))([1-9])(?:[.):]|\s-)?[ \t]+(?=\D)")
_NAMED: Final = re.compile(r"^[ \t]{0,9}([WwSs][1-9])[ \t]{0,3}[.):\-]?\s+", re.MULTILINE)
_PARAGRAPH: Final = re.compile(r"\n[ \t]*\n")


def answers_apart(text: str, ids: Sequence[str], still: Sequence[str]) -> tuple[tuple[str, str], ...]:
    """(question, answer) pairs of one message; all of it for the first open question where it cannot be told apart.

    `ids` is the whole kit ("W1", "S1"), which numbers count through; `still` the ids that are open, in order. Bare
    numbers count only if they cover everything that is open: otherwise they may be a list inside one answer.
    """
    by_name = {question.lower(): question for question in ids}
    by_number = {str(number): question for number, question in enumerate(ids, 1)}
    for form, table in ((_NAMED, by_name), (_NUMBERED, by_number)):
        marks = list(form.finditer(text))
        named = [table.get(mark[1].lower(), "") for mark in marks]
        whole = set(named) == set(still) if form is _NUMBERED else set(named) <= set(still)
        if len(marks) > 1 and whole and len(set(named)) == len(named):
            ends = [*(mark.start() for mark in marks[1:]), len(text)]
            pieces = [text[mark.end() : end].strip() for mark, end in zip(marks, ends, strict=True)]
            if all(pieces):
                return tuple(zip(named, pieces, strict=True))
    inline = _counted(text, ids, still)
    if inline:
        return inline
    paragraphs = [piece.strip() for piece in _PARAGRAPH.split(text) if piece.strip()]
    if len(paragraphs) == len(still) > 1:
        return tuple(zip(still, paragraphs, strict=True))
    return ((still[0], text.strip()),)


def _counted(text: str, ids: Sequence[str], still: Sequence[str]) -> tuple[tuple[str, str], ...]:
    """The answers of a message that counts from one to the number of questions without marks ("1 my boss ... 2 I
    ask ..."), where all of them are open; empty for any other."""
    marks = list(_INLINE.finditer(text))
    counted: list[re.Match[str]] = []
    for mark in marks:
        if int(mark[1]) == len(counted) + 1:
            counted.append(mark)
    if len(still) < 2 or len(counted) != len(ids) or len(ids) != len(still) or text[: counted[0].start()].strip():
        return ()
    ends = [*(mark.start() for mark in counted[1:]), len(text)]
    pieces = [text[mark.end() : end].strip(" ,;\n\t") for mark, end in zip(counted, ends, strict=True)]
    return tuple(zip(still, pieces, strict=True)) if all(pieces) else ()
