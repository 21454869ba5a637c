"""How what can be done about an ad is called, as buttons."""

from bot.lifecycle.ads.model import Ad

PREVIEW = "Show the ad"
PUBLISH = "Publish the ad"
PUBLISHED = "It goes to the channels on its card."
CHANNELS = "Choose channels"
OTHER_REQUEST = "Other request in the ad"
EDIT = "Change the brief"
DATES = "Change when the ad closes"
CLOSE = "Close the ad"


def closes(ad: Ad) -> str:
    """What closing does."""
    return f"Nobody can apply for {ad.title} any more, and every copy of the ad says so."
