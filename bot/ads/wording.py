"""Every sentence of an ad, its preview, and what became of its posting (T.2)."""

from re import IGNORECASE
from re import compile as pattern

from bot.ads.model import Ad, Inquiry, Posting
from bot.brief.kinds import kind_of_work
from bot.brief.model import Brief
from bot.brief.wording import date_line, hours_line
from bot.engine.clock import city
from bot.engine.messages import Button, Field, Message, Moment, Option, Quote, Select, Strong, Text, action, lines, say
from bot.engine.places import Place
from bot.engine.questions import asks

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


def preview(ad: Ad, brief: Brief, chosen: list[Place], organisation: str) -> tuple[Message, Message]:
    """What people will see, and what the owner can do about it."""
    shown = advert(ad, brief, organisation).settled(())
    zone = brief.cutoff.zone
    checks = [
        f"{len(brief.musts)} knock-outs" + (" (more than 3 lose good people)" if len(brief.musts) > 3 else ""),
        f"request: {ad.instruction.text or 'none'}",
        "dates tight" if brief.timetable.tight else "dates possible",
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
    return shown, say(
        "That is how people will see it.\nChecks: ",
        " - ".join(checks),
        ".\nPost to: ",
        ", ".join(names),
        ". Nothing is public until you press Publish. Your turn.",
        buttons=(
            Button(f"Publish to {len(chosen)}", action("ad.publish", ad.id), "publish", "primary"),
            Button("Choose channels", action("ad.channels", ad.id), "choose"),
            *_edits(ad),
        ),
    )


def _edits(ad: Ad) -> tuple[Button, ...]:
    return (
        Button("Edit text", action("brief.reopen", ad.project), "edit text"),
        Button("Other request", action("ad.instruction", ad.id), "other request"),
    )


def channels(ad: Ad, places: list[Place]) -> Message:
    return say(
        "Where shall it stand? Your turn.",
        select=Select(
            action("ad.chosen", ad.id),
            tuple(Option(place.name, place.id) for place in places[:25]),
            "Channels",
            1,
            min(25, len(places)),
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
                Button(f"Skip {one.name}"[:75], action("ad.skip", one.id), "skip it"),
            ]
    waiting = any(one.state == "queued" for one in postings)
    live = sum(one.state == "live" for one in postings)
    head = "Publishing." if waiting else f"{ad.title}: live in {live} of {len(postings)}."
    turn = "Your turn." if buttons else "Now people can apply; I tell you when somebody does."
    return say(Strong(head), "\n", *rows, "\n", "" if waiting else turn, buttons=tuple(buttons))


def refused_because(why: str, detail: str) -> str:
    words = {
        "no_access": "I may not send messages there; ask its admin to let me",
        "archived": "the channel is archived",
        "gone": "the channel is gone",
        "bad_token": "my access was taken away",
    }
    return words.get(why, detail or why)


def updated(ad: Ad, copies: int, applied: int) -> Message:
    warned = f" {applied} people applied to the earlier text." if applied else ""
    return say(f"The ad is updated in {copies} channels.{warned}")


def closed(title: str, sent: int) -> Message:
    people = "1 application" if sent == 1 else f"{sent} applications"
    return say(Strong(title), f": the ad has closed with {people}. Your turn: review them.")


def made_channel(name: str) -> Message:
    return say("Ads may stand here now: ", Strong(name), ".")


def may_not_manage() -> Message:
    return say("Only somebody who may manage this channel can make it an ad channel.")


def not_a_channel() -> Message:
    return say("Type this in the channel where ads may stand, not in our direct messages.")


def ad_is_closed(ad: Ad) -> Message:
    return say("This ad has closed. Thank you for looking.")


def question(title: str) -> Message:
    return asks("What would you like to know?", "I pass it on about ", Strong(title), ".")


def asked(name: str) -> Message:
    return say(f"Passed on to {name}. I bring you the answer here.")


def inquiry(one: Inquiry, title: str) -> Message:
    return say(
        Strong(one.name),
        " asks about ",
        Strong(title),
        ":\n",
        Quote(one.text),
        "Your turn.",
        buttons=(Button("Answer", action("inquiry.reply", one.id), "answer", "primary"),),
    )


def reply(one: Inquiry) -> Message:
    return asks("What do you answer?", Quote(one.text), "Only they will see it.")


def answer(title: str, owner: str, one: Inquiry) -> Message:
    return say(f"{owner} answers your question about ", Strong(title), ":\n", Quote(one.answer))


def passed_on(name: str) -> Message:
    return say(f"Sent to {name}.")
