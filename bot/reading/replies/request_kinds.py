"""What the requests of requests.py have in common: a yes, a request with a reason, one that leaves the question."""

import re
from typing import Final

CONSENT: Final = frozenset(("accept", "agree", "matches"))
"""A yes to something: words that were not understood are no part of it ("fine, except the titles")."""
REASONED: Final = frozenset(("not_chosen", "offer", "withdraw", "decline", "quit", "more_time", "end", "nobody"))
"""Behind these people say why; the reason is no unread consent."""
FIRM: Final = frozenset((
    "quit", "dispute", "take_fixes", "message", "agreement", "refuse", "agree", "matches", "more_time", "news", "away",
    "move_date",
))  # fmt: skip
"""What neither a report nor a verdict says, whatever else stands beside it."""
SOFT: Final = CONSENT | {"hold", "pause", "status", "answered", "how_goes"}
"""What a report or a verdict may say as well ("all fine", "later", "how is it going")."""
IN_PASSING: Final = frozenset(("hold", "pause", "status", "how_goes"))
"""A few words that a longer message about something else may hold."""
ELSEWHERE: Final = frozenset(("resume", "delete_draft", "hold", "status", "how_goes"))
"""At an open question: about the talk or the project as a whole, and no answer."""
NO_YES: Final = frozenset(("send", "publish", "deliver", "close_ad", "end", "paid", "offer"))
"""Asked for with words that may be a yes as well ("send it"): no yes to another card."""
AT_WORK: Final = frozenset(
    ("deliver", "more_time", "message", "question", "quit", "agreement", "take_fixes", "dispute")
)
"""What somebody at work asks for; a guess that they are worried gives way to it."""
SHOWN: Final = frozenset(("status", "answered", "how_goes", "agreement", "record"))
"""Only asks to be shown how things stand: a yes beside it is asked about all the same."""
BUT: Final = re.compile(
    r"\b(?:but|however|though|only|except|aber|nur|allerdings|außer|pero|solo|salvo|aunque)\b", re.IGNORECASE
)
"""Turns a yes into one with a condition."""
SAYS_HOW: Final = frozenset(("news", "deliver", "accept", "agree", "status", "question", "message"))
"""What a report or a verdict says in other words; a guess of it does not outweigh the reading."""
