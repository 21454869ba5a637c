"""Tables of foreign phrases beside the English words for them, written as they are best read."""


def phrases(text: str) -> dict[tuple[str, ...], str]:
    """Lines of "a, b = c": each foreign phrase and its English words."""
    found: dict[tuple[str, ...], str] = {}
    for line in text.strip().splitlines():
        phrases, _, english = line.partition(" = ")
        found |= {tuple(phrase.split()): english.strip() for phrase in phrases.split(", ")}
    return found
