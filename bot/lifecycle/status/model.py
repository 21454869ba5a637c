"""Words that fit nothing that is open, kept until their writer says what they are."""

from dataclasses import dataclass
from datetime import datetime
from typing import Annotated

from bot.engine.personal import Internal, OnlyPersonId, Personal


@dataclass(eq=False, kw_only=True)
class UnclearMessage:
    """What a person wrote at no open question: a new job, or meant for somebody? One at a time; `at` aware, UTC."""

    id: Internal
    person: OnlyPersonId
    text: Annotated[str, Personal("person")]
    at: datetime
