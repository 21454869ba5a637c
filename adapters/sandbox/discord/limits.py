"""Everything that Discord refuses about a message before looking at where it goes."""

from typing import Any

from adapters.sandbox.discord import components
from adapters.sandbox.discord.messages import COMPONENTS_V2, EPHEMERAL
from adapters.sandbox.discord.refusals import Refusal
from adapters.sandbox.discord.request_errors import Path, RequestErrors
from adapters.sandbox.json_object import Json

CONTENT = 2000
EMBEDS = 10
EMBED_TOTAL = 6000
FILES = 10


def check_body(form: RequestErrors, body: Json, *, flags: int, files: set[str]) -> None:
    """Note every broken limit of a message body; `flags` are the message's after this call."""
    v2 = bool(flags & COMPONENTS_V2)
    form.text(body.get("content"), ["content"], most=CONTENT)
    if body.get("embeds") is not None:
        check_embeds(form, body["embeds"])
    if body.get("components") is not None:
        components.check_message(form, body["components"], v2=v2, files=files)
    if v2:
        for name in ("content", "embeds", "poll", "sticker_ids"):
            if body.get(name):
                form.wrong(
                    [name],
                    "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2",
                    f"The '{name}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2",
                )
    nonce = body.get("nonce")
    if isinstance(nonce, str):
        form.text(nonce, ["nonce"], most=25)
    check_allowed_mentions(form, body.get("allowed_mentions"))


def check_allowed_mentions(form: RequestErrors, allowed: Any) -> None:
    """`parse` and a list of the same kind exclude each other; at most 100 ids."""
    if not isinstance(allowed, dict):
        return
    for kind in ("users", "roles"):
        listed = form.count(allowed.get(kind), ["allowed_mentions", kind], most=100)
        if listed and kind in (allowed.get("parse") or []):
            form.wrong(
                ["allowed_mentions"],
                "MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE",
                f'parse:["{kind}"] and {kind}: [ids...] are mutually exclusive.',
            )
    for index, kind in enumerate(allowed.get("parse") or []):
        form.one_of(kind, ["allowed_mentions", "parse", index], ("roles", "users", "everyone"))


def check_embeds(form: RequestErrors, embeds: Any) -> None:
    """Titles 256, descriptions 4,096, 25 fields, 6,000 characters in all of a message's embeds."""
    total = 0
    for index, embed in enumerate(form.count(embeds, ["embeds"], most=EMBEDS)):
        path: list[str | int] = ["embeds", index]
        sizes = [
            len(form.text(embed.get("title"), [*path, "title"], most=256)),
            len(form.text(embed.get("description"), [*path, "description"], most=4096)),
            len(form.text((embed.get("footer") or {}).get("text"), [*path, "footer", "text"], most=2048)),
            len(form.text((embed.get("author") or {}).get("name"), [*path, "author", "name"], most=256)),
        ]
        for place, field in enumerate(form.count(embed.get("fields"), [*path, "fields"], most=25)):
            at: Path = [*path, "fields", place]
            sizes.append(len(form.text(field.get("name"), [*at, "name"], most=256, required=True)))
            sizes.append(len(form.text(field.get("value"), [*at, "value"], most=1024, required=True)))
        total += sum(sizes)
    if total > EMBED_TOTAL:
        form.wrong(["embeds"], "MAX_EMBED_SIZE_EXCEEDED", f"Embed size exceeds maximum size of {EMBED_TOTAL}")


def check_files(form: RequestErrors, sizes: list[int], limit: int) -> None:
    """At most 10 files. Raises 40005 at once when one of them is larger than `limit` bytes."""
    if any(size > limit for size in sizes):
        raise Refusal(40005)
    if len(sizes) > FILES:
        form.wrong(["attachments"], "BASE_TYPE_MAX_LENGTH", f"Must be {FILES} or fewer in length.")


def check_new_flags(form: RequestErrors, flags: Any, *, ephemeral: bool) -> int:
    """The flags of a new message; ephemeral only where an interaction is answered, else it is ignored."""
    if flags is None:
        return 0
    if not isinstance(flags, int):
        form.wrong(["flags"], "NUMBER_TYPE_COERCE", f'Value "{flags}" is not int.')
        return 0
    return flags if ephemeral else flags & ~EPHEMERAL
