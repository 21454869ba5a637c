"""Which IANA zones a name may mean: built once from tzdata's own tables and a list of further places."""

from datetime import UTC, datetime
from functools import cache
from importlib import resources
from typing import Final
from zoneinfo import ZoneInfo

from bot.reading.language.vocabulary import vocabulary

# Abbreviations with one meaning among the people who hire and work remotely; those with several are below.
ABBREVIATIONS: Final[dict[str, tuple[str, ...]]] = {
    **dict.fromkeys(("utc", "gmt", "zulu", "ut", "z"), ("UTC",)),
    **dict.fromkeys(("est", "edt", "et", "eastern"), ("America/New_York",)),
    **dict.fromkeys(("cdt", "ct", "central"), ("America/Chicago",)),
    **dict.fromkeys(("mdt", "mt", "mountain"), ("America/Denver",)),
    **dict.fromkeys(("pst", "pdt", "pt", "pacific"), ("America/Los_Angeles",)),
    **dict.fromkeys(("akst", "akdt"), ("America/Anchorage",)),
    "hst": ("Pacific/Honolulu",),
    **dict.fromkeys(("cet", "cest", "mez", "mesz", "central european"), ("Europe/Berlin",)),
    **dict.fromkeys(("wet", "west"), ("Europe/Lisbon",)),
    **dict.fromkeys(("eet", "eest", "eastern european"), ("Europe/Athens",)),
    "msk": ("Europe/Moscow",),
    "trt": ("Europe/Istanbul",),
    "wat": ("Africa/Lagos",),
    "cat": ("Africa/Maputo",),
    "eat": ("Africa/Nairobi",),
    "sast": ("Africa/Johannesburg",),
    "pkt": ("Asia/Karachi",),
    "npt": ("Asia/Kathmandu",),
    "wib": ("Asia/Jakarta",),
    "sgt": ("Asia/Singapore",),
    "hkt": ("Asia/Hong_Kong",),
    **dict.fromkeys(("pht", "phst"), ("Asia/Manila",)),
    "myt": ("Asia/Kuala_Lumpur",),
    "jst": ("Asia/Tokyo",),
    "kst": ("Asia/Seoul",),
    **dict.fromkeys(("aest", "aedt"), ("Australia/Sydney",)),
    **dict.fromkeys(("acst", "acdt"), ("Australia/Adelaide",)),
    "awst": ("Australia/Perth",),
    **dict.fromkeys(("nzst", "nzdt", "nzt"), ("Pacific/Auckland",)),
    "brt": ("America/Sao_Paulo",),
    "art": ("America/Argentina/Buenos_Aires",),
    "cot": ("America/Bogota",),
    "pet": ("America/Lima",),
    **dict.fromkeys(("ict", "indochina"), ("Asia/Bangkok",)),
    **dict.fromkeys(("nst", "ndt"), ("America/St_Johns",)),
    "cst": ("America/Chicago", "Asia/Shanghai", "America/Havana"),
    "ist": ("Asia/Kolkata", "Europe/Dublin", "Asia/Jerusalem"),
    "bst": ("Europe/London", "Asia/Dhaka"),
    "ast": ("America/Halifax", "Asia/Riyadh"),
    "mst": ("America/Denver", "Asia/Kuala_Lumpur"),
    "gst": ("Asia/Dubai", "Atlantic/South_Georgia"),
    "amt": ("America/Manaus", "Asia/Yerevan"),
    "sst": ("Pacific/Pago_Pago", "Asia/Singapore"),
    "wst": ("Australia/Perth", "Pacific/Apia"),
}
# Names that several places bear.
SEVERAL: Final[dict[str, tuple[str, ...]]] = {
    "georgia": ("Asia/Tbilisi", "America/New_York"),
    "hyderabad": ("Asia/Kolkata", "Asia/Karachi"),
    "birmingham": ("Europe/London", "America/Chicago"),
    "portland": ("America/Los_Angeles", "America/New_York"),
    "san jose": ("America/Los_Angeles", "America/Costa_Rica"),
    "valencia": ("Europe/Madrid", "America/Caracas"),
    "santiago": ("America/Santiago", "America/Santo_Domingo", "Europe/Madrid"),
    "cordoba": ("America/Argentina/Cordoba", "Europe/Madrid"),
    "newcastle": ("Europe/London", "Australia/Sydney"),
    "washington": ("America/New_York", "America/Los_Angeles"),
    "london ontario": ("America/Toronto",),
    "tripoli": ("Africa/Tripoli", "Asia/Beirut"),
    "victoria": ("America/Vancouver", "Australia/Melbourne", "Indian/Mahe"),
    "hamilton": ("America/Toronto", "Pacific/Auckland"),
    "congo": ("Africa/Kinshasa", "Africa/Brazzaville"),
    "usa": ("America/New_York", "America/Chicago", "America/Los_Angeles"),
    "brazil": ("America/Sao_Paulo", "America/Manaus", "America/Fortaleza"),
    "australia": ("Australia/Sydney", "Australia/Perth", "Australia/Adelaide"),
    "canada": ("America/Toronto", "America/Winnipeg", "America/Vancouver"),
    "russia": ("Europe/Moscow", "Asia/Yekaterinburg", "Asia/Vladivostok"),
    "mexico": ("America/Mexico_City", "America/Cancun", "America/Tijuana"),
    "indonesia": ("Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura"),
}
_ALIASES: Final[dict[str, str]] = {
    **dict.fromkeys(("us", "u.s.", "u.s.a.", "united states", "united states of america", "america"), "usa"),
    **dict.fromkeys(("south korea", "korea"), "korea (south)"),
    **dict.fromkeys(("philippines", "the philippines", "phillipines", "ph"), "philippines"),
    **dict.fromkeys(("vietnam", "viet nam"), "vietnam"),
    **dict.fromkeys(("czech republic",), "czech republic"),
    **dict.fromkeys(("bosnia",), "bosnia & herzegovina"),
    **dict.fromkeys(("trinidad and tobago",), "trinidad & tobago"),
    **dict.fromkeys(("south africa", "sa"), "south africa"),
    **dict.fromkeys(("brasil",), "brazil"),
    **dict.fromkeys(("españa", "espana"), "spain"),
    **dict.fromkeys(("burma",), "myanmar (burma)"),
    **dict.fromkeys(("myanmar",), "myanmar (burma)"),
}
# English words and names that are also places: they count only when they are the whole answer or follow "in".
COMMON: Final = vocabulary(
    "la sf mobile reading bath nice male split essen mesa leon goa center jos natal orange troll easter midway casey "
    "davis galle cal tx ny sa ph hk kl us et ct mt pt art cat eat west ut z central pet nis bern cork bergen chad "
    "jordan bali guinea jersey wake rome dc uk christmas victoria georgia rio gent"
)

