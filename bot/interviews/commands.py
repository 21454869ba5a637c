"""What can be asked of interviews."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class StartInterviews:
    """Show the owner the kit for these applications, ready to be sent."""

    project: str
    applications: tuple[str, ...]
