"""What applications tell other chapters."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ApplicationSent:
    """Sent, or sent again after a change."""

    application: str


@dataclass(frozen=True, slots=True)
class ApplicantLeft:
    """An application that had been sent is withdrawn: whatever was open with this person ends."""

    application: str
