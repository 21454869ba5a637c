"""The parts of a text file in which somebody speaks to a reader, so that a code in them is a citation and no data."""

import ast
import io
import re
import tokenize
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from pathlib import PurePosixPath

LAYOUT = (tokenize.NL, tokenize.INDENT, tokenize.DEDENT)


@dataclass(frozen=True, slots=True)
class Prose:
    """Words that may cite, beginning at `line` of their file."""

    line: int
    text: str


def prose_of(path: str, text: str) -> Iterator[Prose]:
    """The parts of a file that may cite."""
    suffix = PurePosixPath(path).suffix
    if suffix == ".py":
        yield from _python(text)
    elif suffix == ".md":
        yield Prose(1, without_fences(text))
    else:
        begins = re.compile(r"(?:#|title:)(.*)") if suffix == ".story" else re.compile(r"(?:.*?\s)?#(.*)")
        lines = [begins.match(line) for line in text.split("\n")]
        yield Prose(1, "\n".join(match[1] if match else "" for match in lines))


def without_fences(text: str) -> str:
    """Markdown whose code blocks are empty lines."""
    kept: list[str] = []
    fence = ""
    for line in text.split("\n"):
        mark = re.match(r"\s*(`{3,}|~{3,})", line)
        kept.append("" if fence or mark else line)
        if mark and not fence:
            fence = mark[1]
        elif mark and line.strip().startswith(fence):
            fence = ""
    return "\n".join(kept)


def _python(source: str) -> Iterator[Prose]:
    """Comments, those on neighbouring lines as one text, for a range may be broken between them; and docstrings."""
    comments: list[tuple[int, str]] = []
    tokens = [token for token in tokenize.generate_tokens(io.StringIO(source).readline) if token.type not in LAYOUT]
    code: list[tokenize.TokenInfo] = []
    for token in tokens:
        if token.type == tokenize.COMMENT:
            comments.append((token.start[0], _remark(token.string)))
        else:
            code.append(token)
    for before, token, after in zip([None, *code], code, code[1:], strict=False):
        alone = after.type == tokenize.NEWLINE and (before is None or before.type == tokenize.NEWLINE)
        if token.type == tokenize.STRING and alone:
            yield Prose(token.start[0], str(ast.literal_eval(token.string)))
    for _, group in groupby(enumerate(comments), key=lambda numbered: numbered[1][0] - numbered[0]):
        block = [comment for _, comment in group]
        yield Prose(block[0][0], "\n".join(words for _, words in block))


def _remark(comment: str) -> str:
    """A comment without what it tells a linter: what looks like a code names a rule there."""
    return re.sub(r"noqa(?::\s*[A-Z]+\d+(?:[,\s]+[A-Z]+\d+)*)?", "", comment.lstrip("#"))
