"""One plain form of what people type, character for character, so that spans in it are spans in the original."""

import unicodedata

_BLANKS = "\t\r\0\u00a0\u1680\u202f\u205f\u3000\u200b\u200c\u200d\u2060\ufeff\u00ad" + "".join(
    map(chr, range(0x2000, 0x200B))
)
_SAME = {
    **dict.fromkeys("‘’ʼ´`′", "'"),
    **dict.fromkeys("“”„«»″", '"'),
    **dict.fromkeys("‐‑‒–—―−", "-"),
    **dict.fromkeys(_BLANKS, " "),
    **dict.fromkeys("\v\f\x1c\x1d\x1e\x85\u2028\u2029", "\n"),
    **{chr(code): chr(code - 0xFEE0) for code in range(0xFF01, 0xFF5F)},  # full-width forms
    "⁄": "/",
}
_TABLE = str.maketrans(_SAME)


def plain(text: str, most: int) -> str:
    """The first `most` characters with quotes, dashes, blanks and full-width forms made plain; the length stays."""
    return text[:most].translate(_TABLE)


def lower(text: str) -> str:
    """Lower case of the same length: letters whose lower case is longer keep their case."""
    low = text.lower()
    return low if len(low) == len(text) else "".join(c.lower() if len(c.lower()) == 1 else c for c in text)


def unaccented(text: str) -> str:
    """The text without accents: México is Mexico. The length may change."""
    return "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))
