"""What a file is, by its first bytes and never by its name (X52)."""

import puremagic

UNKNOWN = "application/octet-stream"
LOOKED_AT = 8192


def type_of(data: bytes) -> str:
    """The media type of some bytes; plain text if they are UTF-8 without control characters, else unknown."""
    head = data[:LOOKED_AT]
    try:
        media_type = puremagic.from_string(head, mime=True)
    except (puremagic.PureError, ValueError):
        media_type = ""
    if media_type and not media_type.startswith("text/"):
        return str(media_type)
    return "text/plain" if head and _is_text(head) else UNKNOWN


def _is_text(head: bytes) -> bool:
    try:
        words = head.decode("utf-8", "strict" if len(head) < LOOKED_AT else "ignore")
    except UnicodeDecodeError:
        return False
    return all(letter.isprintable() or letter in "\t\r\n\f" for letter in words)
