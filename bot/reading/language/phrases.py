"""Tables of foreign phrases beside the English words for them, written as they are best read."""


def phrases(text: str) -> dict[str, str]:
    """From lines of "a, b = c": each foreign phrase, lower case with single blanks, and its English words."""
    table: dict[str, str] = {}
    for line in text.strip().splitlines():
        foreign, _, english = line.rpartition(" = ")
        table |= dict.fromkeys((phrase.strip() for phrase in foreign.split(", ")), english.strip())
    return table
