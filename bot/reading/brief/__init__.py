"""A pasted brief: its fields, each with the place it came from."""

from bot.reading.brief.model import BriefRead, Deliverable, Found, Line
from bot.reading.brief.read import brief

__all__ = ["BriefRead", "Deliverable", "Found", "Line", "brief"]
