"""How what is learnt from sentences relates to what can be asked for between questions (replies/requests.py)."""

from collections.abc import Mapping
from typing import Final

MEANS: Final[Mapping[str, str]] = {
    "redeliver": "deliver",
    "see_differently": "dispute",
    "on_track": "news",
    "worried": "news",
    "blocked": "news",
    "withdraw_offer": "withdraw",
    "waiting_owner": "answered",
    "start_over": "delete_draft",
    "invoice": "message",
    "away": "more_time",
    "my_projects": "status",
}
"""What is learnt apart, as people say it in other words, and asked for under another name."""
ASKS_NOTHING: Final = frozenset(("answer", "smalltalk", "doubt", "protest", "rate"))
"""What a message may be that asks for nothing that can be done."""

CARRIED: Final = frozenset(("question", "message", "news", "wish"))
"""What passes on the very words that ask for it."""
CONTENT: Final = frozenset(("answer", "add_task"))
"""What words at an open question have to be, so that they are its answer."""


def asked_for(learnt: str) -> str:
    """The request that a learnt intent stands for."""
    return MEANS.get(learnt, learnt)
