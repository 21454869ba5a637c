"""Tables, one module per chapter; `mapped()` ties the dataclasses to them once."""

from importlib import import_module
from pkgutil import iter_modules

from sqlalchemy import MetaData

from storage.tables.columns import metadata


def mapped() -> MetaData:
    """Import every table module, which maps its entities; safe to call again."""
    for module in iter_modules(__path__, f"{__name__}."):
        import_module(module.name)
    return metadata
