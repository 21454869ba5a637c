"""One plain form of what people type, character for character, so that spans in it are spans in the original."""

import unicodedata

_SAME = {
    **dict.fromkeys("‘’ʼ´`′", "'"),
    **dict.fromkeys("“”„«»″", '"'),
    **dict.fromkeys("‐‑‒–—―−", "-"),
    **dict.fromkeys(
        "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000", " "
    ),
    **dict.fromkeys("\u200b\u200c\u200d\u2060\ufeff\u00ad", " "),
    **dict.fromkeys("\v\f\x1c\x1d\x1e\x85\u2028\u2029", "\n"),
    "\t": " ",
    "\r": " ",
    "\0": " ",
    "⁄": "/",
}


def _character(char: str) -> str:
    if char in _SAME:
        return _SAME[char]
    wide = unicodedata.normalize("NFKC", char) if "\uff01" <= char <= "\uff5e" else char
    return wide if len(wide) == 1 else char


def plain(text: str, most: int) -> str:
    """The first `most` characters with quotes, dashes, blanks and full-width forms made plain; the length stays."""
    cut = text[:most]
    return cut if cut.isascii() and cut.isprintable() is not False else "".join(map(_character, cut))


def lower(text: str) -> str:
    """Lower case of the same length: letters whose lower case is longer keep their case."""
    low = text.lower()
    return low if len(low) == len(text) else "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
