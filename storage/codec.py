"""Values as tagged JSON text: what goes into a row today can be read after the next deployment."""

import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import MISSING, dataclass, fields, is_dataclass
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from functools import cache
from importlib import import_module
from pkgutil import walk_packages
from typing import Any

TAG = "$"


@dataclass(frozen=True, slots=True)
class UnreadableValue:
    """A stored value whose type is no more, or no longer takes what was stored; kept as it was (X43)."""

    raw: Any


UPGRADES: dict[str, Callable[[dict[str, Any]], dict[str, Any]]] = {
    "PayAnswer": lambda stored: {**stored, TAG: "Pay"},
}
"""By old type name: turns the stored fields (tag included) into today's."""

NOT_STORED = ("actions", "flows", "wording", "table")
"""Rooms of a chapter whose dataclasses never go into a row."""
STORED_IN = ("bot.engine.", "bot.lifecycle.", "bot.reading.values")

HOLDS_ANYTHING = ("Answer",)
"""Types that stay readable around an unreadable value: that one question is asked again, the talk goes on."""


_types: dict[str, type] = {}


def known_types() -> Mapping[str, type]:
    """Every dataclass that a row may hold, by name: those of the engine, the readers and the chapters."""
    if not _types:
        import bot

        types: dict[str, type] = {}
        for module in walk_packages(bot.__path__, "bot."):
            room = module.name.rsplit(".", 1)[-1].rsplit("_", 1)[-1]
            if module.name.startswith(STORED_IN) and room not in NOT_STORED:
                _register(types, vars(import_module(module.name)).values(), module.name)
        _types.update(types)
    return _types


def know(*kinds: type) -> None:
    """Let rows hold these dataclasses too, which stand in no chapter. Raises TypeError if a name is taken."""
    known_types()
    for kind in kinds:
        _register(_types, (kind,), kind.__module__)


def _register(types: dict[str, type], values: Iterable[Any], module: str) -> None:
    for value in values:
        ours = isinstance(value, type) and is_dataclass(value) and value.__module__ == module
        if ours and types.setdefault(value.__name__, value) is not value:
            raise TypeError(f"two stored types are called {value.__name__}")


def encode(value: Any) -> str:
    """The value as ASCII JSON; NUL and lone surrogates come through escaped (X49). TypeError for unknown types."""
    return json.dumps(_out(value), separators=(",", ":"), allow_nan=False)


def decode(text: str) -> Any:
    """The value again. Lists come back as tuples; what cannot be read comes back as UnreadableValue."""
    return _in(json.loads(text))


def _out(value: Any) -> Any:
    match value:
        case None | bool() | int() | str():
            return value
        case float():
            return value
        case datetime():
            return {TAG: "@", "v": value.isoformat()}
        case date():
            return {TAG: "d", "v": value.isoformat()}
        case time():
            return {TAG: "t", "v": value.isoformat()}
        case timedelta():
            return {TAG: "s", "v": value.total_seconds()}
        case Decimal():
            return {TAG: "#", "v": str(value)}
        case tuple() | list():
            return [_out(item) for item in value]
        case set() | frozenset():
            return {TAG: "set", "v": sorted((_out(item) for item in value), key=str)}
        case Mapping():
            if not all(isinstance(key, str) for key in value):
                raise TypeError("only string keys can be stored")
            return {key: _out(item) for key, item in value.items()}
        case UnreadableValue():
            return value.raw
    if is_dataclass(value) and known_types().get(type(value).__name__) is type(value):
        out: dict[str, Any] = {TAG: type(value).__name__}
        for field in fields(value):
            now = getattr(value, field.name)
            if field.default is MISSING or now != field.default or now is None:
                out[field.name] = _out(now)
        return out
    raise TypeError(f"cannot store a {type(value).__name__}")


_SCALARS: dict[str, Callable[[Any], Any]] = {
    "@": datetime.fromisoformat,
    "d": date.fromisoformat,
    "t": time.fromisoformat,
    "s": lambda seconds: timedelta(seconds=seconds),
    "#": Decimal,
    "set": lambda items: frozenset(_in(item) for item in items),
}


@cache
def _names(kind: type) -> frozenset[str]:
    return frozenset(field.name for field in fields(kind))


def _in(raw: Any) -> Any:
    if isinstance(raw, list):
        return tuple(_in(item) for item in raw)
    if not isinstance(raw, dict):
        return raw
    tag = raw.get(TAG)
    if tag is None:
        return {key: _in(item) for key, item in raw.items()}
    try:
        if tag in _SCALARS:
            return _SCALARS[tag](raw["v"])
        if tag in UPGRADES:
            return _in(UPGRADES[tag](raw))
        kind = known_types()[tag]
        names = _names(kind)
        values = {key: _in(item) for key, item in raw.items() if key in names}
        spoilt = any(isinstance(item, UnreadableValue) for item in values.values()) and tag not in HOLDS_ANYTHING
        return UnreadableValue(raw) if spoilt else kind(**values)
    except (KeyError, TypeError, ValueError, ArithmeticError):
        return UnreadableValue(raw)
