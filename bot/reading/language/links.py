"""What counts as a link in a message."""

from re import compile as pattern

LINK = pattern(r"https?://[^\s<>\"']{3,2000}")
