"""People who were mentioned in an answer, by name: a platform's tag means nothing on the other side (C50)."""

import re
from typing import Final

from bot.engine import label_wording
from bot.engine.context import Turn
from bot.engine.people import Identity, Person

_TAG: Final = re.compile(r"<@!?(?P<id>\w{2,24})(?:\|(?P<name>[^<>]*))?>")


def named(turn: Turn, text: str) -> str:
    """The text with people's names in place of their tags; whom nobody here has met is somebody."""
    if "<@" not in text:
        return text

    def name(tag: re.Match[str]) -> str:
        for identity in turn.unit.find(Identity, id=f"{turn.here}:{tag['id']}"):
            return f"@{turn.unit.get(Person, identity.person).name}"
        return f"@{tag['name'] or label_wording.SOMEBODY}"

    return _TAG.sub(name, text)
