"""What an owner can ask of an ad that is live: another channel, a look at it."""

from dataclasses import dataclass

from bot.engine.commands import Command


@dataclass(frozen=True, slots=True)
class ShowLiveAd(Command):
    """The ad as people see it."""

    verb = "ad.seen"

    ad: str


@dataclass(frozen=True, slots=True)
class OfferMoreChannels(Command):
    """Show the channels in which the ad does not stand yet."""

    verb = "ad.more"

    ad: str


@dataclass(frozen=True, slots=True)
class PostAlso(Command):
    """The ad goes to one more channel."""

    verb = "ad.also"

    ad: str
    place: str
