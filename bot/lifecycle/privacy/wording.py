"""Every sentence about a person's own data: the copy, and the deletion."""

from bot.engine import formatting
from bot.engine.messages import Blob, Button, Message, Strong, Text, say
from bot.lifecycle.privacy.commands import EraseMe, KeepMe

NOBODY = "a deleted person"
"""The name of somebody who was forgotten."""

# what stands where the buttons of the question were
NOTHING_DELETED: Text = ("Nothing was deleted.",)
DELETED: Text = ("Deleted.",)


def yours(file: Blob) -> Message:
    return say(
        "This is everything I store about you, as JSON. ",
        Strong("delete me"),
        " removes it. Nobody else was told that you asked.",
        files=(file,),
    )


def sure(person: str, applications: int, works: tuple[str, ...], projects: tuple[str, ...]) -> Message:
    """What goes and what stays, before anything happens."""
    kept = [f"the contract “{title}” (both sides need it until it is closed)" for title in works]
    kept += [f"your project “{title}” (others work on it or applied to it)" for title in projects]
    stays = f" Kept for now: {'; '.join(kept)}; your name and account stay with it." if kept else ""
    goes = "your answers, notes and unsent drafts"
    if applications:
        goes += f", {formatting.counted(applications, 'application', 'applications')} with everything in them"
    if not kept:
        goes += ", your name and your accounts"
    return say(
        f"This deletes {goes}. Live applications are withdrawn. It cannot be undone.{stays} "
        "The log keeps only that somebody was here. Your turn.",
        buttons=(
            Button(
                "Delete me",
                EraseMe(person),
                "yes, delete me",
                "danger",
                "Delete everything? It cannot be undone.",
            ),
            Button("Keep me", KeepMe(person), "keep me", "primary"),
        ),
    )


def kept() -> Message:
    return say(*NOTHING_DELETED)


def forgotten(title: str) -> Message:
    """Where the owner read an application that has been deleted."""
    return say("Application to ", Strong(title), ": its writer's data has been deleted. It is nobody's turn.")


def erased(works: tuple[str, ...]) -> Message:
    if works:
        return say(
            f"Deleted, except what belongs to {formatting.listing(works)}: a contract under way needs it. "
            "Say it again when that is closed, and the rest goes too.",
        )
    return say("Deleted. I do not know you any more; if you write again we begin anew. Goodbye.")
