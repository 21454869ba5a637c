"""What counts as a link in a message: a whole address, and what people type of one ("www.x.example/a", "drive.x/a")."""

from re import compile as pattern

LINK = pattern(
    r"https?://[^\s<>\"']{3,2000}"
    r"|(?<![\w@./-])www\.[\w-]{1,63}(?:\.[\w-]{1,63}){1,5}(?:/[^\s<>\"']{0,2000})?"
    r"|(?<![\w@./-])[a-zA-Z0-9][\w-]{0,62}(?:\.[\w-]{1,63}){0,4}\.[a-zA-Z]{2,24}/[^\s<>\"']{1,2000}"
)
"""A bare name needs a path behind it: "texts.zip" is a file, "e.g./x" and "and/or" are words."""
_BEHIND = ".,;:!)"


def links_in(text: str) -> tuple[str, ...]:
    """Every link of a text as it was typed, without the mark that ends its sentence; once each, in order."""
    return tuple(dict.fromkeys(address.rstrip(_BEHIND) for address in LINK.findall(text)))