# Of these, the ones that are a place where they stand between commas: "Bern, 15 hours".
LISTED: Final = vocabulary(
    "bern bergen cork rome victoria georgia bali guinea jersey jordan goa leon rio gent essen us uk et ct pt tx ny"
)


@cache
def names() -> dict[str, tuple[str, ...]]:
    """Every known lower-case name with the zones it may mean, the likeliest first."""
    found: dict[str, tuple[str, ...]] = {}
    found.update(_countries())
    canonical = [line.split("\t")[2] for line in _lines("tzdata.zoneinfo", "zone.tab")]
    for zone in (*iana().values(), *canonical):
        parts = zone.split("/")
        if len(parts) > 1 and parts[0] not in ("Etc", "SystemV", "US", "posix", "right"):
            found[parts[-1].replace("_", " ").lower()] = (zone,)
    for line in _lines("bot.reading.time", "places.txt"):
        zone, _, places = line.partition("\t")
        found.update(dict.fromkeys(places.split(","), (zone,)))
    found.update({alias: found[name] for alias, name in _ALIASES.items() if name in found})
    found.update(SEVERAL)
    found.update({alias: SEVERAL[name] for alias, name in _ALIASES.items() if name in SEVERAL})
    found.update(ABBREVIATIONS)
    return found


@cache
def iana() -> dict[str, str]:
    """Every IANA name by its lower case."""
    return {line.lower(): line for line in _lines("tzdata", "zones")}


def _countries() -> dict[str, tuple[str, ...]]:
    """Countries with their zones of today, most populous first; zones that show the same time count once."""
    codes: dict[str, list[str]] = {}
    for line in _lines("tzdata.zoneinfo", "zone.tab"):
        code, _, zone, *_ = line.split("\t")
        codes.setdefault(code, []).append(zone)
    found: dict[str, tuple[str, ...]] = {}
    for line in _lines("tzdata.zoneinfo", "iso3166.tab"):
        code, _, name = line.partition("\t")
        zones = codes.get(code, [])
        if 1 < len(zones) < 16:
            zones = _distinct(zones)
        if zones:
            found[name.lower()] = tuple(zones[:3])
            found[name.lower().split(" (")[0]] = tuple(zones[:3])
    return found


def _distinct(zones: list[str]) -> list[str]:
    """Zones without those that show the same time as an earlier one all year."""
    seen: dict[tuple[object, ...], str] = {}
    for zone in zones:
        shown = tuple(
            datetime(2026, month, 15, tzinfo=UTC).astimezone(ZoneInfo(zone)).utcoffset() for month in (1, 4, 7, 10)
        )
        seen.setdefault(shown, zone)
    return list(seen.values())


def _lines(package: str, name: str) -> list[str]:
    text = resources.files(package).joinpath(name).read_text(encoding="utf-8")
    return [line for line in text.splitlines() if line and not line.startswith("#")]
