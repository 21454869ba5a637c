"""How a zone is said to people: by its city, or by the offset that was given where no city was."""

import re
from typing import Final

_FIXED: Final = re.compile(r"Etc/GMT([+-])(\d{1,2})")


def zone_label(zone: str) -> str:
    """An IANA name as people say it: "Europe/Berlin" is Berlin, "Etc/GMT-5" is GMT+5 (those names count westward)."""
    fixed = _FIXED.fullmatch(zone)
    if fixed is not None:
        return f"GMT{'-' if fixed[1] == '+' else '+'}{fixed[2]}"
    return zone.rsplit("/", 1)[-1].replace("_", " ")
