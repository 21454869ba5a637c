"""What an owner reads of an ad that is live: how people see it, and where else it could stand."""

from collections.abc import Sequence

from bot.engine import formatting
from bot.engine.messages import Button, Message, Strong, Text, say
from bot.engine.places import Place
from bot.engine.talk_commands import LeaveAsIs
from bot.lifecycle.ads.commands import EndAd
from bot.lifecycle.ads.live_commands import OfferMoreChannels, PostAlso
from bot.lifecycle.ads.model import Ad

MORE = "Post the ad in another channel"
SEEN = "Show the ad"
MOST = 5
"""Channels offered at once."""


def as_seen(ad: Ad, names: Sequence[str]) -> Message:
    """Below the ad itself: where it stands, and what can be done."""
    return say(
        f"That is how people see it, in {formatting.together(names)}. Whoever applies comes to you here. Nobody's "
        "turn.",
        buttons=(
            Button("Another channel", OfferMoreChannels(ad.id), "another channel"),
            Button("Close the ad", EndAd(ad.id), "close the ad"),
        ),
    )


def more(ad: Ad, now: Sequence[str], others: Sequence[Place]) -> Message:
    """The channels that are left, one button each."""
    many = len(others) > 1
    return say(
        Strong(f"Post {ad.title} in another channel too?"),
        f" Now: {formatting.together(now)}. {'Choose one.' if many else ''}".rstrip(),
        " Nothing has been done yet. Your turn.",
        buttons=(
            *(
                Button(f"Also in {place.name}"[:75], PostAlso(ad.id, place.id), place.name if many else "yes")
                for place in others[:MOST]
            ),
            Button("Leave it", LeaveAsIs(), "no"),
        ),
    )


def no_more(now: Sequence[str]) -> Message:
    """Another one is made known by whoever may manage it."""
    only = "the only channel" if len(now) == 1 else "every channel"
    return say(
        f"It stands in {formatting.together(now)} already, {only} that I know. For another one, whoever may manage "
        "it types ", Strong("/tender here"), " in it; then ask me again. Nobody's turn.",
    )  # fmt: skip


def posted_also(name: str) -> Text:
    """Where the choice was."""
    return (f"It goes to {name} too.",)
