"""What can be asked of screening and review."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class AnswerTheRest:
    """Everyone of this project who is still undecided gets a kind answer with this reason, at a humane hour."""

    project: str
    reason: str
