"""Words of membership told apart from other text: admin CODE, allow @x, link."""

from re import IGNORECASE
from re import compile as pattern

_TYPED = pattern(r"^\W*(?:/?tender\s+)?(admin|allow|link)(?:\s+(\S.{0,80}))?\s*$", IGNORECASE)


def word(text: str) -> tuple[str, str] | None:
    """A word of membership and its argument, typed in a DM: "link k7f2", "admin CODE", "allow @x"."""
    found = _TYPED.match(text)
    if found is None or (found[1].lower() in ("admin", "allow") and not found[2]):
        return None
    if found[2] and found[1].lower() != "allow" and len(found[2].split()) > 1:
        return None
    return found[1].lower(), (found[2] or "").strip()
