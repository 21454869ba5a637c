"""Every sentence about where ads may stand, and what became of their postings (T.2)."""

from bot.engine import formatting
from bot.engine.messages import Button, Message, Option, Quote, Select, Strong, Text, lines, say
from bot.engine.places import Place
from bot.engine.platforms import TO_LET_IN
from bot.lifecycle.ads.commands import ChooseChannels, ChooseOnlyChannel, RetryPosting, SkipPosting, TextForAdmin
from bot.lifecycle.ads.model import Ad, Posting

PUBLISHED: Text = ("Published.",)
"""Where the buttons of the preview were."""


def chosen(names: list[str]) -> Text:
    """Where the choice of channels was."""
    return (f"Chosen: {formatting.listing(names)}.",)


def channels(ad: Ad, places: list[Place]) -> Message:
    """Several by the list, one by its button or by typing its name."""
    return say(
        "Where shall it stand? Choose in the list; or type the name of the only one. Your turn.",
        select=Select(
            ChooseChannels(ad.id),
            tuple(Option(place.name[:75], place.id) for place in places[:25]),
            "Channels",
            1,
            min(25, len(places)),
        ),
        buttons=tuple(
            Button(f"Only {place.name}"[:75], ChooseOnlyChannel(ad.id, place.id), place.name) for place in places[:5]
        ),
    )


def results(ad: Ad, postings: list[Posting]) -> Message:
    """One line and one status for each channel; what was refused can be tried again, and never posts twice."""
    state = {
        "queued": "on its way",
        "live": "live",
        "refused": "refused",
        "skipped": "skipped",
        "closed": "closed",
    }
    rows = lines(
        (Strong(posting.name), f": {state[posting.state]}", f" - {posting.why}" if posting.why else "")
        for posting in sorted(postings, key=lambda posting: posting.name)
    )
    buttons: list[Button] = []
    for posting in postings:
        if posting.state == "refused":
            buttons += [
                Button(f"Retry {posting.name}"[:75], RetryPosting(posting.id), "retry"),
                Button("Text for its admin", TextForAdmin(posting.id), "text for its admin"),
                Button(f"Skip {posting.name}"[:75], SkipPosting(posting.id), "skip it"),
            ]
    waiting = any(posting.state == "queued" for posting in postings)
    live = sum(posting.state == "live" for posting in postings)
    head = "Publishing." if waiting else f"{ad.title}: live in {live} of {len(postings)}."
    turn = "Your turn." if buttons else "Now it is the turn of whoever wants to apply; I tell you when somebody does."
    return say(Strong(head), "\n", *rows, "\n", "" if waiting else turn, buttons=tuple(buttons))


def for_admin(ad: Ad, posting: Posting) -> Message:
    """To copy to whoever runs the channel; what is missing depends on the platform."""
    request = TO_LET_IN[posting.platform]
    return say(
        f"To copy to an admin of {posting.name}:\n",
        Quote(
            f"Hello. I would like to post one job ad in {posting.name}: “{ad.title}”. The bot that posts it says: "
            f"{posting.why}. Could you {request}? It posts once, pings nobody, and marks the ad when it closes."
        ),
        "Then press Retry.",
    )


def refused_because(why: str, detail: str) -> str:
    words = {
        "no_access": "I may not send messages there; ask its admin to let me",
        "archived": "the channel is archived",
        "gone": "the channel is gone",
        "bad_token": "my access was taken away",
    }
    return words.get(why, detail or why)


def made_channel(name: str) -> Message:
    return say("Ads may stand here now: ", Strong(name), ". Nobody's turn: owners choose it when they publish.")


def may_not_manage() -> Message:
    return say("Only somebody who may manage this channel can make it an ad channel.")


def not_a_channel() -> Message:
    return say("Type this in the channel where ads may stand, not in our direct messages.")
