"""Every sentence of the desk: status, help, home, the morning summary, and words that are not answers (T.8)."""

from datetime import datetime

from bot.engine.clock import span_in_words
from bot.engine.events import PlatformName
from bot.engine.messages import Button, Field, Message, Moment, Quote, Strong, Text, action, join, lines, say
from bot.lifecycle.status.situation import Situation


def situation(one: Situation, now: datetime) -> Text:
    """Stage, whose turn, until when; then what else there is to know."""
    rows: list[Text] = [(f"Stage: {one.stage}.",), ("Turn: ", Strong(one.turn), ".")]
    if one.until is not None:
        left = f" (in {span_in_words(one.until - now)})" if one.until > now else " (passed)"
        rows.append((f"{one.until_what.capitalize()}: ", Moment(one.until, one.zones), f"{left}."))
    return lines((*rows, *one.more), mark="")


def status(found: list[Situation], now: datetime, *, owner: bool) -> Message:
    live = [one for one in found if one.live]
    over = len(found) - len(live)
    if not found:
        return nothing_owner() if owner else nothing_outside()
    shown = live or found[-1:]
    tail: Text = (f"{over} more {'is' if over == 1 else 'are'} closed.",) if over and live else ()
    return Message(
        title="Where things stand",
        fields=tuple(Field(one.title, situation(one, now)) for one in shown),
        footer=tail,
        buttons=buttons(shown[0]) if len(shown) == 1 else (),
    )


def buttons(one: Situation) -> tuple[Button, ...]:
    if not one.contract:
        return ()
    return (
        Button("Timeline", action("record", one.project), "timeline"),
        *((Button("Message the other side", action("message", one.contract), "message"),) if one.live else ()),
    )


def with_owner(title: str, owner: str, by: datetime, zones: tuple[str, ...]) -> Message:
    """For an applicant who writes while the application is being read."""
    return say(
        "Your application for ",
        Strong(title),
        f" is with {owner}; you hear from me by ",
        Moment(by, zones),
        ". ",
        Strong("status"),
        ", ",
        Strong("edit 1"),
        " and ",
        Strong("withdraw"),
        f" work until then. {owner}'s turn.",
    )


def nothing_owner() -> Message:
    return say(
        "Nothing is open. Tell me what you would like off your plate: one job, several, or a pasted post. Your turn."
    )


def nothing_outside() -> Message:
    return say("Nothing is open between us. Press Apply on an ad to begin. Nobody's turn.")


def home(found: list[Situation], now: datetime) -> tuple[Message, ...]:
    """One card for each project: its next action and dates."""
    live = [one for one in found if one.live]
    if not live:
        return (Message(title="Tenderbot", text=nothing_owner().text),)
    return tuple(
        Message(
            title=one.title, text=situation(one, now), turn=("Your turn.",) if one.mine else (), buttons=buttons(one)
        )
        for one in live
    )


def help(platform: PlatformName, *, owner: bool, at_work: bool) -> Message:
    """Five lines, by role and place."""
    if at_work:
        rows: tuple[Text, ...] = (
            (
                "Write how it goes in your own words: ",
                Strong("7 done, on track"),
                ", ",
                Strong("need 2 more days"),
                ".",
            ),
            ("Stuck or waiting for something? Say what it is, and the owner hears at once.",),
            (Strong("deliver"), " hands over the work; ", Strong("cancel"), " if you cannot go on."),
            (
                Strong("status"),
                " shows dates and whose turn it is; ",
                Strong("record"),
                " gives you the whole history.",
            ),
            (
                Strong("human"),
                ", ",
                Strong("report"),
                ", ",
                Strong("my data"),
                ", ",
                Strong("delete me"),
                " work at any time.",
            ),
        )
    elif owner:
        rows = (
            ("Tell me what you want off your plate, or paste a job post; I ask what is missing.",),
            (Strong("status"), " shows every project: stage, whose turn, until when."),
            (
                Strong("back"),
                ", ",
                Strong("edit 3"),
                ", ",
                Strong("pause"),
                ", ",
                Strong("resume"),
                " work in every form.",
            ),
            (Strong("record"), " gives you the whole history; ", Strong("switch"), " changes between talks."),
            (
                Strong("/tender here"),
                " makes a channel an ad channel; ",
                Strong("/tender link"),
                " joins your accounts.",
            ),
        )
    else:
        rows = (
            ("Press Apply on an ad; I ask one question at a time and keep your draft until the ad closes.",),
            (Strong("status"), " shows your applications and what happens next."),
            (
                Strong("back"),
                ", ",
                Strong("edit 3"),
                ", ",
                Strong("later"),
                ", ",
                Strong("withdraw"),
                " work at any time.",
            ),
            ("Simple rules mark applications; a person decides. ", Strong("human"), " reaches that person."),
            (Strong("my data"), " shows what is stored; ", Strong("delete me"), " removes it."),
        )
    return Message(
        title="What you can write", text=lines(rows), footer=("Typing always works; buttons are short cuts.",)
    )


