"""Refusals that models and actions raise: they change nothing and are said in words."""


class NotNow(Exception):
    """A verb's guard: the thing is in a stage where this cannot be done. The text is said to whoever tried."""


class NotAllowed(Exception):
    """Whoever tried has no right to this; nothing has changed (X56, X57)."""
