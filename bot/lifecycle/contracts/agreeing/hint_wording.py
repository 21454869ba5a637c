"""What code finds in a read-back, as hints for the owner, whose tick decides (F066)."""

from datetime import datetime

from bot.engine import formatting
from bot.reading.values import Wall

NO_PLAN_IF_BLOCKED = "they do not say what they do if something blocks them"


def number_missing(number: str) -> str:
    return f"the brief says {number}, they do not"


def number_unknown(number: str) -> str:
    return f"they wrote {number}, which is not in the brief"


def written_in(item: str, sentence: str) -> str:
    return f"“{item}” is not included, and they wrote it in: “{sentence}”"


def not_mentioned(item: str) -> str:
    return f"“{item}” is not included, and they do not mention it"


def no_date(due: str) -> str:
    """`due` is the cut-off in words, as in all of these."""
    return f"they name no date; it is due {due}"


def no_time(due: str) -> str:
    return f"they name the day and no time; it is due {due}"


def other_zone(local: datetime, zone: str, due: str) -> str:
    """The hour of the cut-off, `local`, but in another zone (IANA)."""
    return f"they mean {formatting.time_in(Wall(local, zone).at, zone)}; it is due {due}"


def other_date(wall: Wall, due: str) -> str:
    return f"they wrote {formatting.moment(wall.at, (wall.zone,))}; it is due {due}"
