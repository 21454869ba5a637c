"""Every sentence of an ad, its preview, and its next round (T.2)."""

from dataclasses import replace
from re import IGNORECASE
from re import compile as pattern

from bot.engine import formatting
from bot.engine.events import PlatformName
from bot.engine.messages import Button, Field, Message, Moment, Strong, Text, lines, say
from bot.engine.places import Place
from bot.engine.platforms import TITLES
from bot.lifecycle.ads.commands import (
    Apply,
    BeginInquiry,
    DraftAd,
    NextInstruction,
    OfferChannels,
    Publish,
    WantNextRound,
)
from bot.lifecycle.ads.model import MINUTES_TO_APPLY, Ad
from bot.lifecycle.brief.commands import ReopenBrief
from bot.lifecycle.brief.fairness import MOST_KNOCK_OUTS
from bot.lifecycle.brief.kinds import kind_of_work
from bot.lifecycle.brief.model import Brief
from bot.lifecycle.brief.timetable import LEAST_DAYS_TO_APPLY
from bot.lifecycle.brief.wording import count_in_words, hours_line

WANTED = pattern(r"\b(?:wanted|needed|looking for|seeking|hiring|need)\b", IGNORECASE)
PERSON_NAMED = pattern(
    r"\b(?:wanted|needed|looking for|seeking|hiring|\w*(?:writer|designer|developer|translator|editor|assistant|"
    r"researcher|marketer|bookkeeper|illustrator|freelancer|expert|specialist|manager|programmer|engineer|animator))\b",
    IGNORECASE,
)

REPLACED = "replaced by a new round"
"""Why an ad closed; it stands in its copies and in the record."""


def headline(brief: Brief) -> str:
    if PERSON_NAMED.search(brief.title):
        return brief.title if WANTED.search(brief.title) else f"Wanted: {brief.title}"
    return f"{kind_of_work(brief.title, brief.result).person} wanted: {brief.title}"


def advert(ad: Ad, brief: Brief, organisation: str) -> Message:
    """The ad as people see it: must and prefer as two blocks, dates, what is not included, and one request (S9a)."""
    zone = brief.cutoff.zone
    whose = f" for {organisation}" if organisation else ""
    fields = [
        Field("You must", lines((must,) for must in (*brief.musts, _free(brief)))),
        Field("You deliver", lines((piece,) for piece in brief.deliverables)),
        Field("It is good when", lines((Strong(mark.id), f" {mark.text}") for mark in brief.criteria)),
    ]
    if brief.nices:
        fields.insert(1, Field("We prefer", lines((nice,) for nice in brief.nices)))
    if brief.not_included:
        fields.append(Field("Not included", lines((piece,) for piece in brief.not_included)))
    request: Text = (" ", Strong(ad.instruction.text)) if ad.instruction.text else ()
    return Message(
        title=headline(brief),
        text=(
            f"{brief.pay.words()}{whose} - {hours_line(brief)}\nFinished by ",
            Moment(brief.cutoff.at, (zone,)),
        ),
        fields=tuple(fields),
        footer=(
            f"How to apply: press Apply, about {MINUTES_TO_APPLY} minutes.",
            *request,
            "\nCloses ",
            Moment(ad.closes, (zone,)),
            ". We may hire nobody; you get an answer by ",
            Moment(brief.timetable.decides.at, (zone,)),
            " either way.",
        ),
        buttons=(
            Button("Apply", Apply(ad.id), "apply", "primary"),
            Button("Ask a question", BeginInquiry(ad.id), "ask"),
        ),
    )


def _free(brief: Brief) -> str:
    start, end = brief.timetable.starts.local.date(), brief.cutoff.local.date()
    return f"be free {formatting.day_of_month(start)} to {formatting.day_of_month(end)}"


def closed_advert(ad: Ad, brief: Brief, organisation: str, why: str) -> Message:
    shown = advert(ad, brief, organisation)
    return Message(title=f"Closed: {shown.title}", text=(f"This ad is {why}. Thank you for reading it.",))


def knock_outs(count: int) -> str:
    """How many must-haves remove people, against as many as are wise (C26)."""
    warning = f" (more than {MOST_KNOCK_OUTS} lose good people)" if count > MOST_KNOCK_OUTS else ""
    return f"{formatting.counted(count, 'knock-out', 'knock-outs')}{warning}"


def preview(
    ad: Ad, brief: Brief, chosen: list[Place], organisation: str, applicants_on: PlatformName
) -> tuple[Message, Message]:
    """What people will see, and what the owner can do about it; applicants may be on another platform too."""
    shown = advert(ad, brief, organisation).settled(())
    tight = f"dates tight: less than {count_in_words(LEAST_DAYS_TO_APPLY)} days to apply"
    checks = [
        knock_outs(len(brief.musts)),
        "request: as above" if ad.instruction.text else "request: none",
        tight if brief.timetable.tight else "dates possible",
    ]
    if not chosen:
        return shown, say(
            "That is how people will see it. ",
            Strong("I have no channel to post to yet."),
            f" Type /tender here in each channel where ads may stand (on {TITLES[applicants_on]} too), then say ",
            Strong("preview"),
            ". Your turn.",
            buttons=(Button("Preview", DraftAd(ad.project), "preview"), *_edits(ad)),
        )
    names = [place.name + (f" (I may not post there: {place.trouble})" if place.trouble else "") for place in chosen]
    card = say(
        "Checks: ",
        " - ".join(checks),
        ".\nPost to: ",
        formatting.listing(names),
        ".",
        buttons=(
            Button(f"Publish to {len(chosen)}", Publish(ad.id), "publish", "primary"),
            Button("Choose channels", OfferChannels(ad.id), "choose"),
            *_edits(ad),
        ),
    )
    return shown, replace(card, turn=("Nothing is public until you press Publish. Your turn.",))


def _edits(ad: Ad) -> tuple[Button, ...]:
    return (
        Button("Edit text", ReopenBrief(ad.project), "edit text"),
        Button("Other request", NextInstruction(ad.id), "other request"),
    )


def next_round(ad: Ad) -> Message:
    return say(
        "A new round is open: ",
        Strong(ad.title),
        ". It closes ",
        Moment(ad.closes, ("UTC",)),
        ". Your turn if you like.",
        buttons=(Button("Apply", Apply(ad.id), "apply", "primary"),),
    )


def next_round_noted(title: str) -> Message:
    return say("Noted: I tell you when ", Strong(title), " is advertised again. It is nobody's turn now.")


def ad_is_closed(ad: Ad) -> Message:
    return say(
        "This ad has closed. Thank you for looking. Shall I tell you about the next round?",
        buttons=(Button("Tell me", WantNextRound(ad.id), "tell me"),),
    )
