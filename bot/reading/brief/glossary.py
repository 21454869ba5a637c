"""Reads the word lists of other languages, so that they can be kept as lines."""


def glossary(lines: str) -> dict[str, str]:
    """From lines of "word|word = english"."""
    out: dict[str, str] = {}
    for line in lines.strip().splitlines():
        words, _, english = line.rpartition("=")
        out.update(dict.fromkeys((w.strip() for w in words.split("|")), english.strip()))
    return out
