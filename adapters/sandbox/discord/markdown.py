"""Discord's markdown as the reader sees it: without the marks, with names, and with times in the reader's zone."""

import re
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from adapters.sandbox.discord.messages import Message
from adapters.sandbox.discord.model import Model
from adapters.sandbox.discord.people import Person

DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS = "January February March April May June July August September October November December"
KEPT = re.compile(
    r"```(?:[\w+-]+\n)?(?P<block>.+?)```|`(?P<code>[^`\n]+)`|\\(?P<escaped>[^\w\s]|_)"
    r"|<t:(?P<time>-?\d+)(?::(?P<style>[tTdDfFsSR]))?>"
    r"|<@!?(?P<user>\d+)>|<@&(?P<role>\d+)>|<#(?P<channel>\d+)>|<a?:(?P<emoji>\w+):\d+>"
    r"|<(?P<quiet>https?://[^>\s]+)>|</(?P<command>[^:>]+):\d+>",
    re.DOTALL,
)
MARKED = re.compile(r"[*_~|`\\<\[]|^ *[#>-]", re.MULTILINE)
EMPHASIS = (r"\*\*\*(.+?)\*\*\*", r"\*\*(.+?)\*\*", r"__(.+?)__", r"~~(.+?)~~", r"\|\|(.+?)\|\|")
SLANTED = (r"\*(?=\S)(.+?)(?<=\S)\*", r"(?<!\w)_(?=\S)(.+?)(?<=\S)_(?!\w)")
UNITS = (("year", 31_557_600), ("month", 2_629_800), ("day", 86_400), ("hour", 3600), ("minute", 60))


def plain(model: Model, text: str, reader: Person, message: Message) -> str:
    """`text` without its marks. Code, escaped signs, times and mentions are never read as marks again."""
    if MARKED.search(text) is None:
        return text
    kept: list[str] = []

    def keep(match: re.Match[str]) -> str:
        kept.append(_shown(model, match, reader, message))
        return f"\ue000{len(kept) - 1}\ue001"

    shown = KEPT.sub(keep, text)
    shown = re.sub(r"^#{1,3} +|^-# +", "", shown, flags=re.MULTILINE)
    shown = re.sub(r"^( *)[-*] +", r"\1• ", shown, flags=re.MULTILINE)
    shown = re.sub(r"^>>> ?(.*)", lambda match: "> " + match[1].replace("\n", "\n> "), shown, flags=re.DOTALL)
    shown = re.sub(r"\[([^\[\]\n]+)\]\((https?://[^\s()]+)\)", r"\1 (\2)", shown)
    for pattern in (*EMPHASIS, *SLANTED):
        shown = re.sub(pattern, r"\1", shown, flags=re.DOTALL)
    return re.sub("\ue000(\\d+)\ue001", lambda match: kept[int(match[1])] if int(match[1]) < len(kept) else "", shown)


def _shown(model: Model, match: re.Match[str], reader: Person, message: Message) -> str:
    part = match.lastgroup
    if part in ("time", "style"):
        return moment(int(match["time"]), match["style"] or "f", reader.zone, model.now)
    value = match[part or 0]
    if part == "user":
        return f"@{model.people[value].name}" if value in model.people else "@unknown-user"
    if part == "role":
        server = model.servers.get(model.channels[message.channel].server or "")
        known = server and server.roles.get(value)
        return "@" + known.name.removeprefix("@") if known else "@unknown-role"
    if part == "channel":
        return f"#{model.channels[value].name}" if value in model.channels else "#unknown"
    if part == "emoji":
        return f":{value}:"
    if part == "command":
        return f"/{value}"
    return value.strip("\n") if part == "block" else value


def moment(unix: int, style: str, zone: str, now: datetime) -> str:
    """A time tag as Discord shows it in this zone (24-hour, British order)."""
    at = datetime.fromtimestamp(unix, UTC).astimezone(ZoneInfo(zone))
    day = f"{at.day} {MONTHS.split()[at.month - 1]} {at.year}"
    short = f"{at:%d/%m/%Y}"
    return {
        "t": f"{at:%H:%M}",
        "T": f"{at:%H:%M:%S}",
        "d": short,
        "D": day,
        "f": f"{day} {at:%H:%M}",
        "F": f"{DAYS[at.weekday()]}, {day} {at:%H:%M}",
        "s": f"{short}, {at:%H:%M}",
        "S": f"{short}, {at:%H:%M:%S}",
        "R": relative(at - now),
    }[style]


def relative(distance: timedelta) -> str:
    """The distance in words: in 3 days, 2 hours ago."""
    seconds = distance.total_seconds()
    unit, length = next((unit_length for unit_length in UNITS if abs(seconds) >= unit_length[1]), ("second", 1))
    count = round(abs(seconds) / length)
    words = f"{count} {unit}{'' if count == 1 else 's'}"
    return f"in {words}" if seconds >= 0 else f"{words} ago"
