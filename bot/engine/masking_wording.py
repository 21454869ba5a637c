"""What is said about secrets in what people send: masked where others would see them, and never kept."""

from bot.engine import formatting
from bot.engine.messages import Message, say

HOLDS_A_SECRET = "it holds a password, a key or a card number, so I did not keep it"
"""Why a file was not kept that could have been."""
MASKED = {"password": "[password hidden]", "key": "[key hidden]", "card": "[card number hidden]"}
SECRETS = {"password": "a password", "key": "a key", "card": "a card number"}
"""What was taken out of somebody's words, by kind (`bot/reading/secrets.py`)."""


def masked_word(kind: str) -> str:
    """What stands in place of a secret, wherever the words around it are shown."""
    return MASKED[kind]


def secret_hidden(kinds: tuple[str, ...]) -> Message:
    """Whoever sent a secret learns that it was taken out, and that it goes another way."""
    return say(
        f"Never here: I took {formatting.together(SECRETS[kind] for kind in kinds)} out of what you sent; I did not "
        "keep it and nobody else sees it. It still stands in your own message, so delete that, and change it if others "
        "could read it. How will you hand it over? A password manager, or an invitation to an account of their own, "
        "is the safe way; say only which.",
    )
