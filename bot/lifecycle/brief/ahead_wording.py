"""What is said where an answer says something of a later question."""

from bot.engine.messages import Text


def kept(what: str, value: str) -> Text:
    """An answer to a question that has not been asked yet."""
    return (f"Kept as the {what}: {value}.",)
