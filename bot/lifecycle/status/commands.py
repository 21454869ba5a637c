"""What can be asked of status."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class KeepDigest:
    """This owner gets a summary each morning on which there is something to say, while a project of theirs lives."""

    owner: str


@dataclass(frozen=True, slots=True)
class TellAbout:
    """A contractor with several pieces of work has said which one their words were about."""

    contract: str
    text: str


@dataclass(frozen=True, slots=True)
class NewJob:
    """The words that were put aside are a new job after all."""


@dataclass(frozen=True, slots=True)
class TellThem:
    """They are meant for whoever works on this contract."""

    contract: str


@dataclass(frozen=True, slots=True)
class NoNewJob:
    """They are neither."""
