"""Every sentence for whoever does not know what to write: help by role, and who may do what."""

from bot.engine import formatting
from bot.engine.events import PlatformName
from bot.engine.messages import Message, Strong, Text, lines, say
from bot.engine.platforms import TITLES
from bot.lifecycle.applications.answers_wording import STEPS as APPLYING
from bot.lifecycle.brief.steps import STEPS as BRIEFING


def help(*, owner: bool, at_work: bool) -> Message:
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
                Strong(BRIEFING.edit("criteria")),
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
                Strong(APPLYING.edit("samples")),
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


def owners_elsewhere(organisation: str, platform: PlatformName, admins: tuple[str, ...]) -> Message:
    """To whoever would like to hand work out where only applicants and contractors are heard."""
    whose = f" of {organisation}" if organisation else ""
    there = TITLES[platform]
    who = formatting.either(admins) if admins else "an admin of the organisation there"
    return say(
        f"The owners{whose} talk to me in {there}; here I only take applications. "
        f"To hand work out, ask {who}: they let you in with ",
        Strong("/tender allow @you"),
        f" in {there}.",
    )


def nothing_waits() -> Message:
    """For somebody who has applied or worked here, with nothing open now."""
    return say("Nothing waits for you just now. ", Strong("status"), " shows your applications and your work.")


def language() -> Message:
    return say("I write English. You may write in any language: words, files and links are kept as you send them.")