def not_an_owner() -> Message:
    return say(
        "Hello. I work for the people of this workspace who outsource something; you are not on their list yet. "
        "An admin can add you with ",
        Strong("/tender allow @you"),
        ".",
    )


def outsider(organisation: str) -> Message:
    """For somebody who writes from outside without having anything open."""
    whose = f" of {organisation}" if organisation else ""
    return say(
        f"Hello. I am the bot{whose} that takes applications. Nothing is open between us just now. "
        "Press Apply on an ad to begin; ",
        Strong("status"),
        " shows your applications.",
    )


def unclear(contract: str, other: str) -> Message:
    """Words of a contractor while nothing is asked of them."""
    return say(
        f"Sorry, I am not sure what to do with that. It is {other}'s turn just now. Shall I pass something on?",
        buttons=(Button("Message the other side", action("message", contract), "message"),),
    )


def chatter() -> Message:
    return say("All good here. ", Strong("status"), " shows where things stand.")


LINE = 300
"""Characters that still are one line; more is a description of a job."""
Named = tuple[tuple[str, str], ...]


def a_new_job(text: str, paused: Named, works: Named) -> Message:
    """Asked before words become a project beside one that runs; `paused` are talks (id, title) to go on with, `works`
    contracts (id, who works on it) to whom the words may be meant."""
    return say(
        "I am not sure what you mean. Is this a new job to hand over?\n",
        Quote(text),
        "\nNothing has been done with it yet. Your turn; ",
        Strong("status"),
        " shows where things stand.",
        buttons=(
            Button("Yes, a new job", action("newjob"), "yes, a new job"),
            *(Button(f"Tell {they}"[:75], action("newjob.tell", id), f"tell {they}") for id, they in works),
            *(Button(f"Go on: {title}"[:75], action("talk", id, "focus"), "go on") for id, title in paused),
            Button("No", action("newjob.not"), "no"),
        ),
    )


def no_new_job() -> Message:
    return say("Fine, nothing was started.")


def which_record(found: tuple[tuple[str, str], ...]) -> Message:
    if not found:
        return say("There is no record that you can see yet. It begins with a project of yours, or with a contract.")
    return say(
        "Which record?",
        buttons=tuple(Button(title[:70], action("record", project), title) for project, title in found[-20:]),
    )


def which_work() -> Message:
    return say(Strong("Which work is this about?"), " I have kept your words. Your turn.")


def digest(day: str, parts: tuple[tuple[str, tuple[Text, ...]], ...]) -> Message:
    """The owner's morning: only what there is."""
    body = join(*((Strong(title), "\n", *lines(rows)) for title, rows in parts))
    good_news_only = all(title == "On track" for title, _ in parts)
    whose = "Nothing waits for you; it is the turn of whoever works." if good_news_only else "Your turn."
    return Message(title=f"This morning, {day}", text=body, footer=("status shows everything.",), turn=(whose,))


def nothing_to_skip() -> Message:
    return say("There is no open question here. ", Strong("status"), " shows where things stand.")
