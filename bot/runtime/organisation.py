"""Who the settings name as this deployment's owners and admins."""

from bot.engine.registry import Organisation
from bot.settings import Settings


def organisation(settings: Settings) -> Organisation:
    """Owners and admins as account names ("slack:U0123ABCD"), as the registry wants them."""
    return Organisation(
        owners=tuple(map(str, settings.owners)),
        admins=tuple(map(str, settings.admins)),
        owner_platform=settings.owner_platform,
    )
