"""Every sentence about the words human and report."""

from bot.engine.messages import Message, Quote, Strong, Text, say


def needs_human(name: str, about: str, text: str) -> Message:
    """To whoever is the human behind the bot."""
    words: Text = ("\n", Quote(text)) if text else ()
    return say(
        Strong(name), f" would like to talk to a person{f' about {about}' if about else ''}.", *words, " Your turn."
    )


def human_told(names: str) -> Message:
    return say(f"I told {names}, a person. Waiting for them; they write to you through me or directly.")


def no_human() -> Message:
    return say(
        "No admin has been named here yet, so I have nobody to tell. Please write to whoever put me into this server; ",
        Strong("status"),
        " shows what I know.",
    )


def reported(name: str, account: str, text: str) -> Message:
    """To the admins."""
    return say(Strong(name), f" ({account}) reports:\n", Quote(text or "no words"), "\nYour turn.")


def report_kept() -> Message:
    return say("Thank you. An admin has your report. Nobody else was told.")


def report_how() -> Message:
    return say("What is wrong? Write ", Strong("report"), " and a few words, for example: report this ad is a scam.")
