"""Column types of ours, and the columns of an entity read off its dataclass."""

from collections.abc import Mapping
from dataclasses import fields
from datetime import UTC, datetime
from types import MappingProxyType
from typing import Any, get_type_hints

from sqlalchemy import BigInteger, Boolean, Column, DateTime, Dialect, Integer, MetaData, Table, Text, TypeDecorator
from sqlalchemy.orm import registry

from storage.codec import decode, encode

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "pk": "pk_%(table_name)s",
    }
)
mapper = registry(metadata=metadata)

Counter = BigInteger().with_variant(Integer, "sqlite")


class Utc(TypeDecorator[datetime]):
    """An aware instant, stored and given back in UTC; naive values are refused with ValueError."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"naive datetime: {value!r}")
        return value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class Value(TypeDecorator[Any]):
    """Any value of the codec, as JSON text; replaced whole, never changed in place."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Any, dialect: Dialect) -> str | None:
        return encode(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> Any:
        return None if value is None else decode(value)

    def compare_values(self, x: Any, y: Any) -> bool:
        return bool(x == y)


class Words(TypeDecorator[str]):
    """Text that may hold what a database refuses (NUL, lone surrogates); those become U+FFFD (X49)."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        if value is None:
            return None
        return value.replace("\0", "\ufffd").encode("utf-8", "replace").decode("utf-8")


_COLUMN = {str: Words, bool: Boolean, int: Integer, datetime: Utc}


def entity(
    kind: type,
    table: str,
    *,
    index: tuple[str, ...] = (),
    unique: tuple[str, ...] = (),
    stored_as: Mapping[str, str] = MappingProxyType({}),
) -> Table:
    """Map a plain dataclass: `id` is the key, `version` counts changes, everything that is not plain is a Value.

    stored_as: by field, the older name that its column keeps."""
    hints = get_type_hints(kind)
    columns: list[Column[Any]] = []
    for field in fields(kind):
        hint = hints[field.name]
        plain, nullable = _plain(hint)
        columns.append(
            Column(
                stored_as.get(field.name, field.name),
                _COLUMN.get(plain, Value)(),
                key=field.name,
                primary_key=field.name == "id",
                nullable=nullable,
                index=field.name in index,
                unique=field.name in unique or None,
            )
        )
    made = Table(table, metadata, *columns)
    options: dict[str, Any] = {"version_id_col": made.c.version} if "version" in made.c else {}
    mapper.map_imperatively(kind, made, **options)
    return made


def _plain(hint: Any) -> tuple[Any, bool]:
    args = getattr(hint, "__args__", ())
    if type(None) in args:
        rest = [arg for arg in args if arg is not type(None)]
        return (_plain(rest[0])[0] if len(rest) == 1 else None), True
    if getattr(hint, "__origin__", None) is not None and all(isinstance(arg, str) for arg in args) and args:
        return str, False
    return hint if hint in (str, bool, int, datetime) else None, False
