"""Every sentence of an ad, its preview, and what became of its posting (T.2)."""

from dataclasses import replace
from re import IGNORECASE
from re import compile as pattern

from bot.engine.clock import city
from bot.engine.messages import Button, Field, Message, Moment, Option, Quote, Select, Strong, Text, action, lines, say
from bot.engine.places import Place
from bot.lifecycle.ads.model import Ad, Posting
from bot.lifecycle.brief.kinds import kind_of_work
from bot.lifecycle.brief.model import Brief
from bot.lifecycle.brief.wording import date_line, hours_line

WANTED = pattern(r"\b(?:wanted|needed|looking for|seeking|hiring|need)\b", IGNORECASE)
PERSON_NAMED = pattern(
    r"\b(?:wanted|needed|looking for|seeking|hiring|\w*(?:writer|designer|developer|translator|editor|assistant|"
    r"researcher|marketer|bookkeeper|illustrator|freelancer|expert|specialist|manager|programmer|engineer|animator))\b",
    IGNORECASE,
)


def headline(brief: Brief) -> str:
    if PERSON_NAMED.search(brief.title):
        return brief.title if WANTED.search(brief.title) else f"Wanted: {brief.title}"
    return f"{kind_of_work(brief.title, brief.result).person} wanted: {brief.title}"


def advert(ad: Ad, brief: Brief, organisation: str) -> Message:
    """The ad as people see it: must and prefer as two blocks, dates, what is not included, and one request (S9a)."""
    zone = brief.cutoff.zone
    whose = f" for {organisation}" if organisation else ""
    fields = [
        Field("You must", lines((one,) for one in (*brief.musts, _free(brief)))),
        Field("You deliver", lines((one,) for one in brief.deliverables)),
        Field("It is good when", lines((Strong(one.id), f" {one.text}") for one in brief.criteria)),
    ]
    if brief.nices:
        fields.insert(1, Field("We prefer", lines((one,) for one in brief.nices)))
    if brief.not_included:
        fields.append(Field("Not included", lines((one,) for one in brief.not_included)))
    request: Text = (" ", Strong(ad.instruction.text)) if ad.instruction.text else ()
    return Message(
        title=headline(brief),
        text=(
            f"{brief.pay.words()}{whose} - {hours_line(brief)}\nFinished by ",
            Moment(brief.cutoff.at, (zone,)),
        ),
        fields=tuple(fields),
        footer=(
            "How to apply: press Apply, about 5 minutes.",
            *request,
            "\nCloses ",
            Moment(ad.closes, (zone,)),
            ". We may hire nobody; you get an answer by ",
            Moment(brief.timetable.decides.at, (zone,)),
            " either way.",
        ),
        buttons=(
            Button("Apply", action("apply", ad.id), "apply", "primary"),
            Button("Ask a question", action("inquire", ad.id), "ask"),
        ),
    )


def _free(brief: Brief) -> str:
    start, end = brief.timetable.starts.local, brief.cutoff.local
    return f"be free {start.day} {start:%b} to {end.day} {end:%b}"


def closed_advert(ad: Ad, brief: Brief, organisation: str, why: str) -> Message:
    shown = advert(ad, brief, organisation)
    return Message(title=f"Closed: {shown.title}", text=(f"This ad is {why}. Thank you for reading it.",))


def knock_outs(count: int) -> str:
    """How many must-haves remove people, against the three that are wise (C26)."""
    return f"{count} knock-out{'' if count == 1 else 's'}" + (" (more than 3 lose good people)" if count > 3 else "")


def preview(ad: Ad, brief: Brief, chosen: list[Place], organisation: str) -> tuple[Message, Message]:
    """What people will see, and what the owner can do about it."""
    shown = advert(ad, brief, organisation).settled(())
    zone = brief.cutoff.zone
    checks = [
        knock_outs(len(brief.musts)),
        f"request: {ad.instruction.text or 'none'}",
        "dates tight: less than three days to apply" if brief.timetable.tight else "dates possible",
        f"closes {date_line(brief.timetable.closes)} {city(zone)}",
    ]
    if not chosen:
        return shown, say(
            "That is how people will see it. ",
            Strong("I have no channel to post to yet."),
            " Type /tender here in each channel where ads may stand (on Discord too), then say ",
            Strong("preview"),
            ". Your turn.",
            buttons=(Button("Preview", action("ad.preview", ad.project), "preview"), *_edits(ad)),
        )
    names = [place.name + (f" (I may not post there: {place.trouble})" if place.trouble else "") for place in chosen]
    card = say(
        "That is how people will see it.\nChecks: ",
        " - ".join(checks),
        ".\nPost to: ",
        ", ".join(names),
        ".",
        buttons=(
            Button(f"Publish to {len(chosen)}", action("ad.publish", ad.id), "publish", "primary"),
            Button("Choose channels", action("ad.channels", ad.id), "choose"),
            *_edits(ad),
        ),
    )
    return shown, replace(card, turn=("Nothing is public until you press Publish. Your turn.",))


