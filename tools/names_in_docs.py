"""What the documents say exists: modules of the glossary, and symbols of the routes in the design."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

MODULE = re.compile(r"`((?:bot|adapters|storage|tools|tests)/[\w/.]+\.py)`")
SYMBOL = re.compile(r"`((?:bot|adapters|storage)/[\w/.]+\.py)`: `(\w+)`")


def modules_named(text: str) -> tuple[str, ...]:
    """Every module that a document names by its path."""
    return tuple(MODULE.findall(text))


def words_twice(glossary: str) -> tuple[str, ...]:
    """Words that a glossary defines more than once; a row may define several, side by side."""
    rows = re.findall(r"^\| ([^|`]+?) \|", glossary, re.MULTILINE)
    words = [word.strip() for row in rows if row != "word" for word in row.split(",")]
    return tuple(sorted({word for word in words if words.count(word) > 1}))


def symbols_named(text: str) -> tuple[tuple[str, str], ...]:
    """Every "`path`: `name`" of a document."""
    return tuple((path, name) for path, name in SYMBOL.findall(text))


def defined(source: str) -> frozenset[str]:
    """The names that a module defines at its top level."""
    return frozenset(_names(ast.parse(source)))


def _names(module: ast.Module) -> Iterator[str]:
    for node in module.body:
        match node:
            case ast.FunctionDef() | ast.AsyncFunctionDef() | ast.ClassDef():
                yield node.name
            case ast.Assign():
                yield from (target.id for target in node.targets if isinstance(target, ast.Name))
            case ast.AnnAssign(target=ast.Name(id=name)):
                yield name


def missing(text: str, root: Path) -> tuple[str, ...]:
    """What a document names and what is not there: modules, and symbols in modules."""
    gone = [path for path in modules_named(text) if not (root / path).is_file()]
    for path, name in symbols_named(text):
        if path not in gone and name not in defined((root / path).read_text("utf-8")):
            gone.append(f"{path}: {name}")
    return tuple(gone)
