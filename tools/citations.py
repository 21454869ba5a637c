"""Finds the codes that the repository cites (C34, PRODUCT 5.1 rule 7) and defines, so that no citation leads nowhere.

A citation stands in prose: comments and docstrings of Python, comments of a Makefile or TOML file, comments and the
title of a story, Markdown outside code. Words in quotation marks are somebody's words, where "C1" is a criterion of a
project; a code span counts only if nothing but codes is in it.
"""

import re
import subprocess
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from tools.prose import prose_of, without_fences

REQUIREMENTS = "docs/requirements.md"
DESIGN = "docs/design.md"
SUFFIXES = (".py", ".md", ".story", ".toml")
UNTRACKED = ("build", "data", "dist", "htmlcov", "node_modules")

DOCUMENT = r"(?:PRODUCT|DESIGN|FAULTS|SANDBOX|PLATFORMS|TRANSCRIPTS|STYLE)"
CODE = r"(?:S\d{1,2}[a-z]?|B\d{1,2}|C\d{1,3}|F\d{2,3}|X\d{1,3}|T\.\d{1,2})(?!\w)"
NUMBER = r"\d{1,3}(?:\.\d{1,2})?[a-z]?(?!\w)"
# A further number counts only where nothing is counted with it: "PRODUCT 5.5, 24 hours" names one section.
NUMBERS = rf"{NUMBER}(?:\s*(?:,|/|-|–|\band\b|\bor\b|\bto\b)\s*{NUMBER}(?=\s*(?:[),;:./–-]|and\b|or\b|to\b|$)))*"

# Neither ends beyond its paragraph, so that a forgotten mark hides little.
SPAN = re.compile(r"(`+)(?!`)((?:[^\n]|\n(?!\s*\n)){1,200}?)(?<!`)\1(?!`)")
QUOTED = re.compile(r'(?<!\w)"(?=\S)(?:[^"\n]|\n(?!\s*\n)){1,400}(?<=\S)"(?!\w)|“[^”]{1,400}”')
CITED_CODE = re.compile(
    rf"(?<![\w.<#@+-])(?P<first>{CODE})"
    rf"(?:(?:[^\S\n]*(?:-|–|…|\.\.\.)\s*|\s+(?:to|through)\s+)(?P<last>{CODE})|[-–](?P<tail>\d{{1,3}})(?!\w))?"
)
CITED_SECTION = re.compile(
    rf"\b(?P<document>{DOCUMENT})\s+(?:sections?\s+)?(?P<sections>{NUMBERS})"
    rf"(?:[,:]?\s+(?P<part>rule|idea)s?\s+(?P<parts>{NUMBERS}))?"
)
CITED_PROMISE = re.compile(rf"\b(?P<document>PRODUCT),?\s+(?P<part>promise)s?\s+(?P<parts>{NUMBERS})")
# Beside a citation of PRODUCT 5.1 its rules are cited in short: "(rule 13)", "(5.1 rule 3b)".
CITED_RULE = re.compile(rf"\((?:5\.1\s+)?rules?\s+(?P<parts>{NUMBERS})(?=\s*[),;:])")
# A name may be broken between two lines, but ends with its paragraph.
GAP = r"(?:[^\S\n]+|[^\S\n]*\n[^\S\n]*(?!\n))"
CITED_NAME = re.compile(
    rf"\b(?P<document>{DOCUMENT}),{GAP}(?!promise)(?P<name>[A-Za-z]+(?:{GAP}[A-Za-z]+)*)"
    rf"(?=\s*[).;:,]|\s*$|[^\S\n]*\n[^\S\n]*\n)"
)

DEFINING_ROW = re.compile(rf"\|\s*(?P<code>{CODE}|{DOCUMENT}(?: {NUMBER})?(?: (?:rule|idea|promise) {NUMBER})?)\s*\|")
DEFINING_HEADING = re.compile(
    rf"#{{2,6}}\s+(?P<document>{DOCUMENT})(?: (?P<section>{NUMBER})|, (?P<name>[^:]+))(?::|$)"
)
DESIGN_HEADING = re.compile(rf"#{{2,6}}\s+(?P<section>{NUMBER})\.?(?:\s|$)")
# What a file without citations has none of: reading every module token by token takes seconds.
HINT = re.compile(rf"{CODE}|{DOCUMENT}|\brules?\b")


@dataclass(frozen=True, slots=True)
class Mention:
    """A code where it is cited or defined; `line` counts from 1."""

    code: str
    path: str
    line: int

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.code}"


def tracked_texts(root: Path) -> dict[str, str]:
    """The texts that may cite, by path from `root`: what git tracks or would track, or all there is without git."""
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    try:
        listed = subprocess.run(command, cwd=root, capture_output=True, check=True, text=True).stdout.split("\0")
    except (OSError, subprocess.CalledProcessError):
        listed = []
    paths = [path for path in listed if path] or sorted(_walked(root))
    return {path: (root / path).read_text("utf-8") for path in paths if _may_cite(path) and (root / path).is_file()}