def _edits(ad: Ad) -> tuple[Button, ...]:
    return (
        Button("Edit text", action("brief.reopen", ad.project), "edit text"),
        Button("Other request", action("ad.instruction", ad.id), "other request"),
    )


def channels(ad: Ad, places: list[Place]) -> Message:
    """Several by the list, one by its button or by typing its name."""
    return say(
        "Where shall it stand? Choose in the list; or type the name of the only one. Your turn.",
        select=Select(
            action("ad.chosen", ad.id),
            tuple(Option(place.name[:75], place.id) for place in places[:25]),
            "Channels",
            1,
            min(25, len(places)),
        ),
        buttons=tuple(
            Button(f"Only {place.name}"[:75], action("ad.only", ad.id, place.id), place.name) for place in places[:5]
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
        (Strong(one.name), f": {state[one.state]}", f" - {one.why}" if one.why else "")
        for one in sorted(postings, key=lambda one: one.name)
    )
    buttons: list[Button] = []
    for one in postings:
        if one.state == "refused":
            buttons += [
                Button(f"Retry {one.name}"[:75], action("ad.retry", one.id), "retry"),
                Button("Text for its admin", action("ad.admin", one.id), "text for its admin"),
                Button(f"Skip {one.name}"[:75], action("ad.skip", one.id), "skip it"),
            ]
    waiting = any(one.state == "queued" for one in postings)
    live = sum(one.state == "live" for one in postings)
    head = "Publishing." if waiting else f"{ad.title}: live in {live} of {len(postings)}."
    turn = "Your turn." if buttons else "Now it is the turn of whoever wants to apply; I tell you when somebody does."
    return say(Strong(head), "\n", *rows, "\n", "" if waiting else turn, buttons=tuple(buttons))


def for_admin(ad: Ad, posting: Posting) -> Message:
    """To copy to whoever runs the channel; what is missing depends on the platform."""
    rights = (
        "invite me with /invite and type /tender here"
        if posting.platform == "slack"
        else "give the role Tenderbot: View Channel, Send Messages, Embed Links"
    )
    return say(
        f"To copy to an admin of {posting.name}:\n",
        Quote(
            f"Hello. I would like to post one job ad in {posting.name}: “{ad.title}”. The bot that posts it says: "
            f"{posting.why}. Could you {rights}? It posts once, pings nobody, and marks the ad when it closes."
        ),
        "Then press Retry.",
    )


def next_round(ad: Ad) -> Message:
    return say(
        "A new round is open: ",
        Strong(ad.title),
        ". It closes ",
        Moment(ad.closes, ("UTC",)),
        ". Your turn if you like.",
        buttons=(Button("Apply", action("apply", ad.id), "apply", "primary"),),
    )


def next_round_noted(title: str) -> Message:
    return say("Noted: I tell you when ", Strong(title), " is advertised again. It is nobody's turn now.")


def refused_because(why: str, detail: str) -> str:
    words = {
        "no_access": "I may not send messages there; ask its admin to let me",
        "archived": "the channel is archived",
        "gone": "the channel is gone",
        "bad_token": "my access was taken away",
    }
    return words.get(why, detail or why)


def made_channel(name: str) -> Message:
    return say("Ads may stand here now: ", Strong(name), ".")


def may_not_manage() -> Message:
    return say("Only somebody who may manage this channel can make it an ad channel.")


def not_a_channel() -> Message:
    return say("Type this in the channel where ads may stand, not in our direct messages.")


def ad_is_closed(ad: Ad) -> Message:
    return say(
        "This ad has closed. Thank you for looking. Shall I tell you about the next round?",
        buttons=(Button("Tell me", action("ad.next", ad.id), "tell me"),),
    )
