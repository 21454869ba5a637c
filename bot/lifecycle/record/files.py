"""Files of our own making, kept so that they can be sent."""

from hashlib import sha256

from bot.engine.context import Turn
from bot.engine.messages import Blob


def keep(turn: Turn, name: str, type: str, text: str) -> Blob:
    """Keep a text under its sha256; gives what a message needs to carry it. `type` is its media type."""
    data = text.encode()
    sha = sha256(data).hexdigest()
    turn.unit.keep_file(sha, name, type, len(data), turn.now, data)
    return Blob(name, sha, type)
