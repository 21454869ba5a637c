"""Word lists as they are best read, in running text, and patterns that are alternatives of such lists."""


def vocabulary(text: str) -> frozenset[str]:
    """The words of a text, which are separated by blanks."""
    return frozenset(text.split())