def citations(texts: Mapping[str, str]) -> list[Mention]:
    """Every code that the texts cite, each member of a range included; texts by path."""
    return [
        Mention(code, path, prose.line + prose.text.count("\n", 0, offset))
        for path, text in texts.items()
        if HINT.search(text)
        for prose in prose_of(path, text)
        for offset, code in codes_in(prose.text)
    ]


def definitions(texts: Mapping[str, str]) -> list[Mention]:
    """Every code that the requirements and, if it is there, the design define; texts by path."""
    return [
        Mention(code, path, number)
        for path, read in ((REQUIREMENTS, _defined_by_requirement), (DESIGN, _defined_by_design))
        for number, line in enumerate(without_fences(texts.get(path, "")).split("\n"), 1)
        for code in read(line)
    ]


def undefined(cited: Iterable[Mention], defined: Collection[Mention]) -> list[Mention]:
    """The citations that lead nowhere. Sections of the design are looked up only where there is a design."""
    known = {definition.code for definition in defined}
    unread = () if any(definition.path == DESIGN for definition in defined) else ("DESIGN",)
    return [citation for citation in cited if citation.code not in known and not citation.code.startswith(unread)]


def defined_twice(defined: Collection[Mention]) -> list[Mention]:
    """Every definition of a code that has several."""
    counts = Counter(definition.code for definition in defined)
    return [definition for definition in defined if counts[definition.code] > 1]


def codes_in(text: str) -> list[tuple[int, str]]:
    """The codes that prose cites, each with the offset where its citation begins, in the order of the text."""
    return sorted(_codes_in(text), key=lambda located: located[0])


def _codes_in(text: str) -> Iterator[tuple[int, str]]:
    said = QUOTED.sub(_blank, SPAN.sub(_codes_or_blank, text))
    for match in CITED_CODE.finditer(said):
        for code in _range(match["first"], match["last"] or match["tail"]):
            yield match.start(), code
    for match in CITED_SECTION.finditer(said):
        sections = [f"{match['document']} {section}" for section in _numbers(match["sections"])]
        parts = [f" {match['part']} {part}" for part in _numbers(match["parts"])] if match["part"] else [""]
        for section in sections[:-1]:
            yield match.start(), section
        for part in parts:
            yield match.start(), sections[-1] + part
    for match in CITED_PROMISE.finditer(said):
        for part in _numbers(match["parts"]):
            yield match.start(), f"{match['document']} {match['part']} {part}"
    for match in CITED_RULE.finditer(said):
        for part in _numbers(match["parts"]):
            yield match.start(), f"PRODUCT 5.1 rule {part}"
    for match in CITED_NAME.finditer(said):
        yield match.start(), _named(match["document"], match["name"])


def _defined_by_requirement(line: str) -> Iterator[str]:
    if row := DEFINING_ROW.match(line):
        yield row["code"]
    elif heading := DEFINING_HEADING.match(line):
        section, name = heading["section"], heading["name"]
        yield f"{heading['document']} {section}" if section else _named(heading["document"], name)


def _defined_by_design(line: str) -> Iterator[str]:
    if heading := DESIGN_HEADING.match(line):
        yield f"DESIGN {heading['section']}"


def _codes_or_blank(span: re.Match[str]) -> str:
    words = span[2].strip()
    only_codes = CITED_CODE.fullmatch(words) or CITED_SECTION.fullmatch(words) or CITED_PROMISE.fullmatch(words)
    return span[0].replace("`", " ") if only_codes else _blank(span)


def _blank(match: re.Match[str]) -> str:
    return re.sub(r"[^\n]", " ", match[0])


def _range(first: str, last: str | None) -> list[str]:
    """From X45 and X48, or X45 and 48, all four; only the ends where the numbers do not lead from one to the other."""
    start = re.match(r"(\D+)(\d+)(.*)", first)
    if last is None or start is None:
        return [first]
    if last.isdigit():
        last = f"{start[1]}{last}"
    end = re.match(r"(\D+)(\d+)(.*)", last)
    if end is None or (start[1], start[3]) != (end[1], end[3]) or int(start[2]) >= int(end[2]):
        return [first, last]
    width = len(start[2]) if start[2].startswith("0") else 0
    return [f"{start[1]}{number:0{width}}{start[3]}" for number in range(int(start[2]), int(end[2]) + 1)]


def _numbers(listed: str) -> list[str]:
    """From "3b, 5 to 7 and 14" each number; a range of whole numbers with all its members."""
    members: list[str] = []
    joint = ""
    for piece in re.findall(rf"{NUMBER}|[-–]|\bto\b", listed):
        if piece in ("-", "–", "to"):
            joint = piece
        elif joint and piece.isdigit() and members[-1].isdigit():
            members += [str(number) for number in range(int(members[-1]) + 1, int(piece) + 1)]
            joint = ""
        else:
            members.append(piece)
            joint = ""
    return members


def _named(document: str, name: str) -> str:
    return f"{document}, {' '.join(name.split()).casefold()}"


def _may_cite(path: str) -> bool:
    return path.endswith(SUFFIXES) or PurePosixPath(path).name == "Makefile"


def _walked(root: Path) -> Iterable[str]:
    for path in root.rglob("*"):
        parts = path.relative_to(root).parts
        if not any(part.startswith(".") or part in UNTRACKED for part in parts):
            yield "/".join(parts)
