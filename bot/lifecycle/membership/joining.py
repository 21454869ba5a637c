"""Making one person of two: everything of the one is the other's from now on, as the models declare it."""

from bot.engine.people import Person
from bot.engine.personal import naming
from bot.engine.unit_port import Unit


def join(unit: Unit, kept: Person, gone: Person) -> None:
    """Everything of `gone` is of `kept` from now on; `gone` stays as an empty row so that the record still reads."""
    for kind in unit.kinds():
        if kind is Person:
            continue
        for field in naming(kind):
            rows: list[object] = unit.find(kind, **{field: gone.id})
            for row in rows:
                setattr(row, field, kept.id)
    if gone.zone_source == "stated" or not kept.zone_source:
        kept.zone, kept.zone_source = gone.zone, gone.zone_source
    if gone.locale_source == "platform" or not kept.locale_source:
        kept.locale, kept.locale_source = gone.locale, gone.locale_source
    kept.member = kept.member or gone.member
    kept.rights = tuple(dict.fromkeys((*kept.rights, *gone.rights)))
    gone.rights, gone.member = (), False
