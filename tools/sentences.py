"""Finds sentences that people would read outside the modules that may hold them, so that a language is one catalogue.

The engine and the chapters are searched: words for people stand in `wording` and `refusals` modules there, what a
record says in bot/lifecycle/happened.py, dates, lists and counts in bot/engine/formatting.py. What people type is
bot/reading's; what admins read at a terminal stands beside its command.
"""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

SEARCHED = ("bot/engine", "bot/lifecycle")
HOMES = re.compile(r"(?:^|_)(?:wording|refusals|formatting|happened)$")
LABELS = {
    "Button": 0,
    "Choice": 0,
    "Field": 0,
    "Form": 1,
    "FormField": 1,
    "Message": 1,
    "Option": 0,
    "Quote": 0,
    "Record": 1,
    "Strong": 0,
    "asks": 0,
    "say": 0,
}
"""Calls with an argument that people read even if it is a single word, and which one it is."""
LABEL_KEYWORDS = {"confirm", "hint", "intro", "label", "placeholder", "submit", "title", "what"}
SHOWN_ERRORS = {"NotNow"}
"""Exceptions whose text is said to whoever tried; that of any other is for logs."""
LOGGED = {"bind", "critical", "debug", "error", "exception", "info", "warning"}
LOOKED_FOR = {"endswith", "removeprefix", "removesuffix", "replace", "split", "startswith"}
"""Methods of a text that was typed."""
NOT_SHOWN = {"__init__", "compile", "pattern", *LOGGED}
"""Calls whose arguments nobody reads: texts of exceptions for logs, regular expressions, log events."""
TYPED = {"words"}
"""Names that hold only what people type for a command."""
SIGNED = "canonical"
"""The function that writes what is signed: its hash names a version, so its words may follow no wording."""

STATE = "a state, stored and compared by code"
ALLOWED = {
    "bot/engine/personal.py": (
        "why something is kept: printed for admins beside the class that keeps it",
        "the record of a hire, held for the time of disputes",
        "it was published, and others answered to it",
        "the owner's own words about their project, in which others took part",
    ),
    "bot/engine/platforms.py": (
        "what differs by platform stands in one table, and each may be named there only",
        "invite me with /invite and type /tender here",
        "give the role Tenderbot: View Channel, Send Messages, Embed Links",
    ),
    "bot/engine/worker.py": ("kept with a row of the queue, for admins", "the work table was out of reach"),
    "bot/lifecycle/record/render.py": ("the name of an algorithm", "sha256 {}"),
    "bot/lifecycle/screening/rules.py": (
        "what people type, and the name of a rule",
        "not yet",
        "i do not",
        "same file",
    ),
    "bot/lifecycle/settlement/ending.py": (STATE, "not yet"),
    "bot/lifecycle/settlement/paying.py": (STATE, "not yet"),
    "bot/lifecycle/status/work_words.py": ("what people type, passed on in their stead", "later today"),
}
"""Texts that look like sentences and may stand where they are: the reason, then the texts, by module."""

LETTERS = re.compile(r"[^\W\d_]{2,}")
PLACEHOLDER = "{}"


@dataclass(frozen=True, slots=True)
class Sentence:
    """Words for people, as a template whose fields are {}, in a line of a file."""

    path: str
    line: int
    text: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.text}"


def misplaced(root: Path) -> list[Sentence]:
    """Every sentence of the engine and the chapters that stands in none of its homes and is not ALLOWED."""
    files = (file for folder in SEARCHED for file in sorted((root / folder).rglob("*.py")))
    return [
        sentence
        for file in files
        for sentence in sentences_of(file.relative_to(root).as_posix(), file.read_text("utf-8"))
        if sentence.text not in ALLOWED.get(sentence.path, ())[1:]
    ]


def sentences_of(path: str, source: str) -> Iterator[Sentence]:
    """The sentences of one module; none if it may hold them."""
    if HOMES.search(PurePosixPath(path).stem):
        return
    tree = ast.parse(source)
    labels = {id(node) for call in ast.walk(tree) if isinstance(call, ast.Call) for node in _labels(call)}
    for node in _shown(tree):
        text = _template(node)
        if reads_like_words(text) or (id(node) in labels and LETTERS.search(text)):
            yield Sentence(path, node.lineno, text)


def reads_like_words(text: str) -> bool:
    """Whether there are two words side by side, at least one of them written out."""
    parts = text.split()
    words = [part for part in parts if LETTERS.search(part) or PLACEHOLDER in part]
    return len(words) > 1 and any(LETTERS.search(part) for part in words)


def _template(node: ast.Constant | ast.JoinedStr) -> str:
    if isinstance(node, ast.Constant):
        return str(node.value)
    return "".join(str(part.value) if isinstance(part, ast.Constant) else PLACEHOLDER for part in node.values)


def _shown(node: ast.AST) -> Iterator[ast.Constant | ast.JoinedStr]:
    """The texts below a node that may reach a person."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node
    elif isinstance(node, ast.JoinedStr):
        yield node
        for part in node.values:
            if isinstance(part, ast.FormattedValue):
                yield from _shown(part.value)
    else:
        for child in ast.iter_child_nodes(node):
            if not _is_hidden(child, node):
                yield from _shown(child)


def _is_hidden(child: ast.AST, parent: ast.AST) -> bool:
    """Whether nobody reads what stands there: docstrings, types, patterns, log events, errors of ours, typed words."""
    match parent:
        case ast.Expr():
            return isinstance(child, ast.Constant)
        case ast.AnnAssign(annotation=ast.Name(id="TypeAlias")):
            return True
        case ast.AnnAssign() | ast.arg():
            return child is parent.annotation
        case ast.FunctionDef() | ast.AsyncFunctionDef():
            return child is parent.returns or parent.name == SIGNED
        case ast.Dict():
            return child in parent.keys
        case ast.Assign():
            return any(isinstance(target, ast.Name) and target.id.lower() in TYPED for target in parent.targets)
        case ast.Compare() | ast.MatchValue() | ast.Assert():
            return True
        case ast.Subscript():
            return child is parent.slice
        case ast.Raise():
            return not (isinstance(child, ast.Call) and _name(child) in SHOWN_ERRORS)
        case ast.Call():
            if isinstance(child, ast.keyword) and child.arg in TYPED:
                return True
            return _name(parent) in NOT_SHOWN or (
                isinstance(parent.func, ast.Attribute) and _name(parent) in LOOKED_FOR
            )
        case _:
            return False


def _labels(call: ast.Call) -> Iterator[ast.expr]:
    at = LABELS.get(_name(call))
    if at is not None:
        yield from call.args[at : at + 1]
        yield from (keyword.value for keyword in call.keywords if keyword.arg in LABEL_KEYWORDS)


def _name(call: ast.Call) -> str:
    match call.func:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
        case _:
            return ""
